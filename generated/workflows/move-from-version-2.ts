// Made from openapi/ by `npm run generate`. Do not edit.

// Move from version 2 of the API to version 3. Both versions work on the same network: what one
// writes, the other reads. So a program can move one call at a time. Each pair of steps here does
// the same by both.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Version 3 creates Alice.
const createAlice = await amity.v3.users.update({ userId: 'move-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'move-alice');

// Version 2 creates Bob.
const createBob = await amity.v2.users.update({ userId: 'move-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.userId, 'move-bob');
assert.equal(createBob.displayName, 'Bob Tanaka');

// Sessions are the same for both.
const aliceSession = await amity.v3.sessions.create({ userId: 'move-alice', deviceId: 'move-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins one, too.
const bobSession = await amity.v3.sessions.create({ userId: 'move-bob', deviceId: 'move-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Version 2 lists users for administrators.
const listUsersByV2 = await amity.v2.users.query({ search: 'move-' });
assert.equal(listUsersByV2.users?.length, 2);

// Version 3 lists the same ones for everybody.
const listUsers = await alice.v3.users.query({ keyword: 'move-' });
assert.equal(listUsers.users?.length, 2);

// Version 2 creates a channel.
const createByV2 = await amity.v2.channels.create({
  channelId: 'move-club',
  type: 'standard',
  displayName: 'Moving house',
  tags: ['move'],
});
assert.equal(createByV2.channel?.displayName, 'Moving house');

// Version 3 reads it.
const read = await amity.v3.channels.get({ channelId: 'move-club' });
assert.equal(read.channels?.[0]?.displayName, 'Moving house');
assert.equal(read.channels?.[0]?.memberCount, 1);

// Version 2 lets Alice in,
await amity.v2.channels.users.add({ channelId: 'move-club', userIds: ['move-alice'] });

// version 3 Bob.
const add = await amity.v3.channels.users.add({ channelId: 'move-club', userIds: ['move-bob'] });
assert.equal(add.channels?.[0]?.memberCount, 3);
assert.equal(add.channelUsers?.[0]?.userId, 'move-bob');

// Neither lets in who is not there.
await assert.rejects(async () => amity.v2.channels.users.add({ channelId: 'move-club', userIds: ['move-nobody'] }), { status: 404, code: 400400 });

// Version 3 changes the channel.
const update = await amity.v3.channels.update({
  channelId: 'move-club',
  displayName: 'Moved house',
  metadata: { floor: 3 },
});
assert.equal(update.channels?.[0]?.displayName, 'Moved house');
assert.equal(update.channels?.[0]?.metadata?.floor, 3);

// Alice writes by version 2.
const writeByV2 = await alice.v2.messages.create({
  channelId: 'move-club',
  type: 'text',
  data: { text: 'Boxes everywhere' },
});
assert.equal(writeByV2.messages?.[0]?.channelSegment, 1);
const messageId = writeByV2.messages?.[0]?.messageId;
assert.ok(messageId);

// And corrects it by version 3.
const edit = await alice.v3.messages.update({ messageId, data: { text: 'Boxes, everywhere' } });
assert.equal(edit.messages?.[0]?.data?.text, 'Boxes, everywhere');

// Version 2 reads the correction.
const readMessageByV2 = await bob.v2.messages.get({ messageId });
assert.equal(readMessageByV2.message?.data?.text, 'Boxes, everywhere');
assert.equal(readMessageByV2.channel?.displayName, 'Moved house');
assert.equal(readMessageByV2.user?.userId, 'move-alice');

// Version 2 lists messages,
const listByV2 = await bob.v2.messages.query({ channelId: 'move-club' });
assert.equal(listByV2.messages?.length, 1);

// and so does version 3.
const list = await bob.v3.messages.query({ channelId: 'move-club' });
assert.equal(list.messages?.length, 1);
assert.equal(list.messages?.[0]?.messageId, messageId);

// Channels by their tag, in version 2,
const listChannelsByV2 = await alice.v2.channels.query({ tags: ['move'], filter: 'member' });
assert.equal(listChannelsByV2.results?.length, 1);
assert.equal(listChannelsByV2.results?.[0]?.channel?.channelId, 'move-club');

// and in version 3.
const listChannels = await alice.v3.channels.query({ filter: 'member', tags: ['move'] });
assert.equal(listChannels.channels?.length, 1);
assert.equal(listChannels.channels?.[0]?.channelId, 'move-club');

// Version 2 searches channels by their name,
const searchChannels = await alice.v2.channels.search({ query: 'moved house' });
assert.equal(searchChannels.totalCount, 1);
assert.equal(searchChannels.channels?.[0]?.channelId, 'move-club');

// and messages by their words, which version 3 does not.
const searchMessages = await bob.v2.messages.search({ query: 'boxes', channelId: 'move-club' });
assert.equal(searchMessages.totalCount, 1);
assert.equal(searchMessages.messages?.[0]?.messageId, messageId);

// Version 2 removes Bob.
await amity.v2.channels.users.remove({ channelId: 'move-club', userIds: ['move-bob'] });

// So that he cannot write by version 3 either.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'move-club',
  type: 'text',
  data: { text: 'Hello?' },
}), { status: 403, code: 400301 });

// What version 3 bans,
const banByV3 = await amity.v3.channels.users.ban({ channelId: 'move-club', userIds: ['move-alice'] });
assert.equal(banByV3.channelUsers?.[0]?.isBanned, true);

// version 2 refuses,
await assert.rejects(async () => alice.v2.messages.create({
  channelId: 'move-club',
  type: 'text',
  data: { text: 'Hello?' },
}), { status: 403, code: 400304 });

// and lets in again.
await amity.v2.channels.users.unban({ channelId: 'move-club', userIds: ['move-alice'] });

// Once.
await assert.rejects(async () => amity.v2.channels.users.unban({ channelId: 'move-club', userIds: ['move-alice'] }), { status: 403, code: 400316 });
