// Made from openapi/ by `npm run generate`. Do not edit.

// Ban a member of a channel, and let them in again. Who is banned is out of the channel, can
// neither write nor come back, and what they wrote there is deleted. To lift the ban lets them join
// again; it does not make them a member.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// A user comes into being.
await amity.v3.users.update({ userId: 'ban-bob', displayName: 'Bob Tanaka' });

// A channel with Bob in it.
const createChannel = await amity.v3.channels.create({
  channelId: 'ban-club',
  type: 'community',
  displayName: 'Book club',
  userIds: ['ban-bob'],
});
const channelId = createChannel.channels?.[0]?.channelId;
assert.ok(channelId);

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'ban-bob', deviceId: 'phone' });
const accessToken = bobSession.accessToken;
assert.ok(accessToken);
const bob = createAmityClient({ baseUrl, token: accessToken });

// The administrator bans him from the channel.
await amity.v2.channels.users.ban({ channelId, userIds: ['ban-bob'] });

// Bob cannot come back.
await assert.rejects(async () => bob.v3.channels.join({ channelId }), { status: 403, code: 400304 });

// The ban is lifted, by the other version of the API.
await amity.v3.channels.users.unban({ channelId, userIds: ['ban-bob'] });

// Bob joins, and is a member.
const join = await bob.v3.channels.join({ channelId });
assert.equal(join.channels?.[0]?.memberCount, 2);
assert.equal(join.channelUsers?.[0]?.membership, 'member');
