import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bulk } from '../../src/bulk.js';
import {
  AmityAbortError,
  AmityError,
  AmityServerError,
  createAmityClient,
  type SharedRateLimiter,
} from '../../src/index.js';
import { clientOf } from './client.js';
import { failure, json, type Reply } from './fake-fetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A limiter that gives places when it is told to, and a client that has it. */
function shared(reply: Reply = () => json({}), others: Partial<SharedRateLimiter> = {}) {
  const asked: { signal: AbortSignal; give(): void; fail(error: unknown): void }[] = [];
  const take = (signal: AbortSignal) =>
    new Promise<void>((give, fail) => {
      asked.push({ signal, give, fail });
    });
  const { amity, sent } = clientOf(reply, { rateLimit: { take, ...others } });
  const next = async () => {
    await vi.advanceTimersByTimeAsync(0);
    const last = asked.at(-1);
    if (!last) throw new Error('Nothing was asked for.');
    return last;
  };
  const searches = () => sent.map(({ url }) => url.searchParams.get('search'));
  return { amity, asked, next, searches, search: (search: string) => amity.v2.users.query({ search }) };
}

it('sends each request once it has a place, one after the other', async () => {
  const { asked, next, search, searches } = shared();
  const calls = ['a', 'b', 'c'].map(search);
  for (const expected of [[], ['a'], ['a', 'b']]) {
    const place = await next();
    expect(searches()).toEqual(expected);
    place.give();
  }
  await Promise.all(calls);
  expect(searches()).toEqual(['a', 'b', 'c']);
  expect(asked).toHaveLength(3);
});

it('gives the place of an aborted call to the next, and takes back what nobody needs', async () => {
  const { amity, asked, next, search, searches } = shared();
  const controller = new AbortController();
  const ended = amity.v2.users.query({ search: 'a' }, { signal: controller.signal }).safe();
  const second = search('b');
  const place = await next();
  controller.abort();
  expect((await ended).error).toBeInstanceOf(AmityAbortError);
  expect(place.signal.aborted).toBe(false);
  place.give();
  await second;
  expect(searches()).toEqual(['b']);

  const last = new AbortController();
  const alone = amity.v2.users.query({}, { signal: last.signal }).safe();
  const { signal } = await next();
  last.abort();
  await alone;
  expect(signal.aborted).toBe(true);
  expect(asked).toHaveLength(2);
});

it('fails the call that waits first where the limiter fails, and asks again for the others', async () => {
  const { next, search, searches } = shared();
  const first = search('a').safe();
  const second = search('b');
  const reason = new Error('Redis is away');
  (await next()).fail(reason);
  const { error } = await first;
  expect(error).toBeInstanceOf(AmityError);
  expect(error).toMatchObject({
    message: 'rateLimit failed: Redis is away',
    operationId: 'v2.users.query',
    cause: reason,
  });
  (await next()).give();
  await second;
  expect(searches()).toEqual(['b']);
});

it('fails where the limiter throws', async () => {
  const { amity } = clientOf(() => json({}), {
    rateLimit: {
      take() {
        throw 'nothing that is an error';
      },
    },
  });
  await expect(amity.v2.users.query()).rejects.toThrow('rateLimit failed: nothing that is an error');
});

it('fails as the last attempt did where there is no place to send again', async () => {
  const { next, search } = shared(() => failure(503, 0, { 'Retry-After': '0' }));
  const call = search('a').safe();
  (await next()).give();
  (await next()).fail(new Error('Redis is away'));
  const { error } = await call;
  expect(error).toBeInstanceOf(AmityServerError);
  expect(error?.message).toContain('It was not sent again: rateLimit failed: Redis is away');
});

it('tells the limiter of a 429, holds its own requests back too, and takes back what it has asked for', async () => {
  const penalties: number[] = [];
  const penalize = (ms: number) => void penalties.push(ms);
  const reply: Reply = (_, index) => (index === 0 ? failure(429, 400311, { 'Retry-After': '3' }) : json({}));
  const { asked, next, search, searches } = shared(reply, { penalize });
  const calls = [search('a'), search('b')];
  (await next()).give();
  await vi.advanceTimersByTimeAsync(0);
  expect(penalties).toEqual([3_000]);
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, true]);
  // A place that comes all the same is not used.
  asked[1]?.give();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(asked).toHaveLength(2);
  expect(searches()).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(1);
  // The one that was refused goes first.
  (await next()).give();
  (await next()).give();
  await Promise.all(calls);
  expect(searches()).toEqual(['a', 'a', 'b']);
});

it('holds its requests back by itself where the limiter has no penalize', async () => {
  const reply: Reply = (_, index) => (index === 0 ? failure(429, 400311, { 'Retry-After': '3' }) : json({}));
  const { asked, next, search } = shared(reply);
  const call = search('a');
  (await next()).give();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  (await next()).give();
  await call;
});

it.each([{}, { rate: undefined }, { rate: 1_000 }])('holds for bulk with %j, too', async (options) => {
  const { amity, asked, next, searches } = shared();
  const settled: string[] = [];
  const run = (async () => {
    for await (const { status } of bulk(amity.v2.users.query, [{ search: 'a' }, { search: 'b' }], options))
      settled.push(status);
  })();
  await vi.advanceTimersByTimeAsync(100);
  expect(searches()).toEqual([]);
  (await next()).give();
  await vi.advanceTimersByTimeAsync(100);
  expect(searches()).toHaveLength(1);
  (await next()).give();
  await run;
  expect(settled).toEqual(['done', 'done']);
  expect(asked).toHaveLength(2);
});

it.each([
  [null],
  [5],
  [{}],
  [{ take: 5 }],
  [{ take() {}, penalize: 5 }],
  [{ penalize() {} }],
])('refuses %j', (rateLimit) => {
  // @ts-expect-error: a program in JavaScript may pass anything
  expect(() => createAmityClient({ region: 'us', token: 'a', rateLimit })).toThrow(
    /^rateLimit needs requests and perMs/,
  );
});
