import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { signWebhook } from '../../src/webhooks.js';
import { vectors } from './vectors.js';

/** HMAC-SHA256 by the `openssl` of this machine. */
function byOpenssl(secret: string, bytes: Uint8Array): string {
  const key = `hexkey:${Buffer.from(secret).toString('hex')}`;
  const args = ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', key, '-binary'];
  const { error, status, stdout, stderr } = spawnSync('openssl', args, { input: bytes });
  if (error)
    throw new Error('This test needs openssl, 1.1 or later. Install it, on Debian by apt-get install openssl.');
  if (status !== 0) throw new Error(`openssl failed: ${stderr}`);
  return stdout.toString('base64');
}

const random = crypto.getRandomValues(new Uint8Array(60_000));

it.each([
  ...vectors.accept.map(({ name, secret, bodyBase64 }) => ({ name, secret, bytes: Buffer.from(bodyBase64, 'base64') })),
  { name: 'no body', secret: 'a', bytes: Buffer.alloc(0) },
  { name: 'random bytes', secret: 'a', bytes: Buffer.from(random) },
  { name: 'a secret longer than a block', secret: 'ß'.repeat(100), bytes: Buffer.from('{}') },
])('openssl signs as signWebhook does: $name', async ({ secret, bytes }) => {
  expect(await signWebhook(bytes, secret)).toBe(byOpenssl(secret, bytes));
});
