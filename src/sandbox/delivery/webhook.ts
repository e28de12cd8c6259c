import { type Static, Type } from '@sinclair/typebox';
import { events } from '../../../generated/exchanges.js';
import type { WebhookEventName } from '../../../generated/webhooks.js';
import { createCompiler } from '../validation/compiler.js';
import { throwFailures } from '../validation/failures.js';
import { checkReceiverUrl } from './receiver-url.js';

/** A receiver of events, and how the way to it fails. */
export interface Webhook {
  /** HTTPS, or HTTP at `localhost`, 127.0.0.1 or [::1]. Redirects are not followed. */
  url: string;
  /** Signs the events; give the receiver the same. */
  secret: string;
  /** Names of the events to send. @default all */
  events?: WebhookEventName[];
  /** Times that an event is sent again without a response of 200 to 299 within 1.5 s; later events wait meanwhile. @default 0 */
  retries?: number;
  /** Milliseconds of real time before each retry. @default 500 */
  retryDelayMs?: number;
  /** Further times that an event is sent after it was received. @default 0 */
  duplicates?: number;
  /** Sends the second of two events before the first. A single one goes on after 200 ms. @default false */
  reorder?: boolean;
}

/** A webhook as it was given, without its secret, and its number. */
export interface ActiveWebhook extends Omit<Webhook, 'secret'> {
  readonly id: number;
}

/** @internal Exported for a test. Its type is that of a library whose types the package does not ship. */
export const webhookShape = Type.Object(
  {
    url: Type.String(),
    secret: Type.String({ minLength: 1 }),
    events: Type.Optional(Type.Array(Type.String(), { minItems: 1 })),
    retries: Type.Optional(Type.Integer({ minimum: 0, maximum: 10 })),
    retryDelayMs: Type.Optional(Type.Integer({ minimum: 0, maximum: 60_000 })),
    duplicates: Type.Optional(Type.Integer({ minimum: 0, maximum: 10 })),
    reorder: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

const compile = createCompiler();

/**
 * The webhook, if events can be sent to it.
 *
 * @throws TypeError for an invalid one, with the place
 */
export function checkWebhook(given: unknown): Webhook {
  throwFailures('webhook', compile(webhookShape)(given));
  const webhook = given as Static<typeof webhookShape> & Webhook; // valid by that shape
  const unknown = webhook.events?.find((name) => !Object.hasOwn(events, name));
  if (unknown !== undefined)
    throw new TypeError(
      `The webhook is invalid: there is no event '${unknown}'. Names are those of the specification.`,
    );
  checkReceiverUrl('url', webhook.url);
  return structuredClone(webhook);
}
