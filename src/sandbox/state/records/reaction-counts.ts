import { Type } from '@sinclair/typebox';
import { defineTable } from '../table.js';
import { reactions, referenceKey } from './reactions.js';

/** Number of reactions of each name that a thing has, so that showing it does not count them. Only actions/reactions.ts writes it. */
export const reactionCounts = defineTable(
  Type.Object({
    referenceType: reactions.fields.properties.referenceType,
    referenceId: Type.String(),
    counts: Type.Record(Type.String(), Type.Number()),
  }),
  (row) => referenceKey(row),
  { type: (row) => row.referenceType },
);
