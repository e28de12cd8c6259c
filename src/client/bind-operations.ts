import { contentTypesOf, type NamedOperation } from '../operation.js';
import { encodeBody } from '../request/body.js';
import type { Journey, Limits, Progress } from '../request/light-request.js';
import type { RawClient } from './raw.js';

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

const described = ['GET', 'PUT', 'POST', 'DELETE'] as const;

/** Teaches a raw client what the specification says of each operation: its media types, and when it is safe to send twice. */
export function bindOperations(client: RawClient, operations: readonly NamedOperation[]): RawClient {
  const contexts = new Map(operations.map((each) => [`${each.operation.method} ${each.operation.path}`, each]));
  for (const method of described) {
    const send: Send = client[method]; // the typed one wants a path that is known when it is compiled
    client[method] = (async (path: string, init: RawInit = {}) => {
      const context = contexts.get(`${method} ${path}`);
      return send(path, context ? prepare(context, init) : init);
    }) as Send;
  }
  const { request } = client;
  client.request = ((method: string, path: string, init: RawInit = {}) => {
    const known = described.find((each) => each === method.toUpperCase());
    return known ? (client[known] as Send)(path, init) : request(method as never, path as never, init as never); // openapi-fetch's own matter
  }) as typeof request;
  return client;
}

/** Adds what openapi-fetch cannot know: which operation it is, its body's media type and how that is written. */
function prepare(context: NamedOperation, init: RawInit): object {
  // A caller who writes the body himself knows how.
  if (init.body === undefined || init.bodySerializer) return { ...init, context };
  const { operation } = context;
  const given = headerEntries(init.headers);
  const isContentType = ([name]: [string, unknown]) => name.toLowerCase() === 'content-type';
  const progress: Progress = {};
  const { body, contentType } = encodeBody(
    init.body as Record<string, unknown>, // every body of the specification is an object
    String(given.find(isContentType)?.[1] ?? contentTypesOf(operation)[0] ?? 'application/json'),
    operation,
    progress,
  );
  return {
    ...init,
    context,
    headers: {
      ...Object.fromEntries(given.filter((each) => !isContentType(each))),
      'Content-Type': contentType ?? null,
    },
    body: undefined,
    encoded: body,
    ...(operation.files && { progress }),
  };
}

/** Headers as they were given: openapi-fetch leaves out what is undefined or null, and a `Headers` would make texts of it. */
function headerEntries(headers: RawInit['headers'] = {}): [string, unknown][] {
  return headers instanceof Headers || Array.isArray(headers)
    ? ([...headers] as [string, unknown][])
    : Object.entries(headers);
}
