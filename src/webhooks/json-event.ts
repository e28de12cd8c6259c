import { AmityWebhookError } from './webhook-error.js';

/** JSON object of a body. */
export type JsonObject = Record<string, unknown>;

/**
 * Reads a body as a JSON object in UTF-8, with or without a byte order mark.
 *
 * @throws AmityWebhookError with the reason `invalid-json` or `invalid-event`
 */
export function parseObject(bytes: Uint8Array): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AmityWebhookError('invalid-json', 'The body is signed well, but it is no JSON in UTF-8.', { cause });
  }
  if (isObject(value)) return value;
  throw new AmityWebhookError('invalid-event', 'The body is signed well, but it is no JSON object, as every event is.');
}

/**
 * Reads a body as an event. Unknown events and unknown keys pass; `data.channel` becomes a list, since the vendor's sources
 * disagree on whether it is one.
 *
 * @throws AmityWebhookError with the reason `invalid-json` or `invalid-event`
 */
export function parseEvent(bytes: Uint8Array): JsonObject {
  const event = parseObject(bytes);
  if (eventName(event) === undefined) {
    const reason = 'The body is signed well, but names no event in "event" or "eventType".';
    throw new AmityWebhookError('invalid-event', reason);
  }
  const { data } = event;
  if (isObject(data) && Object.hasOwn(data, 'channel')) data.channel = toList(data.channel);
  return event;
}

/** Name of an event: `event`, or `eventType`, which those about push notifications have in its place. */
export function eventName({ event, eventType }: JsonObject): string | undefined {
  return [event, eventType].find((name) => typeof name === 'string' && name !== '') as string | undefined; // tested
}

function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [value];
}

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
