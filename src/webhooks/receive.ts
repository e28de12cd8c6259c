import type { WebhookEvent } from './events.js';
import { type JsonObject, parseEvent } from './json-event.js';
import { createReceiver } from './receiver.js';
import { headerValues, type WebhookRequest } from './request.js';
import { AmityWebhookError } from './webhook-error.js';

/** Options of {@link receiveWebhook}. */
export interface ReceiveOptions {
  /**
   * Secrets, one of which must have signed the request, each as the console shows it. At least one, and none empty. List the
   * old and the new one while you rotate them.
   */
  secrets: readonly string[];
  /** Most bytes that a body may have. Default: 5 MiB. The vendor names no limit, so that this one is an assumption. */
  maxBytes?: number | undefined;
}

/** Event, and the signature that proves it. */
export interface ReceivedEvent {
  event: JsonObject;
  /** In base64, however the request had it. */
  signature: string;
}

/** Header with a webhook's signature. Source: the vendor's page on webhook events. */
const signatureHeader = 'x-amity-signature';

/** Header of copies that are to be ignored. Source: the same page. */
const copyHeader = 'x-eko-signature';

/**
 * Receives a webhook: checks its signature over the bytes that came, and reads the event. {@link createWebhookHandler} does so for
 * a whole route.
 *
 * @param request a `Request` of fetch, or `{ headers, body }`: `Headers` or an object with names in any case, and the raw body
 *   as string, bytes or stream. A body that a framework has parsed is refused.
 * @returns the event, told apart by `event`. Unknown events and unknown keys pass; `data.channel` is always a list. Nothing else
 *   is checked: the vendor sends null where a value is missing.
 * @throws AmityWebhookError whose `reason` says what was wrong, and whose `status` is the one to respond with. Nothing else.
 * @example
 * ```ts
 * const event = await receiveWebhook(request, { secrets: [process.env.AMITY_WEBHOOK_SECRET ?? ''] });
 * if (event.event === 'v3.post.didCreate') console.log(event.data.posts?.[0]?.postId);
 * ```
 */
export async function receiveWebhook(request: WebhookRequest, options: ReceiveOptions): Promise<WebhookEvent> {
  const { event } = await createEventReceiver(options)(request);
  return asEvent(event);
}

/**
 * Makes a function that receives webhooks.
 *
 * @throws AmityWebhookError at once where the options cannot be used, and from the function where a request cannot be accepted
 */
export function createEventReceiver(options: ReceiveOptions): (request: WebhookRequest) => Promise<ReceivedEvent> {
  const { secrets, maxBytes } = options ?? {};
  const receive = createReceiver({ secrets, maxBytes, headers: [signatureHeader] });
  return async (request) => {
    const { bytes, signature } = await receive(request).catch((error: unknown) => {
      throw isCopy(error, request) ? copy() : error;
    });
    return { event: parseEvent(bytes), signature };
  };
}

/** Gives an event its type. It was proved to be the vendor's, which is all that anybody can know of its shape. */
export function asEvent(event: JsonObject): WebhookEvent {
  return event as unknown as WebhookEvent;
}

function isCopy(error: unknown, request: WebhookRequest): boolean {
  const isUnsigned = error instanceof AmityWebhookError && error.reason === 'missing-signature';
  return isUnsigned && headerValues(request, copyHeader).length > 0;
}

function copy(): AmityWebhookError {
  const remedy = 'Respond with 200 and drop it: the event itself comes with x-amity-signature.';
  return new AmityWebhookError('eko-signature', `The request is a copy, signed in ${copyHeader} alone. ${remedy}`);
}
