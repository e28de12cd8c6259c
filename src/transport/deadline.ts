import { AmityAbortError, AmityError, AmityTimeoutError, callError } from '../errors/errors.js';
import { listen, unlisten } from '../platform/abort-listeners.js';
import { maxDelayMs } from '../platform/wait.js';

/** Limits of one call, where they differ from the client's. */
export interface Limits {
  /** Time limit of an attempt, in milliseconds. */
  timeout?: number | undefined;
  /** Time limit of the whole call from its first attempt, with all attempts and waits, in milliseconds. */
  totalTimeout?: number | undefined;
  /** Number of times that the request may be sent again when it fails. */
  maxRetries?: number | undefined;
}

/** Settings that the deadlines of one call share. */
export interface CallClockOptions {
  /** In milliseconds. */
  timeout: number;
  /** In milliseconds. */
  totalTimeout: number;
  /** The caller's own signal. */
  signal: AbortSignal | undefined;
  operationId: string | undefined;
}

/** Clock of one call: runs from its construction. */
export class CallClock {
  readonly options: CallClockOptions;
  readonly #started = performance.now();
  #uncounted = 0;

  constructor(options: CallClockOptions) {
    this.options = options;
  }

  /** Milliseconds since the call began. */
  get elapsed(): number {
    return performance.now() - this.#started;
  }

  /** Milliseconds that are left of `totalTimeout`. */
  get remaining(): number {
    return this.options.totalTimeout - this.elapsed + this.#uncounted;
  }

  /** Waits for work that `totalTimeout` does not count. Only the caller's signal ends it. */
  async outside<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const began = this.elapsed;
    const deadline = new Deadline(this, Number.POSITIVE_INFINITY);
    deadline.pause();
    try {
      return await work(deadline.signal);
    } finally {
      deadline.dispose();
      this.#uncounted += this.elapsed - began;
    }
  }

  /** Waits for work, at most until the call's end. */
  async within<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const deadline = new Deadline(this, Number.POSITIVE_INFINITY);
    try {
      return await work(deadline.signal);
    } finally {
      deadline.dispose();
    }
  }
}

/**
 * Signal that is aborted by the caller's own signal, or when a time limit has passed. Its reason is the error to throw.
 * It holds a timer and a listener, and so must be disposed of.
 */
export class Deadline {
  /** Called with the error when the signal is aborted. A listener of the signal would cost more than all else here. */
  onAbort: ((error: AmityError) => void) | undefined;
  readonly #controller = new AbortController();
  readonly #clock: CallClock;
  readonly #abort = () => {
    const { signal, operationId } = this.#clock.options;
    this.#end(callError(AmityAbortError, operationId, 'was aborted by its signal.', { cause: signal?.reason }));
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  /** Starts a limit, in milliseconds, by default the attempt's `timeout`. `totalTimeout` bounds it. */
  constructor(clock: CallClock, limit = clock.options.timeout) {
    this.#clock = clock;
    const { signal, operationId } = clock.options;
    if (signal && typeof signal.addEventListener !== 'function') {
      throw new AmityError('signal must be an AbortSignal.', { operationId });
    }
    if (signal?.aborted) this.#abort();
    else {
      if (signal) listen(signal, this.#abort);
      this.extend(limit);
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops the time until it is started again; the caller's signal still counts. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** Starts another limit, in milliseconds, by default all time that is left of `totalTimeout`, which bounds it. */
  extend(limit = Number.POSITIVE_INFINITY): void {
    const { totalTimeout } = this.#clock.options;
    const { remaining } = this.#clock;
    // Names the limit that the caller set, not the time that was left of it.
    if (limit <= remaining) this.#start(limit, `${limit} ms (timeout)`);
    else this.#start(remaining, `${totalTimeout} ms (totalTimeout)`);
  }

  /** Starts `timeout` again, since something has moved. `totalTimeout` does not bound it. */
  restart(event: 'the last byte' | 'the last byte sent'): void {
    const { timeout } = this.#clock.options;
    this.#start(timeout, `${timeout} ms (timeout, since ${event})`);
  }

  /** Settles as a promise does, or rejects as soon as the signal is aborted; a value that comes later goes to `discard`. */
  race<Value>(promise: Promise<Value>, discard: (late: Value) => Promise<unknown> | undefined): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.onAbort = reject;
      promise.then((value) => {
        resolve(value);
        // A fetch of the caller's own may bring anything.
        if (this.signal.aborted)
          Promise.resolve(value)
            .then(discard, () => {})
            .catch(() => {});
      }, reject);
    });
  }

  /** Allows `timeout` and some more time, in milliseconds, for what may move unseen. `totalTimeout` does not bound it. */
  allow(more: number): void {
    const limit = this.#clock.options.timeout + more;
    this.#start(limit, `${Math.round(limit)} ms (timeout, and time for the upload's size)`);
  }

  /** Lets go of timer and listener. The signal stays as it is. */
  dispose(): void {
    this.#isDisposed = true;
    this.pause();
    const { signal } = this.#clock.options;
    if (signal) unlisten(signal, this.#abort);
  }

  #start(limit: number, limitText: string): void {
    this.pause();
    if (this.#isDisposed || this.signal.aborted || limit > maxDelayMs) return;
    this.#timer = setTimeout(
      () => {
        const { operationId } = this.#clock.options;
        this.#end(callError(AmityTimeoutError, operationId, `got no response within ${limitText}.`));
      },
      Math.max(0, limit),
    ); // Node warns of a time that has passed already
  }

  #end(error: AmityError): void {
    this.#controller.abort(error);
    this.onAbort?.(error);
  }
}
