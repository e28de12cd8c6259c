import type { AmityError } from '../errors/errors.js';
import { toText } from '../platform/to-text.js';
import type { Redactor } from './redactor.js';

/** Request that a hook is told of. */
export interface CallEvent {
  /** Absent for raw calls that the specification does not know. */
  operationId: string | undefined;
  method: string;
  url: string;
  /** 1 when the request is sent for the first time, 2 for its first retry … */
  attempt: number;
}

/** Response to an attempt, whatever its status. */
export interface ResponseEvent extends CallEvent {
  status: number;
  headers: Headers;
  /** Time that the attempt took, in milliseconds; of a download, until its headers came. */
  duration: number;
}

/** Retry that is about to come. `attempt` is the one that failed. */
export interface RetryEvent extends CallEvent {
  /** Time that the client waits first, in milliseconds. */
  delay: number;
  /** Status of the response, or the error where none came. */
  reason: number | AmityError;
}

/** Call that has failed for good. */
export interface ErrorEvent extends CallEvent {
  error: AmityError;
  /** Time that the whole call took, in milliseconds, retries and waits included. */
  duration: number;
}

/** Functions that a client calls at each step of a call. An error that one throws is logged and changes nothing. */
export interface Hooks {
  onRequest?: (event: CallEvent) => void;
  onResponse?: (event: ResponseEvent) => void;
  onRetry?: (event: RetryEvent) => void;
  onError?: (event: ErrorEvent) => void;
}

/** Receiver of a client's log, such as `console`. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Reports each step of a call to hooks and logger. Redacts each line of the log. */
export class Observer {
  readonly #hooks: Hooks;
  readonly #logger: Logger | undefined;
  readonly #redactor: Redactor;

  constructor(hooks: Hooks, logger: Logger | undefined, redactor: Redactor) {
    this.#hooks = hooks;
    this.#logger = logger;
    this.#redactor = redactor;
  }

  request(event: CallEvent): void {
    this.#log('debug', event, `${event.method} ${event.url}`);
    this.#tell(this.#hooks.onRequest, event);
  }

  response(event: ResponseEvent): void {
    this.#log('debug', event, `${event.status} after ${Math.round(event.duration)} ms`);
    this.#tell(this.#hooks.onResponse, event);
  }

  retry(event: RetryEvent): void {
    const reason = typeof event.reason === 'number' ? `status ${event.reason}` : event.reason.message;
    this.#log('warn', event, `again in ${Math.round(event.delay)} ms, because of ${reason}`);
    this.#tell(this.#hooks.onRetry, event);
  }

  error(event: ErrorEvent): void {
    this.#log('error', event, `${event.error.name}: ${event.error.message}`);
    this.#tell(this.#hooks.onError, event);
  }

  #log(level: keyof Logger, { operationId, method, attempt }: CallEvent, text: string): void {
    if (this.#logger) this.#write(this.#logger, level, `amity ${operationId ?? method}, attempt ${attempt}: ${text}`);
  }

  #write(logger: Logger, level: keyof Logger, text: string): void {
    try {
      const result: unknown = logger[level](this.#redactor.redact(text));
      if (isThenable(result)) Promise.resolve(result).catch(() => {});
    } catch {
      // A broken logger must not fail the call, and there is nowhere else to report it.
    }
  }

  #tell<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
    const tellFailure = (error: unknown) => {
      if (this.#logger) this.#write(this.#logger, 'error', `amity: a hook threw ${toText(error)}`);
    };
    try {
      const result: unknown = hook?.(event);
      // Calls of this client are no promises of the platform's.
      if (isThenable(result)) Promise.resolve(result).catch(tellFailure);
    } catch (error) {
      tellFailure(error);
    }
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
