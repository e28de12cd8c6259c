import { AmityConnectionError, type AmityError, AmityTimeoutError } from '../errors/errors.js';
import { isRedirect } from '../platform/redirect.js';
import type { LightRequest } from '../request/light-request.js';

const firstDelayMs = 500;
const longestDelayMs = 8_000;

/** Whether a request may be sent again after an attempt that was answered with this status. */
export function mayRetryStatus(request: LightRequest, status: number): boolean {
  if (isReadOnce(request)) return false;
  // Turned away before it was looked at, so it cannot have acted.
  if (status === 429) return true;
  if (status === 500) return isRead(request);
  return [408, 502, 503, 504].includes(status) && isReplayable(request);
}

/** Whether a request may be sent again after an attempt that brought no answer. */
export function mayRetryError(request: LightRequest, error: AmityError): boolean {
  if (isReadOnce(request)) return false;
  if (error instanceof AmityTimeoutError) return isReplayable(request);
  if (!(error instanceof AmityConnectionError) || isRedirect(error.cause)) return false;
  return isReplayable(request) || neverOpened(error);
}

/** A random time up to 0.5 s, 1 s, 2 s … 8 s, so that clients which failed together do not come back together. */
export function backoffMs(retry: number): number {
  return Math.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** retry);
}

/** Whether a body can be read a single time, so that there is nothing left to send again. */
export function isReadOnce({ body }: LightRequest): boolean {
  return body instanceof ReadableStream;
}

/** Whether the request changes nothing. */
function isRead({ method, context }: LightRequest): boolean {
  return method === 'GET' || context?.operation.pagination !== undefined;
}

const replayable = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

/** Whether sending the request twice does what sending it once does. */
function isReplayable({ method, context }: LightRequest): boolean {
  return replayable.has(method) || context?.operation.idempotent === true;
}

// Such as no established connection ends with.
const connectFailures = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];
// Such as an established one may end with, too.
const otherConnectFailures = ['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'];

/** Whether no connection was there to send the request over. */
function neverOpened({ cause }: AmityError): boolean {
  return isConnectFailure(cause) || (cause instanceof Error && isConnectFailure(cause.cause));
}

function isConnectFailure(error: unknown): boolean {
  // A host with several addresses has an error for each.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isConnectFailure);
  const { code, syscall } = (error ?? {}) as { code?: unknown; syscall?: unknown }; // whatever it is
  return (
    connectFailures.includes(String(code)) || (syscall === 'connect' && otherConnectFailures.includes(String(code)))
  );
}
