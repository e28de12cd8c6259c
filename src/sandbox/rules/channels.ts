import type { Call } from '../call.js';
import { chatSettings } from '../queries/network-settings.js';
import { refuse } from '../refuse.js';
import { pairKey } from '../state/pair-key.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { Permission } from './permission-names.js';
import { mayInNetwork, permissionsOf } from './permissions.js';
import { requireUsers } from './users.js';

/**
 * The channel of an id. Refuses one that is not there; deleted ones are so for all but who may
 * delete them, whose clients read them once more (vendor's SDK), and the conversations of others for all but administrators.
 */
export function requireChannel(call: Call, channelId: string): ChannelRecord {
  const channel = call.state.channels.get(channelId);
  if (!channel || !isVisible(call, channel)) return refuse(400400, `channelId [${channelId}] not found`);
  return channel;
}

/** Whether the channel is there for who asks. */
export function isVisible(call: Call, channel: ChannelRecord): boolean {
  if (call.actor.isAdministrator) return true;
  if (channel.isDeleted) return mayInChannel(call, channel, 'CLOSE_CHANNEL');
  return channel.type !== 'conversation' || isChannelMember(call, channel.channelId);
}

/** Membership of a user in a channel: the acting one's, or another's. */
export function membershipOf(
  call: Call,
  channelId: string,
  userId = call.actor.userId,
): ChannelMemberRecord | undefined {
  return userId === undefined ? undefined : call.state.channelMembers.get(pairKey(channelId, userId));
}

/** Whether a user is a member of a channel, or of the community whose channel it is: the acting one, or another. */
export function isChannelMember(call: Call, channelId: string, userId = call.actor.userId): boolean {
  return membershipOf(call, channelId, userId)?.membership === 'member';
}

/** Refuses who is not a member of the channel. */
export function requireMember(call: Call, { channelId }: ChannelRecord): void {
  if (call.actor.isAdministrator || isChannelMember(call, channelId)) return;
  refuseNonMember({ channelId });
}

function refuseNonMember({ channelId }: Pick<ChannelRecord, 'channelId'>): never {
  refuse(400301, `You are not a member of channel [${channelId}]`);
}

/** Whether a role of who asks, in the channel or in the network, permits something; administrators may do everything. */
export function mayInChannel(
  call: Call,
  { channelId }: Pick<ChannelRecord, 'channelId'>,
  permission: Permission,
): boolean {
  if (mayInNetwork(call, permission)) return true;
  const member = membershipOf(call, channelId);
  return member?.membership === 'member' && permissionsOf(call.state, member.roles).includes(permission);
}

/** Refuses what no role of who asks permits in the channel. */
export function requireInChannel(call: Call, channel: ChannelRecord, permission: Permission): void {
  if (!mayInChannel(call, channel, permission)) refuse(400301, 'You are not allowed to do this');
}

/** Refuses to change the channel to whom no role permits it; a conversation's members may where the chat settings allow it. */
export function requireMayEditChannel(call: Call, channel: ChannelRecord): void {
  const isOpen = channel.type === 'conversation' && chatSettings(call.state).allowMemberToUpdateConversationChannel;
  if (isOpen) requireMember(call, channel);
  else requireInChannel(call, channel, 'EDIT_CHANNEL');
}

/** Refuses what does not go in a conversation: its members stay who they are (vendor's documentation). */
export function refuseConversation({ type, channelId }: ChannelRecord): void {
  if (type === 'conversation') refuse(400300, `Channel [${channelId}] is a conversation, whose members do not change`);
}

/** Refuses to come into, or write in, what is closed: closing is for good (reference documents). */
export function refuseClosed({ isClosed, channelId }: ChannelRecord): void {
  if (isClosed) refuse(400300, `Channel [${channelId}] is closed`);
}

/** Refuses to join a channel that is not public: its members add others (assumed; the field's description). */
export function requireJoinableChannel(call: Call, channel: ChannelRecord): void {
  if (channel.isPublic || call.actor.isAdministrator || isChannelMember(call, channel.channelId)) return;
  refuse(400301, 'You are not allowed to do this');
}

