import {
  prehookEventNames,
  prehookSummaries,
  webhookEventForms,
  webhookEventNames,
} from '../../../generated/webhooks.js';
import { UsageError } from '../../lib/usage-error.js';
import { unknownName } from '../lib/unknown-name.js';

/** Names of all webhook events and pre-hooks. */
export const hookNames: readonly string[] = [...webhookEventNames, ...prehookEventNames];

/** Name and summary of every webhook event and pre-hook. */
export function listHooks(): { name: string; summary: string }[] {
  return Object.entries({ ...webhookEventForms, ...prehookSummaries }).map(([name, { summary }]) => ({
    name,
    summary,
  }));
}

/** The error for an event that there is not: it names those that were probably meant. */
export function unknownHook(given: string): UsageError {
  const ending = hookNames.filter((name) => name.endsWith(`.${given}`) || name.endsWith(`/${given}`));
  if (ending.length > 0) return new UsageError(`There is no event ${given}. Did you mean ${ending.join(' or ')}?`);
  return unknownName(`There is no event ${given}.`, given, hookNames, 'amity-openapi events');
}
