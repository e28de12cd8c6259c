import { AmityAbortError, AmityError, AmityTimeoutError } from '../errors/errors.js';
import { longestDelay } from '../platform/wait.js';

/** What ends a wait early, told as the error to throw. */
export interface DeadlineOptions {
  operationId: string | undefined;
  /** The caller's own signal. */
  caller: AbortSignal | undefined;
  /** In milliseconds. Infinity for no limit. */
  limit: number;
  /** What the error's text says of the limit: `30000 ms (timeout)`. */
  limitText: string;
}

/**
 * A signal that is aborted by the caller's signal, or when nothing has happened for a while. Its reason is the error to throw.
 * It must be disposed of: it holds a timer and a listener.
 */
export class Deadline {
  /** Told the error when it is aborted. In the place of a listener of the signal, which costs more than the rest of a watch. */
  onAbort: ((error: AmityError) => void) | undefined;
  readonly #controller = new AbortController();
  readonly #options: DeadlineOptions;
  readonly #abort = () => {
    const { operationId, caller } = this.#options;
    const message = `${operationId ?? 'The request'} was ended by its signal.`;
    this.#end(new AmityAbortError(message, { operationId, cause: caller?.reason }));
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  constructor(options: DeadlineOptions) {
    this.#options = options;
    const { caller } = options;
    if (caller && typeof caller.addEventListener !== 'function') {
      throw new AmityError('signal must be an AbortSignal.', { operationId: options.operationId });
    }
    if (caller?.aborted) this.#abort();
    else {
      if (caller) listen(caller, this.#abort);
      this.#start(options.limit, options.limitText);
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops the time until it is started anew; the caller's signal still counts. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** Starts the time anew, with another limit. */
  restart(limit: number, limitText: string): void {
    this.pause();
    if (!this.#isDisposed && !this.signal.aborted) this.#start(limit, limitText);
  }

  /** What a promise gives, or a rejection as soon as this watch ends. What it gives after that goes to `discard`. */
  race<Value>(promise: Promise<Value>, discard: (late: Value) => Promise<unknown> | undefined): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.onAbort = reject;
      promise.then((value) => {
        if (this.signal.aborted) discard(value)?.catch(() => {});
        resolve(value);
      }, reject);
    });
  }

  /** Stops watching. The signal stays as it is. */
  dispose(): void {
    this.#isDisposed = true;
    this.pause();
    const { caller } = this.#options;
    if (caller) unlisten(caller, this.#abort);
  }

  #start(limit: number, limitText: string): void {
    if (limit > longestDelay) return;
    this.#timer = setTimeout(() => {
      const { operationId } = this.#options;
      const message = `${operationId ?? 'The request'} had no answer within ${limitText}.`;
      this.#end(new AmityTimeoutError(message, { operationId }));
    }, limit);
  }

  #end(error: AmityError): void {
    this.#controller.abort(error);
    this.onAbort?.(error);
  }
}

type Listener = () => void;

// One signal may end any number of calls, but Node warns of a leak when it has more than ten listeners.
const shared = new WeakMap<AbortSignal, { listeners: Set<Listener>; notify: Listener }>();

function listen(signal: AbortSignal, listener: Listener): void {
  let entry = shared.get(signal);
  if (!entry) {
    const listeners = new Set<Listener>();
    entry = {
      listeners,
      notify: () => {
        for (const each of listeners) each();
      },
    };
    shared.set(signal, entry);
    signal.addEventListener('abort', entry.notify, { once: true });
  }
  entry.listeners.add(listener);
}

function unlisten(signal: AbortSignal, listener: Listener): void {
  const entry = shared.get(signal);
  if (!entry?.listeners.delete(listener) || entry.listeners.size > 0) return;
  shared.delete(signal);
  signal.removeEventListener('abort', entry.notify);
}
