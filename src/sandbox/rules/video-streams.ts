import type { Call } from '../call.js';
import { streamSettings } from '../queries/network-settings.js';
import { refuse } from '../refuse.js';
import type { VideoStreamRecord } from '../state/records/video-streams.js';

/** The stream of an id. Refuses one that is not there; a deleted one is so for everybody but administrators. */
export function requireStream({ state, actor }: Call, streamId: string): VideoStreamRecord {
  const stream = state.videoStreams.get(streamId);
  if (!stream || (stream.isDeleted && !actor.isAdministrator)) return refuse(400400, `Stream [${streamId}] not found`);
  return stream;
}

/** The stream of an id, which who asks streams; administrators may change those of others. */
export function requireOwnStream(call: Call, streamId: string): VideoStreamRecord {
  const stream = requireStream(call, streamId);
  if (!isStreamer(call, stream)) refuse(400301, 'You are not allowed to do this');
  return stream;
}

/** Whether who asks streams it, or is an administrator. */
export function isStreamer({ actor }: Call, { userId }: VideoStreamRecord): boolean {
  return actor.isAdministrator || userId === actor.userId;
}

/** Refuses streams where the network has none. */
export function requireStreaming({ state }: Call): void {
  if (streamSettings(state).enabled === false) refuse(400300, 'The network has no live streams');
}
