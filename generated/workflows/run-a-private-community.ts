// Made from openapi/ by `npm run generate`. Do not edit.

// Run a community by invitation. A private community is there for its members alone. A moderator
// lets people in, gives roles, removes and bans. Who is banned stays out until the ban is lifted.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'priv-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'priv-alice');

// So does Bob,
const createBob = await amity.v3.users.update({ userId: 'priv-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'priv-bob');

// and Chloé.
const createChloe = await amity.v3.users.update({ userId: 'priv-chloe', displayName: 'Chloé Martin' });
assert.equal(createChloe.users?.[0]?.userId, 'priv-chloe');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'priv-alice', deviceId: 'priv-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'priv-bob', deviceId: 'priv-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Alice founds a club that nobody finds.
const create = await alice.v3.communities.create({
  displayName: 'The locked room',
  isPublic: false,
  userIds: ['priv-chloe'],
});
assert.equal(create.communities?.[0]?.isPublic, false);
assert.equal(create.communities?.[0]?.membersCount, 2);
const communityId = create.communities?.[0]?.communityId;
assert.ok(communityId);

// For Bob there is no such community.
await assert.rejects(async () => bob.v3.communities.join({ communityId }), { status: 404, code: 400400 });

// He cannot read in it either.
await assert.rejects(async () => bob.v3.feeds.community.query({ communityId }), { status: 401, code: 400100 });

// Alice lets him in.
const invite = await alice.v3.communities.users.add({ communityId, userIds: ['priv-bob'] });
assert.equal(invite.communities?.[0]?.membersCount, 3);
assert.equal(invite.communityUsers?.[0]?.userId, 'priv-bob');
assert.equal(invite.communityUsers?.[0]?.communityMembership, 'member');

// Now it is there for him.
const read = await bob.v3.communities.get({ communityId });
assert.equal(read.communities?.[0]?.isJoined, true);
assert.equal(read.communities?.[0]?.displayName, 'The locked room');

// A member lets nobody in.
await assert.rejects(async () => bob.v3.communities.users.add({ communityId, userIds: ['sandbox-admin'] }), { status: 403, code: 400301 });

// Alice makes him a moderator.
const promote = await alice.v3.communities.users.addRole({
  communityId,
  userIds: ['priv-bob'],
  role: 'community-moderator',
});
assert.equal(promote.communities?.[0]?.moderatorMemberCount, 2);
assert.equal(promote.communityUsers?.[0]?.userId, 'priv-bob');

// There are two moderators.
const listModerators = await bob.v3.communities.users.query({ communityId, roles: ['community-moderator'] });
assert.equal(listModerators.communityUsers?.length, 2);

// He uses his power at once, and removes Chloé.
const removeByBob = await bob.v3.communities.users.remove({ communityId, userIds: ['priv-chloe'] });
assert.equal(removeByBob.communities?.[0]?.membersCount, 2);
assert.equal(removeByBob.communityUsers?.[0]?.communityMembership, 'none');

// Alice takes the power back.
const demote = await alice.v3.communities.users.removeRole({
  communityId,
  userIds: ['priv-bob'],
  role: 'community-moderator',
});
assert.equal(demote.communities?.[0]?.moderatorMemberCount, 1);

// Her own she cannot take: there has to be a moderator.
await assert.rejects(async () => alice.v3.communities.users.removeRole({
  communityId,
  userIds: ['priv-alice'],
  role: 'community-moderator',
}), { status: 403, code: 400317 });

// Bob is a mere member, and bans nobody.
await assert.rejects(async () => bob.v3.communities.users.ban({ communityId, userIds: ['priv-alice'] }), { status: 403, code: 400301 });

// Alice bans him.
const ban = await alice.v3.communities.users.ban({ communityId, userIds: ['priv-bob'] });
assert.equal(ban.communityUsers?.[0]?.isBanned, true);
assert.equal(ban.communities?.[0]?.membersCount, 1);

// The list of the banned has him.
const listBanned = await alice.v3.communities.users.query({ communityId, memberships: ['banned'] });
assert.equal(listBanned.communityUsers?.length, 1);
assert.equal(listBanned.communityUsers?.[0]?.userId, 'priv-bob');

// As long as he is on it, he cannot be let in again.
await assert.rejects(async () => alice.v3.communities.users.add({ communityId, userIds: ['priv-bob'] }), { status: 403, code: 400304 });

// Even in a public community
const openDoors = await alice.v3.communities.update({ communityId, isPublic: true });
assert.equal(openDoors.communities?.[0]?.isPublic, true);

// he would stay outside.
await assert.rejects(async () => bob.v3.communities.join({ communityId }), { status: 403, code: 400304 });

// He cannot post there either.
await assert.rejects(async () => bob.v3.posts.create({
  targetType: 'community',
  targetId: communityId,
  data: { text: 'Let me in!' },
}), { status: 403, code: 400304 });

// She lifts the ban.
const unban = await alice.v3.communities.users.unban({ communityId, userIds: ['priv-bob'] });
assert.equal(unban.communityUsers?.[0]?.isBanned, false);
assert.equal(unban.communityUsers?.[0]?.communityMembership, 'none');

// Who is not banned cannot be freed.
await assert.rejects(async () => alice.v3.communities.users.unban({ communityId, userIds: ['priv-bob'] }), { status: 403, code: 400316 });

// Bob joins by himself, now that the doors are open.
const join = await bob.v3.communities.join({ communityId });
assert.equal(join.communities?.[0]?.membersCount, 2);
