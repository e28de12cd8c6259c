import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AmityError } from '../../src/index.js';
import { type IoredisClient, type NodeRedisClient, type RedisClient, redisRateLimit } from '../../src/redis.js';
import { connectors } from './clients.js';
import { type RedisServer, startRedis } from './redis-server.js';

let server: RedisServer;
let redis: Redis;
beforeAll(async () => {
  server = await startRedis();
});
beforeEach(async () => {
  redis = new Redis(server.socket).on('error', () => {});
  await redis.flushall();
});
afterEach(() => redis.disconnect());
afterAll(() => server?.close());

/** A client that notes by the server's clock, in milliseconds, when each place was given. */
function noting(client: RedisClient, places: number[]): RedisClient {
  const note = (reply: unknown) => {
    if (Array.isArray(reply) && reply[0] === 0) places.push(Number(reply[1]) / 1000);
    return reply;
  };
  if ('evalSha' in client) {
    const noted: NodeRedisClient = {
      evalSha: async (...args) => note(await client.evalSha(...args)),
      eval: async (...args) => note(await client.eval(...args)),
    };
    return noted;
  }
  const noted: IoredisClient = {
    evalsha: async (...args) => note(await client.evalsha(...args)),
    eval: async (...args) => note(await client.eval(...args)),
  };
  return noted;
}

/** Shortest time in which one place more was given than may be. */
function shortestSpan(places: readonly number[], requests: number): number {
  const sorted = places.toSorted((a, b) => a - b);
  return Math.min(...sorted.slice(requests).map((at, index) => at - (sorted[index] ?? 0)));
}

const limit = { key: 'rate', requests: 5, perMs: 200, slackMs: 50 };

describe.each(Object.entries(connectors))('with %s', (_, connect) => {
  it('gives no more places than may be, to three who share them', async () => {
    const places: number[] = [];
    const connected = await Promise.all([1, 2, 3].map(() => connect(server.socket)));
    try {
      const limiters = connected.map(({ client }) => redisRateLimit(noting(client, places), limit));
      await Promise.all(limiters.flatMap((each) => Array.from({ length: 6 }, () => each.take())));
      expect(places).toHaveLength(18);
      expect(shortestSpan(places, limit.requests)).toBeGreaterThanOrEqual(limit.perMs);
    } finally {
      for (const { close } of connected) close();
    }
  });

  it('goes on where the server has forgotten the script', async () => {
    const { client, close } = await connect(server.socket);
    try {
      const limiter = redisRateLimit(client, limit);
      await limiter.take();
      await redis.script('FLUSH');
      await limiter.take();
      expect(await redis.zcard('rate')).toBe(2);
    } finally {
      close();
    }
  });

  it('waits for a server that is started again, and takes what it has lost for full', async () => {
    const { client, close } = await connect(server.socket);
    try {
      const places: number[] = [];
      const limiter = redisRateLimit(noting(client, places), { ...limit, perMs: 500 });
      for (let count = 0; count < limit.requests; count++) await limiter.take();
      await server.kill();
      const late = limiter.take();
      await server.start();
      await late;
      expect(places).toHaveLength(6);
      expect((places[5] ?? 0) - (places[4] ?? 0)).toBeGreaterThanOrEqual(500);
    } finally {
      close();
    }
  });

  it('fails where it stays away', async () => {
    const { client, close } = await connect(server.socket);
    try {
      const limiter = redisRateLimit(client, { ...limit, maxOutageMs: 300 });
      await limiter.take();
      await server.kill();
      const failures = await Promise.all([limiter.take(), limiter.take()].map((each) => each.catch((error) => error)));
      for (const each of failures) {
        expect(each).toBeInstanceOf(AmityError);
        expect(each.message).toMatch(/^Redis, which keeps the rate limit rate, is away: /);
        expect(each.cause).toBeInstanceOf(Error);
      }
      await server.start();
      // Its client finds it in its own time.
      await vi.waitFor(() => limiter.take(), { timeout: 60_000 });
    } finally {
      close();
    }
  });
});

it('keeps two keys apart', async () => {
  const slow = { requests: 1, perMs: 60_000 };
  await redisRateLimit(redis, { ...slow, key: 'a' }).take();
  await redisRateLimit(redis, { ...slow, key: 'b' }).take();
  expect(await redis.dbsize()).toBe(2);
});

