import { type ListNames, namesOf } from './ordered-index.js';
import { type Entry, SortedIndex } from './sorted-index.js';

/** Declares lists of a table that are kept sorted. */
export interface Sorting<Row, IndexName extends string = never> {
  /** Text to sort by, the same for a row each time. Times are texts too. */
  readonly by: (row: Row) => string;
  /** The index whose lists are sorted; all rows are one list, where it is omitted. */
  readonly of?: IndexName;
  /**
   * Order of rows with the same text: that in which they came to the table or to a list of an index; where it is omitted, that in
   * which they came to the list that is sorted.
   */
  readonly within?: IndexName | 'table';
  /** Whether it is the other way round: of rows with the same text, the newest first. */
  readonly newestFirst?: boolean;
  /**
   * Of a text that depends on rows of another table: has `resort` called when one changes. It takes the key of the row whose place
   * in a list may have changed, by the list.
   */
  readonly follow?: (resort: (keyIn: (value: string) => string) => void) => void;
}

/** Part of a table that sorted lists are made from. */
export interface SortedRows<Row> {
  get(key: string): Row | undefined;
  /** The keys of a list, in the order in which they came to it. */
  keysOf(value: string): Iterable<string>;
  /** The lists that a row is in. */
  listsOf(row: Row): ListNames;
  /** Number that rises in the order of rows with the same text; where there is none, the list's own order decides. */
  readonly numberOf: ((key: string, row: Row) => number | undefined) | undefined;
}

/** The lists of one sorting. Each is made when it is first read, and kept sorted from then on. */
export class SortedLists<Row> {
  readonly #sorting: Sorting<Row, string>;
  readonly #rows: SortedRows<Row>;
  readonly #lists = new Map<string, SortedIndex>();
  /** Number of the next row that comes to a list. */
  #nextNumber = 0;

  constructor(sorting: Sorting<Row, string>, rows: SortedRows<Row>) {
    this.#sorting = sorting;
    this.#rows = rows;
    sorting.follow?.((keyIn) => {
      for (const [value, list] of this.#lists) this.#resort(list, keyIn(value));
    });
  }

  keys(value: string): Iterable<string> {
    return this.#list(value).keys();
  }

  reversed(value: string): Iterable<string> {
    return this.#list(value).reversed();
  }

  /** Puts a row where it now belongs. */
  change(key: string, from: Row | undefined, to: Row | undefined): void {
    if (this.#lists.size === 0) return;
    const before = from ? namesOf(this.#rows.listsOf(from)) : [];
    const after = to ? namesOf(this.#rows.listsOf(to)) : [];
    for (const value of before) if (!after.includes(value)) this.#remove(value, key);
    for (const value of after) {
      const list = this.#lists.get(value);
      if (list && to) list.set(key, this.#sorting.by(to), this.#orderOf(key, to, list));
    }
  }

  #list(value: string): SortedIndex {
    const kept = this.#lists.get(value);
    if (kept) return kept;
    const made = new SortedIndex(this.#entriesOf(value));
    // Lists that nothing is in are not kept: anybody may ask for any.
    if (made.size > 0) this.#lists.set(value, made);
    return made;
  }

  *#entriesOf(value: string): Iterable<Entry> {
    for (const key of this.#rows.keysOf(value)) {
      const row = this.#rows.get(key);
      if (row !== undefined) yield { key, text: this.#sorting.by(row), order: this.#orderOf(key, row) };
    }
  }

  #remove(value: string, key: string): void {
    const list = this.#lists.get(value);
    list?.delete(key);
    if (list?.size === 0) this.#lists.delete(value);
  }

  #resort(list: SortedIndex, key: string): void {
    const order = list.orderOf(key);
    const row = this.#rows.get(key);
    if (order !== undefined && row !== undefined) list.set(key, this.#sorting.by(row), order);
  }

  /** Order of a row among equal ones: by its number, or else the order that it has in the list already, or that of the next to come. */
  #orderOf(key: string, row: Row, list?: SortedIndex): number {
    const sign = this.#sorting.newestFirst ? -1 : 1;
    const number = this.#rows.numberOf?.(key, row);
    return number === undefined ? (list?.orderOf(key) ?? sign * this.#nextNumber++) : sign * number;
  }
}
