import { expect, vi } from 'vitest';
import { AmityAbortError, AmityRateLimitError, AmityServerError, AmityTimeoutError } from '../../../src/index.js';
import { kinds } from '../kinds.js';
import { type Scenario, timed, until } from '../scenario.js';
import { afterwards, refusal, respond, silence } from '../steps.js';

const { good, value } = kinds.read;

/** The shortest time in which one request more was started than there may be. */
function shortestSpan(times: readonly number[], count: number): number {
  return Math.min(...times.slice(count).map((at, index) => at - (times[index] ?? 0)));
}

export const paceScenarios: Scenario[] = [
  {
    name: 'no more requests in a span than the rate limit allows',
    async run(context) {
      const server = await context.serve(respond(good));
      const starts: number[] = [];
      const onRequest = () => void starts.push(performance.now());
      const amity = context.client(server, { onRequest, rateLimit: { requests: 5, perMs: 500 } });
      await Promise.all(Array.from({ length: 16 }, () => amity.v2.users.query()));
      expect(server.requests).toHaveLength(16);
      // On a busy machine some time passes between the turn that a call gets and its request.
      expect(shortestSpan(starts, 5)).toBeGreaterThan(350);
    },
  },
  {
    name: 'retries keep to the rate limit too',
    async run(context) {
      const server = await context.serve(respond(refusal(503)));
      const starts: number[] = [];
      const onRequest = () => void starts.push(performance.now());
      const amity = context.client(server, { onRequest, maxRetries: 5, rateLimit: { requests: 2, perMs: 300 } });
      await context.failure(amity.v2.users.query(), AmityServerError, /failed with 503/);
      expect(server.requests).toHaveLength(6);
      expect(shortestSpan(starts, 2)).toBeGreaterThan(200);
    },
  },
  {
    name: 'aborted while the rate limit is waited for',
    async run(context) {
      const server = await context.serve(respond(good));
      const amity = context.client(server, { rateLimit: { requests: 1, perMs: 1_000 } });
      await amity.v2.users.query();
      const controller = context.controller();
      const call = amity.v2.users.query({}, { signal: controller.signal });
      // It comes after the one that gives up, and takes its place.
      const other = timed(amity.v2.users.query());
      setTimeout(() => controller.abort(), 50);
      const took = await timed(context.failure(call, AmityAbortError, /was aborted by its signal/));
      expect(took).toBeLessThan(900);
      expect(await other).toBeLessThan(1_900);
      expect(server.requests).toHaveLength(2);
    },
  },
  {
    name: 'the wait for the rate limit does not count into totalTimeout',
    async run(context) {
      const server = await context.serve(respond(good));
      const amity = context.client(server, { rateLimit: { requests: 1, perMs: 1_500 } });
      await amity.v2.users.query();
      expect(await amity.v2.users.query({}, { totalTimeout: 1_000 })).toEqual(value);
      expect(server.requests).toHaveLength(2);
    },
  },
  {
    name: 'one 429 holds back all calls of the client',
    async run(context) {
      const server = await context.serve(respond(refusal(429, { 'Retry-After': '1' })), respond(good));
      const starts: number[] = [];
      const onRequest = () => void starts.push(performance.now());
      const amity = context.client(server, { onRequest });
      const first = amity.v2.users.query();
      await until(
        () => server.requests.length === 1 && context.lines.some((line) => line.includes('again in')),
        'a 429',
      );
      const others = Array.from({ length: 20 }, () => amity.v2.users.query());
      expect(await Promise.all([first, ...others])).toEqual(Array(21).fill(value));
      expect(server.requests).toHaveLength(22);
      expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(990);
    },
  },
  {
    name: 'the wait before a retry grows from 0.5 s to 8 s and is random',
    isAlone: true,
    async run(context) {
      const random = vi.spyOn(Math, 'random').mockReturnValue(0.01);
      try {
        const server = await context.serve(respond(refusal(503)));
        const delays: number[] = [];
        const amity = context.client(server, { maxRetries: 7, onRetry: ({ delay }) => void delays.push(delay) });
        const took = await timed(context.failure(amity.v2.users.query(), AmityServerError, /failed with 503/));
        expect(delays.map(Math.round)).toEqual([5, 10, 20, 40, 80, 80, 80]);
        expect(took).toBeGreaterThan(300);
      } finally {
        random.mockReturnValue(0);
      }
    },
  },
  {
    name: 'a wait that no timer can hold is not cut short',
    isAlone: true,
    async run(context) {
      const server = await context.serve(respond(refusal(429, { 'Retry-After': '2592000' })));
      const controller = context.controller();
      const amity = context.client(server, { totalTimeout: Number.POSITIVE_INFINITY });
      const call = amity.v2.users.query({}, { signal: controller.signal });
      setTimeout(() => controller.abort(), 300);
      await context.failure(call, AmityAbortError, /was aborted by its signal/);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'the error of a rate limit tells how long to wait',
    async run(context) {
      const server = await context.serve(respond(refusal(429, { 'Retry-After': '3600' })));
      const { error } = await context.client(server).v2.users.query().safe();
      expect(error).toBeInstanceOf(AmityRateLimitError);
      expect(error instanceof AmityRateLimitError && error.retryAfterMs).toBe(3_600_000);
    },
  },
  {
    name: 'limits of one call go before those of the client',
    async run(context) {
      const server = await context.serve(silence);
      const amity = context.client(server, { timeout: 5_000, maxRetries: 5 });
      const call = amity.v2.users.query({}, { timeout: 500, maxRetries: 1 });
      await context.failure(call, AmityTimeoutError, /within 500 ms \(timeout/);
      expect(server.requests).toHaveLength(2);
    },
  },
  {
    name: 'limits of Infinity are none',
    async run(context) {
      const server = await context.serve(
        afterwards(async (connection) => {
          await connection.wait(100);
          await respond(good).play(connection);
        }),
      );
      const none = { timeout: Number.POSITIVE_INFINITY, totalTimeout: Number.POSITIVE_INFINITY };
      expect(await context.client(server, none).v2.users.query()).toEqual(value);
    },
  },
];
