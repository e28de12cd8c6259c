import type { Hooks, Logger } from '../telemetry/hooks.js';
import type { RateLimit } from '../transport/rate-limit.js';
import type { Token } from '../transport/token.js';
import type { Keys } from '../transport/transport.js';
import type { Region } from './server-url.js';

/** What the clients take. */
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
  /** Keys for the operations that take one in the place of the token. Such a request carries no token. */
  keys?: Keys | undefined;
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
  /**
   * A `fetch` to use in the place of the platform's. It must take the platform's `FormData` for uploads, which the one of
   * the npm package undici does not, and give web streams, which node-fetch does not. To go through a proxy on Node, hand
   * the platform's own one a dispatcher.
   *
   * @example
   * fetch: (url, init) => fetch(url, { ...init, dispatcher: new ProxyAgent('http://proxy.example:3128') })
   */
  fetch?: typeof fetch | undefined;
  /** Lets the token travel over plain http to hosts other than this machine. */
  allowPlainHttp?: boolean | undefined;
}
