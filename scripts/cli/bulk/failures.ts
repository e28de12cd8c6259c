import { createWriteStream, statSync, type WriteStream } from 'node:fs';
import type { Journal, JournalEntry, JournalFailure } from '../../../src/bulk/journal.js';
import { UsageError } from '../../lib/usage-error.js';
import { checkWritable } from '../lib/check-paths.js';
import type { FileRow } from './read-rows.js';

/** Journal that keeps nothing. */
const noJournal: Journal = { async *read() {}, async add() {}, async close() {} };

/**
 * Writes the rows that a journal notes as refused to a file. With a journal that goes on, the file is made anew from it, so that
 * it holds each of them once, however the earlier runs ended.
 */
export class Failures implements Journal {
  readonly #journal: Journal;
  readonly #path: string | undefined;
  #file: WriteStream | undefined;

  /** @throws UsageError where the file is there and none of the run's own. */
  constructor(path: string | undefined, journal: Journal | undefined, isResumed: boolean) {
    this.#journal = journal ?? noJournal;
    this.#path = path;
    if (path === undefined) return;
    checkWritable(path, 'failures');
    if (!isResumed && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0) {
      throw new UsageError(`--failures names ${path}, which holds something already. Name another, or delete it.`);
    }
  }

  async *read(): AsyncGenerator<JournalEntry> {
    for await (const entry of this.#journal.read()) {
      await this.#note(entry);
      yield entry;
    }
  }

  async add(entries: readonly JournalEntry[]): Promise<void> {
    await this.#journal.add(entries);
    for (const entry of entries) await this.#note(entry);
  }

  async close(): Promise<void> {
    await this.#journal.close();
  }

  /** Writes a row that is not done for another reason. */
  async write({ row, element, status, code, message }: JournalFailure): Promise<void> {
    if (this.#path === undefined) return;
    this.#file ??= createWriteStream(this.#path);
    const { line, row: values } = row as FileRow; // the rows of this command
    const text = JSON.stringify({ row: values, line, element, status: status ?? null, code: code ?? null, message });
    const file = this.#file;
    await new Promise<void>((resolve, reject) => {
      file.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Ends the file, which is there even where nothing failed: it then is empty. */
  async end(): Promise<void> {
    if (this.#path === undefined) return;
    const file = this.#file ?? createWriteStream(this.#path);
    await new Promise<void>((resolve, reject) => {
      file.on('error', reject).end(resolve);
    });
  }

  async #note(entry: JournalEntry): Promise<void> {
    if (entry.type === 'failed') await this.write(entry.failure);
  }
}
