import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { isDeeperThan } from '../../src/platform/is-deeper-than.js';
import { maxBytes, maxDepth, maxFields } from './limits.js';
import { isMediaType } from './media-types.js';
import { readParts } from './read-parts.js';
import { TooLarge, Unreadable } from './unreadable.js';
import { type Field, writeMultipart, writeUrlEncoded } from './write-form.js';

/** A body in the form that Prism takes, and the headers that tell of it. */
export interface ReadBody {
  headers: Record<string, string>;
  /** Parsed where it is JSON, else text; absent where there is none. */
  body?: unknown;
}

/**
 * Reads a body: decompressed, in any media type.
 *
 * @throws Unreadable
 * @throws TooLarge
 */
export async function readBody(incoming: IncomingMessage): Promise<ReadBody> {
  const contentType = incoming.headers['content-type'];
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType === 'multipart/form-data' && !incoming.headers['content-encoding']) {
    return multipart(await readParts(incoming, contentType ?? ''));
  }
  const bytes = await decompress(await readBytes(incoming), incoming.headers['content-encoding']);
  if (bytes.length === 0) return { headers: { 'content-length': '0' } };
  if (!isMediaType(mediaType)) {
    throw new Unreadable(`body has no media type, but the Content-Type '${contentType ?? ''}'. Send application/json.`);
  }
  return parse(bytes, mediaType, contentType ?? '');
}

async function parse(bytes: Buffer, mediaType: string, contentType: string): Promise<ReadBody> {
  if (mediaType === 'multipart/form-data') return multipart(await readParts([bytes], contentType));
  const text = bytes.toString();
  const headers = { 'content-type': mediaType, 'content-length': String(bytes.length) };
  if (mediaType === 'application/x-www-form-urlencoded') {
    return { headers, body: writeUrlEncoded(limited([...new URLSearchParams(text)])) };
  }
  const isJson = mediaType === 'application/json' || mediaType.endsWith('+json');
  return { headers, body: isJson ? parseJson(text) : text };
}

function multipart(fields: readonly Field[]): ReadBody {
  const { contentType, body } = writeMultipart(limited(fields));
  return { headers: { 'content-type': contentType, 'content-length': String(body.length) }, body };
}

function limited(fields: readonly Field[]): readonly Field[] {
  if (fields.length > maxFields) throw new TooLarge(`The form has more than ${maxFields} fields.`);
  return fields;
}

function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`body is no valid JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (isDeeperThan(value, maxDepth)) throw new Unreadable(`body is nested more than ${maxDepth} levels deep.`);
  return value;
}

/** All bytes of a body that is no upload. The connection stays as it is, so that the sender can be told what is wrong. */
async function readBytes(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const decompressors = { gzip: promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

async function decompress(bytes: Buffer, encoding = 'identity'): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity' || bytes.length === 0) return bytes;
  if (!Object.hasOwn(decompressors, name)) {
    throw new Unreadable(`body has the Content-Encoding '${encoding}'. Send gzip, deflate, br or none.`);
  }
  const decompressor = decompressors[name as keyof typeof decompressors]; // looked up right above
  return decompressor(bytes, { maxOutputLength: maxBytes }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new Unreadable(`body is no valid ${name}: ${error.message}.`);
  });
}

function tooLarge(): TooLarge {
  return new TooLarge(`The body has more than ${maxBytes} bytes.`);
}
