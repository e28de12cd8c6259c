// Made from openapi/ by `npm run generate`. Do not edit.

// Read long lists page by page, forwards and back. A list comes in pages. The token of the next
// page stands in paging, and on a later page that of the one before, which some operations call
// prev and others previous. A page without a token is the last one.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'page-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'page-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'page-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'page-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'page-alice', deviceId: 'page-alice-phone' });
const accessToken = aliceSession.accessToken;
assert.ok(accessToken);
const alice = createAmityClient({ baseUrl, token: accessToken });

// A channel with both.
const createChannel = await amity.v3.channels.create({
  channelId: 'page-club',
  type: 'community',
  displayName: 'Paging',
  userIds: ['page-alice', 'page-bob'],
});
assert.equal(createChannel.channels?.[0]?.memberCount, 3);

// Alice writes,
await alice.v3.messages.create({
  channelId: 'page-club',
  type: 'text',
  data: { text: 'One' },
});

// and writes,
await alice.v3.messages.create({
  channelId: 'page-club',
  type: 'text',
  data: { text: 'Two' },
});

// and writes.
await alice.v3.messages.create({
  channelId: 'page-club',
  type: 'text',
  data: { text: 'Three' },
});

// The last page of messages comes first, with two of the three.
const messages = await alice.v3.messages.query({ channelId: 'page-club', options: { last: 2 } });
assert.equal(messages.messages?.length, 2);
assert.equal(messages.messages?.[1]?.data?.text, 'Three');
const messagesMessagesBefore = messages.paging?.next;
assert.ok(messagesMessagesBefore);

// The page before it has the third.
const messagesBefore = await alice.v3.messages.query({
  channelId: 'page-club',
  options: { token: messagesMessagesBefore },
});
assert.equal(messagesBefore.messages?.length, 1);
assert.equal(messagesBefore.messages?.[0]?.data?.text, 'One');

// Members, one a page.
const members = await alice.v3.channels.users.query({
  channelId: 'page-club',
  sortBy: 'firstCreated',
  options: { limit: 1 },
});
assert.equal(members.channelUsers?.length, 1);
const membersMembersNext = members.paging?.next;
assert.ok(membersMembersNext);

// The next page leads back to the first.
const membersNext = await alice.v3.channels.users.query({
  channelId: 'page-club',
  sortBy: 'firstCreated',
  options: { token: membersMembersNext },
});
assert.equal(membersNext.channelUsers?.[0]?.userId, 'page-alice');
const membersNextMembersBack = membersNext.paging?.prev;
assert.ok(membersNextMembersBack);

// There is the administrator, who has created the channel.
const membersBack = await alice.v3.channels.users.query({
  channelId: 'page-club',
  sortBy: 'firstCreated',
  options: { token: membersNextMembersBack },
});
assert.equal(membersBack.channelUsers?.[0]?.userId, 'sandbox-admin');

// Users have a token for the next page alone.
const users = await alice.v3.users.query({
  keyword: 'page-',
  sortBy: 'displayName',
  options: { limit: 1 },
});
assert.equal(users.users?.[0]?.displayName, 'Alice Nguyen');
const usersUsersNext = users.paging?.next;
assert.ok(usersUsersNext);

// Bob is on it.
const usersNext = await alice.v3.users.query({
  keyword: 'page-',
  sortBy: 'displayName',
  options: { token: usersUsersNext },
});
assert.equal(usersNext.users?.length, 1);
assert.equal(usersNext.users?.[0]?.displayName, 'Bob Tanaka');

// Alice posts something,
const postFirst = await alice.v3.posts.create({ data: { text: 'First' } });
const firstPost = postFirst.posts?.[0]?.postId;
assert.ok(firstPost);

// and something else.
const postSecond = await alice.v3.posts.create({ data: { text: 'Second' } });
const secondPost = postSecond.posts?.[0]?.postId;
assert.ok(secondPost);

// Posts, one a page.
const posts = await alice.v3.posts.query({
  targetType: 'user',
  targetId: 'page-alice',
  options: { limit: 1 },
});
assert.equal(posts.posts?.[0]?.postId, secondPost);
const postsPostsNext = posts.paging?.next;
assert.ok(postsPostsNext);

// Their second page calls the way back previous.
const postsNext = await alice.v3.posts.query({
  targetType: 'user',
  targetId: 'page-alice',
  options: { token: postsPostsNext },
});
assert.equal(postsNext.posts?.[0]?.postId, firstPost);
const postsNextPostsBack = postsNext.paging?.previous;
assert.ok(postsNextPostsBack);

// Which leads to where one came from.
const postsBack = await alice.v3.posts.query({
  targetType: 'user',
  targetId: 'page-alice',
  options: { token: postsNextPostsBack },
});
assert.equal(postsBack.posts?.[0]?.postId, secondPost);

// Feeds do the same.
const feed = await alice.v3.feeds.user.query({ userId: 'page-alice', options: { limit: 1 } });
const feedFeedNext = feed.paging?.next;
assert.ok(feedFeedNext);

// Their token is as good.
const feedNext = await alice.v3.feeds.user.query({
  userId: 'page-alice',
  options: { token: feedFeedNext },
});
assert.equal(feedNext.posts?.length, 1);
assert.equal(feedNext.posts?.[0]?.postId, firstPost);
assert.notEqual(feedNext.paging?.previous, feedFeedNext);

// Alice comments her post,
await alice.v3.comments.create({
  referenceType: 'post',
  referenceId: firstPost,
  data: { text: 'A' },
});

// twice.
await alice.v3.comments.create({
  referenceType: 'post',
  referenceId: firstPost,
  data: { text: 'B' },
});

// Comments come in pages as well.
const comments = await alice.v3.comments.query({
  referenceId: firstPost,
  referenceType: 'post',
  sortBy: 'firstCreated',
  options: { limit: 1 },
});
assert.equal(comments.comments?.[0]?.data?.text, 'A');
const commentsCommentsNext = comments.paging?.next;
assert.ok(commentsCommentsNext);

// The second one is on the second.
const commentsNext = await alice.v3.comments.query({
  referenceId: firstPost,
  referenceType: 'post',
  sortBy: 'firstCreated',
  options: { token: commentsCommentsNext },
});
assert.equal(commentsNext.comments?.[0]?.data?.text, 'B');
const commentsBack = commentsNext.paging?.previous;
assert.ok(commentsBack);

// A token that no page gave is refused.
await assert.rejects(async () => alice.v3.posts.query({
  targetType: 'user',
  targetId: 'page-alice',
  options: { token: 'made-up' },
}), { status: 422, code: 500000 });
