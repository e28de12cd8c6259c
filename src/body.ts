import { AmityError } from './errors.js';
import { encodeForm } from './form.js';
import { encodeMultipart } from './multipart.js';

const encoders: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => string | FormData>> = {
  'application/json': (body) => JSON.stringify(body),
  'application/x-www-form-urlencoded': encodeForm,
  'multipart/form-data': encodeMultipart,
};

/**
 * A body as it goes over the wire.
 *
 * @throws AmityError for a media type that this client cannot write.
 */
export function encodeBody(body: Readonly<Record<string, unknown>>, contentType: string): string | FormData {
  const encode = encoders[contentType];
  if (!encode) throw new AmityError(`Bodies of ${contentType} are not known. Use ${Object.keys(encoders).join(', ')}.`);
  return encode(body);
}
