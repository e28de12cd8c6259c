import type { Upload } from '../../generated/schema.js';
import { AmityError } from '../errors/errors.js';
import { typeOfName } from '../platform/media-types.js';

/** A file as it is put into a multipart body. */
export interface FilePart {
  name: string;
  /** Its media type. */
  type: string;
  /** What can be read again and again, or a stream that can be read once. */
  content: Blob | ReadableStream<Uint8Array>;
}

/**
 * The name, media type and content of what was given as a file's content.
 *
 * @throws AmityError for what is no content of a file.
 */
export function filePart(field: string, upload: Upload): FilePart {
  const { content, name, type } = describe(upload);
  const blob = toBlob(content);
  const file = blob ?? toStream(content);
  if (!file) {
    throw new AmityError(
      `${field} must be a Blob, File, Uint8Array, ArrayBuffer or stream, or { content, name, type } with one.`,
    );
  }
  if (file instanceof ReadableStream && isUsed(file, content)) {
    throw new AmityError(`${field} is a stream that has been read from already. Pass a fresh one.`);
  }
  if (type !== undefined && !/^[\x20-\x7e]*$/.test(type)) {
    throw new AmityError(`${field}.type holds what no media type can. Pass one such as image/png.`);
  }
  const known = name ?? (content instanceof File ? content.name : field);
  return { name: known, type: type || blob?.type || typeOfName(known), content: file };
}

function isUsed(stream: ReadableStream, content: unknown): boolean {
  const { readableDidRead, destroyed } = content as { readableDidRead?: boolean; destroyed?: boolean }; // a Node stream's
  if (stream.locked || readableDidRead || destroyed) return true;
  try {
    // Nothing else tells that a stream has been read from and let go of. It reads nothing.
    new Response(stream);
    return false;
  } catch {
    return true;
  }
}

function describe(upload: Upload): { content: unknown; name?: string | undefined; type?: string | undefined } {
  return typeof upload === 'object' && upload !== null && 'content' in upload ? upload : { content: upload };
}

function toBlob(content: unknown): Blob | undefined {
  if (content instanceof Blob) return content;
  if (content instanceof ArrayBuffer || content instanceof Uint8Array) return new Blob([content as ArrayBuffer]); // a view will do
  return undefined;
}

function toStream(content: unknown): ReadableStream<Uint8Array> | undefined {
  if (content instanceof ReadableStream) return content;
  if (typeof content !== 'object' || content === null || !(Symbol.asyncIterator in content)) return undefined;
  const iterator = (content as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason) {
      await iterator.return?.(reason);
    },
  });
}
