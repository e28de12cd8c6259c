import { AmityError } from '../errors/errors.js';
import type { NamedOperation } from '../operation.js';
import type { BulkFacts } from './facts.js';

type Arguments = Readonly<Record<string, unknown>>;

/** Unit of sending and settling: a row, or an element of its list where rows are sent together by one. */
export interface Unit<Row> {
  /** Its number, from 0. */
  number: number;
  /** Number of its row, from 0. */
  index: number;
  row: Row;
  /** Arguments, without the list where rows are sent together by one. */
  args: Arguments;
  element?: unknown;
  /** Units of the same key may be sent together, or must go one after the other; see `Planner`. */
  key: string | undefined;
}

/** Makes units of rows. */
export class UnitReader<Row> {
  readonly #named: NamedOperation;
  readonly #facts: BulkFacts;
  readonly #toArguments: (row: Row) => Arguments;
  #rows = 0;
  #units = 0;

  constructor(named: NamedOperation, facts: BulkFacts, toArguments: (row: Row) => Arguments) {
    this.#named = named;
    this.#facts = facts;
    this.#toArguments = toArguments;
  }

  /** Makes the units of the next row: one, or one for each element of its list. */
  read(row: Row): Unit<Row>[] {
    const index = this.#rows++;
    const args = this.#toArguments(row);
    if (typeof args !== 'object' || args === null || Array.isArray(args))
      throw new AmityError(`Row ${index + 1} is no object of arguments.`, { operationId: this.#named.id });
    const { batch } = this.#facts;
    const list = batch && args[batch.argument];
    if (!batch || !Array.isArray(list) || list.length === 0) {
      return [{ number: this.#units++, index, row, args, key: this.#orderOf(args) }];
    }
    const { [batch.argument]: _, ...shared } = args;
    const key = JSON.stringify(Object.entries(shared).sort(([a], [b]) => (a < b ? -1 : 1)));
    return list.map((element) => ({ number: this.#units++, index, row, args: shared, element, key }));
  }

  /** Values that rows share whose order shows; undefined where there are none. */
  #orderOf(args: Arguments): string | undefined {
    const inPath = [...this.#named.operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
    const names = this.#facts.order === undefined ? inPath : [this.#facts.order];
    return names.length > 0 ? JSON.stringify(names.map((name) => args[name])) : undefined;
  }
}

/** Arguments of a call that carries out units, which all share the same but for their elements. */
export function argumentsOf(units: readonly Unit<unknown>[], { batch }: BulkFacts): Arguments {
  const args = units[0]?.args ?? {};
  const elements = units.filter((unit) => 'element' in unit).map(({ element }) => element);
  return batch && elements.length > 0 ? { ...args, [batch.argument]: [...new Set(elements)] } : args;
}
