import { communityModerator } from '../actions/communities.js';
import { pickUser } from '../actions/users.js';
import type { Call } from '../call.js';
import { socialSettings } from '../queries/network-settings.js';
import { refuse } from '../refuse.js';
import type { CommunityRecord } from '../state/records/communities.js';
import { isChannelMember, mayInChannel, membershipOf } from './channels.js';
import type { Permission } from './permission-names.js';

/** The community of an id. Refuses one that is not there, or not there for who asks. */
export function requireCommunity(call: Call, communityId: string): CommunityRecord {
  const community = call.state.communities.get(communityId);
  if (!community || !isCommunityVisible(call, community))
    return refuse(400400, `CommunityId [${communityId}] not found`);
  return community;
}

/** The community of an id, to join it: a private one too, where the social settings allow users to join these by themselves. */
export function requireJoinable(call: Call, communityId: string): CommunityRecord {
  const community = call.state.communities.get(communityId);
  const isOpen = community && !community.isDeleted && socialSettings(call.state).allowJoinPrivateCommunity;
  return isOpen ? community : requireCommunity(call, communityId);
}

/** Whether the community is there for who asks. Deleted ones are so for who may delete them, private ones for members. */
export function isCommunityVisible(call: Call, community: CommunityRecord): boolean {
  if (call.actor.isAdministrator) return true;
  if (community.isDeleted) return mayInCommunity(call, community, 'DELETE_COMMUNITY');
  return community.isPublic || community.isDiscoverable || isMember(call, community);
}

/** Whether who asks may read what is in the community: who can find a private one cannot yet read it. */
export function canReadCommunity(call: Call, community: CommunityRecord): boolean {
  return (
    isCommunityVisible(call, community) &&
    (community.isPublic || call.actor.isAdministrator || isMember(call, community))
  );
}

/** Whether a user is a member of the community: the acting one, or another. */
export function isMember(call: Call, { communityId }: CommunityRecord, userId = call.actor.userId): boolean {
  return isChannelMember(call, communityId, userId);
}

/** Whether a role of who asks, in the community or in the network, permits something; administrators may do everything. */
export function mayInCommunity(call: Call, { communityId }: CommunityRecord, permission: Permission): boolean {
  return mayInChannel(call, { channelId: communityId }, permission);
}

/** Refuses what no role of who asks permits in the community. */
export function requireInCommunity(call: Call, community: CommunityRecord, permission: Permission): void {
  if (!mayInCommunity(call, community, permission)) refuse(400301, 'You are not allowed to do this');
}

/** Refuses who is banned from the community. */
export function requireNotBannedFrom(call: Call, { communityId }: CommunityRecord, userId = call.actor.userId): void {
  if (membershipOf(call, communityId, userId)?.membership === 'banned')
    refuse(400304, `User [${userId}] is banned from community [${communityId}]`);
}

/** Refuses who may not take part in the community: who is banned or is not a member. */
export function requireParticipant(call: Call, community: CommunityRecord): void {
  if (call.actor.isAdministrator) return;
  requireNotBannedFrom(call, community);
  if (!isMember(call, community))
    refuse(400300, `User [${call.actor.userId}] is not join this community [${community.communityId}]`);
}

/** Refuses to ban administrators of the network. */
export function requireNotExempt({ state }: Call, userIds: readonly string[]): void {
  for (const userId of userIds) {
    if (pickUser(state, userId)?.roles.includes('global-admin')) refuse(400306, `User [${userId}] is exempt from bans`);
  }
}

/**
 * Refuses to leave a community without a moderator, while it has members, or without a member (vendor's documentation).
 *
 * @param leaving Whether these users would leave it; else they would lose their role alone.
 */
export function requireModeratorLeft(
  call: Call,
  { communityId }: CommunityRecord,
  userIds: readonly string[],
  leaving: boolean,
): void {
  const { channelMembers } = call.state;
  const gone = [...new Set(userIds)].map((userId) => membershipOf(call, communityId, userId));
  const members = gone.filter((member) => member?.membership === 'member');
  const moderators = members.filter((member) => member?.roles.includes(communityModerator));
  const memberCount = channelMembers.countBy('member', communityId);
  if (leaving && members.length > 0 && memberCount === members.length)
    refuse(400318, `The last member cannot leave community [${communityId}]`);
  if (moderators.length > 0 && channelMembers.countBy('communityModerator', communityId) === moderators.length)
    refuse(400317, `Community [${communityId}] would be left without a moderator`);
}

/** Refuses a name that another community has. */
export function refuseDuplicateName({ state }: Call, displayName: string, communityId?: string): void {
  for (const namesake of state.communities.by('name', displayName)) {
    if (namesake.communityId !== communityId)
      refuse(400315, `A community with the name [${displayName}] exists already`);
  }
}
