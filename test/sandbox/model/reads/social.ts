import { expect } from 'vitest';
import type { Comment, Post } from '../../../../src/types.js';
import type { Look } from '../command.js';
import {
  adminId,
  type ModelComment,
  type ModelCommunity,
  type ModelPost,
  membersOf,
  type Network,
  type Target,
} from '../network.js';
import { rootOf } from '../posts.js';
import { countReactions, reactionsOf } from '../reactions.js';
import { walk } from './channels.js';

/** A community, its members and its banned. */
export function looksAtCommunity(community: ModelCommunity): Look {
  return async (network, real) => {
    const { v3 } = real.as(adminId);
    const communityId = community.id;
    const { communities } = await v3.communities.get({ communityId });
    expect(communities?.[0]).toMatchObject({
      communityId,
      displayName: community.displayName,
      membersCount: membersOf(community).length,
      postsCount: publishedIn(network, community).length,
      onlyAdminCanPost: community.onlyAdminCanPost,
      needApprovalOnPostCreation: community.needsApproval,
      isDeleted: community.isDeleted,
    });
    if (community.isDeleted) return;
    const { channels } = await v3.channels.get({ channelId: community.channelId });
    expect(channels?.[0]).toMatchObject({ type: 'community', memberCount: membersOf(community).length });
    for (const state of ['member', 'banned'] as const) {
      const query = { communityId, memberships: [state], options: { limit: 2 } };
      const found = await walk(v3.communities.users.query(query));
      const expected = [...community.memberships.values()].filter((each) => each.state === state);
      const byId = ({ userId = '' }, other: { userId?: string }) => (userId < (other.userId ?? '') ? -1 : 1);
      expect(
        found
          .sort(byId)
          .map(({ userId, communityMembership, roles = [] }) => ({ userId, communityMembership, roles: roles.sort() })),
      ).toEqual(
        expected
          .sort(byId)
          .map(({ userId, roles }) => ({ userId, communityMembership: state, roles: [...roles].sort() })),
      );
    }
  };
}

function publishedIn({ posts }: Network, community: ModelCommunity): ModelPost[] {
  return posts.filter((post) => post.community === community && post.feed === 'published' && !post.isDeleted);
}

/** Fields that posts and comments have alike. */
function marksOf(target: Target) {
  return {
    flagCount: target.flaggedBy.size,
    reactions: countReactions(target),
    reactionsCount: [...target.reactions.values()].reduce((sum, { size }) => sum + size, 0),
    myReactions: reactionsOf(target, adminId),
  };
}

/** A post, and the list that it is in. */
export function looksAtPost(post: ModelPost): Look {
  return async (network, real) => {
    if (post.community?.isDeleted) return;
    const { v3 } = real.as(adminId);
    const { posts } = await v3.posts.get({ postId: post.id });
    checkPost(posts?.[0], post);
    const { result } = await v3.posts.isFlaggedByMe({ postId: post.id });
    expect(result).toBe(post.flaggedBy.has(adminId));
    if (post.community) await readPosts(network, real, post.community);
  };
}

function checkPost(found: Post | undefined, post: ModelPost): void {
  expect(found).toMatchObject({
    postId: post.id,
    postedUserId: post.author,
    isDeleted: post.isDeleted,
    commentsCount: post.comments.filter(({ isDeleted }) => !isDeleted).length,
    ...marksOf(post),
  });
  const text = found?.data && 'text' in found.data ? found.data.text : undefined;
  expect(text).toBe(post.text);
}

