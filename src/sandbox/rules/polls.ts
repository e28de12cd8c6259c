import type { Call } from '../call.js';
import { isRunning } from '../forever.js';
import { refuse, refuseInvalid } from '../refuse.js';
import { pairKey } from '../state/pair-key.js';
import type { PollRecord } from '../state/records/polls.js';

/** The poll of an id. Refuses one that is not there; a deleted one is so for everybody but administrators. */
export function requirePoll({ state, actor }: Call, pollId: string): PollRecord {
  const poll = state.polls.get(pollId);
  if (!poll || (poll.isDeleted && !actor.isAdministrator)) return refuse(400400, `Poll [${pollId}] not found`);
  return poll;
}

/** The poll of an id, which who asks has made; administrators may change those of others. */
export function requireOwnPoll(call: Call, pollId: string): PollRecord {
  const poll = requirePoll(call, pollId);
  if (!call.actor.isAdministrator && poll.userId !== call.actor.userId)
    refuse(400300, 'You are not allowed to do this');
  return poll;
}

/** Whether the poll takes no votes any more, by the sandbox's clock. */
export function isClosed({ nowMs }: Call, { closedAt }: PollRecord): boolean {
  return closedAt !== null && !isRunning(closedAt, nowMs);
}

/** The poll of an id that takes these votes: it is open, has the answers, and lets as many be chosen. */
export function requireVotable(call: Call, pollId: string, answerIds: readonly string[]): PollRecord {
  const poll = requirePoll(call, pollId);
  if (answerIds.length === 0) refuseInvalid(["The 'answerIds' must name an answer at least."]);
  if (poll.answerType === 'single' && new Set(answerIds).size > 1)
    refuse(400000, `Poll [${pollId}] lets one answer alone be chosen`);
  for (const answerId of answerIds) requireAnswer(poll, answerId);
  if (isClosed(call, poll)) refuse(400000, `Poll [${pollId}] is closed`);
  return poll;
}

/** Refuses an answer that the poll does not have. */
export function requireAnswer({ pollId, answers }: PollRecord, answerId: string): void {
  if (!answers.some(({ id }) => id === answerId)) refuse(400400, `Answer [${answerId}] not found in poll [${pollId}]`);
}

/** Whether a user has voted in a poll. */
export function hasVoted({ state, actor }: Call, { pollId }: PollRecord): boolean {
  return state.pollVotes.countBy('voter', pairKey(pollId, actor.userId ?? '')) > 0;
}
