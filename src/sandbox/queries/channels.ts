import type { Call } from '../call.js';
import { filter } from '../pages.js';
import { isChannelMember, isVisible } from '../rules/channels.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { State } from '../state/state.js';
import { fewChannelsOf } from './own-channels.js';

/** Filter of a list of channels. */
export interface ChannelFilter {
  keyword?: string | undefined;
  /** Whether the name is to be the keyword, not only to have it in it. */
  isExactKeyword?: boolean | undefined;
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

export type ChannelOrder = 'lastActivity' | 'firstActivity' | 'lastCreated' | 'firstCreated' | 'displayName';

/** The channels that who asks can see and that pass the filter. */
export function findChannels(call: Call, wanted: ChannelFilter, order: ChannelOrder): Iterable<ChannelRecord> {
  return filter(sortedChannels(call, wanted, order), (channel) => passes(call, channel, wanted));
}

function passes(call: Call, channel: ChannelRecord, wanted: ChannelFilter): boolean {
  if (!isVisible(call, channel)) return false;
  if (!channel.isPublic && !call.actor.isAdministrator && !isChannelMember(call, channel.channelId)) return false;
  if (wanted.isDeleted !== undefined && wanted.isDeleted !== channel.isDeleted) return false;
  if (wanted.types?.length && !wanted.types.includes(channel.type)) return false;
  if (wanted.tags?.some((tag) => !channel.tags.includes(tag))) return false;
  if (wanted.excludeTags?.some((tag) => channel.tags.includes(tag))) return false;
  if (wanted.keyword !== undefined && !holds(channel.displayName, wanted.keyword, wanted.isExactKeyword)) return false;
  if (wanted.userId !== undefined && !isChannelMember(call, channel.channelId, wanted.userId)) return false;
  if (wanted.filter === 'flagged') return false;
  if (wanted.filter === 'member') return isChannelMember(call, channel.channelId);
  return wanted.filter !== 'notMember' || !isChannelMember(call, channel.channelId);
}

/** Whether a name has the keyword in it or is the keyword, whatever the case. */
function holds(name: string, keyword: string, isExact = false): boolean {
  const found = name.toLowerCase();
  return isExact ? found === keyword.toLowerCase() : found.includes(keyword.toLowerCase());
}

const nameOf = (channel: ChannelRecord) => channel.displayName.toLowerCase();
const activityOf = (channel: ChannelRecord) => channel.lastActivity;
const byName = { by: nameOf };
const byActivity = { by: activityOf };
// A change of a community brings its channel back, so that the order of those shown is not that in which channels were made.
const shown = { by: () => '', of: 'shown', within: 'table' } as const;
const shownByName = { by: nameOf, of: 'shown', within: 'table' } as const;
const shownByActivity = { by: activityOf, of: 'shown', within: 'table' } as const;

/** The shortest list that has all channels that may pass, in an order. */
function sortedChannels(call: Call, wanted: ChannelFilter, order: ChannelOrder): Iterable<ChannelRecord> {
  const { channels } = call.state;
  const userId = wanted.userId ?? (wanted.filter === 'member' ? call.actor.userId : null);
  const own = userId === null ? undefined : fewChannelsOf(call, userId, channels.size);
  if (own) return sortChannels(channels, own, order);
  const isShown = wanted.isDeleted === false;
  switch (order) {
    case 'firstCreated':
      return isShown ? channels.sortedBy(shown) : channels.all();
    case 'lastCreated':
      return isShown ? channels.sortedByLast(shown) : channels.newest();
    case 'displayName':
      return channels.sortedBy(isShown ? shownByName : byName);
    case 'firstActivity':
      return channels.sortedBy(isShown ? shownByActivity : byActivity);
    case 'lastActivity':
      return channels.sortedByLast(isShown ? shownByActivity : byActivity);
  }
}

function sortChannels(channels: State['channels'], channelIds: Iterable<string>, order: ChannelOrder): ChannelRecord[] {
  switch (order) {
    case 'firstCreated':
      return channels.sorted(channelIds, () => '');
    case 'lastCreated':
      return channels.sorted(channelIds, () => '').reverse();
    case 'displayName':
      return channels.sorted(channelIds, nameOf);
    case 'firstActivity':
      return channels.sorted(channelIds, activityOf);
    case 'lastActivity':
      return channels.sorted(channelIds, activityOf).reverse();
  }
}
