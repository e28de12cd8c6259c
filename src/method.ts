import type { Operations } from '../generated/client.js';
import { apiError, readPayload } from './answer.js';
import { placeArguments } from './arguments.js';
import { Call, type WithResponse } from './call.js';
import { type OperationId, operationTable } from './operation.js';
import type { RawClient, RawInit } from './raw.js';

/** What the second argument of every method may hold. */
export interface RequestOptions<ContentType extends string = string> {
  /** Ends the call early. */
  signal?: AbortSignal;
  /** Headers to send beside the client's own. */
  headers?: HeadersInit;
  /** Which of the operation's media types the body is sent as. By default the first, JSON wherever there is a choice. */
  contentType?: ContentType;
}

type Entry = Operations[OperationId];

/** An operation as a method: all arguments in one object, then options of the request. */
export type Method<Operation extends Entry> = Partial<Operation['arguments']> extends Operation['arguments']
  ? (args?: Operation['arguments'], options?: RequestOptions<Operation['contentType']>) => Call<Operation['result']>
  : (args: Operation['arguments'], options?: RequestOptions<Operation['contentType']>) => Call<Operation['result']>;

/** The method of an operation, whatever its types. */
export type AnyMethod = (args?: Readonly<Record<string, unknown>>, options?: RequestOptions) => Call<unknown>;

interface RawResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A method that calls an operation through the raw client. */
export function createMethod(raw: RawClient, id: OperationId): AnyMethod {
  return (args = {}, options = {}) => new Call(send(raw, id, args, options));
}

async function send(
  raw: RawClient,
  id: OperationId,
  args: Readonly<Record<string, unknown>>,
  { contentType, headers, signal }: RequestOptions,
): Promise<WithResponse<unknown>> {
  const operation = operationTable[id];
  const { path, query, body } = placeArguments(id, operation, args);
  const init: RawInit = {
    params: { path, query },
    parseAs: operation.answer === 'binary' ? 'stream' : 'text',
    ...(body && { body }),
    ...(signal && { signal }),
  };
  const given = new Headers(headers);
  if (contentType) given.set('Content-Type', contentType);
  init.headers = given;
  // The table is made from the same specification as the raw client's types.
  const call = raw[operation.method] as (path: string, init: RawInit) => Promise<RawResult>;
  const { data, error, response } = await call(operation.path, init);
  if (!response.ok) throw apiError(id, error, response);
  if (operation.answer === 'binary') return { data: response, response };
  const payload = readPayload(id, typeof data === 'string' ? data : '', response);
  return { data: operation.answer === 'none' ? undefined : payload, response };
}
