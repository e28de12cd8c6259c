import type { Context } from './operation.js';

/** Limits of one call, where they differ from the client's. */
export interface Limits {
  /** How long an attempt may take, in milliseconds. */
  timeout?: number;
  /** How long all attempts and waits together may take, in milliseconds. */
  totalTimeout?: number;
  /** How often the request is sent again when it fails. */
  maxRetries?: number;
}

/** Where the sending of a body's files reports each piece that it has handed over. */
export interface Progress {
  report?: () => void;
  /** Gives up the sources that have not been read to their end. */
  cancel?: (reason: unknown) => void;
}

/**
 * A request as openapi-fetch hands it to the transport. It stands in for the platform's `Request`, whose construction
 * is most of what openapi-fetch costs over a bare `fetch`.
 */
export class LightRequest {
  readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  // Not by its name in the DOM's types, which programs for Node alone do not have.
  readonly body?: NonNullable<RequestInit['body']> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly context?: Context | undefined;
  readonly limits?: Limits | undefined;
  /** Present where the body holds files. */
  readonly progress?: Progress | undefined;

  constructor(url: string, init: Omit<LightRequest, 'url'>) {
    Object.assign(this, init);
    this.url = url;
  }
}
