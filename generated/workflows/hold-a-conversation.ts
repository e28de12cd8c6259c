// Made from openapi/ by `npm run generate`. Do not edit.

// Hold a conversation between two users. Two people talk in private: messages, an answer, a
// correction, a message taken back. Nobody else sees the conversation, and who is in it stays the
// same.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'talk-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'talk-alice');
assert.equal(createAlice.users?.[0]?.displayName, 'Alice Nguyen');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'talk-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'talk-bob');
assert.equal(createBob.users?.[0]?.displayName, 'Bob Tanaka');

// And Eve, who would like to listen.
const createEve = await amity.v3.users.update({ userId: 'talk-eve', displayName: 'Eve' });
assert.equal(createEve.users?.[0]?.userId, 'talk-eve');
assert.equal(createEve.users?.[0]?.displayName, 'Eve');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'talk-alice', deviceId: 'talk-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'talk-bob', deviceId: 'talk-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Eve begins one, too.
const eveSession = await amity.v3.sessions.create({ userId: 'talk-eve', deviceId: 'talk-eve-phone' });
const eveAccessToken = eveSession.accessToken;
assert.ok(eveAccessToken);
const eve = createAmityClient({ baseUrl, token: eveAccessToken });

// Alice opens a conversation with Bob.
const open = await alice.v3.channels.createConversation({ userIds: ['talk-bob'], displayName: 'Alice and Bob' });
assert.equal(open.channels?.[0]?.type, 'conversation');
assert.equal(open.channels?.[0]?.memberCount, 2);
assert.equal(open.channels?.[0]?.isPublic, false);
const channelId = open.channels?.[0]?.channelId;
assert.ok(channelId);

// Bob does the same and gets the one that is there.
const openAgain = await bob.v3.channels.createConversation({ userIds: ['talk-alice'] });
assert.equal(openAgain.channels?.[0]?.channelId, channelId);

// Alice writes.
const greet = await alice.v3.messages.create({
  channelId,
  type: 'text',
  data: { text: 'Have you read the last chapter?' },
});
assert.equal(greet.messages?.[0]?.userId, 'talk-alice');
assert.equal(greet.messages?.[0]?.channelSegment, 1);
const greetMessageId = greet.messages?.[0]?.messageId;
assert.ok(greetMessageId);

// Bob answers that very message.
const reply = await bob.v3.messages.create({
  channelId,
  type: 'text',
  parentId: greetMessageId,
  data: { text: 'Tonigt!' },
});
assert.equal(reply.messages?.[0]?.parentId, greetMessageId);
assert.equal(reply.messages?.[0]?.channelSegment, 2);
const replyMessageId = reply.messages?.[0]?.messageId;
assert.ok(replyMessageId);

// He mends his spelling.
const correct = await bob.v3.messages.update({
  messageId: replyMessageId,
  data: { text: 'Tonight!' },
});
assert.equal(correct.messages?.[0]?.data?.text, 'Tonight!');

// Alice cannot put words into Bob's mouth.
await assert.rejects(async () => alice.v3.messages.update({ messageId: replyMessageId, data: { text: 'Never.' } }), { status: 403, code: 400301 });

// Her message knows that it has an answer.
const readGreeting = await alice.v3.messages.get({ messageId: greetMessageId });
assert.equal(readGreeting.messages?.[0]?.childrenNumber, 1);

// The answers to a message can be read alone.
const readReplies = await alice.v3.messages.query({ channelId, parentId: greetMessageId });
assert.equal(readReplies.messages?.length, 1);
assert.equal(readReplies.messages?.[0]?.data?.text, 'Tonight!');

// For Eve there is no such conversation,
await assert.rejects(async () => eve.v3.messages.query({ channelId }), { status: 404, code: 400400 });

// nor can she write in it,
await assert.rejects(async () => eve.v3.messages.create({ channelId, type: 'text', data: { text: 'Hello?' } }), { status: 404, code: 400400 });

// and the two cannot let her in: a conversation keeps its members.
await assert.rejects(async () => alice.v3.channels.users.add({ channelId, userIds: ['talk-eve'] }), { status: 403, code: 400300 });

// For the same reason nobody leaves.
await assert.rejects(async () => bob.v3.channels.leave({ channelId }), { status: 403, code: 400300 });

// Alice takes her message back.
const takeBack = await alice.v3.messages.delete({ messageId: greetMessageId });
assert.equal(takeBack.success, true);

// It stays in its place, without its text.
const readDeleted = await bob.v3.messages.getMany({ messageIds: [greetMessageId, replyMessageId] });
assert.equal(readDeleted.messages?.length, 2);
assert.equal(readDeleted.messages?.[0]?.isDeleted, true);
assert.equal(readDeleted.messages?.[1]?.isDeleted, false);

// What is gone cannot be edited.
await assert.rejects(async () => alice.v3.messages.update({ messageId: greetMessageId, data: { text: 'Wait.' } }), { status: 403, code: 400300 });

// The members are who they were.
const listMembers = await alice.v3.channels.users.query({ channelId });
assert.equal(listMembers.channelUsers?.length, 2);
