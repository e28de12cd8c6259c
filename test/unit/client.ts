import { type AmityClient, type ClientOptions, createAmityClient } from '../../src/index.js';
import { fakeFetch, json, type Reply, type Sent } from './fake-fetch.js';

/** The token that the clients here send. */
export const token = 'unit-token-4711';

/** A client that sends nothing, and what it would have sent. */
export function clientOf(
  reply: Reply = () => json({}),
  options: ClientOptions = {},
): { amity: AmityClient; sent: Sent[] } {
  const { fetch, sent } = fakeFetch(reply);
  return { amity: createAmityClient({ baseUrl: 'https://amity.example', token, fetch, ...options }), sent };
}

/** The one request that was sent. */
export function only(sent: readonly Sent[]): Sent {
  const [first] = sent;
  if (!first || sent.length > 1) throw new Error(`${sent.length} requests were sent instead of one.`);
  return first;
}
