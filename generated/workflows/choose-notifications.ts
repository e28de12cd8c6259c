// Made from openapi/ by `npm run generate`. Do not edit.

// Let users choose what they are notified of. A user decides for the whole network, for a channel
// and for a community. Only who is in a channel or a community can set what it tells.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'notify-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'notify-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'notify-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'notify-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({
  userId: 'notify-alice',
  deviceId: 'notify-alice-phone',
});
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'notify-bob', deviceId: 'notify-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Alice is in a channel.
await amity.v3.channels.create({
  channelId: 'notify-club',
  type: 'community',
  displayName: 'Lively',
  userIds: ['notify-alice'],
});

// At first everything is on.
const atFirst = await alice.v3.notifications.settings.get({ level: 'user' });
assert.equal(atFirst.isPushNotifiable, true);
assert.equal(atFirst.isUserEnabled, true);

// She turns the channel off.
await alice.v3.notifications.settings.update({
  level: 'channel',
  channelId: 'notify-club',
  isPushNotifiable: false,
});

// The channel is off, the rest stays on.
const channelIsOff = await alice.v3.notifications.settings.get({ level: 'channel', channelId: 'notify-club' });
assert.equal(channelIsOff.isPushNotifiable, false);
assert.equal(channelIsOff.isUserEnabled, true);

// At night she turns everything off.
await alice.v3.notifications.settings.update({ level: 'user', isPushNotifiable: false });

// The channel knows of that as well.
const allIsOff = await alice.v3.notifications.settings.get({ level: 'channel', channelId: 'notify-club' });
assert.equal(allIsOff.isPushNotifiable, false);
assert.equal(allIsOff.isUserEnabled, false);

// She opens a community.
const createCommunity = await alice.v3.communities.create({ displayName: 'Quiet readers' });
const communityId = createCommunity.communities?.[0]?.communityId;
assert.ok(communityId);

// And chooses what it may tell her.
await alice.v3.notifications.settings.update({
  level: 'community',
  communityId,
  isPushNotifiable: true,
  notifiableEvents: [
    {
      name: 'post.created',
      moduleName: 'social',
      isPushNotifiable: true,
    },
    {
      name: 'comment.created',
      moduleName: 'social',
      isPushNotifiable: false,
    },
  ],
});

// Her choice is kept.
const events = await alice.v3.notifications.settings.get({ level: 'community', communityId });
assert.equal(events.isPushNotifiable, true);
assert.equal(events.notifiableEvents?.length, 2);
assert.equal(events.notifiableEvents?.[0]?.name, 'post.created');
assert.equal(events.notifiableEvents?.[1]?.isPushNotifiable, false);

// Bob's settings are his own: his are on.
const ofBob = await bob.v3.notifications.settings.get({ level: 'user' });
assert.equal(ofBob.isPushNotifiable, true);

// He is not in the channel, and has nothing to set.
await assert.rejects(async () => bob.v3.notifications.settings.update({
  level: 'channel',
  channelId: 'notify-club',
  isPushNotifiable: false,
}), { status: 403, code: 400301 });

// Nor is there anything to set where nothing is.
await assert.rejects(async () => bob.v3.notifications.settings.get({ level: 'channel', channelId: 'notify-nowhere' }), { status: 404, code: 400400 });
