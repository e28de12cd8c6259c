import type { Operations } from '../../generated/client.js';
import type { ErrorOf } from '../errors/api-errors.js';
import { AmityError, withOperationId } from '../errors/errors.js';
import { contentTypesOf, listArguments, type NamedOperation, type OperationId } from '../operation.js';
import { withoutUtf8 } from '../platform/media-types.js';
import { discardUpload } from '../request/upload.js';
import { decodeError, readResult } from '../response/parse-response.js';
import type { Limits } from '../transport/deadline.js';
import { placeArguments } from './arguments.js';
import { Call, type WithResponse } from './call.js';
import { checkLimits, checkOptionNames, limitNames } from './check-options.js';
import type { ClientCore } from './core.js';
import { PagedCall, pick, withValue } from './paged-call.js';
import { type OutgoingCall, prepareCall, send } from './send.js';

/** Options of a request, the second argument of every method. Without its type parameter it fits any operation. */
export interface RequestOptions<ContentType extends string = never> extends Limits {
  /** Aborts the call, at any moment. */
  signal?: AbortSignal | undefined;
  /** Headers to send beside the client's own. */
  headers?: RequestInit['headers'] | undefined;
  /**
   * Media type of the body, one of the operation's; it may name the charset UTF-8. Default: the first, which is JSON
   * wherever there is a choice.
   */
  contentType?: ContentType | `${ContentType}; charset=utf-8` | undefined;
}

type Entry = Operations[OperationId];

/** Errors that a call of an operation can fail with. */
export type CallError<Operation extends Entry> = ErrorOf<Operation['errorStatus']>;

/** Call of an operation, with its pages where it has some. */
export type CallOf<Operation extends Entry> = [Operation['item']] extends [never]
  ? Call<Operation['result'], ErrorOf<Operation['errorStatus']>>
  : PagedCall<Operation['result'], Operation['item'], ErrorOf<Operation['errorStatus']>>;

/** Method of an operation: all arguments in one object, then options of the request. */
export type Method<Operation extends Entry> =
  Partial<Operation['arguments']> extends Operation['arguments']
    ? (args?: Operation['arguments'], options?: RequestOptions<Operation['contentType']>) => CallOf<Operation>
    : (args: Operation['arguments'], options?: RequestOptions<Operation['contentType']>) => CallOf<Operation>;

/** Depth to which arguments are copied, so that one that holds itself does not fill the stack. */
const maxDepth = 20;

type Arguments = Readonly<Record<string, unknown>>;

/** Method of any operation. */
export type AnyMethod = (args?: Arguments, options?: RequestOptions<string>) => Call<unknown, AmityError>;

/** Operation of a method, and the core of its client. */
export interface MethodParts {
  core: ClientCore;
  named: NamedOperation;
}

const partsOfMethods = new WeakMap<object, MethodParts>();

/** Finds the parts of a client's method; undefined for any other function. */
export function partsOf(method: object): MethodParts | undefined {
  return partsOfMethods.get(method);
}

/** Creates the method of an operation. */
export function createMethod(core: ClientCore, named: NamedOperation): AnyMethod {
  const method = methodOf(core, named);
  partsOfMethods.set(method, { core, named });
  return method;
}

function methodOf(core: ClientCore, named: NamedOperation): AnyMethod {
  const { id, operation } = named;
  const { pagination } = operation;
  const call = (args: Arguments, options: RequestOptions<string>) => callOperation(core, named, args, options);
  if (!pagination) return (args = {}, options = {}) => new Call(call(args, options));
  return (given = {}, options = {}) => {
    // The caller may change the objects before the next page is fetched.
    const args = snapshot(given);
    return new PagedCall(call(args, options), {
      id,
      pagination,
      firstToken: pick(args, pagination.token),
      fetch: (token) => call(withValue(args, pagination.token, token), options),
      invalid: async (page, reason) => decodeError(id, await page.text(), page, core.transport.redactor, { reason }),
    });
  };
}

/** Copies arguments with the arrays and plain objects in them. Instances of classes stay what they are. */
function snapshot<Value>(value: Value, depth = 0): Value {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return value;
  if (Array.isArray(value)) return value.map((each) => snapshot(each, depth + 1)) as Value; // of the same items
  // Every realm has an Object.prototype of its own, above which there is nothing.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, snapshot(each, depth + 1)]);
  return Object.fromEntries(entries) as Value; // likewise
}

const optionNames = ['signal', 'headers', 'contentType', ...limitNames];

/** Calls an operation: checks and encodes the arguments, sends them, and reads the response. */
async function callOperation(
  core: ClientCore,
  named: NamedOperation,
  args: Arguments,
  options: RequestOptions<string>,
): Promise<WithResponse<unknown>> {
  try {
    return await send(core, outgoingCall(named, args, options), async (result, trace) => ({
      data: await readResult(named, result, trace, core.transport.redactor),
      response: result.response,
    }));
  } catch (error) {
    for (const file of named.operation.files ?? []) discardUpload(Object(args)[file]);
    // The encoders of paths, queries and bodies know no operation.
    throw withOperationId(error, named.id);
  }
}

function outgoingCall(named: NamedOperation, args: Arguments, options: RequestOptions<string>): OutgoingCall {
  const { id, operation } = named;
  if (typeof options !== 'object' || options === null) throw new AmityError(`${id} takes its options in one object.`);
  checkOptionNames(id, options, optionNames);
  const { contentType, headers, signal, ...limits } = options;
  checkContentType(named, contentType);
  const { path, query, headers: header, body } = placeArguments(named, args);
  const call = prepareCall(named, {
    params: { path, query, header: operation.headers && argumentHeaders(operation.headers, header) },
    body,
    headers: checkedHeaders('headers', headers, contentType),
    signal,
    parseAs: operation.responseKind === 'binary' ? 'stream' : 'text',
  });
  return { ...call, limits: checkLimits(limits) };
}

function checkContentType({ id, operation }: NamedOperation, contentType: string | undefined): void {
  const contentTypes = contentTypesOf(operation);
  if (contentType === undefined || contentTypes.includes(withoutUtf8(contentType))) return;
  const types = contentTypes.join(', ') || 'none, for it has no body';
  throw new AmityError(`${id} cannot be sent as ${contentType}. Its media types: ${types}.`);
}

/** Headers that arguments travel in. */
function argumentHeaders(written: string, values: Readonly<Record<string, unknown>>): Headers | undefined {
  const names = listArguments(written).map(({ argument }) => argument);
  return checkedHeaders(names.join(' or '), values as Record<string, string>); // the platform makes strings of them
}

function checkedHeaders(label: string, given: RequestInit['headers'], contentType?: string): Headers | undefined {
  if (given === undefined && contentType === undefined) return undefined;
  try {
    const headers = new Headers(given);
    if (contentType !== undefined) headers.set('Content-Type', contentType);
    // Some platforms accept control characters here and fail when the request is sent.
    if (![...headers.values()].some((value) => /[^\t -~\x80-\xff]/.test(value))) return headers;
  } catch {
    // The platform's own error repeats the value, which may be secret.
  }
  throw new AmityError(`${label} holds a name or value that no header can have, such as one with a line end.`);
}
