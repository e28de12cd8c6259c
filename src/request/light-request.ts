import { isStream } from '../platform/kinds.js';

/**
 * Request as openapi-fetch hands it to the transport. Stands in for the platform's `Request`, whose construction is most
 * of what openapi-fetch costs over a bare `fetch`.
 */
export class LightRequest {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  /** A function gives the same body anew for each attempt. */
  // Not by its name in the DOM's types, which programs for Node alone do not have.
  declare readonly body: NonNullable<RequestInit['body']> | (() => ReadableStream<Uint8Array>) | undefined;
  declare readonly signal: AbortSignal | undefined;

  /** Takes a body that is encoded already as `encoded`: shown a `body`, openapi-fetch would merge all headers a second time. */
  constructor(url: string, init: Partial<LightRequest> & { encoded?: LightRequest['body'] }) {
    Object.assign(this, init, { url, body: init.encoded ?? init.body });
  }
}

/** Tells whether a body is a stream, which is used up when it has been sent. */
export function isReadOnce({ body }: LightRequest): boolean {
  return isStream(body);
}
