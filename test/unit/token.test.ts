import { expect, it, vi } from 'vitest';
import { AmityAuthenticationError, AmityError, AmityTimeoutError, createAmityClient } from '../../src/index.js';
import { Redactor } from '../../src/telemetry/redactor.js';
import { TokenSource } from '../../src/transport/token.js';
import { clientOf } from './client.js';
import { failure, json, type Sent } from './fake-fetch.js';

/** A token function that gives `t1`, `t2` …, and a server that takes none but the tokens named. */
function tokens(...good: string[]) {
  const token = vi.fn(async () => `t${token.mock.calls.length}`);
  const reply = ({ headers }: Sent) => {
    return good.includes(bearer(headers)) ? json({}) : failure(401);
  };
  return { token, reply };
}

function bearer(headers: Headers): string {
  return (headers.get('authorization') ?? '').replace('Bearer ', '');
}

it('sends a token that is a text', async () => {
  const { amity, sent } = clientOf(undefined, { token: 'abc' });
  await amity.v2.users.query();
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer abc']);
});

it('cannot be overruled by a header of the call', async () => {
  const { amity, sent } = clientOf(undefined, { token: 'abc' });
  await amity.v2.users.query({}, { headers: { authorization: 'Bearer other' } });
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer abc']);
});

it('asks a function once for many calls', async () => {
  const { token, reply } = tokens('t1');
  const { amity, sent } = clientOf(reply, { token });
  expect(token).not.toHaveBeenCalled();
  await Promise.all([amity.v2.users.query(), amity.v2.users.query(), amity.v2.users.query()]);
  await amity.v2.users.query();
  expect(token).toHaveBeenCalledTimes(1);
  expect(sent).toHaveLength(4);
});

it('takes a function that gives its token at once', async () => {
  const { amity, sent } = clientOf(undefined, { token: () => 'abc' });
  await amity.v2.users.query();
  expect(sent.map(({ headers }) => bearer(headers))).toEqual(['abc']);
});

it('asks the function again after a 401, once for many calls, and goes on with what it gives', async () => {
  const { token, reply } = tokens('t2');
  const { amity, sent } = clientOf(reply, { token });
  await Promise.all([amity.v2.users.query(), amity.v2.users.query(), amity.v2.users.query()]);
  await amity.v2.users.query();
  expect(token).toHaveBeenCalledTimes(2);
  expect(sent.map(({ headers }) => bearer(headers))).toEqual(['t1', 't1', 't1', 't2', 't2', 't2', 't2']);
});

it('sends a body again with the new token', async () => {
  const { token, reply } = tokens('t2');
  const { amity, sent } = clientOf(reply, { token, maxRetries: 0 });
  await amity.v2.messages.create({ channelId: 'general', type: 'text', data: { text: 'hi' } });
  expect(sent.map(({ body }) => body)).toEqual([sent[0]?.body, sent[0]?.body]);
});

it('gives up when the new token is refused too', async () => {
  const { token, reply } = tokens();
  const { amity, sent } = clientOf(reply, { token });
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityAuthenticationError);
  expect(sent).toHaveLength(2);
});

it('gives up when the function has no other token', async () => {
  const token = vi.fn(() => 'same');
  const { amity, sent } = clientOf(() => failure(401), { token });
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityAuthenticationError);
  expect(token).toHaveBeenCalledTimes(2);
  expect(sent).toHaveLength(1);
});

it('does not try a text again after a 401', async () => {
  const { amity, sent } = clientOf(() => failure(401));
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityAuthenticationError);
  expect(sent).toHaveLength(1);
});

it('tells the function’s own error, and asks again at the next call', async () => {
  const cause = new Error('vault closed');
  const token = vi.fn(() => 'abc').mockRejectedValueOnce(cause);
  const { amity, sent } = clientOf(undefined, { token });
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('token function failed');
  expect(error?.cause).toBe(cause);
  expect(sent).toEqual([]);
  await amity.v2.users.query();
  expect(sent).toHaveLength(1);
});

it('tells each of the calls that wait for a token which operation it was', async () => {
  const token = () => Promise.reject(new Error('vault closed'));
  const { amity } = clientOf(undefined, { token });
  const calls = [amity.v2.users.query().safe(), amity.v2.channels.query().safe()];
  const ids = (await Promise.all<{ error?: AmityError | undefined }>(calls)).map(({ error }) => error?.operationId);
  expect(ids).toEqual(['v2.users.query', 'v2.channels.query']);
});

it('asks the function again after a 401 to what cannot be sent again', async () => {
  const { token, reply } = tokens('t2');
  const { amity, sent } = clientOf(reply, { token });
  const file = new Blob(['content']).stream();
  const { error } = await amity.v2.messages.files.create({ channelId: 'general', file }).safe();
  expect(error).toBeInstanceOf(AmityAuthenticationError);
  expect(sent).toHaveLength(1);
  await amity.v2.users.query();
  expect(token).toHaveBeenCalledTimes(2);
});

