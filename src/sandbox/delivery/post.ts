import { raceAbort } from '../../platform/wait.js';

/** A signed request to somebody's receiver. */
export interface Post {
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds of real time until it is given up, response included. */
  readonly timeoutMs: number;
  /** Ends it before. */
  readonly signal?: AbortSignal;
}

/**
 * Sends JSON and reads the response. Redirects are not followed: where a receiver is, only its URL says.
 *
 * @param read takes of the response what is wanted, within the same time
 * @throws Error with a sentence that says why no response came
 */
export async function post<Read>(
  { fetch, url, headers, body, timeoutMs, signal }: Post,
  read: (response: Response) => Read | Promise<Read>,
): Promise<Read> {
  const ended = new AbortController();
  const end = () => ended.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', end, { once: true });
  const timer = setTimeout(() => ended.abort(new Error(`No response within ${timeoutMs} ms.`)), timeoutMs);
  const init: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    redirect: 'manual',
    signal: ended.signal,
  };
  try {
    // A fetch of somebody's own may not know signals.
    return await raceAbort(fetch(url, init).then(read), ended.signal);
  } catch (error) {
    throw ended.signal.aborted ? ended.signal.reason : new Error(explain(error), { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/** Why a request failed; fetch itself says no more than that it did. */
function explain(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const { code, message: reason } = (cause ?? {}) as { code?: unknown; message?: unknown }; // whatever has failed below fetch
  return `No response: ${[code, reason, message].find((each) => typeof each === 'string' && each !== '')}.`;
}
