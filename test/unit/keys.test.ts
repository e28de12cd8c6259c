import { expect, it, vi } from 'vitest';
import { AmityAuthenticationError, AmityError, createAmityClient, createAmityRawClient } from '../../src/index.js';
import { clientOf, only } from './client.js';
import { failure, json } from './fake-fetch.js';
import { memory } from './memory.js';

const session = { userId: 'bob', deviceId: 'phone' };

it('sends a key in the place of the token', async () => {
  const { amity, sent } = clientOf(undefined, { keys: { apiKey: 'key-1', serverKey: 'key-2' } });
  await amity.v3.sessions.create(session);
  expect(only(sent).headers.get('x-api-key')).toBe('key-1');
  expect(only(sent).headers.has('authorization')).toBe(false);
  expect(only(sent).headers.has('x-server-key')).toBe(false);
});

it('sends the token, and no key, everywhere else', async () => {
  const { amity, sent } = clientOf(undefined, { token: 'abc', keys: { apiKey: 'key-1' } });
  await amity.v2.users.query();
  expect(only(sent).headers.get('authorization')).toBe('Bearer abc');
  expect(only(sent).headers.has('x-api-key')).toBe(false);
});

it('needs no token where keys are enough', async () => {
  vi.stubEnv('AMITY_ACCESS_TOKEN', undefined);
  const { amity, sent } = clientOf(undefined, { token: undefined, keys: { apiKey: 'key-1' } });
  await amity.v3.sessions.create(session);
  expect(sent).toHaveLength(1);
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('v2.users.query needs token');
  await expect(amity.raw.GET('/api/v2/users', {})).rejects.toMatchObject({ operationId: 'v2.users.query' });
  expect(sent).toHaveLength(1);
  vi.unstubAllEnvs();
});

it('needs a token where it does not know that a key is enough', async () => {
  vi.stubEnv('AMITY_ACCESS_TOKEN', undefined);
  const raw = createAmityRawClient({ region: 'us', keys: { apiKey: 'key-1' } });
  await expect(raw.GET('/api/v2/users', {})).rejects.toThrow(/^The request needs token/);
  vi.unstubAllEnvs();
});

it.each([
  { apiKey: undefined },
  { serverKey: 'key-2' },
  undefined,
])('asks for the key that is missing in %j', async (keys) => {
  const { amity, sent } = clientOf(undefined, { keys });
  const { error } = await amity.v3.sessions.create(session).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('v3.sessions.create needs keys.apiKey');
  expect(sent).toEqual([]);
});

it('asks for no other token when a key is refused', async () => {
  const token = vi.fn(() => 'abc');
  const { amity, sent } = clientOf(() => failure(401), { token, keys: { apiKey: 'key-1' } });
  const { error } = await amity.v3.sessions.create(session).safe();
  expect(error).toBeInstanceOf(AmityAuthenticationError);
  expect(sent).toHaveLength(1);
  expect(token).not.toHaveBeenCalled();
});

it('keeps keys out of logs and errors', async () => {
  const { lines, logger } = memory();
  const { amity } = clientOf(() => json({ message: 'no api-key-1 here' }, 403), {
    logger,
    keys: { apiKey: 'api-key-1' },
  });
  const { error } = await amity.v3.sessions.create(session).safe();
  expect(error?.message).toContain('no [token] here');
  expect(lines.join('\n')).not.toContain('api-key-1');
});

it.each(['secret\r\nX-Any: b', 'secret two', 'sécret', ''])('refuses the key %j, without repeating it', (apiKey) => {
  const create = () => createAmityClient({ region: 'us', token: 'abc', keys: { apiKey } });
  expect(create).toThrow(AmityError);
  expect(create).toThrow(/^(?!.*s[eé]cret)keys\.apiKey must be/s);
});
