import type { Call } from '../call.js';
import { isPostListed } from '../rules/posts.js';
import { communityOf } from '../rules/targets.js';
import type { FeedType, Target } from '../state/fields.js';
import { pairKey } from '../state/pair-key.js';
import { type PostRecord, publishedKey } from '../state/records/posts.js';
import { byTime, type TimeOrder } from './by-time.js';
import { structureOf } from './post-structure.js';

/** Filter of a list of posts. */
export interface PostFilter {
  /** Absent, all. */
  targetType?: PostRecord['targetType'] | undefined;
  /** Absent, all of the type. */
  targetId?: string | undefined;
  feedType?: FeedType | undefined;
  /** One of these: the post's own, or one of its children's. */
  dataTypes?: readonly string[] | undefined;
  /** All of these. */
  tags?: readonly string[] | undefined;
  /** Of the post, a child or a comment of it (description of 2024). Absent, both. */
  hasFlag?: boolean | undefined;
  /** Absent, both. */
  isDeleted?: boolean | undefined;
  /** Whether children are no posts of their own. */
  matchingOnlyParentPost?: boolean | undefined;
}

/** The posts that who asks may see listed and that pass the filter. */
export function findPosts(call: Call, wanted: PostFilter, sortBy: TimeOrder): Iterable<PostRecord> {
  return byTime(call, call.state.posts, sortBy, listOf(wanted), (post) => passes(call, post, wanted));
}

/** Number of published posts on the feed of a user, which everybody may see. */
export function countPosts({ state: { posts } }: Call, userId: string, isDeleted: boolean | undefined): number {
  const user: Target = { targetType: 'user', targetId: userId };
  const counted = isDeleted === undefined ? [true, false] : [isDeleted];
  return counted.reduce((sum, each) => sum + posts.countBy('published', publishedKey(user, each)), 0);
}

/** The shortest list that has all posts that may pass. */
function listOf({ targetType, targetId, feedType, isDeleted, matchingOnlyParentPost = true }: PostFilter) {
  if (targetType === undefined || targetId === undefined) return undefined;
  const key = pairKey(targetType, targetId);
  if (!matchingOnlyParentPost) return ['targetWithChildren', key] as const;
  if (feedType === 'reviewing') return ['reviewing', key] as const;
  return [isDeleted === false ? 'shown' : 'target', key] as const;
}

/** Whether somebody has flagged the post, a child or a comment of it. */
export function hasFlag({ state }: Call, { postId, flaggedBy }: PostRecord): boolean {
  return (
    flaggedBy.length > 0 ||
    state.posts.countBy('flaggedChild', postId) > 0 ||
    state.comments.countBy('flagged', pairKey('post', postId)) > 0
  );
}

function passes(call: Call, post: PostRecord, wanted: PostFilter): boolean {
  const { feedType = 'published', dataTypes = [], matchingOnlyParentPost = true } = wanted;
  if (wanted.targetType !== undefined && wanted.targetType !== post.targetType) return false;
  if (matchingOnlyParentPost && post.parentPostId !== null) return false;
  if (post.feedType !== feedType || !isPostListed(call, post)) return false;
  if (communityOf(call, post)?.isDeleted) return false;
  if (wanted.isDeleted !== undefined && wanted.isDeleted !== post.isDeleted) return false;
  if (wanted.tags?.some((tag) => !post.tags.includes(tag))) return false;
  if (wanted.hasFlag !== undefined && wanted.hasFlag !== hasFlag(call, post)) return false;
  return dataTypes.length === 0 || structureOf(call, post).some((type) => dataTypes.includes(type));
}
