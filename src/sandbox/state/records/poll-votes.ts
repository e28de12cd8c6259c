import { type Static, Type } from '@sinclair/typebox';
import { time } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';

/** Votes for answers of a poll: a record for each answer chosen. */
export const pollVotes = defineTable(
  Type.Object({ pollId: Type.String(), answerId: Type.String(), userId: Type.String(), createdAt: time }),
  (vote) => pairKey(pairKey(vote.pollId, vote.answerId), vote.userId),
  {
    answer: (vote) => pairKey(vote.pollId, vote.answerId),
    voter: (vote) => pairKey(vote.pollId, vote.userId),
  },
);

export type PollVoteRecord = Static<typeof pollVotes.fields>;
