import { AmityDecodeError, type AmityError } from '../errors/errors.js';
import type { Operation } from '../operation.js';
import { createStream } from '../platform/create-stream.js';
import { joinBytes } from '../platform/join-bytes.js';
import type { Redactor } from '../telemetry/redactor.js';
import type { Deadline } from './deadline.js';

/** Tells a response whose body is handed on as a stream from one that is read as text. Failures are always read. */
export function isFile({ ok, headers }: Response, operation: Operation | undefined): boolean {
  if (!ok) return false;
  const contentType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (!operation) return !/^(text\/|application\/(.*\+)?json)/.test(contentType ?? 'text/');
  // Files may have any media type if the specification allows any bytes.
  return (operation.responseTypes ?? []).some((type) => type === contentType || type === 'application/octet-stream');
}

/** Longest text that is read, in bytes. A page of a hundred items has some hundred kilobytes. */
export const maxResponseBytes = 64 * 2 ** 20;

/**
 * Reads the whole text of a response.
 *
 * @throws the error of the deadline when that aborts the reading.
 * @throws AmityDecodeError for a success that is longer than `maxResponseBytes`.
 */
export async function readText(
  response: Response,
  deadline: Deadline,
  redactor: Redactor,
  operationId: string | undefined,
): Promise<string> {
  const reader = response.body && readerUntil(response.body, deadline);
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decode(chunks, length);
    chunks.push(value);
    length += value.length;
    if (length <= maxResponseBytes) continue;
    await reader.cancel();
    // A failure is told well enough by its beginning.
    const text = decode(chunks, length);
    if (!response.ok) return text;
    const contentType = redactor.redact(response.headers.get('content-type') ?? '') || undefined;
    const message = `${operationId ?? 'The request'} got a response of more than ${maxResponseBytes} bytes.`;
    throw new AmityDecodeError(message, {
      operationId,
      status: response.status,
      contentType,
      text: redactor.redact(text.slice(0, 4_000)),
    });
  }
}

const decoder = new TextDecoder();

/** Decodes chunks as one text. Text that a decoder puts together piece by piece is slow to parse. */
function decode(chunks: readonly Uint8Array[], length: number): string {
  const [first, ...others] = chunks;
  if (others.length === 0) return decoder.decode(first);
  return decoder.decode(joinBytes(chunks, length));
}

type BodyReader = Pick<ReadableStreamDefaultReader<Uint8Array>, 'read' | 'cancel'>;

/**
 * Creates a reader that the deadline aborts. Its signal should do that by itself, but Node loses it to the garbage
 * collector between the headers and the body's end.
 */
function readerUntil(body: ReadableStream<Uint8Array>, deadline: Deadline): BodyReader {
  const reader = body.getReader();
  deadline.onAbort = (error) => {
    // Cancelling a body that has failed already fails as well.
    reader.cancel(error).catch(() => {});
  };
  if (deadline.signal.aborted) deadline.onAbort(deadline.signal.reason);
  return {
    async read() {
      const result = await reader.read();
      deadline.signal.throwIfAborted();
      return result;
    },
    cancel: (reason) => reader.cancel(reason),
  };
}

/** Makes the methods of a response whose body has been read give the text again, any number of times. */
export function rememberText(response: Response, text: string): Response {
  const bytes = () => new TextEncoder().encode(text);
  // Some statuses may have no body, not even an empty one.
  const copy = () => copyResponse(response, text === '' ? null : text);
  let body: Response['body'] | undefined;
  Object.assign(response, {
    text: async () => text,
    json: async () => JSON.parse(text),
    bytes: async () => bytes(),
    arrayBuffer: async () => bytes().buffer,
    blob: async () => new Blob([text], { type: response.headers.get('content-type') ?? '' }),
    clone: () => rememberText(copy(), text),
  });
  // The body itself has been read. One in its place is made for those who read it themselves.
  return Object.defineProperties(response, {
    body: {
      configurable: true,
      get() {
        body ??= copy().body;
        return body;
      },
    },
    bodyUsed: { configurable: true, value: false },
  });
}

/** Response with another body. The platform makes none with a reason phrase beyond Latin-1, nor with an address. */
function copyResponse({ status, statusText, headers, url }: Response, body: RequestInit['body']): Response {
  const copy = new Response(body, { status, headers });
  return Object.defineProperties(copy, { statusText: { value: statusText }, url: { value: url } });
}

// Does for these bodies what the platform does for those that nobody reads.
const abandoned = new FinalizationRegistry<() => void>((cancel) => cancel());

/** Holds the body of a response to a deadline while it is read. Frees the connection once the body is garbage. */
export function superviseBody(
  response: Response,
  deadline: Deadline,
  toError: (error: unknown) => AmityError,
): Response {
  if (!response.body) {
    deadline.dispose();
    return response;
  }
  const reader = readerUntil(response.body, deadline);
  // Time that the caller takes between two reads is not the server's.
  deadline.pause();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        deadline.restart('the last byte');
        const { done, value } = await reader.read();
        deadline.pause();
        if (!done) return controller.enqueue(value);
        deadline.dispose();
        controller.close();
      } catch (error) {
        deadline.dispose();
        controller.error(toError(error));
      }
    },
    async cancel(reason) {
      deadline.dispose();
      await reader.cancel(reason);
    },
  };
  // The source lives as long as its stream. In Chromium the stream's own object may go before, while its response is kept.
  abandoned.register(source, () => {
    deadline.dispose();
    reader.cancel().catch(() => {});
  });
  return copyResponse(response, createStream(source));
}
