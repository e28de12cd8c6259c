import { sleep, unlessAborted } from './wait.js';

/** How many requests a client may start in how long. */
export interface RateLimit {
  requests: number;
  /** In milliseconds. */
  perMs: number;
}

/** Paces requests, first come first served: no more than `requests` start within any `perMs`. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #starts: number[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** Resolves when a request may start. When the signal ends the wait it rejects at once, and no place is taken. */
  take(signal: AbortSignal): Promise<void> {
    const turn = this.#queue.then(() => this.#wait(signal));
    this.#queue = turn.catch(() => {});
    return unlessAborted(turn, signal);
  }

  async #wait(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { requests, perMs } = this.#limit;
    const starts = this.#starts;
    if (starts.length >= requests) {
      const free = (starts[0] ?? 0) + perMs;
      // Timers may fire a little early.
      for (let wait = free - performance.now(); wait > 0; wait = free - performance.now()) await sleep(wait, signal);
      starts.shift();
    }
    starts.push(performance.now());
  }
}
