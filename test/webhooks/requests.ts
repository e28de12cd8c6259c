import { createHmac } from 'node:crypto';

export const secret = 'whsec-garden-2026';

/** Signature made by Node's crypto, apart from the code under test. */
export function signatureOf(body: string | Uint8Array, key = secret): string {
  return createHmac('sha256', key).update(body).digest('base64');
}

/** Text of an event of which nothing matters but its name. */
export function eventText(event: string, data: object = {}): string {
  return JSON.stringify({ event, data });
}

/** Request of fetch with a signed body. Headers that are given win. */
export function signedRequest(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Request {
  return new Request('https://receiver.example/webhooks', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-amity-signature': signatureOf(body), ...headers },
  });
}
