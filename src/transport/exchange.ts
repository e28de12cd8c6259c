import { AmityAbortError, AmityError, AmityTimeoutError, callError, withOperationId } from '../errors/errors.js';
import type { NamedOperation } from '../operation.js';
import { keyVariable } from '../platform/environment.js';
import { retryAfterMs } from '../platform/retry-after.js';
import { raceAbort, sleep } from '../platform/wait.js';
import { isReadOnce, type LightRequest } from '../request/light-request.js';
import type { UploadProgress } from '../request/upload-progress.js';
import type { CallTrace } from '../response/parse-response.js';
import type { CallEvent } from '../telemetry/hooks.js';
import { attempt, type Call, type Outcome, toAmityError } from './attempt.js';
import type { Limits } from './deadline.js';
import { CallClock } from './deadline.js';
import { backoffMs, mayRetry, neverOpened } from './retry.js';
import type { Transport } from './transport.js';

/** Facts of one call that its request does not show. */
export interface ExchangeOptions {
  /** Absent for raw calls that the specification does not know. */
  named?: NamedOperation | undefined;
  /** Present where the body may hold files. */
  upload?: UploadProgress | undefined;
  limits?: Limits | undefined;
  signal?: AbortSignal | undefined;
}

/** One call: sends its request with a credential, and again where that does no harm. */
export class Exchange implements CallTrace {
  // A middleware's own response never comes this way. It is handed on as it is.
  isFile = true;
  retryHint: string | undefined;
  readonly #call: Call;
  readonly #maxRetries: number;
  #request: LightRequest | undefined;
  #attempts = 0;
  #retries = 0;
  #isRenewed = false;
  /** Whether an attempt may have acted, though no response or none of its own says so. */
  #mayHaveActed = false;

  constructor(transport: Transport, { named, upload, limits, signal }: ExchangeOptions) {
    const { timeout, totalTimeout, maxRetries } = limits ?? {};
    const clock = new CallClock({
      timeout: timeout ?? transport.timeout,
      totalTimeout: totalTimeout ?? transport.totalTimeout,
      signal,
      operationId: named?.id,
    });
    this.#call = { transport, named, upload, clock };
    this.#maxRetries = maxRetries ?? transport.maxRetries;
  }

