import type { Upload } from '../../generated/schema.js';
import { type Field, formFields } from './form.js';
import type { Progress } from './light-request.js';
import { type FilePart, filePart } from './upload.js';
import { ReportingFile, reportingStream } from './upload-progress.js';

/** A body of several parts, with the content type to send where the platform cannot tell it by itself. */
export interface MultipartBody {
  body: FormData | ReadableStream<Uint8Array>;
  contentType?: string;
}

type Part = readonly [name: string, value: string | FilePart];

/**
 * A body as `multipart/form-data`; the named fields are files. Files that can be read again make a `FormData`. One that is
 * a stream makes the body a stream, which cannot be sent a second time.
 */
export function encodeMultipart(
  body: Readonly<Record<string, unknown>>,
  files: readonly string[],
  progress: Progress,
): MultipartBody {
  const parts: Part[] = Object.entries(body).flatMap(([name, value]): Part[] =>
    files.includes(name)
      ? [[name, filePart(name, value as Upload)]] // checked there
      : formFields(name, value).map(([field, each]: Field): Part => [field, String(each)]),
  );
  const isStreamed = parts.some(([, value]) => typeof value !== 'string' && !(value.content instanceof Blob));
  return isStreamed ? streamParts(parts, progress) : { body: collectParts(parts, progress) };
}

function collectParts(parts: readonly Part[], progress: Progress): FormData {
  const form = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new ReportingFile(value, value.content as Blob, progress)); // none is a stream here
  }
  return form;
}

function streamParts(parts: readonly Part[], progress: Progress): MultipartBody {
  const boundary = `amity-${crypto.randomUUID()}`;
  const readers = new Map<Part, ReadableStreamDefaultReader<Uint8Array>>();
  for (const part of parts) {
    const [, value] = part;
    if (typeof value === 'string') continue;
    readers.set(part, (value.content instanceof Blob ? value.content.stream() : value.content).getReader());
  }
  progress.cancel = (reason) => {
    // What has been read to its end, or broke, has nothing left to be told.
    for (const reader of readers.values()) reader.cancel(reason).catch(() => {});
  };
  const pieces = piecesOf(parts, readers, boundary);
  const source = {
    read: () => pieces.next() as Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>>, // alike but for the end's value
    cancel: async (reason: unknown) => progress.cancel?.(reason),
  };
  return { body: reportingStream(source, progress), contentType: `multipart/form-data; boundary=${boundary}` };
}

async function* piecesOf(
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

/** A text as `FormData` sends it. */
function withLineEnds(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

/** A name inside quotes in a header, escaped as browsers do it. */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
