import { refuse } from '../refuse.js';

/** The most bytes that a body in JSON or of a form may have: 1 MiB. */
export const maxTextBytes = 1024 * 1024;

/** The most bytes that a body with files may have: 1 GiB and what surrounds it. */
export const maxFilesBytes = 1024 ** 3 + maxTextBytes;

/** A body as text. It is read no further than it may be long. */
export async function readText(request: Request): Promise<string> {
  return new TextDecoder().decode(await readBytes(request, maxTextBytes));
}

/** A body's bytes. It is read no further than it may be long. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) refuseTooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) refuseTooLarge(maxBytes);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.byteLength;
  }
  return bytes;
}

function refuseTooLarge(maxBytes: number): never {
  refuse(413000, `The request is larger than ${maxBytes} bytes.`);
}
