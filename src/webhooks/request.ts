import { AmityWebhookError } from './webhook-error.js';

/** Headers of a request: those of `fetch`, or an object as Node and frameworks have it, with names in any case. */
export type WebhookHeaders = Iterable<readonly [string, string]> | { readonly [name: string]: HeaderValue };

type HeaderValue = string | readonly string[] | undefined;

/** Body as it came. Nothing that was parsed: the signature is for the bytes. */
export type WebhookBody = string | ArrayBuffer | ArrayBufferView | ReadableStream | null;

/** Request that holds a webhook: a `Request` of fetch, or its parts. */
export interface WebhookRequest {
  /** Omitted where a router has seen to it. */
  readonly method?: string | undefined;
  readonly headers: WebhookHeaders;
  readonly body: WebhookBody;
}

/**
 * All values of a header, whatever the case of its name.
 *
 * @throws AmityWebhookError where the headers are none
 */
export function headerValues({ headers }: WebhookRequest, name: string): string[] {
  return entriesOf(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value)
    .filter((value) => typeof value === 'string');
}

/** Names and values. A `Map` and a list of pairs are walked as the headers of fetch are. */
function entriesOf(headers: unknown): [string, HeaderValue][] {
  if (typeof headers !== 'object' || headers === null) throw notHeaders();
  if (!(Symbol.iterator in headers)) return Object.entries(headers);
  return [...(headers as Iterable<unknown>)].map((entry) => {
    if (!Array.isArray(entry)) throw notHeaders();
    return [String(entry[0]), entry[1]];
  });
}

function notHeaders(): AmityWebhookError {
  return new AmityWebhookError(
    'invalid-options',
    'The request has no headers. Pass a Request, or { headers, body } with Headers or an object such as { "x-amity-signature": "…" }.',
  );
}
