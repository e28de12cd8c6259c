import { readFileSync } from 'node:fs';
import { createAmityClient } from '../../../dist/src/index.js';
import { createSandbox } from '../../../dist/src/sandbox.js';

const seed = JSON.parse(readFileSync(new URL('../../../openapi/seeds/lantern.json', import.meta.url), 'utf8'));
export const channelId = seed.channels[0].channelId;

export function openSandbox() {
  return createSandbox({ seed, now: '2026-03-14T09:26:53Z' });
}

export function clientOf(sandbox, fetch = sandbox.fetch) {
  return createAmityClient({ baseUrl: sandbox.baseUrl, fetch, token: sandbox.adminToken, maxRetries: 0 });
}

/** A sandbox whose channel has so many messages. They are loaded as a saved state is, which is much faster than sending them. */
export async function openWithMessages(count) {
  const sandbox = openSandbox();
  const text = 'A message of a usual length, which somebody has written in a channel.';
  await clientOf(sandbox).v3.messages.create({ channelId, data: { text } });
  const saved = sandbox.snapshot();
  const [first] = saved.tables.messages;
  const messages = Array.from({ length: count }, (_, index) => {
    const id = index.toString(16).padStart(24, '0');
    return { ...first, _id: id, messageId: id, data: { text }, segment: index + 1 };
  });
  const channels = saved.tables.channels.map((channel) => ({ ...channel, lastSegment: count }));
  sandbox.load({ ...saved, tables: { ...saved.tables, messages, channels } });
  return sandbox;
}

/** Processor time of some work, in microseconds for each time that it is done. */
export async function cost(times, work) {
  const before = process.cpuUsage();
  for (let done = 0; done < times; done++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Costs of two pieces of work, in turns, so that what else the machine does strikes both. */
export async function sideBySide(rounds, times, first, second) {
  const costs = [[], []];
  for (let round = -1; round < rounds; round++) {
    const pair = [await cost(times, first), await cost(times, second)];
    // The round before the first one warms up.
    if (round >= 0) for (const index of [0, 1]) costs[index].push(pair[index]);
  }
  const ratio = median(costs[0].map((each, round) => each / costs[1][round]));
  return { first: median(costs[0]), second: median(costs[1]), ratio };
}
