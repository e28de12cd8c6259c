import { expect, it } from 'vitest';
import { writeComment, writePost } from './garden.js';
import { openLantern } from './lantern.js';
import { say } from './refusals-messages.js';

it('counts reactions by name, one for each user, name and message', async () => {
  const { as } = openLantern();
  const [bob, chloe] = [as('bob'), as('chloe')];
  const on = { referenceType: 'message' as const, referenceId: await say(bob) };
  const { addedId } = await bob.v2.reactions.create({ ...on, reactionName: 'like' });
  expect(await bob.v2.reactions.create({ ...on, reactionName: 'like' })).toEqual({ addedId });
  await chloe.v2.reactions.create(
    { ...on, reactionName: 'like' },
    { contentType: 'application/x-www-form-urlencoded' },
  );
  await chloe.v2.reactions.create({ ...on, reactionName: '__proto__' });
  const seen = async () => (await chloe.v3.messages.get({ messageId: on.referenceId })).messages?.[0];
  const first = await seen();
  expect(first).toMatchObject({ reactionsCount: 3, myReactions: ['like', '__proto__'] });
  expect(Object.entries(first?.reactions ?? {})).toEqual([
    ['like', 2],
    ['__proto__', 1],
  ]);
  expect(await bob.v2.reactions.delete({ ...on, reactionName: 'like' })).toEqual({ removedId: addedId });
  await chloe.v2.reactions.delete({ ...on, reactionName: '__proto__' });
  expect(await seen()).toMatchObject({ reactions: { like: 1 }, reactionsCount: 1, myReactions: ['like'] });
  expect(Object.keys((await seen())?.reactions ?? {})).toEqual(['like']);
});

it('lists who reacted, by each version and a page at a time', async () => {
  const { as } = openLantern();
  const on = { referenceType: 'message' as const, referenceId: await say(as('bob')) };
  for (const userId of ['alice', 'bob', 'chloe']) await as(userId).v2.reactions.create({ ...on, reactionName: 'like' });
  await as('alice').v2.reactions.create({ ...on, reactionName: 'love' });
  const page = await as('bob').v3.reactions.query({ ...on, reactionName: 'like', options: { limit: 2 } });
  expect(page).toMatchObject({
    reactions: [{ ...on, reactors: [{ userId: 'chloe' }, { userId: 'bob' }] }],
    users: [{ userId: 'chloe' }, { userId: 'bob' }],
  });
  const options = { reactionName: 'like', token: page.paging?.next ?? '' };
  const { reactions } = await as('bob').v2.reactions.query({ ...on, options });
  expect(reactions).toMatchObject([{ reactors: [{ userId: 'alice', reactionName: 'like' }] }]);
  expect((await as('bob').v2.reactions.query(on)).reactions?.[0]?.reactors).toHaveLength(4);
});

it('names the messages with the most reactions of a name', async () => {
  const { as } = openLantern();
  const [once, twice, never] = [await say(as('bob')), await say(as('bob')), await say(as('bob'))];
  for (const [userId, referenceId] of [
    ['bob', once],
    ['bob', twice],
    ['chloe', twice],
  ] as const)
    await as(userId).v2.reactions.create({ referenceType: 'message', referenceId, reactionName: 'like' });
  await as('bob').v2.reactions.create({ referenceType: 'message', referenceId: never, reactionName: 'love' });
  const most = [
    { messageId: twice, reactionsCount: 2 },
    { messageId: once, reactionsCount: 1 },
  ];
  expect(await as('bob').v2.reactions.queryMostReacted({ reactionName: 'like', limit: 10 })).toEqual(most);
  expect(await as('bob').v2.reactions.queryMostReacted({ reactionName: 'like', limit: 1 })).toEqual(most.slice(0, 1));
});

it('shows reactions on posts and comments where these are shown', async () => {
  const lantern = openLantern();
  const bob = lantern.as('bob');
  const postId = await writePost(lantern);
  const commentId = await writeComment(lantern, postId);
  await bob.v2.reactions.create({ referenceType: 'post', referenceId: postId, reactionName: 'like' });
  await bob.v2.reactions.create({ referenceType: 'comment', referenceId: commentId, reactionName: 'love' });
  const [post] = (await bob.v3.posts.get({ postId })).posts ?? [];
  expect(post).toMatchObject({ reactions: { like: 1 }, reactionsCount: 1, myReactions: ['like'] });
  const [comment] = (await lantern.as('chloe').v3.comments.get({ commentId })).comments ?? [];
  expect(comment).toMatchObject({ reactions: { love: 1 }, reactionsCount: 1, myReactions: [] });
  await bob.v2.reactions.delete({ referenceType: 'post', referenceId: postId, reactionName: 'like' });
  const { reactions } = await bob.v3.reactions.query({ referenceType: 'post', referenceId: postId });
  expect(reactions).toEqual([{ referenceType: 'post', referenceId: postId, reactors: [] }]);
});
