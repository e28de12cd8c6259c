import { type Envelope, isEnvelope, isFailure } from './envelope.js';
import { AmityApiError, AmityError, codeName } from './errors.js';
import type { OperationId } from './operation.js';

/**
 * The payload of a successful JSON answer, without its envelope.
 *
 * @throws AmityApiError where the answer reports a failure in spite of its HTTP status.
 */
export function readPayload(id: OperationId, text: string, response: Response): unknown {
  if (text === '') return undefined;
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new AmityError(`${id} was answered with ${response.status}, but not with JSON: ${text.slice(0, 200)}`, {
      cause,
    });
  }
  if (!isEnvelope(answer)) return answer;
  if (isFailure(answer)) throw apiError(id, answer, response);
  return answer.data;
}

/** The error that an answer other than 2xx stands for. */
export function apiError(id: OperationId, answer: unknown, response: Response): AmityApiError {
  const { code, message, data } = (typeof answer === 'object' && answer !== null ? answer : {}) as Partial<Envelope>; // all unknown
  const business = typeof code === 'number' ? code : undefined;
  const label = [response.status, codeName(business), business].filter((each) => each !== undefined).join(' ');
  const sentence = typeof message === 'string' ? message : String(answer ?? response.statusText).slice(0, 200);
  return new AmityApiError(`${id} failed with ${label}: ${sentence}`, {
    status: response.status,
    code: business,
    detail: typeof data === 'object' && data !== null && 'detail' in data ? data.detail : data,
    operationId: id,
    headers: response.headers,
  });
}
