import type { Call } from '../call.js';
import { filter } from '../pages.js';
import { isVisible, membershipOf } from '../rules/channels.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { State } from '../state/state.js';

/** Filter of a list of channels. */
export interface ChannelFilter {
  keyword?: string | undefined;
  filter?: 'all' | 'member' | 'notMember' | 'flagged' | undefined;
  /** Only channels that this user is in. */
  userId?: string | undefined;
  types?: readonly string[] | undefined;
  /** All of these (reference). */
  tags?: readonly string[] | undefined;
  /** None of these (reference). */
  excludeTags?: readonly string[] | undefined;
  /** Absent, both. */
  isDeleted?: boolean | undefined;
}

export type ChannelOrder = 'lastActivity' | 'lastCreated' | 'firstCreated' | 'displayName';

/** The channels that who asks can see and that pass the filter. */
export function findChannels(call: Call, wanted: ChannelFilter, order: ChannelOrder): Iterable<ChannelRecord> {
  return filter(sortedChannels(call.state, order), (channel) => passes(call, channel, wanted));
}

function passes(call: Call, channel: ChannelRecord, wanted: ChannelFilter): boolean {
  if (!isVisible(call, channel)) return false;
  if (wanted.isDeleted !== undefined && wanted.isDeleted !== channel.isDeleted) return false;
  if (wanted.types?.length && !wanted.types.includes(channel.type)) return false;
  if (wanted.tags?.some((tag) => !channel.tags.includes(tag))) return false;
  if (wanted.excludeTags?.some((tag) => channel.tags.includes(tag))) return false;
  if (wanted.keyword && !channel.displayName.toLowerCase().includes(wanted.keyword.toLowerCase())) return false;
  if (wanted.userId !== undefined && !isMember(call, channel, wanted.userId)) return false;
  if (wanted.filter === 'flagged') return false;
  if (wanted.filter === 'member') return isMember(call, channel);
  return wanted.filter !== 'notMember' || !isMember(call, channel);
}

function isMember(call: Call, { channelId }: ChannelRecord, userId?: string): boolean {
  return membershipOf(call, channelId, userId)?.membership === 'member';
}

const byName = (channel: ChannelRecord) => channel.displayName.toLowerCase();
const byActivity = (channel: ChannelRecord) => channel.lastActivity;

function sortedChannels({ channels }: State, order: ChannelOrder): Iterable<ChannelRecord> {
  switch (order) {
    case 'firstCreated':
      return channels.all();
    case 'lastCreated':
      return channels.newest();
    case 'displayName':
      return channels.sortedBy(byName);
    case 'lastActivity':
      return channels.sortedByLast(byActivity);
  }
}
