import { refuseInvalid } from '../refuse.js';
import type { Incoming } from './incoming.js';
import { checkLength, maxFilesBytes, readBytes, refuseTooLarge } from './read-body.js';
import type { Field } from './read-fields.js';

/** Whether a server has given the request its own way to read a form, such as by a temporary folder. */
export function readsFormsItself({ formData }: Incoming): boolean {
  return formData !== undefined && formData !== Request.prototype.formData;
}

/** The parts of a multipart body. Without a server's own way to read it, all of it is in memory. */
export async function readForm(request: Incoming): Promise<Field[]> {
  checkLength(request.headers, maxFilesBytes);
  const source = readsFormsItself(request) ? request : await inMemory(request);
  try {
    return [...((await source.formData?.()) ?? [])];
  } catch (error) {
    // A server's own way ends so where a part has more than it may have.
    if (error instanceof RangeError) refuseTooLarge(maxFilesBytes);
    return refuseInvalid(['The body is no valid multipart/form-data.']);
  }
}

async function inMemory(request: Incoming): Promise<Response> {
  const bytes = await readBytes(request, maxFilesBytes);
  return new Response(bytes, { headers: { 'content-type': request.headers.get('content-type') ?? '' } });
}
