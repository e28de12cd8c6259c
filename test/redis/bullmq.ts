import { Queue, QueueEvents, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { createAmityClient } from '../../src/index.js';
import { redisRateLimit } from '../../src/redis.js';

/** Has two workers of BullMQ, which share a rate limit, do jobs of a call each. Tells how many were done, and the 429s. */
export async function callByWorkers(socket: string, baseUrl: string, token: string, jobs: number) {
  const options = { path: socket, maxRetriesPerRequest: null };
  const queue = new Queue('names', { connection: options });
  // Each job that is waited for listens to both.
  queue.setMaxListeners(jobs + 10);
  const events = new QueueEvents('names', { connection: options });
  events.setMaxListeners(3 * jobs);
  await events.waitUntilReady();
  let refused = 0;
  const connections: Redis[] = [];
  const createWorker = () => {
    const connection = new Redis(options).on('error', () => {});
    connections.push(connection);
    const amity = createAmityClient({
      baseUrl,
      token,
      rateLimit: redisRateLimit(connection, { key: 'rate', requests: 100, perMs: 5_000, slackMs: 200 }),
      onResponse: ({ status }) => {
        if (status === 429) refused++;
      },
    });
    return new Worker('names', ({ data }) => amity.v3.users.update(data), { connection: options, concurrency: 10 });
  };
  const workers = [createWorker(), createWorker()];
  try {
    const named = Array.from({ length: jobs }, (_, index) => ({
      name: 'update',
      data: { userId: `worker-${index}`, displayName: `Worker ${index}` },
    }));
    const added = await queue.addBulk(named);
    await Promise.all(added.map((job) => job.waitUntilFinished(events)));
    return { done: await queue.getCompletedCount(), refused };
  } finally {
    await Promise.all([...workers, events, queue].map((each) => each.close()));
    for (const each of connections) each.disconnect();
  }
}
