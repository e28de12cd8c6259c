import type { SecurityScheme } from '../../generated/security.js';
import type { Observer } from '../telemetry/hooks.js';
import type { Redactor } from '../telemetry/redactor.js';
import type { RateLimiter } from './rate-limit.js';
import type { TokenSource } from './token.js';

/** Keys for the operations that take one in place of the token. */
export type Keys = { readonly [Scheme in SecurityScheme]?: string | undefined };

/** Parts and settings that all calls of a client share. */
export interface Transport {
  fetch: typeof fetch;
  /** The server that the token and keys are for. */
  baseUrl: string;
  /** Absent where the client was given keys alone. */
  token: TokenSource | undefined;
  keys: Keys;
  redactor: Redactor;
  observer: Observer;
  limiter: RateLimiter;
  /** Time limit of an attempt, in milliseconds. */
  timeout: number;
  /** Time limit of a call with all attempts and waits, in milliseconds. */
  totalTimeout: number;
  /** Number of times that a request may be sent again. */
  maxRetries: number;
}
