import type { ClientCore } from '../client/core.js';
import { AmityError } from '../errors/errors.js';
import { type RateLimit, RateLimiter } from '../transport/rate-limit.js';

const defaultRate = 10;

/** Shortest period that timers keep well, in milliseconds. */
const shortestMs = 20;

/** Gives a client's core the rate of a bulk run. One that limits itself keeps its own limit, unless a rate is given. */
export function limitedCore(core: ClientCore, rate: number | undefined): ClientCore {
  if (rate !== undefined && !(typeof rate === 'number' && rate > 0))
    throw new AmityError(`rate must be a number above zero, but is ${rate}.`);
  const { limiter } = core.transport;
  if (rate === undefined && limiter.isLimited) return core;
  return {
    ...core,
    transport: { ...core.transport, limiter: new RateLimiter(limitOf(rate ?? defaultRate), { isAdaptive: true }) },
  };
}

/** The limit of so many requests a second, as evenly as timers can keep it, since a server may count over any second. */
function limitOf(rate: number): RateLimit | undefined {
  if (rate === Number.POSITIVE_INFINITY) return undefined;
  const requests = Math.max(1, Math.round((rate * shortestMs) / 1000));
  return { requests, perMs: (requests * 1000) / rate };
}
