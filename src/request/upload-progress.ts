/** Most bytes that are handed over at once. Larger pieces are cut, so that each one shows that the upload moves. */
const maxPieceBytes = 65_536;

/** Reader of a stream, or anything that reads and cancels like one. */
export interface PieceReader {
  read(): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>>;
  cancel(reason?: unknown): Promise<unknown>;
}

/** Progress of a body with files: tells its listener of each piece that is read from one of its streams. */
export class UploadProgress {
  readonly #sources: readonly Pick<PieceReader, 'cancel'>[];
  #listener: (() => void) | undefined;

  /** Takes the readers that are to be cancelled with the upload. */
  constructor(sources: readonly Pick<PieceReader, 'cancel'>[] = []) {
    this.#sources = sources;
  }

  /** Calls the listener for each piece from now on, in place of the listener before. */
  onPiece(listener: () => void): void {
    this.#listener = listener;
  }

  /** Cancels the sources that have not been read to their end. */
  cancel(reason?: unknown): void {
    // Cancelling a source that has ended or failed changes nothing.
    for (const source of this.#sources) source.cancel(reason).catch(() => {});
  }

  /** Stream of the pieces that a reader gives, each of them reported. */
  track(reader: PieceReader): ReadableStream<Uint8Array<ArrayBuffer>> {
    let rest = new Uint8Array();
    return new ReadableStream(
      {
        pull: async (controller) => {
          while (rest.length === 0) {
            const { done, value } = await reader.read();
            if (done) {
              this.#listener?.();
              return controller.close();
            }
            rest = value;
          }
          this.#listener?.();
          controller.enqueue(rest.subarray(0, maxPieceBytes));
          rest = rest.subarray(maxPieceBytes);
        },
        async cancel(reason) {
          await reader.cancel(reason);
        },
      },
      { highWaterMark: 0 },
    );
  }
}

/** File that reports each piece that is read of it. Its content is neither copied nor held in memory. */
export class TrackedFile extends File {
  readonly #content: Blob;
  readonly #progress: UploadProgress;

  constructor(content: Blob, name: string, type: string, progress: UploadProgress) {
    super([content], name, { type });
    this.#content = content;
    this.#progress = progress;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return this.#progress.track(this.#content.stream().getReader());
  }
}
