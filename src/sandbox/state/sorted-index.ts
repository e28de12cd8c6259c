interface Entry {
  readonly key: string;
  readonly text: string;
  /** When it came, as a number that rises. */
  readonly order: number;
}

/** Keys sorted by a text, equal ones in the order in which they came. */
export class SortedIndex {
  readonly #sorted: Entry[];
  readonly #entries: Map<string, Entry>;
  #nextOrder: number;

  constructor(texts: Iterable<readonly [key: string, text: string]>) {
    this.#sorted = [...texts].map(([key, text], order) => ({ key, text, order }));
    this.#entries = new Map(this.#sorted.map((entry) => [entry.key, entry]));
    this.#nextOrder = this.#sorted.length;
    this.#sorted.sort(compare);
  }

  *keys(): Iterable<string> {
    for (const { key } of this.#sorted) yield key;
  }

  *reversed(): Iterable<string> {
    for (let position = this.#sorted.length - 1; position >= 0; position -= 1) {
      const entry = this.#sorted[position];
      if (entry) yield entry.key;
    }
  }

  /** Puts a key where its text now belongs. */
  set(key: string, text: string): void {
    const old = this.#entries.get(key);
    if (old?.text === text) return;
    const entry = { key, text, order: old?.order ?? this.#nextOrder++ };
    this.delete(key);
    this.#sorted.splice(this.#positionOf(entry), 0, entry);
    this.#entries.set(key, entry);
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#sorted.splice(this.#positionOf(entry), 1);
    this.#entries.delete(key);
  }

  /** Position of an entry, or the one that it would have. */
  #positionOf(entry: Entry): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#sorted[middle];
      if (found && compare(found, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compare(a: Entry, b: Entry): number {
  if (a.text === b.text) return a.order - b.order;
  return a.text < b.text ? -1 : 1;
}
