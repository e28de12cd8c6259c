import type { Operations } from '../../generated/client.js';
import type { ErrorOf } from '../errors/api-errors.js';
import { checkOptionNames } from '../errors/did-you-mean.js';
import { AmityError } from '../errors/errors.js';
import { contentTypesOf, listArguments, type NamedOperation, type OperationId } from '../operation.js';
import type { Journey, Limits } from '../request/light-request.js';
import { apiError, checkDownload, readPayload } from '../response/parse-response.js';
import type { Redactor } from '../telemetry/redactor.js';
import { placeArguments } from './arguments.js';
import type { RawInit } from './bind-operations.js';
import { Call, type WithResponse } from './call.js';
import type { ClientCore } from './core.js';
import { checkLimits, limitNames } from './limits.js';
import { PagedCall, pick, withValue } from './paged-call.js';

/** What the second argument of every method may hold. As it is without a parameter, it fits any operation. */
export interface RequestOptions<ContentType extends string = never> extends Limits {
  /** Ends the call early, at any moment. */
  signal?: AbortSignal | undefined;
  /** Headers to send beside the client's own. */
  headers?: RequestInit['headers'] | undefined;
  /** Which of the operation's media types the body is sent as. By default the first, JSON wherever there is a choice. */
  contentType?: ContentType | undefined;
}

type Entry = Operations[OperationId];

/** The ways in which a call of an operation can fail. */
export type CallError<Operation extends Entry> = ErrorOf<Operation['errorStatus']>;

/** What calling an operation gives: pages where it answers in pages. */
export type CallOf<Operation extends Entry> = [Operation['item']] extends [never]
  ? Call<Operation['result'], ErrorOf<Operation['errorStatus']>>
  : PagedCall<Operation['result'], Operation['item'], ErrorOf<Operation['errorStatus']>>;

/** An operation as a method: all arguments in one object, then options of the request. */
export type Method<Operation extends Entry> =
  Partial<Operation['arguments']> extends Operation['arguments']
    ? (args?: Operation['arguments'], options?: RequestOptions<Operation['contentType']>) => CallOf<Operation>
    : (args: Operation['arguments'], options?: RequestOptions<Operation['contentType']>) => CallOf<Operation>;

type Arguments = Readonly<Record<string, unknown>>;

/** The method of an operation, whatever its types. */
export type AnyMethod = (args?: Arguments, options?: RequestOptions<string>) => Call<unknown, AmityError>;

/** A method that calls an operation through the raw client. */
export function createMethod(connection: ClientCore, context: NamedOperation): AnyMethod {
  const { id, operation } = context;
  const { pagination } = operation;
  const send = (args: Arguments, options: RequestOptions<string>) => sendCall(connection, context, args, options);
  if (!pagination) return (args = {}, options = {}) => new Call(send(args, options));
  return (given = {}, options = {}) => {
    // The caller's object may be another call's by the time of the next page.
    const args = typeof given === 'object' ? { ...given } : given;
    return new PagedCall(send(args, options), {
      id,
      pagination,
      firstToken: pick(args, pagination.token),
      fetch: (token) => send(withValue(args, pagination.token, token), options),
    });
  };
}

const optionNames = ['signal', 'headers', 'contentType', ...limitNames];

interface RawResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

async function sendCall(
  connection: ClientCore,
  context: NamedOperation,
  args: Arguments,
  options: RequestOptions<string>,
): Promise<WithResponse<unknown>> {
  const { operation, id } = context;
  // The table is made from the same specification as the raw client's types.
  const call = connection.raw[operation.method] as (path: string, init: RawInit) => Promise<RawResult>;
  try {
    const init = rawInit(context, args, options);
    return await readAnswer(connection, context, await call(operation.path, init), init.journey);
  } catch (error) {
    // Those that write paths, queries and bodies do not know for whom.
    if (error instanceof AmityError) (error as { operationId?: string | undefined }).operationId ??= id; // ours to fill in
    throw error;
  }
}

async function readAnswer(
  { observer, secrets }: ClientCore,
  context: NamedOperation,
  result: RawResult,
  { event, started = 0, note }: Journey,
): Promise<WithResponse<unknown>> {
  try {
    return { data: await readResult(context, result, secrets, note), response: result.response };
  } catch (error) {
    if (event && error instanceof AmityError) {
      observer.error({ ...event, error, duration: performance.now() - started });
    }
    throw error;
  }
}

function rawInit(
  context: NamedOperation,
  args: Arguments,
  options: RequestOptions<string>,
): RawInit & { journey: Journey } {
  const { id, operation } = context;
  if (typeof options !== 'object' || options === null) throw new AmityError(`${id} takes its options in one object.`);
  checkOptionNames(id, options, optionNames);
  const { contentType, headers, signal, ...limits } = options;
  const contentTypes = contentTypesOf(operation);
  if (contentType !== undefined && !contentTypes.includes(contentType)) {
    const types = contentTypes.join(', ') || 'none, for it has no body';
    throw new AmityError(`${id} cannot be sent as ${contentType}. Its media types: ${types}.`);
  }
  const { path, query, headers: header, body } = placeArguments(context, args);
  return {
    params: { path, query, header: operation.headers && argumentHeaders(operation.headers, header) },
    body,
    headers: readHeaders('headers', headers, contentType),
    signal,
    limits: checkLimits(limits),
    journey: {},
    parseAs: operation.responseKind === 'binary' ? 'stream' : 'text',
  };
}

/** The arguments that travel as headers. */
function argumentHeaders(written: string, values: Readonly<Record<string, unknown>>): Headers | undefined {
  const names = listArguments(written).map(({ argument }) => argument);
  return readHeaders(names.join(' or '), values as Record<string, string>); // the platform makes texts of them
}

function readHeaders(label: string, given: RequestInit['headers'], contentType?: string): Headers | undefined {
  if (given === undefined && contentType === undefined) return undefined;
  try {
    const headers = new Headers(given);
    if (contentType !== undefined) headers.set('Content-Type', contentType);
    // Some platforms take control characters here and stumble over them when the request is sent.
    if (![...headers.values()].some((value) => /[^\t -~\x80-\xff]/.test(value))) return headers;
  } catch {
    // The platform's own error repeats the value, which may be secret.
  }
  throw new AmityError(`${label} holds a name or value that no header can have, such as one with a line end.`);
}

async function readResult(
  context: NamedOperation,
  { data, error, response }: RawResult,
  secrets: Redactor,
  note: string | undefined,
): Promise<unknown> {
  if (!response.ok) throw apiError(context.id, error, response, secrets, note);
  if (context.operation.responseKind !== 'binary')
    return readPayload(context, typeof data === 'string' ? data : '', response, secrets);
  await checkDownload(context, response, secrets);
  return response;
}
