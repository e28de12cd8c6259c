import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  AmityConnectionError,
  type AmityError,
  AmityNotFoundError,
  AmityTimeoutError,
  type ClientOptions,
  createAmityRawClient,
  type Hooks,
  type Logger,
} from '../../src/index.js';
import { clientOf } from './client.js';
import { failure, fakeFetch, json, lostConnection, type Reply, silence, text } from './fake-fetch.js';
import { memory } from './memory.js';

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0); // retries come at once
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Event = { hook: keyof Hooks; [key: string]: unknown };

function watched(reply: Reply, options: ClientOptions = {}) {
  const events: Event[] = [];
  const keep = (hook: keyof Hooks) => (event: object) => void events.push({ hook, ...event });
  const hooks: Hooks = {
    onRequest: keep('onRequest'),
    onResponse: keep('onResponse'),
    onRetry: keep('onRetry'),
    onError: keep('onError'),
  };
  return { events, ...clientOf(reply, { ...hooks, ...options }) };
}

const call = {
  operationId: 'v2.messages.get',
  method: 'GET',
  url: 'https://amity.example/api/v2/message/m1',
};
const duration = expect.any(Number);
const headers = expect.any(Headers);

it('tells what happens, in order', async () => {
  const { amity, events } = watched((_, index) => {
    if (index === 0) return failure(503);
    if (index === 1) throw lostConnection('ECONNRESET');
    return failure(404);
  });
  const { error } = await amity.v2.messages.get({ messageId: 'm1' }).safe();
  expect(events).toEqual([
    { hook: 'onRequest', ...call, attempt: 1 },
    { hook: 'onResponse', ...call, attempt: 1, status: 503, headers, duration },
    { hook: 'onRetry', ...call, attempt: 1, delay: 0, reason: 503 },
    { hook: 'onRequest', ...call, attempt: 2 },
    { hook: 'onRetry', ...call, attempt: 2, delay: 0, reason: expect.any(AmityConnectionError) },
    { hook: 'onRequest', ...call, attempt: 3 },
    { hook: 'onResponse', ...call, attempt: 3, status: 404, headers, duration },
    { hook: 'onError', ...call, attempt: 3, error, duration },
  ]);
  expect(error).toBeInstanceOf(AmityNotFoundError);
});

it('tells of a success without an error', async () => {
  const { amity, events } = watched(() => json({}));
  await amity.v2.messages.get({ messageId: 'm1' });
  expect(events.map(({ hook }) => hook)).toEqual(['onRequest', 'onResponse']);
});

it.each([
  ['a failure told in a success', () => json({ status: 'error' })],
  ['a response that cannot be read', () => text('<p>no</p>', 'text/html')],
  ['a lost connection', () => Promise.reject(lostConnection('ECONNRESET'))],
  ['a timeout', silence],
] satisfies [string, Reply][])('tells once of %s', async (_, reply) => {
  const { amity, events } = watched(reply, { maxRetries: 0, timeout: 5 });
  const { error } = await amity.v2.messages.get({ messageId: 'm1' }).safe();
  const errors = events.filter(({ hook }) => hook === 'onError');
  expect(errors).toEqual([{ hook: 'onError', ...call, attempt: 1, error, duration }]);
});

it('tells how long an attempt and how long a whole call took', async () => {
  vi.useFakeTimers();
  const slow: Reply = async () => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    return failure(503, 0, { 'Retry-After': '1' });
  };
  const { amity, events } = watched(slow, { maxRetries: 1 });
  const failed = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(2000);
  await failed;
  vi.useRealTimers();
  expect(events.map((event) => [event.hook, event.delay ?? event.duration])).toEqual([
    ['onRequest', undefined],
    ['onResponse', 40],
    ['onRetry', 1000],
    ['onRequest', undefined],
    ['onResponse', 40],
    ['onError', 1080],
  ]);
});

it('counts in the reading of a response that tells of a failure', async () => {
  vi.useFakeTimers();
  await vi.advanceTimersByTimeAsync(500); // the call does not begin when the clock does
  const { amity, events } = watched(async () => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    return json({ status: 'error' });
  });
  const failed = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(40);
  await failed;
  vi.useRealTimers();
  expect(events.at(-1)).toMatchObject({ hook: 'onError', duration: 40 });
});

