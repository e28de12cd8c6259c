import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AmityError, AmityRateLimitError, AmityTimeoutError, type ClientOptions } from '../../src/index.js';
import { clientOf } from './client.js';
import { failure, json, type Reply } from './fake-fetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The limit that the vendor publishes, and one that counts single seconds. */
const limits = [
  { requests: 100, perMs: 5_000 },
  { requests: 10, perMs: 1_000 },
];

const latencyMs = 5;

/** A server that takes so many requests in any span of time, and refuses the rest without a Retry-After. */
function limited({ requests, perMs }: { requests: number; perMs: number }, options: ClientOptions = {}) {
  const taken: number[] = [];
  let refused = 0;
  const reply: Reply = async ({ url }) => {
    await new Promise((resolve) => setTimeout(resolve, latencyMs));
    const now = performance.now();
    if (taken.filter((at) => at > now - perMs).length >= requests) {
      refused++;
      return failure(429, 400311);
    }
    taken.push(now);
    if (taken.length > requests) taken.shift();
    const page = Number(url.searchParams.get('pageToken') ?? 0);
    return json({ users: Array(10).fill({}), paging: page < 999 ? { next: String(page + 1) } : {} });
  };
  return { ...clientOf(reply, options), refused: () => refused };
}

describe.each(limits)('at a server of $requests requests in $perMs ms', (limit) => {
  const least = (1_000 / limit.requests) * limit.perMs;

  it('loops over 10,000 users', async () => {
    const { amity, refused } = limited(limit);
    let users = 0;
    const loop = (async () => {
      for await (const _ of amity.v2.users.query()) users++;
    })();
    await vi.advanceTimersByTimeAsync(least * 2.5);
    await loop;
    expect(users).toBe(10_000);
    expect(refused()).toBeLessThanOrEqual((1_000 / limit.requests) * 4);
  });

  it('is never refused where the client keeps to 10 requests in 1 s', async () => {
    const { amity, refused } = limited(limit, { rateLimit: { requests: 10, perMs: 1_000 } });
    const calls = Array.from({ length: 1_000 }, () => amity.v2.users.query());
    await vi.advanceTimersByTimeAsync(120_000);
    await Promise.all(calls);
    expect(refused()).toBe(0);
  });

  it('brings 300 calls at once through, most of which are refused once at most', async () => {
    const { amity, refused } = limited(limit);
    const calls = Array.from({ length: 300 }, () => amity.v2.users.query());
    await vi.advanceTimersByTimeAsync(90_000);
    await Promise.all(calls);
    expect(refused()).toBeLessThan(450);
  });

  it('keeps twenty workers going', async () => {
    const { amity, refused, sent } = limited(limit);
    const work = async () => {
      for (let call = 0; call < 50; call++) await amity.v2.users.query();
    };
    const workers = Array.from({ length: 20 }, work);
    await vi.advanceTimersByTimeAsync(least * 3);
    await Promise.all(workers);
    expect(refused()).toBeLessThan(sent.length / 2);
  });
});

/** A client whose requests with these indices are refused, and when it sent which. */
function refusing(indices: readonly number[], headers: Record<string, string> = {}, options: ClientOptions = {}) {
  const times: number[] = [];
  const started = performance.now();
  const { amity } = clientOf((_, index) => {
    times.push(performance.now() - started);
    return indices.includes(index) ? failure(429, 0, headers) : json({});
  }, options);
  return { amity, times };
}

const firstTen = Array.from({ length: 10 }, (_, index) => index);

it.each([
  [0, [0, 1_000, 3_000, 7_000, 15_000, 23_000]],
  [1 - Number.EPSILON, [0, 1_250, 3_750, 8_750, 18_750, 28_750]],
])('waits longer after each 429 in a row, up to 8 s and a quarter; here with the luck %d', async (luck, expected) => {
  vi.spyOn(Math, 'random').mockReturnValue(luck);
  const { amity, times } = refusing(firstTen.slice(0, 5), {}, { maxRetries: 1 });
  const call = amity.v2.users.query();
  await vi.advanceTimersByTimeAsync(30_000);
  await call;
  expect(times.map(Math.round)).toEqual(expected);
});

it('begins anew after a request that was not refused', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { amity, times } = refusing([0, 1, 3]);
  const calls = (async () => {
    await amity.v2.users.query();
    await amity.v2.users.query();
  })();
  await vi.advanceTimersByTimeAsync(10_000);
  await calls;
  expect(times).toEqual([0, 1_000, 3_000, 3_100, 4_100]);
});

it('waits as long as the server asks, each time', async () => {
  const { amity, times } = refusing(firstTen.slice(0, 3), { 'Retry-After': '3' });
  const call = amity.v2.users.query();
  await vi.advanceTimersByTimeAsync(10_000);
  await call;
  expect(times).toEqual([0, 3_000, 6_000, 9_000]);
});

