import { moderate } from '../actions/moderate.js';
import { createPoll, vote } from '../actions/polls.js';
import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { pageOf } from '../pages.js';
import { refuse, refuseInvalid } from '../refuse.js';
import { hasVoted, isClosed, requireAnswer, requireOwnPoll, requirePoll, requireVotable } from '../rules/polls.js';
import { pairKey } from '../state/pair-key.js';
import type { PollVoteRecord } from '../state/records/poll-votes.js';
import { stringsIn } from '../text/strings-in.js';
import { pagingWithPrevious } from '../views/paging.js';
import { pollList } from '../views/polls.js';
import type { Handlers } from './handlers.js';

export const v3Polls: Handlers['v3']['polls'] = {
  create(call, { title = '', question, text = '', answers = [], answerType, closedIn = 0 }) {
    if (answers.length < 2) refuseInvalid(["The 'answers' must be 2 to 10."]);
    moderate(call, stringsIn([title, question, text, answers.map(({ data }) => data)]));
    if (!answerType) call.assume('one answer alone may be chosen where answerType is left out');
    const poll = createPoll(call, {
      title,
      question: question ?? text,
      answers,
      closedIn,
      ...(answerType && { answerType }),
    });
    const list = pollList(call, poll);
    call.emit('poll.didCreate', () => list);
    return list;
  },
  get(call, { pollId }) {
    return pollList(call, requirePoll(call, pollId));
  },
  update(call, { pollId, status = 'closed' }) {
    const poll = requireOwnPoll(call, pollId);
    if (status !== 'closed') refuseInvalid(["The 'status' must be closed: nothing opens a poll again."]);
    const closedAt = isClosed(call, poll) ? poll.closedAt : call.now;
    const list = pollList(call, call.state.polls.update(pollId, { closedAt, updatedAt: call.now }));
    call.emit('poll.didUpdate', () => list);
    return list;
  },
  delete(call, { pollId }) {
    requireOwnPoll(call, pollId);
    call.state.polls.update(pollId, { isDeleted: true, updatedAt: call.now });
    return { success: true };
  },
  answers: {
    queryVoters(call, { pollId, answerId, sortBy = 'lastCreated', options }) {
      const poll = requirePoll(call, pollId);
      requireAnswer(poll, answerId);
      const { pollVotes } = call.state;
      const key = pairKey(pollId, answerId);
      const page = pageOf(
        sortBy === 'firstCreated' ? pollVotes.by('answer', key) : pollVotes.newestBy('answer', key),
        options,
      );
      const voters = page.items.map(({ userId }) => userId);
      return {
        ...pollList(call, poll, voters),
        UsersAnswered: page.items.map((vote) => ({
          userId: vote.userId,
          pollId,
          answerIds: [...votesOf(call, pollId, vote.userId)].map((each) => each.answerId),
          createdAt: vote.createdAt,
        })),
        paging: pagingWithPrevious(page),
      };
    },
  },
  votes: {
    create(call, { pollId, answerIds = [] }) {
      const poll = requireVotable(call, pollId, answerIds);
      if (hasVoted(call, poll)) refuse(400000, `You have voted in poll [${pollId}] already`);
      vote(call, pollId, answerIds);
      const list = { ...pollList(call, poll, [actingUserId(call)]), roles: [] };
      call.emit('poll.didVote', () => list);
      return list;
    },
    update(call, { pollId, answerIds }) {
      const poll = requireVotable(call, pollId, answerIds);
      for (const { answerId, userId } of votesOf(call, pollId, actingUserId(call)))
        call.state.pollVotes.delete(pairKey(pairKey(pollId, answerId), userId));
      vote(call, pollId, answerIds);
      const list = pollList(call, poll, [actingUserId(call)]);
      call.emit('poll.didVote', () => list);
      return list;
    },
  },
};

function votesOf({ state }: Call, pollId: string, userId: string): PollVoteRecord[] {
  return [...state.pollVotes.by('voter', pairKey(pollId, userId))];
}
