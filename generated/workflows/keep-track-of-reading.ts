// Made from openapi/ by `npm run generate`. Do not edit.

// Tell how far a member has read. Every message of a channel has a number, its segment. A member
// says up to which one they have read, for one channel or for many at once; the difference to the
// channel is the number of unread messages.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'seen-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'seen-alice');
assert.equal(createAlice.users?.[0]?.displayName, 'Alice Nguyen');

// Bob, too, who will only watch.
const createBob = await amity.v3.users.update({ userId: 'seen-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'seen-bob');
assert.equal(createBob.users?.[0]?.displayName, 'Bob Tanaka');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'seen-alice', deviceId: 'seen-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'seen-bob', deviceId: 'seen-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// A channel for news, with Alice in it.
const createNews = await amity.v3.channels.create({
  channelId: 'seen-news',
  type: 'community',
  displayName: 'News',
  userIds: ['seen-alice'],
});
assert.equal(createNews.channels?.[0]?.memberCount, 2);

// And one for talk.
await amity.v3.channels.create({
  channelId: 'seen-talk',
  type: 'community',
  displayName: 'Talk',
  userIds: ['seen-alice'],
});

// The news begin.
const firstNews = await amity.v3.messages.create({
  channelId: 'seen-news',
  type: 'text',
  data: { text: 'We meet on Friday.' },
});
assert.equal(firstNews.messages?.[0]?.channelSegment, 1);

// And go on.
const moreNews = await amity.v3.messages.create({
  channelId: 'seen-news',
  type: 'text',
  data: { text: 'Bring a book.' },
});
assert.equal(moreNews.messages?.[0]?.channelSegment, 2);

// Somebody talks, too.
await amity.v3.messages.create({
  channelId: 'seen-talk',
  type: 'text',
  data: { text: 'Which one?' },
});

// Two messages wait for Alice in the news: two are written, none is read.
const unread = await alice.v3.channels.get({ channelId: 'seen-news' });
assert.equal(unread.channels?.[0]?.messageCount, 2);
assert.equal(unread.channelUsers?.[0]?.readToSegment, 0);

// She reads the first one.
await alice.v3.channels.markSeen({ channelId: 'seen-news', readToSegment: 1 });

// Later she reads everything, everywhere.
await alice.v3.channels.markManySeen({
  channels: [
    { channelId: 'seen-news', readToSegment: 2 },
    { channelId: 'seen-talk', readToSegment: 1 },
  ],
});

// A device that comes late does not turn the page back.
await alice.v3.channels.markSeen({ channelId: 'seen-news', readToSegment: 1 });

// Nothing is left to read.
const allRead = await alice.v3.channels.getMany({
  channelIds: ['seen-news', 'seen-talk', 'seen-nowhere'],
});
assert.equal(allRead.channels?.length, 2);
assert.equal(allRead.channelUsers?.[0]?.readToSegment, 2);
assert.equal(allRead.channelUsers?.[1]?.readToSegment, 1);

// Bob is no member, so that he has nothing to keep track of.
await assert.rejects(async () => bob.v3.channels.markSeen({ channelId: 'seen-news', readToSegment: 1 }), { status: 403, code: 400301 });