it('keeps a token that came while an older one was on its way to be refused', async () => {
  const { token, reply } = tokens('t2');
  let refuse = () => {};
  const refused = new Promise<void>((resolve) => {
    refuse = resolve;
  });
  const { amity } = clientOf(
    async (sent) => {
      if (sent.url.pathname.endsWith('/files')) await refused;
      return reply(sent);
    },
    { token },
  );
  const upload = amity.v2.messages.files.create({ channelId: 'general', file: new Blob(['a']).stream() }).safe();
  await amity.v2.users.query();
  refuse();
  expect((await upload).error).toBeInstanceOf(AmityAuthenticationError);
  await amity.v2.users.query();
  expect(token).toHaveBeenCalledTimes(2);
});

it('sends nothing with a token that was refused while the next one is on its way', async () => {
  let give = (_: string) => {};
  const next = new Promise<string>((resolve) => {
    give = resolve;
  });
  const token = vi.fn(() => next).mockResolvedValueOnce('t1');
  const { reply } = tokens('t2');
  const { amity, sent } = clientOf(reply, { token });
  const refused = amity.v2.users.query();
  await vi.waitFor(() => expect(token).toHaveBeenCalledTimes(2));
  // A stream cannot be sent a second time, so it had better not be refused.
  const upload = amity.v2.messages.files.create({ channelId: 'general', file: new Blob(['a']).stream() });
  give('t2');
  await Promise.all([refused, upload]);
  expect(sent.map(({ headers }) => bearer(headers))).toEqual(['t1', 't2', 't2']);
});

it('does not wait longer for the function than for anything else', async () => {
  const { amity } = clientOf(undefined, { token: () => new Promise(() => {}), totalTimeout: 10 });
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityTimeoutError);
});

it('leaves no rejection behind when a call is ended while a new token is to be asked for', async () => {
  const controller = new AbortController();
  const token = vi
    .fn(async () => 'abc')
    .mockResolvedValueOnce('refused')
    .mockRejectedValueOnce(new Error('closed'));
  const { amity } = clientOf(() => failure(401), { token, onResponse: () => controller.abort() });
  const rejections: unknown[] = [];
  const keep = (reason: unknown) => rejections.push(reason);
  process.on('unhandledRejection', keep);
  await amity.v2.users.query({}, { signal: controller.signal }).safe();
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', keep);
  expect(rejections).toEqual([]);
});

const bad = ['secret\r\nX-Any: b', 'secret\n', 'secret two', 'sécret', 'secret\0', 'secret\t', ' secret'];

it.each(bad)('refuses the token %j when the client is made, without repeating it', (token) => {
  expect(() => createAmityClient({ region: 'us', token })).toThrow(AmityError);
  expect(() => createAmityClient({ region: 'us', token })).toThrow(/^(?!.*s[eé]cret).*visible ASCII/s);
});

it.each([...bad, '', undefined, 42, null])('refuses %j from a function, without repeating it', async (token) => {
  const { amity, sent } = clientOf(undefined, { token: () => token as string }); // what callers without types give
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toMatch(/^(?!.*s[eé]cret).*visible ASCII/s);
  expect(sent).toEqual([]);
});

it('asks anew after the function never came to an end', async () => {
  const token = vi.fn(async () => 'abc').mockReturnValueOnce(new Promise(() => {}));
  const { amity } = clientOf(undefined, { token, totalTimeout: 20 });
  expect((await amity.v2.users.query().safe()).error).toBeInstanceOf(AmityTimeoutError);
  expect(await amity.v2.users.query()).toEqual({});
  expect(token).toHaveBeenCalledTimes(2);
});

it('does not take a token that comes late for a newer one', async () => {
  let giveLate = (_: string) => {};
  const late = new Promise<string>((resolve) => {
    giveLate = resolve;
  });
  const token = vi.fn(async () => 'newer').mockReturnValueOnce(late);
  const { amity, sent } = clientOf(undefined, { token, totalTimeout: 20 });
  expect((await amity.v2.users.query().safe()).error).toBeInstanceOf(AmityTimeoutError);
  await amity.v2.users.query();
  giveLate('older');
  await late;
  await amity.v2.users.query();
  expect(sent.map(({ headers }) => bearer(headers))).toEqual(['newer', 'newer']);
});

it('keeps a token that has come, when a call gives up that waited for an earlier question', async () => {
  const ask = vi.fn(async () => 'newer').mockReturnValueOnce(new Promise(() => {}));
  const source = new TokenSource(ask, new Redactor());
  source.get();
  source.dropPending();
  await source.get();
  source.dropPending();
  expect(await source.renew('older')).toBe('newer');
  expect(ask).toHaveBeenCalledTimes(2);
});
