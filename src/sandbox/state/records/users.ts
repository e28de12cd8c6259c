import { type Static, Type } from '@sinclair/typebox';
import { metadata, textOrNull, texts, time, timeOrNull } from '../fields.js';
import { defineTable } from '../table.js';

export const users = defineTable(
  Type.Object({
    /** The database id. */
    _id: Type.String(),
    userId: Type.String(),
    displayName: Type.String(),
    profileHandle: textOrNull,
    description: Type.String(),
    /** The roles in the network, by id. */
    roles: texts,
    metadata,
    avatarFileId: textOrNull,
    avatarCustomUrl: textOrNull,
    /** The users who have flagged this one. */
    flaggedBy: texts,
    isGlobalBan: Type.Boolean(),
    /** Until when the user is muted in the network. */
    mutedUntil: timeOrNull,
    isDeleted: Type.Boolean(),
    createdAt: time,
    updatedAt: time,
  }),
  (user) => user.userId,
  {
    internalId: (user) => user._id,
    /** Flagged users. */
    flagged: (user) => (user.flaggedBy.length > 0 ? '' : undefined),
  },
);

export type UserRecord = Static<typeof users.fields>;
