import type { PrehookEvent } from '../../generated/webhooks.js';
import { maxDelayMs } from '../platform/wait.js';
import { allow, deny, isDecision } from './decision.js';
import { checkFunction, checkHandlers, handlerOf } from './dispatch.js';
import type { PrehookHandlers } from './events.js';
import type { WebhookHandler } from './handler.js';
import { parseObject } from './json-event.js';
import { checkSecret } from './keys.js';
import { createReceiver } from './receiver.js';
import { createReport } from './report.js';
import { refuse, refuseMethod, respondText } from './respond.js';
import { AmityWebhookError } from './webhook-error.js';

/** Options of {@link createPrehookHandler}. */
export interface PrehookHandlerOptions {
  /** `secretKey` that `v3.networkSettings.prehook.update` gave. A list holds the old and the new one while you rotate them. */
  secret: string | readonly string[];
  /** Handlers by the event's name. What has none is allowed. */
  on: PrehookHandlers;
  /**
   * Decision where a handler fails or takes too long: `allow` lets through what it would have stopped, `deny` stops your users
   * while it is broken. Set the network's own `defaultAction` alike.
   */
  defaultAction: 'allow' | 'deny';
  /**
   * Time for a decision from the request's coming on, in milliseconds. Default: 1500. The vendor's sources say that its servers
   * wait 3 s or less than 2 s.
   */
  timeoutMs?: number | undefined;
  /**
   * Told of each failure, with the event where there is one, and of each request that was refused. A wrong secret with the
   * network's `defaultAction: 'deny'` blocks all its messages, so read this. Default: `console.error`.
   */
  onError?: ((error: unknown, event: PrehookEvent | undefined) => unknown) | undefined;
  /**
   * Names of the headers that may hold the signature; the first one that a request has counts. Default: `x-amity-signature`,
   * `x-signature`. No source was confirmed by a live request.
   */
  signatureHeaders?: readonly string[] | undefined;
  /** Most bytes that a body may have. Default: 5 MiB. */
  maxBytes?: number | undefined;
}

/** Headers of the signature by default. Source: the vendor's pages on webhooks and on pre-hooks, which disagree. */
const defaultHeaders = ['x-amity-signature', 'x-signature'];

/** Message of the default action, for the user. */
const defaultMessage = 'This could not be checked. Please try again later.';

/**
 * Makes a route for pre-hooks: the vendor's servers ask it before an action is done, and its decision counts. It decides in time
 * whatever a handler does, and never rejects. Everything about the requests is taken from the vendor's pages alone, which
 * contradict each other; none was seen on a live network.
 *
 * Events without a handler, and those that this version does not know, are allowed.
 *
 * @throws AmityWebhookError at once, where an option cannot be used
 * @example
 * ```ts
 * const handler = createPrehookHandler({
 *   secret: process.env.AMITY_PREHOOK_SECRET ?? '',
 *   on: {
 *     'message.shouldCreate': async ({ data, actor }) => {
 *       if (await isBanned(actor.userId)) return deny('You may not write here.');
 *       return data.text ? allow({ ...data, text: data.text.trim() }) : allow();
 *     },
 *   },
 *   defaultAction: 'allow',
 *   timeoutMs: 1_500,
 * });
 * ```
 */
export function createPrehookHandler(options: PrehookHandlerOptions): WebhookHandler {
  const { receive, on, defaultAction, timeoutMs, report } = readOptions(options);
  const fallback = defaultAction === 'allow' ? allow() : deny(defaultMessage);
  return async (request) => {
    const deadline = startDeadline(timeoutMs);
    try {
      const refusal = refuseMethod(request);
      if (refusal) return refusal;
      const { bytes } = await receive(request);
      const event = readEvent(bytes);
      const handler = handlerOf<PrehookHandler>(on, [event.eventName]) ?? (() => allow());
      const decision = await decide(handler, event, deadline.passed).catch((error: unknown) => {
        report(error, event);
        return JSON.stringify(fallback);
      });
      return respondText(200, decision);
    } catch (error) {
      return refuse(error, report);
    } finally {
      deadline.clear();
    }
  };
}

type PrehookHandler = (event: PrehookEvent) => unknown;

function readOptions(options: PrehookHandlerOptions) {
  const { secret, on, defaultAction, timeoutMs = 1_500, maxBytes, signatureHeaders, onError } = options ?? {};
  const secrets: unknown = Array.isArray(secret) ? secret : [checkSecret(secret, 'secret')];
  const receive = createReceiver({ secrets, headers: readHeaderNames(signatureHeaders), maxBytes });
  checkHandlers(on);
  if (defaultAction !== 'allow' && defaultAction !== 'deny') {
    throw new AmityWebhookError(
      'invalid-options',
      "defaultAction takes 'allow' or 'deny': the decision where a handler fails.",
    );
  }
  if (!(timeoutMs > 0 && timeoutMs <= maxDelayMs)) {
    throw new AmityWebhookError('invalid-options', 'timeoutMs takes a number of milliseconds above 0, such as 1500.');
  }
  if (onError !== undefined) checkFunction(onError, 'onError');
  return { receive, on, defaultAction, timeoutMs, report: createReport<PrehookEvent>(onError ?? toConsole) };
}

function readHeaderNames(names: unknown = defaultHeaders): string[] {
  if (Array.isArray(names) && names.length > 0) return names.map((name) => String(name).toLowerCase());
  throw new AmityWebhookError('invalid-options', "signatureHeaders takes a list of names, such as ['x-signature'].");
}

function toConsole(error: unknown, event: PrehookEvent | undefined): void {
  console.error(`The pre-hook ${event?.eventName ?? 'request'} failed:`, error);
}

/** Timer from the coming of a request. `passed` rejects when it is over. */
function startDeadline(timeoutMs: number): { passed: Promise<never>; clear(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const remedy = 'The default action was sent in its place. Make it faster, or raise timeoutMs.';
      reject(new AmityWebhookError('failed-handler', `No decision within ${timeoutMs} ms. ${remedy}`));
    }, timeoutMs);
  });
  passed.catch(() => {}); // nobody may wait for it any more
  return { passed, clear: () => clearTimeout(timer) };
}

function readEvent(bytes: Uint8Array): PrehookEvent {
  const event = parseObject(bytes);
  if (typeof event.eventName === 'string') return event as unknown as PrehookEvent; // its shape, no type can know
  throw new AmityWebhookError('invalid-event', 'The body is signed well, but names no event in "eventName".');
}

/** Decision of a handler as JSON. Rejects with what it throws, and where it returns no decision or none in time. */
async function decide(handler: PrehookHandler, event: PrehookEvent, passed: Promise<never>): Promise<string> {
  const decision: unknown = await Promise.race([Promise.resolve().then(() => handler(event)), passed]);
  if (isDecision(decision)) return JSON.stringify(decision);
  const remedy = "Return allow(), allow(data) or deny('…'); the default action was sent in their place.";
  throw new AmityWebhookError('failed-handler', `The handler of ${event.eventName} returned no decision. ${remedy}`);
}
