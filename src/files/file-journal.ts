import { type FileHandle, open, stat, truncate } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Journal, JournalEntry } from '../bulk/journal.js';
import { AmityError } from '../errors/errors.js';
import { lock } from './lock.js';
import { readLines } from './read-lines.js';

/** Options of a journal in a file. */
export interface FileJournalOptions {
  /**
   * Goes on with a journal that is there. Without it one that is there is an error, so that nothing is passed over by mistake.
   *
   * @default false
   */
  resume?: boolean | undefined;
}

/**
 * Keeps the journal of a bulk run in a file: a line of JSON for each entry, written to the disk before the run goes on. A last
 * line that is torn was not needed by anything, and is cut off. Only one process can use it at a time.
 *
 * @throws AmityError, when the run begins, where the file is there without `resume`, is missing with it, is in use or damaged.
 * @example
 * const journal = fileJournal('members.journal', { resume: true });
 * for await (const each of bulk(amity.v3.channels.users.add, members, { journal })) console.log(each.status);
 */
export function fileJournal(path: string, options: FileJournalOptions = {}): Journal {
  return new FileJournal(resolve(path), options.resume === true);
}

class FileJournal implements Journal {
  readonly #path: string;
  readonly #mustExist: boolean;
  #unlock: (() => Promise<void>) | undefined;
  #file: FileHandle | undefined;
  /** Entries that wait for the write that is under way to end. */
  #waiting: string[] = [];
  #next: Promise<void> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(path: string, mustExist: boolean) {
    this.#path = path;
    this.#mustExist = mustExist;
  }

  async *read(): AsyncGenerator<JournalEntry, void, undefined> {
    const exists = await stat(this.#path).then(
      () => true,
      () => false,
    );
    if (exists && !this.#mustExist) {
      throw new AmityError(`There is a journal ${this.#path} already. Go on with it by resume, or name another.`);
    }
    if (!exists && this.#mustExist) throw new AmityError(`There is no journal ${this.#path} to go on with.`);
    this.#unlock = await lock(this.#path);
    if (exists) yield* this.#readAll();
    this.#file = await open(this.#path, 'a', 0o600);
    if (!exists) await syncFolder(dirname(this.#path));
  }

  add(entries: readonly JournalEntry[]): Promise<void> {
    this.#waiting.push(...entries.map((entry) => `${JSON.stringify(entry)}\n`));
    // All that come while one write is under way go with the next.
    if (!this.#next) {
      this.#next = this.#writing.catch(() => {}).then(() => this.#flush());
      this.#writing = this.#next;
    }
    return this.#next;
  }

  async close(): Promise<void> {
    await this.#writing.catch(() => {});
    await this.#file?.close();
    this.#file = undefined;
    await this.#unlock?.();
    this.#unlock = undefined;
  }

  async #flush(): Promise<void> {
    const lines = this.#waiting.splice(0);
    this.#next = undefined;
    if (!this.#file) throw new AmityError(`The journal ${this.#path} is not open.`);
    await this.#file.appendFile(lines.join(''));
    await this.#file.datasync();
  }

  /** Reads the entries. Cuts off what was not wholly written when the process or the machine died. */
  async *#readAll(): AsyncGenerator<JournalEntry, void, undefined> {
    let [number, size] = [0, 0];
    let torn: number | undefined;
    for await (const line of readLines(this.#path)) {
      number++;
      const entry = line.isEnded ? parse(line.text) : undefined;
      if (torn !== undefined && entry) throw new AmityError(`The journal ${this.#path} is damaged in line ${torn}.`);
      if (entry) {
        yield entry;
        size += line.size;
      } else torn ??= number;
    }
    await truncate(this.#path, size);
  }
}

function parse(line: string): JournalEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === 'object' && entry !== null && 'type' in entry ? (entry as JournalEntry) : undefined; // written here
  } catch {
    return undefined;
  }
}

/** Writes a folder to the disk, without which a new file in it may be gone after a loss of power. */
async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders.
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
