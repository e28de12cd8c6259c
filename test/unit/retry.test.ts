import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AmityClient, AmityError, type ClientOptions, type RetryEvent } from '../../src/index.js';
import { clientOf } from './client.js';
import { failure, json, lostConnection, type Reply, silence } from './fake-fetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Send = (amity: AmityClient) => { safe(): Promise<{ error?: AmityError | undefined }> };

const sends = {
  get: (amity) => amity.v2.messages.get({ messageId: 'm1' }),
  put: (amity) => amity.v2.users.update({ userId: 'bob' }),
  delete: (amity) => amity.v2.messages.delete({ messageId: 'm1' }),
  'query by POST': (amity) => amity.v2.channels.query(),
  'idempotent POST': (amity) => amity.v2.users.ban({ userId: 'bob' }),
  POST: (amity) => amity.v2.messages.create({ channelId: 'general', type: 'text', data: { text: 'hi' } }),
  upload: (amity) => amity.v2.messages.files.create({ channelId: 'general', file: new Blob(['a']) }),
  'upload of a stream': (amity) =>
    amity.v2.messages.files.create({ channelId: 'general', file: new Blob(['a']).stream() }),
  download: (amity) => amity.v2.messages.files.get({ messageId: 'm1' }),
} satisfies Record<string, Send>;

type Name = keyof typeof sends;

const all = Object.keys(sends) as Name[]; // keys widen to string
const readable = all.filter((name) => name !== 'upload of a stream');
const replayable = readable.filter((name) => name !== 'POST' && name !== 'upload');
const reads: Name[] = ['get', 'query by POST', 'download'];

/** The number of times that a failing request is sent. */
async function attempts(name: Name, reply: Reply, options: ClientOptions = {}): Promise<number> {
  const { amity, sent } = clientOf(reply, { timeout: 1000, totalTimeout: 30_000, ...options });
  const call = sends[name](amity).safe();
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await call).error).toBeInstanceOf(AmityError);
  return sent.length;
}

async function sentAgain(reply: Reply): Promise<Name[]> {
  const found: Name[] = [];
  for (const name of all) if ((await attempts(name, reply)) > 1) found.push(name);
  return found;
}

it.each([
  [429, readable],
  [408, replayable],
  [500, reads],
  [502, replayable],
  [503, replayable],
  [504, replayable],
  [400, []],
  [401, []],
  [403, []],
  [404, []],
  [409, []],
  [413, []],
  [422, []],
  [501, []],
])('sends again after %i what may be sent again', async (status, expected) => {
  expect(await sentAgain(() => failure(status))).toEqual(expected);
});

it.each([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])('sends everything again after %s, when no connection was there to act over', async (code) => {
  expect(
    await sentAgain(() => {
      throw lostConnection(code);
    }),
  ).toEqual(readable);
});

it.each(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'])('tells by the system call when %s came', async (code) => {
  const failed = (syscall: string) => Object.assign(new Error(code), { code, syscall });
  const sent = (cause: Error) =>
    sentAgain(() => {
      throw new TypeError('fetch failed', { cause });
    });
  expect(await sent(failed('connect'))).toEqual(readable);
  // Each address of the host was tried.
  expect(await sent(new AggregateError([failed('connect'), failed('connect')]))).toEqual(readable);
  // An established connection ends so, too, and the request may have been read.
  expect(await sent(failed('read'))).toEqual(replayable);
  expect(await sent(new AggregateError([failed('connect'), failed('write')]))).toEqual(replayable);
});

it('knows a connection that never opened by the words of Deno, which has no codes', async () => {
  const sent = (step: string) =>
    sentAgain(() => {
      throw new TypeError('fetch failed', {
        cause: new Error(`error sending request: client error (${step}): refused`),
      });
    });
  expect(await sent('Connect')).toEqual(readable);
  expect(await sent('SendRequest')).toEqual(replayable);
});

it('finds the code also where a fetch has it on the error itself', async () => {
  expect(
    await sentAgain(() => {
      throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    }),
  ).toEqual(readable);
});

it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])('sends again after %s what does no harm twice', async (code) => {
  expect(
    await sentAgain(() => {
      throw lostConnection(code);
    }),
  ).toEqual(replayable);
});

it('sends again after a timeout what does no harm twice', async () => {
  expect(await sentAgain(silence)).toEqual(replayable);
});

it('sends nothing again after a redirect', async () => {
  const error = new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
  expect(
    await sentAgain(() => {
      throw error;
    }),
  ).toEqual([]);
});

it.each([
  [undefined, 3],
  [0, 1],
  [1, 2],
  [5, 6],
])('with maxRetries %s sends a request %i times', async (maxRetries, times) => {
  expect(await attempts('get', () => failure(503), { maxRetries })).toBe(times);
});

it('takes the maxRetries of a call before that of the client', async () => {
  const { amity, sent } = clientOf(() => failure(503));
  await amity.v2.users.query({}, { maxRetries: 0 }).safe();
  expect(sent).toHaveLength(1);
});

