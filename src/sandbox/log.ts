/** Number of entries that are remembered. Older ones are forgotten, so that memory stays flat. */
const maxEntries = 1_000;

/** The last thousand entries at least, the oldest first. */
export class Log<Entry> {
  readonly #entries: Entry[] = [];
  readonly #listeners = new Set<(entry: Entry) => void>();

  list(): readonly Entry[] {
    return [...this.#entries];
  }

  clear(): void {
    this.#entries.length = 0;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    // Forgets many at once: taking the first of a list is dear.
    if (this.#entries.length >= 2 * maxEntries) this.#entries.splice(0, maxEntries);
    for (const listener of this.#listeners) listener(entry);
  }

  /** Calls `listener` after each entry, and gives back what ends that. */
  listen(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
