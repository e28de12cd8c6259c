import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/schema.js';
import { encodeBody } from './body.js';
import type { Context } from './operation.js';
import { fillPath } from './path.js';
import { encodeQuery } from './query.js';
import { LightRequest, type Limits, type Progress } from './request.js';
import type { Transport } from './transport.js';

/**
 * openapi-fetch's own client, typed by the paths of the specification: `raw.POST('/api/v2/users/ban', { body: … })`.
 * It answers `{ data, error, response }` and throws only when no answer came.
 */
export type RawClient = Client<paths>;

/** openapi-fetch on top of a transport, with paths, queries and bodies written as the specification says. */
export function createRaw(baseUrl: string, transport: Transport, operations: readonly Context[]): RawClient {
  const contexts = new Map(operations.map((each) => [`${each.operation.method} ${each.operation.path}`, each]));
  const client = createClient<paths>({
    baseUrl,
    // openapi-fetch only constructs the class that it is given and hands the result to this function.
    fetch: transport as unknown as (request: Request) => Promise<Response>,
    Request: LightRequest as unknown as typeof Request,
    pathSerializer: fillPath,
    querySerializer: encodeQuery,
  });
  for (const method of ['GET', 'PUT', 'POST', 'DELETE'] as const) {
    const send: Send = client[method]; // the typed one wants a path that is known when it is compiled
    client[method] = (async (path: string, init: RawInit = {}) => {
      const context = contexts.get(`${method} ${path}`);
      return send(path, context ? prepare(context, init) : init);
    }) as Send;
  }
  return client;
}

/** What a raw call may bring, as far as it is looked at here. */
export interface RawInit {
  params?: unknown;
  headers?: HeadersInit | undefined;
  body?: unknown;
  signal?: AbortSignal | undefined;
  limits?: Limits;
  parseAs?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: assignable to and from every method of openapi-fetch, whatever its paths
type Send = (path: any, init?: any) => Promise<any>;

/** Adds what openapi-fetch cannot know: which operation it is, its body's media type and how that is written. */
function prepare(context: Context, init: RawInit): object {
  if (init.body === undefined) return { ...init, context };
  const { operation } = context;
  const headers = new Headers(init.headers);
  const progress: Progress = {};
  const encoded = encodeBody(
    init.body as Record<string, unknown>, // every body of the specification is an object
    headers.get('Content-Type') ?? operation.contentTypes?.[0] ?? 'application/json',
    operation,
    progress,
  );
  if (encoded.contentType === undefined) headers.delete('Content-Type');
  else headers.set('Content-Type', encoded.contentType);
  return {
    ...init,
    context,
    headers,
    body: encoded.body,
    bodySerializer: (body: unknown) => body,
    ...(operation.files && { progress }),
  };
}
