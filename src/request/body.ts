import { AmityError } from '../errors/errors.js';
import { contentTypesOf, listArguments, type Operation } from '../operation.js';
import { encodeForm } from './form.js';
import type { Progress } from './light-request.js';
import { encodeMultipart, type MultipartBody } from './multipart.js';

/** A body ready to be sent; `contentType` is absent where the platform adds it. */
export interface EncodedBody {
  body: string | URLSearchParams | MultipartBody['body'];
  contentType?: string;
}

/**
 * A body as it goes over the wire.
 *
 * @throws AmityError for a media type that this client cannot write, and for values that the media type cannot carry.
 */
export function encodeBody(
  body: Readonly<Record<string, unknown>>,
  contentType: string,
  operation: Operation,
  progress: Progress,
): EncodedBody {
  // A form that somebody has filled in already; the platform tells its media type.
  if (body instanceof FormData || body instanceof URLSearchParams) return { body };
  if (Object.prototype.toString.call(body) !== '[object Object]') {
    throw new AmityError(
      'body must be an object, FormData or URLSearchParams. To write it yourself, pass bodySerializer.',
    );
  }
  switch (contentType) {
    case 'application/json':
      return { body: encodeJson(body), contentType };
    case 'application/x-www-form-urlencoded':
      return { body: encodeForm(body, argumentNames(operation)), contentType };
    case 'multipart/form-data':
      return encodeMultipart(body, operation.files ?? [], progress);
    default:
      throw new AmityError(`Bodies of ${contentType} are not known. Use ${contentTypesOf(operation).join(' or ')}.`);
  }
}

function encodeJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AmityError(`The body cannot be written as JSON: ${reason}`, { cause });
  }
}

/** What the client calls the properties of a body. */
function argumentNames({ body }: Operation): (property: string) => string {
  const known = listArguments(body);
  return (property) => known.find(({ name }) => name === property)?.argument ?? property;
}
