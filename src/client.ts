import { servers } from '../generated/servers.js';
import { AmityError } from './errors.js';
import { createRaw, type RawClient } from './raw.js';
import { createResources, type ResourceMethods } from './resources.js';
import { createTransport } from './transport.js';

/** Where a network can live. */
export type Region = keyof typeof servers;

/** What `createAmityClient` takes: a region or an address, and a token. */
export interface ClientOptions {
  /** Where the network lives. Pass this or `baseUrl`. */
  region?: Region;
  /** The address of the server, such as a mock's: `http://127.0.0.1:4010`. Pass this or `region`. */
  baseUrl?: string;
  /** The access token of an admin or user, without `Bearer`. */
  token: string | undefined;
}

/** A client of one network: every operation under its `operationId`, and the raw client beneath them. */
export interface AmityClient extends ResourceMethods {
  readonly raw: RawClient;
}

/**
 * A client of one network. It holds no connection; make one and keep it.
 *
 * @throws AmityError where the region, the address or the token is missing or not usable.
 * @example
 * const amity = createAmityClient({ region: 'us', token: process.env.AMITY_ACCESS_TOKEN });
 * await amity.v2.channels.users.ban({ channelId: 'general', userIds: ['spammer'] });
 */
export function createAmityClient(options: ClientOptions): AmityClient {
  const { token } = options;
  if (!token) throw new AmityError('createAmityClient needs token: the access token of an admin or user.');
  const raw = createRaw(serverUrl(options), createTransport({ token }));
  return { ...createResources(raw), raw };
}

function serverUrl({ region, baseUrl }: ClientOptions): string {
  if (baseUrl !== undefined && region !== undefined) {
    throw new AmityError('createAmityClient takes region or baseUrl, not both. Leave one out.');
  }
  if (baseUrl !== undefined) {
    if (!URL.canParse(baseUrl))
      throw new AmityError(`baseUrl is no address: '${baseUrl}'. Pass one like https://host.example.`);
    return baseUrl;
  }
  if (region === undefined) throw new AmityError(`createAmityClient needs region (${regions()}) or baseUrl.`);
  if (!Object.hasOwn(servers, region))
    throw new AmityError(`There is no region '${region}'. Pass one of ${regions()}.`);
  return servers[region];
}

function regions(): string {
  return Object.keys(servers).join(', ');
}
