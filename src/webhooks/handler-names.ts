import { type WebhookEventForm, webhookEventForms } from '../../generated/webhooks.js';
import { eventName, isObject, type JsonObject } from './json-event.js';

/**
 * Names of the handlers that an event may go to, the best first: those of its shape, where it shares its value of `event` with
 * others; that of its kind of push notification; then the value itself, which events that nobody knows have too.
 */
export function handlerNames(event: JsonObject): string[] {
  const forms = Object.entries(webhookEventForms).filter(([, form]) => hasForm(event, form));
  const [ofShape, others] = [forms.filter(([, { key }]) => key), forms.filter(([, { key }]) => !key)];
  return [...ofShape, ...others].map(([name]) => name).concat(eventName(event) ?? []);
}

function hasForm({ event, eventType, data }: JsonObject, form: WebhookEventForm): boolean {
  const ofData = isObject(data) ? data : {};
  if (form.key !== undefined && !Object.hasOwn(ofData, form.key)) return false;
  const name = form.eventType === undefined ? event : ofData.eventName;
  return form.eventType === (eventType ?? undefined) && form.values.some((value) => value === name);
}
