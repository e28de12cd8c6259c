import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Content } from '../state/contents.js';

/** A file of a form whose bytes are on the disk. It is removed when its request has ended, unless a state keeps it. */
export class SpooledFile extends File implements Content {
  readonly #path: string;
  #isKept = false;

  constructor(path: string, name: string, type: string) {
    super([], name, { type });
    this.#path = path;
    // Its own would be that of the bytes in memory.
    Object.defineProperty(this, 'size', { value: statSync(path).size });
  }

  get isGone(): boolean {
    return !existsSync(this.#path);
  }

  readSync(length = this.size): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(Math.min(length, this.size));
    const file = openSync(this.#path, 'r');
    try {
      let read = 0;
      while (read < bytes.length) {
        const count = readSync(file, bytes, read, bytes.length - read, read);
        if (count === 0) break;
        read += count;
      }
    } finally {
      closeSync(file);
    }
    return bytes;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    // The types of Node and of the platform do not know each other's streams.
    return Readable.toWeb(createReadStream(this.#path)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  }

  keep(): void {
    this.#isKept = true;
  }

  /** Removes it, if nobody keeps it. */
  async discard(): Promise<void> {
    if (!this.#isKept) await rm(this.#path, { force: true });
  }
}
