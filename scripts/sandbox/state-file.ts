import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Sandbox, Seed, Snapshot } from '../../src/sandbox.js';
import { UsageError } from '../lib/usage-error.js';

/** Milliseconds from a change until the state is saved, along with what changes meanwhile. */
const saveDelayMs = 500;

/**
 * A seed or a state from a file that an option names.
 *
 * @throws UsageError where it is no JSON
 */
export async function readSeed(path: string, option = 'seed'): Promise<Seed | Snapshot> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Seed | Snapshot; // the sandbox checks it
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause;
    throw new UsageError(`--${option}: ${path} is no JSON file, and is left as it is. Name another. (${reason})`, {
      cause,
    });
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
   * @param options.isBaseline whether a reset goes back to what the file holds now
   * @throws UsageError where it is no state; the file is left as it is
   */
  static async open(path: string, sandbox: Sandbox, { isBaseline }: { isBaseline: boolean }): Promise<StateFile> {
    if (existsSync(path)) {
      const state = await readSeed(path, 'state');
      try {
        if (typeof state !== 'object' || state === null || !('format' in state)) {
          throw new TypeError('it is no saved state.');
        }
        sandbox.load(state, { asSeed: isBaseline });
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : cause;
        throw new UsageError(
          `--state: ${path} cannot be the state file: ${reason} Name another; this one is left as it is.`,
          {
            cause,
          },
        );
      }
    }
    const file = new StateFile(path, sandbox);
    sandbox.onChange(() => file.#saveSoon());
    return file;
  }

  /**
   * Saves what has changed, at once.
   *
   * @throws Error where it cannot be saved, with the path
   */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#save();
  }

  #saveSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#save().catch((error) => console.error(error.message));
    }, saveDelayMs);
  }

  /** Writes a file beside it and puts that in its place, so that there is a whole one at any time. */
  #save(): Promise<void> {
    this.#saving = this.#saving
      .catch(() => {})
      .then(async () => {
        const temporary = `${this.#path}.${process.pid}.tmp`;
        try {
          await writeFile(temporary, JSON.stringify(this.#sandbox.snapshot()));
          await rename(temporary, this.#path);
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : cause;
          throw new Error(`The state could not be saved in ${this.#path}: ${reason}`, { cause });
        }
      });
    return this.#saving;
  }
}
