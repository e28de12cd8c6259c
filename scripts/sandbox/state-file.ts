import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Sandbox, Seed, Snapshot } from '../../src/sandbox.js';
import { UsageError } from '../lib/usage-error.js';

/** Milliseconds from a change until the state is saved, along with what changes meanwhile. */
const saveDelayMs = 500;

/**
 * A seed or a state from a file.
 *
 * @throws UsageError where it is no JSON
 */
export async function readSeed(path: string): Promise<Seed | Snapshot> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Seed | Snapshot; // the sandbox checks it
  } catch (cause) {
    throw new UsageError(`${path} is no JSON file: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Keeps a sandbox's state in a file: loads what is there, saves after changes and at the end. */
export class StateFile {
  readonly #path: string;
  readonly #sandbox: Sandbox;
  #timer: NodeJS.Timeout | undefined;
  #saving: Promise<void> = Promise.resolve();

  private constructor(path: string, sandbox: Sandbox) {
    this.#path = path;
    this.#sandbox = sandbox;
  }

  /**
   * Loads the file, if it is there, and keeps it from then on.
   *
   * @throws UsageError where it is no state; the file is left as it is
   */
  static async open(path: string, sandbox: Sandbox): Promise<StateFile> {
    if (existsSync(path)) {
      const state = await readSeed(path);
      try {
        if (!('format' in state)) throw new TypeError('it is no saved state.');
        sandbox.load(state);
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : cause;
        throw new UsageError(`${path} cannot be the state file: ${reason} Name another; this one is left as it is.`, {
          cause,
        });
      }
    }
    const file = new StateFile(path, sandbox);
    sandbox.onChange(() => file.#saveSoon());
    return file;
  }

  /** Saves what has changed, at once. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#save();
  }

  #saveSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#save().catch((error) => console.error(`The state could not be saved: ${error.message}`));
    }, saveDelayMs);
  }

  /** Writes a file beside it and puts that in its place, so that there is a whole one at any time. */
  #save(): Promise<void> {
    this.#saving = this.#saving
      .catch(() => {})
      .then(async () => {
        const temporary = `${this.#path}.${process.pid}.tmp`;
        await writeFile(temporary, JSON.stringify(this.#sandbox.snapshot()));
        await rename(temporary, this.#path);
      });
    return this.#saving;
  }
}
