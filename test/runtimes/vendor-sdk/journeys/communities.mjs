import assert from 'node:assert/strict';
import { observe } from '../check.mjs';

/** CommunityRepository and CategoryRepository: found, joined, changed, members banned, deleted. */
export async function communities({ sdk, admin, check, userId }) {
  const { CommunityRepository, CategoryRepository } = sdk;
  const { Membership, Moderation } = CommunityRepository;
  const categoryId = (await admin.v3.communityCategories.create({ name: 'Books' })).categories[0].categoryId;
  await check('CategoryRepository.getCategory', async () => {
    const { data: category } = await CategoryRepository.getCategory(categoryId);
    assert.equal(category.name, 'Books');
  });
  await check('CategoryRepository.getCategories', async () => {
    const found = await observe((callback) => CategoryRepository.getCategories({ limit: 10 }, callback));
    assert.ok(found.some((category) => category.categoryId === categoryId));
  });
  const created = await check('CommunityRepository.createCommunity', async () => {
    const { data } = await CommunityRepository.createCommunity({
      displayName: 'Lantern walkers',
      description: 'Out with a book',
      isPublic: true,
      categoryIds: [categoryId],
    });
    const { communities: found } = await admin.v3.communities.get({ communityId: data.communityId });
    assert.equal(found[0]?.displayName, 'Lantern walkers');
    return data;
  });
  const { communityId } = created;
  await check('CommunityRepository.getCommunityByIds', async () => {
    const { data } = await CommunityRepository.getCommunityByIds([communityId]);
    assert.equal(data[0]?.description, 'Out with a book');
  });
  await check('CommunityRepository.getCommunity', async () => {
    const found = await observe((callback) => CommunityRepository.getCommunity(communityId, callback));
    assert.equal(found.displayName, 'Lantern walkers');
  });
  await check('CommunityRepository.getCommunities', () =>
    finds((callback) => CommunityRepository.getCommunities({ limit: 20 }, callback)),
  );
  await check('CommunityRepository.searchCommunities', () =>
    finds((callback) => CommunityRepository.searchCommunities({ displayName: 'walkers' }, callback)),
  );
  await check('CommunityRepository.updateCommunity', async () => {
    const { data } = await CommunityRepository.updateCommunity(communityId, { displayName: 'Lantern wanderers' });
    assert.equal(data.displayName, 'Lantern wanderers');
    assert.equal((await admin.v3.communities.get({ communityId })).communities[0]?.displayName, 'Lantern wanderers');
  });
  await check('CommunityRepository.Membership.addMembers', async () => {
    assert.equal(await Membership.addMembers(communityId, ['bob', 'chloe']), true);
    assert.deepEqual((await memberIds()).sort(), ['bob', 'chloe', userId].sort());
  });
  await check('CommunityRepository.Membership.getMembers', async () => {
    const found = await observe(
      (callback) => Membership.getMembers({ communityId, limit: 20 }, callback),
      (all) => all.length >= 3,
    );
    assert.deepEqual(found.map((each) => each.userId).sort(), ['bob', 'chloe', userId].sort());
  });
  await check('CommunityRepository.Membership.searchMembers', async () => {
    const found = await observe((callback) =>
      Membership.searchMembers({ communityId, search: 'Tanaka', limit: 20 }, callback),
    );
    assert.deepEqual(
      found.map((each) => each.userId),
      ['bob'],
    );
  });
  await check('CommunityRepository.Moderation.banMembers', async () => {
    const { data } = await Moderation.banMembers(communityId, ['bob']);
    assert.ok(Array.isArray(data));
    assert.ok(!(await memberIds()).includes('bob'));
  });
  await check('CommunityRepository.Moderation.unbanMembers', async () => {
    await Moderation.unbanMembers(communityId, ['bob']);
    await admin.v3.communities.users.add({ communityId, userIds: ['bob'] });
    assert.ok((await memberIds()).includes('bob'));
  });
  await check('CommunityRepository.Membership.removeMembers', async () => {
    assert.equal(await Membership.removeMembers(communityId, ['chloe']), true);
    assert.ok(!(await memberIds()).includes('chloe'));
  });
  const other = (await admin.v3.communities.create({ displayName: 'Morning readers', isPublic: true })).communities[0]
    .communityId;
  await check('CommunityRepository.getTrendingCommunities', async () => {
    const found = await observe((callback) => CommunityRepository.getTrendingCommunities({ limit: 5 }, callback));
    assert.ok(found.length > 0);
  });
  await check('CommunityRepository.getTopTrendingCommunities', async () => {
    assert.ok((await CommunityRepository.getTopTrendingCommunities()).data.length > 0);
  });
  await check('CommunityRepository.getRecommendedCommunities', async () => {
    const found = await observe((callback) => CommunityRepository.getRecommendedCommunities({ limit: 5 }, callback));
    assert.ok(found.some((each) => each.communityId === other));
  });
  await check('CommunityRepository.joinCommunity', async () => {
    assert.equal(await CommunityRepository.joinCommunity(other), true);
    assert.ok((await memberIds(other)).includes(userId));
  });
  await check('CommunityRepository.leaveCommunity', async () => {
    assert.equal(await CommunityRepository.leaveCommunity(other), true);
    assert.ok(!(await memberIds(other)).includes(userId));
  });
  await check('CommunityRepository.deleteCommunity', async () => {
    await CommunityRepository.deleteCommunity(communityId);
    const { data } = await admin.v3.communities.get({ communityId }).safe();
    assert.notEqual(data?.communities[0]?.isDeleted, false);
  });

  async function finds(subscribe) {
    const found = await observe(subscribe);
    assert.ok(found.some((each) => each.communityId === communityId));
  }
  async function memberIds(of = communityId) {
    const { communityUsers } = await admin.v3.communities.users.query({ communityId: of });
    return communityUsers.filter((each) => each.communityMembership === 'member').map((each) => each.userId);
  }
}
