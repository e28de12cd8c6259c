import { type Static, Type } from '@sinclair/typebox';
import { textOrNull, time } from '../fields.js';
import { defineTable } from '../table.js';

/** Uploaded files. Their bytes are beside them, in `contents`. */
export const files = defineTable(
  Type.Object({
    fileId: Type.String(),
    /** User who has uploaded it. */
    userId: Type.String(),
    type: Type.Union([Type.Literal('image'), Type.Literal('file')]),
    accessType: Type.Union([Type.Literal('public'), Type.Literal('network')]),
    altText: textOrNull,
    name: Type.String(),
    /** The end of its name, without the dot; empty where there is none. */
    extension: Type.String(),
    /** In bytes. */
    size: Type.Number(),
    mimeType: Type.String(),
    /** Of an image: whether its original size may be had. */
    isFull: Type.Boolean(),
    /** Of an image, as far as its bytes tell. */
    dimensions: Type.Union([
      Type.Object({
        width: Type.Number(),
        height: Type.Number(),
        /** As Exif numbers it. */
        orientation: Type.Optional(Type.Number()),
      }),
      Type.Null(),
    ]),
    createdAt: time,
    updatedAt: time,
  }),
  (file) => file.fileId,
);

export type FileRecord = Static<typeof files.fields>;
