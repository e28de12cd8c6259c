import { expect, it } from 'vitest';
import { plantGarden } from './garden.js';
import { openLantern } from './lantern.js';
import { startStream } from './refusals-streams.js';

it('creates, changes, lists and deletes streams', async () => {
  const lantern = openLantern();
  const { create, update, get, query } = lantern.as('alice').v3.videoStreaming;
  const { videoStreamings, users } = await create({ title: 'Solaris', resolution: 'HD', channelEnabled: true });
  const [stream] = videoStreamings ?? [];
  const streamId = stream?.streamId ?? '';
  expect(stream).toMatchObject({
    status: 'idle',
    isLive: false,
    resolution: 'HD',
    thumbnailFileId: null,
    postId: null,
  });
  expect(stream?.streamerUrl?.url).toMatch(/^rtmp:\/\/stream\.localhost\/live\/[0-9a-f]{32}\?key=/);
  expect(users).toMatchObject([{ userId: 'alice' }]);
  const { channels } = await lantern.as('bob').v3.channels.get({ channelId: stream?.channelId ?? '' });
  expect(channels).toMatchObject([{ type: 'live', attachedTo: { videoStreamId: streamId } }]);
  await update({ streamId, title: 'Solaris, again' });
  expect((await get({ streamId })).videoStreamings).toMatchObject([{ title: 'Solaris, again', resolution: 'HD' }]);
  const second = await startStream(lantern);
  const ids = async (args: Parameters<typeof query>[0]) => {
    const { results } = await query(args);
    return results?.videoStreamings?.map((each) => each.streamId);
  };
  expect(await ids({ options: { limit: 1 } })).toEqual([second]);
  expect(await ids({ sortBy: 'firstCreated', statuses: ['idle'] })).toEqual([streamId, second]);
  expect([await ids({ isLive: true }), await ids({ userPublicIds: ['bob'] })]).toEqual([[], []]);
  expect(await lantern.as('alice').v3.videoStreaming.delete({ streamId })).toEqual({ success: true });
  await expect(get({ streamId })).rejects.toMatchObject({ code: 400400 });
  expect(await ids({ isDeleted: false })).toEqual([second]);
});

it('tells the address to send to nobody but who streams, until it is deleted', async () => {
  const lantern = openLantern();
  const streamId = await startStream(lantern);
  const bobs = await lantern.as('bob').v3.videoStreaming.get({ streamId });
  expect(bobs.videoStreamings?.[0]).not.toHaveProperty('streamerUrl');
  expect(bobs.videoStreamings?.[0]?.watcherUrl?.hls?.url).toBe(`http://watch.localhost/live/${streamId}.m3u8`);
  const left = await lantern.as('alice').v3.videoStreaming.streamingUrl.delete({ streamId });
  expect(left.videoStreamings?.[0]).not.toHaveProperty('streamerUrl');
});

it('keeps who is banned from watching', async () => {
  const lantern = openLantern();
  const streamId = await startStream(lantern);
  const { viewerBans, get } = lantern.as('alice').v3.videoStreaming;
  await viewerBans.create({ streamId, userIds: ['spam-4711'] });
  await viewerBans.create({ streamId, userIds: ['spam-4711'] });
  const { videoStreamingBannedUsers, users } = await viewerBans.query({ streamId });
  expect(videoStreamingBannedUsers).toMatchObject([{ userPublicId: 'spam-4711', banByPublicId: 'alice' }]);
  expect(users).toMatchObject({ userId: 'spam-4711' });
  const seen = async (userId: string) =>
    (await lantern.as(userId).v3.videoStreaming.get({ streamId })).videoStreamings?.[0]?.watcherUrl !== undefined;
  expect([await seen('spam-4711'), await seen('bob')]).toEqual([false, true]);
  await viewerBans.delete({ streamId, userIds: ['spam-4711'] });
  expect([await seen('spam-4711'), (await viewerBans.query({ streamId })).videoStreamingBannedUsers]).toEqual([
    true,
    [],
  ]);
  expect((await get({ streamId })).videoStreamings).toHaveLength(1);
});

it('lists what is live by what it is on, and shows streams in posts', async () => {
  const statuses = ['idle', 'live'] as const;
  const streams = statuses.map((status) => ({ streamId: status, title: status, createdBy: 'alice', status }));
  const lantern = openLantern({ users: [{ userId: 'spam-4711' }, { userId: 'bob' }], streams });
  const { as } = lantern;
  const live = async (args: Parameters<ReturnType<typeof as>['v3']['videoStreaming']['queryLive']>[0], who = 'bob') => {
    const { videoStreamings, communities } = await as(who).v3.videoStreaming.queryLive(args);
    return [videoStreamings?.map(({ streamId }) => streamId), communities?.map(({ communityId }) => communityId)];
  };
  expect(await live({ targetType: ['user'], targetIds: ['alice'] })).toEqual([['live'], []]);
  const communityId = await plantGarden(lantern, { isPublic: false });
  const { posts, videoStreamings } = await as('alice').v3.posts.create({
    data: { text: 'Live now', streamId: 'live' },
    targetType: 'community',
    targetId: communityId,
  });
  expect(videoStreamings).toMatchObject([{ streamId: 'live', postId: posts?.[0]?.postId }]);
  expect(await live({ targetType: ['community'], targetIds: [communityId] })).toEqual([['live'], [communityId]]);
  expect(await live({ targetType: ['user'] })).toEqual([[], []]);
  expect(await live({}, 'chloe')).toEqual([[], []]);
  const missing = as('alice').v3.posts.create({ data: { text: 'Live', streamId: 'none' } });
  await expect(missing).rejects.toMatchObject({ code: 400400 });
});

it('keeps reports of watching', async () => {
  const { as, sandbox } = openLantern();
  const signed = { signature: 'a', nonceStr: 'b', timestamp: '2026-03-14T09:26:53.000Z' };
  const period = { startTime: '2026-03-14T09:00:00.000Z', endTime: '2026-03-14T09:20:00.000Z', watchSeconds: 1200 };
  const { userEvents } = as('bob').v3;
  expect(await userEvents.videoStreaming.create({ ...signed, streams: [{ streamId: 'a', ...period }] })).toEqual({
    ok: true,
  });
  await userEvents.room.create({ ...signed, rooms: [{ roomId: 'b', sessionId: 'c', ...period }] });
  expect(sandbox.snapshot().tables.watchReports).toMatchObject([
    { userId: 'bob', kind: 'stream', watchedId: 'a', sessionId: null, ...period },
    { userId: 'bob', kind: 'room', watchedId: 'b', sessionId: 'c', ...period },
  ]);
});
