import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { communityOf, mayReview } from '../rules/targets.js';
import type { FeedType, Metadata, Target } from '../state/fields.js';
import type { PostRecord } from '../state/records/posts.js';
import { ensureFeed } from './feeds.js';

/** Attachment that a post shows beside its text; it becomes a child post. */
export interface Attachment {
  dataType: string;
  data: Metadata;
}

/**
 * Creates a post, and a child post for each attachment (recorded responses). It waits for approval where its community has set so
 * and its author does not decide on that.
 */
export function createPost(
  call: Call,
  target: Target,
  fields: Pick<PostRecord, 'postId' | 'data'> & Partial<PostRecord>,
  attachments: readonly Attachment[] = [],
): PostRecord {
  const waits = communityOf(call, target)?.needApprovalOnPostCreation && !mayReview(call, target);
  const { feedId, feedType } = ensureFeed(call, target, waits ? 'reviewing' : 'published');
  const { targetType, targetId } = target;
  const createdAt = fields.createdAt ?? call.now;
  const common = {
    userId: actingUserId(call),
    targetType,
    targetId,
    feedId,
    feedType,
    metadata: {},
    tags: [],
    flaggedBy: [],
    isDeleted: false,
    editedAt: createdAt,
    createdAt,
    updatedAt: createdAt,
  };
  const post = call.state.posts.put({ ...common, parentPostId: null, dataType: 'text', ...fields });
  for (const { dataType, data } of attachments)
    call.state.posts.put({ ...common, postId: call.ids.objectId(), parentPostId: post.postId, dataType, data });
  return post;
}

/** The child posts of a post that are not deleted. */
export function childrenOf({ state }: Call, { postId }: PostRecord): PostRecord[] {
  return [...state.posts.by('parent', postId)];
}

/** Moves a post, and its children with it, to another feed of its target. */
export function moveToFeed(call: Call, post: PostRecord, to: FeedType): PostRecord {
  const { feedId, feedType } = ensureFeed(call, post, to);
  const changes = { feedId, feedType, updatedAt: call.now };
  for (const { postId } of childrenOf(call, post)) call.state.posts.update(postId, changes);
  return call.state.posts.update(post.postId, changes);
}

/** Marks a post and its children as deleted. They stay to be listed as such. */
export function deletePost(call: Call, post: PostRecord): void {
  const changes = { isDeleted: true, updatedAt: call.now };
  for (const { postId } of childrenOf(call, post)) call.state.posts.update(postId, changes);
  call.state.posts.update(post.postId, changes);
}
