import type { PrehookDecision } from '../../generated/schema.js';
import { isObject } from './json-event.js';
import { AmityWebhookError } from './webhook-error.js';

export type { PrehookDecision };

/**
 * Lets an action pass.
 *
 * @param data in the place of the data that came: give it whole, with what you changed, since the vendor's sources disagree on
 *   whether a part would do. Omitted, the action goes on as it is.
 * @throws AmityWebhookError with the reason `invalid-options` where the data is no object
 */
export function allow(data?: object): PrehookDecision {
  if (data === undefined) return { action: 'allow' };
  if (isObject(data)) return { action: 'allow', data: { ...data } };
  throw new AmityWebhookError('invalid-options', 'allow() takes the whole changed data as an object, or nothing.');
}

/**
 * Refuses an action.
 *
 * @param message for the user who wanted it
 * @throws AmityWebhookError with the reason `invalid-options` where there is no message
 */
export function deny(message: string): PrehookDecision {
  if (typeof message === 'string' && message !== '') return { action: 'deny', message };
  throw new AmityWebhookError(
    'invalid-options',
    "deny() takes a message for the user: deny('Links are not allowed here.').",
  );
}

/** Whether a handler has returned a decision. */
export function isDecision(value: unknown): value is PrehookDecision {
  if (!isObject(value)) return false;
  const { action, data, message } = value;
  if (action === 'allow') return data === undefined || isObject(data);
  return action === 'deny' && typeof message === 'string';
}
