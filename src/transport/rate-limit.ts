import { raceAbort, sleep } from '../platform/wait.js';

/** Number of requests that a client may start in a period. */
export interface RateLimit {
  requests: number;
  /** Length of the period, in milliseconds. */
  perMs: number;
}

/** Starts requests in their order, and no more than `requests` of them within any `perMs`. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #starts: number[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** Starts a request if the limit allows it and no other one waits. */
  tryTake(): boolean {
    if (this.#waiting > 0 || this.#untilFree() > 0) return false;
    this.#start();
    return true;
  }

  /** Waits until a request may start. Rejects as soon as the signal is aborted, and then starts none. */
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

  /** Time until a request may start, in milliseconds; zero or less where it may now. */
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
