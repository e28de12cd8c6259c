import type { WebhookRequest } from './request.js';
import { AmityWebhookError } from './webhook-error.js';

/** Response with a JSON object. */
export function respond(status: number, body: object, headers: Record<string, string> = {}): Response {
  return respondText(status, JSON.stringify(body), headers);
}

/** Response with JSON that is written already. */
export function respondText(status: number, json: string, headers: Record<string, string> = {}): Response {
  return new Response(json, { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** Response to a request that is not POST, or nothing. */
export function refuseMethod(request: WebhookRequest | undefined): Response | undefined {
  if ((request?.method ?? 'POST') === 'POST') return undefined;
  return respond(405, { error: 'method-not-allowed' }, { allow: 'POST' });
}

/** Response to a request that could not be accepted. Copies are no error; everything else is reported. */
export function refuse(error: unknown, report: (error: unknown) => void): Response {
  const { status, reason } = error instanceof AmityWebhookError ? error : { status: 500, reason: 'failed' };
  if (status === 200) return respond(200, {});
  report(error);
  return respond(status, { error: reason });
}
