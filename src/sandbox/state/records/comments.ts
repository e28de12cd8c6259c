import { type Static, Type } from '@sinclair/typebox';
import { metadata, targetType, textOrNull, texts, time } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';
import { isFlagged } from './is-flagged.js';

/** Comments on posts, stories and other content, and replies to them. */
export const comments = defineTable(
  Type.Object({
    commentId: Type.String(),
    userId: Type.String(),
    referenceType: Type.Union([Type.Literal('post'), Type.Literal('content'), Type.Literal('story')]),
    referenceId: Type.String(),
    targetType,
    /** The community or user that the post is on; the content itself. */
    targetId: Type.String(),
    /** The comment that it replies to. */
    parentId: textOrNull,
    /** The comment that the thread began with. */
    rootId: textOrNull,
    data: metadata,
    attachments: Type.Array(
      Type.Object({ type: Type.Union([Type.Literal('image'), Type.Literal('video')]), fileId: Type.String() }),
    ),
    mentionees: Type.Array(Type.Object({ type: Type.String(), userIds: texts })),
    links: Type.Array(metadata),
    metadata,
    approvalStatus: Type.Union([Type.Literal('pending'), Type.Literal('approved'), Type.Literal('rejected')]),
    /** Its number among the comments on the same thing. */
    segmentNumber: Type.Number(),
    /** The users who have flagged it. */
    flaggedBy: texts,
    isDeleted: Type.Boolean(),
    editedAt: time,
    createdAt: time,
    updatedAt: time,
  }),
  (comment) => comment.commentId,
  {
    /** All comments on a thing, replies and deleted ones too. */
    reference: (comment) => pairKey(comment.referenceType, comment.referenceId),
    /** Comments on a thing that reply to no other. */
    topLevel: (comment) =>
      comment.parentId === null ? pairKey(comment.referenceType, comment.referenceId) : undefined,
    /** All comments on a thing that are not deleted. */
    present: (comment) => (comment.isDeleted ? undefined : pairKey(comment.referenceType, comment.referenceId)),
    /** Comments on a thing that reply to no other and are not deleted. */
    presentTopLevel: (comment) =>
      comment.isDeleted || comment.parentId !== null ? undefined : pairKey(comment.referenceType, comment.referenceId),
    /** All replies to a comment. */
    parent: (comment) => comment.parentId ?? undefined,
    /** Comments on a thing that everybody sees. */
    shown: (comment) => (isShown(comment) ? pairKey(comment.referenceType, comment.referenceId) : undefined),
    /** Replies to a comment that everybody sees. */
    shownReply: (comment) => (isShown(comment) ? (comment.parentId ?? undefined) : undefined),
    /** Flagged comments on a thing. */
    flagged: (comment) => (isFlagged(comment) ? pairKey(comment.referenceType, comment.referenceId) : undefined),
    /** Flagged comments on all that is on a target. */
    flaggedOnTarget: (comment) => (isFlagged(comment) ? pairKey(comment.targetType, comment.targetId) : undefined),
    /** Comments on a target that wait for approval. */
    pending: (comment) =>
      comment.approvalStatus === 'pending' && !comment.isDeleted
        ? pairKey(comment.targetType, comment.targetId)
        : undefined,
  },
);

export type CommentRecord = Static<typeof comments.fields>;

function isShown({ isDeleted, approvalStatus }: { isDeleted: boolean; approvalStatus: string }): boolean {
  return !isDeleted && approvalStatus === 'approved';
}
