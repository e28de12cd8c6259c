import { contentTypesOf, type NamedOperation } from '../operation.js';
import { type EncodedBody, encodeBody } from '../request/body.js';
import type { LightRequest } from '../request/light-request.js';
import type { CallTrace, RawResult } from '../response/parse-response.js';
import { Exchange, type ExchangeOptions } from '../transport/exchange.js';
import type { ClientCore } from './core.js';

/** Options of a raw call, as far as the client reads or adds them. */
export interface RawInit {
  params?: unknown;
  headers?: RequestInit['headers'] | Record<string, unknown> | undefined;
  body?: unknown;
  bodySerializer?: unknown;
  /** Body that is encoded already. */
  encoded?: LightRequest['body'];
  signal?: AbortSignal | undefined;
  parseAs?: string;
}

/** Call that is ready for openapi-fetch, with the facts that the transport needs. */
export interface OutgoingCall extends Omit<ExchangeOptions, 'signal'> {
  method: string;
  path: string;
  init: RawInit;
}

/** Prepares the call of an operation: encodes its body as one of the operation's media types. */
export function prepareCall(named: NamedOperation, init: RawInit): OutgoingCall {
  const { operation } = named;
  const { method, path } = operation;
  // A bodySerializer encodes the body later, in openapi-fetch.
  if (init.body === undefined || init.bodySerializer) return { method, path, named, init };
  const headers = headerEntries(init.headers);
  const requested = headers.find(isContentType)?.[1];
  const encoded = encodeBody(
    init.body as Record<string, unknown>, // every body of the specification is an object
    String(requested ?? contentTypesOf(operation)[0] ?? 'application/json'),
    operation,
  );
  return { method, path, named, ...withBody(init, encoded) };
}

function withBody(
  init: RawInit,
  { body, contentType, contentLength, upload }: EncodedBody,
): Pick<OutgoingCall, 'init' | 'upload'> {
  const others = Object.fromEntries(headerEntries(init.headers).filter((each) => !isContentType(each)));
  const headers = { ...others, 'Content-Type': contentType ?? null, 'Content-Length': contentLength };
  return { upload, init: { ...init, headers, body: undefined, encoded: body } };
}

function isContentType([name]: [string, unknown]): boolean {
  return name.toLowerCase() === 'content-type';
}

/** Lists headers as they were given: openapi-fetch omits undefined and null ones, and a `Headers` would make strings of them. */
function headerEntries(headers: RawInit['headers'] = {}): [string, unknown][] {
  return Symbol.iterator in headers ? ([...headers] as [string, unknown][]) : Object.entries(headers);
}

type Request = (method: string, path: string, init: object) => Promise<RawResult>;

/** Sends a call through openapi-fetch and the transport, and reads its result. Failures are reported here alone. */
export async function send<Result>(
  { openapi, transport }: ClientCore,
  { method, path, init, ...options }: OutgoingCall,
  read: (result: RawResult, trace: CallTrace) => Result | Promise<Result>,
): Promise<Result> {
  const exchange = new Exchange(transport, { ...options, signal: init.signal });
  const request = openapi.request as Request; // the typed one takes only paths that are known when it is compiled
  try {
    const result = await request(method, path, { fetch: exchange.fetch, ...init });
    return await read(result, exchange);
  } catch (error) {
    throw exchange.fail(error);
  }
}
