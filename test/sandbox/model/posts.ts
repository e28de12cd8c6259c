import { demandThere, takesPart } from './communities.js';
import {
  adminId,
  demand,
  findsBlocked,
  type ModelComment,
  type ModelCommunity,
  type ModelPost,
  may,
  type Network,
  stateOf,
  untouched,
} from './network.js';

interface NewPost {
  text: string;
  community: ModelCommunity | undefined;
}

/** Whether a right in a post's community, or the post's own feed, allows something. */
function mayIn(network: Network, actor: string, right: string, community: ModelCommunity | undefined): boolean {
  return community ? may(network, actor, right, community) : actor === adminId;
}

/** A post of a member waits for a review where the community wants that. */
export function createPost(network: Network, actor: string, { text, community }: NewPost): ModelPost {
  let feed: ModelPost['feed'] = 'published';
  if (community) {
    demandThere(network, community, actor);
    demand(stateOf(community, actor) !== 'banned', 400304);
    demand(takesPart(community, actor), 400300);
    const isModerator = may(network, actor, 'REVIEW_COMMUNITY_POST', community);
    demand(!community.onlyAdminCanPost || isModerator, 400300);
    if (community.needsApproval && !isModerator) feed = 'reviewing';
  }
  demand(actor === adminId || !findsBlocked(network, text), 400308);
  const post = { ...untouched(), id: '', community, author: actor, text, feed, isDeleted: false, comments: [] };
  network.posts.push(post);
  return post;
}

/** Refuses what one does not see: what is deleted, itself or with its community, and what waits for others to review. */
export function demandPost(network: Network, actor: string, { isDeleted, community, author, feed }: ModelPost): void {
  if (actor === adminId) return;
  demand(!isDeleted, 400400);
  if (community) demandThere(network, community, actor);
  demand(feed === 'published' || author === actor || mayIn(network, actor, 'REVIEW_COMMUNITY_POST', community), 400400);
}

export function editPost(network: Network, actor: string, post: ModelPost, text: string): void {
  demandPost(network, actor, post);
  demand(post.author === actor || mayIn(network, actor, 'EDIT_COMMUNITY_POST', post.community), 400300);
  demand(actor === adminId || !findsBlocked(network, text), 400308);
  post.text = text;
}

export function deletePost(network: Network, actor: string, post: ModelPost): void {
  demandPost(network, actor, post);
  demand(post.author === actor || mayIn(network, actor, 'DELETE_COMMUNITY_POST', post.community), 400300);
  post.isDeleted = true;
}

export function reviewPost(network: Network, actor: string, post: ModelPost, feed: 'published' | 'declined'): void {
  demandPost(network, actor, post);
  const mayReview = mayIn(network, actor, 'REVIEW_COMMUNITY_POST', post.community);
  demand(mayReview || post.author === actor, 400400);
  demand(post.feed === 'reviewing', 400400);
  demand(mayReview, 400301);
  post.feed = feed;
}

/** Refuses to react where one is not in the community, which the social settings want from the start. */
export function demandMayReact(network: Network, actor: string, post: ModelPost): void {
  demandPost(network, actor, post);
  if (!post.community) return;
  demand(stateOf(post.community, actor) !== 'banned', 400304);
  demand(takesPart(post.community, actor), 400300);
}

export function flagPost(network: Network, actor: string, post: ModelPost): void {
  demandPost(network, actor, post);
  demand(!post.flaggedBy.has(actor), 400300);
  post.flaggedBy.add(actor);
}

export function unflagPost(network: Network, actor: string, post: ModelPost): void {
  demandPost(network, actor, post);
  post.flaggedBy.delete(actor);
}

export function clearPostFlags(network: Network, actor: string, post: ModelPost): void {
  demandPost(network, actor, post);
  demand(mayIn(network, actor, 'EDIT_COMMUNITY_POST', post.community), 400301);
  post.flaggedBy.clear();
}

interface NewComment {
  text: string;
  parent: ModelComment | undefined;
}

export function createComment(network: Network, actor: string, post: ModelPost, fields: NewComment): ModelComment {
  demandPost(network, actor, post);
  if (post.community) {
    demand(stateOf(post.community, actor) !== 'banned', 400304);
    demand(takesPart(post.community, actor), 400300);
  }
  if (fields.parent) demandComment(network, actor, fields.parent);
  demand(actor === adminId || !findsBlocked(network, fields.text), 400308);
  const comment = { ...untouched(), ...fields, id: '', post, author: actor, isDeleted: false };
  post.comments.push(comment);
  network.comments.push(comment);
  return comment;
}

/** Refuses what one does not see: what is deleted, or stands below a post that one does not see. */
export function demandComment(network: Network, actor: string, { post, isDeleted }: ModelComment): void {
  demandPost(network, actor, post);
  demand(!isDeleted || actor === adminId, 400400);
}

export function editComment(network: Network, actor: string, comment: ModelComment, text: string): void {
  demandComment(network, actor, comment);
  demand(comment.author === actor || mayIn(network, actor, 'EDIT_COMMUNITY_COMMENT', comment.post.community), 400301);
  demand(actor === adminId || !findsBlocked(network, text), 400308);
  comment.text = text;
}

export function deleteComment(network: Network, actor: string, comment: ModelComment): void {
  demandComment(network, actor, comment);
  const mayDelete = mayIn(network, actor, 'DELETE_COMMUNITY_COMMENT', comment.post.community);
  demand(comment.author === actor || mayDelete, 400301);
  comment.isDeleted = true;
}

export function flagComment(network: Network, actor: string, comment: ModelComment): void {
  demandComment(network, actor, comment);
  demand(!comment.flaggedBy.has(actor), 400300);
  comment.flaggedBy.add(actor);
}

export function unflagComment(network: Network, actor: string, comment: ModelComment): void {
  demandComment(network, actor, comment);
  comment.flaggedBy.delete(actor);
}

/** The first of a thread, which answers to answers name as well. */
export function rootOf(comment: ModelComment): ModelComment | undefined {
  return comment.parent && (rootOf(comment.parent) ?? comment.parent);
}
