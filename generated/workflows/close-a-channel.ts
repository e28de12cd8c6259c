// Made from openapi/ by `npm run generate`. Do not edit.

// Close a channel, or delete it. To close a channel removes its members, so that nobody writes in
// it any more. To delete it makes it disappear. Either takes the permission to close channels.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Bob comes into being.
const createBob = await amity.v3.users.update({ userId: 'close-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'close-bob');

// He begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'close-bob', deviceId: 'close-bob-phone' });
const accessToken = bobSession.accessToken;
assert.ok(accessToken);
const bob = createAmityClient({ baseUrl, token: accessToken });

// There is a channel, with him in it.
const create = await amity.v2.channels.create({
  channelId: 'close-club',
  type: 'standard',
  displayName: 'Summer',
  userIds: ['close-bob'],
});
assert.equal(create.channel?.memberCount, 2);

// Its id is taken.
await assert.rejects(async () => amity.v2.channels.create({ channelId: 'close-club', type: 'standard' }), { status: 403, code: 400315 });

// It gets another name.
const rename = await amity.v2.channels.updateDisplayName({ channelId: 'close-club', displayName: 'Last summer' });
assert.equal(rename.displayName, 'Last summer');

// Not from Bob.
await assert.rejects(async () => bob.v2.channels.updateDisplayName({
  channelId: 'close-club',
  displayName: 'Bob\'s summer',
}), { status: 403, code: 400301 });

// He writes.
await bob.v3.messages.create({
  channelId: 'close-club',
  type: 'text',
  data: { text: 'It was nice.' },
});

// He cannot close the channel.
await assert.rejects(async () => bob.v2.channels.close({ channelId: 'close-club' }), { status: 403, code: 400301 });

// The administrator can.
await amity.v2.channels.close({ channelId: 'close-club' });

// Nobody is a member any more, and nobody writes.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'close-club',
  type: 'text',
  data: { text: 'Hello?' },
}), { status: 403, code: 400300 });

// The channel stays, empty.
const isEmpty = await amity.v3.channels.get({ channelId: 'close-club' });
assert.equal(isEmpty.channels?.[0]?.memberCount, 0);
assert.equal(isEmpty.channels?.[0]?.isDeleted, false);
assert.equal(isEmpty.channels?.[0]?.messageCount, 1);

// Another channel,
await amity.v3.channels.create({
  channelId: 'close-other',
  type: 'community',
  displayName: 'Autumn',
  userIds: ['close-bob'],
});

// closed by the other path of the same operation.
await amity.v2.channels.closeByPluralPath({ channelId: 'close-other' });

// To delete it is not for Bob.
await assert.rejects(async () => bob.v3.channels.delete({ channelId: 'close-other' }), { status: 403, code: 400301 });

// The administrator deletes it.
const remove = await amity.v3.channels.delete({ channelId: 'close-other' });
assert.equal(remove.success, true);

// For Bob there is no such channel any more,
await assert.rejects(async () => bob.v3.channels.get({ channelId: 'close-other' }), { status: 404, code: 400400 });

// so that he does not join it either.
await assert.rejects(async () => bob.v3.channels.join({ channelId: 'close-other' }), { status: 404, code: 400400 });
