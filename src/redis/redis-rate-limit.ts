import { AmityError } from '../errors/errors.js';
import { raceAbort, sleep } from '../platform/wait.js';
import { isRedisClient, messageOf, type RedisClient, Script } from './client.js';
import { holdScript, takeScript } from './script.js';

/** Options of `redisRateLimit`. */
export interface RedisRateLimitOptions {
  /** Key in Redis that all who share the limit name, such as `amity:rate:<user id>`, for the vendor counts each user's requests. */
  key: string;
  /** Number of requests that may start in a period, by all who name the key together. All must say the same. */
  requests: number;
  /** Length of the period, in milliseconds. */
  perMs: number;
  /**
   * Time by which the period is lengthened, in milliseconds, since requests may arrive closer together than they leave. Where
   * machines are busy or far from the server, a longer one avoids 429s.
   *
   * @default 100
   */
  slackMs?: number | undefined;
  /**
   * Time for which Redis may be away before `take` rejects, in milliseconds. Meanwhile nothing is sent. Infinity waits for as long
   * as it takes.
   *
   * @default 10_000
   */
  maxOutageMs?: number | undefined;
}

/** Limiter that all processes share which name the same key. */
export interface RedisRateLimit {
  /**
   * Waits for a place. Places are given in the order in which they were asked for, across all processes.
   *
   * @throws The signal's reason once it is aborted, and `AmityError` where Redis was away for `maxOutageMs`, or refuses the
   * command; `cause` is the error of its client.
   */
  take(signal?: AbortSignal): Promise<void>;
  /** Holds the requests of all processes back for some milliseconds. An outage of Redis is not told of here. */
  penalize(ms: number): void;
}

/** Time between two attempts while Redis is away, in milliseconds. */
const retryMs = 250;

/** Shortest time after which a place that was waited for may be taken up late, in milliseconds. */
const shortestLateMs = 10;

const optionNames: readonly string[] = [
  'key',
  'requests',
  'perMs',
  'slackMs',
  'maxOutageMs',
] satisfies (keyof RedisRateLimitOptions)[];

/**
 * Limits the rate of all processes and machines that name the same key in Redis or Valkey, by the time of its server: a log of
 * the last requests, so that no span of `perMs` holds more than `requests`. It works on a client of `redis`, `ioredis`
 * or `iovalkey` that the program has, and never closes it. Redis 5 and later will do.
 *
 * While Redis is away, requests wait; after `maxOutageMs` they fail. A log that Redis has lost is taken to have been full.
 *
 * @throws AmityError for invalid options.
 * @example
 * const redis = await createClient({ url: 'redis://localhost' }).on('error', console.error).connect();
 * const rateLimit = redisRateLimit(redis, { key: 'amity:rate', requests: 100, perMs: 5000 });
 * const amity = createAmityClient({ region: 'us', rateLimit });
 * @example
 * // Workers of BullMQ, on any number of machines.
 * const redis = new Redis({ maxRetriesPerRequest: null });
 * const rateLimit = redisRateLimit(redis, { key: 'amity:rate', requests: 100, perMs: 5000 });
 * const amity = createAmityClient({ region: 'us', rateLimit });
 * new Worker('names', ({ data }) => amity.v3.users.update(data), { connection: redis.options, concurrency: 10 });
 */
export function redisRateLimit(client: RedisClient, options: RedisRateLimitOptions): RedisRateLimit {
  if (!isRedisClient(client)) {
    throw new AmityError('redisRateLimit needs a client of redis, ioredis or iovalkey.');
  }
  const log = new SharedLog(client, checkOptions(options));
  return { take: (signal) => log.take(signal), penalize: (ms) => log.hold(ms) };
}

type Settings = Readonly<Record<Exclude<keyof RedisRateLimitOptions, 'key'>, number>> & { readonly key: string };

