import { type Static, Type } from '@sinclair/typebox';
import { metadata, textOrNull, texts, time } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';

const messageTypes = ['text', 'image', 'file', 'custom', 'video', 'audio', 'imagemap'] as const;

/** Messages. Those of a channel come to its lists by segment, so that a page is found by its segment. */
export const messages = defineTable(
  Type.Object({
    /** The database id. */
    _id: Type.String(),
    messageId: Type.String(),
    channelId: Type.String(),
    userId: Type.String(),
    type: Type.Union(messageTypes.map((type) => Type.Literal(type))),
    data: metadata,
    fileId: textOrNull,
    /** The message that this one answers. */
    parentId: textOrNull,
    tags: texts,
    metadata,
    mentionees: Type.Array(
      Type.Object({
        type: Type.Union([Type.Literal('user'), Type.Literal('channel')]),
        userIds: Type.Optional(texts),
      }),
    ),
    /** Its number in the channel, from 1. */
    segment: Type.Number(),
    /** The users who have flagged it. */
    flaggedBy: texts,
    isDeleted: Type.Boolean(),
    editedAt: time,
    createdAt: time,
    updatedAt: time,
  }),
  (message) => message.messageId,
  {
    /** The messages of a channel, by segment. */
    channel: (row) => row.channelId,
    /** Messages of a channel that are not deleted, by segment. */
    shown: (row) => (row.isDeleted ? undefined : row.channelId),
    /** Flagged messages of a channel, in the order in which they were flagged. */
    flagged: (row) => (row.flaggedBy.length > 0 ? row.channelId : undefined),
    /** Flagged replies to a message. */
    flaggedReply: (row) => (row.flaggedBy.length > 0 ? (row.parentId ?? undefined) : undefined),
    /** Replies to a message, deleted ones too. */
    parent: (row) => row.parentId ?? undefined,
    /** Replies to a message that are not deleted. */
    reply: (row) => (row.isDeleted ? undefined : (row.parentId ?? undefined)),
    /** Messages of a user in a channel. */
    author: (row) => pairKey(row.channelId, row.userId),
    /** Messages of a user anywhere. */
    user: (row) => row.userId,
  },
);

export type MessageRecord = Static<typeof messages.fields>;
