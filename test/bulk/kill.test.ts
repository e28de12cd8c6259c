import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ListeningSandbox, listen } from '../../src/node.js';
import type { Fault, Sandbox } from '../../src/sandbox.js';
import { usePackage } from '../cli/package.js';
import { environment } from '../cli/run.js';
import { runAndKill } from './killed-run.js';
import { membersOf, startSandbox, textsOf, userIds } from './world.js';

const installed = usePackage({ tools: false });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-kill-'));
});
afterAll(() => rm(folder, { recursive: true }));

const users = userIds(3_000);
const texts = Array.from({ length: 120 }, (_, index) => `message ${index}\nin two lines, "quoted"`);

const members = `channelId,userIds\n${users.map((userId) => `general,${userId}\n`).join('')}`;
const messages = `channelId,type,data.text\n${texts.map((each) => `general,text,"${each.replaceAll('"', '""')}"\n`).join('')}`;

async function importKilled(name: string, operation: string, rows: string, kills: number, fault?: Fault) {
  const { sandbox } = startSandbox(users);
  if (fault) sandbox.faults.add(fault);
  const server: ListeningSandbox = await listen(sandbox, { port: 0 });
  try {
    const from = join(folder, `${name}.csv`);
    await writeFile(from, rows);
    const args = ['bulk', operation, '--from', from, '--journal', `${from}.journal`, '--base-url', server.url];
    const run = { program: installed().program, folder: installed().folder, kills, sandbox, maxRequests: 4 };
    const env = { ...environment(), AMITY_ACCESS_TOKEN: sandbox.adminToken };
    return { sandbox, ...(await runAndKill({ ...run, env, args: [...args, '--rate', 'none'] })) };
  } finally {
    await server.close();
  }
}

/** Number of messages that were asked for with each id. */
function messagesOf(sandbox: Sandbox): (string | undefined)[] {
  return textsOf(sandbox, 'general');
}

it('memberships: nothing is lost where the process is killed', async () => {
  const { sandbox, kills, code, stderr } = await importKilled('members', 'v3.channels.users.add', members, 6);
  expect([code, kills], stderr).toEqual([0, 6]);
  expect(membersOf(sandbox, 'general')).toEqual([...users].sort());
});

it.each<[string, Fault | undefined]>([
  ['plain', undefined],
  ['lost', { operationId: 'v3.messages.create', reset: 'after', probability: 0.05 }],
])('messages: nothing is lost, doubled or out of order where the process is killed (%s)', async (name, fault) => {
  const { sandbox, kills, code, stderr } = await importKilled(name, 'v3.messages.create', messages, 6, fault);
  expect([code, kills], stderr).toEqual([0, 6]);
  expect(messagesOf(sandbox)).toEqual(texts);
  // Some were sent twice, or there was nothing to see.
  const journal = await readFile(join(folder, `${name}.csv.journal`), 'utf8');
  expect(journal.split('"send"').length - 1).toBeGreaterThan(texts.length);
});
