import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';
import { networkId } from '../network.js';
import { membershipOf } from '../rules/channels.js';
import { isMember } from '../rules/communities.js';
import { permissionsOf } from '../rules/permissions.js';
import { pairKey } from '../state/pair-key.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { CommunityRecord } from '../state/records/communities.js';
import type { CommunityCategoryRecord } from '../state/records/community-categories.js';
import type { FeedRecord } from '../state/records/feeds.js';
import { filesOf } from './files.js';
import { usersOf } from './users.js';

/** A community as version 3 answers with it; what is absent is null (recorded responses). */
export function communityView(call: Call, community: CommunityRecord): Schemas['Community'] {
  const { state } = call;
  const { communityId, userId } = community;
  const userInternalId = state.users.get(userId)?._id;
  const key = pairKey('community', communityId);
  return {
    _id: communityId,
    path: `${networkId}/social/community/${communityId}`,
    communityId,
    channelId: communityId,
    userId,
    userPublicId: userId,
    ...(userInternalId !== undefined && { userInternalId }),
    displayName: community.displayName,
    description: community.description,
    avatarFileId: community.avatarFileId,
    isOfficial: community.isOfficial,
    isPublic: community.isPublic,
    isDiscoverable: community.isDiscoverable,
    requiresJoinApproval: community.requiresJoinApproval,
    onlyAdminCanPost: community.onlyAdminCanPost,
    needApprovalOnPostCreation: community.needApprovalOnPostCreation,
    needApprovalOnCommentCreation: community.needApprovalOnCommentCreation,
    allowCommentInStory: community.allowCommentInStory,
    notificationMode: community.notificationMode,
    tags: community.tags,
    metadata: community.metadata,
    categoryIds: community.categoryIds,
    postsCount: publishedPosts(call, communityId),
    membersCount: state.channelMembers.countBy('member', communityId),
    moderatorMemberCount: state.channelMembers.countBy('communityModerator', communityId),
    isJoined: isMember(call, community),
    hasFlaggedPost: state.posts.countBy('flagged', key) > 0,
    hasFlaggedComment: state.comments.countBy('flaggedOnTarget', key) > 0,
    isDeleted: community.isDeleted,
    createdAt: community.createdAt,
    updatedAt: community.updatedAt,
  };
}

/** Membership of a community, as version 3 answers with it. */
export function communityUserView({ state }: Call, member: ChannelMemberRecord): Schemas['CommunityUser'] {
  const userInternalId = state.users.get(member.userId)?._id;
  return {
    userId: member.userId,
    userPublicId: member.userId,
    ...(userInternalId !== undefined && { userInternalId }),
    channelId: member.channelId,
    communityId: member.channelId,
    communityMembership: member.membership,
    isBanned: member.membership === 'banned',
    lastActivity: member.lastActivity,
    roles: member.roles,
    permissions: permissionsOf(state, member.roles),
    createdAt: member.createdAt,
    updatedAt: member.updatedAt,
  };
}

/**
 * Communities and what they refer to, as version 3 answers with them. The memberships are the acting user's and those that are
 * given (recorded responses), or these alone where they are the list that was asked for.
 */
export function communityList(
  call: Call,
  found: readonly CommunityRecord[],
  changed: readonly ChannelMemberRecord[] = [],
  alone = false,
): Schemas['CommunityList'] {
  // With what the request has changed since they were read.
  const communities = found.map((community) => call.state.communities.get(community.communityId) ?? community);
  const own = alone ? [] : ownMemberships(call, communities);
  const members = [...changed, ...own.filter((member) => !changed.some((each) => each.userId === member.userId))];
  const userIds = [...communities.map(({ userId }) => userId), ...members.map(({ userId }) => userId)];
  const users = usersOf(call.state, userIds);
  const categories = categoriesOf(call, communities);
  return {
    communities: communities.map((community) => communityView(call, community)),
    communityUsers: members.map((member) => communityUserView(call, member)),
    files: filesOf(
      call,
      [...communities, ...users, ...categories].map(({ avatarFileId }) => avatarFileId),
    ),
    users,
    categories,
    feeds: communities.flatMap(({ communityId }) =>
      [...call.state.feeds.by('target', pairKey('community', communityId))].map((feed) => feedView(call, feed)),
    ),
  };
}

/** Memberships of the acting user in communities. */
export function ownMemberships(call: Call, communities: readonly CommunityRecord[]): ChannelMemberRecord[] {
  return communities.map(({ communityId }) => membershipOf(call, communityId)).filter((member) => member !== undefined);
}

/** The categories that communities are in. */
export function categoriesOf({ state }: Call, communities: readonly CommunityRecord[]): Schemas['CommunityCategory'][] {
  return [...new Set(communities.flatMap(({ categoryIds }) => categoryIds))]
    .map((id) => state.communityCategories.get(id))
    .filter((category) => category !== undefined)
    .map(categoryView);
}

export function categoryView(category: CommunityCategoryRecord): Schemas['CommunityCategory'] {
  return category;
}

/** Categories and their avatars, as version 3 answers with them. */
export function categoryList(
  call: Call,
  categories: readonly CommunityCategoryRecord[],
): Schemas['CommunityCategoryList'] {
  return {
    categories: categories.map(categoryView),
    files: filesOf(
      call,
      categories.map(({ avatarFileId }) => avatarFileId),
    ),
  };
}

export function feedView({ state }: Call, feed: FeedRecord): Schemas['Feed'] {
  return { ...feed, postCount: state.posts.countBy('feed', feed.feedId) };
}

function publishedPosts({ state }: Call, communityId: string): number {
  let count = 0;
  for (const { feedType, feedId } of state.feeds.by('target', pairKey('community', communityId)))
    if (feedType === 'published') count += state.posts.countBy('feed', feedId);
  return count;
}
