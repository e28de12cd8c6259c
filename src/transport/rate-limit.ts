import { raceAbort, sleep } from '../platform/wait.js';

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
  #waiting = 0;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** Takes a place if there is one and nobody waits for it. */
  tryTake(): boolean {
    if (this.#waiting > 0 || this.#untilFree() > 0) return false;
    this.#start();
    return true;
  }

  /** Resolves when a request may start. When the signal ends the wait it rejects at once, and no place is taken. */
  take(signal: AbortSignal): Promise<void> {
    this.#waiting++;
    const turn = this.#queue.then(() => this.#wait(signal)).finally(() => this.#waiting--);
    this.#queue = turn.catch(() => {});
    return raceAbort(turn, signal);
  }

  async #wait(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    // Timers may fire a little early.
    for (let wait = this.#untilFree(); wait > 0; wait = this.#untilFree()) await sleep(wait, signal);
    this.#start();
  }

  /** How long there is no place, in milliseconds; zero or less when there is one. */
  #untilFree(): number {
    const { requests, perMs } = this.#limit;
    if (this.#starts.length < requests) return 0;
    return (this.#starts[0] ?? 0) + perMs - performance.now();
  }

  #start(): void {
    if (this.#starts.length >= this.#limit.requests) this.#starts.shift();
    this.#starts.push(performance.now());
  }
}
