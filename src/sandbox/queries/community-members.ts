import type { Call } from '../call.js';
import { filter } from '../pages.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { CommunityRecord } from '../state/records/communities.js';
import { type MemberOrder, onlyRole, sortedMembers } from './member-order.js';

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
  sortBy?: MemberOrder | undefined;
}

/** Memberships of a community that pass the filter. */
export function findMembers(
  call: Call,
  { communityId }: CommunityRecord,
  wanted: MemberFilter,
): Iterable<ChannelMemberRecord> {
  const { sortBy = 'lastCreated', memberships, roles = [] } = wanted;
  const index = memberships?.includes('banned') ? 'channel' : 'member';
  const all = sortedMembers(call.state, index, communityId, sortBy, onlyRole(roles));
  return filter(all, (member) => passes(call, member, wanted));
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
