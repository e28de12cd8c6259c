import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import type { VideoStreamRecord } from '../state/records/video-streams.js';
import { createChannel } from './channels.js';

/** Fields of a stream that who streams sets. */
export type StreamFields = Partial<
  Pick<VideoStreamRecord, 'streamId' | 'description' | 'thumbnailFileId' | 'metadata' | 'resolution' | 'status'>
>;

/** Creates a stream of who asks, to which nothing has been sent yet. */
export function createStream(call: Call, title: string, fields: StreamFields, hasChannel: boolean): VideoStreamRecord {
  const stream = call.state.videoStreams.put({
    streamId: call.ids.hash(),
    userId: actingUserId(call),
    title,
    description: '',
    thumbnailFileId: null,
    status: 'idle',
    resolution: 'SD',
    metadata: {},
    channelId: null,
    streamKey: call.ids.hash(),
    isDeleted: false,
    startedAt: null,
    endedAt: null,
    createdAt: call.now,
    updatedAt: call.now,
    ...fields,
  });
  return hasChannel ? giveChannel(call, stream) : stream;
}

/** Gives a stream a channel for those who watch, if it has none. */
export function giveChannel(call: Call, stream: VideoStreamRecord): VideoStreamRecord {
  if (stream.channelId !== null) return stream;
  call.assume('the channel of a stream is a live channel');
  const channelId = call.ids.objectId();
  const attachedTo = { videoStreamId: stream.streamId };
  createChannel(call, { channelId, type: 'live', displayName: stream.title, attachedTo });
  return call.state.videoStreams.update(stream.streamId, { channelId });
}
