import type { Call } from '../call.js';
import { filter, take } from '../pages.js';
import { isCommunityVisible, isMember } from '../rules/communities.js';
import { pairKey } from '../state/pair-key.js';
import type { CommunityRecord } from '../state/records/communities.js';
import type { Sorting } from '../state/table.js';
import { fewChannelsOf } from './own-channels.js';
import { perState } from './per-state.js';

/** Filter of a list of communities. */
export interface CommunityFilter {
  keyword?: string | undefined;
  /** All of these (reference). */
  tags?: readonly string[] | undefined;
  filter?: 'all' | 'member' | 'notMember' | undefined;
  categoryId?: string | undefined;
  /** Absent, both. */
  isDeleted?: boolean | undefined;
  /** Absent, both. */
  hasFlag?: boolean | undefined;
}

/** The communities that who asks can see and that pass the filter. */
export function findCommunities(
  call: Call,
  wanted: CommunityFilter,
  sortBy: CommunityOrder,
): Iterable<CommunityRecord> {
  return filter(sortedCommunities(call, wanted, sortBy), (community) => passes(call, community, wanted));
}

type CommunityOrder = 'firstCreated' | 'lastCreated' | 'displayName';

const nameOf = ({ displayName }: CommunityRecord) => displayName.toLowerCase();
const byName = { by: nameOf };
const shownByName = { by: nameOf, of: 'shown' } as const;
const ofCategoryByName = { by: nameOf, of: 'category', within: 'table' } as const;
const ofCategory = { by: () => '', of: 'category', within: 'table' } as const;

/** The shortest list that has all communities that may pass, in an order. */
function sortedCommunities(
  call: Call,
  { filter: kind, categoryId, isDeleted }: CommunityFilter,
  order: CommunityOrder,
): Iterable<CommunityRecord> {
  const { communities } = call.state;
  const own = kind === 'member' ? fewChannelsOf(call, call.actor.userId, communities.size) : undefined;
  if (own) {
    const sorted = communities.sorted(own, order === 'displayName' ? nameOf : () => '');
    return order === 'lastCreated' ? sorted.reverse() : sorted;
  }
  if (categoryId !== undefined) {
    if (order === 'displayName') return communities.sortedBy(ofCategoryByName, categoryId);
    return order === 'firstCreated'
      ? communities.sortedBy(ofCategory, categoryId)
      : communities.sortedByLast(ofCategory, categoryId);
  }
  if (order === 'displayName') return communities.sortedBy(isDeleted === false ? shownByName : byName);
  if (isDeleted === false)
    return order === 'firstCreated' ? communities.by('shown', '') : communities.newestBy('shown', '');
  return order === 'firstCreated' ? communities.all() : communities.newest();
}

/** The sorting by the number of members, the most first; it falls and rises with them. */
const bySize = perState(
  ({ channelMembers }): Sorting<CommunityRecord> => ({
    by: ({ communityId }) => String(1e9 - channelMembers.countBy('member', communityId)).padStart(10, '0'),
    follow: (resort) => channelMembers.onChange(({ channelId }) => resort(() => channelId)),
  }),
);

/** The communities that have the most members, the most first. */
export function findLargest(
  call: Call,
  passes: (community: CommunityRecord) => boolean,
  count: number,
): CommunityRecord[] {
  const found = filter(
    call.state.communities.sortedBy(bySize(call.state)),
    (community) => !community.isDeleted && isCommunityVisible(call, community) && passes(community),
  );
  return take(found, count);
}

function passes(call: Call, community: CommunityRecord, wanted: CommunityFilter): boolean {
  if (!isCommunityVisible(call, community)) return false;
  if (wanted.isDeleted !== undefined && wanted.isDeleted !== community.isDeleted) return false;
  if (wanted.tags?.some((tag) => !community.tags.includes(tag))) return false;
  if (wanted.categoryId !== undefined && !community.categoryIds.includes(wanted.categoryId)) return false;
  if (wanted.keyword && !community.displayName.toLowerCase().includes(wanted.keyword.toLowerCase())) return false;
  if (wanted.hasFlag !== undefined && wanted.hasFlag !== hasFlag(call, community)) return false;
  if (wanted.filter === 'member') return isMember(call, community);
  return wanted.filter !== 'notMember' || !isMember(call, community);
}

/** Whether a post in it or a comment on one is flagged. */
function hasFlag({ state }: Call, { communityId }: CommunityRecord): boolean {
  const key = pairKey('community', communityId);
  return state.posts.countBy('flagged', key) > 0 || state.comments.countBy('flaggedOnTarget', key) > 0;
}
