import {
  adminId,
  demand,
  type Membership,
  type ModelChannel,
  may,
  membersOf,
  type Network,
  place,
  stateOf,
} from './network.js';

/** Mutes for ever: the latest moment that a date can be. */
export const forever = 8.64e15;

interface NewChannel {
  id: string;
  type: ModelChannel['type'];
  isDistinct?: boolean;
  displayName?: string;
  tags: string[];
  userIds: string[];
  flagLimit?: number;
}

/** The creator is a member and, but in a conversation, its moderator; the users named are members. */
export function createChannel(network: Network, actor: string, fields: NewChannel): ModelChannel {
  const { id, type, displayName, tags, userIds, flagLimit, isDistinct = false } = fields;
  demand(type !== 'broadcast' || actor === adminId, 400301);
  demand(!network.channels.some((channel) => channel.id === id), 400315);
  const channel: ModelChannel = {
    id,
    type,
    displayName,
    isDistinct,
    tags,
    memberships: new Map(),
    mutedUntil: 0,
    isClosed: false,
    isDeleted: false,
    flagLimit,
    messages: [],
  };
  place(channel, actor, 'member', type === 'conversation' ? [] : ['channel-moderator']);
  for (const userId of userIds) if (userId !== actor) place(channel, userId, 'member');
  network.channels.push(channel);
  return channel;
}

/** A distinct conversation is the one that these users already have. */
export function findConversation({ channels }: Network, userIds: readonly string[]): ModelChannel | undefined {
  const wanted = [...new Set(userIds)].sort().join();
  return channels.find(
    (channel) => channel.isDistinct && !channel.isDeleted && [...channel.memberships.keys()].sort().join() === wanted,
  );
}

/**
 * A channel that is there for the one who asks: nobody sees the conversations of others, and only who may delete a channel sees
 * it once it is deleted, since the vendor's SDK reads it then.
 */
export function demandOpen(network: Network, channel: ModelChannel, actor: string): void {
  if (actor === adminId) return;
  demand(!channel.isDeleted || may(network, actor, 'CLOSE_CHANNEL', channel), 400400);
  demand(channel.type !== 'conversation' || isMember(channel, actor), 400400);
}

function isMember(channel: ModelChannel, userId: string): boolean {
  return stateOf(channel, userId) === 'member';
}

export function join(network: Network, channel: ModelChannel, actor: string): void {
  demandOpen(network, channel, actor);
  demand(channel.type !== 'conversation', 400300);
  demand(!channel.isClosed, 400300);
  demand(stateOf(channel, actor) !== 'banned', 400304);
  if (stateOf(channel, actor) === 'none') place(channel, actor, 'member');
}

export function leave(network: Network, channel: ModelChannel, actor: string): void {
  demandOpen(network, channel, actor);
  demand(channel.type !== 'conversation', 400300);
  demand(stateOf(channel, actor) !== 'banned', 400304);
  demand(stateOf(channel, actor) === 'member', 400301);
  place(channel, actor, 'none');
}

export function addMembers(network: Network, actor: string, channel: ModelChannel, userIds: readonly string[]): void {
  demandOpen(network, channel, actor);
  demand(channel.type !== 'conversation' && !channel.isClosed, 400300);
  demand(isMember(channel, actor) || actor === adminId, 400301);
  demand(!userIds.some((userId) => stateOf(channel, userId) === 'banned'), 400304);
  for (const userId of userIds) if (stateOf(channel, userId) === 'none') place(channel, userId, 'member');
}

export function removeMembers(network: Network, actor: string, channel: ModelChannel, userIds: readonly string[]) {
  demandOpen(network, channel, actor);
  demand(channel.type !== 'conversation', 400300);
  demand(may(network, actor, 'REMOVE_CHANNEL_USER', channel), 400301);
  demand(!userIds.some((userId) => stateOf(channel, userId) === 'banned'), 400304);
  for (const userId of userIds) if (stateOf(channel, userId) === 'member') place(channel, userId, 'none');
}

/** Bans have no meaning in conversations and broadcasts. */
function demandModerated(channel: ModelChannel): void {
  demand(channel.type !== 'conversation' && channel.type !== 'broadcast', 400300);
}

/** The messages of the banned are deleted. */
export function ban(network: Network, actor: string, channel: ModelChannel, userIds: readonly string[]): void {
  demandOpen(network, channel, actor);
  demandModerated(channel);
  demand(may(network, actor, 'BAN_USER_FROM_CHANNEL', channel), 400301);
  for (const userId of userIds) {
    place(channel, userId, 'banned');
    for (const message of channel.messages) if (message.author === userId) message.isDeleted = true;
  }
}

