import type { Operation, OperationId } from './operation.js';

/** What travels with a request for the transport's own use, beside what `fetch` takes. */
export interface Context {
  readonly id: OperationId;
  readonly operation: Operation;
}

/**
 * A request as openapi-fetch hands it to the transport. It stands in for the platform's `Request`, whose construction
 * is most of what openapi-fetch costs over a bare `fetch`.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string = 'GET';
  readonly headers: Headers = new Headers();
  readonly body?: BodyInit | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly context?: Context | undefined;

  constructor(url: string, init: Partial<LightRequest>) {
    Object.assign(this, init);
    this.url = url;
  }
}
