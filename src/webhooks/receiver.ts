import { checkBody, defaultMaxBytes, readBody } from './body.js';
import { checkSecrets, type HmacKey, importKey } from './keys.js';
import { headerValues, type WebhookRequest } from './request.js';
import { decodeSignature, encodeSignature, type Mac } from './signature.js';
import { isSignedBy } from './verify.js';
import { AmityWebhookError } from './webhook-error.js';

/** Body that was proved to come from the vendor. */
export interface SignedBody {
  bytes: Uint8Array<ArrayBuffer>;
  /** In base64, however the request had it. */
  signature: string;
}

/** Settings of a receiver, as a user gave them. */
interface ReceiverSettings {
  secrets: unknown;
  /** Names of the headers that may hold the signature, in lower case. The first one that a request has counts. */
  headers: readonly string[];
  maxBytes: unknown;
}

/**
 * Makes a function that reads the body of a request and proves it.
 *
 * @throws AmityWebhookError at once where the settings cannot be used, and from the function where a request is not proved
 */
export function createReceiver(settings: ReceiverSettings): (request: WebhookRequest) => Promise<SignedBody> {
  const secrets = checkSecrets(settings.secrets);
  const maxBytes = checkMaxBytes(settings.maxBytes);
  let keys: HmacKey[] | undefined;
  return async (request) => {
    checkRequest(request);
    checkBody(request);
    const mac = readSignature(request, settings.headers);
    const bytes = await readBody(request, maxBytes);
    // Made with the first request: Workers make no keys while they start.
    keys ??= await Promise.all(secrets.map(importKey));
    if (await isSignedBy(keys, mac, bytes)) return { bytes, signature: encodeSignature(mac) };
    const remedy = 'Check that the secret is the one of this URL, and that nothing changes the body on its way.';
    throw new AmityWebhookError(
      'invalid-signature',
      `None of the secrets has made this signature for this body. ${remedy}`,
    );
  };
}

function checkMaxBytes(maxBytes: unknown = defaultMaxBytes): number {
  if (typeof maxBytes === 'number' && maxBytes > 0) return maxBytes;
  throw new AmityWebhookError('invalid-options', 'maxBytes takes a number of bytes above 0.');
}

function checkRequest(request: unknown): void {
  if (typeof request === 'object' && request !== null) return;
  throw new AmityWebhookError('invalid-options', 'There is no request. Pass a Request, or { headers, body }.');
}

function readSignature(request: WebhookRequest, names: readonly string[]): Mac {
  const found = names
    .map((name) => ({ name, values: headerValues(request, name) }))
    .find(({ values }) => values.length > 0);
  if (!found) {
    throw new AmityWebhookError(
      'missing-signature',
      `The request has no header ${names.join(' or ')}, so nothing proves it.`,
    );
  }
  const [value = '', ...others] = found.values;
  const mac = others.length === 0 ? decodeSignature(value) : undefined;
  if (mac) return mac;
  const forms = 'It takes 44 characters of base64 or 64 hex digits, once.';
  throw new AmityWebhookError('malformed-signature', `The header ${found.name} holds no signature. ${forms}`);
}
