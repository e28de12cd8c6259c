/** JSON that holds a payload and, beside it, the server's own words on the request. */
export interface Envelope {
  readonly status: string;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly data: unknown;
}

const envelopeKeys = new Set(['status', 'code', 'message', 'data']);

/**
 * Tells an envelope (`{status, data}`) from a bare payload. Sources disagree on which version 2 operations have one, so the
 * response itself decides.
 */
export function isEnvelope(content: unknown): content is Envelope {
  if (typeof content !== 'object' || content === null || !('data' in content)) return false;
  if (!('status' in content) || typeof content.status !== 'string') return false;
  return Object.keys(content).every((key) => envelopeKeys.has(key));
}

/** Tells content that reports a failure, whatever the HTTP status. */
export function isFailure(content: unknown): boolean {
  if (typeof content !== 'object' || content === null || !('status' in content)) return false;
  return content.status === 'error' || content.status === 'fail';
}
