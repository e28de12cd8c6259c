import type { Clock } from './clock.js';

/** State of a generator, for `restore`. */
export interface IdState {
  readonly seed: number;
  readonly drawn: number;
}

/** Makes ids in the vendor's forms. The same seed, clock and order of calls give the same ids. */
export class Ids {
  readonly #clock: Clock;
  #seed: number;
  #drawn = 0;

  constructor(clock: Clock, seed = 1) {
    this.#clock = clock;
    this.#seed = seed;
  }

  /** 24 hexadecimal digits that begin with the time, as `_id`, communityId, postId and commentId are. */
  objectId(): string {
    const seconds = Math.floor(this.#clock.nowMs / 1000) >>> 0;
    return `${hex(seconds)}${this.#digits(16)}`;
  }

  /** 32 hexadecimal digits, as categoryId, fileId and streamId are. */
  hash(): string {
    return this.#digits(32);
  }

  /** 45 hexadecimal digits, as feedId is. */
  feedId(): string {
    return this.#digits(45);
  }

  /** A UUID of version 4, as channelId and messageId may be. */
  uuid(): string {
    const digits = this.#digits(32);
    const variant = '89ab'[Number.parseInt(digits[16] ?? '0', 16) % 4];
    const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`];
    return [...parts, `${variant}${digits.slice(17, 20)}`, digits.slice(20)].join('-');
  }

  /** A number from 0 up to 1. */
  random(): number {
    return this.#word() / 2 ** 32;
  }

  /** Amount drawn so far; it rises with each id. */
  get drawn(): number {
    return this.#drawn;
  }

  save(): IdState {
    return { seed: this.#seed, drawn: this.#drawn };
  }

  restore({ seed, drawn }: IdState): void {
    this.#seed = seed;
    this.#drawn = drawn;
  }

  #digits(count: number): string {
    let digits = '';
    while (digits.length < count) digits += hex(this.#word());
    return digits.slice(0, count);
  }

  /** The next 32 bits: the count, mixed (splitmix32). No two counts of a seed give the same ones. */
  #word(): number {
    this.#drawn += 1;
    let word = (this.#seed + Math.imul(this.#drawn, 0x9e3779b9)) | 0;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  }
}

/** The digits of every byte. */
const digitsOfBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The eight digits of 32 bits. */
function hex(word: number): string {
  const digitsAt = (shift: number) => digitsOfBytes[(word >>> shift) & 0xff];
  return `${digitsAt(24)}${digitsAt(16)}${digitsAt(8)}${digitsAt(0)}`;
}
