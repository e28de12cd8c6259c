import type { Progress } from './light-request.js';
import type { FilePart } from './upload.js';

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
