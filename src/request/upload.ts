import type { Upload } from '../../generated/schema.js';
import { AmityError } from '../errors/errors.js';
import { typeOfName } from '../platform/media-types.js';

/** File as it goes into a multipart body. */
export interface FilePart {
  name: string;
  /** Media type. */
  type: string;
  /** Blob, which can be read many times, or stream, which can be read once. */
  content: Blob | ReadableStream<Uint8Array>;
}

/**
 * Finds the name, media type and content of an upload.
 *
 * @throws AmityError for anything that is not the content of a file.
 */
export function filePart(field: string, upload: Upload): FilePart {
  const { content, name, type } = unwrap(upload);
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
    throw new AmityError(`${field}.type is not a media type. Pass one such as image/png.`);
  }
  const known = name ?? (content instanceof File ? content.name : field);
  return { name: known, type: type || blob?.type || typeOfName(known), content: file };
}

function isUsed(stream: ReadableStream, content: unknown): boolean {
  const { readableDidRead, destroyed } = content as { readableDidRead?: boolean; destroyed?: boolean }; // a Node stream's
  if (stream.locked || readableDidRead || destroyed) return true;
  try {
    // Only this constructor tells a stream that was read from and released again. It reads nothing.
    new Response(stream);
    return false;
  } catch {
    return true;
  }
}

function unwrap(upload: Upload): { content: unknown; name?: string | undefined; type?: string | undefined } {
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
