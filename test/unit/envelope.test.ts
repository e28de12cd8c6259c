import { expect, it } from 'vitest';
import { AmityDecodeError } from '../../src/index.js';
import { clientOf } from './client.js';
import { json } from './fake-fetch.js';

async function resultOf(answer: unknown): Promise<unknown> {
  const { amity } = clientOf(() => json(answer));
  return amity.v2.users.query();
}

const payload = { users: [{ userId: 'bob' }] };

it.each([
  ['the payload alone', payload],
  ['an envelope of status and data', { status: 'success', data: payload }],
  ['an envelope with everything', { status: 'success', code: 200000, message: 'fine', data: payload }],
])('gives the payload of %s', async (_, answer) => {
  expect(await resultOf(answer)).toEqual(payload);
});

it.each([
  ['data without a status', { data: payload }],
  ['a status that is no text', { status: 1, data: payload }],
  ['a status without data', { status: 'success' }],
  ['fields of its own', { status: 'synced', data: { text: 'hello' }, messageId: 'm1' }],
])('leaves what has %s as it is', async (_, answer) => {
  expect(await resultOf(answer)).toEqual(answer);
});

it('opens one envelope only', async () => {
  const inner = { status: 'success', data: payload };
  expect(await resultOf({ status: 'success', data: inner })).toEqual(inner);
});

it('refuses a payload of nothing', async () => {
  await expect(resultOf({ status: 'success', data: null })).rejects.toBeInstanceOf(AmityDecodeError);
});
