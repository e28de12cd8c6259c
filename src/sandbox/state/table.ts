import type { Static, TObject } from '@sinclair/typebox';
import { OrderedIndex } from './ordered-index.js';
import { SortedIndex } from './sorted-index.js';

/** A kind of record: its fields, what it is found by, and the lists that queries need. */
export interface TableDefinition<Row, IndexName extends string, Fields extends TObject = TObject> {
  readonly fields: Fields;
  key(row: Row): string;
  /** Each gives the list that a row belongs to, or nothing where it belongs to none. */
  readonly indexes: Readonly<Record<IndexName, (row: Row) => string | undefined>>;
}

/** Declares a table. The row's type follows from the fields. */
export function defineTable<Fields extends TObject, IndexName extends string = never>(
  fields: Fields,
  key: (row: Static<Fields>) => string,
  indexes = {} as Record<IndexName, (row: Static<Fields>) => string | undefined>, // no names, no entries
): TableDefinition<Static<Fields>, IndexName, Fields> {
  return { fields, key, indexes };
}

/** Records by their keys, in the order of their creation. They are frozen: a change puts a new one in the old one's place. */
export class Table<Row extends object, IndexName extends string> {
  readonly #definition: TableDefinition<Row, IndexName>;
  /** The definition's indexes as a list. */
  readonly #lists: readonly (readonly [IndexName, (row: Row) => string | undefined])[];
  #rows = new Map<string, Row>();
  #indexes: Record<IndexName, OrderedIndex>;
  #order = new OrderedIndex();
  /** Sorted lists by what they are sorted by; made when first read, and kept from then on. A fork makes its own. */
  readonly #sorted = new Map<(row: Row) => string, SortedIndex>();
  /** Whether another state reads the same map, so that it has to be copied before a change. */
  #isShared = false;

  constructor(definition: TableDefinition<Row, IndexName>) {
    this.#definition = definition;
    this.#lists = Object.entries(definition.indexes) as [IndexName, (row: Row) => string | undefined][]; // keys widen to string
    this.#indexes = mapValues(definition.indexes, () => new OrderedIndex());
  }

  get size(): number {
    return this.#rows.size;
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  /** All rows, the oldest first. */
  all(): Iterable<Row> {
    return this.#rows.values();
  }

  /** All rows, the newest first. */
  newest(): Iterable<Row> {
    return this.#read(this.#order.newest(''));
  }

  /**
   * All rows sorted by a text, A to Z; equal ones in the order in which they came. The list is kept, so that a page of it is
   * quick: give the same function each time, one that always gives a row the same text.
   */
  sortedBy(textOf: (row: Row) => string): Iterable<Row> {
    return this.#read(this.#sortedBy(textOf).keys());
  }

  /** The same the other way round, the last first. */
  sortedByLast(textOf: (row: Row) => string): Iterable<Row> {
    return this.#read(this.#sortedBy(textOf).reversed());
  }

  /** The rows of an index's list, in the order in which they came to it, after the first `skip` of them. */
  by(index: IndexName, value: string, skip?: number): Iterable<Row> {
    return this.#read(this.#indexes[index].oldest(value, skip));
  }

  /** The first `count` rows of an index's list, or all, the last first. */
  newestBy(index: IndexName, value: string, count?: number): Iterable<Row> {
    return this.#read(this.#indexes[index].newest(value, count));
  }

  /** The first row of an index's list. */
  findBy(index: IndexName, value: string): Row | undefined {
    for (const row of this.by(index, value)) return row;
    return undefined;
  }

  /** Number of rows in an index's list. */
  countBy(index: IndexName, value: string): number {
    return this.#indexes[index].count(value);
  }

  /** Adds a row, or puts it in the place of the one with its key. */
  put(row: Row): Row {
    this.#own();
    const key = this.#definition.key(row);
    const old = this.#rows.get(key);
    this.#rows.set(key, freeze(row));
    if (!old) this.#order.add('', key);
    for (const [name, listOf] of this.#lists) this.#indexes[name].move(key, old && listOf(old), listOf(row));
    for (const [textOf, index] of this.#sorted) index.set(key, textOf(row));
    return row;
  }

  /** Changes fields of a row that is there. */
  update(key: string, changes: Partial<Row>): Row {
    const row = this.#rows.get(key);
    if (!row) throw new Error(`There is no record '${key}' to change.`);
    return this.put({ ...row, ...changes });
  }

  delete(key: string): void {
    const row = this.#rows.get(key);
    if (!row) return;
    this.#own();
    this.#rows.delete(key);
    this.#order.move(key, '', undefined);
    for (const [name, listOf] of this.#lists) this.#indexes[name].move(key, listOf(row), undefined);
    for (const index of this.#sorted.values()) index.delete(key);
  }

  /** A table with the same rows, which either may change without the other. Costs nothing until one does. */
  fork(): Table<Row, IndexName> {
    const fork = new Table(this.#definition);
    fork.#rows = this.#rows;
    fork.#order = this.#order.fork();
    fork.#indexes = mapValues(this.#indexes, (index) => index.fork());
    fork.#isShared = true;
    this.#isShared = true;
    return fork;
  }

  #sortedBy(textOf: (row: Row) => string): SortedIndex {
    const kept = this.#sorted.get(textOf);
    if (kept) return kept;
    const made = new SortedIndex([...this.#rows].map(([key, row]) => [key, textOf(row)] as const));
    this.#sorted.set(textOf, made);
    return made;
  }

  #own(): void {
    if (!this.#isShared) return;
    this.#rows = new Map(this.#rows);
    this.#isShared = false;
  }

  *#read(keys: Iterable<string>): Iterable<Row> {
    for (const key of keys) {
      const row = this.#rows.get(key);
      if (row) yield row;
    }
  }
}

function mapValues<Name extends string, From, To>(record: Record<Name, From>, to: (value: From) => To) {
  const entries = Object.entries<From>(record).map(([name, value]) => [name, to(value)]);
  return Object.fromEntries(entries) as Record<Name, To>; // one entry for each name
}

/** Freezes a value and all that it holds. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) freeze(each);
  return Object.freeze(value);
}
