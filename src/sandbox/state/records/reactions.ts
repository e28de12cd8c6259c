import { type Static, Type } from '@sinclair/typebox';
import { time } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';

/** Thing that is reacted to: its kind and its id. */
export interface Reference {
  readonly referenceType: ReferenceType;
  readonly referenceId: string;
}

const referenceTypes = ['message', 'post', 'comment', 'story'] as const;

export type ReferenceType = (typeof referenceTypes)[number];

/** Reactions of users to things: one record for each user, name and thing (recorded responses). */
export const reactions = defineTable(
  Type.Object({
    reactionId: Type.String(),
    referenceType: Type.Union(referenceTypes.map((type) => Type.Literal(type))),
    referenceId: Type.String(),
    reactionName: Type.String(),
    userId: Type.String(),
    createdAt: time,
  }),
  (row) => reactionKey(row, row.reactionName, row.userId),
  {
    /** The reactions to a thing. */
    reference: (row) => referenceKey(row),
    /** Reactions of one name. */
    named: (row) => pairKey(referenceKey(row), row.reactionName),
    /** Reactions of one user. */
    mine: (row) => pairKey(referenceKey(row), row.userId),
  },
);

export type ReactionRecord = Static<typeof reactions.fields>;

export function referenceKey({ referenceType, referenceId }: Reference): string {
  return pairKey(referenceType, referenceId);
}

export function reactionKey(reference: Reference, reactionName: string, userId: string): string {
  return pairKey(referenceKey(reference), pairKey(reactionName, userId));
}
