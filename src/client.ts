import { type Region, serverUrl } from './address.js';
import { environmentVariable } from './environment.js';
import { AmityError } from './errors.js';
import { type Hooks, type Logger, Observer } from './hooks.js';
import { checkLimits } from './limits.js';
import { operationContexts } from './operation.js';
import { type RateLimit, RateLimiter } from './rate-limit.js';
import { createRaw, type RawClient } from './raw.js';
import { createResources, type ResourceMethods } from './resources.js';
import { Secrets } from './secrets.js';
import { type Token, TokenSource } from './token.js';
import { createTransport } from './transport.js';

/** What `createAmityClient` takes. */
export interface ClientOptions extends Hooks {
  /** Where the network lives. Pass this or `baseUrl`. Default: the environment's `AMITY_REGION`. */
  region?: Region | undefined;
  /** The address of the server, such as a mock's: `http://127.0.0.1:4010`. Pass this or `region`. */
  baseUrl?: string | undefined;
  /**
   * The access token of an admin or user, without `Bearer`; or a function that gets one. The function is asked once for
   * many calls, its token is kept, and it is asked again after a 401. Default: the environment's `AMITY_ACCESS_TOKEN`.
   */
  token?: Token | undefined;
  /**
   * How long an attempt may take until its answer has been read, in milliseconds; of uploads and downloads, how long
   * nothing may move. Infinity for no limit.
   *
   * @default 30_000
   */
  timeout?: number | undefined;
  /**
   * How long a call may take with all its attempts and waits, in milliseconds. An upload or download that has begun to
   * move is not bound by it. Infinity for no limit.
   *
   * @default 120_000
   */
  totalTimeout?: number | undefined;
  /**
   * How often a request is sent again: after 408, 429, 502, 503, 504 and lost connections, reads after 500 too. What may
   * have acted is sent again only where acting twice does no harm; 429 and connections that never opened count as not
   * having acted.
   *
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * Paces the client's requests, retries included. The vendor's published limit is `{ requests: 100, perMs: 5000 }` for
   * each user id. Off by default.
   */
  rateLimit?: RateLimit | undefined;
  /** Where the log goes, such as `console`. What it is given never holds a token. None by default. */
  logger?: Logger | undefined;
  /** A `fetch` to use in the place of the platform's. */
  fetch?: typeof fetch | undefined;
  /** Lets the token travel over plain http to hosts other than this machine. */
  allowPlainHttp?: boolean | undefined;
}

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
  const { baseUrl, logger, rateLimit } = options;
  const region =
    options.region ?? (baseUrl === undefined ? (environmentVariable('AMITY_REGION') as Region) : undefined); // checked by serverUrl()
  const token = options.token ?? environmentVariable('AMITY_ACCESS_TOKEN');
  if (!token) throw new AmityError('createAmityClient needs token; AMITY_ACCESS_TOKEN is not set.');

  const secrets = new Secrets();
  const observer = new Observer(options, logger, secrets);
  const transport = createTransport({
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    token: new TokenSource(token, secrets),
    secrets,
    observer,
    limiter: rateLimit && new RateLimiter(checkRateLimit(rateLimit)),
    ...checkLimits({
      timeout: options.timeout ?? 30_000,
      totalTimeout: options.totalTimeout ?? 120_000,
      maxRetries: options.maxRetries ?? 2,
    }),
  });
  const raw = createRaw(serverUrl({ ...options, region }), transport, operationContexts);
  return { ...createResources(raw, observer, operationContexts), raw };
}

function checkRateLimit(limit: RateLimit): RateLimit {
  const { requests, perMs } = limit;
  if (Number.isInteger(requests) && requests > 0 && perMs > 0 && Number.isFinite(perMs)) return limit;
  throw new AmityError('rateLimit needs requests and perMs above zero, such as { requests: 100, perMs: 5000 }.');
}
