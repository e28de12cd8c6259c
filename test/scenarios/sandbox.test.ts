import { expect, it } from 'vitest';
import { plantGarden, writePost } from '../sandbox/garden.js';
import { openLantern } from '../sandbox/lantern.js';
import { auditNetwork } from './audit-network.js';
import { importMembers } from './import-members.js';
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
