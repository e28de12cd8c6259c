import { type AmityApiError, codeName, createApiError } from '../errors/api-errors.js';
import { AmityDecodeError } from '../errors/errors.js';
import { isDownload, type NamedOperation } from '../operation.js';
import type { Redactor } from '../telemetry/redactor.js';
import { type Envelope, isEnvelope, isFailure } from './envelope.js';

/**
 * The payload of a successful answer, without its envelope.
 *
 * @throws AmityApiError where the answer reports a failure in spite of its HTTP status.
 * @throws AmityDecodeError where the answer is not what the specification says.
 */
export function readPayload(
  { id, operation }: NamedOperation,
  text: string,
  response: Response,
  secrets: Redactor,
): unknown {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    // Answers that nobody documents may well be empty; but a page is no answer of this API.
    if (operation.responseKind === 'none' && !text.trimStart().startsWith('<')) return undefined;
    throw decodeError(id, text, response, secrets, cause);
  }
  if (typeof answer === 'object' && answer !== null && isFailure(answer)) throw apiError(id, answer, response, secrets);
  if (operation.responseKind === 'none') return undefined;
  return isEnvelope(answer) ? answer.data : answer;
}

/**
 * Makes sure that a successful download is one.
 *
 * @throws AmityApiError where it reports a failure instead.
 * @throws AmityDecodeError where its media type is none of the operation's.
 */
export async function checkDownload(
  { id, operation }: NamedOperation,
  response: Response,
  secrets: Redactor,
): Promise<void> {
  if (isDownload(operation, response.headers)) return;
  const text = await response.text();
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw decodeError(id, text, response, secrets, cause);
  }
  if (typeof answer === 'object' && answer !== null && isFailure(answer)) throw apiError(id, answer, response, secrets);
  throw decodeError(id, text, response, secrets);
}

function decodeError(
  operationId: string,
  answer: string,
  response: Response,
  secrets: Redactor,
  error?: unknown,
): AmityDecodeError {
  const { status } = response;
  const text = secrets.redact(answer);
  const given = response.headers.get('content-type');
  const contentType = given === null ? undefined : secrets.redact(given);
  const shown = text === '' ? 'nothing' : `${contentType ?? 'no content type'}: ${firstWords(text)}`;
  const message = `${operationId} was answered with ${status}, but not as the specification says; it holds ${shown}`;
  const cause = secrets.redactError(error);
  return new AmityDecodeError(message, {
    operationId,
    status,
    contentType,
    text,
    ...(cause !== undefined && { cause }),
  });
}

/** The error that an answer stands for; `answer` is its body, parsed where it was JSON, and `note` what else is to be said. */
export function apiError(
  operationId: string,
  answer: unknown,
  response: Response,
  secrets: Redactor,
  note?: string,
): AmityApiError {
  const { status, headers, statusText } = response;
  const clean = secrets.redactValue(answer);
  const envelope = (typeof clean === 'object' && clean !== null ? clean : {}) as Partial<Envelope>; // all of it unknown
  const code = typeof envelope.code === 'number' ? envelope.code : undefined;
  const name = codeName(code);
  const label = code === undefined ? status : `${status} (${name ? `${name}, ` : ''}code ${code})`;
  const said =
    typeof envelope.message === 'string' ? envelope.message : firstWords(textOf(clean)) || secrets.redact(statusText);
  const message = `${operationId} failed with ${label}${said && `: ${said}`}${note ? ` ${note}` : ''}`;
  const requestId = headers.get('x-request-id') ?? headers.get('x-amzn-requestid');
  return createApiError(message, {
    status,
    code,
    detail: detailOf(envelope.data),
    operationId,
    requestId: requestId === null ? undefined : secrets.redact(requestId),
    headers,
  });
}

function detailOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'detail' in data ? data.detail : data;
}

function textOf(answer: unknown): string {
  if (answer === undefined) return '';
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

/** The first 200 characters of a text; of a page, what a person would read of it. */
function firstWords(text: string): string {
  const page = text.trimStart().startsWith('<')
    ? text.slice(0, 4_000).replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    : text;
  return page.replace(/\s+/g, ' ').trim().slice(0, 200);
}
