import { type WebhookEventName, webhookEventForms, webhookEventNames } from '../../generated/webhooks.js';

/** A request's body, as far as it says which event it is. */
export interface NamedBody {
  event?: string;
  eventType?: string;
  data?: { eventName?: string } & Record<string, unknown>;
}

/** The names of the events that a body can be by the generated forms: one, or the likeliest first. */
export function namesOf({ event, eventType, data = {} }: NamedBody): WebhookEventName[] {
  const fitting = webhookEventNames.filter((name) => {
    const form = webhookEventForms[name];
    return form.eventType === eventType && form.values.includes(event ?? data.eventName ?? '');
  });
  const keyed = fitting.filter((name) => (webhookEventForms[name].key ?? '') in data);
  return keyed.length > 0 ? keyed : fitting.filter((name) => webhookEventForms[name].key === undefined);
}
