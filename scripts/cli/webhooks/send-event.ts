import { signWebhook } from '../../../src/webhooks.js';

/** Longest wait for a response, in milliseconds: long enough to halt a receiver in a debugger for a moment. */
const timeoutMs = 30_000;

/** Response to an event that was sent. */
export interface Delivery {
  status: number;
  body: string;
  durationMs: number;
}

/**
 * Sends an event as the vendor's servers do: signed, and following no redirect.
 *
 * @throws Error that says why no response came
 */
export async function sendEvent(url: URL, event: object, secret: string): Promise<Delivery> {
  const body = JSON.stringify(event);
  const headers = { 'content-type': 'application/json', 'x-amity-signature': await signWebhook(body, secret) };
  const started = performance.now();
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    const text = await response.text();
    return { status: response.status, body: text, durationMs: Math.round(performance.now() - started) };
  } catch (error) {
    throw new Error(`${url} gave no response${reasonOf(error)} Is the receiver running there?`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '.';
  if (error.name === 'TimeoutError') return ` within ${timeoutMs / 1_000} s.`;
  const { cause = error } = error;
  if (!(cause instanceof Error)) return '.';
  return ` (${'code' in cause ? cause.code : cause.message}).`;
}
