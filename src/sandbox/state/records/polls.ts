import { type Static, Type } from '@sinclair/typebox';
import { textOrNull, time, timeOrNull } from '../fields.js';
import { defineTable } from '../table.js';

export const polls = defineTable(
  Type.Object({
    pollId: Type.String(),
    /** User who made it. */
    userId: Type.String(),
    title: Type.String(),
    question: Type.String(),
    answers: Type.Array(
      Type.Object({
        id: Type.String(),
        dataType: Type.Union([Type.Literal('text'), Type.Literal('image')]),
        data: Type.String(),
        fileId: textOrNull,
      }),
    ),
    answerType: Type.Union([Type.Literal('single'), Type.Literal('multiple')]),
    /** After how many milliseconds it closes; 0 for never. */
    closedIn: Type.Number(),
    /** When it closes by itself, or was closed. */
    closedAt: timeOrNull,
    isDeleted: Type.Boolean(),
    createdAt: time,
    updatedAt: time,
  }),
  (poll) => poll.pollId,
);

export type PollRecord = Static<typeof polls.fields>;
