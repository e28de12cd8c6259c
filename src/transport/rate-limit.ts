import { maxDelayMs, raceAbort } from '../platform/wait.js';

/**
 * Number of requests that a client may start in a period. The period is lengthened by a tenth, and by 100 ms at most:
 * requests do not arrive as evenly as they start, and the server counts those that arrive.
 */
export interface RateLimit {
  requests: number;
  /** Length of the period, in milliseconds. */
  perMs: number;
}

/** Bounds of the wait after a 429, in milliseconds. The longest outlasts the vendor's window of 5 s. */
const firstHoldMs = 1_000;
const longestHoldMs = 8_000;

/** Time between the first two requests that were held back, in milliseconds. */
const firstGapMs = 100;

/** Request that waits to be started. */
interface Waiting {
  /** Longest hold that it waits for, in milliseconds. */
  patience: number;
  settle(isStarted: boolean): void;
}

/**
 * Starts requests: no more than `requests` of them within any `perMs`, and none while a 429 holds them back. Retries go
 * first, for the time of their calls is running; the others go in their order.
 */
export class RateLimiter {
  readonly #limit: RateLimit | undefined;
  readonly #starts: number[] = [];
  readonly #retries: Waiting[] = [];
  readonly #others: Waiting[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heldUntil = 0;
  #heldSince = Number.NEGATIVE_INFINITY;
  /** Holds in a row, none of which was long enough. */
  #holds = 0;
  #gapMs = firstGapMs;
  /** Factor by which the period is longer than the limit's. */
  protected slowdown = 1;

  constructor(limit?: RateLimit) {
    this.#limit = limit;
  }

  /** Whether there is a limit. */
  get isLimited(): boolean {
    return this.#limit !== undefined;
  }

  /** Time for which requests are held back, in milliseconds; zero or less where they are not. */
  get holdMs(): number {
    return this.#heldUntil - performance.now();
  }

  /** Starts a request if it may start now and no other one waits. */
  tryTake(): boolean {
    if (this.#isAwaited || this.#untilFree() > 0) return false;
    this.#start();
    return true;
  }

  /**
   * Waits until a request may start. Returns false, and starts none, where it would be held back for longer than
   * `patience`, in milliseconds. Rejects as soon as the signal is aborted, and then starts none.
   */
  async take(signal: AbortSignal, { isRetry = false, patience = Number.POSITIVE_INFINITY } = {}): Promise<boolean> {
    signal.throwIfAborted();
    if (this.holdMs > patience) return false;
    const queue = isRetry ? this.#retries : this.#others;
    const waiting: Waiting = { patience, settle: () => {} };
    const turn = new Promise<boolean>((resolve) => {
      waiting.settle = resolve;
    });
    queue.push(waiting);
    this.#advance();
    try {
      return await raceAbort(turn, signal);
    } catch (error) {
      remove(queue, waiting);
      this.#advance();
      throw error;
    }
  }

  /**
   * Holds all requests back after a 429 to one that was sent at a time of `performance.now()`: as long as the server asks,
   * or longer each time in a row. Returns the time until then, in milliseconds.
   */
  holdBack(sentAt: number, retryAfterMs = 0): number {
    const now = performance.now();
    let hold = retryAfterMs;
    // Requests that were under way when the hold began say nothing new of the server.
    if (sentAt > this.#heldSince) {
      // Random, so that clients that were refused together do not come back together.
      hold ||= Math.min(longestHoldMs, firstHoldMs * 2 ** this.#holds++) * (1 + Math.random() / 4);
      this.#heldSince = now;
      this.#gapMs = firstGapMs;
    }
    this.#heldUntil = Math.max(this.#heldUntil, now + hold);
    const held = this.#heldUntil - now;
    for (const each of this.#others.filter(({ patience }) => held > patience)) {
      remove(this.#others, each);
      each.settle(false);
    }
    this.#advance();
    return Math.max(0, held);
  }

  /** Ends a row of holds, since a request that was sent at a time of `performance.now()` got another response than 429. */
  accept(sentAt: number): void {
    if (sentAt > this.#heldSince) this.#holds = 0;
  }

  get #isAwaited(): boolean {
    return this.#retries.length + this.#others.length > 0;
  }

  /** Starts those that wait and may start now, and waits for the next. */
  #advance(): void {
    clearTimeout(this.#timer);
    while (this.#isAwaited) {
      const wait = this.#untilFree();
      if (wait > 0) {
        this.#timer = setTimeout(() => this.#advance(), Math.min(wait, maxDelayMs));
        return;
      }
      this.#start();
      (this.#retries.shift() ?? this.#others.shift())?.settle(true);
      if (!this.#limit) this.#keepGap();
    }
  }

  /** Sends those that were held back one by one and ever faster, not all at once into the next 429. */
  #keepGap(): void {
    this.#heldUntil = performance.now() + this.#gapMs;
    this.#gapMs *= 0.95;
  }

  /** Time until a request may start, in milliseconds; zero or less where it may now. */
  #untilFree(): number {
    const { requests = Number.POSITIVE_INFINITY, perMs = 0 } = this.#limit ?? {};
    if (this.#starts.length < requests) return this.holdMs;
    const span = (perMs + Math.min(100, perMs / 10)) * this.slowdown;
    return Math.max(this.holdMs, (this.#starts[0] ?? 0) + span - performance.now());
  }

  #start(): void {
    if (!this.#limit) return;
    if (this.#starts.length >= this.#limit.requests) this.#starts.shift();
    this.#starts.push(performance.now());
  }
}

function remove(queue: Waiting[], waiting: Waiting): void {
  const index = queue.indexOf(waiting);
  if (index >= 0) queue.splice(index, 1);
}
