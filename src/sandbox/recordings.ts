/** A request as it was sent, with the headers that matter. */
export interface SentRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Its text. Absent where there was none, or one that is not kept: a form with files, one that is too large. */
  readonly body?: string;
  /** Whether it had a body that is not kept, so that it cannot be sent again. */
  readonly isBodyLost: boolean;
}

/** A response as it was sent. */
export interface SentResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Its text. Absent where there was none, or one that is not kept: a file, one that is too large. */
  readonly body?: string;
}

/** A request and its response; this is absent where a fault left none. */
export interface Recording {
  readonly request: SentRequest;
  readonly response?: SentResponse;
}

/** Number that is kept. Older ones are forgotten, so that memory stays flat. */
const maxRecordings = 200;

/** The most characters that a body may have to be kept. */
const maxCharacters = 64 * 1024;

/** The last 200 requests and responses, by their numbers. */
export class Recordings {
  readonly #recordings = new Map<number, Recording>();
  #lastId = 0;

  /** Keeps one, and gives it a number. */
  add(recording: Recording): number {
    this.#lastId += 1;
    this.#recordings.set(this.#lastId, recording);
    this.#recordings.delete(this.#lastId - maxRecordings);
    return this.#lastId;
  }

  get(id: number): Recording | undefined {
    return this.#recordings.get(id);
  }

  clear(): void {
    this.#recordings.clear();
  }
}

/** Whether a body is kept. */
export function isKept(body: unknown): body is string {
  return typeof body === 'string' && body.length <= maxCharacters;
}