it('gives places in the order in which they were asked for', async () => {
  // Half of the slack is how late one may wake and keep its place; a busy machine takes its time.
  const patient = { ...limit, requests: 1, slackMs: 1_000 };
  const one = redisRateLimit(redis, patient);
  const other = redisRateLimit(redis, patient);
  const order: string[] = [];
  const take = async (limiter: { take(): Promise<void> }, name: string) => {
    await limiter.take();
    order.push(name);
  };
  await one.take();
  const turns = [take(one, 'a'), take(other, 'b'), take(one, 'c'), take(other, 'd')];
  await Promise.all(turns);
  expect(order).toEqual(['a', 'b', 'c', 'd']);
});

it('asks twice at most for each place', async () => {
  const limiters = [1, 2, 3].map(() => redisRateLimit(redis, { ...limit, requests: 1, perMs: 100 }));
  await limiters[0]?.take(); // the script is there
  await redis.config('RESETSTAT');
  await Promise.all(limiters.flatMap((each) => [each.take(), each.take()]));
  const calls = Number((await redis.info('commandstats')).match(/cmdstat_evalsha:calls=(\d+)/)?.[1]);
  expect(calls).toBeGreaterThanOrEqual(6);
  // One that wakes late asks once more.
  expect(calls).toBeLessThanOrEqual(18);
});

it('holds all back after a penalty, those who wait already too', async () => {
  const places: number[] = [];
  const one = redisRateLimit(noting(redis, places), { ...limit, requests: 1 });
  const other = redisRateLimit(noting(redis, places), { ...limit, requests: 1 });
  await one.take();
  const waiting = other.take();
  one.penalize(1_000);
  await Promise.all([waiting, one.take()]);
  expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(1_000);
});

it('keeps the longest of two penalties', async () => {
  const places: number[] = [];
  const limiter = redisRateLimit(noting(redis, places), limit);
  await limiter.take();
  limiter.penalize(600);
  limiter.penalize(100);
  await limiter.take();
  expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(600);
});

it('ends a wait at once when its signal is aborted, and gives its place to the next', async () => {
  const places: number[] = [];
  const limiter = redisRateLimit(noting(redis, places), { ...limit, requests: 1, perMs: 500 });
  await limiter.take();
  const controller = new AbortController();
  const ended = limiter.take(controller.signal);
  const next = limiter.take();
  controller.abort(new Error('enough'));
  await expect(ended).rejects.toThrow('enough');
  await next;
  expect(places).toHaveLength(2);
  expect((places[1] ?? 0) - (places[0] ?? 0)).toBeLessThan(1_000);
  await expect(limiter.take(AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
});

it('goes on where the clock of the server is set back', async () => {
  const limiter = redisRateLimit(ahead(redis), limit);
  await limiter.take();
  // As it looks after that: entries of a time to come.
  const [name = ''] = await redis.zrange('rate', '0', '0');
  const at = await redis.zscore('rate', name);
  await redis.zadd('rate', String(Number(at) + hourUs), name);
  await limiter.take();
  await limiter.take();
  expect(await redis.zcount('rate', String(Number(at) + hourUs / 2), '+inf')).toBe(0);
});

const hourUs = 3_600_000_000;

/** A client by which the first place was got by a clock that is an hour ahead. */
function ahead(client: IoredisClient): IoredisClient {
  let isFirst = true;
  const evaluate: IoredisClient['evalsha'] = async (...args) => {
    const reply = await client.evalsha(...args);
    if (!isFirst || !Array.isArray(reply)) return reply;
    isFirst = false;
    return [0, Number(reply[1]) + hourUs];
  };
  return { evalsha: evaluate, eval: evaluate };
}

it('lets its key expire', async () => {
  await redisRateLimit(redis, limit).take();
  const ttl = await redis.pttl('rate');
  expect(ttl).toBeGreaterThan(0);
  expect(ttl).toBeLessThanOrEqual(250);
});

it('tells what Redis refuses', async () => {
  await redis.set('rate', 'taken');
  await expect(redisRateLimit(redis, limit).take()).rejects.toThrow(/^Redis refuses the rate limit rate: WRONGTYPE/);
});

it.each([
  [{ key: '' }, /needs a key/],
  [{ requests: 0 }, /needs requests and perMs above zero/],
  [{ requests: 1.5 }, /needs requests/],
  [{ perMs: Number.POSITIVE_INFINITY }, /needs requests/],
  [{ slackMs: -1 }, /slackMs/],
  [{ maxOutageMs: Number.NaN }, /maxOutageMs/],
  [{ slack: 1 }, /takes no option slack/],
])('refuses %j', (wrong, message) => {
  expect(() => redisRateLimit(redis, { ...limit, ...wrong })).toThrow(message);
});

it('refuses what is no client', () => {
  // @ts-expect-error: a program in JavaScript may pass anything
  expect(() => redisRateLimit({}, limit)).toThrow(/needs a client of redis, ioredis or iovalkey/);
});
