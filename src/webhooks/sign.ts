import { toBytes } from './body.js';
import { algorithm, checkSecret, importKey, subtle } from './keys.js';
import { encodeSignature } from './signature.js';
import { AmityWebhookError } from './webhook-error.js';

/**
 * Signs the body of a webhook as the vendor's servers do, for tests of a receiver and for relays: HMAC-SHA256, keyed with the
 * UTF-8 bytes of the secret. It goes into the header `x-amity-signature`.
 *
 * @param body the very bytes that are sent; a string is sent as UTF-8
 * @param secret as the console shows it
 * @returns the signature in base64, 44 characters
 * @throws AmityWebhookError with the reason `invalid-options` for an empty secret, or a body that is neither string nor bytes
 * @example
 * ```ts
 * const body = JSON.stringify({ event: 'channel.didLeave', data: { userIds: ['carol'] } });
 * const headers = { 'content-type': 'application/json', 'x-amity-signature': await signWebhook(body, secret) };
 * await fetch(url, { method: 'POST', headers, body });
 * ```
 */
export async function signWebhook(body: string | ArrayBuffer | ArrayBufferView, secret: string): Promise<string> {
  const bytes = toBytes(body);
  if (!bytes) {
    throw new AmityWebhookError('invalid-options', 'The body to sign is neither string nor bytes. Sign what is sent.');
  }
  const key = await importKey(checkSecret(secret, 'secret'));
  return encodeSignature(new Uint8Array(await subtle().sign(algorithm, key, bytes)));
}
