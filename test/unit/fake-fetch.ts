/** A request as a client hands it to its `fetch`. */
export interface Sent {
  url: URL;
  method: string;
  headers: Headers;
  body: BodyInit | null | undefined;
  signal: AbortSignal;
}

/** The response of a fake `fetch`; the first request has the index 0. */
export type Reply = (sent: Sent, index: number) => Response | Promise<Response>;

/** A `fetch` that sends nothing, and what it was asked to send. */
export interface FakeFetch {
  fetch: typeof fetch;
  sent: Sent[];
}

export function fakeFetch(reply: Reply): FakeFetch {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const signal = init.signal ?? new AbortController().signal;
    signal.throwIfAborted();
    const { method = 'GET', body } = init;
    // Headers are copied, for the client sends a retry with the very same object.
    const request = { url: new URL(String(input)), method, headers: new Headers(init.headers), body, signal };
    return reply(request, sent.push(request) - 1);
  };
  return { fetch, sent };
}

/** A response in JSON. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** A response in any media type. */
export function text(body: string, type = 'text/plain', status = 200): Response {
  return new Response(body, { status, headers: { 'Content-Type': type } });
}

/** A failure as the server tells it. */
export function failure(status: number, code = 0, headers: Record<string, string> = {}): Response {
  return json({ status: 'error', code, message: `failed with ${code}` }, status, headers);
}

/** No response until the request is given up, as the platform does it. */
export function silence({ signal }: Sent): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

/** The error of the platform's `fetch` when the connection fails. */
export function lostConnection(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${code}`), { code }) });
}
