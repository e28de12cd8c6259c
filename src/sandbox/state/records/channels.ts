import { type Static, Type } from '@sinclair/typebox';
import { metadata, textOrNull, texts, time, timeOrNull } from '../fields.js';
import { defineTable } from '../table.js';

const channelTypes = ['standard', 'private', 'conversation', 'broadcast', 'community', 'live'] as const;

export const channels = defineTable(
  Type.Object({
    /** The database id. */
    _id: Type.String(),
    channelId: Type.String(),
    type: Type.Union(channelTypes.map((type) => Type.Literal(type))),
    displayName: Type.String(),
    avatarFileId: textOrNull,
    metadata,
    tags: texts,
    isPublic: Type.Boolean(),
    isDistinct: Type.Boolean(),
    /** Until when nobody but moderators may write. */
    mutedUntil: timeOrNull,
    isClosed: Type.Boolean(),
    isDeleted: Type.Boolean(),
    messageAutoDeleteEnabled: Type.Boolean(),
    autoDeleteMessageByFlagLimit: Type.Number(),
    notificationMode: Type.Union([Type.Literal('default'), Type.Literal('silent'), Type.Literal('subscribe')]),
    attachedTo: Type.Record(Type.String(), Type.String()),
    /** The number of the last message; rises by one with each, replies included. */
    lastSegment: Type.Number(),
    lastActivity: time,
    createdAt: time,
    updatedAt: time,
  }),
  (channel) => channel.channelId,
  {
    internalId: (channel) => channel._id,
    /** Channels that are not deleted. */
    shown: (channel) => (channel.isDeleted ? undefined : ''),
  },
);

export type ChannelRecord = Static<typeof channels.fields>;
