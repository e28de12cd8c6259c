import { listNamedOperations } from '../operation.js';
import { bindOperations } from './bind-operations.js';
import { checkOptionNames } from './check-options.js';
import { createClientCore } from './core.js';
import type { ClientOptions } from './options.js';
import { createRawClient } from './raw-client.js';
import type { RawClient } from './raw-types.js';
import { createResources, type ResourceMethods } from './resources.js';

/** Names of a client's options. */
const optionNames = {
  region: true,
  baseUrl: true,
  token: true,
  keys: true,
  timeout: true,
  totalTimeout: true,
  maxRetries: true,
  rateLimit: true,
  logger: true,
  fetch: true,
  allowPlainHttp: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
  onError: true,
} satisfies Record<keyof ClientOptions, true>;

/** Client of one network: every operation under its `operationId`, and the raw client beneath them. */
export interface AmityClient extends ResourceMethods {
  readonly raw: RawClient;
}

/**
 * Creates a client of one network. Create one and keep it: its calls share the token and the rate limit.
 *
 * @throws AmityError where an option is missing or invalid.
 * @example
 * const amity = createAmityClient({ region: 'us', token: process.env.AMITY_ACCESS_TOKEN });
 * await amity.v2.channels.users.ban({ channelId: 'general', userIds: ['spammer'] });
 */
export function createAmityClient(options: ClientOptions = {}): AmityClient {
  checkOptionNames('createAmityClient', options, Object.keys(optionNames));
  const core = createClientCore(options);
  const raw = createRawClient(core, bindOperations(listNamedOperations()));
  return Object.assign(createResources(core), { raw });
}
