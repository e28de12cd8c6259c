import type { Upload } from '../../generated/schema.js';
import { isBlob } from '../platform/kinds.js';
import { sendsStreams } from '../platform/stream-bodies.js';
import { type Field, formFields } from './form.js';
import { discardUpload, type FilePart, filePart, pieceBytes } from './upload.js';
import { UploadProgress } from './upload-progress.js';

/** Body of several parts. */
export interface MultipartBody {
  /** A function gives the same body anew for each attempt; a stream can be sent once. */
  body: FormData | ReadableStream<Uint8Array> | (() => ReadableStream<Uint8Array>);
  /** Absent for `FormData`, whose boundary the platform chooses. */
  contentType?: string;
  /** In bytes; absent where it is not known. */
  contentLength?: number;
  /** Absent for `FormData`, which reports nothing. */
  upload?: UploadProgress;
}

type Part = readonly [name: string, value: string | FilePart];

/**
 * Encodes a body as `multipart/form-data`; `files` names the fields that are files. It becomes a stream, which shows how
 * the upload moves, and which no platform reads into memory whole. Where the platform sends no streams, files that can be
 * read again make a `FormData`.
 */
export function encodeMultipart(body: Readonly<Record<string, unknown>>, files: readonly string[]): MultipartBody {
  const parts = partsOf(body, files);
  const isReadOnce = parts.some(([, value]) => typeof value !== 'string' && !isBlob(value.content));
  return isReadOnce || sendsStreams() ? streamParts(parts, isReadOnce) : collectParts(parts);
}

function partsOf(body: Readonly<Record<string, unknown>>, files: readonly string[]): Part[] {
  try {
    return Object.entries(body).flatMap(([name, value]): Part[] =>
      files.includes(name)
        ? [[name, filePart(name, value as Upload)]] // checked there
        : formFields(name, value).map(([field, each]: Field): Part => [field, String(each)]),
    );
  } catch (error) {
    for (const name of files) discardUpload(body[name]);
    throw error;
  }
}

/** Encodes a form that the caller has filled in, likewise. */
export function encodeFormData(form: FormData): MultipartBody {
  const parts = [...form].map(([name, value]): Part => [name, typeof value === 'string' ? value : formFile(value)]);
  return sendsStreams() ? streamParts(parts) : { body: form };
}

function formFile(content: File): FilePart {
  return { content, name: content.name, type: content.type || 'application/octet-stream' };
}

function collectParts(parts: readonly Part[]): MultipartBody {
  const body = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === 'string') body.append(name, value);
    else body.append(name, new File([value.content as Blob], value.name, { type: value.type })); // none is a stream here
  }
  return { body };
}

/** File whose turn has not come, with what errors call it. A stream has its reader from the start, which holds it. */
interface Source {
  label: string;
  content: Blob | ReadableStreamDefaultReader<unknown>;
}

function streamParts(parts: readonly Part[], isReadOnce = false): MultipartBody {
  const boundary = `amity-${crypto.randomUUID()}`;
  const upload = new UploadProgress();
  const pieces = layOut(parts, boundary, upload);
  const open = () => {
    const iterator = readPieces(pieces, upload);
    return upload.track({ read: () => iterator.next(), cancel: async (reason) => upload.cancel(reason) });
  };
  const contentType = `multipart/form-data; boundary=${boundary}`;
  if (isReadOnce) return { body: open(), contentType, upload };
  return { body: open, contentType, contentLength: lengthOf(pieces), upload };
}

function lengthOf(pieces: readonly (Uint8Array | Source)[]): number {
  return pieces.reduce((sum, each) => sum + ('label' in each ? (each.content as Blob).size : each.length), 0); // read again and again, so a Blob
}

/** The whole body in its order: texts and headers as bytes, files yet to be read. */
function layOut(parts: readonly Part[], boundary: string, upload: UploadProgress) {
  const encoder = new TextEncoder();
  const pieces = parts.flatMap(([name, value]): (Uint8Array<ArrayBuffer> | Source)[] => {
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
    if (typeof value === 'string') return [encoder.encode(`${disposition}\r\n\r\n${withLineEnds(value)}\r\n`)];
    const { content } = value;
    return [
      encoder.encode(`${disposition}; filename="${quoted(value.name)}"\r\nContent-Type: ${value.type}\r\n\r\n`),
      { label: name, content: isBlob(content) ? content : upload.add(content.getReader()) },
      encoder.encode('\r\n'),
    ];
  });
  return [...pieces, encoder.encode(`--${boundary}--\r\n`)];
}

async function* readPieces(
  pieces: readonly (Uint8Array<ArrayBuffer> | Source)[],
  upload: UploadProgress,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  for (const each of pieces) {
    if (!('label' in each)) {
      yield each;
      continue;
    }
    const { label, content } = each;
    // Blobs of jsdom have no streams, and are in memory.
    if (isBlob(content) && typeof content.stream !== 'function') {
      yield new Uint8Array(await content.arrayBuffer());
      continue;
    }
    const reader = isBlob(content) ? upload.add(content.stream().getReader()) : content;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      yield pieceBytes(label, piece.value);
    }
  }
}

/** Ends all lines with CRLF, as `FormData` does. */
function withLineEnds(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

/** Escapes a name that stands in quotes in a header, as browsers do. */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
