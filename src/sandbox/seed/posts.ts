import { createComment } from '../actions/comments.js';
import { createPoll, vote } from '../actions/polls.js';
import { type Attachment, createPost } from '../actions/posts.js';
import { refuse } from '../refuse.js';
import { requireVotable } from '../rules/polls.js';
import { requireStream } from '../rules/video-streams.js';
import type { Target } from '../state/fields.js';
import type { CommentRecord } from '../state/records/comments.js';
import type { SeedCalls } from './calls.js';
import type { SeedPoll, SeedPost, SeedText } from './form.js';
import { seedReactions } from './reactions.js';

export function seedPost(calls: SeedCalls, { createdBy, text, tags = [], poll, streamId, ...rest }: SeedPost): void {
  const { communityId, reactions, comments = [] } = rest;
  const call = calls.by(createdBy);
  const { postId = call.ids.objectId() } = rest;
  if (call.state.posts.has(postId)) refuse(400315, `postId [${postId}] exists already`);
  if (communityId !== undefined && !call.state.communities.has(communityId))
    refuse(400400, `CommunityId [${communityId}] not found`);
  const target: Target =
    communityId === undefined
      ? { targetType: 'user', targetId: createdBy }
      : { targetType: 'community', targetId: communityId };
  const attachments: Attachment[] = [];
  if (streamId !== undefined)
    attachments.push({ dataType: 'liveStream', data: { streamId: requireStream(call, streamId).streamId } });
  if (poll) attachments.push({ dataType: 'poll', data: { pollId: seedPoll(calls, createdBy, poll) } });
  createPost(call, target, { postId, data: { text }, tags }, attachments);
  seedReactions(calls, { referenceType: 'post', referenceId: postId }, reactions);
  for (const { replies = [], ...comment } of comments) {
    const head = write(calls, target, postId, comment);
    for (const reply of replies) write(calls, target, postId, reply, head);
  }
}

function write(
  calls: SeedCalls,
  target: Target,
  postId: string,
  { createdBy, text, reactions }: SeedText,
  parent?: CommentRecord,
): CommentRecord {
  const call = calls.by(createdBy);
  const commentId = call.ids.objectId();
  const fields = { commentId, referenceType: 'post' as const, referenceId: postId, data: { text } };
  const comment = createComment(call, target, fields, parent);
  seedReactions(calls, { referenceType: 'comment', referenceId: commentId }, reactions);
  return comment;
}

/** Creates a poll, and votes as the users did. Refuses votes that the poll does not take. */
function seedPoll(calls: SeedCalls, createdBy: string, { question, answers, votes = {}, ...fields }: SeedPoll): string {
  const poll = createPoll(calls.by(createdBy), { question, answers: answers.map((data) => ({ data })), ...fields });
  const chosen = new Map<string, string[]>();
  for (const [text, userIds] of Object.entries(votes)) {
    const answer = poll.answers.find(({ data }) => data === text);
    if (!answer) return refuse(400400, `the poll has no answer [${text}]`);
    for (const userId of userIds) chosen.set(userId, [...(chosen.get(userId) ?? []), answer.id]);
  }
  for (const [userId, answerIds] of chosen) {
    const call = calls.by(userId);
    requireVotable(call, poll.pollId, answerIds);
    vote(call, poll.pollId, answerIds);
  }
  return poll.pollId;
}
