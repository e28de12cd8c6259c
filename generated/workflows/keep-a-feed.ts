// Made from openapi/ by `npm run generate`. Do not edit.

// Post to feeds, and read them. Posts stand on somebody's own feed or in a community. The global
// feed brings together what concerns a user. Authors edit and delete, others react and flag.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'feed-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'feed-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'feed-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'feed-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'feed-alice', deviceId: 'feed-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'feed-bob', deviceId: 'feed-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Alice opens a community for announcements: only moderators post in it.
const createCommunity = await alice.v3.communities.create({
  displayName: 'Announcements of the library',
  onlyAdminCanPost: true,
  userIds: ['feed-bob'],
});
assert.equal(createCommunity.communities?.[0]?.onlyAdminCanPost, true);
const communityId = createCommunity.communities?.[0]?.communityId;
assert.ok(communityId);

// She posts there,
const announce = await alice.v3.posts.create({
  targetType: 'community',
  targetId: communityId,
  data: { text: 'Open on Sunday.' },
  tags: ['hours'],
});
assert.equal(announce.posts?.[0]?.tags?.[0], 'hours');
const postId = announce.posts?.[0]?.postId;
assert.ok(postId);

// and on her own feed.
const postOwn = await alice.v3.posts.create({ data: { text: 'I work on Sunday.' } });
const ownId = postOwn.posts?.[0]?.postId;
assert.ok(ownId);

// Bob is a member, and cannot announce anything.
await assert.rejects(async () => bob.v3.posts.create({
  targetType: 'community',
  targetId: communityId,
  data: { text: 'Closed on Sunday!' },
}), { status: 403, code: 400300 });

// An id of your own choosing keeps a post from coming twice.
await assert.rejects(async () => alice.v3.posts.create({ postId, data: { text: 'Open on Sunday.' } }), { status: 403, code: 400315 });

// His global feed has what concerns him.
const globalOfBob = await bob.v3.feeds.global.query();
assert.equal(globalOfBob.posts?.length, 1);
assert.equal(globalOfBob.posts?.[0]?.postId, postId);

// Hers has both, the latest first.
const globalOfAlice = await alice.v3.feeds.global.query();
assert.equal(globalOfAlice.posts?.length, 2);
assert.equal(globalOfAlice.posts?.[0]?.postId, ownId);

// She can have her own posts alone.
const ownAlone = await alice.v3.feeds.global.query({ showOnlyMyFeed: true });
assert.equal(ownAlone.posts?.length, 1);

// Bob reads Alice's feed.
const feedOfAlice = await bob.v3.feeds.user.query({ userId: 'feed-alice' });
assert.equal(feedOfAlice.posts?.length, 1);
assert.equal(feedOfAlice.posts?.[0]?.data?.text, 'I work on Sunday.');

// It has one post.
const countOfAlice = await bob.v3.feeds.user.count({ userId: 'feed-alice' });
assert.equal(countOfAlice.postsCount, 1);

// Posts on content of your own are a feed of their own. Nobody has written any here.
const contentFeed = await bob.v3.feeds.content.query();
assert.equal(contentFeed.posts?.length, 0);

// Alice edits the announcement.
const edit = await alice.v3.posts.update({ postId, data: { text: 'Open on Sunday from ten.' } });
assert.equal(edit.posts?.[0]?.data?.text, 'Open on Sunday from ten.');

// Bob cannot.
await assert.rejects(async () => bob.v3.posts.update({ postId, data: { text: 'Closed.' } }), { status: 403, code: 400300 });

// He likes it,
await bob.v2.reactions.create({
  referenceType: 'post',
  referenceId: postId,
  reactionName: 'feed-like',
});

// and the post shows that.
const isLiked = await bob.v3.posts.getMany({ postIds: [postId] });
assert.equal(isLiked.posts?.[0]?.reactions?.['feed-like'], 1);
assert.equal(isLiked.posts?.[0]?.myReactions?.[0], 'feed-like');

// He flags the other one.
const flag = await bob.v3.posts.flag({ postId: ownId, reason: 'SPAM_OR_SCAMS' });
assert.equal(flag.posts?.[0]?.flagCount, 1);

// Once.
await assert.rejects(async () => bob.v3.posts.flag({ postId: ownId }), { status: 403, code: 400300 });

// His client shows him the flag,
const isFlagged = await bob.v3.posts.isFlaggedByMe({ postId: ownId });
assert.equal(isFlagged.result, true);

// the administrator finds the post by it,
const listFlagged = await amity.v3.posts.query({
  targetType: 'user',
  targetId: 'feed-alice',
  hasFlag: true,
});
assert.equal(listFlagged.posts?.length, 1);
assert.equal(listFlagged.posts?.[0]?.postId, ownId);

// and Bob cannot clear what others have flagged.
await assert.rejects(async () => bob.v3.posts.clearFlags({ postId: ownId }), { status: 403, code: 400301 });

// He takes his flag back.
const unflag = await bob.v3.posts.unflag({ postId: ownId });
assert.equal(unflag.posts?.[0]?.flagCount, 0);

// The administrator clears the rest, of which there is none.
const clear = await amity.v3.posts.clearFlags({ postId: ownId });
assert.equal(clear.posts?.[0]?.flagCount, 0);

// Alice deletes her post.
const takeDown = await alice.v3.posts.delete({ postId: ownId });
assert.equal(takeDown.success, true);

// Bob looks for it in vain.
await assert.rejects(async () => bob.v3.posts.get({ postId: ownId }), { status: 404, code: 400400 });

// Her feed is empty.
const countAfter = await bob.v3.feeds.user.count({ userId: 'feed-alice', isDeleted: false });
assert.equal(countAfter.postsCount, 0);
