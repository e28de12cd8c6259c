import { expect, it } from 'vitest';
import { Redactor } from '../../src/telemetry/redactor.js';
import { clientOf, token as usual } from './client.js';
import { failure, json } from './fake-fetch.js';
import { memory } from './memory.js';

it('keeps the token out of the log, wherever it comes from', async () => {
  const token = 'abc.def-$&';
  const { lines, logger } = memory();
  const { amity } = clientOf(
    (_, index) => {
      if (index === 0) throw new TypeError(`refused Bearer ${token}`);
      return json({ status: 'error', message: `${token} and ${token}` }, 403);
    },
    {
      token,
      logger,
      onRequest: () => {
        throw new Error(`hook sees ${token}`);
      },
    },
  );
  await amity.v2.messages.get({ messageId: 'm1' }, { maxRetries: 1 }).safe();
  await amity.v2.users.query({ search: token }).safe();
  expect(lines.join('\n')).toContain('[token] and [token]');
  expect(lines.join('\n')).not.toContain(token);
});

it('keeps tokens out of the log that have been replaced', async () => {
  let asked = 0;
  const { lines, logger } = memory();
  const { amity } = clientOf(() => failure(401), { logger, token: () => `secret-${++asked}-end` });
  for (let call = 0; call < 3; call++) await amity.v2.users.query().safe();
  await amity.v2.users.query({ search: 'secret-1-end secret-2-end secret-3-end' }).safe();
  expect(asked).toBeGreaterThan(2);
  expect(lines.join('\n')).not.toMatch(/secret-\d-end/);
});

it('leaves nothing of a token that begins like an older one', async () => {
  const { lines, logger } = memory();
  const tokens = ['secret', 'secret-renewed'];
  const { amity } = clientOf((_, index) => (index === 0 ? failure(401) : json({ message: 'secret-renewed' }, 403)), {
    logger,
    token: () => tokens.shift() ?? 'none',
  });
  await amity.v2.users.query().safe();
  expect(lines.join('\n')).not.toContain('renewed');
});

it('gives a result as the server gave it, also where it holds the token', async () => {
  const { amity } = clientOf(() => json({ users: [{ userId: 'abc' }] }), { token: 'abc' });
  expect(await amity.v2.users.query()).toEqual({ users: [{ userId: 'abc' }] });
});

it('knows the last sixteen tokens, so that one that is renewed for ever fills no memory', () => {
  const secrets = new Redactor();
  for (let token = 10; token < 27; token++) secrets.add(`<${token}>`);
  expect(secrets.redact('<10> <11> <26>')).toBe('<10> [token] [token]');
});

it('counts a token once that is renewed with itself', () => {
  const secrets = new Redactor();
  secrets.add('first');
  for (let time = 0; time < 20; time++) secrets.add('second');
  expect(secrets.redact('first second')).toBe('[token] [token]');
});

it('takes tokens out of what is thrown though it is no error', async () => {
  const { amity } = clientOf(() => Promise.reject(`lost with ${usual}`), { maxRetries: 0 });
  const { error } = await amity.v2.users.query().safe();
  expect(error).toMatchObject({
    message: 'v2.users.query got no answer: lost with [token].',
    cause: 'lost with [token]',
  });
});
