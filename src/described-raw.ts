import { encodeBody } from './body.js';
import { type Context, contentTypesOf } from './operation.js';
import type { RawClient } from './raw.js';
import type { Journey, Limits, Progress } from './request.js';

/** What a raw call may bring, as far as it is looked at here. */
export interface RawInit {
  params?: unknown;
  headers?: RequestInit['headers'] | undefined;
  body?: unknown;
  bodySerializer?: unknown;
  signal?: AbortSignal | undefined;
  limits?: Limits;
  journey?: Journey;
  parseAs?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: assignable to and from every method of openapi-fetch, whatever its paths
type Send = (path: any, init?: any) => Promise<any>;

/** Teaches a raw client what the specification says of each operation: its media types, and when it is safe to send twice. */
export function describeRaw(client: RawClient, operations: readonly Context[]): RawClient {
  const contexts = new Map(operations.map((each) => [`${each.operation.method} ${each.operation.path}`, each]));
  for (const method of ['GET', 'PUT', 'POST', 'DELETE'] as const) {
    const send: Send = client[method]; // the typed one wants a path that is known when it is compiled
    client[method] = (async (path: string, init: RawInit = {}) => {
      const context = contexts.get(`${method} ${path}`);
      return send(path, context ? prepare(context, init) : init);
    }) as Send;
  }
  return client;
}

/** Adds what openapi-fetch cannot know: which operation it is, its body's media type and how that is written. */
function prepare(context: Context, init: RawInit): object {
  // A caller who writes the body himself knows how.
  if (init.body === undefined || init.bodySerializer) return { ...init, context };
  const { operation } = context;
  const given = init.headers && new Headers(init.headers);
  const progress: Progress = {};
  const { body, contentType } = encodeBody(
    init.body as Record<string, unknown>, // every body of the specification is an object
    given?.get('Content-Type') ?? contentTypesOf(operation)[0] ?? 'application/json',
    operation,
    progress,
  );
  return {
    ...init,
    context,
    headers: { ...(given && Object.fromEntries(given)), 'Content-Type': contentType ?? null },
    body: undefined,
    encoded: body,
    ...(operation.files && { progress }),
  };
}
