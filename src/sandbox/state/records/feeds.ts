import { type Static, Type } from '@sinclair/typebox';
import { feedType, targetType, time } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';

/** The feeds of a target: one for its published posts, one for those that wait for review, one for those declined. */
export const feeds = defineTable(
  Type.Object({
    feedId: Type.String(),
    feedType,
    targetType,
    targetId: Type.String(),
    createdAt: time,
    updatedAt: time,
  }),
  (feed) => feed.feedId,
  { target: (feed) => pairKey(feed.targetType, feed.targetId) },
);

export type FeedRecord = Static<typeof feeds.fields>;