it('gives what a retry brings', async () => {
  const { amity } = clientOf((_, index) => (index < 2 ? failure(503) : json({ users: [] })));
  const call = amity.v2.users.query();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await call).toEqual({ users: [] });
});

it('sends the same request again', async () => {
  const { amity, sent } = clientOf((_, index) => (index < 1 ? failure(429) : json({})));
  const call = amity.v2.messages.create(
    { channelId: 'general', type: 'text', data: { text: 'hi' } },
    { headers: { 'X-Any': 'a' } },
  );
  await vi.advanceTimersByTimeAsync(1_250);
  await call;
  const [first, second] = sent.map(({ signal: _, headers, ...rest }) => ({ ...rest, headers: [...headers] }));
  expect(second).toEqual(first);
});

/** The waits before each retry. */
async function delays(answers: (index: number) => Response, options: ClientOptions = {}): Promise<number[]> {
  const found: RetryEvent[] = [];
  const { amity } = clientOf((_, index) => answers(index), {
    maxRetries: 8,
    totalTimeout: Number.POSITIVE_INFINITY,
    onRetry: (event) => found.push(event),
    ...options,
  });
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(600_000);
  await call;
  return found.map(({ delay }) => delay);
}

it.each([0, 0.5, 1 - Number.EPSILON])('waits longer each time, up to 8 s; here with the luck %d', async (luck) => {
  vi.spyOn(Math, 'random').mockReturnValue(luck);
  const most = [500, 1000, 2000, 4000, 8000, 8000, 8000, 8000];
  const found = await delays(() => failure(503));
  expect(found.map(Math.round)).toEqual(most.map((each) => Math.round(each * luck)));
});

it('does not wait equally long each time', async () => {
  const runs = await Promise.all(Array.from({ length: 5 }, () => delays(() => failure(503), { maxRetries: 1 })));
  expect(new Set(runs.flat()).size).toBe(5);
});

it('really waits that long', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.9);
  const { amity, sent } = clientOf(() => failure(503), { maxRetries: 1 });
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(449);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(2);
  await call;
});

it('waits as long as the server asks', async () => {
  const date = new Date(Date.now() + 9000).toUTCString();
  const headers = ['3', date, '0'];
  const found = await delays((index) => failure(503, 0, { 'Retry-After': headers[index] ?? '1' }), { maxRetries: 3 });
  expect(found[0]).toBe(3000);
  expect(found[1]).toBeGreaterThan(5000 - 1000);
  expect(found[1]).toBeLessThanOrEqual(6000);
  expect(found[2]).toBe(0);
});

it('does not take words for a wait of nothing', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  expect(await delays(() => failure(503, 0, { 'Retry-After': '5, 5' }), { maxRetries: 1 })).toEqual([250]);
});

it('gives up at once where the server asks for more time than there is, and says so', async () => {
  const { amity, sent } = clientOf(() => failure(429, 0, { 'Retry-After': '3599.2' }));
  const { error } = await amity.v2.users.query().safe();
  expect(error?.message).toContain('It may be sent again in 3600 s, which is past totalTimeout.');
  expect(sent).toHaveLength(1);
});

it.each([
  ['that would be the same again', { 'Retry-After': '3600' }, {}],
  ['when there is hardly any time', {}, { totalTimeout: 100 }],
])('does not speak of sending again after a failure %s', async (_, headers, options: ClientOptions) => {
  vi.spyOn(Math, 'random').mockReturnValue(0.9);
  const { amity } = clientOf(() => failure(404, 400400, headers), options);
  const { error } = await amity.v2.users.query().safe();
  expect(error?.message).toBe('v2.users.query failed with 404 (NotFound, code 400400): failed with 400400');
});

it('tells of the last failure when all attempts fail', async () => {
  const { amity } = clientOf((_, index) => failure(503, index));
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await call).error).toMatchObject({ status: 503, code: 2 });
});

const noted = 'An earlier attempt, whose response was lost, may have deleted it.';

it.each([
  ['a lost connection', 'delete', () => Promise.reject(lostConnection('ECONNRESET')), true],
  ['a 503', 'delete', () => failure(503), true],
  ['a 429, which did not act', 'delete', () => failure(429), false],
  ['a connection that never opened', 'delete', () => Promise.reject(lostConnection('ECONNREFUSED')), false],
  ['a lost connection of another method', 'get', () => Promise.reject(lostConnection('ECONNRESET')), false],
] satisfies [
  string,
  Name,
  Reply,
  boolean,
][])('tells of a 404 after %s what it may mean', async (_, name, reply, isNoted) => {
  const { amity } = clientOf((_, index) => (index === 0 ? reply() : failure(404)));
  const call = sends[name](amity).safe();
  await vi.advanceTimersByTimeAsync(2_000);
  const { error } = await call;
  expect(error).toMatchObject({ status: 404 });
  expect(error?.message.endsWith(noted)).toBe(isNoted);
});
