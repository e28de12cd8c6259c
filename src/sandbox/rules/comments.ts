import type { Call } from '../call.js';
import { socialSettings } from '../queries/network-settings.js';
import { refuse } from '../refuse.js';
import type { Target } from '../state/fields.js';
import type { CommentRecord } from '../state/records/comments.js';
import { isPostListed, requirePost } from './posts.js';
import { mayModerate, mayReview, requireMayInteract } from './targets.js';

/** The comment of an id. Refuses one that is not there, or not there for who asks. */
export function requireComment(call: Call, commentId: string): CommentRecord {
  const comment = call.state.comments.get(commentId);
  if (!comment || !isCommentVisible(call, comment)) return refuse(400400, `Comment [${commentId}] not found`);
  return comment;
}

/** Whether the comment is there for who asks. A deleted one is so for administrators alone. */
export function isCommentVisible(call: Call, comment: CommentRecord): boolean {
  return call.actor.isAdministrator || (!comment.isDeleted && isCommentListed(call, comment));
}

/** Whether a list may show the comment to who asks: not under a hidden post; one not approved to its author and to reviewers. */
export function isCommentListed(call: Call, comment: CommentRecord): boolean {
  if (call.actor.isAdministrator) return true;
  const post = comment.referenceType === 'post' ? call.state.posts.get(comment.referenceId) : undefined;
  if (comment.referenceType === 'post' && !(post && !post.isDeleted && isPostListed(call, post))) return false;
  return comment.approvalStatus === 'approved' || comment.userId === call.actor.userId || mayReview(call, comment);
}

/** The target that a thing is on, on which a comment is to be. Refuses a post that is not there, and who may not comment. */
export function requireCommentable(
  call: Call,
  referenceType: CommentRecord['referenceType'],
  referenceId: string,
): Target {
  if (referenceType !== 'post') {
    call.assume('stories and other content are taken to be there');
    return { targetType: 'content', targetId: referenceId };
  }
  const { targetType, targetId } = requirePost(call, referenceId);
  requireMayInteract(call, { targetType, targetId });
  return { targetType, targetId };
}

/** Refuses authors to edit what waits for approval, where the social settings do not allow it. */
export function requireEditableComment(call: Call, comment: CommentRecord): void {
  requireMayChangeComment(call, comment, 'EDIT');
  const waits = comment.approvalStatus === 'pending';
  const isOpen = !waits || socialSettings(call.state).isAllowEditCommentWhenReviewingEnabled;
  if (!isOpen && !mayReview(call, comment)) refuse(400301, `Comment [${comment.commentId}] waits for approval`);
}

/** Refuses a change of a comment by anybody but its author and moderators. */
export function requireMayChangeComment(call: Call, comment: CommentRecord, verb: 'EDIT' | 'DELETE'): void {
  if (comment.userId !== call.actor.userId && !mayModerate(call, comment, verb, 'COMMENT'))
    refuse(400301, 'You are not allowed to do this');
}
