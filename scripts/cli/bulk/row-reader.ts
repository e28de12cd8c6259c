import { bulkFacts } from '../../../generated/bulk.js';
import type { BulkFacts } from '../../../src/bulk/facts.js';
import { closest } from '../../../src/errors/did-you-mean.js';
import { UsageError } from '../../lib/usage-error.js';
import type { OpenApiDocument, Schema } from '../../openapi/document.js';
import type { Operation } from '../../openapi/operations.js';
import { type CliArgument, drawnTogether, kindOf, listCliArguments, typeOf } from '../call/cli-arguments.js';
import { readValue } from '../call/read-value.js';
import type { Assignment } from './options.js';
import { type FileRow, RowError } from './read-rows.js';

type Arguments = Record<string, unknown>;

/** Way from a column to a place in the arguments. */
interface Target {
  column: string;
  /** Argument, and the properties below it. */
  path: readonly string[];
  read(value: unknown): unknown;
}

/** Settings of a row reader. */
export interface RowReaderOptions {
  document: OpenApiDocument;
  operation: Operation;
  map: readonly Assignment[];
  set: readonly Assignment[];
  ignore: readonly string[];
  /** Whether values are texts, as those of CSV. */
  isText: boolean;
}

/** Makes the arguments of a call of a row of a file. */
export class RowReader {
  readonly facts: BulkFacts;
  readonly #options: RowReaderOptions;
  readonly #known: readonly CliArgument[];
  readonly #targets = new Map<string, Target | undefined>();
  readonly #fixed: Arguments = {};

  /** @throws UsageError for an argument of --map or --set that the operation does not have. */
  constructor(options: RowReaderOptions) {
    this.#options = options;
    this.facts = bulkFacts[options.operation.id] ?? {};
    this.#known = listCliArguments(options.document, options.operation);
    for (const { argument, value } of options.set) {
      const { path, read } = this.#targetOf(argument, `--set ${argument}`, true);
      try {
        setAt(this.#fixed, path, read(value));
      } catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error));
      }
    }
    for (const { argument, value: column } of options.map) {
      this.#targets.set(column, this.#targetOf(argument, column, options.isText));
    }
    for (const column of options.ignore) this.#targets.set(column, undefined);
  }

  /**
   * Looks whether each column is taken by an argument, and each that --map names is there.
   *
   * @throws RowError for the first that is not.
   */
  checkColumns(columns: readonly string[], line: number): void {
    for (const column of columns) this.#find(column, line);
    const missing = this.#options.map.find(({ value }) => !columns.includes(value));
    if (missing) {
      const near = closest(missing.value, columns);
      const advice = near ? `Did you mean ${near}?` : `There are ${columns.join(', ')}.`;
      throw new RowError(line, `There is no column ${missing.value}, which --map names. ${advice}`);
    }
  }

  /**
   * Makes the arguments of a row.
   *
   * @throws RowError for a column that no argument takes, and a value that its argument cannot hold.
   */
  read({ line, row }: FileRow): Arguments {
    const args: Arguments = { ...this.#fixed };
    for (const [column, value] of Object.entries(row)) {
      const target = this.#find(column, line);
      // An empty cell is no value.
      if (!target || (this.#options.isText && value === '')) continue;
      try {
        setAt(args, target.path, target.read(value));
      } catch (error) {
        throw new RowError(line, error instanceof Error ? error.message : String(error), column);
      }
    }
    return args;
  }

  /** The column that an argument was taken from. */
  columnOf(argument: string): string | undefined {
    return [...this.#targets.values()].find((target) => target?.path[0] === argument)?.column;
  }

  #find(column: string, line: number): Target | undefined {
    if (!this.#targets.has(column)) {
      try {
        this.#targets.set(column, this.#targetOf(column, column, this.#options.isText));
      } catch (error) {
        throw new RowError(line, error instanceof Error ? error.message : String(error), column);
      }
    }
    return this.#targets.get(column);
  }

  #targetOf(argument: string, column: string, isText: boolean): Target {
    const path = argument.split('.');
    const known = this.#known.find(({ name }) => name === path[0]);
    if (!known) {
      if (this.#known.length === 0) return { column, path, read: (value) => value };
      throw new UsageError(this.#unknown(argument, column));
    }
    if (known.kind === 'file') throw new UsageError(`${known.name} is a file, and bulk sends none.`);
    const schema = schemaAt(this.#options.document, known.schema, path.slice(1));
    const isBatch = this.facts.batch?.argument === argument;
    return { column, path, read: this.#readerOf(schema, column, isText, isBatch) };
  }

  #unknown(argument: string, column: string): string {
    const { id } = this.#options.operation;
    const names = this.#known.map(({ name }) => name);
    const near = closest(argument, names);
    if (argument !== column) return `${id} takes no argument ${argument}. It takes ${names.join(', ')}.`;
    const advice = `Name the one it is for, as in --map ${near ?? names[0]}=${column}, or leave it out by --ignore ${column}.`;
    return `is no argument of ${id}. ${advice}`;
  }

  #readerOf(schema: Schema, column: string, isText: boolean, isBatch: boolean): (value: unknown) => unknown {
    const { document } = this.#options;
    const whole = drawnTogether(document, [schema]);
    const isList = typeOf(whole) === 'array';
    // One element is a list of one.
    if (!isText) return (value) => (isList && isBatch && !Array.isArray(value) ? [value] : value);
    const kind = kindOf(whole);
    if (!isList && kind === 'text') return (value) => value;
    const label = `'${column}'`;
    if (!isList) return (value) => readValue(document, whole, value, label);
    return (value) =>
      /^\s*\[/.test(String(value)) ? parseList(String(value), label) : readValue(document, whole, value, label);
  }
}

function parseList(text: string, label: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${label} begins like a JSON list, but is none.`);
  }
}

/** The schema of a property below an argument; of one that is not described, a text. */
function schemaAt(document: OpenApiDocument, schema: Schema, path: readonly string[]): Schema {
  return path.reduce<Schema>(
    (node, name) => drawnTogether(document, [node]).properties?.[name] ?? { type: 'string' },
    schema,
  );
}

function setAt(target: Arguments, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[name] = value;
  else {
    const inner = { ...(target[name] as Arguments | undefined) }; // an object, by its schema
    setAt(inner, rest, value);
    target[name] = inner;
  }
}
