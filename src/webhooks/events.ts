import type { EventChannels } from '../../generated/schema.js';
import type { PrehookEvents, WebhookEvents as SentEvents, WebhookEventName } from '../../generated/webhooks.js';
import type { PrehookDecision } from './decision.js';

/** Data of an event as a receiver hands it out: the channel in a list, also where it came as one object. */
type WithChannels<Data> = 'channel' extends keyof Data
  ? {
      [Key in keyof Data]: Data[Key] extends EventChannels | undefined
        ? Extract<Data[Key], unknown[] | undefined>
        : Data[Key];
    }
  : Data;

type Received<Event> = { [Key in keyof Event]: Key extends 'data' ? WithChannels<Event[Key]> : Event[Key] };

/** Every webhook event as it is received, by its name in the specification. */
export type WebhookEvents = { [Name in WebhookEventName]: Received<SentEvents[Name]> };

/**
 * Any webhook event. `event` tells them apart. Two kinds need a second look: events of version 5 share their value of `event` with others
 * and have `messageFeeds` in their data; those about push notifications have `eventType` in the place of `event`, and `data.eventName`.
 *
 * Values are as the vendor sends them: expect null where one is missing, and events that this version does not know.
 */
export type WebhookEvent = WebhookEvents[WebhookEventName];

/** Events about push notifications, of which `data.eventName` tells what happened. */
export type PushNotificationEvent = Extract<WebhookEvent, { eventType: string }>;

/**
 * Handlers of events, by the event's name in the specification, which is the value of `event` but for two kinds.
 *
 * - `v5.message.didCreate` and its like: without a handler of their own, these go to that of `message.didCreate`.
 * - `push-notification/message.created` and its like: without a handler of their own, these go to that of
 *   `push-notification.created`.
 */
export type WebhookHandlers = {
  readonly [Name in WebhookEventName]?: ((event: WebhookEvents[Name]) => unknown) | undefined;
} & { readonly 'push-notification.created'?: ((event: PushNotificationEvent) => unknown) | undefined };

/** Handlers of pre-hooks, by the value of `eventName`. Each returns what `allow` or `deny` made. */
export type PrehookHandlers = {
  readonly [Name in keyof PrehookEvents]?:
    | ((event: PrehookEvents[Name]) => PrehookDecision | Promise<PrehookDecision>)
    | undefined;
};
