/** The permissions that the vendor's description of 2024 names, by what they concern. */
const ofChannels = [
  'MUTE_CHANNEL',
  'CLOSE_CHANNEL',
  'EDIT_CHANNEL',
  'EDIT_CHANNEL_RATELIMIT',
  'EDIT_MESSAGE',
  'DELETE_MESSAGE',
  'BAN_USER_FROM_CHANNEL',
  'MUTE_USER_INSIDE_CHANNEL',
  'ADD_CHANNEL_USER',
  'REMOVE_CHANNEL_USER',
  'EDIT_CHANNEL_USER',
  'ASSIGN_CHANNEL_USER_ROLE',
] as const;

const ofCommunities = [
  'ADD_COMMUNITY_USER',
  'REMOVE_COMMUNITY_USER',
  'EDIT_COMMUNITY_USER',
  'BAN_COMMUNITY_USER',
  'MUTE_COMMUNITY_USER',
  'EDIT_COMMUNITY',
  'DELETE_COMMUNITY',
  'EDIT_COMMUNITY_POST',
  'DELETE_COMMUNITY_POST',
  'PIN_COMMUNITY_POST',
  'EDIT_COMMUNITY_COMMENT',
  'DELETE_COMMUNITY_COMMENT',
  'ASSIGN_COMMUNITY_USER_ROLE',
  'MANAGE_COMMUNITY_STORY',
  // Recorded responses have this one beside those of the description.
  'REVIEW_COMMUNITY_POST',
] as const;

const ofUsers = [
  'BAN_USER',
  'EDIT_USER',
  'ASSIGN_USER_ROLE',
  'EDIT_USER_FEED_POST',
  'DELETE_USER_FEED_POST',
  'EDIT_USER_FEED_COMMENT',
  'DELETE_USER_FEED_COMMENT',
] as const;

const ofTheNetwork = [
  'CREATE_COMMUNITY_CATEGORY',
  'EDIT_COMMUNITY_CATEGORY',
  'DELETE_COMMUNITY_CATEGORY',
  'CREATE_ROLE',
  'EDIT_ROLE',
  'DELETE_ROLE',
] as const;

/** Lift a rule from who has them (recorded responses; the spelling of the second is the vendor's). */
const exemptions = ['User/ExemptFromMute', 'User/ExempFromBlacklist'] as const;

const all = [...ofChannels, ...ofCommunities, ...ofUsers, ...ofTheNetwork, ...exemptions];

/** A permission by which the sandbox decides. Roles may hold any other text too. */
export type Permission = (typeof all)[number];

/**
 * The roles that are there from the start, and what they permit. Their ids are known (recorded responses, vendor's
 * documentation). Which permissions each has is assumed from the permissions' names: recorded responses show only that there
 * are 54.
 */
export const builtInRoles: Readonly<Record<string, readonly Permission[]>> = {
  'global-admin': all,
  'super-moderator': [...ofChannels, ...ofCommunities, ...ofUsers, ...exemptions],
  moderator: [...ofChannels, ...ofCommunities],
  'channel-moderator': ofChannels,
  'community-moderator': ofCommunities,
};
