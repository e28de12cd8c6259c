import type { NamedOperation } from '../operation.js';
import type { CallEvent } from '../telemetry/hooks.js';

/** Limits of one call, where they differ from the client's. */
export interface Limits {
  /** How long an attempt may take, in milliseconds. */
  timeout?: number | undefined;
  /** How long all attempts and waits together may take, in milliseconds. */
  totalTimeout?: number | undefined;
  /** How often the request is sent again when it fails. */
  maxRetries?: number | undefined;
}

/** Where the sending of a body's files reports each piece that it has handed over. */
export interface Progress {
  report?: () => void;
  /** Gives up the sources that have not been read to their end. */
  cancel?: (reason: unknown) => void;
}

/** How an answer came about, for those who make an error of it. The transport fills it in when there is one. */
export interface Journey {
  event?: CallEvent;
  /** When the call began, on the clock of `performance.now()`. */
  started?: number;
  /** Why the request was not sent again, where that needs saying. */
  note?: string | undefined;
}

/**
 * A request as openapi-fetch hands it to the transport. It stands in for the platform's `Request`, whose construction
 * is most of what openapi-fetch costs over a bare `fetch`.
 */
export class LightRequest {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  // Not by its name in the DOM's types, which programs for Node alone do not have.
  declare readonly body: NonNullable<RequestInit['body']> | undefined;
  declare readonly signal: AbortSignal | undefined;
  declare readonly context: NamedOperation | undefined;
  declare readonly limits: Limits | undefined;
  /** Present where somebody wants to know. */
  declare readonly journey: Journey | undefined;
  /** Present where the body holds files. */
  declare readonly progress: Progress | undefined;

  /** An `encoded` body is one that openapi-fetch was not shown: it would merge all headers a second time for it. */
  constructor(url: string, init: Partial<LightRequest> & { encoded?: LightRequest['body'] }) {
    Object.assign(this, init, { url });
    if (init.encoded !== undefined) this.body = init.encoded;
  }
}
