import { AmityConnectionError, type AmityError, AmityTimeoutError } from '../errors/errors.js';
import type { Operation } from '../operation.js';
import { isError } from '../platform/kinds.js';
import { isRedirect } from '../platform/redirect.js';
import { isReadOnce, type LightRequest } from '../request/light-request.js';
import type { Outcome } from './attempt.js';

const firstDelayMs = 500;
const maxDelayMs = 8_000;

// Methods that do the same when they are sent twice.
const idempotentMethods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'];

/** Whether a request does the same when it is sent twice. */
export function isIdempotent(method: string, operation: Operation | undefined): boolean {
  return idempotentMethods.includes(method) || operation?.idempotent === true;
}

/** Tells whether a request may be sent again after an attempt. */
export function mayRetry(
  request: LightRequest,
  operation: Operation | undefined,
  { response, error }: Outcome,
): boolean {
  if (isReadOnce(request)) return false;
  const isSafe = isIdempotent(request.method, operation);
  if (response) {
    const { status } = response;
    // The server refused the request before it acted.
    if (status === 429) return true;
    if (status === 500) return request.method === 'GET' || operation?.reads === true;
    return isSafe && [408, 502, 503, 504].includes(status);
  }
  if (error instanceof AmityTimeoutError) return isSafe;
  if (!(error instanceof AmityConnectionError) || isRedirect(error.cause)) return false;
  return isSafe || neverOpened(error);
}

/** Random delay of up to 0.5 s, 1 s, 2 s … 8 s, so that clients that failed together do not come back together. */
export function backoffMs(retry: number): number {
  return Math.random() * Math.min(maxDelayMs, firstDelayMs * 2 ** retry);
}

// Codes that an established connection never fails with; the last one is of older Buns.
const connectFailures = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'];
// Codes that an established connection may fail with as well.
const otherConnectFailures = ['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'];

/** Tells whether no connection was open to send the request over. */
export function neverOpened({ cause }: AmityError): boolean {
  return isConnectFailure(cause) || (isError(cause) && isConnectFailure(cause.cause));
}

function isConnectFailure(error: unknown): boolean {
  // A host with several addresses has an error for each.
  const { code, syscall, errors, message } = Object(error) as Partial<Record<string, unknown>>; // anything may be thrown
  if (Array.isArray(errors)) return errors.length > 0 && errors.every(isConnectFailure);
  return (
    connectFailures.includes(String(code)) ||
    // Deno has no codes.
    String(message).includes(': client error (Connect): ') ||
    (syscall === 'connect' && otherConnectFailures.includes(String(code)))
  );
}
