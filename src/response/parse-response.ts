import { type AmityApiError, codeName, createApiError } from '../errors/api-errors.js';
import { AmityDecodeError } from '../errors/errors.js';
import type { JsonType, NamedOperation } from '../operation.js';
import type { Redactor } from '../telemetry/redactor.js';
import { type Envelope, isEnvelope, isFailure } from './envelope.js';

/** Result of a call as openapi-fetch gives it. */
export interface RawResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Facts about a response that it does not show. */
export interface CallTrace {
  /** True where the response is a file whose body is still to be read. */
  readonly isFile: boolean;
  /** Sentence on a retry that `totalTimeout` left no time for. */
  readonly retryHint: string | undefined;
}

/**
 * Reads the result of a call: the payload without its envelope, the response itself where that is a file, or undefined
 * where the specification describes no payload.
 *
 * @throws AmityApiError where the response reports a failure, by its HTTP status or inside a success.
 * @throws AmityDecodeError where the response is not as the specification says.
 */
export async function readResult(
  { id, operation: { responseKind = 'object' } }: NamedOperation,
  { data, error, response }: RawResult,
  { isFile, retryHint }: CallTrace,
  redactor: Redactor,
): Promise<unknown> {
  if (!response.ok) throw apiError(id, error, response, redactor, retryHint);
  if (responseKind === 'binary' && isFile) return response;
  const text = responseKind === 'binary' ? await response.text() : typeof data === 'string' ? data : '';
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    // A response that no source describes may well be empty, but a page never comes from this API.
    if (responseKind === 'none' && !text.trimStart().startsWith('<')) return undefined;
    throw decodeError(id, text, response, redactor, { cause });
  }
  if (isFailure(content)) throw apiError(id, content, response, redactor);
  if (responseKind === 'binary') throw decodeError(id, text, response, redactor);
  if (responseKind === 'none') return undefined;
  const result = isEnvelope(content) ? content.data : content;
  if (jsonType(result) !== responseKind) throw decodeError(id, text, response, redactor);
  return result;
}

function jsonType(value: unknown): JsonType {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as JsonType); // it comes from JSON.parse()
}

/** Creates the error of a response that is not as the specification says. */
export function decodeError(
  operationId: string,
  rawText: string,
  response: Response,
  redactor: Redactor,
  { reason, cause: error }: { reason?: string; cause?: unknown } = {},
): AmityDecodeError {
  const { status } = response;
  const text = redactor.redact(rawText);
  const given = response.headers.get('content-type');
  const contentType = given === null ? undefined : redactor.redact(given);
  const shown = text === '' ? 'nothing' : `${contentType ?? 'no content type'}: ${firstWords(text)}`;
  const problem = `a response with ${status} that is not as the specification says: it holds ${shown}`;
  const message = `${operationId} got ${reason ?? problem}`;
  const cause = redactor.redactError(error);
  return new AmityDecodeError(message, {
    operationId,
    status,
    contentType,
    text,
    ...(cause !== undefined && { cause }),
  });
}

/** Makes the error of a response with the given content, which is parsed where it was JSON. */
function apiError(
  operationId: string,
  content: unknown,
  response: Response,
  redactor: Redactor,
  retryHint?: string,
): AmityApiError {
  const { status, headers, statusText } = response;
  const clean = redactor.redactValue(content);
  const envelope = (typeof clean === 'object' && clean !== null ? clean : {}) as Partial<Envelope>; // all of it unknown
  const code = typeof envelope.code === 'number' ? envelope.code : undefined;
  const name = codeName(code);
  const label = code === undefined ? status : `${status} (${name ? `${name}, ` : ''}code ${code})`;
  const reason =
    typeof envelope.message === 'string' ? envelope.message : firstWords(textOf(clean)) || redactor.redact(statusText);
  const message = `${operationId} failed with ${label}${reason && `: ${reason}`}${retryHint ? ` ${retryHint}` : ''}`;
  const requestId = headers.get('x-request-id') ?? headers.get('x-amzn-requestid');
  return createApiError(message, {
    status,
    code,
    detail: detailOf(envelope.data),
    operationId,
    requestId: requestId === null ? undefined : redactor.redact(requestId),
    headers,
  });
}

function detailOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'detail' in data ? data.detail : data;
}

function textOf(content: unknown): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? content : JSON.stringify(content);
}

/** First 200 characters of a text; of a page, those that a person would read. */
function firstWords(text: string): string {
  const page = text.trimStart().startsWith('<')
    ? text.slice(0, 4_000).replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    : text;
  return page.replace(/\s+/g, ' ').trim().slice(0, 200);
}
