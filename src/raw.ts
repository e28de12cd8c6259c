export type { components, operations, paths } from '../generated/schema.js';
export type { ClientOptions } from './client/options.js';
export { createAmityRawClient } from './client/raw-client.js';
export type { RawClient } from './client/raw-types.js';
export type { Region } from './client/server-url.js';
export { AmityAbortError, AmityConnectionError, AmityError, AmityTimeoutError } from './errors/errors.js';
export type { CallEvent, ErrorEvent, Hooks, Logger, ResponseEvent, RetryEvent } from './telemetry/hooks.js';
export type { RateLimit, SharedRateLimiter } from './transport/rate-limit.js';
export type { Token } from './transport/token.js';
