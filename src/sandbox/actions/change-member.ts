import type { Call } from '../call.js';
import { pairKey } from '../state/pair-key.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { ChannelRecord } from '../state/records/channels.js';

/** Changes how a user stands to a channel. */
export function changeMember(
  call: Call,
  { channelId }: ChannelRecord,
  userId: string,
  changes: Partial<ChannelMemberRecord>,
): ChannelMemberRecord {
  const member = call.state.channelMembers.get(pairKey(channelId, userId)) ?? {
    channelId,
    userId,
    membership: 'none' as const,
    roles: [],
    mutedUntil: null,
    readToSegment: 0,
    lastMentionedSegment: 0,
    lastActivity: call.now,
    createdAt: call.now,
    updatedAt: call.now,
  };
  return call.state.channelMembers.put({ ...member, ...changes, updatedAt: call.now });
}
