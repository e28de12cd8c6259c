import { describe, expect, it } from 'vitest';
import { plantGarden, writeComment, writePost } from './garden.js';
import { openLantern } from './lantern.js';

describe('a community', () => {
  it('has its maker as moderator and first member, and a channel with the same members', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern, { tags: ['garden'], isOfficial: true });
    const { communities, communityUsers, users, feeds } = await lantern.as('alice').v3.communities.get({ communityId });
    expect(communities?.[0]).toMatchObject({
      channelId: communityId,
      userId: 'alice',
      membersCount: 2,
      moderatorMemberCount: 1,
      postsCount: 0,
      isJoined: true,
      isOfficial: true,
      tags: ['garden'],
      avatarFileId: null,
      allowCommentInStory: true,
    });
    expect(communityUsers?.[0]).toMatchObject({ userId: 'alice', roles: ['channel-moderator', 'community-moderator'] });
    expect(users?.map(({ userId }) => userId)).toEqual(['alice']);
    expect(feeds).toMatchObject([{ feedType: 'published', targetId: communityId, postCount: 0 }]);
    const { channels, channelUsers } = await lantern.as('bob').v3.channels.get({ channelId: communityId });
    expect(channels?.[0]).toMatchObject({ type: 'community', displayName: 'Gardening', memberCount: 2 });
    expect(channelUsers?.[0]).toMatchObject({ userId: 'bob', membership: 'member' });
  });

  it('changes what is given and keeps the rest; its channel changes with it', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern, { onlyAdminCanPost: true, description: 'Soil' });
    const { communities } = await lantern.as('alice').v3.communities.update({ communityId, displayName: 'Bees' });
    expect(communities?.[0]).toMatchObject({ displayName: 'Bees', description: 'Soil', onlyAdminCanPost: true });
    const { channels } = await lantern.as('alice').v3.channels.get({ channelId: communityId });
    expect(channels?.[0]?.displayName).toBe('Bees');
  });

  it('is gone for members once it is deleted, and there for administrators', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    expect(await lantern.as('alice').v3.communities.delete({ communityId })).toEqual({ success: true });
    await expect(lantern.as('bob').v3.communities.get({ communityId })).rejects.toMatchObject({ code: 400400 });
    const { communities } = await lantern.admin.v3.communities.query({ isDeleted: true });
    expect(communities?.map((each) => each.communityId)).toEqual([communityId]);
    expect((await lantern.as('bob').v3.communities.query()).communities).toEqual([]);
  });

  it('is for its members alone where it is private', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern, { isPublic: false });
    await expect(lantern.as('chloe').v3.communities.get({ communityId })).rejects.toMatchObject({ code: 400400 });
    await expect(lantern.as('chloe').v3.communities.join({ communityId })).rejects.toMatchObject({ code: 400400 });
    expect((await lantern.as('chloe').v3.communities.query()).communities).toEqual([]);
    expect((await lantern.as('bob').v3.communities.query()).communities).toHaveLength(1);
    await lantern.as('alice').v3.communities.update({ communityId, isDiscoverable: true });
    expect((await lantern.as('chloe').v3.communities.get({ communityId })).communities?.[0]?.isJoined).toBe(false);
  });
});

describe('members of a community', () => {
  it('join and leave; a role goes with the membership', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const chloe = lantern.as('chloe').v3;
    expect((await chloe.communities.join({ communityId })).communities?.[0]).toMatchObject({
      membersCount: 3,
      isJoined: true,
    });
    await lantern.as('alice').v3.communities.users.addRole({ communityId, userIds: ['chloe'], role: moderator });
    await lantern.as('alice').v3.communities.leave({ communityId });
    const { communityUsers, communities } = await chloe.communities.users.query({ communityId });
    expect(communityUsers?.map(({ userId }) => userId)).toEqual(['chloe', 'bob']);
    expect(communities?.[0]).toMatchObject({ membersCount: 2, moderatorMemberCount: 1 });
    const back = await lantern.as('alice').v3.communities.join({ communityId });
    expect(back.communityUsers?.[0]).toMatchObject({ communityMembership: 'member', roles: [] });
  });

  it('who are banned are out until they are unbanned, in the channel as well', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const alice = lantern.as('alice').v3.communities;
    const { communityUsers } = await alice.users.ban({ communityId, userIds: ['bob'] });
    expect(communityUsers?.find(({ userId }) => userId === 'bob')).toMatchObject({
      communityMembership: 'banned',
      isBanned: true,
    });
    await expect(lantern.as('bob').v3.communities.join({ communityId })).rejects.toMatchObject({ code: 400304 });
    await expect(lantern.as('bob').v3.channels.join({ channelId: communityId })).rejects.toMatchObject({
      code: 400304,
    });
    const banned = await alice.users.query({ communityId, memberships: ['banned'] });
    expect(banned.communityUsers?.map(({ userId }) => userId)).toEqual(['spam-4711', 'bob']);
    await alice.users.unban({ communityId, userIds: ['bob'] });
    expect((await lantern.as('bob').v3.communities.join({ communityId })).communities?.[0]?.isJoined).toBe(true);
  });

  it('may do what their roles permit', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const bob = lantern.as('bob').v3.communities;
    expect(await bob.getMyPermissions({ communityId })).toEqual({ isCreator: false, permissions: [] });
    await expect(bob.users.add({ communityId, userIds: ['chloe'] })).rejects.toMatchObject({ code: 400301 });
    await lantern.as('alice').v3.communities.users.addRole({ communityId, userIds: ['bob'], role: moderator });
    expect((await bob.getMyPermissions({ communityId })).permissions).toContain('ADD_COMMUNITY_USER');
    expect((await bob.users.add({ communityId, userIds: ['chloe'] })).communities?.[0]?.membersCount).toBe(3);
    await bob.users.remove({ communityId, userIds: ['chloe'] });
    await lantern.as('alice').v3.communities.users.removeRole({ communityId, userIds: ['bob'], role: moderator });
    await expect(bob.users.add({ communityId, userIds: ['chloe'] })).rejects.toMatchObject({ code: 400301 });
  });

  it('are found by role, by name, in pages', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern, { userIds: ['bob', 'chloe'] });
    const { users } = lantern.as('chloe').v3.communities;
    const idsOf = async (args: object) =>
      (await users.query({ communityId, ...args })).communityUsers?.map(({ userId }) => userId);
    expect(await idsOf({ roles: [moderator] })).toEqual(['alice']);
    expect(await idsOf({ search: 'tanaka' })).toEqual(['bob']);
    expect(await idsOf({ search: 'tanaka', searchBy: ['userId'] })).toEqual([]);
    expect(await idsOf({ sortBy: 'displayName' })).toEqual(['alice', 'bob', 'chloe']);
    expect(await idsOf({ sortBy: 'firstCreated', options: { limit: 2 } })).toEqual(['alice', 'bob']);
    const { paging } = await users.query({ communityId, options: { limit: 2 } });
    expect(JSON.parse(atob(paging?.next ?? ''))).toEqual({ skip: 2, limit: 2 });
  });
});

