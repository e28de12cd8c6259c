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

it('takes keys from the environment, where none is passed, and keeps them out of errors', async () => {
  vi.stubEnv('AMITY_ACCESS_TOKEN', undefined);
  vi.stubEnv('AMITY_API_KEY', 'environment-key');
  vi.stubEnv('AMITY_SERVER_KEY', '');
  const reply = () => json({ message: 'no environment-key here' }, 403);
  const { amity, sent } = clientOf(reply, { token: undefined });
  expect((await amity.v3.sessions.create(session).safe()).error?.message).toContain('no [token] here');
  expect(only(sent).headers.get('x-api-key')).toBe('environment-key');
  const given = clientOf(undefined, { keys: { apiKey: 'given-key' } });
  await given.amity.v3.sessions.create(session);
  expect(only(given.sent).headers.get('x-api-key')).toBe('given-key');
  vi.unstubAllEnvs();
});

it('names the variable of a key or token that is missing', async () => {
  vi.stubEnv('AMITY_ACCESS_TOKEN', undefined);
  const { amity } = clientOf(undefined, { token: undefined, keys: { serverKey: 'server-key' } });
  const { error } = await amity.v3.sessions.create(session).safe();
  expect(error?.message).toBe(
    'v3.sessions.create needs keys.apiKey. Pass it when the client is made, or set AMITY_API_KEY.',
  );
  await expect(amity.v2.users.query()).rejects.toThrow(
    'needs token. Pass it when the client is made, or set AMITY_ACCESS_TOKEN.',
  );
  vi.unstubAllEnvs();
});

it('refuses a key of no such name', () => {
  const keys = { apikey: 'api-key-1' } as object;
  expect(() => createAmityClient({ region: 'us', token: 'abc', keys })).toThrow('Did you mean apiKey?');
});
