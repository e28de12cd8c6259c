export type { Operations, Schemas } from '../generated/client.js';
export type { paths, Upload } from '../generated/schema.js';
export type { Call, Safe, WithResponse } from './call.js';
export { type AmityClient, type ClientOptions, createAmityClient, type Region } from './client.js';
export { AmityApiError, AmityError, type ApiErrorDetails } from './errors.js';
export type { Method, RequestOptions } from './method.js';
export type { OperationId } from './operation.js';
export type { RawClient } from './raw.js';
