import type { Call } from '../call.js';
import { filter } from '../pages.js';
import { isPostVisible } from '../rules/posts.js';
import type { Target } from '../state/fields.js';
import type { PostRecord } from '../state/records/posts.js';
import type { VideoStreamRecord } from '../state/records/video-streams.js';

/** Filter of a list of streams. */
export interface StreamFilter {
  isLive?: boolean | undefined;
  /** One of these; none, all. */
  statuses?: readonly string[] | undefined;
  userPublicIds?: readonly string[] | undefined;
  /** Absent, both. */
  isDeleted?: boolean | undefined;
}

/** The streams that pass the filter. */
export function findStreams(
  { state: { videoStreams } }: Call,
  { isLive = false, statuses = [], userPublicIds = [], isDeleted }: StreamFilter,
  sortBy: 'firstCreated' | 'lastCreated',
): Iterable<VideoStreamRecord> {
  return filter(sortBy === 'firstCreated' ? videoStreams.all() : videoStreams.newest(), (stream) => {
    if (isLive && stream.status !== 'live') return false;
    if (statuses.length > 0 && !statuses.includes(stream.status)) return false;
    if (userPublicIds.length > 0 && !userPublicIds.includes(stream.userId)) return false;
    return isDeleted === undefined || isDeleted === stream.isDeleted;
  });
}

/** The streams that are live on such targets, and that who asks may see there. */
export function findLiveStreams(
  call: Call,
  targetTypes: readonly ('community' | 'user' | 'all')[],
  targetIds: readonly string[],
): Iterable<VideoStreamRecord> {
  const wanted: readonly string[] = targetTypes;
  return filter(call.state.videoStreams.newestBy('live', ''), (stream) => {
    const post = postOf(call, stream);
    if (post && !isPostVisible(call, post)) return false;
    const { targetType, targetId } = targetOf(stream, post);
    if (!wanted.includes('all') && !wanted.includes(targetType)) return false;
    return targetIds.length === 0 || targetIds.includes(targetId);
  });
}

/** The post that shows a stream: the first that was made of it. */
export function postOf({ state }: Call, { streamId }: VideoStreamRecord): PostRecord | undefined {
  const child = state.posts.findBy('stream', streamId);
  return child && state.posts.get(child.parentPostId ?? child.postId);
}

/** Place that a stream is on: what its post is on, or else the feed of who streams (assumed). */
export function targetOf({ userId }: VideoStreamRecord, post: PostRecord | undefined): Target {
  return post ?? { targetType: 'user', targetId: userId };
}
