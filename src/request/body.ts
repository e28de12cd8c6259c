import { AmityError } from '../errors/errors.js';
import { contentTypesOf, listArguments, type Operation } from '../operation.js';
import { isError, isFormData, isSearchParams, tagOf } from '../platform/kinds.js';
import { withoutUtf8 } from '../platform/media-types.js';
import { toText } from '../platform/to-text.js';
import { encodeForm } from './form.js';
import { encodeFormData, encodeMultipart, type MultipartBody } from './multipart.js';

/** Body ready to be sent. */
export interface EncodedBody extends Partial<Omit<MultipartBody, 'body'>> {
  body: string | URLSearchParams | MultipartBody['body'];
}

/**
 * Encodes a body for an operation.
 *
 * @throws AmityError for a media type that this client cannot write, and for values that the media type cannot carry.
 */
export function encodeBody(
  body: Readonly<Record<string, unknown>>,
  contentType: string,
  operation: Operation,
): EncodedBody {
  if (isFormData(body)) return encodeFormData(body);
  // The platform adds its media type.
  if (isSearchParams(body)) return { body };
  if (tagOf(body) !== '[object Object]') {
    throw new AmityError(
      'body must be an object, FormData or URLSearchParams. To write it yourself, pass bodySerializer.',
    );
  }
  switch (withoutUtf8(contentType)) {
    case 'application/json':
      return { body: encodeJson(body), contentType };
    case 'application/x-www-form-urlencoded':
      return { body: encodeForm(body, argumentNames(operation)), contentType };
    case 'multipart/form-data':
      return encodeMultipart(body, operation.files ?? []);
    default:
      throw new AmityError(`Bodies of ${contentType} are not known. Use ${contentTypesOf(operation).join(' or ')}.`);
  }
}

function encodeJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    const reason = isError(cause) ? cause.message : toText(cause);
    throw new AmityError(`The body cannot be written as JSON: ${reason}`, { cause });
  }
}

/** Maps the properties of a body to the names of their arguments. */
function argumentNames({ body }: Operation): (property: string) => string {
  const known = listArguments(body);
  return (property) => known.find(({ name }) => name === property)?.argument ?? property;
}
