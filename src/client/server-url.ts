import { servers } from '../../generated/servers.js';
import { AmityError } from '../errors/errors.js';

/** Where a network can live. */
export type Region = keyof typeof servers;

/** Which server to talk to. */
export interface Address {
  region?: string | undefined;
  baseUrl?: string | undefined;
  allowPlainHttp?: boolean | undefined;
}

/**
 * The address of the server, without a slash at its end.
 *
 * @throws AmityError for none, two or one that cannot be used.
 */
export function serverUrl({ region, baseUrl, allowPlainHttp }: Address): string {
  const regions = Object.keys(servers);
  if (baseUrl !== undefined) {
    if (region !== undefined) throw new AmityError('region and baseUrl are both given. Leave one out.');
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
    throw new AmityError(`baseUrl is no web address: '${baseUrl}'. Pass one like https://host.example.`);
  }
  if (url.username || url.password || /[?#]/.test(baseUrl)) {
    throw new AmityError('baseUrl may hold a host, a port and a path, but no user, password, query or fragment.');
  }
  if (url.protocol === 'http:' && !allowPlainHttp && !isLoopback(url.hostname)) {
    throw new AmityError(
      `baseUrl is plain http, over which anybody on the way can read the token: ${baseUrl}. Use https, or pass allowPlainHttp: true.`,
    );
  }
  return baseUrl.replace(/\/+$/, '');
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
