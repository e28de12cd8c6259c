import assert from 'node:assert/strict';
import { observe } from '../check.mjs';

/** PostRepository, CommentRepository, ReactionRepository and PollRepository; posts are written by our client. */
export async function posts({ sdk, admin, check, asAlice }) {
  const { PostRepository, CommentRepository, ReactionRepository, PollRepository } = sdk;
  const { communities } = await asAlice.v3.communities.create({
    displayName: 'Reviews',
    isPublic: true,
    needApprovalOnPostCreation: true,
  });
  const { communityId } = communities[0];
  await admin.v3.communities.users.add({ communityId, userIds: ['bob'] });
  const write = async (text) => {
    const { posts: written } = await admin.v3.posts.create({
      targetType: 'user',
      targetId: 'bob',
      dataType: 'text',
      data: { text },
    });
    return written[0].postId;
  };
  const postId = await write('What a page');

  await check('PostRepository.getPostByIds', async () => {
    const { data } = await PostRepository.getPostByIds([postId]);
    assert.equal(data[0]?.data.text, 'What a page');
  });
  await check('PostRepository.getPost', async () => {
    const post = await observe((callback) => PostRepository.getPost(postId, callback));
    assert.equal(post.data.text, 'What a page');
  });
  await check('PostRepository.flagPost', async () => {
    assert.equal(await PostRepository.flagPost(postId), true);
    assert.equal((await admin.v3.posts.get({ postId })).posts[0]?.flagCount, 1);
  });
  await check('PostRepository.isPostFlaggedByMe', async () =>
    assert.equal(await PostRepository.isPostFlaggedByMe(postId), true),
  );
  await check('PostRepository.unflagPost', async () => {
    assert.equal(await PostRepository.unflagPost(postId), true);
    assert.equal((await admin.v3.posts.get({ postId })).posts[0]?.flagCount, 0);
  });
  await check('createReport', async () => assert.equal(await sdk.createReport('post', postId), true));
  await check('isReportedByMe', async () => assert.equal(await sdk.isReportedByMe('post', postId), true));
  await check('deleteReport', async () => {
    assert.equal(await sdk.deleteReport('post', postId), true);
    assert.equal(await sdk.isReportedByMe('post', postId), false);
  });

  await check('ReactionRepository.addReaction', async () => {
    assert.equal(await ReactionRepository.addReaction('post', postId, 'like'), true);
    assert.deepEqual((await admin.v3.posts.get({ postId })).posts[0]?.reactions, { like: 1 });
  });
  await check('ReactionRepository.getReactions', async () => {
    const params = { referenceType: 'post', referenceId: postId, reactionName: 'like' };
    const found = await observe((callback) => ReactionRepository.getReactions(params, callback));
    assert.deepEqual(
      found.map((each) => each.reactionName),
      ['like'],
    );
  });
  await check('ReactionRepository.removeReaction', async () => {
    assert.equal(await ReactionRepository.removeReaction('post', postId, 'like'), true);
    assert.ok(!(await admin.v3.posts.get({ postId })).posts[0]?.reactions.like);
  });

  await comments({ CommentRepository, admin, check, postId });
  await polls({ PollRepository, admin, check, asAlice });

  const pending = async (text) => {
    const written = await admin
      .as('bob')
      .v3.posts.create({ targetType: 'community', targetId: communityId, dataType: 'text', data: { text } });
    return written.posts[0].postId;
  };
  const listed = async (feedType) =>
    (await admin.v3.posts.query({ targetType: 'community', targetId: communityId, feedType })).posts.map(
      (post) => post.postId,
    );
  await check('PostRepository.approvePost', async () => {
    const id = await pending('May I?');
    const { data } = await PostRepository.approvePost(id);
    assert.equal(data.postId, id);
    assert.deepEqual(await listed('published'), [id]);
  });
  await check('PostRepository.declinePost', async () => {
    const id = await pending('And this?');
    const { data } = await PostRepository.declinePost(id);
    assert.equal(data.postId, id);
    assert.deepEqual(await listed('declined'), [id]);
  });
}

