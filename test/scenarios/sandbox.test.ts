import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { plantGarden, writePost } from '../sandbox/garden.js';
import { openLantern } from '../sandbox/lantern.js';
import { auditNetwork } from './audit-network.js';
import { importMembers } from './import-members.js';
import { migrateFromStream } from './migrate-from-stream.js';
import { moderateFlaggedPosts } from './moderate-flagged-posts.js';
import { shutOutSpammer } from './shut-out-spammer.js';

it('shuts a spammer out, who is refused and no member any more', async () => {
  const { admin, as } = openLantern();
  const round = { channelId: 'reading-round', members: ['alice', 'bob'], spammerId: 'spam-4711' };
  expect(await shutOutSpammer(admin, as('spam-4711'), round)).toBe(400304);
  const { channelUsers } = await admin.v3.channels.users.query({ channelId: 'reading-round', sortBy: 'firstCreated' });
  expect(channelUsers?.map(({ userId }) => userId)).toEqual(['sandbox-admin', 'alice', 'bob']);
});

it('imports a thousand members into channels, of whom each is in the channel then', async () => {
  const userIds = Array.from({ length: 1_000 }, (_, index) => `reader-${index}`);
  const users = userIds.map((userId) => ({ userId }));
  const { admin } = openLantern({ users, channels: [{ channelId: 'book-club' }, { channelId: 'general' }] });
  const members = new Map([
    ['book-club', userIds],
    ['general', userIds.slice(0, 250)],
  ]);
  expect(await importMembers(admin, members)).toEqual([]);
  const { channels } = await admin.v3.channels.getMany({ channelIds: ['book-club', 'general'] });
  // The administrator, who made them, is in both.
  expect(channels?.map(({ memberCount }) => memberCount)).toEqual([1_001, 251]);
});

it('moderates flagged posts: those that break the rules are gone, the others have no flag', async () => {
  const world = openLantern();
  const { admin, as } = world;
  const communityId = await plantGarden(world);
  const [watches, beans, peas] = [
    await writePost(world, communityId, 'Cheap watches'),
    await writePost(world, communityId, 'I bring beans'),
    await writePost(world, communityId, 'I bring peas'),
  ];
  for (const postId of [watches, beans]) await as('alice').v3.posts.flag({ postId });
  const moderation = await moderateFlaggedPosts(admin, communityId, (text) => text.includes('watches'));
  expect(moderation).toEqual({ deleted: [watches], cleared: [beans] });
  const target = { targetType: 'community', targetId: communityId } as const;
  const { posts: left = [] } = await admin.v3.posts.query({ ...target, isDeleted: false, sortBy: 'firstCreated' });
  expect(left.map(({ postId, flagCount }) => [postId, flagCount])).toEqual([
    [beans, 0],
    [peas, 0],
  ]);
});

it('audits a network, and finds a setting that was changed', async () => {
  const { admin } = openLantern();
  const reports = 'Users cannot report each other.';
  expect(await auditNetwork(admin)).not.toContain(reports);
  await admin.v3.networkSettings.moderation.update({ isReportEnabled: false });
  await admin.v2.roles.add({ publicIds: ['steward'], permissions: ['BAN_USER'] });
  const findings = await auditNetwork(admin);
  expect(findings).toContain(reports);
  expect(findings).toContain('Role steward may BAN_USER.');
});

it('brings users, channels, members and messages over from an export of Stream Chat, and once only', async () => {
  const { admin, as } = openLantern();
  const migrate = () => migrateFromStream(projectPath('test/scenarios/stream-export.ndjson'), admin, as);
  // Tom is no member of the channel that he wrote to.
  const unmoved = [{ line: { type: 'message', data: { id: 'm-4' } }, error: { status: 403 } }];
  expect(await migrate()).toMatchObject(unmoved);
  expect(await migrate()).toMatchObject(unmoved);

  const { users } = await admin.v3.users.getMany({ userIds: ['jesse', 'maria', 'tom'] });
  expect(users?.map(({ displayName }) => displayName).sort()).toEqual(['Jesse', 'Maria', 'tom']);
  const channelIds = ['livestream-circus', 'messaging-circus'];
  const { channels = [] } = await admin.v3.channels.getMany({ channelIds });
  const found = channels.map(({ channelId, type, displayName }) => [channelId, type, displayName]).sort();
  expect(found).toEqual([
    ['livestream-circus', 'live', 'Circus'],
    ['messaging-circus', 'community', 'Circus backstage'],
  ]);
  for (const [channelId, expected] of [
    ['livestream-circus', ['tom']],
    ['messaging-circus', ['jesse', 'maria']],
  ] as const) {
    const { channelUsers = [] } = await admin.v3.channels.users.query({ channelId });
    const members = channelUsers.map(({ userId }) => userId).filter((userId) => userId !== 'sandbox-admin');
    expect(members.sort()).toEqual(expected);
  }
  const { messages = [] } = await admin.v3.messages.query({ channelId: 'messaging-circus' });
  const written = messages.map(({ messageId, userId, parentId, data, metadata }) => ({
    ...{ messageId, userId, parentId, text: data?.text, ...metadata },
  }));
  expect(written.sort((a, b) => String(a.messageId).localeCompare(String(b.messageId)))).toMatchObject([
    { messageId: 'm-1', userId: 'jesse', text: 'Who has the tent pegs?', writtenAt: '2017-02-01T02:00:00Z' },
    { messageId: 'm-2', userId: 'maria', parentId: 'm-1', text: 'I do.', writtenAt: '2017-02-01T02:01:00Z' },
  ]);
});
