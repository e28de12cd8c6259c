import type { Call } from '../call.js';
import { pairKey } from '../state/pair-key.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { ChannelRecord } from '../state/records/channels.js';

/** Changes how a user stands to a channel. Who comes, goes or has another role changes the channel, too (recorded responses). */
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
  if (changes.membership !== undefined || changes.roles !== undefined) touch(call, channelId);
  return call.state.channelMembers.put({ ...member, ...changes, updatedAt: call.now });
}

/** Notes when a channel, and the community whose channel it is, have changed: once for many members. */
function touch({ state, now }: Call, id: string): void {
  const isOlder = (record: { updatedAt: string } | undefined) => record !== undefined && record.updatedAt !== now;
  if (isOlder(state.channels.get(id))) state.channels.update(id, { updatedAt: now });
  if (isOlder(state.communities.get(id))) state.communities.update(id, { updatedAt: now });
}
