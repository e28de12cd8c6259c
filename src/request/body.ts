import { AmityError } from '../errors/errors.js';
import { contentTypesOf, listArguments, type Operation } from '../operation.js';
import { toText } from '../platform/to-text.js';
import { encodeForm } from './form.js';
import { encodeMultipart, type MultipartBody } from './multipart.js';
import { UploadProgress } from './upload-progress.js';

/** Body ready to be sent. */
export interface EncodedBody {
  body: string | URLSearchParams | MultipartBody['body'];
  /** Absent where the platform adds it. */
  contentType?: string;
  /** Present where the body may hold files. */
  upload?: UploadProgress;
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
  // The platform adds the media type of a form that the caller has filled in. Its files report nothing.
  if (body instanceof FormData || body instanceof URLSearchParams) {
    return operation.files ? { body, upload: new UploadProgress() } : { body };
  }
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
      return encodeMultipart(body, operation.files ?? []);
    default:
      throw new AmityError(`Bodies of ${contentType} are not known. Use ${contentTypesOf(operation).join(' or ')}.`);
  }
}

function encodeJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : toText(cause);
    throw new AmityError(`The body cannot be written as JSON: ${reason}`, { cause });
  }
}

/** Maps the properties of a body to the names of their arguments. */
function argumentNames({ body }: Operation): (property: string) => string {
  const known = listArguments(body);
  return (property) => known.find(({ name }) => name === property)?.argument ?? property;
}
