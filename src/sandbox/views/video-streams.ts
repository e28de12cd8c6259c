import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';
import { postOf } from '../queries/video-streams.js';
import { isStreamer } from '../rules/video-streams.js';
import { pairKey } from '../state/pair-key.js';
import type { VideoStreamRecord } from '../state/records/video-streams.js';
import type { ViewerBanRecord } from '../state/records/viewer-bans.js';
import { filesOf } from './files.js';
import { usersOf } from './users.js';

/**
 * A stream as version 3 answers with it. Only who streams is told the address to send to, and who is banned from watching is told
 * none to watch at (assumed).
 */
export function streamView(call: Call, stream: VideoStreamRecord): Schemas['VideoStreaming'] {
  const { streamId, userId, streamKey, channelId, startedAt, endedAt } = stream;
  const userInternalId = call.state.users.get(userId)?._id;
  const isBanned = call.state.viewerBans.has(pairKey(streamId, call.actor.userId ?? ''));
  return {
    streamId,
    userId,
    userPublicId: userId,
    ...(userInternalId !== undefined && { userInternalId }),
    title: stream.title,
    description: stream.description,
    thumbnailFileId: stream.thumbnailFileId,
    status: stream.status,
    isLive: stream.status === 'live',
    isDeleted: stream.isDeleted,
    resolution: stream.resolution,
    metadata: stream.metadata,
    ...(streamKey !== null && isStreamer(call, stream) && { streamerUrl: streamerUrl(streamId, streamKey) }),
    ...(!isBanned && { watcherUrl: watcherUrls(streamId) }),
    recordings: [],
    moderationId: null,
    postId: postOf(call, stream)?.postId ?? null,
    channelId,
    channelEnabled: channelId !== null,
    isParent: false,
    parentStreamId: null,
    childStreamIds: [],
    ...(startedAt !== null && { startedAt }),
    ...(endedAt !== null && { endedAt }),
    createdAt: stream.createdAt,
    updatedAt: stream.updatedAt,
  };
}

/** Streams and what they refer to, as version 3 answers with them. Nothing is found in them by moderation. */
export function streamList(call: Call, streams: readonly VideoStreamRecord[]): Required<Schemas['VideoStreamingList']> {
  const users = usersOf(
    call.state,
    streams.map(({ userId }) => userId),
  );
  return {
    videoStreamings: streams.map((stream) => streamView(call, stream)),
    videoStreamingChildren: [],
    videoStreamModerations: [],
    users,
    files: filesOf(call, [
      ...streams.map(({ thumbnailFileId }) => thumbnailFileId),
      ...users.map(({ avatarFileId }) => avatarFileId),
    ]),
  };
}

/** Users who may not watch a stream, by the ids of the database and those that clients know. */
export function viewerBanView({ state }: Call, ban: ViewerBanRecord): Schemas['VideoStreamingBannedUser'] {
  const { userId, bannedBy, createdAt } = ban;
  return {
    userId: state.users.get(userId)?._id ?? userId,
    userPublicId: userId,
    banBy: state.users.get(bannedBy)?._id ?? bannedBy,
    banByPublicId: bannedBy,
    createdAt,
  };
}

/** Addresses are names of this machine, at which nobody listens. */
function streamerUrl(streamId: string, streamKey: string): Schemas['StreamUrl'] {
  return streamUrl('rtmp://stream.localhost', streamId, `key=${streamKey}`);
}

function watcherUrls(streamId: string): Required<NonNullable<Schemas['VideoStreaming']['watcherUrl']>> {
  return {
    flv: streamUrl('http://watch.localhost', `${streamId}.flv`),
    hls: streamUrl('http://watch.localhost', `${streamId}.m3u8`),
    rtmp: streamUrl('rtmp://watch.localhost', streamId),
  };
}

function streamUrl(origin: string, streamName: string, query = ''): Schemas['StreamUrl'] {
  const url = `${origin}/live/${streamName}${query && `?${query}`}`;
  return { url, components: { origin, appName: 'live', streamName, ...(query !== '' && { query }) } };
}
