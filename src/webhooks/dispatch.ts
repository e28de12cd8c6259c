import { AmityWebhookError } from './webhook-error.js';

/**
 * Checks the handlers of events by their names.
 *
 * @throws AmityWebhookError where one is no function
 */
export function checkHandlers(on: unknown): void {
  if (typeof on !== 'object' || on === null) {
    throw new AmityWebhookError('invalid-options', 'on takes an object with a function for each event, by its name.');
  }
  for (const [name, handler] of Object.entries(on)) {
    if (handler !== undefined) checkFunction(handler, `on['${name}']`);
  }
}

/** @throws AmityWebhookError where an option is no function */
export function checkFunction(value: unknown, option: string): void {
  if (typeof value !== 'function') throw new AmityWebhookError('invalid-options', `${option} takes a function.`);
}

/** Handler by the first of these names that has one. Names come from outside, so `constructor` and its like are none. */
export function handlerOf<Handler>(on: object, names: readonly string[]): Handler | undefined {
  const name = names.find((each) => Object.hasOwn(on, each) && Reflect.get(on, each) !== undefined);
  return name === undefined ? undefined : Reflect.get(on, name); // checked when it was given
}
