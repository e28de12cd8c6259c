import { type Static, Type } from '@sinclair/typebox';
import { metadata, time } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';

/** Whether a user wants push notifications: altogether, or of one channel or community. */
export const notificationSettings = defineTable(
  Type.Object({
    userId: Type.String(),
    level: Type.Union([Type.Literal('user'), Type.Literal('channel'), Type.Literal('community')]),
    /** The channel or the community; empty for the user's setting. */
    targetId: Type.String(),
    isPushNotifiable: Type.Boolean(),
    /** The events that have been set, by name. */
    events: Type.Record(Type.String(), metadata),
    createdAt: time,
    updatedAt: time,
  }),
  ({ userId, level, targetId }) => notificationKey(userId, level, targetId),
);

export type NotificationSettingRecord = Static<typeof notificationSettings.fields>;

/** The key of a user's setting. */
export function notificationKey(userId: string, level: string, targetId: string): string {
  return pairKey(userId, pairKey(level, targetId));
}
