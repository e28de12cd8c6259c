import type { Call } from '../call.js';
import { filter, sortedBy } from '../pages.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { CommunityRecord } from '../state/records/communities.js';

type SearchedField = 'displayName' | 'profileHandle' | 'userId';

/** Filter of a list of members. */
export interface MemberFilter {
  /** Members alone, where it is left out. */
  memberships?: readonly ('member' | 'banned')[] | undefined;
  /** One of these. */
  roles?: readonly string[] | undefined;
  search?: string | undefined;
  searchBy?: readonly SearchedField[] | undefined;
  /** Of the user. Absent, both. */
  isDeleted?: boolean | undefined;
  sortBy?: 'firstCreated' | 'lastCreated' | 'displayName' | 'profileHandle' | undefined;
}

/** Memberships of a community that pass the filter. */
export function findMembers(
  call: Call,
  { communityId }: CommunityRecord,
  wanted: MemberFilter,
): Iterable<ChannelMemberRecord> {
  const { channelMembers, users } = call.state;
  const { sortBy = 'lastCreated' } = wanted;
  const index = wanted.memberships?.includes('banned') ? 'channel' : 'member';
  const all =
    sortBy === 'firstCreated' ? channelMembers.by(index, communityId) : channelMembers.newestBy(index, communityId);
  const found = filter(all, (member) => passes(call, member, wanted));
  if (sortBy === 'firstCreated' || sortBy === 'lastCreated') return found;
  return sortedBy(found, ({ userId }) => (users.get(userId)?.[sortBy] ?? '').toLowerCase());
}

function passes({ state }: Call, member: ChannelMemberRecord, wanted: MemberFilter): boolean {
  const { memberships = [], roles = [], searchBy = ['displayName', 'profileHandle', 'userId'] } = wanted;
  const user = state.users.get(member.userId);
  if (!(memberships.length > 0 ? memberships : ['member']).some((each) => each === member.membership)) return false;
  if (roles.length > 0 && !roles.some((role) => member.roles.includes(role))) return false;
  if (wanted.isDeleted !== undefined && wanted.isDeleted !== user?.isDeleted) return false;
  const search = wanted.search?.toLowerCase() ?? '';
  return search === '' || searchBy.some((field) => user?.[field]?.toLowerCase().includes(search));
}
