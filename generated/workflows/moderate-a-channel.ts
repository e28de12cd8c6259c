// Made from openapi/ by `npm run generate`. Do not edit.

// Moderate a channel. A moderator mutes a member, then the whole channel, and in the end removes
// somebody. Take it to see which measure stops whom: a mute of a member stops one, a mute of the
// channel stops all but moderators, and who is removed may come back.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'mod-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'mod-alice');

// So does Bob, who shouts.
const createBob = await amity.v3.users.update({ userId: 'mod-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'mod-bob');

// And Chloé, who does not.
const createChloe = await amity.v3.users.update({ userId: 'mod-chloe', displayName: 'Chloé Martin' });
assert.equal(createChloe.users?.[0]?.userId, 'mod-chloe');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'mod-alice', deviceId: 'mod-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'mod-bob', deviceId: 'mod-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Chloé begins a session.
const chloeSession = await amity.v3.sessions.create({ userId: 'mod-chloe', deviceId: 'mod-chloe-phone' });
const chloeAccessToken = chloeSession.accessToken;
assert.ok(chloeAccessToken);
const chloe = createAmityClient({ baseUrl, token: chloeAccessToken });

// A channel with the three in it.
const createChannel = await amity.v3.channels.create({
  channelId: 'mod-hall',
  type: 'community',
  displayName: 'The hall',
  userIds: ['mod-alice', 'mod-bob', 'mod-chloe'],
});
assert.equal(createChannel.channels?.[0]?.memberCount, 4);
assert.equal(createChannel.channels?.[0]?.moderatorMemberCount, 1);

// Alice is no moderator yet, and mutes nobody.
await assert.rejects(async () => alice.v2.channels.users.mute({
  channelId: 'mod-hall',
  userIds: ['mod-bob'],
  mutePeriod: 3600000,
}), { status: 404, code: 400400 });

// The administrator makes her one.
const promote = await amity.v3.channels.users.addRole({
  channelId: 'mod-hall',
  userIds: ['mod-alice'],
  role: 'channel-moderator',
});
assert.equal(promote.channels?.[0]?.moderatorMemberCount, 2);
assert.equal(promote.channelUsers?.[0]?.userId, 'mod-alice');

// Bob shouts.
await bob.v3.messages.create({
  channelId: 'mod-hall',
  type: 'text',
  data: { text: 'HELLO?!' },
});

// Alice mutes him for an hour.
const mute = await alice.v2.channels.users.mute({
  channelId: 'mod-hall',
  userIds: ['mod-bob'],
  mutePeriod: 3600000,
});
assert.equal(mute.success, true);

// He cannot write now.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'mod-hall',
  type: 'text',
  data: { text: 'HELLO???' },
}), { status: 403, code: 400302 });

// Chloé can.
await chloe.v3.messages.create({
  channelId: 'mod-hall',
  type: 'text',
  data: { text: 'Thank you.' },
});

// Who is muted can be listed.
const listMuted = await alice.v3.channels.users.query({ channelId: 'mod-hall', filter: 'muted' });
assert.equal(listMuted.channelUsers?.length, 1);
assert.equal(listMuted.channelUsers?.[0]?.userId, 'mod-bob');
assert.equal(listMuted.channelUsers?.[0]?.isMuted, true);

// A mute of no time at all ends it.
await alice.v2.channels.users.mute({
  channelId: 'mod-hall',
  userIds: ['mod-bob'],
  mutePeriod: 0,
});

// Bob is sorry.
await bob.v3.messages.create({
  channelId: 'mod-hall',
  type: 'text',
  data: { text: 'Sorry.' },
});

// It is late. The whole channel falls silent, until somebody ends that: -1 stands for ever.
const muteChannel = await alice.v2.channels.mute({ channelId: 'mod-hall', mutePeriod: -1 });
assert.equal(muteChannel.success, true);

// The channel says so.
const isMuted = await bob.v3.channels.get({ channelId: 'mod-hall' });
assert.equal(isMuted.channels?.[0]?.isMuted, true);
assert.equal(isMuted.channelUsers?.[0]?.isMuted, false);

// Members wait for the morning.
await assert.rejects(async () => chloe.v3.messages.create({
  channelId: 'mod-hall',
  type: 'text',
  data: { text: 'Is anybody awake?' },
}), { status: 403, code: 400303 });

// Moderators still write.
await alice.v3.messages.create({
  channelId: 'mod-hall',
  type: 'text',
  data: { text: 'Good night.' },
});

// In the morning it opens again.
await alice.v2.channels.mute({ channelId: 'mod-hall', mutePeriod: 0 });

// And is as lively as before.
await chloe.v3.messages.create({
  channelId: 'mod-hall',
  type: 'text',
  data: { text: 'Good morning!' },
});

// Alice removes Bob. That is no ban.
const remove = await alice.v3.channels.users.remove({ channelId: 'mod-hall', userIds: ['mod-bob'] });
assert.equal(remove.channels?.[0]?.memberCount, 3);
assert.equal(remove.channelUsers?.[0]?.membership, 'none');

// From outside he cannot write.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'mod-hall',
  type: 'text',
  data: { text: 'HELLO?' },
}), { status: 403, code: 400301 });

// But he may come back.
const comeBack = await bob.v3.channels.join({ channelId: 'mod-hall' });
assert.equal(comeBack.channels?.[0]?.memberCount, 4);
assert.equal(comeBack.channelUsers?.[0]?.membership, 'member');

// As a member he removes nobody.
await assert.rejects(async () => bob.v3.channels.users.remove({ channelId: 'mod-hall', userIds: ['mod-chloe'] }), { status: 403, code: 400301 });

// Alice is done with moderating.
const demote = await amity.v3.channels.users.removeRole({
  channelId: 'mod-hall',
  userIds: ['mod-alice'],
  role: 'channel-moderator',
});
assert.equal(demote.channels?.[0]?.moderatorMemberCount, 1);
assert.equal(demote.channelUsers?.[0]?.roles?.length, 0);

// Her rights went with her role.
await assert.rejects(async () => alice.v3.channels.update({ channelId: 'mod-hall', displayName: 'Alice\'s hall' }), { status: 403, code: 400301 });

// She leaves.
const leave = await alice.v3.channels.leave({ channelId: 'mod-hall' });
assert.equal(leave.channels?.[0]?.memberCount, 3);
assert.equal(leave.channelUsers?.[0]?.membership, 'none');
