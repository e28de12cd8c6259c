import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder for the files that a server is sent. It is made when the first one comes. */
export class Spool {
  #making: Promise<string> | undefined;
  #folder: string | undefined;
  #count = 0;

  /** A path in the folder that nobody has been given before. */
  async newPath(): Promise<string> {
    this.#making ??= this.#make();
    const folder = await this.#making;
    this.#count += 1;
    return join(folder, String(this.#count));
  }

  /** Removes the folder and all that is in it. */
  async remove(): Promise<void> {
    const folder = await this.#making?.catch(() => undefined);
    process.off('exit', this.#removeAtExit);
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }

  async #make(): Promise<string> {
    this.#folder = await mkdtemp(join(tmpdir(), 'amity-sandbox-'));
    // A program that forgets to close its server leaves nothing behind either.
    process.once('exit', this.#removeAtExit);
    return this.#folder;
  }

  readonly #removeAtExit = (): void => {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  };
}
