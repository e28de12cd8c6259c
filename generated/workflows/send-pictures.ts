// Made from openapi/ by `npm run generate`. Do not edit.

// Send pictures and files in a channel. Version 2 sends a picture or a file as a message at once.
// Who may not write may not send a file either.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';
import { fileFrom } from 'amity-openapi/node';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'pic-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'pic-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'pic-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'pic-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'pic-alice', deviceId: 'pic-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'pic-bob', deviceId: 'pic-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// A channel with Alice in it.
const createChannel = await amity.v2.channels.create({
  channelId: 'pic-club',
  type: 'standard',
  displayName: 'Pictures',
  userIds: ['pic-alice'],
});
assert.equal(createChannel.channel?.memberCount, 2);
assert.equal(createChannel.channel?.displayName, 'Pictures');

// She sends a picture.
const sendImage = await alice.v2.messages.images.create({
  channelId: 'pic-club',
  file: await fileFrom('openapi/workflows/files/cover.png'),
  caption: 'My new cover',
});
assert.equal(sendImage.messages?.[0]?.type, 'image');
assert.equal(sendImage.messages?.[0]?.data?.caption, 'My new cover');
const messageId = sendImage.messages?.[0]?.messageId;
assert.ok(messageId);

// She sends a list of books, too.
const sendFile = await alice.v2.messages.files.create({
  channelId: 'pic-club',
  file: await fileFrom('openapi/workflows/files/reading-list.txt'),
});
assert.equal(sendFile.messages?.[0]?.type, 'file');
assert.equal(sendFile.messages?.[0]?.channelSegment, 2);
const fileMessageId = sendFile.messages?.[0]?.messageId;
assert.ok(fileMessageId);

// A list of books is no picture.
await assert.rejects(async () => bob.v2.messages.images.get({ messageId: fileMessageId, size: 'small' }), { status: 404, code: 400400 });

// Bob is no member, and sends nothing.
await assert.rejects(async () => bob.v2.messages.images.create({
  channelId: 'pic-club',
  file: await fileFrom('openapi/workflows/files/cover.png'),
}), { status: 403, code: 400301 });

// The administrator bans Alice.
await amity.v2.channels.users.ban({ channelId: 'pic-club', userIds: ['pic-alice'] });

// Now she cannot send anything either.
await assert.rejects(async () => alice.v2.messages.files.create({
  channelId: 'pic-club',
  file: await fileFrom('openapi/workflows/files/reading-list.txt'),
}), { status: 403, code: 400304 });

// What she has sent went with her.
await assert.rejects(async () => bob.v2.messages.images.get({ messageId, size: 'full' }), { status: 404, code: 400400 });
