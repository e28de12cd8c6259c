export type { Operations, Schemas } from '../generated/client.js';
export type { paths, Upload, UploadContent } from '../generated/schema.js';
export type { Region } from './address.js';
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
} from './api-errors.js';
export type { Call, Safe, WithResponse } from './call.js';
export { type AmityClient, createAmityClient } from './client.js';
export {
  AmityAbortError,
  AmityConnectionError,
  AmityDecodeError,
  AmityError,
  AmityTimeoutError,
  type DecodeErrorDetails,
} from './errors.js';
export type { CallEvent, ErrorEvent, Hooks, Logger, ResponseEvent, RetryEvent } from './hooks.js';
export type { CallError, CallOf, Method, RequestOptions } from './method.js';
export type { OperationId } from './operation.js';
export type { ClientOptions } from './options.js';
export type { PagedCall, PagingOptions } from './paging.js';
export type { RateLimit } from './rate-limit.js';
export type { RawClient } from './raw.js';
export { createAmityRawClient } from './raw-client.js';
export type { Limits } from './request.js';
export type { Token } from './token.js';
