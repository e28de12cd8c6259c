import { type SecurityScheme, securityHeaders } from '../../generated/security.js';
import { AmityConnectionError, AmityError, AmityTimeoutError } from '../errors/errors.js';
import { isDownload } from '../operation.js';
import { isRedirect, refuseRedirects } from '../platform/redirect.js';
import { retryAfterMs } from '../platform/retry-after.js';
import { raceAbort, sleep } from '../platform/wait.js';
import type { LightRequest } from '../request/light-request.js';
import type { CallEvent, Observer } from '../telemetry/hooks.js';
import type { Redactor } from '../telemetry/redactor.js';
import { Deadline } from './deadline.js';
import type { RateLimiter } from './rate-limit.js';
import { readText, rememberText, superviseBody } from './response-body.js';
import { backoffMs, isReadOnce, mayRetryError, mayRetryStatus } from './retry.js';
import type { TokenSource } from './token.js';

/** Keys that some operations take in the place of the token. */
export type Keys = { readonly [Scheme in SecurityScheme]?: string | undefined };

/** What every request of a client has in common. */
export interface TransportOptions {
  fetch: typeof fetch;
  /** The server that the token and keys are for. */
  baseUrl: string;
  /** Absent where the client was given keys alone. */
  token: TokenSource | undefined;
  keys: Keys;
  secrets: Redactor;
  observer: Observer;
  limiter: RateLimiter | undefined;
  /** How long an attempt may take, in milliseconds. */
  timeout: number;
  /** How long all attempts and waits may take, in milliseconds. */
  totalTimeout: number;
  /** How often a request is sent again. */
  maxRetries: number;
}

/** A `fetch` beneath openapi-fetch, with token, limits, pace and retries. */
export type Transport = (request: LightRequest) => Promise<Response>;

/** The transport of a client. */
export function createTransport(options: TransportOptions): Transport {
  return (request) => new Exchange(options, request).run();
}

/** One request, until it is answered or given up. */
class Exchange {
  readonly #options: TransportOptions;
  readonly #request: LightRequest;
  readonly #operationId: string | undefined;
  readonly #started = performance.now();
  readonly #timeout: number;
  readonly #totalTimeout: number;
  readonly #maxRetries: number;
  #attempt = 0;
  #note: string | undefined;

  constructor(options: TransportOptions, request: LightRequest) {
    this.#options = options;
    this.#request = request;
    this.#operationId = request.context?.id;
    const { limits } = request;
    this.#timeout = limits?.timeout ?? options.timeout;
    this.#totalTimeout = limits?.totalTimeout ?? options.totalTimeout;
    this.#maxRetries = limits?.maxRetries ?? options.maxRetries;
  }

  async run(): Promise<Response> {
    try {
      const response = await this.#send();
      const { progress, journey } = this.#request;
      // A server may well answer before it has read everything, and not want the rest.
      progress?.cancel?.(undefined);
      if (journey) Object.assign(journey, { event: this.#event(), started: this.#started, note: this.#note });
      return response;
    } catch (caught) {
      const error = this.#explain(caught);
      this.#options.observer.error({ ...this.#event(), error, duration: performance.now() - this.#started });
      this.#request.progress?.cancel?.(error);
      throw error;
    }
  }

  async #send(): Promise<Response> {
    const { baseUrl, token: source, observer, limiter } = this.#options;
    if (!this.#request.url.startsWith(`${baseUrl}/`)) {
      throw this.#refuse(`would take the token elsewhere than to ${baseUrl}. Make a client for the other server.`);
    }
    const scheme = this.#request.context?.operation.security;
    let credential = scheme ? this.#key(scheme) : await this.#token();
    let isRenewed = scheme !== undefined;
    for (let retry = 0; ; ) {
      if (limiter && (this.#request.signal?.aborted || !limiter.tryTake())) {
        await this.#withinDeadline((signal) => limiter.take(signal));
      }
      const outcome = await this.#try(credential);
      // Not by the class of answers: a fetch from elsewhere brings its own.
      const response = outcome instanceof AmityError ? undefined : outcome;
      if (response?.ok) return response;
      if (response?.status === 401 && isReadOnce(this.#request)) source?.forget(credential);
      else if (response?.status === 401 && source && !isRenewed) {
        const renewed = await this.awaitToken(source.renew(credential));
        if (renewed === undefined) return response;
        credential = renewed;
        isRenewed = true;
        continue;
      }
      const asked = response && retryAfterMs(response.headers);
      const delay = asked ?? backoffMs(retry);
      const isLate = delay >= this.#remaining();
      const mayGoOn = retry < this.#maxRetries && mayRetry(this.#request, outcome);
      if (isLate || !mayGoOn) {
        if (!response) throw outcome;
        if (mayGoOn) this.#note = `It may be sent again in ${Math.ceil(delay / 1000)} s, which is past totalTimeout.`;
        return response;
      }
      observer.retry({ ...this.#event(), delay, reason: response?.status ?? (outcome as AmityError) }); // it is one of the two
      await this.#withinDeadline((signal) => sleep(delay, signal));
      retry++;
    }
  }

  #token(): string | Promise<string> {
    const { token } = this.#options;
    if (!token) throw this.#missing('token');
    return token.known ?? this.awaitToken(token.get());
  }

  /** Waits for a token that other calls may be waiting for too: each of them fails with an error of its own. */
  awaitToken<Answer>(asked: Promise<Answer>): Promise<Answer> {
    return this.#withinDeadline((signal) => raceAbort(asked, signal)).catch((error) => {
      const operationId = this.#operationId;
      if (error instanceof AmityTimeoutError) this.#options.token?.giveUp();
      if (!(error instanceof AmityError) || error.operationId !== undefined) throw error;
      throw new AmityError(error.message, { operationId, cause: error.cause });
    });
  }

  #key(scheme: SecurityScheme): string {
    const key = this.#options.keys[scheme];
    if (!key) throw this.#missing(`keys.${scheme}`);
    return key;
  }

  #missing(option: string): AmityError {
    return this.#refuse(`needs ${option}. Pass it when the client is made.`);
  }

  #refuse(why: string): AmityError {
    const operationId = this.#operationId;
    return new AmityError(`${operationId ?? 'The request'} ${why}`, { operationId });
  }

