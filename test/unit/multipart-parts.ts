import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import busboy from 'busboy';
import type { AmityClient } from '../../src/index.js';
import { clientOf } from './client.js';
import { json, type Sent } from './fake-fetch.js';

/** A part of a multipart body as a server reads it. */
export interface Part {
  name: string;
  /** A field's value, or a file's content as text. */
  text: string;
  fileName?: string | undefined;
  type?: string;
}

/** The parts of a request's body, in order. */
export async function readParts({ body, headers }: Sent): Promise<Part[]> {
  const request = new Response(body ?? null);
  // The platform writes the header of a FormData by itself.
  const type = headers.get('content-type') ?? request.headers.get('content-type') ?? '';
  const parts: Promise<Part>[] = [];
  const parser = busboy({ headers: { 'content-type': type }, defParamCharset: 'utf8' });
  parser.on('field', (name, text) => parts.push(Promise.resolve({ name, text })));
  parser.on('file', (name, stream, { filename, mimeType }) => {
    parts.push(buffer(stream).then((bytes) => ({ name, text: bytes.toString(), fileName: filename, type: mimeType })));
  });
  parser.end(Buffer.from(await request.arrayBuffer()));
  await once(parser, 'close');
  return Promise.all(parts);
}

/** The parts that a call sends. They are read while it is under way: afterwards a stream is let go of. */
export async function partsOf(send: (amity: AmityClient) => PromiseLike<unknown>): Promise<Part[]> {
  const parts: Part[] = [];
  const { amity } = clientOf(async (sent) => {
    parts.push(...(await readParts(sent)));
    return json({});
  });
  await send(amity);
  return parts;
}
