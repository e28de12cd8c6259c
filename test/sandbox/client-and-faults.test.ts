import { expect, it } from 'vitest';
import type { AmityClient } from '../../src/index.js';
import type { Fault } from '../../src/sandbox.js';
import { openLantern } from './lantern.js';

/** One thing that a program does, and the number of times that it has been done. */
interface Work {
  operationId: string;
  call(amity: AmityClient): Promise<unknown>;
  countDone(admin: AmityClient): Promise<number>;
}

const club = { channelId: 'book-club' };

const send: Work = {
  operationId: 'v3.messages.create',
  call: ({ v3 }) => v3.messages.create({ ...club, data: { text: 'Hello' } }),
  countDone: async ({ v3 }) => (await v3.messages.query({ ...club, options: { first: 100 } })).messages?.length ?? 0,
};

const ban: Work = {
  operationId: 'v2.channels.users.ban',
  call: ({ v2 }) => v2.channels.users.ban({ ...club, userIds: ['bob'] }),
  countDone: async ({ v3 }) => {
    const { channelUsers = [] } = await v3.channels.users.query({ ...club, filter: 'banned' });
    return channelUsers.filter(({ userId }) => userId === 'bob').length;
  },
};

/** A fault that strikes once, and what comes of it for what is not safe to send twice. */
const faults: [string, Fault, { isSentAgain: boolean; isDone: boolean }][] = [
  ['503 before the work', { status: 503 }, { isSentAgain: false, isDone: false }],
  ['503 after the work', { status: 503, afterWork: true }, { isSentAgain: false, isDone: true }],
  ['429 without Retry-After', { status: 429, code: 400311 }, { isSentAgain: true, isDone: true }],
  ['429 with Retry-After', { status: 429, code: 400311, retryAfter: 0 }, { isSentAgain: true, isDone: true }],
  ['a reset before the work', { reset: 'before' }, { isSentAgain: false, isDone: false }],
  ['a reset after the work', { reset: 'after' }, { isSentAgain: false, isDone: true }],
  ['a truncated body', { truncate: true }, { isSentAgain: false, isDone: true }],
];

/** Does the work with a client as it is by default, with the fault set; gives what came of it. */
async function run({ operationId, call, countDone }: Work, fault: Fault) {
  const { sandbox, admin, clientOf } = openLantern();
  sandbox.faults.add({ operationId, times: 1, ...fault });
  const failed = await call(clientOf(sandbox.adminToken, { maxRetries: 2 })).then(
    () => undefined,
    (error) => error.name as string,
  );
  const sent = sandbox.requests.list().filter((each) => each.operationId === operationId).length;
  return { failed, sent, done: await countDone(admin) };
}

it.each(faults)('posts no message twice: %s', async (_, fault, { isSentAgain, isDone }) => {
  const { failed, sent, done } = await run(send, fault);
  expect({ sent, done }).toEqual({ sent: isSentAgain ? 2 : 1, done: isDone ? 1 : 0 });
  expect(failed === undefined).toBe(isSentAgain);
});

it.each(faults)('sends again what is safe to send twice: %s', async (_, fault) => {
  expect(await run(ban, fault)).toEqual({ failed: undefined, sent: 2, done: 1 });
});

it('gives up after its retries, with the code that was set', async () => {
  const { sandbox, clientOf } = openLantern();
  sandbox.faults.add({ operationId: 'v3.users.query', status: 503, code: 500000 });
  const error = await clientOf(sandbox.adminToken, { maxRetries: 1 })
    .v3.users.query()
    .catch((reason) => reason);
  expect(error).toMatchObject({ status: 503, code: 500000 });
  expect(sandbox.requests.list()).toHaveLength(2);
});

it('meets a fault from its nth request on, for a time of the clock, and with a probability', async () => {
  const { sandbox, admin } = openLantern();
  const statuses = async (count: number) => {
    const found: number[] = [];
    for (let index = 0; index < count; index++) {
      const { error } = await admin.v3.users.get({ userId: 'bob' }).safe();
      found.push(error && 'status' in error ? Number(error.status) : 200);
    }
    return found;
  };
  sandbox.faults.add({ status: 502, nth: 3, durationMs: 1_000 });
  expect(await statuses(4)).toEqual([200, 200, 502, 502]);
  sandbox.clock.advance(1_000);
  expect(await statuses(2)).toEqual([200, 200]);
  sandbox.faults.clear();
  sandbox.faults.add({ status: 502, probability: 0.5 });
  const found = await statuses(60);
  // From a seeded generator, so the same each time.
  expect(found.filter((status) => status === 502).length).toBeGreaterThan(15);
  expect(found.filter((status) => status === 200).length).toBeGreaterThan(15);
});

it('ends a call at its deadline where the sandbox is slow, and sends again what is safe', async () => {
  const { sandbox, clientOf } = openLantern();
  sandbox.faults.add({ operationId: 'v3.users.get', delayMs: 2_000, times: 1 });
  const client = clientOf(sandbox.adminToken, { maxRetries: 1, timeout: 300 });
  expect((await client.v3.users.get({ userId: 'bob' })).users).toHaveLength(1);
  expect(sandbox.requests.list().length).toBeGreaterThanOrEqual(1);
  sandbox.faults.add({ operationId: 'v3.messages.create', delayMs: 2_000, times: 1 });
  await expect(send.call(client)).rejects.toMatchObject({ name: 'AmityTimeoutError' });
});
