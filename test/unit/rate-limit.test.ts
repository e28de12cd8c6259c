import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AmityAbortError, AmityError, AmityTimeoutError, createAmityClient } from '../../src/index.js';
import { RateLimiter } from '../../src/transport/rate-limit.js';
import { clientOf } from './client.js';
import { failure, json, silence } from './fake-fetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A client with a pace, and when it started which request. */
function paced(rateLimit: { requests: number; perMs: number }, options: { totalTimeout?: number } = {}) {
  const starts: { at: number; search: string | null }[] = [];
  const { amity } = clientOf(
    ({ url }) => {
      starts.push({ at: performance.now(), search: url.searchParams.get('search') });
      return json({});
    },
    { rateLimit, ...options },
  );
  return { amity, starts, search: (search: string) => amity.v2.users.query({ search }) };
}

// Requests start over a tenth more time, and at most 100 ms more, since they do not arrive as evenly as they start.
it.each([
  [1, 100],
  [3, 1000],
  [100, 5000],
])('starts no more than %i in any %i ms', async (requests, perMs) => {
  const { starts, search } = paced({ requests, perMs });
  const calls = Array.from({ length: requests * 3 + 1 }, async (_, index) => {
    // They come at uneven times, so that windows begin anywhere.
    await new Promise((resolve) => setTimeout(resolve, (index * 37) % (perMs / 2)));
    await search(String(index));
  });
  await vi.advanceTimersByTimeAsync(perMs * 5);
  await Promise.all(calls);
  const crowded = starts.filter(({ at }, index) => (starts[index + requests]?.at ?? Infinity) - at < perMs);
  expect(crowded).toEqual([]);
});

it('starts as many as it may, at once', async () => {
  const { starts, search } = paced({ requests: 3, perMs: 1000 });
  const calls = ['a', 'b', 'c', 'd'].map(search);
  await vi.advanceTimersByTimeAsync(0);
  expect(starts).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(1_099);
  expect(starts).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(1);
  expect(starts).toHaveLength(4);
  await Promise.all(calls);
});

it('starts them in the order they came', async () => {
  const { starts, search } = paced({ requests: 2, perMs: 100 });
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const calls = names.map(search);
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all(calls);
  expect(starts.map((each) => each.search)).toEqual(names);
});

it('ends a wait at once when its call is ended, and gives its place to the next', async () => {
  const { amity, starts, search } = paced({ requests: 2, perMs: 1000 });
  const controller = new AbortController();
  const first = [search('a'), search('b'), search('c')];
  const ended = amity.v2.users.query({ search: 'd' }, { signal: controller.signal }).safe();
  const last = search('e');
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  expect((await ended).error).toBeInstanceOf(AmityAbortError);
  expect(starts).toMatchObject([{ search: 'a' }, { search: 'b' }]);
  await vi.advanceTimersByTimeAsync(1_090);
  expect(starts).toMatchObject([{ search: 'a' }, { search: 'b' }, { search: 'c' }, { search: 'e' }]);
  await Promise.all([...first, last]);
});

it('goes on when the call that waits first is ended', async () => {
  const { amity, starts, search } = paced({ requests: 1, perMs: 1000 });
  const controller = new AbortController();
  const first = search('a');
  const ended = amity.v2.users.query({ search: 'b' }, { signal: controller.signal }).safe();
  const last = search('c');
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  expect((await ended).error).toBeInstanceOf(AmityAbortError);
  await vi.advanceTimersByTimeAsync(1_090);
  expect(starts).toMatchObject([{ search: 'a' }, { search: 'c' }]);
  await Promise.all([first, last]);
});

it('gives no place to a call that was ended before', async () => {
  const { amity, starts, search } = paced({ requests: 1, perMs: 1000 });
  await amity.v2.users.query({}, { signal: AbortSignal.abort() }).safe();
  await search('a');
  expect(starts).toEqual([{ at: 0, search: 'a' }]);
});

it('does not count the wait for a place into totalTimeout', async () => {
  const { search, starts } = paced({ requests: 1, perMs: 60_000 }, { totalTimeout: 100 });
  await search('a');
  const late = search('b');
  await vi.advanceTimersByTimeAsync(60_100);
  expect(await late).toEqual({});
  expect(starts).toHaveLength(2);
});