  /** Sends the request once; gives the answer, or why there is none. */
  async #try(credential: string): Promise<Response | AmityError> {
    const { observer, secrets } = this.#options;
    this.#attempt++;
    const started = performance.now();
    const watch = this.#watch(this.#timeout);
    try {
      watch.signal.throwIfAborted();
      observer.request(this.#event());
      const response = await this.#fetch(credential, watch);
      if (!response?.headers) throw this.#refuse('was given no Response by fetch. Pass another one to the client.');
      const isStream = response.ok && isBinary(this.#request, response);
      const text = isStream ? '' : await readText(response, watch, secrets, this.#operationId);
      if (!isStream) watch.dispose();
      const { status, headers } = response;
      observer.response({ ...this.#event(), status, headers, duration: performance.now() - started });
      return isStream
        ? superviseBody(response, {
            watch,
            restart: () => watch.restart(this.#timeout, `${this.#timeout} ms (timeout, since the last byte)`),
            explain: (error) => this.#explain(error, watch),
          })
        : rememberText(response, response.ok ? text : secrets.redactAnswer(text));
    } catch (error) {
      watch.dispose();
      return this.#explain(error, watch);
    }
  }

  #fetch(credential: string, watch: Deadline): Promise<Response> {
    const { url, method, headers, body, progress, context } = this.#request;
    const scheme = context?.operation.security;
    if (scheme) headers.set(securityHeaders[scheme], credential);
    else headers.set('Authorization', `Bearer ${credential}`);
    if (progress) {
      progress.report = () => watch.restart(this.#timeout, `${this.#timeout} ms (timeout, since the last byte sent)`);
      // Until the first piece is asked for nobody can tell; some platforms never ask piece by piece.
      watch.restart(this.#remaining(), `${this.#totalTimeout} ms (totalTimeout)`);
    }
    const answer = this.#options.fetch(url, {
      method,
      headers,
      body: body ?? null,
      signal: watch.signal,
      // A file may lie elsewhere; the platform takes the token off when it follows. Nothing else is answered by redirects.
      redirect: context?.operation.responseKind === 'binary' ? 'follow' : refuseRedirects(),
      // Node copies the body of a request that has a window or may be redirected, and so keeps uploads in memory.
      window: null,
      ...(isReadOnce(this.#request) && { duplex: 'half' }),
    });
    return watch.race(answer, (late) => late.body?.cancel());
  }

  #watch(limit: number): Deadline {
    const remaining = this.#remaining();
    const isAttempt = limit <= remaining;
    return new Deadline({
      operationId: this.#operationId,
      caller: this.#request.signal,
      limit: isAttempt ? limit : remaining,
      // As the caller gave it, not what was left of it.
      limitText: isAttempt ? `${limit} ms (timeout)` : `${this.#totalTimeout} ms (totalTimeout)`,
    });
  }

  async #withinDeadline<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const watch = this.#watch(Number.POSITIVE_INFINITY);
    try {
      return await work(watch.signal);
    } finally {
      watch.dispose();
    }
  }

  #remaining(): number {
    return this.#started + this.#totalTimeout - performance.now();
  }

  #event(): CallEvent {
    const { method, url } = this.#request;
    return { operationId: this.#operationId, method, url, attempt: this.#attempt };
  }

  /** What the platform threw, as an error of this package. */
  #explain(error: unknown, watch?: Deadline): AmityError {
    if (watch?.signal.aborted) return watch.signal.reason;
    if (error instanceof AmityError) return error;
    const operationId = this.#operationId;
    const name = operationId ?? `${this.#request.method} ${this.#request.url}`;
    const cause = this.#options.secrets.redactError(error);
    const message = isRedirect(cause)
      ? `${name} was answered with a redirect that is not followed. Check baseUrl.`
      : `${name} got no answer: ${describe(cause)}.`;
    return new AmityConnectionError(this.#options.secrets.redact(message), { operationId, cause });
  }
}

function mayRetry(request: LightRequest, outcome: Response | AmityError): boolean {
  return outcome instanceof AmityError ? mayRetryError(request, outcome) : mayRetryStatus(request, outcome.status);
}

/** Whether an answer is passed on as it comes, rather than read as text, as what has no place there is too. */
function isBinary({ context }: LightRequest, { headers }: Response): boolean {
  if (context) return isDownload(context.operation, headers);
  return !/^(text\/|application\/(.*\+)?json)/.test(headers.get('content-type') ?? 'text/');
}

/** The words of the platform's error that say most: those at its root. */
function describe(error: unknown, seen = new Set<unknown>()): string {
  if (!(error instanceof Error)) return String(error);
  seen.add(error);
  if (error.cause !== undefined && !seen.has(error.cause)) return describe(error.cause, seen);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return error.message || code || error.name;
}
