import { bytesOf } from '../platform/kinds.js';
import type { WebhookHandler } from '../webhooks/handler.js';
import type { WebhookBody, WebhookHeaders } from '../webhooks/request.js';
import { type NodeBody, readIncoming } from './read-incoming.js';

/** Request of `node:http`, and the body where something has read it: `express.raw()` or a function host's `rawBody`. */
export interface NodeRequest extends NodeBody {
  readonly method?: string | undefined;
  readonly headers: WebhookHeaders;
  readonly readableDidRead?: boolean;
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/** Response of `node:http`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(text: string): unknown;
}

/**
 * Makes a listener for `node:http`, Express or Connect of the handler that `createWebhookHandler` or `createPrehookHandler` made.
 *
 * It reads the raw body itself. With Express, mount it before `express.json()`: a body that was parsed gets 500, and `onError` is
 * told so.
 *
 * @example
 * ```ts
 * const handler = createWebhookHandler({ secrets, on, onError: console.error });
 *
 * createServer(toNodeListener(handler)).listen(3000);
 * express().post('/webhooks', toNodeListener(handler)).listen(3001);
 * ```
 */
export function toNodeListener(
  handler: WebhookHandler,
): (incoming: NodeRequest, outgoing: NodeResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const { method, headers } = incoming;
    const response = await handler({ method, headers, body: bodyOf(incoming) });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  };
}

/** Body as it came. What was parsed is handed on too: the handler refuses it with the remedy. */
function bodyOf(incoming: NodeRequest): WebhookBody {
  const { rawBody, body, readableDidRead } = incoming;
  if (!readableDidRead) return readIncoming(incoming);
  const isRaw = typeof rawBody === 'string' || bytesOf(rawBody) !== undefined;
  return (isRaw ? rawBody : body) as WebhookBody; // tested by the handler
}