function checkOptions(options: RedisRateLimitOptions): Settings {
  const unknown = Object.keys(Object(options)).find((name) => !optionNames.includes(name));
  if (unknown) throw new AmityError(`redisRateLimit takes no option ${unknown}. It takes ${optionNames.join(', ')}.`);
  const { key, requests, perMs, slackMs = 100, maxOutageMs = 10_000 } = Object(options) as RedisRateLimitOptions; // checked here
  if (typeof key !== 'string' || key === '') throw new AmityError('redisRateLimit needs a key, such as amity:rate.');
  if (!Number.isInteger(requests) || requests < 1 || !Number.isFinite(perMs) || perMs < 1)
    throw new AmityError('redisRateLimit needs requests and perMs above zero, such as 100 and 5000.');
  if (!Number.isFinite(slackMs) || slackMs < 0 || !(typeof maxOutageMs === 'number' && maxOutageMs >= 0))
    throw new AmityError('slackMs and maxOutageMs of redisRateLimit are milliseconds, zero or more.');
  return { key, requests, perMs, slackMs, maxOutageMs };
}

const taking = new Script(takeScript);
const holding = new Script(holdScript);

/** The log of one key, as this process takes places in it: one at a time. */
class SharedLog {
  readonly #client: RedisClient;
  readonly #settings: Settings;
  /** Beginning of this limiter's names in the log. */
  readonly #id = crypto.randomUUID();
  #count = 1;
  /** The last place that was got here, and its time. */
  #last = { name: '', at: 0 };
  #queue: Promise<unknown> = Promise.resolve();
  /** Time since which Redis has been away; undefined while it is there. */
  #awaySince: number | undefined;

  constructor(client: RedisClient, settings: Settings) {
    this.#client = client;
    this.#settings = settings;
  }

  async take(signal: AbortSignal = new AbortController().signal): Promise<void> {
    signal.throwIfAborted();
    const turn = this.#queue.then(() => this.#take(signal));
    this.#queue = turn.catch(() => {});
    await raceAbort(turn, signal);
  }

  hold(ms: number): void {
    holding.run(this.#client, this.#settings.key, [Math.ceil(ms * 1000)]).catch(() => {});
  }

  /** Asks for a place until it is there. The next to take goes on with one that was waited for in vain. */
  async #take(signal: AbortSignal): Promise<void> {
    const { requests, perMs, slackMs } = this.#settings;
    const name = `${this.#id}:${this.#count}`;
    const span = Math.round((perMs + slackMs) * 1000);
    // Half of the slack is for a late start, which others do not reckon with; the other half is for the way to the server.
    const late = Math.round(Math.max(shortestLateMs, slackMs / 2) * 1000);
    for (;;) {
      signal.throwIfAborted();
      const [wait = 0, at = 0] = await this.#ask([requests, span, name, late, this.#last.name, this.#last.at], signal);
      // The clock was set back, and the script has seen to it.
      if (at < this.#last.at) this.#last = { name: '', at: 0 };
      if (wait <= 0) {
        this.#last = { name, at };
        this.#count++;
        return;
      }
      await sleep(Math.ceil(wait / 1000), signal);
    }
  }

  /** Runs the script, and again while Redis is away. */
  async #ask(args: readonly (string | number)[], signal: AbortSignal): Promise<number[]> {
    const { key, maxOutageMs } = this.#settings;
    for (;;) {
      const asked = performance.now();
      const left = maxOutageMs - (asked - (this.#awaySince ?? asked));
      try {
        const reply = await within(Math.max(retryMs, left), taking.run(this.#client, key, args), signal);
        this.#awaySince = undefined;
        return (reply as unknown[]).map(Number); // the script gives two numbers
      } catch (cause) {
        signal.throwIfAborted();
        const text = messageOf(cause);
        if (isRefusal(text)) throw new AmityError(`Redis refuses the rate limit ${key}: ${text}`, { cause });
        this.#awaySince ??= asked;
        if (performance.now() - this.#awaySince + retryMs > maxOutageMs)
          throw new AmityError(`Redis, which keeps the rate limit ${key}, is away: ${text}`, { cause });
      }
      await sleep(retryMs, signal);
    }
  }
}

/** Whether the server refuses a command for good. All else may be over soon: a restart, a failover, a full memory. */
function isRefusal(text: string): boolean {
  return /^(ERR|NOAUTH|NOPERM|WRONGPASS|WRONGTYPE)\b/.test(text);
}

/** Settles as a promise does, at most some milliseconds later: clients keep commands while they have no connection. */
async function within<Value>(ms: number, promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const end = new AbortController();
  const late = sleep(Math.max(0, ms), end.signal).then(() => {
    throw new Error('no reply came');
  });
  late.catch(() => {});
  try {
    return await raceAbort(Promise.race([promise, late]), signal);
  } finally {
    end.abort();
    promise.catch(() => {});
  }
}
