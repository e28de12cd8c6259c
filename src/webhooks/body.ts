import { joinBytes } from '../platform/join-bytes.js';
import { bytesOf, isStream } from '../platform/kinds.js';
import { headerValues, type WebhookRequest } from './request.js';
import { AmityWebhookError } from './webhook-error.js';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Most bytes of a body that are read by default, 5 MiB. The vendor names no limit; an event repeats whole users, posts and
 * communities, so that this is an assumption with room.
 */
export const defaultMaxBytes = 5 * 2 ** 20;

const raw =
  "Hand in the raw body, as string or bytes: with Express, by express.raw({ type: '*/*', limit: '5mb' }) on this route.";

/** Bytes of a string or of any view of bytes, as a copy that nobody else can change. Undefined for anything else. */
export function toBytes(value: unknown): Bytes | undefined {
  return typeof value === 'string' ? new TextEncoder().encode(value) : bytesOf(value)?.slice();
}

/**
 * Refuses a body that cannot be the raw one any more, before anything is read.
 *
 * @throws AmityWebhookError with the remedy
 */
export function checkBody(request: WebhookRequest): void {
  const { body } = request;
  if (isUsed(request)) {
    const remedy = 'Receive the webhook first, or read the text once and hand in { headers, body: text }.';
    throw new AmityWebhookError('used-body', `The body of this request has been read already. ${remedy}`);
  }
  if (isStream(body) || typeof body === 'string' || bytesOf(body) || isWhole(request)) return;
  if (body === undefined || body === null) {
    const remedy = `${raw} With node:http, use toNodeListener() of amity-openapi/node.`;
    throw new AmityWebhookError('missing-body', `The request has no body. ${remedy}`);
  }
  const reason = 'The body has been parsed, and its signature is for the bytes that were sent.';
  throw new AmityWebhookError('parsed-body', `${reason} ${raw}`);
}

/**
 * Reads a body whole, but no more than so many bytes of it.
 *
 * @throws AmityWebhookError where there are more, or the connection breaks
 */
export async function readBody(request: WebhookRequest, maxBytes: number): Promise<Bytes> {
  const { body } = request;
  if (isStream(body)) {
    if (!headerValues(request, 'content-length').some((length) => Number(length) > maxBytes)) {
      return readStream(body, maxBytes);
    }
    body.cancel().catch(() => {}); // whoever sends it may have gone
    throw tooLarge(maxBytes);
  }
  const bytes = isWhole(request) ? new Uint8Array(await request.arrayBuffer().catch(brokeOff)) : toBytes(body);
  if (bytes && bytes.length > maxBytes) throw tooLarge(maxBytes);
  return bytes ?? new Uint8Array();
}

async function readStream(stream: ReadableStream<unknown>, maxBytes: number): Promise<Bytes> {
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(brokeOff);
    if (done) return joinBytes(chunks, length);
    const chunk = toBytes(value);
    length += chunk?.length ?? 0;
    if (chunk && length <= maxBytes) {
      chunks.push(chunk);
      continue;
    }
    reader.cancel().catch(() => {}); // whoever sends it may have gone
    if (chunk) throw tooLarge(maxBytes);
    throw new AmityWebhookError('parsed-body', `The body is a stream of something else than bytes. ${raw}`);
  }
}

function brokeOff(cause: unknown): never {
  throw new AmityWebhookError('unreadable-body', 'The body broke off before its end.', { cause });
}

function tooLarge(maxBytes: number): AmityWebhookError {
  return new AmityWebhookError(
    'too-large',
    `The body has more than ${maxBytes} bytes. Raise maxBytes if it is genuine.`,
  );
}

/** Whether a request is one of fetch without a stream: its body is empty, or the runtime shows no streams. */
function isWhole(request: WebhookRequest): request is WebhookRequest & Pick<Request, 'arrayBuffer'> {
  const { body, arrayBuffer } = request as WebhookRequest & Partial<Pick<Request, 'arrayBuffer'>>; // tested here
  return (body === null || body === undefined) && typeof arrayBuffer === 'function';
}

function isUsed(request: WebhookRequest): boolean {
  const { body, bodyUsed } = request as WebhookRequest & { bodyUsed?: unknown }; // tested here
  return bodyUsed === true || (isStream(body) && body.locked);
}
