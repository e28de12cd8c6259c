import { AmityDecodeError } from './errors.js';
import type { Watch } from './watch.js';

/** The longest JSON answer that is read, in bytes. A page of a hundred items is some hundred kilobytes. */
export const longestAnswer = 64 * 2 ** 20;

/**
 * The whole text of an answer.
 *
 * @throws AmityDecodeError where it is longer than `longestAnswer`.
 */
export async function readText(response: Response, operationId: string | undefined): Promise<string> {
  const declared = response.headers.get('content-length');
  // A declared length is one that the platform holds the server to, unless the body is compressed.
  const isBounded = declared !== null && !response.headers.has('content-encoding');
  if (isBounded && Number(declared) <= longestAnswer) return response.text();
  const parts: string[] = [];
  const decoder = new TextDecoder();
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > longestAnswer) {
      await reader.cancel();
      const contentType = response.headers.get('content-type') ?? undefined;
      const message = `${operationId ?? 'The request'} was answered with more than ${longestAnswer} bytes of text.`;
      throw new AmityDecodeError(message, { operationId, status: response.status, contentType, text: parts[0] ?? '' });
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join('');
}

/** A response whose body has been read already: its readers give the text again, as often as they are asked. */
export function rememberText(response: Response, text: string): Response {
  const bytes = () => new TextEncoder().encode(text);
  return Object.assign(response, {
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => bytes().buffer,
    blob: async () => new Blob([text], { type: response.headers.get('content-type') ?? '' }),
    clone: () => new Response(text, response),
  });
}

/** How the reading of a body is watched. */
export interface BodyWatch {
  watch: Watch;
  /** Called before each piece is waited for. */
  restart(): void;
  /** Turns the platform's error into one of this package. */
  explain(error: unknown): Error;
}

/** A response whose body is watched while it is read. */
export function watchBody(response: Response, { watch, restart, explain }: BodyWatch): Response {
  const reader = response.body?.getReader();
  if (!reader) {
    watch.dispose();
    return response;
  }
  // The time that the reader of this stream takes is not the server's silence.
  watch.pause();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          restart();
          const { done, value } = await reader.read();
          watch.pause();
          if (!done) return controller.enqueue(value);
          watch.dispose();
          controller.close();
        } catch (error) {
          watch.dispose();
          controller.error(explain(error));
        }
      },
      async cancel(reason) {
        watch.dispose();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  const watched = new Response(body, response);
  Object.defineProperty(watched, 'url', { value: response.url });
  return watched;
}
