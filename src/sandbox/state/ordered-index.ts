import { type IsBefore, KeyList } from './key-list.js';

/** The list that a row belongs to, the lists, or none. */
export type ListNames = string | readonly string[] | undefined;

/** Lists of keys by a value, in the order in which the keys came. Forks share lists until one of them changes one. */
export class OrderedIndex {
  #lists = new Map<string, KeyList>();
  /** The lists that nobody else reads. All of them, where undefined. */
  #owned: Set<string> | undefined;

  /** The keys of a list, from the first on that does not come before what is looked for. */
  oldest(value: string, isBefore?: IsBefore): Iterable<string> {
    return this.#lists.get(value)?.oldest(isBefore) ?? [];
  }

  /** The keys of a list that come before what is looked for, or all, the last first. */
  newest(value: string, isBefore?: IsBefore): Iterable<string> {
    return this.#lists.get(value)?.newest(isBefore) ?? [];
  }

  count(value: string): number {
    return this.#lists.get(value)?.count ?? 0;
  }

  /** Number of a key of a list, which rises in the order of the list and stays while the key does. */
  numberOf(value: string, key: string): number | undefined {
    return this.#lists.get(value)?.numberOf(key);
  }

  add(value: string, key: string): void {
    this.#own(value).add(key);
  }

  /** Takes a key out of lists, and adds it to the end of others. */
  move(key: string, from: ListNames, to: ListNames): void {
    if (from === to) return;
    const before = namesOf(from);
    const after = namesOf(to);
    for (const value of before) if (!after.includes(value)) this.#remove(value, key);
    for (const value of after) if (!before.includes(value)) this.add(value, key);
  }

  fork(): OrderedIndex {
    const fork = new OrderedIndex();
    fork.#lists = new Map(this.#lists);
    fork.#owned = new Set();
    this.#owned = new Set();
    return fork;
  }

  #remove(value: string, key: string): void {
    const list = this.#own(value);
    list.remove(key);
    if (list.count === 0) this.#lists.delete(value);
  }

  #own(value: string): KeyList {
    const list = this.#lists.get(value);
    if (list && (!this.#owned || this.#owned.has(value))) return list;
    const copy = list?.copy() ?? new KeyList();
    this.#lists.set(value, copy);
    this.#owned?.add(value);
    return copy;
  }
}

/** The names as a list, each once. */
export function namesOf(names: ListNames): readonly string[] {
  if (names === undefined) return [];
  return typeof names === 'string' ? [names] : [...new Set(names)];
}
