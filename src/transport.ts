import type { LightRequest } from './request.js';

/** What every request of a client has in common. */
export interface TransportOptions {
  token: string;
}

/** A `fetch` beneath openapi-fetch. */
export type Transport = (request: LightRequest) => Promise<Response>;

/** The transport of a client. */
export function createTransport({ token }: TransportOptions): Transport {
  return ({ url, method, headers, body, signal }) => {
    headers.set('Authorization', `Bearer ${token}`);
    return fetch(url, { method, headers, body: body ?? null, signal: signal ?? null });
  };
}
