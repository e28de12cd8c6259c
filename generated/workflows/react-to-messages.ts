// Made from openapi/ by `npm run generate`. Do not edit.

// React to messages and find the favourites. A reaction is a name that you choose, given to a
// message, a post or a comment. A user gives each name once, and takes it back. The favourites of
// the network are one call away.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'react-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'react-alice');
assert.equal(createAlice.users?.[0]?.displayName, 'Alice Nguyen');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'react-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'react-bob');
assert.equal(createBob.users?.[0]?.displayName, 'Bob Tanaka');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'react-alice', deviceId: 'react-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'react-bob', deviceId: 'react-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// They share a channel.
const createChannel = await amity.v3.channels.create({
  channelId: 'react-club',
  type: 'community',
  displayName: 'Poems',
  userIds: ['react-alice', 'react-bob'],
});
assert.equal(createChannel.channels?.[0]?.memberCount, 3);

// Alice posts a line,
const write = await alice.v3.messages.create({
  channelId: 'react-club',
  type: 'text',
  data: { text: 'The fog comes on little cat feet.' },
});
const messageId = write.messages?.[0]?.messageId;
assert.ok(messageId);

// and another.
const writeMore = await alice.v3.messages.create({
  channelId: 'react-club',
  type: 'text',
  data: { text: 'So much depends upon a red wheel barrow.' },
});
const secondId = writeMore.messages?.[0]?.messageId;
assert.ok(secondId);

// Bob likes the first one.
const star = await bob.v2.reactions.create({
  referenceType: 'message',
  referenceId: messageId,
  reactionName: 'react-star',
});
const addedId = star.addedId;
assert.ok(addedId);

// A second time changes nothing: the reaction is the same.
const starAgain = await bob.v2.reactions.create({
  referenceType: 'message',
  referenceId: messageId,
  reactionName: 'react-star',
});
assert.equal(starAgain.addedId, addedId);

// Alice agrees with him.
await alice.v2.reactions.create({
  referenceType: 'message',
  referenceId: messageId,
  reactionName: 'react-star',
});

// The second line gets one star, too.
await bob.v2.reactions.create({
  referenceType: 'message',
  referenceId: secondId,
  reactionName: 'react-star',
});

// A reaction of another name stands beside it.
await bob.v2.reactions.create({
  referenceType: 'message',
  referenceId: messageId,
  reactionName: 'react-laugh',
});

// The message counts them, and says which are mine.
const count = await bob.v3.messages.get({ messageId });
assert.equal(count.messages?.[0]?.reactionsCount, 3);
assert.equal(count.messages?.[0]?.reactions?.['react-star'], 2);
assert.equal(count.messages?.[0]?.reactions?.['react-laugh'], 1);
assert.equal(count.messages?.[0]?.myReactions?.length, 2);

// Who gave a star, the last one first.
const whoStarred = await amity.v3.reactions.query({
  referenceId: messageId,
  referenceType: 'message',
  reactionName: 'react-star',
});
assert.equal(whoStarred.reactions?.[0]?.reactors?.length, 2);
assert.equal(whoStarred.reactions?.[0]?.reactors?.[0]?.userId, 'react-alice');
assert.equal(whoStarred.reactions?.[0]?.reactors?.[1]?.userId, 'react-bob');

// Version 2 lists all reactions, whatever their name.
const whoReacted = await amity.v2.reactions.query({ referenceId: messageId, referenceType: 'message' });
assert.equal(whoReacted.reactions?.[0]?.reactors?.length, 3);
assert.equal(whoReacted.users?.length, 2);

// Which messages have the most stars?
const favourites = await amity.v2.reactions.queryMostReacted({ limit: 1, reactionName: 'react-star' });
assert.equal(favourites[0]?.messageId, messageId);
assert.equal(favourites[0]?.reactionsCount, 2);

// Bob takes his star back.
const takeBack = await bob.v2.reactions.delete({
  referenceType: 'message',
  referenceId: messageId,
  reactionName: 'react-star',
});
assert.equal(takeBack.removedId, addedId);

// He has none to take back any more.
await assert.rejects(async () => bob.v2.reactions.delete({
  referenceType: 'message',
  referenceId: messageId,
  reactionName: 'react-star',
}), { status: 404, code: 400400 });

// Two reactions are left.
const countAgain = await bob.v3.messages.get({ messageId });
assert.equal(countAgain.messages?.[0]?.reactionsCount, 2);
assert.equal(countAgain.messages?.[0]?.reactions?.['react-star'], 1);
assert.equal(countAgain.messages?.[0]?.myReactions?.length, 1);

// What is not there cannot be liked.
await assert.rejects(async () => bob.v2.reactions.create({
  referenceType: 'message',
  referenceId: '64f1c1b3b7e5d30012a9ffff',
  reactionName: 'react-star',
}), { status: 404, code: 400400 });
