import { unknownName } from '../errors/did-you-mean.js';
import { AmityError } from '../errors/errors.js';
import { toText } from '../platform/to-text.js';
import type { Limits } from '../transport/deadline.js';

/**
 * Checks the names of options.
 *
 * @throws AmityError for the first that is unknown.
 */
export function checkOptionNames(taker: string, given: object, names: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new AmityError(unknownName(taker, 'option', unknown, names));
}

/** Names of the limits. */
export const limitNames = ['timeout', 'totalTimeout', 'maxRetries'] as const satisfies (keyof Limits)[];

/**
 * Checks the limits of a client or call, and returns them as they are.
 *
 * @throws AmityError for one that is not a number of zero or more.
 */
export function checkLimits<Given extends Limits>(limits: Given): Given {
  for (const name of limitNames) checkAmount(name, limits[name]);
  return limits;
}

/**
 * Checks an amount, which may be omitted.
 *
 * @throws AmityError for one that is not a number of zero or more.
 */
export function checkAmount(name: string, value: unknown, operationId?: string): void {
  if (value === undefined || (typeof value === 'number' && value >= 0)) return;
  throw new AmityError(`${name} must be a number of zero or more, but is ${toText(value)}.`, { operationId });
}
