import { firstOfPair, pairKey } from '../state/pair-key.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { State } from '../state/state.js';
import type { Sorting } from '../state/table.js';
import { perState } from './per-state.js';

/** The orders of lists of members: by when they came, or by a text of the user; of equal ones, the last to come is the first. */
export type MemberOrder = 'firstCreated' | 'lastCreated' | 'displayName' | 'profileHandle';

/** Lists of memberships: those of members alone, or of all who have to do with a channel. */
type MemberIndex = 'member' | 'channel';

type MemberSorting = Sorting<ChannelMemberRecord, MemberIndex | 'role'>;

/** The memberships of a channel, or those of them that have a role, in an order. */
export function sortedMembers(
  state: State,
  index: MemberIndex,
  channelId: string,
  order: MemberOrder,
  role?: string,
): Iterable<ChannelMemberRecord> {
  const { channelMembers } = state;
  const value = role === undefined ? channelId : pairKey(channelId, role);
  if (order === 'displayName' || order === 'profileHandle')
    return channelMembers.sortedBy(sortings(state)[order][role === undefined ? index : withRole[index]], value);
  if (role === undefined)
    return order === 'firstCreated' ? channelMembers.by(index, value) : channelMembers.newestBy(index, value);
  const sorting = withRoleByTime[index];
  return order === 'firstCreated'
    ? channelMembers.sortedBy(sorting, value)
    : channelMembers.sortedByLast(sorting, value);
}

/** The role that members have to have, where one alone is wanted. */
export function onlyRole(roles: readonly string[]): string | undefined {
  return roles.length === 1 ? roles[0] : undefined;
}

const withRole = { member: 'memberWithRole', channel: 'anyWithRole' } as const;

/** Sortings of members with a role, in the order of the whole list. */
const withRoleByTime = {
  member: { by: () => '', of: 'role', within: 'member' },
  channel: { by: () => '', of: 'role', within: 'channel' },
} as const;

/** The sortings by texts of users, whose changes they follow. */
const sortings = perState((state) => ({
  displayName: sortingsBy(state, 'displayName'),
  profileHandle: sortingsBy(state, 'profileHandle'),
}));

function sortingsBy({ users }: State, field: 'displayName' | 'profileHandle') {
  const by = ({ userId }: ChannelMemberRecord) => (users.get(userId)?.[field] ?? '').toLowerCase();
  const follow =
    (channelOf: (value: string) => string): Required<MemberSorting>['follow'] =>
    (resort) =>
      users.onChange(({ userId }) => resort((value) => pairKey(channelOf(value), userId)));
  const common = { by, newestFirst: true, follow: follow((channelId) => channelId) };
  const ofRole = { by, of: 'role', newestFirst: true, follow: follow(firstOfPair) } as const;
  return {
    member: { ...common, of: 'member' },
    channel: { ...common, of: 'channel' },
    memberWithRole: { ...ofRole, within: 'member' },
    anyWithRole: { ...ofRole, within: 'channel' },
  } satisfies Record<string, MemberSorting>;
}
