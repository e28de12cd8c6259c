import { Redis } from 'ioredis';
import { createAmityClient } from '../../src/index.js';
import { redisRateLimit } from '../../src/redis.js';

/** Calls for some seconds, as one of several processes, and prints what it has seen as JSON. */
export interface CallerReport {
  /** Times at which requests were started, in milliseconds since 1970. */
  starts: number[];
  refused: number;
  failed: string[];
}

const [socket = '', baseUrl = '', token = '', otherToken = '', seconds = '', clock = ''] = process.argv.slice(2);
const report: CallerReport = { starts: [], refused: 0, failed: [] };
const { now } = Date;
// A clock that is set ahead and back by an hour each second.
if (clock === 'jumping') Date.now = () => now() + (Math.floor(now() / 1000) % 2 === 0 ? 3_600_000 : -3_600_000);

// All processes and the sandbox share one machine, which answers a hundred at once less evenly than the vendor's.
const redis = new Redis(socket).on('error', () => {});
const amity = createAmityClient({
  baseUrl,
  token,
  rateLimit: redisRateLimit(redis, { key: 'rate', requests: 100, perMs: 5_000, slackMs: 200 }),
  onRequest: () => void report.starts.push(now()),
  onResponse: ({ status }) => {
    if (status === 429) report.refused++;
  },
});

// The first request of a process takes longer than any slack. It is another user's, and so does not count.
await createAmityClient({ baseUrl, token: otherToken }).v2.users.query().safe();

const end = AbortSignal.timeout(Number(seconds) * 1000);
const call = async () => {
  while (!end.aborted) {
    const { error } = await amity.v2.users.query({}, { signal: end }).safe();
    if (error && !end.aborted) report.failed.push(error.message);
  }
};
await Promise.all(Array.from({ length: 10 }, call));
redis.disconnect();
console.log(JSON.stringify(report));
