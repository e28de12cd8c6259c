import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import { type SecurityScheme, securityHeaders } from '../../generated/security.js';
import { AmityError } from '../errors/errors.js';
import { environmentVariable, keyVariable } from '../platform/environment.js';
import { LightRequest } from '../request/light-request.js';
import { fillPath } from '../request/path.js';
import { encodeQuery } from '../request/query.js';
import { Observer } from '../telemetry/hooks.js';
import { Redactor } from '../telemetry/redactor.js';
import { type RateLimit, RateLimiter, type SharedRateLimiter } from '../transport/rate-limit.js';
import { checkSecret, TokenSource } from '../transport/token.js';
import type { Keys, Transport } from '../transport/transport.js';
import { checkLimits, checkOptionNames } from './check-options.js';
import type { ClientOptions } from './options.js';
import { serverUrl } from './server-url.js';

/** Parts that methods and raw calls of a client share. */
export interface ClientCore {
  /** Writes paths, queries and headers, and runs the middleware. Each call brings its own `fetch`; see `send`. */
  openapi: Client<paths>;
  transport: Transport;
}

/**
 * Creates the core that a client's options ask for.
 *
 * @throws AmityError where an option is missing or invalid.
 */
export function createClientCore(options: ClientOptions): ClientCore {
  const transport = createTransport(options);
  const openapi = createClient<paths>({
    baseUrl: transport.baseUrl,
    // openapi-fetch only constructs this class, and hands what it constructed to `fetch`.
    Request: LightRequest as unknown as typeof Request,
    pathSerializer: fillPath,
    querySerializer: encodeQuery,
  });
  return { openapi, transport };
}

function createTransport(options: ClientOptions): Transport {
  for (const name of ['fetch', 'onRequest', 'onResponse', 'onRetry', 'onError'] as const) {
    if (!['function', 'undefined'].includes(typeof options[name])) throw new AmityError(`${name} must be a function.`);
  }
  const { baseUrl, logger, rateLimit, fetch } = options;
  const token = options.token ?? environmentVariable('AMITY_ACCESS_TOKEN');
  const keys = keysOf(options);
  if (!token && !options.keys && Object.keys(keys).length === 0)
    throw new AmityError('token is missing: pass one, or set AMITY_ACCESS_TOKEN.');
  const region = options.region ?? (baseUrl === undefined ? environmentVariable('AMITY_REGION') : undefined);

  const redactor = new Redactor();
  for (const [name, key] of Object.entries(keys)) redactor.addKey(checkSecret(`keys.${name}`, key));
  return {
    baseUrl: serverUrl({ ...options, region }),
    // Looked up at each call, so that a replaced global fetch is used. Called bare, for browsers' own one wants no other this.
    fetch: (...request) => (fetch ?? globalThis.fetch)(...request),
    token: token ? new TokenSource(token, redactor) : undefined,
    keys,
    redactor,
    observer: new Observer(options, logger, redactor),
    limiter: createLimiter(rateLimit),
    ...checkLimits({
      timeout: options.timeout ?? 30_000,
      totalTimeout: options.totalTimeout ?? 120_000,
      maxRetries: options.maxRetries ?? 2,
    }),
  };
}

/** Keys that were passed, or else those of the environment. */
function keysOf({ keys = {} }: ClientOptions): Keys {
  const schemes = Object.keys(securityHeaders) as SecurityScheme[]; // its own keys
  checkOptionNames('keys', keys, schemes);
  const found = schemes.map((scheme) => [scheme, keys[scheme] ?? environmentVariable(keyVariable(scheme))]);
  return Object.fromEntries(found.filter(([, key]) => key !== undefined));
}

function createLimiter(rateLimit: RateLimit | SharedRateLimiter | undefined): RateLimiter {
  if (rateLimit === undefined) return new RateLimiter();
  const { requests, perMs, take, penalize } = Object(rateLimit) as Partial<RateLimit & SharedRateLimiter>; // is checked here
  const isOptional = penalize === undefined || typeof penalize === 'function';
  if (typeof take === 'function' && isOptional) return new RateLimiter(undefined, rateLimit as SharedRateLimiter);
  if (!take && Number.isInteger(requests) && Number(requests) > 0 && Number(perMs) > 0 && Number.isFinite(perMs))
    return new RateLimiter(rateLimit as RateLimit);
  throw new AmityError(
    'rateLimit needs requests and perMs above zero, such as { requests: 100, perMs: 5000 }, or the functions take and penalize?.',
  );
}
