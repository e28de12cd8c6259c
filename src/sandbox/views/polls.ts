import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';
import { hasVoted, isClosed } from '../rules/polls.js';
import { pairKey } from '../state/pair-key.js';
import type { PollRecord } from '../state/records/polls.js';
import { usersOf } from './users.js';

/** A poll as version 3 answers with it, with the votes so far. */
export function pollView(call: Call, poll: PollRecord): Schemas['Poll'] {
  const { state, actor } = call;
  const { pollId, userId } = poll;
  const userInternalId = state.users.get(userId)?._id;
  const chosen = [...state.pollVotes.by('voter', pairKey(pollId, actor.userId ?? ''))].map((vote) => vote.answerId);
  return {
    pollId,
    userId,
    userPublicId: userId,
    ...(userInternalId !== undefined && { userInternalId }),
    title: poll.title,
    question: poll.question,
    answers: poll.answers.map((answer) => ({
      ...answer,
      voteCount: state.pollVotes.countBy('answer', pairKey(pollId, answer.id)),
      isVotedByUser: chosen.includes(answer.id),
    })),
    answerType: poll.answerType,
    isVoted: hasVoted(call, poll),
    status: isClosed(call, poll) ? 'closed' : 'open',
    closedIn: poll.closedIn,
    closedAt: poll.closedAt,
    isDeleted: poll.isDeleted,
    createdAt: poll.createdAt,
    updatedAt: poll.updatedAt,
  };
}

/** A poll and its maker, and other users that are given. */
export function pollList(call: Call, poll: PollRecord, userIds: readonly string[] = []): Schemas['PollList'] {
  return { polls: [pollView(call, poll)], users: usersOf(call.state, [poll.userId, ...userIds]) };
}
