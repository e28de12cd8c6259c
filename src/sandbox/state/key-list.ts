import { firstFrom } from './first-from.js';

/** Whether a key comes before what is looked for. */
export type IsBefore = (key: string) => boolean;

/** Most keys of a piece: few enough to look through, many enough that a million keys are some thousand pieces. */
const pieceSize = 256;

interface Piece {
  /** No more than the number of its first key, and more than those of the piece before. */
  readonly first: number;
  readonly keys: string[];
}

/** Keys in the order in which they came. It is kept in pieces, so that to take a key out moves a piece's keys at most. */
export class KeyList {
  #pieces: Piece[] = [];
  #count = 0;
  #nextNumber = 0;
  /** The number of each key, which rises in the order of the list. Made when first needed, and kept from then on. */
  #numbers: Map<string, number> | undefined;

  get count(): number {
    return this.#count;
  }

  /** The keys from the first on that does not come before what is looked for. The others have to be at the start. */
  *oldest(isBefore: IsBefore = () => false): Iterable<string> {
    let { piece, position } = this.#find(isBefore);
    for (; piece < this.#pieces.length; piece += 1) {
      const { keys = [] } = this.#pieces[piece] ?? {};
      for (const key of position > 0 ? keys.slice(position) : keys) yield key;
      position = 0;
    }
  }

  /** The keys that come before what is looked for, or all, the last first. */
  *newest(isBefore: IsBefore = () => true): Iterable<string> {
    let { piece, position } = this.#find(isBefore);
    for (; piece >= 0; piece -= 1) {
      const { keys = [] } = this.#pieces[piece] ?? {};
      for (let index = Math.min(position, keys.length) - 1; index >= 0; index -= 1) {
        const key = keys[index];
        if (key !== undefined) yield key;
      }
      position = pieceSize;
    }
  }

  /** Number of a key of the list, which rises in the order of the list and stays while the key does, in copies too. */
  numberOf(key: string): number | undefined {
    this.#numbers ??= this.#numberAll();
    return this.#numbers.get(key);
  }

  add(key: string): void {
    const number = this.#nextNumber;
    const last = this.#pieces.at(-1);
    if (last && last.keys.length < pieceSize) last.keys.push(key);
    else this.#pieces.push({ first: number, keys: [key] });
    this.#numbers?.set(key, number);
    this.#nextNumber += 1;
    this.#count += 1;
  }

  remove(key: string): void {
    const piece = this.#pieceWith(key);
    const position = piece?.keys.lastIndexOf(key) ?? -1;
    if (!piece || position < 0) return;
    piece.keys.splice(position, 1);
    if (piece.keys.length === 0) this.#pieces.splice(this.#pieces.indexOf(piece), 1);
    this.#numbers?.delete(key);
    this.#count -= 1;
  }

  copy(): KeyList {
    const copy = new KeyList();
    copy.#pieces = this.#pieces.map(({ first, keys }) => ({ first, keys: keys.slice() }));
    copy.#count = this.#count;
    copy.#nextNumber = this.#nextNumber;
    // Numbers made anew would differ from those that sorted lists keep.
    if (this.#numbers) copy.#numbers = new Map(this.#numbers);
    return copy;
  }

  /** The piece that a key is in. Keys that are taken out have mostly come of late, so that short work is tried first. */
  #pieceWith(key: string): Piece | undefined {
    const last = this.#pieces.at(-1);
    if (this.#pieces.length === 1 || (!this.#numbers && last?.keys.includes(key))) return last;
    const number = this.numberOf(key);
    return number === undefined ? undefined : this.#pieces[firstFrom(this.#pieces, ({ first }) => first <= number) - 1];
  }

  /** Place of the first key that does not come before what is looked for. */
  #find(isBefore: IsBefore): { piece: number; position: number } {
    const next = firstFrom(this.#pieces, ({ keys: [first = ''] }) => isBefore(first));
    const piece = Math.max(0, next - 1);
    return { piece, position: firstFrom(this.#pieces[piece]?.keys ?? [], isBefore) };
  }

  #numberAll(): Map<string, number> {
    const numbers = new Map<string, number>();
    for (const { first, keys } of this.#pieces) {
      for (const [position, key] of keys.entries()) numbers.set(key, first + position);
    }
    return numbers;
  }
}
