import { checkFunction, checkHandlers, handlerOf } from './dispatch.js';
import type { WebhookEvent, WebhookHandlers } from './events.js';
import { handlerNames } from './handler-names.js';
import { asEvent, createEventReceiver, type ReceiveOptions } from './receive.js';
import { createReport, type Report } from './report.js';
import type { WebhookRequest } from './request.js';
import { refuse, refuseMethod, respond } from './respond.js';
import { type EventHandler, runHandlers } from './run-handlers.js';
import { createSeen, type Seen } from './seen.js';

/** Options of {@link createWebhookHandler}. */
export interface WebhookHandlerOptions extends ReceiveOptions {
  /** Handlers by the event's name. They run after the response, so that none makes it late. */
  on?: WebhookHandlers | undefined;
  /** Called for every event, those without a handler in `on` and those that this version does not know among them. */
  onEvent?: ((event: WebhookEvent) => unknown) | undefined;
  /**
   * Told of what a handler throws, with the event, and of each request that was refused, which is an
   * {@link AmityWebhookError}. The sender has its response by then, so that nobody else tells you.
   */
  onError: (error: unknown, event: WebhookEvent | undefined) => unknown;
  /**
   * Knows which signatures came before, so that an event that is delivered twice is handled once. Give one with a store of its own
   * where several processes receive; false handles whatever comes. Default: the latest 10,000, in memory.
   */
  seen?: Seen | false | undefined;
}

/** Object of a runtime that keeps it awake until a promise is settled, as the `ctx` of Workers does. */
export interface WaitUntil {
  waitUntil(promise: Promise<unknown>): unknown;
}

/**
 * Route for webhooks: takes a request and gives the response. It never rejects. Further arguments are a runtime's own: the
 * first with `waitUntil` keeps the runtime awake until the handlers are done.
 */
export type WebhookHandler = (request: WebhookRequest, ...context: unknown[]) => Promise<Response>;

/**
 * Makes a route that receives webhooks. It responds with 200 and `{}` as soon as a request is proved, since the vendor waits 1.5 s
 * and no longer, and runs the handlers afterwards. Copies that are signed in `x-eko-signature` alone get the same and are dropped;
 * what cannot be accepted gets 400, 401, 405 or 413.
 *
 * An event whose handler fails does not come again: keep what must not be lost. Nothing is known of the order in which events
 * come.
 *
 * @throws AmityWebhookError at once, where an option cannot be used
 * @example
 * ```ts
 * const handler = createWebhookHandler({
 *   secrets: [process.env.AMITY_WEBHOOK_SECRET ?? ''],
 *   on: {
 *     'message.didCreate': async ({ data }) => console.log(data.messages?.[0]?.messageId),
 *   },
 *   onError: (error) => console.error(error),
 * });
 *
 * Deno.serve(handler); // Bun, Hono, Next, Workers: the same; node:http and Express: toNodeListener(handler)
 * ```
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const receive = createEventReceiver(options);
  const { on = {}, onEvent, onError } = options;
  const seen = options.seen === false ? () => false : (options.seen ?? createSeen());
  checkHandlers(on);
  checkFunction(onError, 'onError');
  if (onEvent !== undefined) checkFunction(onEvent, 'onEvent');
  checkFunction(seen, 'seen');
  const report = createReport(onError);
  return async (request, ...context) => {
    try {
      const refusal = refuseMethod(request);
      if (refusal) return refusal;
      const { event, signature } = await receive(request);
      const handlers = [onEvent, handlerOf<EventHandler>(on, handlerNames(event))];
      keepAwake(
        context,
        runHandlers(asEvent(event), () => seen(signature), handlers, report),
        report,
      );
      return respond(200, {});
    } catch (error) {
      return refuse(error, report);
    }
  };
}

/** Hands a promise to the runtime. One that refuses it does so to no harm: the handlers run in any case. */
function keepAwake(context: readonly unknown[], promise: Promise<void>, report: Report<WebhookEvent>): void {
  try {
    context.find(canWait)?.waitUntil(promise);
  } catch (error) {
    report(error);
  }
}

function canWait(value: unknown): value is WaitUntil {
  return typeof value === 'object' && value !== null && 'waitUntil' in value && typeof value.waitUntil === 'function';
}
