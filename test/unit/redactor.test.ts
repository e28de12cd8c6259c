import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { AmityPermissionDeniedError } from '../../src/index.js';
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
  const tokens = ['a-secret', 'a-secret-renewed'];
  const { amity } = clientOf((_, index) => (index === 0 ? failure(401) : json({ message: 'a-secret-renewed' }, 403)), {
    logger,
    token: () => tokens.shift() ?? 'none',
  });
  await amity.v2.users.query().safe();
  expect(lines.join('\n')).not.toContain('renewed');
});

it('gives a result as the server gave it, also where it holds the token', async () => {
  const { amity } = clientOf(() => json({ users: [{ userId: 'abcdefgh' }] }), { token: 'abcdefgh' });
  expect(await amity.v2.users.query()).toEqual({ users: [{ userId: 'abcdefgh' }] });
});

it('knows the last sixteen tokens, so that one that is renewed for ever fills no memory', () => {
  const secrets = new Redactor();
  for (let token = 10; token < 27; token++) secrets.addToken(`<token${token}>`);
  expect(secrets.redact('<token10> <token11> <token26>')).toBe('<token10> [token] [token]');
});

it('counts a token once that is renewed with itself', () => {
  const secrets = new Redactor();
  secrets.addToken('the-first');
  for (let time = 0; time < 20; time++) secrets.addToken('the-second');
  expect(secrets.redact('the-first the-second')).toBe('[token] [token]');
});

it('takes tokens out of what is thrown though it is no error', async () => {
  const { amity } = clientOf(() => Promise.reject(`lost with ${usual}`), { maxRetries: 0 });
  const { error } = await amity.v2.users.query().safe();
  expect(error).toMatchObject({
    message: 'v2.users.query got no response: lost with [token].',
    cause: 'lost with [token]',
  });
});

it('knows a key as long as the client, however often the token is renewed', () => {
  const secrets = new Redactor();
  secrets.addKey('server-key');
  for (let token = 10; token < 40; token++) secrets.addToken(`<token${token}>`);
  expect(secrets.redact('server-key')).toBe('[token]');
});

it.each(['x', 'any', 'html', '1234567'])('takes %s for no secret, which would deface other texts', async (token) => {
  const { amity } = clientOf(() => json({ message: `Complexity of many html pages: 1234567` }, 403), {
    token,
    keys: { apiKey: token },
  });
  const { error } = await amity.v2.users.query().safe();
  expect(error?.message).toBe('v2.users.query failed with 403: Complexity of many html pages: 1234567');
});

it.each([
  ['plain', (deep: string) => `{"message":"no","data":${deep}}`],
  ['with escapes', (deep: string) => `{"message":"\u006eo","data":${deep}}`],
])('tells a failure that is nested 9,000 deep; here %s', async (_, body) => {
  const { amity } = clientOf(() => new Response(body('['.repeat(9_000) + ']'.repeat(9_000)), { status: 403 }));
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityPermissionDeniedError);
  expect(error?.message).toBe('v2.users.query failed with 403: no');
});

/** The cause that a call's error has, after `fetch` has thrown this. */
async function causeOf(thrown: unknown): Promise<unknown> {
  const { amity } = clientOf(() => Promise.reject(thrown), { maxRetries: 0 });
  const { error } = await amity.v2.users.query().safe();
  expect(inspect(error, { depth: 200 })).not.toContain(usual);
  return error?.cause;
}

it('copies what it must change and cannot', async () => {
  const inner = Object.freeze(Object.assign(new TypeError(`refused ${usual}`), { code: 'E_ANY' }));
  expect(await causeOf(inner)).toMatchObject({ name: 'TypeError', message: 'refused [token]', code: 'E_ANY' });
  const outer = Object.freeze(new Error('failed', { cause: inner }));
  expect(await causeOf(outer)).toMatchObject({ message: 'failed', cause: { message: 'refused [token]' } });
});

it('leaves an error as it is that holds no secret', async () => {
  const frozen = Object.freeze(new TypeError('refused'));
  expect(await causeOf(frozen)).toBe(frozen);
});

it('takes tokens out of the errors that an error holds, also where those are texts', async () => {
  const cause = new AggregateError([new Error(`first ${usual}`), `second ${usual}`]);
  expect(await causeOf(cause)).toMatchObject({ errors: [{ message: 'first [token]' }, 'second [token]'] });
});

it('follows causes in a circle and a chain of any length to an end', async () => {
  const circle = new Error(`a ${usual}`);
  circle.cause = new Error(`b ${usual}`, { cause: circle });
  expect(await causeOf(circle)).toBe(circle);
  let chain = new Error(`innermost ${usual}`);
  for (let length = 0; length < 9_000; length++) chain = new Error(`outer ${usual}`, { cause: chain });
  expect(await causeOf(chain)).toBe(chain);
});
