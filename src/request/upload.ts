import type { Upload } from '../../generated/schema.js';
import { AmityError } from '../errors/errors.js';
import { createStream } from '../platform/create-stream.js';
import { bytesOf, isBlob, isStream, tagOf } from '../platform/kinds.js';
import { typeOfName } from '../platform/media-types.js';
import { wellFormed } from './form.js';

/** File as it goes into a multipart body. */
export interface FilePart {
  name: string;
  /** Media type. */
  type: string;
  /** Blob, which can be read many times, or stream, which can be read once. */
  content: Blob | ReadableStream<unknown>;
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
  if (isStream(file) && isUsed(file, content)) {
    throw new AmityError(`${field} is a stream that has been read from already. Pass a fresh one.`);
  }
  if (type !== undefined && !/^[\x20-\x7e]*$/.test(type)) {
    throw new AmityError(`${field}.type is not a media type. Pass one such as image/png.`);
  }
  const known = name ?? (blob as Partial<File> | undefined)?.name ?? field; // a Blob has none
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
  if (isBlob(content)) return content;
  const bytes = bytesOf(content);
  return bytes && new Blob([bytes]);
}

function toStream(content: unknown): ReadableStream<unknown> | undefined {
  if (isStream(content)) return content;
  if (typeof content !== 'object' || content === null || !(Symbol.asyncIterator in content)) return undefined;
  const iterator = (content as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  return createStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason) {
      await iterator.return?.(reason);
      // A stream of Node that has not been read from does not hear of its iterator's end.
      (content as { destroy?: () => void }).destroy?.();
    },
  });
}

/**
 * The bytes of a piece of a stream, which may be a text too.
 *
 * @throws AmityError for anything else, and for a text that was cut within a sign.
 */
export function pieceBytes(label: string, piece: unknown): Uint8Array<ArrayBuffer> {
  if (typeof piece === 'string') return new TextEncoder().encode(wellFormed(label, piece));
  const bytes = bytesOf(piece);
  if (bytes) return bytes;
  throw new AmityError(`${label} is a stream of neither bytes nor texts: it gave ${tagOf(piece)}.`);
}

/** Closes what was given as a file's content where that is a stream, since nobody is going to read it. */
export function discardUpload(upload: unknown): void {
  const { content } = unwrap(upload as Upload); // anything may be given
  const { cancel, destroy, return: end } = Object(content) as { [Name in 'cancel' | 'destroy' | 'return']?: unknown };
  for (const close of [cancel, destroy, end]) {
    if (typeof close !== 'function') continue;
    // Somebody else may be reading it.
    Promise.resolve()
      .then(() => close.call(content))
      .catch(() => {});
    return;
  }
}
