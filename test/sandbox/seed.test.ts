import { expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox.js';
import { lantern, openLantern } from './lantern.js';

it('begins with what the example has', async () => {
  const { as, admin } = openLantern(lantern);
  const bob = as('bob').v3;
  const { messages } = await bob.messages.query({ channelId: 'book-club' });
  expect(messages).toMatchObject([
    { data: { text: 'Which book next?' }, reactions: { like: 1 }, myReactions: ['like'], childrenNumber: 1 },
    { data: { text: 'Solaris, please.' }, userId: 'bob', parentId: messages?.[0]?.messageId },
  ]);
  const { communities, categories } = await bob.communities.get({ communityId: 'slow-readers' });
  expect(communities).toMatchObject([{ displayName: 'Slow readers', membersCount: 3, moderatorMemberCount: 1 }]);
  expect(categories).toMatchObject([{ name: 'Reading' }]);
  const { posts, polls } = await bob.posts.get({ postId: 'next-book' });
  expect(posts).toMatchObject([{ reactions: { like: 2 }, commentsCount: 2 }]);
  expect(polls?.[0]?.answers).toMatchObject([{ voteCount: 1, isVotedByUser: true }, { voteCount: 1 }]);
  const { comments } = await bob.comments.query({ referenceType: 'post', referenceId: 'next-book' });
  expect(comments).toMatchObject([{ userId: 'chloe', childrenNumber: 1 }]);
  const live = await bob.videoStreaming.queryLive({ targetType: ['community'] });
  expect(live.videoStreamings).toMatchObject([{ streamId: 'reading-aloud', isLive: true }]);
  await expect(as('spam-4711').v3.communities.join({ communityId: 'slow-readers' })).rejects.toMatchObject({
    code: 400304,
  });
  const sell = as('spam-4711').v3.messages.create({ channelId: 'general', data: { text: 'Cheap watches!' } });
  await expect(sell).rejects.toMatchObject({ code: 400308 });
  await admin.v3.users.update({ userId: 'bob', roles: ['librarian'] });
  await bob.channels.update({ channelId: 'general', displayName: 'Reading room' });
});

const text = { createdBy: 'bob', text: 'Hello' };

it.each([
  [{ users: [{ userId: '' }] }, "The 'users.0.userId' field length must be at least 1 characters"],
  [{ posts: [{ createdBy: 'bob' }] }, "The 'posts.0.text' is required"],
  [{ streams: [{ streamId: 's', title: 's', createdBy: 'bob', status: 'on' }] }, "The 'streams.0.status' must be"],
  [{ users: [{ userId: 'bob' }, { userId: 'bob' }] }, "The 'users.1' cannot be: userId [bob] is there already."],
  [{ messages: [{ ...text, channelId: 'none' }] }, "The 'messages.0' cannot be: channelId [none] not found."],
  [{ posts: [text, { ...text, communityId: 'none' }] }, "The 'posts.1' cannot be: CommunityId [none] not found."],
  [{ posts: [{ ...text, streamId: 'none' }] }, "The 'posts.0' cannot be: Stream [none] not found."],
  [
    { posts: [{ ...text, poll: { question: 'Which?', answers: ['A', 'B'], votes: { C: ['bob'] } } }] },
    "The 'posts.0' cannot be: the poll has no answer [C].",
  ],
  [{ blocklist: ['fine', '('] }, "The 'blocklist.1' cannot be: Regular expression [(] is invalid."],
])('refuses the seed %o, and says where', (seed, message) => {
  expect(() => createSandbox({ seed: seed as never })).toThrow(message); // some are no seeds by their type
});
