/** A request to the sandbox, as far as it looks at one: a `Request`, or what says the same at less cost. */
export interface Incoming {
  readonly method: string;
  /** With its origin and query. */
  readonly url: string;
  readonly headers: Pick<Headers, 'get' | 'has'>;
  readonly body: string | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null;
  /** Reads a body in multipart. A server may have its own way to do so; the `body` is null then. */
  readonly formData?: () => Promise<FormData>;
  /** Ends a request that waits. */
  readonly signal?: AbortSignal | null | undefined;
}

/** Methods that need not be brought into upper case, and that `fetch` lets anybody send. */
const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'DELETE']);

/**
 * The request that the arguments of `fetch` ask for. Those that clients mostly give, an address and a text, are taken as they are:
 * making a `Request` of them would cost more than all else that the sandbox does.
 *
 * @throws TypeError for arguments that `fetch` would not take.
 */
export function readFetchArguments(input: string | URL | Request, init: RequestInit = {}): Incoming {
  const { method = 'GET', body = null, signal } = init;
  const isPlain = typeof input !== 'object' || input instanceof URL;
  const isText = typeof body === 'string' && method !== 'GET';
  if (!isPlain || !(body === null || isText) || !methods.has(method)) {
    return input instanceof Request && Object.keys(init).length === 0 ? input : new Request(input, init);
  }
  const headers = new Headers(init.headers);
  if (isText && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
  return { method, url: String(input), headers, body, signal };
}