/** The lists of a community's posts by feed, deletion and flags. */
async function readPosts(network: Network, real: Parameters<Look>[1], community: ModelCommunity): Promise<void> {
  const { v3 } = real.as(adminId);
  const target = { targetType: 'community', targetId: community.id, options: { limit: 2 } } as const;
  const idsOf = async (filter: object) =>
    (await walk(v3.posts.query({ ...target, ...filter }))).map((each) => each.postId);
  const of = (test: (post: ModelPost) => boolean) =>
    network.posts.filter((post) => post.community === community && test(post)).map(({ id }) => id);

  const first = 'firstCreated';
  expect(await idsOf({ isDeleted: false, feedType: 'published', sortBy: first })).toEqual(
    of(({ isDeleted, feed }) => !isDeleted && feed === 'published'),
  );
  for (const feedType of ['reviewing', 'declined'] as const) {
    expect(await idsOf({ isDeleted: false, feedType, sortBy: first })).toEqual(
      of(({ isDeleted, feed }) => !isDeleted && feed === feedType),
    );
  }
  expect((await idsOf({ isDeleted: true, feedType: 'published' })).sort()).toEqual(
    of(({ isDeleted, feed }) => isDeleted && feed === 'published').sort(),
  );
  const hasFlag = ({ flaggedBy, comments }: ModelPost) =>
    flaggedBy.size > 0 || comments.some((comment) => comment.flaggedBy.size > 0);
  expect((await idsOf({ hasFlag: true, feedType: 'published' })).sort()).toEqual(
    of((post) => hasFlag(post) && post.feed === 'published').sort(),
  );
}

/** A comment, its thread and its post's count. */
export function looksAtComment(comment: ModelComment): Look {
  return async (_, real) => {
    const { post } = comment;
    if (post.isDeleted || post.community?.isDeleted) return;
    const { v3 } = real.as(adminId);
    const { comments } = await v3.comments.get({ commentId: comment.id });
    checkComment(comments?.[0], comment);
    const { posts } = await v3.posts.get({ postId: post.id });
    expect(posts?.[0]?.commentsCount).toBe(post.comments.filter(({ isDeleted }) => !isDeleted).length);
    await readComments(real, post, comment);
  };
}

function checkComment(found: Comment | undefined, comment: ModelComment): void {
  const children = comment.post.comments.filter(({ parent, isDeleted }) => parent === comment && !isDeleted);
  expect(found).toMatchObject({
    commentId: comment.id,
    referenceId: comment.post.id,
    userId: comment.author,
    parentId: comment.parent?.id ?? null,
    rootId: rootOf(comment)?.id ?? null,
    isDeleted: comment.isDeleted,
    childrenNumber: children.length,
    ...marksOf(comment),
  });
  expect(found?.data?.text).toBe(comment.text);
}

async function readComments(real: Parameters<Look>[1], post: ModelPost, { parent }: ModelComment): Promise<void> {
  const { v3 } = real.as(adminId);
  const referenceId = post.id;
  const idsOf = async (filter: object) =>
    (await walk(v3.comments.query({ referenceId, referenceType: 'post', ...filter }))).map((each) => each.commentId);
  // A list holds none that is flagged unless it asks for those.
  const unflagged = post.comments.filter(({ flaggedBy }) => flaggedBy.size === 0);
  const top = unflagged.filter((each) => each.parent === undefined);
  const pages = { type: 'scrollable', first: 2 };
  expect((await idsOf({ filterByParentId: true, options: pages })).sort()).toEqual(top.map(({ id }) => id).sort());
  const kept = top.filter(({ isDeleted }) => !isDeleted);
  const skipping = { type: 'pagination', limit: 2 };
  expect(await idsOf({ filterByParentId: true, isDeleted: false, sortBy: 'firstCreated', options: skipping })).toEqual(
    kept.map(({ id }) => id),
  );
  const flagged = post.comments.filter((each) => each.parent === undefined && each.flaggedBy.size > 0);
  expect((await idsOf({ hasFlag: true, options: pages })).sort()).toEqual(flagged.map(({ id }) => id).sort());
  if (!parent) return;
  const siblings = unflagged.filter((each) => each.parent === parent);
  expect((await idsOf({ parentId: parent.id, options: pages })).sort()).toEqual(siblings.map(({ id }) => id).sort());
}
