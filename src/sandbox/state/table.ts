import type { Static, TObject } from '@sinclair/typebox';
import type { IsBefore } from './key-list.js';
import { type ListNames, namesOf, OrderedIndex } from './ordered-index.js';
import { compareEntries } from './sorted-index.js';
import { SortedLists, type Sorting } from './sorted-lists.js';

export type { Sorting } from './sorted-lists.js';

/** A kind of record: its fields, what it is found by, and the lists that queries need. */
export interface TableDefinition<Row, IndexName extends string, Fields extends TObject = TObject> {
  readonly fields: Fields;
  key(row: Row): string;
  /** Each gives the list that a row belongs to, the lists, or nothing where it belongs to none. */
  readonly indexes: Readonly<Record<IndexName, (row: Row) => ListNames>>;
}

/** Declares a table. The row's type follows from the fields. */
export function defineTable<Fields extends TObject, IndexName extends string = never>(
  fields: Fields,
  key: (row: Static<Fields>) => string,
  indexes = {} as Record<IndexName, (row: Static<Fields>) => ListNames>, // no names, no entries
): TableDefinition<Static<Fields>, IndexName, Fields> {
  return { fields, key, indexes };
}

type ListsByIndex<Row, IndexName> = [IndexName, (row: Row) => ListNames][];

/** Records by their keys, in the order of their creation. They are frozen: a change puts a new one in the old one's place. */
export class Table<Row extends object, IndexName extends string> {
  readonly #definition: TableDefinition<Row, IndexName>;
  /** The lists that a row belongs to, by the index. */
  readonly #listsOf: Readonly<ListsByIndex<Row, IndexName>>;
  #rows = new Map<string, Row>();
  #indexes: Record<IndexName, OrderedIndex>;
  #order = new OrderedIndex();
  /** The lists of each sorting; made when first read, and kept from then on. A fork makes its own. */
  readonly #sorted = new Map<Sorting<Row, IndexName>, SortedLists<Row>>();
  readonly #listeners: ((row: Row) => void)[] = [];
  /** Whether another state reads the same map, so that it has to be copied before a change. */
  #isShared = false;

  constructor(definition: TableDefinition<Row, IndexName>) {
    this.#definition = definition;
    this.#listsOf = Object.entries(definition.indexes) as ListsByIndex<Row, IndexName>; // keys widen to string
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
   * The rows of a list, or all, sorted by a text, A to Z. The list is kept, so that a page of it is quick: give the same sorting
   * each time.
   */
  sortedBy(sorting: Sorting<Row, IndexName>, value = ''): Iterable<Row> {
    return this.#read(this.#sortedBy(sorting).keys(value));
  }

  /** The same the other way round, the last first. */
  sortedByLast(sorting: Sorting<Row, IndexName>, value = ''): Iterable<Row> {
    return this.#read(this.#sortedBy(sorting).reversed(value));
  }

  /** The rows of some keys, each once, sorted by a text, A to Z; equal ones in the order in which they came. */
  sorted(keys: Iterable<string>, by: (row: Row) => string): Row[] {
    const entries = [...this.#read(new Set(keys))].map((row) => {
      const key = this.#definition.key(row);
      return { key, text: by(row), order: this.#order.numberOf('', key) ?? 0, row };
    });
    return entries.sort(compareEntries).map(({ row }) => row);
  }

  /**
   * The rows of an index's list, in the order in which they came to it. With `isBefore`, from the first on that does not come
   * before what is looked for, in a list whose order is that of what it compares.
   */
  by(index: IndexName, value: string, isBefore?: (row: Row) => boolean): Iterable<Row> {
    return this.#read(this.#indexes[index].oldest(value, this.#ofKeys(isBefore)));
  }

  /** The rows of an index's list, the last first; with `isBefore`, those that come before what is looked for. */
  newestBy(index: IndexName, value: string, isBefore?: (row: Row) => boolean): Iterable<Row> {
    return this.#read(this.#indexes[index].newest(value, this.#ofKeys(isBefore)));
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
    for (const [name, listsOf] of this.#listsOf) this.#indexes[name].move(key, old && listsOf(old), listsOf(row));
    for (const lists of this.#sorted.values()) lists.change(key, old, row);
    for (const listener of this.#listeners) listener(row);
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
    for (const [name, listsOf] of this.#listsOf) this.#indexes[name].move(key, listsOf(row), undefined);
    for (const lists of this.#sorted.values()) lists.change(key, row, undefined);
    for (const listener of this.#listeners) listener(row);
  }

  /** Calls `listener` with each row that is put or deleted from now on. Forks do not. */
  onChange(listener: (row: Row) => void): void {
    this.#listeners.push(listener);
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

  #sortedBy(sorting: Sorting<Row, IndexName>): SortedLists<Row> {
    const kept = this.#sorted.get(sorting);
    if (kept) return kept;
    const { of, within } = sorting;
    const made = new SortedLists(sorting, {
      get: (key) => this.#rows.get(key),
      keysOf: (value) => (of === undefined ? this.#rows.keys() : this.#indexes[of].oldest(value)),
      listsOf: (row) => (of === undefined ? '' : this.#definition.indexes[of](row)),
      numberOf: within && ((key, row) => this.#numberOf(within, key, row)),
    });
    this.#sorted.set(sorting, made);
    return made;
  }

  /** Number of a row in the table or in a list of an index. */
  #numberOf(within: IndexName | 'table', key: string, row: Row): number | undefined {
    if (within === 'table') return this.#order.numberOf('', key);
    const [value] = namesOf(this.#definition.indexes[within](row));
    return value === undefined ? undefined : this.#indexes[within].numberOf(value, key);
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

  #ofKeys(isBefore: ((row: Row) => boolean) | undefined): IsBefore | undefined {
    return (
      isBefore &&
      ((key) => {
        const row = this.#rows.get(key);
        return row !== undefined && isBefore(row);
      })
    );
  }
}

function mapValues<Name extends string, From, To>(record: Record<Name, From>, to: (value: From) => To) {
  const entries = Object.entries<From>(record).map(([name, value]) => [name, to(value)]);
  return Object.fromEntries(entries) as Record<Name, To>; // one entry for each name
}

/** Freezes a value and all that it holds. */
function freeze<Value extends object>(value: Value): Value {
  if (Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) if (typeof each === 'object' && each !== null) freeze(each);
  return Object.freeze(value);
}
