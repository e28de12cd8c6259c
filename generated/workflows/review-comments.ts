// Made from openapi/ by `npm run generate`. Do not edit.

// Review comments before everybody sees them. A community can have its comments reviewed, too. They
// wait in a queue of their own, which its moderators alone may see.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'revc-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'revc-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'revc-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'revc-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'revc-alice', deviceId: 'revc-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'revc-bob', deviceId: 'revc-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Alice opens a community in which comments are reviewed.
const create = await alice.v3.communities.create({
  displayName: 'Polite debates',
  needApprovalOnCommentCreation: true,
  userIds: ['revc-bob'],
});
assert.equal(create.communities?.[0]?.needApprovalOnCommentCreation, true);
const communityId = create.communities?.[0]?.communityId;
assert.ok(communityId);

// She posts a question.
const post = await alice.v3.posts.create({
  targetType: 'community',
  targetId: communityId,
  data: { text: 'Tea or coffee?' },
});
const postId = post.posts?.[0]?.postId;
assert.ok(postId);

// Bob comments, and waits.
const comment = await bob.v3.comments.create({
  referenceType: 'post',
  referenceId: postId,
  data: { text: 'Tea, of course.' },
});
assert.equal(comment.comments?.[0]?.approvalStatus, 'pending');
const commentId = comment.comments?.[0]?.commentId;
assert.ok(commentId);

// He comments again, less politely.
const rudeComment = await bob.v3.comments.create({
  referenceType: 'post',
  referenceId: postId,
  data: { text: 'Coffee is for people who cannot sleep.' },
});
const rudeId = rudeComment.comments?.[0]?.commentId;
assert.ok(rudeId);

// Alice's own comment waits for nobody.
const moderatorComments = await alice.v3.comments.create({
  referenceType: 'post',
  referenceId: postId,
  data: { text: 'Be kind.' },
});
assert.equal(moderatorComments.comments?.[0]?.approvalStatus, 'approved');

// The post counts one comment.
const countBefore = await alice.v3.posts.get({ postId });
assert.equal(countBefore.posts?.[0]?.commentsCount, 1);

// Alice looks at the queue.
const queue = await alice.v3.communities.comments.queryReviewQueue({ communityId });
assert.equal(queue.comments?.length, 2);

// It is none of Bob’s business.
await assert.rejects(async () => bob.v3.communities.comments.queryReviewQueue({ communityId }), { status: 403, code: 400301 });

// Nor can he approve his own words.
await assert.rejects(async () => bob.v3.comments.approve({ commentId }), { status: 403, code: 400301 });

// Alice approves the first one,
const approve = await alice.v3.comments.approve({ commentId });
assert.equal(approve.comments?.[0]?.approvalStatus, 'approved');

// and declines the other.
const decline = await alice.v3.comments.decline({ commentId: rudeId, reason: 'Not polite.' });
assert.equal(decline.comments?.[0]?.approvalStatus, 'rejected');

// To decline is not for Bob either.
await assert.rejects(async () => bob.v3.comments.decline({ commentId }), { status: 403, code: 400301 });

// The queue is empty.
const queueAfter = await alice.v3.communities.comments.queryReviewQueue({ communityId });
assert.equal(queueAfter.comments?.length, 0);

// The post counts two.
const countAfter = await bob.v3.posts.get({ postId });
assert.equal(countAfter.posts?.[0]?.commentsCount, 2);
