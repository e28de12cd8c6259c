// Made from openapi/ by `npm run generate`. Do not edit.

// Ban a user from the whole network, and forgive them. The strongest measures are those of the
// network. A muted user reads but cannot write anywhere; a banned one is out: their tokens end, and
// they begin no session. Both can be taken back.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Bob comes into being.
const createBob = await amity.v3.users.update({ userId: 'out-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'out-bob');

// He begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'out-bob', deviceId: 'out-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// There is a channel that he is in.
await amity.v3.channels.create({
  channelId: 'out-club',
  type: 'community',
  displayName: 'Book club',
  userIds: ['out-bob'],
});

// He writes.
const write = await bob.v3.messages.create({
  channelId: 'out-club',
  type: 'text',
  data: { text: 'Hello, everybody!' },
});
const messageId = write.messages?.[0]?.messageId;
assert.ok(messageId);

// The administrator mutes him in the whole network.
await amity.v2.users.mute({ userId: 'out-bob', mutePeriod: 3600000 });

// He cannot write, wherever it is.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'out-club',
  type: 'text',
  data: { text: 'Hello?' },
}), { status: 403, code: 400313 });

// He may go on reading.
const read = await bob.v3.messages.query({ channelId: 'out-club' });
assert.equal(read.messages?.length, 1);

// The mute is lifted.
await amity.v2.users.unmute({ userId: 'out-bob' });

// He writes again.
await bob.v3.messages.create({
  channelId: 'out-club',
  type: 'text',
  data: { text: 'Here I am.' },
});

// Now he is banned.
await amity.v2.users.ban({ userId: 'out-bob' });

// His token is worth nothing any more.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'out-club',
  type: 'text',
  data: { text: 'Hello??' },
}), { status: 401, code: 400100 });

// Nor does he get another.
await assert.rejects(async () => amity.v3.sessions.create({ userId: 'out-bob', deviceId: 'out-bob-tablet' }), { status: 403, code: 400312 });

// Everybody sees that he is banned.
const isBanned = await amity.v3.users.get({ userId: 'out-bob' });
assert.equal(isBanned.users?.[0]?.isGlobalBan, true);

// What he wrote is gone.
const isDeleted = await amity.v3.messages.get({ messageId });
assert.equal(isDeleted.messages?.[0]?.isDeleted, true);

// The ban is lifted.
await amity.v2.users.unban({ userId: 'out-bob' });

// He begins a session again.
const bobAgainSession = await amity.v3.sessions.create({ userId: 'out-bob', deviceId: 'out-bob-tablet' });
assert.equal(bobAgainSession.users?.[0]?.isGlobalBan, false);
const bobAgainAccessToken = bobAgainSession.accessToken;
assert.ok(bobAgainAccessToken);
const bobAgain = createAmityClient({ baseUrl, token: bobAgainAccessToken });

// And is back where he was.
const comeBack = await bobAgain.v3.messages.create({
  channelId: 'out-club',
  type: 'text',
  data: { text: 'I shall behave.' },
});
assert.equal(comeBack.messages?.[0]?.userId, 'out-bob');

// Flags that he may have collected are cleared, too.
const clearFlags = await amity.v2.users.clearFlags({ userId: 'out-bob' });
assert.equal(clearFlags.flagCount, 0);

// The list of flagged users does not have him.
const listFlagged = await amity.v2.users.query({ search: 'out-bob', filter: 'flagged' });
assert.equal(listFlagged.users?.length, 0);

// Neither did the administrator flag him.
const isFlagged = await amity.v3.users.isFlaggedByMe({ userId: 'out-bob' });
assert.equal(isFlagged.isFlagByMe, false);

// An id that nobody has is not banned.
await assert.rejects(async () => amity.v2.users.ban({ userId: 'out-nobody' }), { status: 404, code: 400400 });
