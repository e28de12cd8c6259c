import { readdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, it, vi } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { sampleServer } from '../../scripts/samples/samples.js';
import { useSampleFolder } from '../docs/sample-runs.js';
import { type Lantern, lantern, openLantern } from '../sandbox/lantern.js';

await useSampleFolder('sandbox-admin');
const club = { channelId: 'book-club' };
const ran: string[] = [];

/** Runs a sample as it stands in its file, with the sandbox in the place of the server that it names; gives what it prints. */
async function run(name: string, { sandbox }: Lantern): Promise<string[]> {
  const printed: string[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const { origin, pathname, search } = new URL(url);
    if (origin !== sampleServer) throw new Error(`${name} calls ${origin}.`);
    return sandbox.fetch(`${sandbox.baseUrl}${pathname}${search}`, init);
  });
  vi.spyOn(console, 'log').mockImplementation((...values) => printed.push(values.join(' ')));
  for (const level of ['debug', 'info', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
  await import(projectPath('openapi', 'samples', `${name}.ts`));
  ran.push(`${name}.ts`);
  return printed;
}

it('the first call: the spammer is out, and cannot come back', async () => {
  const world = openLantern();
  await world.admin.v2.channels.users.unban({ ...club, userIds: ['spam-4711'] });
  await world.as('spam-4711').v3.channels.join(club);
  expect(await run('first-call', world)).toContain('Bob Tanaka');
  await expect(world.as('spam-4711').v3.channels.join(club)).rejects.toMatchObject({ code: 400304 });
});

it('the pages: everybody who is in the channel, three times', async () => {
  const users = Array.from({ length: 120 }, (_, index) => ({ userId: `reader-${index}` }));
  const members = users.map(({ userId }) => userId);
  const world = openLantern({ users, channels: [{ ...club, createdBy: 'alice', members }] });
  const printed = await run('paging', world);
  const everybody = printed.slice(0, 121);
  expect([...everybody].sort()).toEqual(['alice', ...members].sort());
  expect(printed.slice(121, 242)).toEqual(everybody);
  expect(printed.at(-1)).toBe('100');
});

it('the files: what is on the disk is in the messages, and back on the disk', async () => {
  const world = openLantern();
  const { admin } = world;
  const messageId = '64f1c1b3b7e5d30012a9c2e1';
  const [file] = await admin.v3.files.create({ file: new File(['Chapters 1 to 3'], 'old.txt') });
  await admin.v3.messages.create({ ...club, messageId, type: 'file', fileId: file?.fileId ?? '' });
  const picture = sharp({ create: { width: 30, height: 20, channels: 3, background: 'teal' } });
  await writeFile('cover.jpg', await picture.jpeg().toBuffer());
  await run('files', world);
  const { messages = [] } = await admin.v3.messages.query({ ...club, options: { first: 10 } });
  expect(messages.map(({ type }) => type)).toEqual(['file', 'image', 'file']);
  expect(await readFile('plan.txt', 'utf8')).toBe('Chapters 1 to 3');
  const plan = await admin.v2.messages.files.get({ messageId: messages[2]?.messageId ?? '' });
  expect(await plan.text()).toBe('Thursday: chapters 4 to 7');
});

it('the errors: Bob is a member, the spammer is banned, and whoever may not is told', async () => {
  const world = openLantern();
  expect(await run('errors', world)).toEqual([]);
  const { channelUsers = [] } = await world.admin.v3.channels.users.query({ ...club, filter: 'member&banned' });
  const standing = Object.fromEntries(channelUsers.map(({ userId, membership }) => [userId, membership]));
  expect(standing).toMatchObject({ bob: 'member', 'spam-4711': 'banned' });
  vi.resetModules();
  vi.stubEnv('AMITY_ACCESS_TOKEN', world.sandbox.tokenFor('spam-4711'));
  expect(await run('errors', world)).toEqual(['403: PermissionDenied', 'The token may not add members.']);
});

it('the import: a thousand readers are members, each of them once', async () => {
  const users = Array.from({ length: 1_000 }, (_, index) => ({ userId: `reader-${index + 1}` }));
  const world = openLantern({ users, channels: lantern.channels ?? [] });
  expect((await run('bulk-import', world)).at(-1)).toBe('1000 of 1000');
  const { channels } = await world.admin.v3.channels.get(club);
  expect(channels?.[0]?.memberCount).toBe(3 + 1_000);
});

it('the tracing: the call that is traced is made', async () => {
  const world = openLantern();
  await world.admin.v3.channels.users.unban({ ...club, userIds: ['spam-4711'] });
  await run('tracing', world);
  const { channelUsers } = await world.admin.v3.channels.users.query({ ...club, filter: 'banned' });
  expect(channelUsers).toMatchObject([{ userId: 'spam-4711', isBanned: true }]);
});

it('every sample has run on the sandbox', async () => {
  expect([...new Set(ran)].sort()).toEqual((await readdir(projectPath('openapi', 'samples'))).sort());
});
