// Made from openapi/ by `npm run generate`. Do not edit.

// Stop members from repeating themselves. The moderation settings of version 2 say how often a
// member may send the same text within a time. Who goes beyond that is refused, and muted where the
// settings say so.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Bob comes into being.
const createBob = await amity.v3.users.update({ userId: 'echo-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'echo-bob');

// He begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'echo-bob', deviceId: 'echo-bob-phone' });
const accessToken = bobSession.accessToken;
assert.ok(accessToken);
const bob = createAmityClient({ baseUrl, token: accessToken });

// There is a channel that he is in.
await amity.v3.channels.create({
  channelId: 'echo-club',
  type: 'community',
  displayName: 'Canyon',
  userIds: ['echo-bob'],
});

// The network lets everybody repeat everything.
const before = await amity.v2.moderationSettings.get();
assert.equal(before.maxRepetition, 0);

// From now on the same text passes twice within a minute; the third time mutes for an hour.
await amity.v2.moderationSettings.update({
  maxRepetition: 2,
  maxRepetitionTimeout: 60000,
  maxRepetitionMuteTimeout: 3600000,
});

// So it is written down.
const after = await amity.v2.moderationSettings.get();
assert.equal(after.maxRepetition, 2);
assert.equal(after.maxRepetitionTimeout, 60000);

// Bob calls.
await bob.v3.messages.create({
  channelId: 'echo-club',
  type: 'text',
  data: { text: 'Echo!' },
});

// He calls again.
await bob.v3.messages.create({
  channelId: 'echo-club',
  type: 'text',
  data: { text: 'Echo!' },
});

// The third time is too often.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'echo-club',
  type: 'text',
  data: { text: 'Echo!' },
}), { status: 403, code: 400307 });

// Now he is muted, whatever he wants to say.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'echo-club',
  type: 'text',
  data: { text: 'I meant it.' },
}), { status: 403, code: 400302 });

// The administrator lets him speak again.
await amity.v2.channels.users.mute({
  channelId: 'echo-club',
  userIds: ['echo-bob'],
  mutePeriod: 0,
});

// He says something else.
await bob.v3.messages.create({
  channelId: 'echo-club',
  type: 'text',
  data: { text: 'What a view.' },
});

// The settings go back to what they were.
await amity.v2.moderationSettings.update({
  maxRepetition: 0,
  maxRepetitionTimeout: 0,
  maxRepetitionMuteTimeout: 0,
});

// Repetition is no crime any more.
await bob.v3.messages.create({
  channelId: 'echo-club',
  type: 'text',
  data: { text: 'Echo!' },
});
