import { serverUrl } from './address.js';
import { environmentVariable } from './environment.js';
import { AmityError } from './errors.js';
import { Observer } from './hooks.js';
import { checkLimits } from './limits.js';
import type { ClientOptions } from './options.js';
import { type RateLimit, RateLimiter } from './rate-limit.js';
import { createRaw, type RawClient } from './raw.js';
import { Secrets } from './secrets.js';
import { checkSecret, TokenSource } from './token.js';
import { createTransport } from './transport.js';

/** A raw client, and what watches over its calls. */
export interface Connection {
  raw: RawClient;
  observer: Observer;
  secrets: Secrets;
}

/**
 * What a client's options ask for.
 *
 * @throws AmityError where an option is missing or not usable.
 */
export function createConnection(options: ClientOptions): Connection {
  for (const name of ['fetch', 'onRequest', 'onResponse', 'onRetry', 'onError'] as const) {
    if (!['function', 'undefined'].includes(typeof options[name])) throw new AmityError(`${name} must be a function.`);
  }
  const { baseUrl, logger, rateLimit, fetch, keys = {} } = options;
  const token = options.token ?? environmentVariable('AMITY_ACCESS_TOKEN');
  if (!token && !options.keys) throw new AmityError('token is missing: pass one, or set AMITY_ACCESS_TOKEN.');
  const region = options.region ?? (baseUrl === undefined ? environmentVariable('AMITY_REGION') : undefined);

  const secrets = new Secrets();
  for (const [name, key] of Object.entries(keys)) {
    if (key !== undefined) secrets.add(checkSecret(`keys.${name}`, key));
  }
  const server = serverUrl({ ...options, region });
  const observer = new Observer(options, logger, secrets);
  const transport = createTransport({
    baseUrl: server,
    // Looked up at each call, so that what is put in the place of the platform's is used.
    fetch: fetch ?? ((...request) => globalThis.fetch(...request)),
    token: token ? new TokenSource(token, secrets) : undefined,
    keys,
    secrets,
    observer,
    limiter: rateLimit && new RateLimiter(checkRateLimit(rateLimit)),
    ...checkLimits({
      timeout: options.timeout ?? 30_000,
      totalTimeout: options.totalTimeout ?? 120_000,
      maxRetries: options.maxRetries ?? 2,
    }),
  });
  return { raw: createRaw(server, transport), observer, secrets };
}

function checkRateLimit(limit: RateLimit): RateLimit {
  const { requests, perMs } = limit;
  if (Number.isInteger(requests) && requests > 0 && perMs > 0 && Number.isFinite(perMs)) return limit;
  throw new AmityError('rateLimit needs requests and perMs above zero, such as { requests: 100, perMs: 5000 }.');
}
