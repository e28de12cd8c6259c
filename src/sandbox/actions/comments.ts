import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { communityOf, mayReview } from '../rules/targets.js';
import type { Target } from '../state/fields.js';
import { pairKey } from '../state/pair-key.js';
import type { CommentRecord } from '../state/records/comments.js';

/** Creates a comment, or a reply. It waits for approval where the community has set so and its author does not decide on that. */
export function createComment(
  call: Call,
  { targetType, targetId }: Target,
  fields: Pick<CommentRecord, 'commentId' | 'referenceType' | 'referenceId'> & Partial<CommentRecord>,
  parent?: CommentRecord,
): CommentRecord {
  const target = { targetType, targetId };
  const waits = communityOf(call, target)?.needApprovalOnCommentCreation && !mayReview(call, target);
  const createdAt = fields.createdAt ?? call.now;
  // A reply changes what it replies to (recorded responses).
  if (parent) call.state.comments.update(parent.commentId, { updatedAt: call.now });
  return call.state.comments.put({
    userId: actingUserId(call),
    ...target,
    parentId: parent?.commentId ?? null,
    // A reply to a reply stays in the thread of the first comment (vendor's documentation).
    rootId: parent ? (parent.rootId ?? parent.commentId) : null,
    data: { text: '' },
    attachments: [],
    mentionees: [],
    links: [],
    metadata: {},
    approvalStatus: waits ? 'pending' : 'approved',
    segmentNumber: call.state.comments.countBy('reference', pairKey(fields.referenceType, fields.referenceId)) + 1,
    flaggedBy: [],
    isDeleted: false,
    editedAt: createdAt,
    createdAt,
    updatedAt: createdAt,
    ...fields,
  });
}

/** Changes a comment. */
export function updateComment(
  call: Call,
  { commentId }: CommentRecord,
  changes: Partial<CommentRecord>,
): CommentRecord {
  return call.state.comments.update(commentId, { ...changes, updatedAt: call.now });
}