describe('lists of communities', () => {
  it('take tags, category, membership, keyword and flags', async () => {
    const lantern = openLantern();
    const { categories } = await lantern.admin.v3.communityCategories.create({ name: 'Outdoors' });
    const categoryId = categories?.[0]?.categoryId ?? '';
    await plantGarden(lantern, { displayName: 'Bees', tags: ['a', 'b'], categoryIds: [categoryId] });
    const birds = await plantGarden(lantern, { displayName: 'Birds', tags: ['a'] });
    await lantern.as('bob').v3.communities.leave({ communityId: birds });
    const namesOf = async (args: object) =>
      (await lantern.as('bob').v3.communities.query(args)).communities?.map(({ displayName }) => displayName);
    expect(await namesOf({})).toEqual(['Birds', 'Bees']);
    expect(await namesOf({ sortBy: 'firstCreated' })).toEqual(['Bees', 'Birds']);
    expect(await namesOf({ tags: ['a', 'b'] })).toEqual(['Bees']);
    expect(await namesOf({ categoryId })).toEqual(['Bees']);
    expect(await namesOf({ filter: 'member' })).toEqual(['Bees']);
    expect(await namesOf({ filter: 'notMember' })).toEqual(['Birds']);
    expect(await namesOf({ keyword: 'bir' })).toEqual(['Birds']);
    const { communities, categories: shown } = await lantern.as('bob').v3.communities.query({ categoryId });
    expect(communities?.[0]?.categoryIds).toEqual([categoryId]);
    expect(shown).toMatchObject([{ categoryId, name: 'Outdoors' }]);
    const recommended = await lantern.as('bob').v3.communities.queryRecommended();
    expect(recommended.communities).toEqual([]);
    const trending = await lantern.as('bob').v3.communities.queryTopTrending({ options: { limit: 1 } });
    expect(trending.communities?.map(({ displayName }) => displayName)).toEqual(['Bees']);
  });

  it('know of flagged posts and comments', async () => {
    const lantern = openLantern();
    const communityId = await plantGarden(lantern);
    const commentId = await writeComment(lantern, await writePost(lantern, communityId));
    const flagged = () => lantern.as('bob').v3.communities.query({ hasFlag: true });
    expect((await flagged()).communities).toEqual([]);
    await lantern.as('alice').v3.comments.flag({ commentId });
    expect((await flagged()).communities?.[0]).toMatchObject({ hasFlaggedComment: true, hasFlaggedPost: false });
    expect((await lantern.as('bob').v3.communities.query({ hasFlag: false })).communities).toEqual([]);
  });
});

describe('categories', () => {
  it('are made, changed and deleted by administrators, and read by all', async () => {
    const { admin, as } = openLantern();
    for (const name of ['Outdoors', 'Books']) await admin.v3.communityCategories.create({ name, metadata: { name } });
    const { categories = [] } = await as('bob').v3.communityCategories.query();
    expect(categories.map(({ name }) => name)).toEqual(['Books', 'Outdoors']);
    const categoryId = categories[0]?.categoryId ?? '';
    expect(categoryId).toMatch(/^[0-9a-f]{32}$/);
    await admin.v3.communityCategories.update({ categoryId, name: 'Reading' });
    const { categories: changed } = await as('bob').v3.communityCategories.get({ categoryId });
    expect(changed).toMatchObject([{ name: 'Reading', metadata: { name: 'Books' }, avatarFileId: null }]);
    await admin.v3.communityCategories.delete({ categoryId });
    expect((await as('bob').v3.communityCategories.query()).categories).toHaveLength(1);
    expect((await as('bob').v3.communityCategories.getMany({ categoryIds: [categoryId] })).categories).toEqual([]);
    expect((await admin.v3.communityCategories.query({ isDeleted: true })).categories).toHaveLength(1);
  });
});

const moderator = 'community-moderator';
