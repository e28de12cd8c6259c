import type { Upload } from '../generated/schema.js';
import { AmityError } from './errors.js';
import type { Progress } from './request.js';

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
  if (file instanceof ReadableStream && file.locked) {
    throw new AmityError(`${field} is a stream that is being read already. Pass a fresh one.`);
  }
  if (type !== undefined && !/^[\x20-\x7e]*$/.test(type)) {
    throw new AmityError(`${field}.type holds what no media type can. Pass one such as image/png.`);
  }
  const known = name ?? (content instanceof File ? content.name : field);
  return { name: known, type: type || blob?.type || typeOfName(known), content: file };
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

const types = new Map(
  Object.entries({
    gif: 'image/gif',
    heic: 'image/heic',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    json: 'application/json',
    mov: 'video/quicktime',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    pdf: 'application/pdf',
    png: 'image/png',
    txt: 'text/plain',
    webm: 'video/webm',
    webp: 'image/webp',
    zip: 'application/zip',
  }),
);

function typeOfName(name: string): string {
  return types.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';
}

/** A file that reports each piece of it that is read, without being copied or held in memory. */
export class ReportingFile extends File {
  readonly #source: Blob;
  readonly #progress: Progress;

  constructor({ name, type }: FilePart, source: Blob, progress: Progress) {
    super([source], name, { type });
    this.#source = source;
    this.#progress = progress;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const reader = this.#source.stream().getReader();
    return reportingStream(reader, this.#progress);
  }
}

/** What a stream's reader or a generator can do. */
interface Source {
  read(): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>>;
  cancel(reason?: unknown): Promise<unknown>;
}

/** How much is handed over at once, in bytes. What comes in larger pieces is cut: each tells that something moves. */
const longestPiece = 65_536;

/** A stream that reports each piece that is taken from it. */
export function reportingStream(source: Source, progress: Progress): ReadableStream<Uint8Array<ArrayBuffer>> {
  let rest = new Uint8Array();
  return new ReadableStream(
    {
      async pull(controller) {
        while (rest.length === 0) {
          const { done, value } = await source.read();
          if (done) {
            progress.report?.();
            return controller.close();
          }
          rest = value;
        }
        progress.report?.();
        controller.enqueue(rest.subarray(0, longestPiece));
        rest = rest.subarray(longestPiece);
      },
      async cancel(reason) {
        await source.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
