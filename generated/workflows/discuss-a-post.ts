// Made from openapi/ by `npm run generate`. Do not edit.

// Discuss a post in comments. Comments stand under a post, and replies under comments. Their
// authors change and delete them, everybody reacts, and what bothers somebody is flagged.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'disc-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'disc-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'disc-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'disc-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'disc-alice', deviceId: 'disc-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'disc-bob', deviceId: 'disc-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Alice posts on her own feed.
const post = await alice.v3.posts.create({ data: { text: 'I have finished Middlemarch.' } });
assert.equal(post.posts?.[0]?.targetType, 'user');
assert.equal(post.posts?.[0]?.targetId, 'disc-alice');
const postId = post.posts?.[0]?.postId;
assert.ok(postId);

// Bob comments.
const comment = await bob.v3.comments.create({
  referenceType: 'post',
  referenceId: postId,
  data: { text: 'All of it?' },
});
assert.equal(comment.comments?.[0]?.userId, 'disc-bob');
assert.equal(comment.comments?.[0]?.segmentNumber, 1);
assert.equal(comment.comments?.[0]?.approvalStatus, 'approved');
const commentId = comment.comments?.[0]?.commentId;
assert.ok(commentId);

// Alice replies.
const reply = await alice.v3.comments.create({
  referenceType: 'post',
  referenceId: postId,
  parentId: commentId,
  data: { text: 'Every page.' },
});
assert.equal(reply.comments?.[0]?.parentId, commentId);
const replyId = reply.comments?.[0]?.commentId;
assert.ok(replyId);

// Nothing cannot be replied to.
await assert.rejects(async () => alice.v3.comments.create({
  referenceType: 'post',
  referenceId: postId,
  parentId: '64f1c1b3b7e5d30012a9ffff',
  data: { text: 'Hm?' },
}), { status: 404, code: 400400 });

// Bob apologises in place.
const edit = await bob.v3.comments.update({ commentId, data: { text: 'Congratulations!' } });
assert.equal(edit.comments?.[0]?.data?.text, 'Congratulations!');
assert.equal(edit.comments?.[0]?.childrenNumber, 1);

// Anybody can read the comment,
const read = await alice.v3.comments.get({ commentId });
assert.equal(read.comments?.[0]?.data?.text, 'Congratulations!');
assert.equal(read.commentChildren?.length, 1);

// both at once,
const readBoth = await alice.v3.comments.getMany({ commentIds: [commentId, replyId] });
assert.equal(readBoth.comments?.length, 2);
assert.equal(readBoth.comments?.[1]?.commentId, replyId);

// or the replies alone.
const listReplies = await bob.v3.comments.query({
  referenceId: postId,
  referenceType: 'post',
  filterByParentId: true,
  parentId: commentId,
});
assert.equal(listReplies.comments?.length, 1);
assert.equal(listReplies.comments?.[0]?.commentId, replyId);

// Alice likes what Bob wrote.
await alice.v2.reactions.create({
  referenceType: 'comment',
  referenceId: commentId,
  reactionName: 'disc-like',
});

// He can see who did.
const whoLikes = await bob.v3.reactions.query({ referenceId: commentId, referenceType: 'comment' });
assert.equal(whoLikes.reactions?.[0]?.reactors?.[0]?.userId, 'disc-alice');
assert.equal(whoLikes.reactions?.[0]?.reactors?.[0]?.reactionName, 'disc-like');

// Bob flags the reply, by mistake.
const flag = await bob.v3.comments.flag({ commentId: replyId });
assert.equal(flag.comments?.[0]?.flagCount, 1);

// A second time is refused.
await assert.rejects(async () => bob.v3.comments.flag({ commentId: replyId }), { status: 403, code: 400300 });

// His client knows of it.
const isFlagged = await bob.v3.comments.isFlaggedByMe({ commentId: replyId });
assert.equal(isFlagged.result, true);

// The post says that one of its comments is flagged.
const postIsFlagged = await bob.v3.posts.get({ postId });
assert.equal(postIsFlagged.posts?.[0]?.hasFlaggedComment, true);
assert.equal(postIsFlagged.posts?.[0]?.commentsCount, 2);

// He takes the flag back.
const unflag = await bob.v3.comments.unflag({ commentId: replyId });
assert.equal(unflag.comments?.[0]?.flagCount, 0);

// Flags of others he could not clear,
await assert.rejects(async () => bob.v3.comments.clearFlags({ commentId: replyId }), { status: 403, code: 400301 });

// which the administrator can.
const clear = await amity.v3.comments.clearFlags({ commentId: replyId });
assert.equal(clear.comments?.[0]?.flagCount, 0);

// Bob deletes his comment.
const takeDown = await bob.v3.comments.delete({ commentId });
assert.equal(takeDown.success, true);

// It is gone.
await assert.rejects(async () => alice.v3.comments.get({ commentId }), { status: 404, code: 400400 });

// One comment is left, the reply.
const count = await alice.v3.posts.get({ postId });
assert.equal(count.posts?.[0]?.commentsCount, 1);
