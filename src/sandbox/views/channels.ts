import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';
import { isRunning } from '../forever.js';
import { networkId } from '../network.js';
import { membershipOf } from '../rules/channels.js';
import { permissionsOf } from '../rules/permissions.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { ChannelRecord } from '../state/records/channels.js';
import { filesOf } from './files.js';
import { messagePreviews, previewOf } from './message-previews.js';
import { userView } from './users.js';

/** The fields that both versions answer with. */
function commonFields({ state, nowMs }: Call, channel: ChannelRecord) {
  return {
    _id: channel._id,
    path: `${networkId}/chat/channel/${channel._id}`,
    channelId: channel.channelId,
    isDistinct: channel.isDistinct,
    metadata: channel.metadata,
    type: channel.type,
    tags: channel.tags,
    isMuted: isRunning(channel.mutedUntil, nowMs),
    ...(channel.mutedUntil !== null && { muteTimeout: channel.mutedUntil }),
    isRateLimited: false,
    // Recorded responses have a number in every channel, limited or not; which one no source tells.
    rateLimitWindow: 0,
    displayName: channel.displayName,
    messageAutoDeleteEnabled: channel.messageAutoDeleteEnabled,
    autoDeleteMessageByFlagLimit: channel.autoDeleteMessageByFlagLimit,
    memberCount: state.channelMembers.countBy('member', channel.channelId),
    messageCount: channel.lastSegment,
    lastActivity: channel.lastActivity,
    createdAt: channel.createdAt,
    updatedAt: channel.updatedAt,
  };
}

/** A channel as version 3 answers with it; what is absent is null (recorded responses). */
export function channelView(call: Call, channel: ChannelRecord): Schemas['Channel'] {
  // Many times as quick as an object that the common fields are spread into.
  return Object.assign(commonFields(call, channel), {
    channelInternalId: channel._id,
    channelPublicId: channel.channelId,
    moderatorMemberCount: call.state.channelMembers.countBy('moderator', channel.channelId),
    avatarFileId: channel.avatarFileId,
    isDeleted: channel.isDeleted,
    isPublic: channel.isPublic,
    notificationMode: channel.notificationMode,
    messagePreviewId: previewOf(call, channel)?._id ?? null,
    ...(Object.keys(channel.attachedTo).length > 0 && { attachedTo: channel.attachedTo }),
  });
}

/** Membership of a channel, as version 3 answers with it. */
export function channelUserView({ state, nowMs }: Call, member: ChannelMemberRecord): Schemas['ChannelUser'] {
  const userInternalId = state.users.get(member.userId)?._id;
  const channelInternalId = state.channels.get(member.channelId)?._id;
  return {
    userId: member.userId,
    userPublicId: member.userId,
    ...(userInternalId !== undefined && { userInternalId }),
    channelId: member.channelId,
    channelPublicId: member.channelId,
    ...(channelInternalId !== undefined && { channelInternalId }),
    membership: member.membership,
    isBanned: member.membership === 'banned',
    lastActivity: member.lastActivity,
    roles: member.roles,
    permissions: permissionsOf(state, member.roles),
    readToSegment: member.readToSegment,
    lastMentionedSegment: member.lastMentionedSegment,
    isMuted: isRunning(member.mutedUntil, nowMs),
    ...(member.mutedUntil !== null && { muteTimeout: member.mutedUntil }),
    createdAt: member.createdAt,
    updatedAt: member.updatedAt,
  };
}

/**
 * Channels and what they refer to, as version 3 answers with them. The memberships are the acting user's, in conversations those
 * of all members (reference), or those that are given: of a change of members, theirs, by which the vendor's SDK tells success.
 */
export function channelList(
  call: Call,
  found: readonly ChannelRecord[],
  members: readonly ChannelMemberRecord[] = found.flatMap((channel) => [...shownMembers(call, channel)]),
): Schemas['ChannelList'] {
  const channels = found.map((channel) => latestOf(call, channel));
  const authors = channels.map((channel) => previewOf(call, channel)?.userId).filter((userId) => userId !== undefined);
  const userIds = new Set([...members.map((member) => member.userId), ...authors]);
  const users = [...userIds].map((userId) => call.state.users.get(userId)).filter((user) => user !== undefined);
  return {
    channels: channels.map((channel) => channelView(call, channel)),
    channelUsers: members.map((member) => channelUserView(call, member)),
    ...messagePreviews(call, channels),
    users: users.map((user) => userView(call.state, user)),
    files: filesOf(
      call,
      [...channels, ...users].map(({ avatarFileId }) => avatarFileId),
    ),
  };
}

/** The channel with what the request has changed since it was read, such as by its members. */
export function latestOf({ state }: Call, channel: ChannelRecord): ChannelRecord {
  return state.channels.get(channel.channelId) ?? channel;
}

function shownMembers(call: Call, { channelId, type }: ChannelRecord): Iterable<ChannelMemberRecord> {
  if (type === 'conversation') return call.state.channelMembers.by('member', channelId);
  const member = membershipOf(call, channelId);
  return member ? [member] : [];
}

/** A channel as version 2 answers with it. */
export function channelViewV2(call: Call, channel: ChannelRecord): Schemas['ChannelV2'] {
  return commonFields(call, channel);
}

/** A channel and how the acting user stands to it, as version 2 answers with them. */
export function channelWithMembershipV2(call: Call, channel: ChannelRecord): Schemas['ChannelWithMembershipV2'] {
  const member = membershipOf(call, channel.channelId);
  return { channel: channelViewV2(call, channel), ...(member && { channelUser: channelUserViewV2(call, member) }) };
}

function channelUserViewV2({ nowMs }: Call, member: ChannelMemberRecord): Schemas['ChannelUserV2'] {
  return {
    userId: member.userId,
    channelId: member.channelId,
    membership: member.membership,
    isBanned: member.membership === 'banned',
    lastActivity: member.lastActivity,
    roles: member.roles,
    readToSegment: member.readToSegment,
    isMuted: isRunning(member.mutedUntil, nowMs),
    ...(member.mutedUntil !== null && { muteTimeout: member.mutedUntil }),
    createdAt: member.createdAt,
    updatedAt: member.updatedAt,
  };
}
