import { banFromChannel, leaveChannel } from '../actions/channels.js';
import {
  addCommunityRole,
  channelOf,
  communityModerator,
  createCommunity,
  joinCommunity,
  removeCommunityRole,
  updateCommunity,
} from '../actions/communities.js';
import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { given } from '../given.js';
import { pageOf } from '../pages.js';
import { pickMany } from '../queries/by-ids.js';
import { findReviewQueue } from '../queries/comments.js';
import { findCommunities, findLargest } from '../queries/communities.js';
import { findMembers } from '../queries/community-members.js';
import { refuse } from '../refuse.js';
import { membershipOf } from '../rules/channels.js';
import {
  isCommunityVisible,
  isMember,
  refuseDuplicateName,
  requireCommunity,
  requireInCommunity,
  requireJoinable,
  requireModeratorLeft,
  requireNotBannedFrom,
  requireNotExempt,
} from '../rules/communities.js';
import { requireCategories } from '../rules/community-categories.js';
import { requireImage } from '../rules/files.js';
import { networkPermissionsOf, permissionsOf } from '../rules/permissions.js';
import { requireRole } from '../rules/roles.js';
import { requireUser, requireUsers } from '../rules/users.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { CommunityRecord } from '../state/records/communities.js';
import { commentList } from '../views/comments.js';
import { communityList } from '../views/communities.js';
import { pagingWithPrevious } from '../views/paging.js';
import type { Handlers } from './handlers.js';