async function comments({ CommentRepository, admin, check, postId }) {
  const created = await check('CommentRepository.createComment', async () => {
    const { data } = await CommentRepository.createComment({
      referenceType: 'post',
      referenceId: postId,
      data: { text: 'Indeed' },
    });
    assert.equal((await admin.v3.comments.get({ commentId: data.commentId })).comments[0]?.data.text, 'Indeed');
    return data;
  });
  const { commentId } = created;
  await check('CommentRepository.getCommentByIds', async () => {
    assert.equal((await CommentRepository.getCommentByIds([commentId])).data[0]?.data.text, 'Indeed');
  });
  await check('CommentRepository.getComment', async () => {
    assert.equal((await observe((callback) => CommentRepository.getComment(commentId, callback))).data.text, 'Indeed');
  });
  await check('CommentRepository.getComments', async () => {
    const params = { referenceType: 'post', referenceId: postId, limit: 10 };
    const found = await observe((callback) => CommentRepository.getComments(params, callback));
    assert.deepEqual(
      found.map((each) => each.commentId),
      [commentId],
    );
  });
  await check('CommentRepository.updateComment', async () => {
    const { data } = await CommentRepository.updateComment(commentId, { data: { text: 'Indeed!' } });
    assert.equal(data.data.text, 'Indeed!');
    assert.equal((await admin.v3.comments.get({ commentId })).comments[0]?.data.text, 'Indeed!');
  });
  await check('CommentRepository.flagComment', async () => {
    assert.equal(await CommentRepository.flagComment(commentId), true);
    assert.equal((await admin.v3.comments.get({ commentId })).comments[0]?.flagCount, 1);
  });
  await check('CommentRepository.isCommentFlaggedByMe', async () => {
    assert.equal(await CommentRepository.isCommentFlaggedByMe(commentId), true);
  });
  await check('CommentRepository.unflagComment', async () => {
    assert.equal(await CommentRepository.unflagComment(commentId), true);
    assert.equal(await CommentRepository.isCommentFlaggedByMe(commentId), false);
  });
}

async function polls({ PollRepository, check, admin, asAlice }) {
  const created = await check('PollRepository.createPoll', async () => {
    const { data } = await PollRepository.createPoll({
      question: 'Which next?',
      answerType: 'single',
      closedIn: 60_000,
      answers: [
        { dataType: 'text', data: 'The short one' },
        { dataType: 'text', data: 'The long one' },
      ],
    });
    assert.equal((await admin.v3.polls.get({ pollId: data.pollId })).polls[0]?.question, 'Which next?');
    return data;
  });
  const { pollId, answers } = created;
  await asAlice.v3.posts
    .create({ targetType: 'user', targetId: 'alice', dataType: 'poll', data: { text: 'Vote', pollId } })
    .safe();
  await check('PollRepository.getPoll', async () => {
    assert.equal((await observe((callback) => PollRepository.getPoll(pollId, callback))).question, 'Which next?');
  });
  await check('PollRepository.votePoll', async () => {
    const { data } = await PollRepository.votePoll(pollId, [answers[0].id]);
    assert.equal(data.answers[0].voteCount, 1);
    assert.equal((await admin.v3.polls.get({ pollId })).polls[0]?.answers[0]?.voteCount, 1);
  });
  await check('PollRepository.closePoll', async () => {
    assert.equal((await PollRepository.closePoll(pollId)).data.status, 'closed');
  });
  await check('PollRepository.deletePoll', async () => {
    assert.equal(await PollRepository.deletePoll(pollId), true);
    const { data } = await admin.v3.polls.get({ pollId }).safe();
    assert.notEqual(data?.polls[0]?.isDeleted, false);
  });
}
