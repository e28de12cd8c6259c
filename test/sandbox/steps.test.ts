import { Type } from '@sinclair/typebox';
import { expect, it } from 'vitest';
import { defineTable, Table } from '../../src/sandbox/state/table.js';
import { countSteps } from './count-steps.js';
import { openLantern } from './lantern.js';

const things = defineTable(
  Type.Object({ id: Type.String(), name: Type.String(), isGone: Type.Boolean() }),
  ({ id }) => id,
  { present: ({ isGone }) => (isGone ? undefined : 'list') },
);
const byName = { by: ({ name }: { name: string }) => name, of: 'present' } as const;

const idOf = (number: number) => `thing${number}`;

function tableOf(count: number) {
  const table = new Table(things);
  for (let number = 0; number < count; number += 1)
    table.put({ id: idOf(number), name: `name${number % 97}`, isGone: false });
  for (const _ of table.sortedBy(byName, 'list')) break;
  return table;
}

/** Numbers below `count`, each once, here and there. */
const scattered = (count: number) => Array.from({ length: count }, (_, index) => (index * 7_919) % count);
const upwards = (count: number) => Array.from({ length: count }, (_, index) => index);
const downwards = (count: number) => upwards(count).toReversed();

/** Work on each thing of a table, in an order. */
const work: Record<string, (table: ReturnType<typeof tableOf>, id: string) => void> = {
  'takes rows out of a table': (table, id) => table.delete(id),
  'takes rows out of a list': (table, id) => table.update(id, { isGone: true }),
  'moves rows to another place': (table, id) => table.update(id, { name: id }),
};

for (const [name, change] of Object.entries(work)) {
  it.each([
    ['the oldest first', upwards],
    ['the newest first', downwards],
    ['here and there', scattered],
  ])(`${name} in steps that hardly grow with their number, %s`, async (_, orderOf) => {
    const stepsEach = async (count: number) => {
      const table = tableOf(count);
      const ids = orderOf(count).map(idOf);
      const steps = await countSteps(() => {
        for (const id of ids) change(table, id);
      });
      return steps / count;
    };
    expect(await stepsEach(16_000)).toBeLessThan(3 * (await stepsEach(2_000)));
  });
}

it('reads the first rows of a list in as many steps, however long it is', async () => {
  const steps = (count: number) => {
    const table = tableOf(count);
    return countSteps(() => {
      for (const rows of [
        table.by('present', 'list'),
        table.newestBy('present', 'list'),
        table.sortedBy(byName, 'list'),
      ]) {
        let read = 0;
        for (const _ of rows) if (++read === 20) break;
      }
    });
  };
  expect(await steps(16_000)).toBeLessThan(2 * (await steps(1_000)));
});

/** Work of a program on many things of one list, one request for each. */
const requests: Record<string, (network: Network, userId: string, messageId: string) => Promise<unknown>> = {
  'removes members': ({ admin, channelId }, userId) => admin.v3.channels.users.remove({ channelId, userIds: [userId] }),
  'renames members': ({ admin }, userId) => admin.v3.users.update({ userId, displayName: `New ${userId}` }),
  'deletes messages': ({ admin }, _, messageId) => admin.v3.messages.delete({ messageId }),
};

type Network = Awaited<ReturnType<typeof openNetwork>>;

/** A channel with so many members, each of whom has answered one message. */
async function openNetwork(count: number) {
  const channelId = 'hall';
  const members = upwards(count).map((number) => `user-${number}`);
  const replies = members.map((createdBy) => ({ createdBy, text: 'Hello' }));
  const { sandbox, admin } = openLantern({
    channels: [{ channelId, members }],
    messages: [{ channelId, createdBy: 'user-0', text: 'Who is here?', replies }],
  });
  await admin.v3.channels.users.query({ channelId, sortBy: 'displayName' });
  const rows = sandbox.snapshot().tables.messages as readonly { messageId: string }[]; // what a snapshot has of messages
  const messageIds = rows.slice(1).map(({ messageId }) => messageId);
  return { admin, channelId, members, messageIds };
}

it.each(Object.entries(requests))('%s in steps that do not grow with their number', async (_, request) => {
  const stepsEach = async (count: number) => {
    const network = await openNetwork(count);
    const { members, messageIds } = network;
    expect(messageIds).toHaveLength(count);
    const steps = await countSteps(async () => {
      for (const [index, userId] of members.entries()) await request(network, userId, messageIds[index] ?? '');
    });
    return steps / count;
  };
  expect(await stepsEach(1_500)).toBeLessThan(1.5 * (await stepsEach(250)));
});
