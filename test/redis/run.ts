import { setTimeout as sleep } from 'node:timers/promises';
import { projectPath } from '../../scripts/lib/paths.js';
import { main } from '../../scripts/lib/run-script.js';
import { listen } from '../../src/node.js';
import { createSandbox } from '../../src/sandbox.js';
import { table } from '../bench/table.js';
import { run } from '../package/command.js';
import { callByWorkers } from './bullmq.js';
import type { CallerReport } from './caller.js';
import { type RedisServer, startRedis } from './redis-server.js';

const usage = `npm run test:redis

Has four processes share a rate limit through a Redis of their own, against the sandbox with its rate limit: steadily, and with a
Redis that is killed and started again. Then has workers of BullMQ do the same. Takes about a minute and a half.`;

/** The rate that the sandbox permits, as the vendor publishes it. */
const limit = { requests: 100, perMs: 5_000 };

await main(usage, async () => {
  const redis = await startRedis();
  try {
    const steady = await callFromFour(redis, 27);
    const interrupted = await callFromFour(redis, 20, async () => {
      await sleep(7_000);
      await redis.kill();
      await sleep(2_000);
      await redis.start();
    });
    const bull = await withSandbox((url, token) => callByWorkers(redis.socket, url, token, 150));
    const rows = [
      ['four processes', String(steady.requests), `${(steady.rate * 100).toFixed(1)} %`, String(steady.refused)],
      ['… and Redis is killed', String(interrupted.requests), '', String(interrupted.refused)],
      ['workers of BullMQ', String(bull.done), '', String(bull.refused)],
    ];
    console.log(table('One rate limit, shared', ['by', 'requests', 'of the permitted rate', '429s'], rows));
    const failed = [...steady.failed, ...interrupted.failed];
    if (failed.length > 0) throw new Error(`Calls have failed: ${failed.slice(0, 3).join(' ')}`);
    if (steady.refused + interrupted.refused + bull.refused > 0) throw new Error('Requests were refused with 429.');
    if (bull.done !== 150) throw new Error(`${bull.done} of 150 jobs were done.`);
    if (steady.rate < 0.95) throw new Error('Less than 95 % of the permitted rate was used.');
  } finally {
    await redis.close();
  }
});

/** Calls from four processes, one of which has a clock that jumps, for some seconds. */
async function callFromFour({ socket }: RedisServer, seconds: number, meanwhile: () => Promise<void> = async () => {}) {
  return withSandbox(async (url, token, otherToken) => {
    const args = [projectPath('test/redis/caller.ts'), socket, url, token, otherToken, String(seconds)];
    const callers = ['', '', '', 'jumping'].map((clock) =>
      run(process.execPath, ['--import', 'tsx', ...args, clock], projectPath()),
    );
    const [outputs] = await Promise.all([Promise.all(callers), meanwhile()]);
    const reports = outputs.map((output) => JSON.parse(output) as CallerReport); // as caller.ts prints it
    const starts = reports.flatMap((each) => each.starts).sort((a, b) => a - b);
    return {
      requests: starts.length,
      rate: rateOf(starts),
      refused: reports.reduce((sum, { refused }) => sum + refused, 0),
      failed: reports.flatMap((each) => each.failed),
    };
  });
}

/** Share of the permitted rate, from the first request to the first of the last full hundred. */
function rateOf(starts: readonly number[]): number {
  const periods = Math.floor((starts.length - 1) / limit.requests);
  const spanMs = (starts[periods * limit.requests] ?? 0) - (starts[0] ?? 0);
  return (periods * limit.perMs) / spanMs;
}

async function withSandbox<Result>(
  use: (url: string, token: string, otherToken: string) => Promise<Result>,
): Promise<Result> {
  const sandbox = createSandbox({ rateLimit: true, seed: { users: [{ userId: 'warm-up' }] } });
  const server = await listen(sandbox, { port: 0 });
  try {
    return await use(server.url, sandbox.adminToken, sandbox.tokenFor('warm-up'));
  } finally {
    await server.close();
  }
}
