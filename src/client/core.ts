import { AmityError } from '../errors/errors.js';
import { environmentVariable } from '../platform/environment.js';
import { Observer } from '../telemetry/hooks.js';
import { Redactor } from '../telemetry/redactor.js';
import { type RateLimit, RateLimiter } from '../transport/rate-limit.js';
import { checkSecret, TokenSource } from '../transport/token.js';
import { createTransport } from '../transport/transport.js';
import { checkLimits } from './limits.js';
import type { ClientOptions } from './options.js';
import { createRaw, type RawClient } from './raw.js';
import { serverUrl } from './server-url.js';

/** A raw client, and what watches over its calls. */
export interface ClientCore {
  raw: RawClient;
  observer: Observer;
  secrets: Redactor;
}

/**
 * What a client's options ask for.
 *
 * @throws AmityError where an option is missing or not usable.
 */
export function createClientCore(options: ClientOptions): ClientCore {
  for (const name of ['fetch', 'onRequest', 'onResponse', 'onRetry', 'onError'] as const) {
    if (!['function', 'undefined'].includes(typeof options[name])) throw new AmityError(`${name} must be a function.`);
  }
  const { baseUrl, logger, rateLimit, fetch, keys = {} } = options;
  const token = options.token ?? environmentVariable('AMITY_ACCESS_TOKEN');
  if (!token && !options.keys) throw new AmityError('token is missing: pass one, or set AMITY_ACCESS_TOKEN.');
  const region = options.region ?? (baseUrl === undefined ? environmentVariable('AMITY_REGION') : undefined);

  const secrets = new Redactor();
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
