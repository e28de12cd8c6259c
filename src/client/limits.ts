import { AmityError } from '../errors/errors.js';
import type { Limits } from '../request/light-request.js';

/** What the limits of a client or call are called. */
export const limitNames = ['timeout', 'totalTimeout', 'maxRetries'] as const satisfies (keyof Limits)[];

/**
 * The limits of a client or call, as they were given.
 *
 * @throws AmityError for what is no number of zero or more.
 */
export function checkLimits<Given extends Limits>(limits: Given): Given {
  for (const name of limitNames) checkAmount(name, limits[name]);
  return limits;
}

/**
 * Makes sure that an amount, where it is given, can be one.
 *
 * @throws AmityError for what is no number of zero or more.
 */
export function checkAmount(name: string, value: unknown, operationId?: string): void {
  if (value === undefined || (typeof value === 'number' && value >= 0)) return;
  throw new AmityError(`${name} must be a number of zero or more, but is ${String(value)}.`, { operationId });
}
