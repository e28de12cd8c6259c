/** What the server says in a JSON answer beside its payload. */
export interface Envelope {
  readonly status: string;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly data: unknown;
}

const envelopeKeys = new Set(['status', 'code', 'message', 'data']);

/**
 * Whether an answer is an envelope (`{status, data}`) rather than the payload itself. Sources disagree on which version 2
 * operations have one, so the answer itself decides.
 */
export function isEnvelope(answer: unknown): answer is Envelope {
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) return false;
  if (!('status' in answer) || typeof answer.status !== 'string') return false;
  return Object.keys(answer).every((key) => envelopeKeys.has(key));
}

/** Whether an answer reports a failure, whatever its HTTP status. */
export function isFailure(answer: object): boolean {
  return 'status' in answer && (answer.status === 'error' || answer.status === 'fail');
}
