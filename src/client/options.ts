import type { Hooks, Logger } from '../telemetry/hooks.js';
import type { RateLimit, SharedRateLimiter } from '../transport/rate-limit.js';
import type { Token } from '../transport/token.js';
import type { Keys } from '../transport/transport.js';
import type { Region } from './server-url.js';

/** Options of a client. */
export interface ClientOptions extends Hooks {
  /** Region of the network. Pass this or `baseUrl`. Default: the environment's `AMITY_REGION`. */
  region?: Region | undefined;
  /** Address of the server, such as a mock's: `http://127.0.0.1:4010`. Pass this or `region`. */
  baseUrl?: string | undefined;
  /**
   * Access token of an admin or user, without `Bearer`, or a function that returns one. The function is called once for
   * many calls, its token is kept, and it is called again after a 401. Default: the environment's `AMITY_ACCESS_TOKEN`.
   */
  token?: Token | undefined;
  /**
   * Keys for the operations that take one in place of the token. Such a request carries no token. Default: the
   * environment's `AMITY_SERVER_KEY` and `AMITY_API_KEY`.
   */
  keys?: Keys | undefined;
  /**
   * Time limit of an attempt, until its response has been read, in milliseconds; of uploads and downloads, of each pause
   * between two pieces. Browsers and Workers do not show the pieces of an upload: there the attempt has this time and a
   * second more for each 8 kB. Infinity for no limit.
   *
   * @default 30_000
   */
  timeout?: number | undefined;
  /**
   * Time limit of a call with all its attempts and waits, in milliseconds. It runs from the first attempt: the wait
   * for it in the client's own queue does not count, be it for `rateLimit` or after another call's 429. An upload or
   * download that has begun to move is not bound by it. Infinity for no limit.
   *
   * @default 120_000
   */
  totalTimeout?: number | undefined;
  /**
   * Number of times that a request may be sent again: after 408, 502, 503, 504 and lost connections, and reads after 500.
   * A request that the server may have carried out is sent again only if it is safe to send twice. After 429, and without
   * a connection, it was certainly not carried out.
   *
   * A 429 does not count: the request is sent again until `totalTimeout`, each time after what `Retry-After` asks for, or
   * after 1, 2, 4, 8, 8 … s and up to a quarter more. One 429 holds back all calls of the client until then. With 0,
   * nothing is sent again, not even after a 429.
   *
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * Limits the rate of the client's requests, retries included. The vendor's published limit is `{ requests: 100, perMs: 5000 }` for
   * each user id; `{ requests: 10, perMs: 1000 }` keeps also to one that counts single seconds. Off by default: a client
   * without it runs into 429s, waits and goes on.
   *
   * Processes and machines that share a limit pass a limiter that they share, such as `redisRateLimit` of `amity-openapi/redis`.
   */
  rateLimit?: RateLimit | SharedRateLimiter | undefined;
  /**
   * Receiver of the log, such as `console`. No line of it holds a token or key of 8 characters or more. None by default.
   */
  logger?: Logger | undefined;
  /**
   * Replacement for the platform's `fetch`. For uploads it must take web streams on Node, Bun and Deno, and the platform's
   * `FormData` elsewhere; it must give web streams. That of node-fetch does neither. To go through a proxy on Node, hand
   * the platform's own one a dispatcher.
   *
   * @example
   * fetch: (url, init) => fetch(url, { ...init, dispatcher: new ProxyAgent('http://proxy.example:3128') })
   */
  fetch?: typeof fetch | undefined;
  /** Allows plain http, by which others can read the token, to hosts other than this machine. */
  allowPlainHttp?: boolean | undefined;
}
