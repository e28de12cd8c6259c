// Made from openapi/ by `npm run generate`. Do not edit.

// Open a community, and sort it into categories. A community is where people post. It is found by
// its name and by its categories, whoever likes joins, and who has created it is its moderator:
// there always is one, as long as there are members.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being. The community will be hers.
const createAlice = await amity.v3.users.update({ userId: 'open-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'open-alice');

// Bob will join it.
const createBob = await amity.v3.users.update({ userId: 'open-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'open-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'open-alice', deviceId: 'open-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'open-bob', deviceId: 'open-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// The administrator creates a category.
const createCategory = await amity.v3.communityCategories.create({ name: 'Gardning' });
const categoryId = createCategory.categories?.[0]?.categoryId;
assert.ok(categoryId);

// And corrects its name.
const correctCategory = await amity.v3.communityCategories.update({ categoryId, name: 'Gardening' });
assert.equal(correctCategory.categories?.[0]?.name, 'Gardening');

// Everybody can read it,
const readCategory = await alice.v3.communityCategories.get({ categoryId });
assert.equal(readCategory.categories?.[0]?.name, 'Gardening');

// alone or with others,
const readCategories = await alice.v3.communityCategories.getMany({ categoryIds: [categoryId] });
assert.equal(readCategories.categories?.length, 1);

// and in the list of all.
const listCategories = await alice.v3.communityCategories.query({ sortBy: 'lastCreated', options: { limit: 1 } });
assert.equal(listCategories.categories?.length, 1);
assert.equal(listCategories.categories?.[0]?.name, 'Gardening');

// Alice opens her community in it.
const create = await alice.v3.communities.create({
  displayName: 'Tomatoes of the world',
  description: 'Seeds, soil and sauces.',
  categoryIds: [categoryId],
  tags: ['vegetables'],
});
assert.equal(create.communities?.[0]?.membersCount, 1);
assert.equal(create.communities?.[0]?.moderatorMemberCount, 1);
assert.equal(create.communities?.[0]?.isJoined, true);
assert.equal(create.communityUsers?.[0]?.roles?.[1], 'community-moderator');
assert.equal(create.categories?.[0]?.name, 'Gardening');
const communityId = create.communities?.[0]?.communityId;
assert.ok(communityId);

// A category that is not there holds nothing.
await assert.rejects(async () => alice.v3.communities.create({
  displayName: 'Cucumbers',
  categoryIds: ['64f1b8a0b7e5d30012a800ff64f1b8a0'],
}), { status: 404, code: 400400 });

// A name that has to be unique must not be taken.
await assert.rejects(async () => bob.v3.communities.create({
  displayName: 'Tomatoes of the world',
  isUniqueDisplayName: true,
}), { status: 403, code: 400315 });

// Bob looks for it by its category.
const find = await bob.v3.communities.query({ keyword: 'tomatoes', categoryId });
assert.equal(find.communities?.length, 1);
assert.equal(find.communities?.[0]?.isJoined, false);

// It may have been recommended to him.
await bob.v3.communities.queryRecommended({ options: { limit: 5 } });

// He joins.
const join = await bob.v3.communities.join({ communityId });
assert.equal(join.communities?.[0]?.membersCount, 2);
assert.equal(join.communityUsers?.[0]?.communityMembership, 'member');

// With two members it is on its way to the top.
await bob.v3.communities.queryTopTrending({ options: { limit: 5 } });

// He cannot rename it,
await assert.rejects(async () => bob.v3.communities.update({ communityId, displayName: 'Bob\'s tomatoes' }), { status: 403, code: 400301 });

// as a member has no permission at all.
const mayNothing = await bob.v3.communities.getMyPermissions({ communityId });
assert.equal(mayNothing.isCreator, false);
assert.equal(mayNothing.permissions?.length, 0);

// Alice can.
const describe = await alice.v3.communities.update({
  communityId,
  description: 'Seeds, soil, sauces and seasons.',
});
assert.equal(describe.communities?.[0]?.description, 'Seeds, soil, sauces and seasons.');
assert.equal(describe.communities?.[0]?.displayName, 'Tomatoes of the world');

// It is hers, after all.
const isCreator = await alice.v3.communities.getMyPermissions({ communityId });
assert.equal(isCreator.isCreator, true);

// But she cannot walk away from it as its only moderator.
await assert.rejects(async () => alice.v3.communities.leave({ communityId }), { status: 403, code: 400317 });

// Bob can leave whenever he likes.
const leave = await bob.v3.communities.leave({ communityId });
assert.equal(leave.communities?.[0]?.membersCount, 1);
assert.equal(leave.communities?.[0]?.isJoined, false);

// Once.
await assert.rejects(async () => bob.v3.communities.leave({ communityId }), { status: 403, code: 400300 });

// He cannot delete what is not his.
await assert.rejects(async () => bob.v3.communities.delete({ communityId }), { status: 403, code: 400301 });

// Alice closes the community for good.
const close = await alice.v3.communities.delete({ communityId });
assert.equal(close.success, true);

// For Bob it is gone.
await assert.rejects(async () => bob.v3.communities.get({ communityId }), { status: 404, code: 400400 });

// In a list it is passed over.
const isPassedOver = await bob.v3.communities.getMany({ communityIds: [communityId] });
assert.equal(isPassedOver.communities?.length, 0);
