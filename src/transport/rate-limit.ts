import { AmityError } from '../errors/errors.js';
import { isError } from '../platform/kinds.js';
import { toText } from '../platform/to-text.js';
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

/**
 * Limiter of the caller's own, which several clients, processes or machines may share: `redisRateLimit` of
 * `amity-openapi/redis` makes one. Requests wait in the client, in their order, and it asks for one place at a time.
 *
 * @example
 * // A client that starts nothing while the program's database is being backed up.
 * const rateLimit: SharedRateLimiter = { take: (signal) => backup.whenDone(signal) };
 * const amity = createAmityClient({ region: 'us', rateLimit });
 */
export interface SharedRateLimiter {
  /**
   * Resolves once a request may start. The signal is aborted when no request waits any more, or when a 429 holds all of them
   * back: a place that comes later is not used. Where it rejects, nothing is sent, and the call that waits first fails with an
   * `AmityError` whose `cause` is the error; one that was to be sent again fails with the error of its last attempt.
   */
  take(signal: AbortSignal): Promise<void>;
  /**
   * Called after a 429 with the time for which this client holds its requests back, in milliseconds, so that the others do
   * likewise. Without it they learn from 429s of their own.
   */
  penalize?(ms: number): void;
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
  fail(error: AmityError): void;
}

/**
 * Starts requests: no more than `requests` of them within any `perMs`, each with a place of the shared limiter, and none while
 * a 429 holds them back. Retries go first, for the time of their calls is running; the others go in their order.
 */
export class RateLimiter {
  /** Limiter that has to grant each request a place, too. */
  readonly shared: SharedRateLimiter | undefined;
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

  /** Present while a place of the shared limiter is asked for. */
  #asking: AbortController | undefined;

  constructor(limit?: RateLimit, shared?: SharedRateLimiter) {
    this.#limit = limit;
    this.shared = shared;
  }

  /** Whether there is a limit. */
  get isLimited(): boolean {
    return (this.#limit ?? this.shared) !== undefined;
  }

  /** Time for which requests are held back, in milliseconds; zero or less where they are not. */
  get holdMs(): number {
    return this.#heldUntil - performance.now();
  }

  /** Starts a request if it may start now and no other one waits. */
  tryTake(): boolean {
    if (this.shared || this.#isAwaited || this.#untilFree() > 0) return false;
    this.#start();
    return true;
  }

  /**
   * Waits until a request may start. Returns false, and starts none, where it would be held back for longer than
   * `patience`, in milliseconds. Rejects as soon as the signal is aborted, or where the shared limiter does, and then starts
   * none.
   */
  async take(signal: AbortSignal, { isRetry = false, patience = Number.POSITIVE_INFINITY } = {}): Promise<boolean> {
    signal.throwIfAborted();
    if (this.holdMs > patience) return false;
    const queue = isRetry ? this.#retries : this.#others;
    const waiting: Waiting = { patience, settle: () => {}, fail: () => {} };
    const turn = new Promise<boolean>((resolve, reject) => {
      waiting.settle = resolve;
      waiting.fail = reject;
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
    if (hold > 0) this.shared?.penalize?.(hold);
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
        break;
      }
      if (this.shared) return void this.#ask(this.shared); // it rejects for nothing
      this.#start();
      this.#next()?.settle(true);
      if (!this.#limit) this.#keepGap();
    }
    this.#asking?.abort();
    this.#asking = undefined;
  }

  /** Asks the shared limiter for a place, which goes to the one who then waits first. */
  async #ask(shared: SharedRateLimiter): Promise<void> {
    if (this.#asking) return;
    const asking = new AbortController();
    this.#asking = asking;
    let error: AmityError | undefined;
    try {
      await shared.take(asking.signal);
    } catch (cause) {
      error = new AmityError(`rateLimit failed: ${isError(cause) ? cause.message : toText(cause)}`, { cause });
    }
    if (asking.signal.aborted) return;
    this.#asking = undefined;
    if (error) this.#next()?.fail(error);
    else {
      this.#start();
      this.#next()?.settle(true);
    }
    this.#advance();
  }

  #next(): Waiting | undefined {
    return this.#retries.shift() ?? this.#others.shift();
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