/** Refuses bans and roles where they have no meaning: in conversations and broadcast channels (vendor's documentation). */
function refuseUnmoderated(channel: ChannelRecord): void {
  refuseConversation(channel);
  if (channel.type === 'broadcast') refuse(400300, `Channel [${channel.channelId}] is a broadcast channel`);
}

/** The channel, to which who asks may add these users; refuses other channels and users. */
export function requireAddable(call: Call, channelId: string, userIds: readonly string[]): ChannelRecord {
  const channel = requireChannel(call, channelId);
  refuseConversation(channel);
  refuseClosed(channel);
  requireMayAddTo(call, channel);
  requireUsers(call, userIds);
  for (const userId of userIds) requireNotBanned(call, channel, userId);
  return channel;
}

/** Refuses to add members to who is none, unless a role permits it: that of a moderator of the network, say. */
function requireMayAddTo(call: Call, channel: ChannelRecord): void {
  if (isChannelMember(call, channel.channelId)) return;
  if (!mayInChannel(call, channel, 'ADD_CHANNEL_USER')) refuseNonMember(channel);
  call.assume('every member adds users, and so does a role that permits ADD_CHANNEL_USER');
}

/** The channel, from which who asks may remove these users; refuses other channels, and who is banned (recorded responses). */
export function requireRemovable(call: Call, channelId: string, userIds: readonly string[]): ChannelRecord {
  const channel = requireChannel(call, channelId);
  refuseConversation(channel);
  requireInChannel(call, channel, 'REMOVE_CHANNEL_USER');
  for (const userId of userIds) requireNotBanned(call, channel, userId);
  return channel;
}

/** The channel, whose members' roles who asks may change. */
export function requireRolesChangeable(call: Call, channelId: string): ChannelRecord {
  const channel = requireChannel(call, channelId);
  refuseUnmoderated(channel);
  requireInChannel(call, channel, 'ASSIGN_CHANNEL_USER_ROLE');
  return channel;
}

/** The channel, in which who asks may mute these users. The code and words are those of recorded responses. */
export function requireMutable(call: Call, channelId: string, userIds: readonly string[]): ChannelRecord {
  const channel = requireChannel(call, channelId);
  const isModerated = channel.type !== 'conversation' && channel.type !== 'broadcast';
  if (!isModerated || !mayInChannel(call, channel, 'MUTE_USER_INSIDE_CHANNEL'))
    refuse(400400, 'You can not mute this member');
  for (const userId of userIds) {
    const { membership = 'none' } = membershipOf(call, channelId, userId) ?? {};
    if (membership === 'none') refuse(400400, 'You can not mute this member');
  }
  return channel;
}

/** Refuses a member to be who is banned from the channel. */
export function requireNotBanned(call: Call, { channelId }: ChannelRecord, userId = call.actor.userId): void {
  if (membershipOf(call, channelId, userId)?.membership === 'banned')
    refuse(400304, `User [${userId}] is banned from channel [${channelId}]`);
}

/** Refuses an id that a channel has already. */
export function refuseDuplicate({ state }: Call, channelId: string): void {
  if (state.channels.has(channelId)) refuse(400315, `channelId [${channelId}] exists already`);
}

/** The channel, from which who asks may ban these users; refuses other channels and users. */
export function requireBannable(call: Call, channelId: string, userIds: readonly string[]): ChannelRecord {
  const channel = requireChannel(call, channelId);
  refuseUnmoderated(channel);
  requireInChannel(call, channel, 'BAN_USER_FROM_CHANNEL');
  requireUsers(call, userIds);
  return channel;
}

/** Refuses to unban who is not banned (version 2's description). */
export function requireBanned(call: Call, { channelId }: ChannelRecord, userId: string): void {
  if (membershipOf(call, channelId, userId)?.membership !== 'banned')
    refuse(400316, `User [${userId}] is not banned from channel [${channelId}]`);
}