it('counts totalTimeout from the first attempt', async () => {
  const { amity, sent } = clientOf((request, index) => (index === 0 ? json({}) : silence(request)), {
    rateLimit: { requests: 1, perMs: 60_000 },
    totalTimeout: 100,
  });
  await amity.v2.users.query();
  const late = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(60_199);
  expect(sent).toHaveLength(2);
  const settled = vi.fn();
  late.then(settled);
  await vi.advanceTimersByTimeAsync(0);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect((await late).error).toBeInstanceOf(AmityTimeoutError);
});

it('sends a request again before those that were never sent', async () => {
  const searches: (string | null)[] = [];
  const { amity } = clientOf(
    ({ url }, index) => {
      searches.push(url.searchParams.get('search'));
      return index === 0 ? failure(503, 0, { 'Retry-After': '0' }) : json({});
    },
    { rateLimit: { requests: 1, perMs: 1_000 } },
  );
  const calls = ['a', 'b', 'c'].map((search) => amity.v2.users.query({ search }));
  await vi.advanceTimersByTimeAsync(4_000);
  await Promise.all(calls);
  expect(searches).toEqual(['a', 'a', 'b', 'c']);
});

it('sends the token of the time when the place is free', async () => {
  let asked = 0;
  const { amity, sent } = clientOf((_, index) => (index === 0 ? failure(401) : json({})), {
    rateLimit: { requests: 1, perMs: 1_000 },
    token: () => `token-${++asked}`,
  });
  const calls = [amity.v2.users.query(), amity.v2.users.query()];
  await vi.advanceTimersByTimeAsync(4_000);
  await Promise.all(calls);
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer token-1',
    'Bearer token-2',
    'Bearer token-2',
  ]);
});

it('counts retries as requests', async () => {
  const starts: number[] = [];
  const { amity } = clientOf(
    () => {
      starts.push(performance.now());
      return failure(503, 0, { 'Retry-After': '0' });
    },
    { rateLimit: { requests: 1, perMs: 1000 } },
  );
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(5000);
  await call;
  expect(starts.map((at) => at - (starts[0] ?? 0))).toEqual([0, 1100, 2200]);
});

it('does not slow down a client without one', async () => {
  const { amity, sent } = clientOf();
  await Promise.all(Array.from({ length: 500 }, () => amity.v2.users.query()));
  expect(sent).toHaveLength(500);
});

it.each([
  [{ requests: 0, perMs: 1000 }],
  [{ requests: -1, perMs: 1000 }],
  [{ requests: 1.5, perMs: 1000 }],
  [{ requests: Number.NaN, perMs: 1000 }],
  [{ requests: 1, perMs: 0 }],
  [{ requests: 1, perMs: Number.NaN }],
  [{ requests: 1, perMs: Number.POSITIVE_INFINITY }],
])('refuses %j', (rateLimit) => {
  expect(() => createAmityClient({ region: 'us', token: 'a', rateLimit })).toThrow(AmityError);
});

it('gives nobody a place before the one who has just begun to wait for it', async () => {
  const limiter = new RateLimiter({ requests: 1, perMs: 1_000 });
  const first = limiter.take(new AbortController().signal);
  expect(limiter.tryTake()).toBe(false);
  await first;
});

it('waits on where a timer fires a little early', async () => {
  const { search, starts } = paced({ requests: 1, perMs: 1_000 });
  await search('a');
  const second = search('b');
  const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_099.5);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(starts).toHaveLength(1);
  now.mockRestore();
  await vi.advanceTimersByTimeAsync(1);
  expect(starts).toHaveLength(2);
  await second;
});

it('lets nobody pass those who wait', async () => {
  const limiter = new RateLimiter({ requests: 1, perMs: 1_000 });
  expect(limiter.tryTake()).toBe(true);
  expect(limiter.tryTake()).toBe(false);
  const order: string[] = [];
  const first = limiter.take(new AbortController().signal).then(() => order.push('first'));
  const second = limiter.take(new AbortController().signal).then(() => order.push('second'));
  await vi.advanceTimersByTimeAsync(1_100);
  // A place is free again only for the one whose turn it is.
  expect(limiter.tryTake()).toBe(false);
  await vi.advanceTimersByTimeAsync(1_100);
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(limiter.tryTake()).toBe(true);
});
