import { Batches } from '../../../src/bulk/planner.js';
import { argumentsOf, UnitReader } from '../../../src/bulk/units.js';
import type { NamedOperation } from '../../../src/operation.js';
import { UsageError } from '../../lib/usage-error.js';
import { count } from '../lib/output.js';
import { RowChecker } from './check-row.js';
import type { Input } from './input.js';
import type { Format } from './options.js';
import { type FileRow, type FileRows, openRows, RowError } from './read-rows.js';
import type { RowReader } from './row-reader.js';

/** Most faults that are told. */
const maxFaults = 20;

/** Size of the work in an input. */
export interface Plan {
  rows: number;
  /** Rows, or elements of their lists. */
  units: number;
  calls: number;
  /** Arguments of the first call. */
  first: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Reads all rows before anything is sent, and counts the calls.
 *
 * @throws UsageError that tells the faults with their lines and columns.
 */
export async function checkInput(
  input: Input,
  format: Format,
  reader: RowReader,
  named: NamedOperation,
): Promise<Plan> {
  const faults = new Faults(input.name);
  const checker = await RowChecker.create(named, reader.facts);
  const counter = new Counter(named, reader);
  let source: FileRows | undefined;
  try {
    source = await openRows(input.path, format);
    if (source.columns) {
      faults.columns = source.columns;
      reader.checkColumns(source.columns, 1);
    }
    for await (const row of source.rows) {
      try {
        const args = reader.read(row);
        const fault = checker.check(args);
        if (!fault) counter.add(row, args);
        else
          throw new RowError(
            row.line,
            fault.reason,
            fault.argument && (reader.columnOf(fault.argument) ?? fault.argument),
          );
      } catch (error) {
        faults.add(error);
      }
    }
  } catch (error) {
    // Nothing that comes after it can be read.
    faults.add(error);
  }
  faults.throwIfAny();
  return counter.plan();
}

/** Counts rows, units and calls, by the planner that the run has. */
class Counter {
  readonly #reader: RowReader;
  readonly #units: UnitReader<FileRow>;
  readonly #planner: Batches<FileRow> | undefined;
  #args: Readonly<Record<string, unknown>> = {};
  #plan: Plan = { rows: 0, units: 0, calls: 0, first: undefined };

  constructor(named: NamedOperation, reader: RowReader) {
    this.#reader = reader;
    this.#units = new UnitReader(named, reader.facts, () => this.#args);
    this.#planner = reader.facts.batch && new Batches(reader.facts.batch.max);
  }

  add(row: FileRow, args: Readonly<Record<string, unknown>>): void {
    this.#args = args;
    this.#plan.rows++;
    for (const unit of this.#units.read(row)) {
      this.#plan.units++;
      if (this.#planner) this.#planner.add(unit);
      else this.#call(args);
    }
    this.#take();
  }

  plan(): Plan {
    this.#planner?.end();
    this.#take();
    return this.#plan;
  }

  #take(): void {
    for (let units = this.#planner?.take(); units; units = this.#planner?.take()) {
      this.#call(argumentsOf(units, this.#reader.facts));
    }
  }

  #call(args: Readonly<Record<string, unknown>>): void {
    this.#plan.calls++;
    this.#plan.first ??= args;
  }
}

/** Collects the faults of an input. */
class Faults {
  columns: readonly string[] = [];
  readonly #name: string;
  readonly #lines: string[] = [];
  #count = 0;

  constructor(name: string) {
    this.#name = name;
  }

  add(error: unknown): void {
    if (!(error instanceof RowError)) throw error;
    this.#count++;
    if (this.#lines.length >= maxFaults) return;
    const { line, column, message } = error;
    const number = column === undefined ? 0 : this.columns.indexOf(column) + 1;
    const place = column === undefined ? '' : `, column ${number > 0 ? `${number} (${column})` : column}`;
    this.#lines.push(`${this.#name}, line ${line}${place}: ${message}`);
  }

  throwIfAny(): void {
    if (this.#count === 0) return;
    const more =
      this.#count > this.#lines.length ? [`… and ${count(this.#count - this.#lines.length, 'more fault')}.`] : [];
    throw new UsageError([...this.#lines, ...more, 'Nothing was sent.'].join('\n'));
  }
}
