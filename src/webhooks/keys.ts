import { AmityWebhookError } from './webhook-error.js';

/** Key of a secret, to sign and to verify with. */
export type HmacKey = Awaited<ReturnType<SubtleCrypto['importKey']>>;

/** Algorithm of the signatures. Source: the vendor's page on webhook events. */
export const algorithm = { name: 'HMAC', hash: 'SHA-256' };

/**
 * Checks a list of secrets.
 *
 * @throws AmityWebhookError where it is no list, has none, or one that is no string or empty. An empty key would let everybody sign.
 */
export function checkSecrets(secrets: unknown): readonly string[] {
  if (!Array.isArray(secrets) || secrets.length === 0) {
    throw new AmityWebhookError(
      'invalid-options',
      'secrets takes a list with at least one secret: { secrets: [secret] }.',
    );
  }
  return secrets.map((secret: unknown, index) => checkSecret(secret, `secrets[${index}]`));
}

/** @throws AmityWebhookError where a secret is no string, or empty. */
export function checkSecret(secret: unknown, argument: string): string {
  if (typeof secret === 'string' && secret !== '') return secret;
  const found = secret === '' ? 'empty' : secret === undefined ? 'undefined' : 'no string';
  const remedy = 'Take the secret as the console shows it, and check that the environment has it.';
  throw new AmityWebhookError('invalid-options', `${argument} is ${found}. ${remedy}`);
}

/** Key of a secret: its UTF-8 bytes, which nothing decodes. */
export async function importKey(secret: string): Promise<HmacKey> {
  return subtle().importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign', 'verify']);
}

/** @throws AmityWebhookError where the runtime has no WebCrypto. */
export function subtle(): SubtleCrypto {
  const found: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (found) return found;
  const where = 'Node 20, Bun, Deno, Workers and pages on https have it; jsdom has not.';
  throw new AmityWebhookError('unsupported-runtime', `This runtime has no WebCrypto (crypto.subtle). ${where}`);
}
