import { isRole } from './channels.js';
import { adminId, demand, type ModelCommunity, may, membersOf, type Network, place, stateOf } from './network.js';

interface NewCommunity {
  id: string;
  displayName: string;
  userIds: string[];
  onlyAdminCanPost: boolean;
  needsApproval: boolean;
}

/** The creator is a member and its moderator. */
export function createCommunity(network: Network, actor: string, fields: NewCommunity): ModelCommunity {
  const { userIds, ...rest } = fields;
  const community: ModelCommunity = { ...rest, channelId: '', memberships: new Map(), isDeleted: false };
  place(community, actor, 'member', ['channel-moderator', 'community-moderator']);
  for (const userId of userIds) if (userId !== actor) place(community, userId, 'member');
  network.communities.push(community);
  return community;
}

/** Deleted communities are seen by those who may delete them; the vendor's SDK reads them then. */
export function demandThere(network: Network, community: ModelCommunity, actor: string): void {
  demand(!community.isDeleted || may(network, actor, 'DELETE_COMMUNITY', community), 400400);
}

export function joinCommunity(network: Network, community: ModelCommunity, actor: string): void {
  demandThere(network, community, actor);
  demand(stateOf(community, actor) !== 'banned', 400304);
  if (stateOf(community, actor) === 'none') place(community, actor, 'member');
}

/** The last moderator stays, whether others are there or not. */
export function leaveCommunity(network: Network, community: ModelCommunity, actor: string): void {
  demandThere(network, community, actor);
  demand(stateOf(community, actor) !== 'banned', 400304);
  demand(stateOf(community, actor) === 'member', 400300);
  demandSomebodyLeft(community, [actor]);
  place(community, actor, 'none');
}

/** Refuses to take the last member away, and the last moderator while there are others. */
function demandSomebodyLeft(community: ModelCommunity, leaving: readonly string[]): void {
  const stays = ({ userId }: { userId: string }) => !leaving.includes(userId);
  const members = membersOf(community);
  if (members.every(stays)) return;
  demand(members.some(stays), 400318);
  demandModeratorLeft(community, leaving);
}

/** Refuses to take the last moderator away. */
function demandModeratorLeft(community: ModelCommunity, leaving: readonly string[]): void {
  const moderators = membersOf(community).filter(({ roles }) => roles.includes('community-moderator'));
  demand(moderators.length === 0 || moderators.some(({ userId }) => !leaving.includes(userId)), 400317);
}

export function addToCommunity(network: Network, actor: string, community: ModelCommunity, userIds: readonly string[]) {
  demandThere(network, community, actor);
  demand(may(network, actor, 'ADD_COMMUNITY_USER', community), 400301);
  demand(!userIds.some((userId) => stateOf(community, userId) === 'banned'), 400304);
  for (const userId of userIds) if (stateOf(community, userId) === 'none') place(community, userId, 'member');
}

export function removeFromCommunity(
  network: Network,
  actor: string,
  community: ModelCommunity,
  userIds: readonly string[],
) {
  demandThere(network, community, actor);
  demand(may(network, actor, 'REMOVE_COMMUNITY_USER', community), 400301);
  if (actor !== adminId) demandSomebodyLeft(community, userIds);
  for (const userId of userIds) if (stateOf(community, userId) === 'member') place(community, userId, 'none');
}

/** Posts and comments of the banned stay. */
export function banFromCommunity(
  network: Network,
  actor: string,
  community: ModelCommunity,
  userIds: readonly string[],
) {
  demandThere(network, community, actor);
  demand(may(network, actor, 'BAN_COMMUNITY_USER', community), 400301);
  for (const userId of userIds) place(community, userId, 'banned');
}

export function unbanFromCommunity(
  network: Network,
  actor: string,
  community: ModelCommunity,
  userIds: readonly string[],
) {
  demandThere(network, community, actor);
  demand(may(network, actor, 'BAN_COMMUNITY_USER', community), 400301);
  demand(!userIds.some((userId) => stateOf(community, userId) !== 'banned'), 400316);
  for (const userId of userIds) place(community, userId, 'none');
}

export function changeCommunityRole(
  network: Network,
  actor: string,
  community: ModelCommunity,
  { userIds, role, isGiven }: { userIds: readonly string[]; role: string; isGiven: boolean },
) {
  demandThere(network, community, actor);
  demand(may(network, actor, 'ASSIGN_COMMUNITY_USER_ROLE', community), 400301);
  demand(isRole(network, role), 400400);
  demand(!userIds.some((userId) => stateOf(community, userId) === 'banned'), 400304);
  demand(!userIds.some((userId) => stateOf(community, userId) === 'none'), 400400);
  if (!isGiven && role === 'community-moderator') demandModeratorLeft(community, userIds);
  for (const userId of userIds) {
    const membership = community.memberships.get(userId);
    if (!membership) continue;
    // Moderators of a community moderate its channel.
    const changed = role === 'community-moderator' ? [role, 'channel-moderator'] : [role];
    const others = membership.roles.filter((each) => !changed.includes(each));
    membership.roles = isGiven ? [...others, ...changed] : others;
  }
}

export function updateCommunity(network: Network, actor: string, community: ModelCommunity, fields: object) {
  demandThere(network, community, actor);
  demand(may(network, actor, 'EDIT_COMMUNITY', community), 400301);
  Object.assign(community, fields);
}

export function deleteCommunity(network: Network, actor: string, community: ModelCommunity) {
  demandThere(network, community, actor);
  demand(may(network, actor, 'DELETE_COMMUNITY', community), 400301);
  community.isDeleted = true;
}

/** Whether somebody is an administrator or a member. */
export function takesPart(community: ModelCommunity, actor: string): boolean {
  return actor === adminId || stateOf(community, actor) === 'member';
}
