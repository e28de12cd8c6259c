export type { Operations, Schemas } from '../generated/client.js';
export type { paths, Upload, UploadContent } from '../generated/schema.js';
export type { Call, Safe, WithResponse } from './client/call.js';
export { type AmityClient, createAmityClient } from './client/client.js';
export type { CallError, CallOf, Method, RequestOptions } from './client/method.js';
export type { ClientOptions } from './client/options.js';
export type { PagedCall, PagingOptions } from './client/paged-call.js';
export { createAmityRawClient } from './client/raw-client.js';
export type { RawClient } from './client/raw-types.js';
export type { Region } from './client/server-url.js';
export {
  AmityApiError,
  AmityAuthenticationError,
  AmityBadRequestError,
  AmityNotFoundError,
  AmityPayloadTooLargeError,
  AmityPermissionDeniedError,
  AmityRateLimitError,
  AmityServerError,
  AmityUnprocessableEntityError,
  type ApiErrorDetails,
  type ApiErrorOf,
  type ErrorCodeName,
  type ErrorOf,
} from './errors/api-errors.js';
export {
  AmityAbortError,
  AmityConnectionError,
  AmityDecodeError,
  AmityError,
  AmityTimeoutError,
  type DecodeErrorDetails,
} from './errors/errors.js';
export type { OperationId } from './operation.js';
export type { CallEvent, ErrorEvent, Hooks, Logger, ResponseEvent, RetryEvent } from './telemetry/hooks.js';
export type { Limits } from './transport/deadline.js';
export type { RateLimit, SharedRateLimiter } from './transport/rate-limit.js';
export type { Token } from './transport/token.js';
