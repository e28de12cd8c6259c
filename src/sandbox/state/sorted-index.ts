import { firstFrom } from './first-from.js';

/** A key and what it is sorted by. */
export interface Entry {
  readonly key: string;
  readonly text: string;
  /** Decides between equal texts: the lower comes first. */
  readonly order: number;
}

/** Most entries of a piece before it is cut in two. */
const pieceSize = 512;

/** Keys sorted by a text, equal ones by a number. It is kept in pieces, so that a change moves a piece's entries at most. */
export class SortedIndex {
  readonly #pieces: Entry[][] = [];
  readonly #entries = new Map<string, Entry>();

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.#entries.set(entry.key, entry);
    const sorted = [...this.#entries.values()].sort(compareEntries);
    for (let first = 0; first < sorted.length; first += pieceSize / 2)
      this.#pieces.push(sorted.slice(first, first + pieceSize / 2));
  }

  get size(): number {
    return this.#entries.size;
  }

  *keys(): Iterable<string> {
    for (const piece of this.#pieces) for (const { key } of piece) yield key;
  }

  *reversed(): Iterable<string> {
    for (let index = this.#pieces.length - 1; index >= 0; index -= 1) {
      const piece = this.#pieces[index] ?? [];
      for (let position = piece.length - 1; position >= 0; position -= 1) {
        const entry = piece[position];
        if (entry) yield entry.key;
      }
    }
  }

  /** The number that a key is sorted by among equal ones, if it is in the index. */
  orderOf(key: string): number | undefined {
    return this.#entries.get(key)?.order;
  }

  /** Puts a key where it now belongs. */
  set(key: string, text: string, order: number): void {
    const old = this.#entries.get(key);
    if (old?.text === text && old.order === order) return;
    this.delete(key);
    const entry = { key, text, order };
    this.#entries.set(key, entry);
    const index = Math.min(this.#pieceFor(entry), this.#pieces.length - 1);
    const piece = this.#pieces[index];
    if (!piece) {
      this.#pieces.push([entry]);
      return;
    }
    piece.splice(positionOf(piece, entry), 0, entry);
    if (piece.length > pieceSize) this.#pieces.splice(index + 1, 0, piece.splice(pieceSize / 2));
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    const index = this.#pieceFor(entry);
    const piece = this.#pieces[index] ?? [];
    piece.splice(positionOf(piece, entry), 1);
    if (piece.length === 0) this.#pieces.splice(index, 1);
  }

  /** Index of the first piece that ends at an entry or after it. */
  #pieceFor(entry: Entry): number {
    return firstFrom(this.#pieces, (piece) => {
      const last = piece.at(-1);
      return last !== undefined && compareEntries(last, entry) < 0;
    });
  }
}

/** Position of an entry in a piece, or the one that it would have. */
function positionOf(piece: readonly Entry[], entry: Entry): number {
  return firstFrom(piece, (each) => compareEntries(each, entry) < 0);
}

/** Compares by text, then by order, and last by key, so that no two entries are equal: one is found by what it is sorted by. */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  if (a.order !== b.order) return a.order - b.order;
  return a.key < b.key ? -1 : Number(a.key > b.key);
}