/** The unbanned may join again, but are no members, and their messages stay deleted. */
export function unban(network: Network, actor: string, channel: ModelChannel, userIds: readonly string[]): void {
  demandOpen(network, channel, actor);
  demandModerated(channel);
  demand(may(network, actor, 'BAN_USER_FROM_CHANNEL', channel), 400301);
  demand(!userIds.some((userId) => stateOf(channel, userId) !== 'banned'), 400316);
  for (const userId of userIds) place(channel, userId, 'none');
}

/** The end of a mute that begins now: -1 is for ever, 0 ends one. */
export function muteEnd({ now }: Network, period: number): number {
  if (period < 0) return forever;
  return period === 0 ? 0 : now + period;
}

export function muteMembers(
  network: Network,
  actor: string,
  channel: ModelChannel,
  userIds: readonly string[],
  period: number,
): void {
  demandOpen(network, channel, actor);
  demand(may(network, actor, 'MUTE_USER_INSIDE_CHANNEL', channel), 400400);
  demand(channel.type !== 'conversation' && channel.type !== 'broadcast', 400400);
  demand(
    userIds.every((userId) => stateOf(channel, userId) !== 'none'),
    400400,
  );
  for (const userId of userIds) {
    const membership = channel.memberships.get(userId);
    if (membership) membership.mutedUntil = muteEnd(network, period);
  }
}

export function muteChannel(network: Network, actor: string, channel: ModelChannel, period: number): void {
  demandOpen(network, channel, actor);
  demand(may(network, actor, 'MUTE_CHANNEL', channel), 400301);
  channel.mutedUntil = muteEnd(network, period);
}

export function updateChannel(network: Network, actor: string, channel: ModelChannel, displayName: string): void {
  demandOpen(network, channel, actor);
  demand(may(network, actor, 'EDIT_CHANNEL', channel), 400301);
  channel.displayName = displayName;
}

/** Everybody goes, and so do all messages. */
export function closeChannel(network: Network, actor: string, channel: ModelChannel): void {
  demandOpen(network, channel, actor);
  demand(may(network, actor, 'CLOSE_CHANNEL', channel), 400301);
  channel.isClosed = true;
  for (const { userId, state } of [...channel.memberships.values()]) {
    if (state === 'member') place(channel, userId, 'none');
  }
  for (const message of channel.messages) message.isDeleted = true;
}

/** Users see it no longer; it keeps what it holds. */
export function deleteChannel(network: Network, actor: string, channel: ModelChannel): void {
  demandOpen(network, channel, actor);
  demand(may(network, actor, 'CLOSE_CHANNEL', channel), 400301);
  channel.isDeleted = true;
}

export function giveRole(
  network: Network,
  actor: string,
  channel: ModelChannel,
  userIds: readonly string[],
  role: string,
): void {
  changeRoles(network, actor, channel, userIds, role, (roles) => (roles.includes(role) ? roles : [...roles, role]));
}

export function takeRole(
  network: Network,
  actor: string,
  channel: ModelChannel,
  userIds: readonly string[],
  role: string,
): void {
  changeRoles(network, actor, channel, userIds, role, (roles) => roles.filter((each) => each !== role));
}

/** Whether the network has a role: those of its own, and those that it was given. */
export function isRole({ roles }: Network, role: string): boolean {
  return role === 'channel-moderator' || role === 'community-moderator' || roles.has(role);
}

function changeRoles(
  network: Network,
  actor: string,
  channel: ModelChannel,
  userIds: readonly string[],
  role: string,
  change: (roles: string[]) => string[],
): void {
  demandOpen(network, channel, actor);
  demandModerated(channel);
  demand(may(network, actor, 'ASSIGN_CHANNEL_USER_ROLE', channel), 400301);
  demand(isRole(network, role), 400400);
  demand(!userIds.some((userId) => stateOf(channel, userId) === 'banned'), 400304);
  demand(
    userIds.every((userId) => isMember(channel, userId)),
    400400,
  );
  for (const membership of membersOf(channel)) {
    if (userIds.includes(membership.userId)) membership.roles = change(membership.roles);
  }
}

/** Moderators of the channel. */
export function moderatorsOf(channel: ModelChannel): Membership[] {
  return membersOf(channel).filter(({ roles }) => roles.includes('channel-moderator'));
}
