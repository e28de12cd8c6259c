import type { IncomingMessage } from 'node:http';
import { discard, readForm } from './read-form.js';
import type { Spool } from './spool.js';

/** The form of a request, which goes to the disk once somebody asks for it. */
export class SpooledForm {
  readonly #incoming: IncomingMessage;
  readonly #spool: Spool;
  #reading: Promise<FormData> | undefined;

  constructor(incoming: IncomingMessage, spool: Spool) {
    this.#incoming = incoming;
    this.#spool = spool;
  }

  /** Reads it, as `readForm` does. */
  read(): Promise<FormData> {
    this.#reading ??= readForm(this.#incoming, this.#spool);
    return this.#reading;
  }

  /** Removes what nobody keeps of it. */
  async discard(): Promise<void> {
    const form = await this.#reading?.catch(() => undefined);
    if (form) await discard(form);
  }
}
