import { expect, it } from 'vitest';
import { AmityError } from '../../src/index.js';
import { clientOf, only } from './client.js';

it.each([
  ['a/b', '/api/v2/message/a%2Fb'],
  ['a?b#c', '/api/v2/message/a%3Fb%23c'],
  ['../users', '/api/v2/message/..%2Fusers'],
  ['%2e%2e', '/api/v2/message/%252e%252e'],
  ['a\\b', '/api/v2/message/a%5Cb'],
  ['é 🎉', '/api/v2/message/%C3%A9%20%F0%9F%8E%89'],
  ['...', '/api/v2/message/...'],
  [' ', '/api/v2/message/%20'],
])('keeps %j inside its segment', async (messageId, path) => {
  const { amity, sent } = clientOf();
  await amity.v2.messages.get({ messageId });
  expect(only(sent).url.href).toBe(`https://amity.example${path}`);
});

it.each([
  ['', 'empty'],
  ['.', "'.'"],
  ['..', "'..'"],
  ['a\ud83d', 'surrogate'],
])('refuses %j, naming the argument', async (messageId, words) => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.messages.get({ messageId }).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('messageId');
  expect(error?.message).toContain(words);
  expect(sent).toEqual([]);
});

it.each([[{ a: 1 }], [['a']], [true], [Symbol('a')]])('refuses %s for an id', async (messageId) => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.messages.get({ messageId: messageId as unknown as string }).safe(); // without types
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('messageId must be a string');
  expect(sent).toEqual([]);
});

it('says which operation it was', async () => {
  const { amity } = clientOf();
  const { error } = await amity.v2.messages.get({ messageId: '' }).safe();
  expect(error?.operationId).toBe('v2.messages.get');
});
