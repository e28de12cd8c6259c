import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { refuse } from '../refuse.js';
import { membershipOf } from '../rules/channels.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { CommunityRecord } from '../state/records/communities.js';
import { changeMember } from './change-member.js';
import { createChannel, joinChannel, updateChannel } from './channels.js';
import { ensureFeed } from './feeds.js';

/** The role that its creator and its moderators have in a community, and in its channel (recorded responses). */
export const communityModerator = 'community-moderator';
const channelModerator = 'channel-moderator';

/**
 * Creates a community and its channel, which has the same id and the same members. Who does so becomes its moderator and first
 * member (recorded responses).
 */
export function createCommunity(
  call: Call,
  fields: Pick<CommunityRecord, 'displayName'> & Partial<CommunityRecord>,
  userIds: readonly string[] = [],
): CommunityRecord {
  const userId = actingUserId(call);
  const { communityId = call.ids.objectId() } = fields;
  const community = call.state.communities.put({
    communityId,
    userId,
    description: '',
    avatarFileId: null,
    metadata: {},
    tags: [],
    categoryIds: [],
    isOfficial: false,
    isPublic: true,
    isDiscoverable: false,
    requiresJoinApproval: false,
    onlyAdminCanPost: false,
    needApprovalOnPostCreation: false,
    needApprovalOnCommentCreation: false,
    allowCommentInStory: true,
    notificationMode: 'default',
    isDeleted: false,
    createdAt: call.now,
    updatedAt: call.now,
    ...fields,
  });
  const { displayName, avatarFileId, isPublic, tags } = community;
  const channel = createChannel(
    call,
    { _id: communityId, channelId: communityId, type: 'community', displayName, avatarFileId, isPublic, tags },
    userIds,
  );
  changeMember(call, channel, userId, { roles: [channelModerator, communityModerator] });
  ensureFeed(call, { targetType: 'community', targetId: communityId }, 'published');
  return community;
}

/** The channel that a community has its members from. */
export function channelOf(call: Call, { communityId }: CommunityRecord): ChannelRecord {
  return call.state.channels.get(communityId) ?? refuse(400400, `channelId [${communityId}] not found`);
}

/** Changes a community's own fields, and its channel's with them. */
export function updateCommunity(
  call: Call,
  community: CommunityRecord,
  changes: Partial<CommunityRecord>,
): CommunityRecord {
  const changed = call.state.communities.update(community.communityId, { ...changes, updatedAt: call.now });
  const { displayName, avatarFileId, isPublic, tags, isDeleted } = changed;
  updateChannel(call, channelOf(call, community), { displayName, avatarFileId, isPublic, tags, isDeleted });
  return changed;
}

export function joinCommunity(call: Call, community: CommunityRecord, userId: string): ChannelMemberRecord {
  return joinChannel(call, channelOf(call, community), userId);
}

/** Gives a member a role. Moderators of a community are those of its channel as well (recorded responses). */
export function addCommunityRole(
  call: Call,
  community: CommunityRecord,
  userId: string,
  role: string,
): ChannelMemberRecord {
  return changeRoles(call, community, userId, (roles) => [...new Set([...roles, ...rolesWith(role)])]);
}

/** Takes a role from a member, and with the community's that of its channel. */
export function removeCommunityRole(
  call: Call,
  community: CommunityRecord,
  userId: string,
  role: string,
): ChannelMemberRecord {
  return changeRoles(call, community, userId, (roles) => roles.filter((each) => !rolesWith(role).includes(each)));
}

function changeRoles(
  call: Call,
  community: CommunityRecord,
  userId: string,
  change: (roles: readonly string[]) => string[],
): ChannelMemberRecord {
  const roles = change(membershipOf(call, community.communityId, userId)?.roles ?? []);
  return changeMember(call, channelOf(call, community), userId, { roles });
}

function rolesWith(role: string): string[] {
  return role === communityModerator ? [communityModerator, channelModerator] : [role];
}
