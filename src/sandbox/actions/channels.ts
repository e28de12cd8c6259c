import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { pairKey } from '../state/pair-key.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { ChannelRecord } from '../state/records/channels.js';
import { changeMember } from './change-member.js';
import { deleteAllMessagesIn, deleteMessagesIn } from './messages.js';

/** Creates a channel. Who does so becomes its moderator and first member (recorded responses). */
export function createChannel(
  call: Call,
  fields: Pick<ChannelRecord, 'type'> & Partial<ChannelRecord>,
  userIds: readonly string[] = [],
): ChannelRecord {
  const creator = actingUserId(call);
  // An id that the server gives is the one that it uses itself (recorded responses).
  const _id = call.ids.objectId();
  const channel = call.state.channels.put({
    _id,
    channelId: _id,
    displayName: '',
    avatarFileId: null,
    metadata: {},
    tags: [],
    isPublic: true,
    isDistinct: false,
    mutedUntil: null,
    isClosed: false,
    isDeleted: false,
    messageAutoDeleteEnabled: false,
    autoDeleteMessageByFlagLimit: 0,
    notificationMode: 'default',
    attachedTo: {},
    lastSegment: 0,
    lastActivity: call.now,
    createdAt: call.now,
    updatedAt: call.now,
    ...fields,
  });
  joinChannel(call, channel, creator, channel.type === 'conversation' ? [] : ['channel-moderator']);
  for (const userId of new Set(userIds)) if (userId !== creator) joinChannel(call, channel, userId);
  return channel;
}

/** Makes a user a member; who is one stays so, with the same roles. */
export function joinChannel(
  call: Call,
  channel: ChannelRecord,
  userId: string,
  roles: string[] = [],
): ChannelMemberRecord {
  const member = call.state.channelMembers.get(pairKey(channel.channelId, userId));
  if (member?.membership === 'member') return member;
  return changeMember(call, channel, userId, { membership: 'member', roles, lastActivity: call.now });
}

/** Ends a membership, or a ban. Roles in the channel go with it (recorded responses). */
export function leaveChannel(call: Call, channel: ChannelRecord, userId: string): ChannelMemberRecord {
  return changeMember(call, channel, userId, { membership: 'none', roles: [], lastActivity: call.now });
}

/** Takes a user out, keeps them from joining again, and deletes what they have written there (vendor's documentation). */
export function banFromChannel(call: Call, channel: ChannelRecord, userId: string): ChannelMemberRecord {
  deleteMessagesIn(call, channel, userId);
  return changeMember(call, channel, userId, { membership: 'banned', roles: [] });
}

/** Changes a channel's own fields. */
export function updateChannel(
  call: Call,
  { channelId }: ChannelRecord,
  changes: Partial<ChannelRecord>,
): ChannelRecord {
  return call.state.channels.update(channelId, { ...changes, updatedAt: call.now });
}

/** Closes a channel for good: all members are removed, and all messages deleted (reference documents). */
export function closeChannel(call: Call, channel: ChannelRecord): void {
  for (const { userId } of [...call.state.channelMembers.by('member', channel.channelId)])
    leaveChannel(call, channel, userId);
  deleteAllMessagesIn(call, channel);
  updateChannel(call, channel, { isClosed: true });
}

/** The conversation that exactly these users have, if `isDistinct` made them one. */
export function findConversation(call: Call, userIds: readonly string[]): ChannelRecord | undefined {
  const { channels, channelMembers } = call.state;
  const countOf = (userId: string) => channelMembers.countBy('user', userId);
  // Of whoever has the fewest channels: another may have one with everybody.
  const rarest = userIds.reduce((least, userId) => (countOf(userId) < countOf(least) ? userId : least));
  for (const { channelId } of channelMembers.by('user', rarest)) {
    const channel = channels.get(channelId);
    if (!channel?.isDistinct || channel.isDeleted) continue;
    if (channelMembers.countBy('member', channelId) !== userIds.length) continue;
    if (userIds.every((userId) => channelMembers.get(pairKey(channelId, userId))?.membership === 'member'))
      return channel;
  }
  return undefined;
}
