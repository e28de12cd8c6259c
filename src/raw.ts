import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/schema.js';
import { encodeBody } from './body.js';
import { type OperationId, operationTable } from './operation.js';
import { fillPath } from './path.js';
import { encodeQuery } from './query.js';
import { type Context, LightRequest } from './request.js';
import type { Transport } from './transport.js';

/**
 * openapi-fetch's own client, typed by the paths of the specification: `raw.POST('/api/v2/users/ban', { body: … })`.
 * It answers `{ data, error, response }` and throws only when no answer came.
 */
export type RawClient = Client<paths>;

/** openapi-fetch on top of a transport, with paths, queries and bodies written as the specification says. */
export function createRaw(baseUrl: string, transport: Transport): RawClient {
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
    client[method] = ((path: string, init?: RawInit) => {
      const context = contexts.get(`${method} ${path}`);
      return send(path, context ? prepare(context, init ?? {}) : init);
    }) as Send;
  }
  return client;
}

/** What a raw call may bring, as far as it is looked at here. */
export interface RawInit {
  headers?: HeadersInit | Record<string, unknown>;
  body?: unknown;
  [option: string]: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: assignable to and from every method of openapi-fetch, whatever its paths
type Send = (path: any, init?: any) => Promise<any>;

const contexts: ReadonlyMap<string, Context> = new Map(
  Object.entries(operationTable).map(([id, operation]) => [
    `${operation.method} ${operation.path}`,
    { id: id as OperationId, operation }, // Object.entries() widens keys to string
  ]),
);

/** Adds what openapi-fetch cannot know: which operation it is, its body's media type and how that is written. */
function prepare(context: Context, init: RawInit): RawInit {
  if (init.body === undefined) return { ...init, context };
  const headers = new Headers(init.headers as HeadersInit); // openapi-fetch also takes numbers, which Headers turns to text
  const contentType = headers.get('Content-Type') ?? context.operation.contentTypes?.[0] ?? 'application/json';
  // The boundary between the parts is only known to the platform, which writes this header itself.
  if (contentType === 'multipart/form-data') headers.delete('Content-Type');
  else headers.set('Content-Type', contentType);
  const bodySerializer = (body: Record<string, unknown>) => encodeBody(body, contentType);
  return { ...init, context, headers, bodySerializer };
}
