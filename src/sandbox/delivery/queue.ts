import { sleep } from '../../platform/wait.js';
import type { Webhook } from './webhook.js';

/** An event on its way to a receiver. */
export interface Letter {
  readonly event: string;
  /** The bytes that are sent, as text. */
  readonly body: string;
  /** Times that it was sent already. */
  sent: number;
}

/** Sends a letter once; says whether the receiver took it. */
export type SendOnce = (letter: Letter) => Promise<boolean>;

/** Milliseconds that an event waits for another to be sent before it. */
const reorderMs = 200;

/** The events for one receiver, one after another: the next is sent when the last one has its response. */
export class Queue {
  readonly #webhook: Webhook;
  readonly #sendOnce: SendOnce;
  readonly #closed = new AbortController();
  #tail: Promise<void> = Promise.resolve();
  #held: { release(): void } | undefined;

  constructor(webhook: Webhook, sendOnce: SendOnce) {
    this.#webhook = webhook;
    this.#sendOnce = sendOnce;
  }

  /** Aborted when nothing is to be sent any more. */
  get signal(): AbortSignal {
    return this.#closed.signal;
  }

  /** Puts an event at the end. Resolves when it was sent, or never will be. */
  add(letter: Letter): Promise<void> {
    if (!this.#webhook.reorder) return this.#append(letter);
    const held = this.#held;
    if (!held) return this.#hold(letter);
    const sent = this.#append(letter);
    held.release();
    return sent;
  }

  /** Sends nothing any more. */
  close(): void {
    this.#closed.abort();
    this.#held?.release();
  }

  #append(letter: Letter): Promise<void> {
    this.#tail = this.#tail.then(() => this.#deliver(letter));
    return this.#tail;
  }

  #hold(letter: Letter): Promise<void> {
    return new Promise((resolve) => {
      const release = () => {
        clearTimeout(timer);
        this.#held = undefined;
        resolve(this.#append(letter));
      };
      const timer = setTimeout(release, reorderMs);
      this.#held = { release };
    });
  }

  /** Sends a letter until it was taken, and then as many more times as the webhook has duplicates. */
  async #deliver(letter: Letter): Promise<void> {
    const { retries = 0, retryDelayMs = 500, duplicates = 0 } = this.#webhook;
    const { signal } = this;
    let isTaken = false;
    for (let attempt = 0; attempt <= retries && !isTaken && !signal.aborted; attempt += 1) {
      if (attempt > 0) await sleep(retryDelayMs, signal).catch(() => {});
      if (!signal.aborted) isTaken = await this.#sendOnce(letter);
    }
    for (let copy = 0; copy < duplicates && isTaken && !signal.aborted; copy += 1) {
      await this.#sendOnce(letter);
    }
  }
}