  /** `fetch` for openapi-fetch. */
  readonly fetch = async (request: LightRequest): Promise<Response> => {
    const { upload } = this.#call;
    this.#request = request;
    try {
      const outcome = await this.#send(request);
      if (outcome.error) throw outcome.error;
      // A server may respond before it has read the whole body, and not want the rest.
      upload?.cancel();
      this.isFile = outcome.isFile;
      return outcome.response;
    } catch (caught) {
      const error = toAmityError(caught, this.#call, request);
      upload?.cancel(error);
      throw error;
    }
  };

  /** Reports a failure of the call, unless it came before the request was ready to be sent. Returns the error to throw. */
  fail(error: unknown): unknown {
    const { transport, clock, upload } = this.#call;
    // The request may have been refused before it came to be sent.
    upload?.cancel(error);
    if (this.#request && error instanceof AmityError) {
      transport.observer.error({ ...this.#event(this.#request), error, duration: clock.elapsed });
    }
    return error;
  }

  async #send(request: LightRequest): Promise<Outcome> {
    this.#checkServer(request);
    let credential = this.#key() ?? (await this.#token());
    if (!this.#startsNow(request)) {
      await this.#queue();
      // In a long queue the token may have become an old one.
      credential = this.#key() ?? (await this.#token());
    }
    for (;;) {
      this.#attempts++;
      const sentAt = performance.now();
      const outcome = await attempt(this.#call, request, credential, this.#event(request));
      const status = outcome.response?.status;
      if (status !== undefined && status !== 429) this.#call.transport.limiter.accept(sentAt);
      if (outcome.response?.ok) return outcome;
      if (status === 404 && this.#mayHaveActed && request.method === 'DELETE') {
        this.retryHint = 'An earlier attempt, whose response was lost, may have deleted it.';
      }
      if (status === 401) {
        const renewed = await this.#renewToken(request, credential);
        if (renewed === undefined) return outcome;
        credential = renewed;
      } else if (!(await this.#waitToRetry(request, outcome, sentAt))) return outcome;
      if (!(await this.#queueAgain(request))) return outcome;
    }
  }

  #checkServer({ url }: LightRequest): void {
    const { baseUrl } = this.#call.transport;
    if (url.startsWith(`${baseUrl}/`)) return;
    throw this.#refuse(`would take the token elsewhere than to ${baseUrl}. Make a client for the other server.`);
  }

  /** Takes a place in the rate limit where there is one now. Needs no promise, of which each costs a call some time. */
  #startsNow({ signal }: LightRequest): boolean {
    return !signal?.aborted && this.#call.transport.limiter.tryTake();
  }

  /** Waits until the request may start for the first time, for which `totalTimeout` does not run. */
  async #queue(): Promise<void> {
    const { transport, clock } = this.#call;
    const { limiter } = transport;
    const patience = clock.remaining;
    try {
      if (await clock.outside((ended) => limiter.take(ended, { patience }))) return;
    } catch (error) {
      throw withOperationId(error, this.#call.named?.id);
    }
    const seconds = secondsOf(limiter.holdMs);
    throw callError(
      AmityTimeoutError,
      this.#call.named?.id,
      `was not sent: after too many requests, the server asks to wait for ${seconds} s, which is past totalTimeout.`,
    );
  }

  /** Waits until the request may start again; false where `totalTimeout` passes first, or the rate limiter fails. */
  async #queueAgain(request: LightRequest): Promise<boolean> {
    const { transport, clock } = this.#call;
    if (this.#startsNow(request)) return true;
    try {
      return await clock.within((ended) => transport.limiter.take(ended, { isRetry: true }));
    } catch (error) {
      if (!(error instanceof AmityError) || error instanceof AmityAbortError) throw error;
      this.retryHint =
        error instanceof AmityTimeoutError
          ? 'It could not be sent again within totalTimeout. With a rateLimit, fewer requests are refused.'
          : `It was not sent again: ${error.message}`;
      return false;
    }
  }

  /** Waits until the request may be sent again, or for a 429 leaves that to the queue; false where it may not. */
  async #waitToRetry(request: LightRequest, outcome: Outcome, sentAt: number): Promise<boolean> {
    const { transport, named, clock } = this.#call;
    const { response, error } = outcome;
    const asked = response && retryAfterMs(response.headers);
    // Other calls are held back also where this one may not be sent again.
    const hold = response?.status === 429 ? transport.limiter.holdBack(sentAt, asked) : undefined;
    // A 429 says nothing of the request, and so does not count. Zero means never.
    const isLast = this.#maxRetries === 0 || (hold === undefined && this.#retries >= this.#maxRetries);
    if (isLast || !mayRetry(request, named?.operation, outcome)) return false;
    const delay = hold ?? asked ?? backoffMs(this.#retries);
    if (delay >= clock.remaining) {
      this.retryHint = `It may be sent again in ${secondsOf(delay)} s, which is past totalTimeout.`;
      return false;
    }
    transport.observer.retry({ ...this.#event(request), delay, reason: response ? response.status : error });
    if (hold !== undefined) return true;
    this.#retries++;
    this.#mayHaveActed ||= !error || !neverOpened(error);
    await clock.within((signal) => sleep(delay, signal));
    return true;
  }

  /** Key that the operation takes in place of the token, if it takes one. */
  #key(): string | undefined {
    const scheme = this.#call.named?.operation.security;
    if (!scheme) return undefined;
    const key = this.#call.transport.keys[scheme];
    if (!key) throw this.#missing(`keys.${scheme}`, keyVariable(scheme));
    return key;
  }

  #token(): string | Promise<string> {
    const { token } = this.#call.transport;
    if (!token) throw this.#missing('token', 'AMITY_ACCESS_TOKEN');
    return token.known ?? this.#awaitToken(token.get());
  }

  /** Token in place of a refused one; undefined where there is none, or where it could not be used. */
  async #renewToken(request: LightRequest, refused: string): Promise<string | undefined> {
    const { token } = this.#call.transport;
    if (!token || this.#isRenewed || this.#call.named?.operation.security) return undefined;
    if (isReadOnce(request)) {
      token.forget(refused);
      return undefined;
    }
    this.#isRenewed = true;
    return this.#awaitToken(token.renew(refused));
  }

  /** Waits for a token that other calls may be waiting for too: each of them fails with an error of its own. */
  async #awaitToken<Token>(pending: Promise<Token>): Promise<Token> {
    try {
      return await this.#call.clock.within((signal) => raceAbort(pending, signal));
    } catch (error) {
      if (error instanceof AmityTimeoutError) this.#call.transport.token?.dropPending();
      throw withOperationId(error, this.#call.named?.id);
    }
  }

  #missing(option: string, variable: string): AmityError {
    return this.#refuse(`needs ${option}. Pass it when the client is made, or set ${variable}.`);
  }

  #refuse(reason: string): AmityError {
    return callError(AmityError, this.#call.named?.id, reason);
  }

  #event({ method, url }: LightRequest): CallEvent {
    return { operationId: this.#call.named?.id, method, url, attempt: this.#attempts };
  }
}

/** Whole seconds, at least as long. */
function secondsOf(ms: number): number {
  // A sum of times is not exact, so parts of a millisecond do not count.
  return Math.ceil(Math.floor(ms) / 1000);
}
