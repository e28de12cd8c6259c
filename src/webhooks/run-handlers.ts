import type { WebhookEvent } from './events.js';
import type { Report } from './report.js';
import type { Seen } from './seen.js';

/** Function that is given an event. */
export type EventHandler = (event: WebhookEvent) => unknown;

/**
 * Has handlers act on an event that was not seen before. Waits for all of them, and reports what each throws.
 *
 * @param isSeen remembers the event too
 */
export async function runHandlers(
  event: WebhookEvent,
  isSeen: () => ReturnType<Seen>,
  handlers: readonly (EventHandler | undefined)[],
  report: Report<WebhookEvent>,
): Promise<void> {
  // Begins no sooner than the response is on its way: a handler may keep the processor busy.
  await new Promise((resolve) => setTimeout(resolve, 0));
  // An event is handled rather twice than not at all where a store of signatures fails.
  if ((await attempt(isSeen, event, report)) === true) return;
  await Promise.all(handlers.map((handler) => handler && attempt(() => handler(event), event, report)));
}

async function attempt(run: () => unknown, event: WebhookEvent, report: Report<WebhookEvent>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    report(error, event);
    return undefined;
  }
}
