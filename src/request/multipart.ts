import type { Upload } from '../../generated/schema.js';
import { type Field, formFields } from './form.js';
import { type FilePart, filePart } from './upload.js';
import { type PieceReader, TrackedFile, UploadProgress } from './upload-progress.js';

/** Body of several parts. */
export interface MultipartBody {
  body: FormData | ReadableStream<Uint8Array>;
  /** Absent for `FormData`, to which the platform adds it. */
  contentType?: string;
  upload: UploadProgress;
}

type Part = readonly [name: string, value: string | FilePart];

/**
 * Encodes a body as `multipart/form-data`; `files` names the fields that are files. Files that can be read again make a
 * `FormData`. One that is a stream makes the body a stream, which cannot be sent a second time.
 */
export function encodeMultipart(body: Readonly<Record<string, unknown>>, files: readonly string[]): MultipartBody {
  const parts: Part[] = Object.entries(body).flatMap(([name, value]): Part[] =>
    files.includes(name)
      ? [[name, filePart(name, value as Upload)]] // checked there
      : formFields(name, value).map(([field, each]: Field): Part => [field, String(each)]),
  );
  const isStreamed = parts.some(([, value]) => typeof value !== 'string' && !(value.content instanceof Blob));
  return isStreamed ? streamParts(parts) : collectParts(parts);
}

function collectParts(parts: readonly Part[]): MultipartBody {
  const upload = new UploadProgress();
  const body = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === 'string') body.append(name, value);
    else body.append(name, new TrackedFile(value.content as Blob, value.name, value.type, upload)); // none is a stream here
  }
  return { body, upload };
}

function streamParts(parts: readonly Part[]): MultipartBody {
  const boundary = `amity-${crypto.randomUUID()}`;
  const readers = new Map<Part, ReadableStreamDefaultReader<Uint8Array>>();
  for (const part of parts) {
    const [, value] = part;
    if (typeof value === 'string') continue;
    readers.set(part, (value.content instanceof Blob ? value.content.stream() : value.content).getReader());
  }
  const upload = new UploadProgress([...readers.values()]);
  const pieces = encodeParts(parts, readers, boundary);
  const body = upload.track({
    read: () => pieces.next() as ReturnType<PieceReader['read']>, // alike but for the end's value
    cancel: async (reason) => upload.cancel(reason),
  });
  return { body, contentType: `multipart/form-data; boundary=${boundary}`, upload };
}

async function* encodeParts(
  parts: readonly Part[],
  readers: ReadonlyMap<Part, ReadableStreamDefaultReader<Uint8Array>>,
  boundary: string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const part of parts) {
    const [name, value] = part;
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
    if (typeof value === 'string') {
      yield encoder.encode(`${disposition}\r\n\r\n${withLineEnds(value)}\r\n`);
      continue;
    }
    yield encoder.encode(`${disposition}; filename="${quoted(value.name)}"\r\nContent-Type: ${value.type}\r\n\r\n`);
    const reader = readers.get(part);
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) yield piece.value;
    yield encoder.encode('\r\n');
  }
  yield encoder.encode(`--${boundary}--\r\n`);
}

/** Ends all lines with CRLF, as `FormData` does. */
function withLineEnds(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

/** Escapes a name that stands in quotes in a header, as browsers do. */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
