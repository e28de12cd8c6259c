import { type Static, Type } from '@sinclair/typebox';
import { metadata, textOrNull, time, timeOrNull } from '../fields.js';
import { defineTable } from '../table.js';

export const videoStreams = defineTable(
  Type.Object({
    streamId: Type.String(),
    /** User who streams. */
    userId: Type.String(),
    title: Type.String(),
    description: Type.String(),
    thumbnailFileId: textOrNull,
    /** State that it has reached. Nothing is streamed to the sandbox, so a stream stays as it was created or seeded. */
    status: Type.Union([Type.Literal('idle'), Type.Literal('live'), Type.Literal('ended'), Type.Literal('recorded')]),
    resolution: Type.Union([Type.Literal('SD'), Type.Literal('HD'), Type.Literal('FHD')]),
    metadata,
    /** The channel that belongs to it, if it has one. */
    channelId: textOrNull,
    /** Stands in the address that it is sent to; absent once that is deleted. */
    streamKey: textOrNull,
    isDeleted: Type.Boolean(),
    startedAt: timeOrNull,
    endedAt: timeOrNull,
    createdAt: time,
    updatedAt: time,
  }),
  (stream) => stream.streamId,
  { live: (stream) => (stream.status === 'live' && !stream.isDeleted ? '' : undefined) },
);

export type VideoStreamRecord = Static<typeof videoStreams.fields>;
