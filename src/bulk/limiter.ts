import type { ClientCore } from '../client/core.js';
import { AmityError } from '../errors/errors.js';
import { type RateLimit, RateLimiter } from '../transport/rate-limit.js';

const defaultRate = 10;

/** Shortest period that timers keep well, in milliseconds. */
const shortestMs = 20;

/** Bounds and steps of the rate: a 429 halves it, each response after that brings it back by a hundredth. */
const slowest = 64;
const recovery = 0.99;

/** Limits the rate, halves it after a 429, and lets it creep up again. */
class AdaptiveRateLimiter extends RateLimiter {
  #halvedAt = Number.NEGATIVE_INFINITY;

  override holdBack(sentAt: number, retryAfterMs?: number): number {
    // Requests that were under way then say nothing new.
    if (sentAt > this.#halvedAt) {
      this.#halvedAt = performance.now();
      this.slowdown = Math.min(slowest, this.slowdown * 2);
    }
    return super.holdBack(sentAt, retryAfterMs);
  }

  override accept(sentAt: number): void {
    if (sentAt > this.#halvedAt) this.slowdown = Math.max(1, this.slowdown * recovery);
    super.accept(sentAt);
  }
}

/**
 * Gives a client's core the rate of a bulk run. One that limits itself keeps its own limit, unless a rate is given; a limiter
 * that it shares with others it keeps in any case.
 */
export function limitedCore(core: ClientCore, rate: number | undefined): ClientCore {
  if (rate !== undefined && !(typeof rate === 'number' && rate > 0))
    throw new AmityError(`rate must be a number above zero, but is ${rate}.`);
  const { limiter } = core.transport;
  if (rate === undefined && limiter.isLimited) return core;
  return {
    ...core,
    transport: { ...core.transport, limiter: new AdaptiveRateLimiter(limitOf(rate ?? defaultRate), limiter.shared) },
  };
}

/** The limit of so many requests a second, as evenly as timers can keep it, since a server may count over any second. */
function limitOf(rate: number): RateLimit | undefined {
  if (rate === Number.POSITIVE_INFINITY) return undefined;
  const requests = Math.max(1, Math.round((rate * shortestMs) / 1000));
  return { requests, perMs: (requests * 1000) / rate };
}