export const v3Communities: Handlers['v3']['communities'] = {
  query(call, { sortBy = 'lastCreated', options, ...wanted }) {
    const page = pageOf(findCommunities(call, wanted, sortBy), options);
    if (wanted.keyword) call.assume('the keyword is looked for in displayName, whatever the case');
    return { ...communityList(call, page.items), paging: pagingWithPrevious(page) };
  },
  create(call, { userIds = [], isUniqueDisplayName, ...fields }) {
    if (isUniqueDisplayName) refuseDuplicateName(call, fields.displayName);
    requireUsers(call, userIds);
    requireCategories(call, fields.categoryIds ?? []);
    requireImage(call, fields.avatarFileId);
    const community = createCommunity(call, { displayName: fields.displayName, ...given(fields) }, userIds);
    const list = communityList(call, [community]);
    call.emit('v3.community.didCreate', () => list);
    return list;
  },
  getMany(call, { communityIds }) {
    const pick = (id: string) => call.state.communities.get(id);
    return communityList(
      call,
      pickMany(call, 'no community', communityIds, pick, (community) => isCommunityVisible(call, community)),
    );
  },
  queryRecommended(call, { options }) {
    call.assume('the communities that one is not in, the largest first');
    const isNew = ({ communityId }: CommunityRecord) => membershipOf(call, communityId) === undefined;
    return communityList(call, findLargest(call, isNew, options?.limit ?? 5));
  },
  queryTopTrending(call, { options }) {
    call.assume('the largest communities come first');
    return communityList(
      call,
      findLargest(call, () => true, options?.limit ?? 5),
    );
  },
  get(call, { communityId }) {
    return communityList(call, [requireCommunity(call, communityId)]);
  },
  update(call, { communityId, isUniqueDisplayName, ...changes }) {
    const community = requireCommunity(call, communityId);
    requireInCommunity(call, community, 'EDIT_COMMUNITY');
    if (isUniqueDisplayName) refuseDuplicateName(call, changes.displayName ?? community.displayName, communityId);
    requireCategories(call, changes.categoryIds ?? []);
    requireImage(call, changes.avatarFileId);
    const list = communityList(call, [updateCommunity(call, community, given(changes))]);
    call.emit('v3.community.didUpdate', () => list);
    return list;
  },
  delete(call, { communityId }) {
    const community = requireCommunity(call, communityId);
    requireInCommunity(call, community, 'DELETE_COMMUNITY');
    const deleted = updateCommunity(call, community, { isDeleted: true });
    call.emit('v3.community.didDelete', () => communityList(call, [deleted]));
    return { success: true };
  },
  join(call, { communityId }) {
    const community = requireJoinable(call, communityId);
    requireNotBannedFrom(call, community);
    if (community.requiresJoinApproval && !call.actor.isAdministrator && !isMember(call, community))
      refuse(400301, `Joining community [${communityId}] has to be approved`);
    const joined = joinCommunity(call, community, actingUserId(call));
    const list = communityList(call, [community], [joined]);
    call.emit('v3.community.didJoin', () => list);
    return list;
  },
  leave(call, { communityId }) {
    const community = requireCommunity(call, communityId);
    requireNotBannedFrom(call, community);
    const userId = actingUserId(call);
    if (!isMember(call, community, userId))
      refuse(400300, `User [${userId}] is not join this community [${communityId}]`);
    requireModeratorLeft(call, community, [userId], true);
    const list = communityList(call, [community], [leaveChannel(call, channelOf(call, community), userId)]);
    call.emit('v3.community.didLeave', () => list);
    return list;
  },
  getMyPermissions(call, { communityId }) {
    const community = requireCommunity(call, communityId);
    const roles = membershipOf(call, communityId)?.roles ?? [];
    const { state } = call;
    const ofNetwork = networkPermissionsOf(state, requireUser(call, actingUserId(call)));
    return {
      isCreator: community.userId === call.actor.userId,
      permissions: [...new Set([...permissionsOf(state, roles), ...ofNetwork])],
    };
  },
  users: {
    query(call, { communityId, options, ...wanted }) {
      const community = requireCommunity(call, communityId);
      const page = pageOf(findMembers(call, community, wanted), options);
      if (!wanted.memberships?.length) call.assume('members alone, unless memberships says otherwise');
      return { ...communityList(call, [community], page.items, true), paging: pagingWithPrevious(page) };
    },
    add(call, { communityId, userIds }) {
      const community = requireCommunity(call, communityId);
      requireInCommunity(call, community, 'ADD_COMMUNITY_USER');
      requireUsers(call, userIds);
      for (const userId of userIds) requireNotBannedFrom(call, community, userId);
      const added = userIds.map((userId) => joinCommunity(call, community, userId));
      const list = communityList(call, [community], added);
      call.emit('v3.community.didAddUsers', () => list);
      return list;
    },
    remove(call, { communityId, userIds }) {
      const community = requireCommunity(call, communityId);
      requireInCommunity(call, community, 'REMOVE_COMMUNITY_USER');
      if (!call.actor.isAdministrator) requireModeratorLeft(call, community, userIds, true);
      call.assume('who is not a member is passed over, and who is banned stays so');
      const channel = channelOf(call, community);
      const removed = userIds
        .filter((userId) => isMember(call, community, userId))
        .map((userId) => leaveChannel(call, channel, userId));
      const list = communityList(call, [community], removed);
      call.emit('v3.community.didRemoveUsers', () => list);
      return list;
    },
    ban(call, { communityId, userIds }) {
      const community = requireCommunity(call, communityId);
      requireInCommunity(call, community, 'BAN_COMMUNITY_USER');
      requireUsers(call, userIds);
      requireNotExempt(call, userIds);
      call.assume('posts and comments of who is banned stay; the last moderator may be banned');
      const channel = channelOf(call, community);
      const banned = [...new Set(userIds)].map((userId) => banFromChannel(call, channel, userId));
      const list = communityList(call, [community], banned);
      call.emit('v3.community.didBan', () => list);
      return list;
    },
    unban(call, { communityId, userIds }) {
      const community = requireCommunity(call, communityId);
      requireInCommunity(call, community, 'BAN_COMMUNITY_USER');
      requireUsers(call, userIds);
      for (const userId of userIds) {
        if (membershipOf(call, communityId, userId)?.membership !== 'banned')
          refuse(400316, `User [${userId}] is not banned from community [${communityId}]`);
      }
      const channel = channelOf(call, community);
      const freed = [...new Set(userIds)].map((userId) => leaveChannel(call, channel, userId));
      const list = communityList(call, [community], freed);
      call.emit('v3.community.didUnban', () => list);
      return list;
    },
    addRole: (call, args) => changeRole(call, args, addCommunityRole, () => {}),
    removeRole: (call, args) =>
      changeRole(call, args, removeCommunityRole, (community) => {
        if (args.role === communityModerator) requireModeratorLeft(call, community, args.userIds, false);
      }),
  },
  comments: {
    queryReviewQueue(call, { communityId, options, ...wanted }) {
      const community = requireCommunity(call, communityId);
      requireInCommunity(call, community, 'REVIEW_COMMUNITY_POST');
      if (wanted.startDate || wanted.endDate) call.assume('days are those of UTC, the last one is part of the span');
      const page = pageOf(findReviewQueue(call, communityId, wanted), { limit: 10, ...options });
      return { ...commentList(call, page.items), paging: pagingWithPrevious(page) };
    },
  },
};

/** Changes the role of members of a community. Nobody's role changes where one of them is none. */
function changeRole(
  call: Call,
  { communityId, userIds, role }: { communityId: string; userIds: readonly string[]; role: string },
  change: typeof addCommunityRole,
  check: (community: CommunityRecord) => void,
) {
  const community = requireCommunity(call, communityId);
  requireInCommunity(call, community, 'ASSIGN_COMMUNITY_USER_ROLE');
  requireRole(call, role);
  for (const userId of userIds) {
    requireNotBannedFrom(call, community, userId);
    if (!isMember(call, community, userId)) refuse(400400, `User [${userId}] is not in community [${communityId}]`);
  }
  check(community);
  const changed: ChannelMemberRecord[] = [...new Set(userIds)].map((userId) => change(call, community, userId, role));
  const list = communityList(call, [community], changed);
  call.emit('v3.community.didRoleChange', () => list);
  return list;
}
