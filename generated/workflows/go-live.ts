// Made from openapi/ by `npm run generate`. Do not edit.

// Prepare a live stream, and keep somebody from watching. A stream is created before it begins: its
// address to send to is for who streams alone. It may have a channel for those who watch. Viewers
// can be banned, and the address to send to be taken away.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'live-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'live-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'live-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'live-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'live-alice', deviceId: 'live-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'live-bob', deviceId: 'live-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Alice prepares a stream.
const create = await alice.v3.videoStreaming.create({ title: 'Reading aloud', channelEnabled: true });
assert.equal(create.videoStreamings?.[0]?.status, 'idle');
assert.equal(create.videoStreamings?.[0]?.userId, 'live-alice');
assert.equal(create.videoStreamings?.[0]?.channelEnabled, true);
assert.equal(create.videoStreamings?.[0]?.streamerUrl?.components?.appName, 'live');
const streamId = create.videoStreamings?.[0]?.streamId;
assert.ok(streamId);

// She finds a better title.
const rename = await alice.v3.videoStreaming.update({ streamId, title: 'Reading Middlemarch aloud' });
assert.equal(rename.videoStreamings?.[0]?.title, 'Reading Middlemarch aloud');

// A post announces it.
const announce = await alice.v3.posts.create({
  dataType: 'liveStream',
  data: { text: 'Tonight!', streamId },
});
assert.equal(announce.videoStreamings?.[0]?.streamId, streamId);
assert.equal(announce.postChildren?.[0]?.dataType, 'liveStream');

// Bob finds where to watch.
const read = await bob.v3.videoStreaming.get({ streamId });
assert.equal(read.videoStreamings?.[0]?.watcherUrl?.hls?.components?.appName, 'live');
assert.equal(read.videoStreamings?.[0]?.isLive, false);

// The streams of Alice can be listed.
const list = await bob.v3.videoStreaming.query({ userPublicIds: ['live-alice'] });
assert.equal(list.results?.videoStreamings?.length, 1);

// Live is none yet.
const live = await bob.v3.videoStreaming.queryLive();
assert.equal(live.videoStreamings?.length, 0);

// Alice keeps Bob from watching.
const ban = await alice.v3.videoStreaming.viewerBans.create({ streamId, userIds: ['live-bob'] });
assert.equal(ban.success, true);

// He is on the list.
const listBans = await alice.v3.videoStreaming.viewerBans.query({ streamId });
assert.equal(listBans.videoStreamingBannedUsers?.[0]?.userPublicId, 'live-bob');
assert.equal(listBans.videoStreamingBannedUsers?.[0]?.banByPublicId, 'live-alice');

// She forgives him.
const unban = await alice.v3.videoStreaming.viewerBans.delete({ streamId, userIds: ['live-bob'] });
assert.equal(unban.success, true);

// Bob's client reports how long he has watched.
await bob.v3.userEvents.videoStreaming.create({
  signature: '5d41402abc4b2a76b9719d911017c592',
  nonceStr: 'k3v9q1',
  timestamp: '2026-03-14T20:31:00.000Z',
  streams: [
    {
      sessionId: 'live-evening',
      streamId,
      startTime: '2026-03-14T20:05:00.000Z',
      endTime: '2026-03-14T20:30:00.000Z',
      watchSeconds: 1500,
    },
  ],
});

// For rooms it does the same.
await bob.v3.userEvents.room.create({
  signature: '5d41402abc4b2a76b9719d911017c592',
  nonceStr: 'k3v9q2',
  timestamp: '2026-03-14T20:31:00.000Z',
  rooms: [
    {
      sessionId: 'live-evening',
      roomId: '65b1e2f3d7e5d30012d0e001',
      startTime: '2026-03-14T20:05:00.000Z',
      endTime: '2026-03-14T20:30:00.000Z',
      watchSeconds: 60,
    },
  ],
});

// Nobody shall send to the stream any more.
const endAddress = await alice.v3.videoStreaming.streamingUrl.delete({ streamId });
assert.equal(endAddress.videoStreamings?.[0]?.streamId, streamId);

// In the end Alice deletes it.
const takeDown = await alice.v3.videoStreaming.delete({ streamId });
assert.equal(takeDown.success, true);

// A second time there is nothing to delete.
await assert.rejects(async () => alice.v3.videoStreaming.delete({ streamId }), { status: 400, code: 400000 });

// Bob does not find it any more.
await assert.rejects(async () => bob.v3.videoStreaming.get({ streamId }), { status: 404, code: 400400 });
