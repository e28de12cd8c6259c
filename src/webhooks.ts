export {
  type PrehookEvent,
  type PrehookEventName,
  type PrehookEvents,
  prehookEventNames,
  type WebhookEventName,
  webhookEventNames,
} from '../generated/webhooks.js';
export { AmityError } from './errors/errors.js';
export { allow, deny, type PrehookDecision } from './webhooks/decision.js';
export type {
  PrehookHandlers,
  PushNotificationEvent,
  WebhookEvent,
  WebhookEvents,
  WebhookHandlers,
} from './webhooks/events.js';
export {
  createWebhookHandler,
  type WaitUntil,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from './webhooks/handler.js';
export { createPrehookHandler, type PrehookHandlerOptions } from './webhooks/prehook.js';
export { type ReceiveOptions, receiveWebhook } from './webhooks/receive.js';
export type { WebhookBody, WebhookHeaders, WebhookRequest } from './webhooks/request.js';
export type { Seen } from './webhooks/seen.js';
export { signWebhook } from './webhooks/sign.js';
export { AmityWebhookError, type WebhookErrorReason } from './webhooks/webhook-error.js';
