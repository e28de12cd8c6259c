import { joinBytes } from '../../platform/join-bytes.js';
import { refuse } from '../refuse.js';
import type { Incoming } from './incoming.js';

/** The most bytes that a body in JSON or of a form may have: 1 MiB. */
export const maxTextBytes = 1024 * 1024;

/** The most bytes that a file may have: 1 GiB. */
export const maxFileBytes = 1024 ** 3;

/** The most bytes that a body with files may have: a file's, and what surrounds it. */
export const maxFilesBytes = maxFileBytes + maxTextBytes;

/** Finds what is another text once it has been sent: half a character, and a mark of the byte order. */
const changesInTransit = /\p{Surrogate}|^\ufeff/u;

/** A body that is text already, and arrives as it is; nothing where it has to be read. */
export function readShortText({ body }: Pick<Incoming, 'body'>): string | undefined {
  // No character has more than three bytes for each unit of its text.
  const isShort = typeof body === 'string' && body.length * 3 <= maxTextBytes && !changesInTransit.test(body);
  return isShort ? body : undefined;
}

/** Any body as text. It is read no further than it may be long. */
export async function readLongText(request: Pick<Incoming, 'headers' | 'body'>): Promise<string> {
  return new TextDecoder().decode(await readBytes(request, maxTextBytes));
}

/** A body's bytes. It is read no further than it may be long. */
export async function readBytes(
  { headers, body }: Pick<Incoming, 'headers' | 'body'>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  checkLength(headers, maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(body)) {
    length += chunk.byteLength;
    if (length > maxBytes) refuseTooLarge(maxBytes);
    chunks.push(chunk);
  }
  return joinBytes(chunks, length);
}

function chunksOf(body: Incoming['body']): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  return typeof body === 'string' ? [new TextEncoder().encode(body)] : (body ?? []);
}

/** Refuses a request that says of itself that it is too large. */
export function checkLength(headers: Incoming['headers'], maxBytes: number): void {
  if (Number(headers.get('content-length') ?? 0) > maxBytes) refuseTooLarge(maxBytes);
}

export function refuseTooLarge(maxBytes: number): never {
  refuse(413000, `The request is larger than ${maxBytes} bytes.`);
}
