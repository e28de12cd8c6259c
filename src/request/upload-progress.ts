import { AmityError } from '../errors/errors.js';
import { createStream } from '../platform/create-stream.js';

/** Most bytes that are handed over at once. Larger pieces are cut, so that each one shows that the upload moves. */
const maxPieceBytes = 65_536;

/** Reads and cancels like the reader of a stream. */
export interface PieceReader {
  read(): Promise<{ done?: boolean | undefined; value?: Uint8Array<ArrayBuffer> | undefined }>;
  cancel(reason?: unknown): Promise<unknown>;
}

/** Progress of a body with files: tells its listener of each piece that is read from one of its streams. */
export class UploadProgress {
  /** Error over a piece that cannot be sent. Some platforms wrap or lose what a body's stream fails with. */
  refusal: AmityError | undefined;
  readonly #sources = new Set<Pick<PieceReader, 'cancel'>>();
  #listener: (() => void) | undefined;

  /** Calls the listener for each piece from now on, in place of the listener before. */
  onPiece(listener: () => void): void {
    this.#listener = listener;
  }

  /** Adds a source that is to be cancelled with the upload. */
  add<Source extends Pick<PieceReader, 'cancel'>>(source: Source): Source {
    this.#sources.add(source);
    return source;
  }

  /** Cancels the sources that have not been read to their end. */
  cancel(reason?: unknown): void {
    // Cancelling a source that has ended or failed changes nothing.
    for (const source of this.#sources) source.cancel(reason).catch(() => {});
    this.#sources.clear();
  }

  /** Stream of the pieces that a reader gives, each of them reported. */
  track(reader: PieceReader): ReadableStream<Uint8Array<ArrayBuffer>> {
    let rest = new Uint8Array();
    return createStream({
      pull: async (controller) => {
        while (rest.length === 0) {
          const { done, value } = await this.#read(reader);
          if (done || !value) {
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
    });
  }

  async #read(reader: PieceReader): ReturnType<PieceReader['read']> {
    try {
      return await reader.read();
    } catch (error) {
      if (error instanceof AmityError) this.refusal = error;
      throw error;
    }
  }
}
