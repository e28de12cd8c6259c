// Made from openapi/ by `npm run generate`. Do not edit.

// Review what members post before it is published. In a community that needs approval, what members
// post waits in the feed of what is to be reviewed. A moderator publishes or declines it. What
// moderators post themselves is published at once.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'rev-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'rev-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'rev-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'rev-bob');

// And Chloé, who reads.
const createChloe = await amity.v3.users.update({ userId: 'rev-chloe', displayName: 'Chloé Martin' });
assert.equal(createChloe.users?.[0]?.userId, 'rev-chloe');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'rev-alice', deviceId: 'rev-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'rev-bob', deviceId: 'rev-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Chloé begins a session.
const chloeSession = await amity.v3.sessions.create({ userId: 'rev-chloe', deviceId: 'rev-chloe-phone' });
const chloeAccessToken = chloeSession.accessToken;
assert.ok(chloeAccessToken);
const chloe = createAmityClient({ baseUrl, token: chloeAccessToken });

// Alice opens a community in which posts are reviewed.
const create = await alice.v3.communities.create({
  displayName: 'Reviewed recipes',
  needApprovalOnPostCreation: true,
  userIds: ['rev-bob', 'rev-chloe'],
});
assert.equal(create.communities?.[0]?.needApprovalOnPostCreation, true);
assert.equal(create.communities?.[0]?.membersCount, 3);
assert.equal(create.communities?.[0]?.postsCount, 0);
const communityId = create.communities?.[0]?.communityId;
assert.ok(communityId);

// She announces the rules. A moderator waits for nobody.
const announce = await alice.v3.posts.create({
  targetType: 'community',
  targetId: communityId,
  data: { text: 'Real recipes only, please.' },
});
assert.equal(announce.feeds?.[0]?.feedType, 'published');
assert.equal(announce.posts?.[0]?.postedUserId, 'rev-alice');

// Bob posts a recipe. It waits.
const submit = await bob.v3.posts.create({
  targetType: 'community',
  targetId: communityId,
  data: { text: 'Toast: toast some bread.' },
});
assert.equal(submit.feeds?.[0]?.feedType, 'reviewing');
const postId = submit.posts?.[0]?.postId;
assert.ok(postId);

// He posts a joke, too.
const submitJoke = await bob.v3.posts.create({
  targetType: 'community',
  targetId: communityId,
  data: { text: 'Ice: leave water alone.' },
});
const jokeId = submitJoke.posts?.[0]?.postId;
assert.ok(jokeId);

// Chloé sees neither.
await assert.rejects(async () => chloe.v3.posts.get({ postId }), { status: 404, code: 400400 });

// The feed has what Alice posted alone.
const feedBefore = await chloe.v3.feeds.community.query({ communityId });
assert.equal(feedBefore.posts?.length, 1);
assert.equal(feedBefore.posts?.[0]?.postedUserId, 'rev-alice');

// Their author sees what he has posted.
const seeOwn = await bob.v3.posts.get({ postId });
assert.equal(seeOwn.posts?.[0]?.data?.text, 'Toast: toast some bread.');

// He may still improve it.
const edit = await bob.v3.posts.update({
  postId,
  data: { text: 'Toast: toast some bread, slowly.' },
});
assert.equal(edit.posts?.[0]?.data?.text, 'Toast: toast some bread, slowly.');

// Alice looks at what waits.
const queue = await alice.v3.posts.query({
  targetType: 'community',
  targetId: communityId,
  feedType: 'reviewing',
});
assert.equal(queue.posts?.length, 2);
assert.equal(queue.feeds?.[0]?.feedType, 'reviewing');

// For Chloé there is nothing to decide on.
await assert.rejects(async () => chloe.v3.posts.approve({ postId }), { status: 404, code: 400400 });

// Alice publishes the recipe,
const approve = await alice.v3.posts.approve({ postId });
assert.equal(approve.feeds?.[0]?.feedType, 'published');
assert.equal(approve.communities?.[0]?.postsCount, 2);

// and declines the joke.
const decline = await alice.v3.posts.decline({ postId: jokeId });
assert.equal(decline.feeds?.[0]?.feedType, 'declined');

// What is decided is decided.
await assert.rejects(async () => alice.v3.posts.approve({ postId: jokeId }), { status: 404, code: 400400 });

// Nothing waits any more.
const queueAfter = await alice.v3.posts.query({
  targetType: 'community',
  targetId: communityId,
  feedType: 'reviewing',
});
assert.equal(queueAfter.posts?.length, 0);

// Declined posts have a feed of their own.
const declined = await alice.v3.posts.query({
  targetType: 'community',
  targetId: communityId,
  feedType: 'declined',
});
assert.equal(declined.posts?.length, 1);
assert.equal(declined.posts?.[0]?.postId, jokeId);

// Chloé reads the recipe, the latest post first.
const feedAfter = await chloe.v3.feeds.community.query({ communityId });
assert.equal(feedAfter.posts?.length, 2);
assert.equal(feedAfter.posts?.[0]?.postId, postId);

// The joke she will never hear.
await assert.rejects(async () => chloe.v3.posts.get({ postId: jokeId }), { status: 404, code: 400400 });
