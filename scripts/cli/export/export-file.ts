import { type FileHandle, open, rename, rm, stat, truncate } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { lock } from '../../../src/files/lock.js';
import { readLines } from '../../../src/files/read-lines.js';
import { UsageError } from '../../lib/usage-error.js';

/** The export that a journal is of. */
export interface ExportHeader {
  type: 'begin';
  version: 1;
  operation: string;
  server: string;
  args: Readonly<Record<string, unknown>>;
}

/** Page whose items are in the file. */
interface PageEntry {
  type: 'page';
  /** Token of the page after it; null after the last. */
  next: string | null;
  /** Length of the file with it. */
  bytes: number;
  /** Number of the items so far. */
  items: number;
}

/**
 * File of an export under way. Items go to a file beside the one that was asked for, which appears once all are there. A journal
 * says up to where each page is written, so that an export goes on without a gap and without an item twice.
 */
export class ExportFile {
  readonly part: string;
  readonly #path: string;
  readonly #journalPath: string;
  readonly #unlock: () => Promise<void>;
  #file: FileHandle | undefined;
  #journal: FileHandle | undefined;
  #last: PageEntry | undefined;

  private constructor(path: string, unlock: () => Promise<void>) {
    this.#path = path;
    this.part = `${path}.part`;
    this.#journalPath = `${path}.journal`;
    this.#unlock = unlock;
  }

  /** @throws UsageError where the file is there, another export is under way, or there is none to go on with. */
  static async open(to: string, header: ExportHeader, isResumed: boolean): Promise<ExportFile> {
    const path = resolve(to);
    if (await exists(path)) throw new UsageError(`${path} is there already. Name another file, or delete it.`);
    const isBegun = await exists(`${path}.journal`);
    if (isBegun && !isResumed)
      throw new UsageError(`An export to ${path} was begun. Go on with --resume, or delete ${path}.journal.`);
    if (!isBegun && isResumed)
      throw new UsageError(`There is no export to ${path} to go on with: ${path}.journal is missing.`);
    const unlock = await lock(path).catch((error) => {
      throw new UsageError(error.message, { cause: error });
    });
    const file = new ExportFile(path, unlock);
    try {
      await (isResumed ? file.#resume(header) : file.#begin(header));
    } catch (error) {
      await file.close();
      throw error;
    }
    return file;
  }

  get items(): number {
    return this.#last?.items ?? 0;
  }

  /** Token to go on with; undefined at the beginning, null where nothing is left. */
  get next(): string | null | undefined {
    return this.#last?.next;
  }

  /** Adds the items of a page. */
  async add(items: readonly unknown[], next: string | null): Promise<void> {
    const text = items.map((item) => `${JSON.stringify(item)}\n`).join('');
    await this.#file?.appendFile(text);
    await this.#file?.datasync();
    const bytes = (this.#last?.bytes ?? 0) + Buffer.byteLength(text);
    this.#last = { type: 'page', next, bytes, items: this.items + items.length };
    await this.#note(this.#last);
  }

  /** Puts the finished file, which may be another than the one with the items, under its name, and removes the rest. */
  async finish(finished = this.part): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    await rename(finished, this.#path);
    await syncFolder(dirname(this.#path));
    await rm(this.part, { force: true });
    await rm(this.#journalPath, { force: true });
  }

  async close(): Promise<void> {
    await this.#file?.close();
    await this.#journal?.close();
    await this.#unlock();
  }

  async #begin(header: ExportHeader): Promise<void> {
    this.#file = await open(this.part, 'w', 0o600);
    this.#journal = await open(this.#journalPath, 'ax', 0o600);
    await this.#note(header);
    await syncFolder(dirname(this.#path));
  }

  async #resume(header: ExportHeader): Promise<void> {
    let [size, isBegun] = [0, false];
    for await (const line of readLines(this.#journalPath)) {
      const entry = line.isEnded ? parse(line.text) : undefined;
      // A torn line is that of a page which is fetched again.
      if (!entry) break;
      if (entry.type === 'page') this.#last = entry;
      else checkSame(header, entry);
      isBegun = true;
      size += line.size;
    }
    await truncate(this.#journalPath, size);
    this.#journal = await open(this.#journalPath, 'a');
    if (!isBegun) await this.#note(header);
    const bytes = this.#last?.bytes ?? 0;
    const there = (await stat(this.part).catch(() => undefined))?.size ?? 0;
    if (there < bytes)
      throw new UsageError(`${this.part} is shorter than its journal says. Delete both, and begin again.`);
    this.#file = await open(this.part, 'a', 0o600);
    await this.#file.truncate(bytes);
  }

  async #note(entry: ExportHeader | PageEntry): Promise<void> {
    await this.#journal?.appendFile(`${JSON.stringify(entry)}\n`);
    await this.#journal?.datasync();
  }
}

function checkSame(now: ExportHeader, was: ExportHeader): void {
  for (const field of ['operation', 'server', 'args'] as const) {
    const [before, after] = [JSON.stringify(was[field]), JSON.stringify(now[field])];
    if (before !== after)
      throw new UsageError(`The export was begun with ${field} ${before}, not ${after}. Go on as it was begun.`);
  }
}

function parse(line: string): ExportHeader | PageEntry | undefined {
  try {
    return JSON.parse(line) as ExportHeader | PageEntry; // written here
  } catch {
    return undefined;
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders.
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
