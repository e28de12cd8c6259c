import { refuse } from '../refuse.js';

/** Most requests that a user may make in `windowMs`, on all devices together (vendor's documentation). */
const maxRequests = 100;
const windowMs = 5_000;

/** Counts each user's requests in a window that slides. */
export class RateLimiter {
  readonly #times = new Map<string, number[]>();

  /** Refuses a request more than the limit allows. */
  check(who: string, nowMs: number): void {
    const recent = (this.#times.get(who) ?? []).filter((time) => time > nowMs - windowMs);
    this.#times.set(who, recent);
    const [first] = recent;
    if (recent.length >= maxRequests && first !== undefined) {
      const seconds = Math.max(1, Math.ceil((first + windowMs - nowMs) / 1000));
      refuse(400311, 'Rate limit exceeded.', { headers: { 'retry-after': String(seconds) } });
    }
    recent.push(nowMs);
  }

  clear(): void {
    this.#times.clear();
  }
}
