import { createConnection } from './connection.js';
import { describeRaw } from './described-raw.js';
import { listContexts } from './operation.js';
import type { ClientOptions } from './options.js';
import type { RawClient } from './raw.js';
import { createResources, type ResourceMethods } from './resources.js';

/** A client of one network: every operation under its `operationId`, and the raw client beneath them. */
export interface AmityClient extends ResourceMethods {
  readonly raw: RawClient;
}

/**
 * A client of one network. Make one and keep it: its calls share the token, the pace and the connections.
 *
 * @throws AmityError where an option is missing or not usable.
 * @example
 * const amity = createAmityClient({ region: 'us', token: process.env.AMITY_ACCESS_TOKEN });
 * await amity.v2.channels.users.ban({ channelId: 'general', userIds: ['spammer'] });
 */
export function createAmityClient(options: ClientOptions = {}): AmityClient {
  const connection = createConnection(options);
  const { raw } = connection;
  describeRaw(raw, listContexts());
  return { ...createResources(connection), raw };
}
