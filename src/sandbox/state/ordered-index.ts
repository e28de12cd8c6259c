/** Lists of keys by a value, in the order in which the keys came. Forks share lists until one of them changes one. */
export class OrderedIndex {
  #lists = new Map<string, string[]>();
  /** The lists that nobody else reads. All of them, where undefined. */
  #owned: Set<string> | undefined;

  /** The keys of a list, after the first `skip` of them. */
  *oldest(value: string, skip = 0): Iterable<string> {
    const list = this.#lists.get(value) ?? [];
    for (let position = skip; position < list.length; position += 1) {
      const key = list[position];
      if (key !== undefined) yield key;
    }
  }

  /** The first `count` keys of a list, or all, the last first. */
  *newest(value: string, count = Number.POSITIVE_INFINITY): Iterable<string> {
    const list = this.#lists.get(value) ?? [];
    for (let position = Math.min(count, list.length) - 1; position >= 0; position -= 1) {
      const key = list[position];
      if (key !== undefined) yield key;
    }
  }

  count(value: string): number {
    return this.#lists.get(value)?.length ?? 0;
  }

  add(value: string, key: string): void {
    this.#own(value).push(key);
  }

  /** Moves a key from one list to the end of another; `undefined` is no list. */
  move(key: string, from: string | undefined, to: string | undefined): void {
    if (from === to) return;
    if (from !== undefined) this.#remove(from, key);
    if (to !== undefined) this.add(to, key);
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
    // Removed rows have mostly come of late.
    const position = list.lastIndexOf(key);
    if (position >= 0) list.splice(position, 1);
    if (list.length === 0) this.#lists.delete(value);
  }

  #own(value: string): string[] {
    const list = this.#lists.get(value);
    if (list && (!this.#owned || this.#owned.has(value))) return list;
    const copy = [...(list ?? [])];
    this.#lists.set(value, copy);
    this.#owned?.add(value);
    return copy;
  }
}