it('tells of every page', async () => {
  const { amity, events } = watched((_, index) => json({ users: [{}], paging: index < 2 ? { next: `${index}` } : {} }));
  for await (const _ of amity.v2.users.query());
  expect(events.filter(({ hook }) => hook === 'onResponse')).toHaveLength(3);
});

it('knows the operation of a raw call', async () => {
  const { amity, events } = watched(() => json({}));
  await amity.raw.GET('/api/v2/message/{messageId}', { params: { path: { messageId: 'm1' } } });
  expect(events[0]).toEqual({ hook: 'onRequest', ...call, attempt: 1 });
});

it('knows the operation of a call by whichever method', async () => {
  const { amity, events } = watched(() => json({}));
  await amity.v2.messages.get({ messageId: 'm1' });
  await amity.v2.users.update({ userId: 'bob' });
  await amity.v2.users.ban({ userId: 'bob' });
  await amity.v2.messages.delete({ messageId: 'm1' });
  const requests = events.filter(({ hook }) => hook === 'onRequest');
  expect(requests.map(({ method, operationId }) => [method, operationId])).toEqual([
    ['GET', 'v2.messages.get'],
    ['PUT', 'v2.users.update'],
    ['POST', 'v2.users.ban'],
    ['DELETE', 'v2.messages.delete'],
  ]);
});

/** Everything a call can come to. */
async function outcomes(hooks: Hooks): Promise<unknown[]> {
  const replies: Reply[] = [
    () => json({ messageId: 'm1' }),
    (_, index) => (index === 0 ? failure(503) : json({ messageId: 'm2' })),
    () => failure(404, 400400),
    () => Promise.reject(lostConnection('ECONNRESET')),
  ];
  return Promise.all(
    replies.map(async (reply) => {
      const { data, error } = await clientOf(reply, hooks).amity.v2.messages.get({ messageId: 'm1' }).safe();
      return data ?? error?.toJSON();
    }),
  );
}

it('changes nothing when the hooks throw', async () => {
  const hook = () => {
    throw new Error('broken hook');
  };
  const broken = await outcomes({ onRequest: hook, onResponse: hook, onRetry: hook, onError: hook });
  expect(broken).toEqual(await outcomes({}));
});

it('changes nothing when the hooks are asynchronous and fail', async () => {
  const hook = async () => {
    throw new Error('broken hook');
  };
  const rejections: unknown[] = [];
  const keep = (reason: unknown) => rejections.push(reason);
  process.on('unhandledRejection', keep);
  const broken = await outcomes({ onRequest: hook, onResponse: hook, onRetry: hook, onError: hook });
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', keep);
  expect(broken).toEqual(await outcomes({}));
  expect(rejections).toEqual([]);
});

it('logs what it tells, and what hooks throw', async () => {
  const lines: [level: string, message: string][] = [];
  const logger: Logger = {
    debug: (line) => lines.push(['debug', line]),
    info: (line) => lines.push(['info', line]),
    warn: (line) => lines.push(['warn', line]),
    error: (line) => lines.push(['error', line]),
  };
  const onResponse = () => {
    throw new Error('broken hook');
  };
  const { amity } = clientOf((_, index) => failure(index === 0 ? 503 : 404), { logger, onResponse, maxRetries: 1 });
  await amity.v2.messages.get({ messageId: 'm1' }).safe();
  expect(lines.map(([level]) => level)).toEqual([
    'debug',
    'debug',
    'error',
    'warn',
    'debug',
    'debug',
    'error',
    'error',
  ]);
  expect(lines[0]?.[1]).toBe('amity v2.messages.get, attempt 1: GET https://amity.example/api/v2/message/m1');
  expect(lines[1]?.[1]).toMatch(/attempt 1: 503 after \d+ ms$/);
  expect(lines[2]?.[1]).toContain('broken hook');
  expect(lines[3]?.[1]).toBe('amity v2.messages.get, attempt 1: again in 0 ms, because of status 503');
  expect(lines[7]?.[1]).toContain('attempt 2: AmityNotFoundError: v2.messages.get failed with 404');
});

it('says why there was no response, when it retries', async () => {
  const reasons: (number | AmityError)[] = [];
  const { amity } = clientOf(silence, { timeout: 5, maxRetries: 1, onRetry: ({ reason }) => reasons.push(reason) });
  await amity.v2.users.query().safe();
  expect(reasons).toEqual([expect.any(AmityTimeoutError)]);
});

