import type { Call } from '../call.js';
import type { FeedType, Target } from '../state/fields.js';
import { pairKey } from '../state/pair-key.js';
import type { FeedRecord } from '../state/records/feeds.js';

/** A target's feed, which is created when it is first needed. */
export function ensureFeed(call: Call, { targetType, targetId }: Target, feedType: FeedType): FeedRecord {
  for (const feed of call.state.feeds.by('target', pairKey(targetType, targetId)))
    if (feed.feedType === feedType) return feed;
  const feedId = call.ids.feedId();
  return call.state.feeds.put({
    feedId,
    feedType,
    targetType,
    targetId,
    createdAt: call.now,
    updatedAt: call.now,
  });
}
