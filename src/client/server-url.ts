import { servers } from '../../generated/servers.js';
import { AmityError } from '../errors/errors.js';

/** Region that a network can be in. */
export type Region = keyof typeof servers;

/** Options that name a server. */
export interface Address {
  region?: string | undefined;
  baseUrl?: string | undefined;
  allowPlainHttp?: boolean | undefined;
}

/**
 * Finds the address of the server, without a slash at its end.
 *
 * @throws AmityError where no address, two, or an invalid one is given.
 */
export function serverUrl({ region, baseUrl, allowPlainHttp }: Address): string {
  const regions = Object.keys(servers);
  if (baseUrl !== undefined) {
    if (region !== undefined) throw new AmityError('region and baseUrl are both given. Pass one of them.');
    return checkUrl(baseUrl.trim(), allowPlainHttp === true);
  }
  if (region === undefined) {
    throw new AmityError(`region (${regions.join(', ')}) or baseUrl is missing: pass one, or set AMITY_REGION.`);
  }
  if (Object.hasOwn(servers, region)) return servers[region as Region]; // it is a key of it
  throw new AmityError(`There is no region '${region}'. Pass one of ${regions.join(', ')}.`);
}

function checkUrl(baseUrl: string, allowPlainHttp: boolean): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new AmityError(`baseUrl is not a web address: '${baseUrl}'. Pass one like https://host.example.`);
  }
  if (url.username || url.password || /[?#]/.test(baseUrl)) {
    throw new AmityError('baseUrl may hold no user, password, query or fragment.');
  }
  if (url.protocol === 'http:' && !allowPlainHttp && !isLoopback(url.hostname)) {
    throw new AmityError(
      `baseUrl is plain http, which shows the token: ${baseUrl}. Use https, or pass allowPlainHttp: true.`,
    );
  }
  return baseUrl.replace(/\/+$/, '');
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