it('logs why and when it sends a request again', async () => {
  vi.mocked(Math.random).mockReturnValue(0.0031);
  const { logger, lines } = memory();
  const lost = () => Promise.reject(lostConnection('ECONNRESET'));
  await clientOf(lost, { logger, maxRetries: 1 }).amity.v2.users.query().safe();
  expect(lines[1]).toMatch(/attempt 1: again in 2 ms, because of v2\.users\.query got no response: .*ECONNRESET/);
});

it('logs the method of a request whose operation it does not know', async () => {
  const { fetch } = fakeFetch(() => json({}));
  const { logger, lines } = memory();
  await createAmityRawClient({ baseUrl: 'https://amity.example', token: 'abc', fetch, logger }).GET(
    '/api/v2/users',
    {},
  );
  expect(lines[0]).toBe('amity GET, attempt 1: GET https://amity.example/api/v2/users');
});

it('lets no logger end a call', async () => {
  const broken = () => {
    throw new Error('the disk is full');
  };
  const logger: Logger = { debug: broken, info: broken, warn: broken, error: broken };
  const { amity } = clientOf(() => failure(503), { logger, maxRetries: 1, onRequest: broken });
  const { error } = await amity.v2.users.query().safe();
  expect(error).toMatchObject({ name: 'AmityServerError', status: 503 });
});

it('logs what a call that a hook makes comes to', async () => {
  const { lines, logger } = memory();
  const { amity } = clientOf(() => failure(404), {
    logger,
    // Not a promise of the platform's, and nobody awaits it.
    onRequest: ({ operationId }) =>
      operationId === 'v2.users.query' ? (amity.v2.messages.get({ messageId: 'm1' }) as never) : undefined,
  });
  await amity.v2.users.query().safe();
  await vi.waitFor(() => expect(lines.join('\n')).toContain('a hook threw AmityNotFoundError'));
});

/** Returns the rejections that nobody handles while this runs. */
async function unhandled(work: () => Promise<unknown>): Promise<unknown[]> {
  const rejections: unknown[] = [];
  const keep = (reason: unknown) => rejections.push(reason);
  process.on('unhandledRejection', keep);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', keep);
  return rejections;
}

it('leaves no rejection behind of a logger that writes later and fails', async () => {
  const write = () => Promise.reject(new Error('disk full'));
  const { amity } = clientOf(undefined, { logger: { debug: write, info: write, warn: write, error: write } });
  expect(await unhandled(() => amity.v2.users.query())).toEqual([]);
});

it.each([
  [
    'throws',
    () => {
      throw Object.create(null);
    },
  ],
  ['rejects with', () => Promise.reject(Object.create(null))],
])('outlives a hook that %s what has no text', async (_, onRequest) => {
  const { lines, logger } = memory();
  const { amity } = clientOf(undefined, { logger, onRequest });
  expect(await unhandled(async () => expect(await amity.v2.users.query()).toEqual({}))).toEqual([]);
  expect(lines).toContain('amity: a hook threw a value that has no text');
});

it('tells of a fetch that throws what has no text', async () => {
  const { amity } = clientOf(() => Promise.reject(Object.create(null)), { maxRetries: 0 });
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityConnectionError);
  expect(error?.message).toBe('v2.users.query got no response: a value that has no text.');
});

it.each([
  undefined,
  {},
  { body: { cancel: 1 } },
])('leaves no rejection behind of a fetch that gives %j late', async (late) => {
  const fetch = () => new Promise<Response>((resolve) => setTimeout(resolve, 20, late));
  const { amity } = clientOf(undefined, { fetch, timeout: 5, maxRetries: 0 });
  const call = async () => {
    expect((await amity.v2.users.query().safe()).error).toBeInstanceOf(AmityTimeoutError);
    await new Promise((resolve) => setTimeout(resolve, 40));
  };
  expect(await unhandled(call)).toEqual([]);
});

it('takes a fetch that gives no promise', async () => {
  const fetch = (() => json({})) as unknown as typeof globalThis.fetch; // what callers without types pass
  expect(await clientOf(undefined, { fetch }).amity.v2.users.query()).toEqual({});
});
