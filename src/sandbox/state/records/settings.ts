import { Type } from '@sinclair/typebox';
import { metadata, time } from '../fields.js';
import { defineTable } from '../table.js';

/** The settings of the network that have been changed, a row for each kind of them. */
export const settings = defineTable(
  Type.Object({
    /** Name of the settings, such as `moderation`. */
    kind: Type.String(),
    /** The changed ones. Those that are missing are as they were at the start. */
    values: metadata,
    createdAt: time,
    updatedAt: time,
  }),
  (row) => row.kind,
);
