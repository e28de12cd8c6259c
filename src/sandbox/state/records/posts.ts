import { type Static, Type } from '@sinclair/typebox';
import { feedType, metadata, type Target, targetType, textOrNull, texts, time } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';
import { isFlagged } from './is-flagged.js';

/** Posts, and the child posts that show their attachments, one each. */
export const posts = defineTable(
  Type.Object({
    postId: Type.String(),
    /** The post that this one is an attachment of. */
    parentPostId: textOrNull,
    /** User who posted it. */
    userId: Type.String(),
    targetType,
    targetId: Type.String(),
    feedId: Type.String(),
    feedType,
    dataType: Type.String(),
    data: metadata,
    metadata,
    tags: texts,
    /** The users who have flagged it. */
    flaggedBy: texts,
    isDeleted: Type.Boolean(),
    editedAt: time,
    createdAt: time,
    updatedAt: time,
  }),
  (post) => post.postId,
  {
    /** Parent posts on a target. */
    target: (post) => (post.parentPostId === null ? pairKey(post.targetType, post.targetId) : undefined),
    /** Parent posts on a target that are not deleted. None comes back, so that they are in the order of their creation. */
    shown: (post) =>
      post.parentPostId === null && !post.isDeleted ? pairKey(post.targetType, post.targetId) : undefined,
    /** Parent posts on a target that wait for review, deleted ones too. */
    reviewing: (post) =>
      post.parentPostId === null && post.feedType === 'reviewing' ? pairKey(post.targetType, post.targetId) : undefined,
    /** Published parent posts on a target, apart from those that are deleted. */
    published: (post) =>
      post.parentPostId === null && post.feedType === 'published' ? publishedKey(post, post.isDeleted) : undefined,
    /** All posts on a target. */
    targetWithChildren: (post) => pairKey(post.targetType, post.targetId),
    /** The children of a post. */
    parent: (post) => (post.isDeleted || post.parentPostId === null ? undefined : post.parentPostId),
    /** Parent posts in a feed that are not deleted. */
    feed: (post) => (post.isDeleted || post.parentPostId !== null ? undefined : post.feedId),
    /** Flagged posts on a target. */
    flagged: (post) => (isFlagged(post) ? pairKey(post.targetType, post.targetId) : undefined),
    /** Posts that show a stream. */
    stream: ({ isDeleted, data: { streamId } }) => (isDeleted || typeof streamId !== 'string' ? undefined : streamId),
    /** Flagged children of a post. */
    flaggedChild: (post) => (isFlagged(post) && post.parentPostId !== null ? post.parentPostId : undefined),
  },
);

export type PostRecord = Static<typeof posts.fields>;

/** List of the published posts on a target that are deleted or not. */
export function publishedKey({ targetType, targetId }: Target, isDeleted: boolean): string {
  return pairKey(String(isDeleted), pairKey(targetType, targetId));
}
