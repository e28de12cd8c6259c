import type { Call } from '../call.js';
import { filter } from '../pages.js';
import { isCommunityVisible, isMember } from '../rules/communities.js';
import { pairKey } from '../state/pair-key.js';
import type { CommunityRecord } from '../state/records/communities.js';

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
  sortBy: 'firstCreated' | 'lastCreated' | 'displayName',
): Iterable<CommunityRecord> {
  const { communities } = call.state;
  const all = {
    firstCreated: () => communities.all(),
    lastCreated: () => communities.newest(),
    displayName: () => communities.sortedBy(byName),
  };
  return filter(all[sortBy](), (community) => passes(call, community, wanted));
}

const byName = ({ displayName }: CommunityRecord) => displayName.toLowerCase();

/** The communities that have the most members, the most first. */
export function findLargest(call: Call, passes: (community: CommunityRecord) => boolean): CommunityRecord[] {
  const { communities, channelMembers } = call.state;
  const sizeOf = ({ communityId }: CommunityRecord) => channelMembers.countBy('member', communityId);
  const found = filter(
    communities.all(),
    (community) => !community.isDeleted && isCommunityVisible(call, community) && passes(community),
  );
  return [...found].sort((a, b) => sizeOf(b) - sizeOf(a));
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