it.each(['0', 'soon', 'Wed, 21 Oct 2015 07:28:00 GMT'])('takes Retry-After: %s for no time at all', async (value) => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { amity, times } = refusing([0, 1], { 'Retry-After': value });
  const call = amity.v2.users.query();
  await vi.advanceTimersByTimeAsync(10_000);
  await call;
  expect(times).toEqual([0, 1_000, 3_000]);
});

it('holds all calls back, and then sends them one by one', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { amity, times } = refusing([0]);
  const first = amity.v2.users.query();
  await vi.advanceTimersByTimeAsync(500);
  const others = Array.from({ length: 3 }, () => amity.v2.channels.query());
  await vi.advanceTimersByTimeAsync(499);
  expect(times).toEqual([0]);
  await vi.advanceTimersByTimeAsync(1_000);
  await Promise.all([first, ...others]);
  expect(times.map(Math.round)).toEqual([0, 1_000, 1_100, 1_195, 1_286]);
});

it('waits once for all who are refused at once', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { amity, times } = refusing([0, 1, 2]);
  const calls = Array.from({ length: 3 }, () => amity.v2.users.query());
  await vi.advanceTimersByTimeAsync(2_000);
  await Promise.all(calls);
  expect(times.map(Math.round)).toEqual([0, 0, 0, 1_000, 1_100, 1_195]);
});

it('sends nothing again with maxRetries: 0, and still holds other calls back', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { amity, times } = refusing([0]);
  const { error } = await amity.v2.users.query({}, { maxRetries: 0 }).safe();
  expect(error).toBeInstanceOf(AmityRateLimitError);
  const other = amity.v2.users.query();
  await vi.advanceTimersByTimeAsync(1_000);
  await other;
  expect(times).toEqual([0, 1_000]);
});

it('does not count a 429 into maxRetries', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const answers = [429, 429, 429, 503, 429, 503];
  const { amity, sent } = clientOf((_, index) => failure(answers[index] ?? 503));
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await call).error).toMatchObject({ status: 503 });
  expect(sent).toHaveLength(7);
});

it('tells of the 429 when totalTimeout leaves no time to wait longer', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { amity, times } = refusing(firstTen, {}, { totalTimeout: 10_000 });
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(7_000);
  const { error } = await call;
  expect(error).toBeInstanceOf(AmityRateLimitError);
  expect(error?.message).toMatch(/failed with 429.*It may be sent again in 8 s, which is past totalTimeout\.$/);
  expect(times).toHaveLength(4);
});

it('tells of the 429 when too many are before it', async () => {
  const { amity } = limited({ requests: 1, perMs: 1_000 }, { totalTimeout: 5_000 });
  const calls = Array.from({ length: 30 }, () => amity.v2.users.query().safe() as Promise<{ error?: AmityError }>);
  await vi.advanceTimersByTimeAsync(6_000);
  const errors = (await Promise.all(calls)).flatMap(({ error }) => error ?? []);
  expect(errors.length).toBeGreaterThan(20);
  expect(errors.filter((error) => !(error instanceof AmityRateLimitError))).toEqual([]);
  expect(errors.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('It could not be sent again within totalTimeout. With a rateLimit'),
  );
});

it('does not have a call wait that would be held back past its totalTimeout', async () => {
  const { amity, times } = refusing([0], { 'Retry-After': '3600' });
  expect((await amity.v2.users.query().safe()).error).toBeInstanceOf(AmityRateLimitError);
  const { error } = await amity.v2.users.query().safe();
  expect(error).toBeInstanceOf(AmityTimeoutError);
  expect(error?.message).toBe(
    'v2.users.query was not sent: after too many requests, the server asks to wait for 3600 s, which is past totalTimeout.',
  );
  expect(times).toHaveLength(1);
});

it('lets go of those that wait already when the server asks for more time than they have', async () => {
  const { amity, sent } = clientOf((_, index) => failure(429, 0, { 'Retry-After': index === 0 ? '1' : '3600' }));
  const first = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(0);
  const late = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await first).error).toBeInstanceOf(AmityRateLimitError);
  expect((await late).error).toBeInstanceOf(AmityTimeoutError);
  expect(sent).toHaveLength(2);
});

it('leaves no timer behind', async () => {
  const { amity } = refusing([0], { 'Retry-After': '60' });
  const controller = new AbortController();
  const call = amity.v2.users.query({}, { signal: controller.signal }).safe();
  const other = amity.v2.users.query({}, { signal: controller.signal }).safe();
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  await Promise.all([call, other]);
  expect(vi.getTimerCount()).toBe(0);
});
