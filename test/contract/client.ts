import { type AmityClient, type ClientOptions, createAmityClient } from '../../src/index.js';
import { bundle } from './bundle.js';
import { keysOf, token } from './credentials.js';

const clients = new Map<string, AmityClient>();

/** The client of a server on the loopback address. It sends nothing again: an error has to arrive as it was sent. */
export function clientOf(server: { url: string }): AmityClient {
  const client = clients.get(server.url) ?? freshClientOf(server);
  clients.set(server.url, client);
  return client;
}

/** A client of its own for a call that may be refused with 429, after which a client holds back all its calls. */
export function freshClientOf({ url }: { url: string }): AmityClient {
  const keys = keysOf(bundle) as ClientOptions['keys']; // both have the schemes of the specification
  return createAmityClient({ baseUrl: url, token, keys, maxRetries: 0 });
}

/** The shape that all methods have in common, whatever their types. */
export type AnyMethod = (
  args: Record<string, unknown>,
  options?: { headers?: Record<string, string>; contentType?: string },
) => PromiseLike<unknown> & { withResponse(): Promise<{ response: Response }> };

/** An operation's method, found by its id: `v2.users.ban` is `client.v2.users.ban`. */
export function methodOf(client: AmityClient, id: string): AnyMethod {
  let node: unknown = client;
  for (const name of id.split('.')) node = (node as Record<string, unknown>)[name]; // a tree of objects and methods
  if (typeof node !== 'function') throw new Error(`The client has no method ${id}.`);
  return node as AnyMethod; // the tests give each method the arguments that its own operation documents
}
