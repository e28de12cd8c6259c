import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { until } from '../forever.js';
import type { PollRecord } from '../state/records/polls.js';

/** A poll as it is asked for. */
export interface NewPoll {
  title?: string;
  question: string;
  answers: readonly { dataType?: 'text' | 'image'; data?: string; fileId?: string | null }[];
  answerType?: PollRecord['answerType'];
  /** After how many milliseconds it closes; 0 for never. */
  closedIn?: number;
}

/** Creates a poll of who asks. */
export function createPoll(
  call: Call,
  { title = '', question, answers, answerType = 'single', closedIn = 0 }: NewPoll,
): PollRecord {
  return call.state.polls.put({
    pollId: call.ids.objectId(),
    userId: actingUserId(call),
    title,
    question,
    answers: answers.map(({ dataType = 'text', data = '', fileId = null }) => ({
      id: call.ids.objectId(),
      dataType,
      data,
      fileId,
    })),
    answerType,
    closedIn,
    closedAt: closedIn > 0 ? until(call.nowMs, closedIn) : null,
    isDeleted: false,
    createdAt: call.now,
    updatedAt: call.now,
  });
}

/** Votes as who asks, for each answer once. */
export function vote(call: Call, pollId: string, answerIds: readonly string[]): void {
  for (const answerId of new Set(answerIds))
    call.state.pollVotes.put({ pollId, answerId, userId: actingUserId(call), createdAt: call.now });
}
