import type { Call } from '../call.js';
import { socialSettings } from '../queries/network-settings.js';
import { refuse } from '../refuse.js';
import type { Target } from '../state/fields.js';
import type { PostRecord } from '../state/records/posts.js';
import { mayInCommunity, requireParticipant } from './communities.js';
import { canReadTarget, communityOf, mayModerate, mayReview } from './targets.js';

/** The post of an id. Refuses one that is not there, or not there for who asks. */
export function requirePost(call: Call, postId: string): PostRecord {
  const post = call.state.posts.get(postId);
  if (!post || !isPostVisible(call, post)) return refuse(400400, `Post [${postId}] not found`);
  return post;
}

/** Whether the post is there for who asks. A deleted one is so for administrators alone. */
export function isPostVisible(call: Call, post: PostRecord): boolean {
  return call.actor.isAdministrator || (!post.isDeleted && isPostListed(call, post));
}

/**
 * Whether a list may show the post to who asks: not what is in a private community, and what is not published to its author and
 * to who reviews it.
 */
export function isPostListed(call: Call, post: PostRecord): boolean {
  if (call.actor.isAdministrator) return true;
  if (!canReadTarget(call, post)) return false;
  return post.feedType === 'published' || post.userId === call.actor.userId || mayReview(call, post);
}

/** Refuses to post where one may not: not being a member, or where only administrators and moderators do. */
export function requireMayPost(call: Call, target: Target): void {
  const community = communityOf(call, target);
  if (!community) return;
  requireParticipant(call, community);
  if (community.onlyAdminCanPost && !mayInCommunity(call, community, 'EDIT_COMMUNITY_POST'))
    refuse(400300, `Only administrators can post in community [${community.communityId}]`);
}

/** Refuses authors to edit what waits for approval, where the social settings do not allow it. */
export function requireEditablePost(call: Call, post: PostRecord): void {
  requireMayChangePost(call, post, 'EDIT');
  const isOpen = post.feedType !== 'reviewing' || socialSettings(call.state).isAllowEditPostWhenReviewingEnabled;
  if (!isOpen && !mayReview(call, post)) refuse(400300, `Post [${post.postId}] waits for approval`);
}

/** Refuses a change of a post by anybody but its author and moderators. */
export function requireMayChangePost(call: Call, post: PostRecord, verb: 'EDIT' | 'DELETE'): void {
  if (post.userId !== call.actor.userId && !mayModerate(call, post, verb, 'POST'))
    refuse(400300, 'You are not allowed to do this');
}

/** The post of an id that waits for approval, on which who asks decides. */
export function requireReviewable(call: Call, postId: string): PostRecord {
  const post = requirePost(call, postId);
  if (post.feedType !== 'reviewing' || post.parentPostId !== null)
    return refuse(400400, `Post [${postId}] waits for no approval`);
  if (!mayReview(call, post)) refuse(400301, 'You are not allowed to do this');
  return post;
}
