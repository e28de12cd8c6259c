import { changeMember } from '../actions/change-member.js';
import {
  banFromChannel,
  createChannel,
  findConversation,
  joinChannel,
  leaveChannel,
  updateChannel,
} from '../actions/channels.js';
import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { forever, isRunning } from '../forever.js';
import { given } from '../given.js';
import { filter, pageOf } from '../pages.js';
import { pickMany } from '../queries/by-ids.js';
import { findChannels } from '../queries/channels.js';
import { onlyRole, sortedMembers } from '../queries/member-order.js';
import { refuse } from '../refuse.js';
import {
  isChannelMember,
  isVisible,
  membershipOf,
  refuseClosed,
  refuseConversation,
  refuseDuplicate,
  requireAddable,
  requireBannable,
  requireBanned,
  requireChannel,
  requireInChannel,
  requireJoinableChannel,
  requireMayEditChannel,
  requireMember,
  requireNotBanned,
  requireRemovable,
  requireRolesChangeable,
} from '../rules/channels.js';
import { requireImage } from '../rules/files.js';
import { requireRole } from '../rules/roles.js';
import { maxChannelMetadata, requireSize } from '../rules/sizes.js';
import { requireUsers } from '../rules/users.js';
import type { ChannelMemberRecord } from '../state/records/channel-members.js';
import type { ChannelRecord } from '../state/records/channels.js';
import { channelList } from '../views/channels.js';
import { pagingWithPrev } from '../views/paging.js';
import { doerOf, emitChannel, emitCreated, newMembers } from './channel-events.js';
import type { Handlers } from './handlers.js';

export const v3Channels: Handlers['v3']['channels'] = {
  query(call, { options, sortBy = 'lastActivity', excludeArchives: _nothingIsArchived, ...wanted }) {
    const page = pageOf(findChannels(call, wanted, sortBy), options);
    return { ...channelList(call, page.items), paging: pagingWithPrev(page) };
  },
  create(call, args) {
    const { channelId, type = 'community', userIds = [], isMuted, ...rest } = args;
    const { videoStreamId, postId, roomId, ...fields } = rest;
    if (type === 'broadcast' && !call.actor.isAdministrator) refuse(400301, 'You are not allowed to do this');
    if (channelId !== undefined) refuseDuplicate(call, channelId);
    requireUsers(call, userIds);
    requireImage(call, fields.avatarFileId);
    requireSize('metadata', fields.metadata, maxChannelMetadata);
    const attachedTo = given({ videoStreamId, postId, roomId });
    const mutedUntil = isMuted ? forever : null;
    const channel = createChannel(call, { ...given({ channelId, ...fields }), type, attachedTo, mutedUntil }, userIds);
    emitCreated(call, channel);
    return channelList(call, [channel]);
  },
  getMany(call, { channelIds }) {
    const pick = (id: string) => call.state.channels.get(id);
    return channelList(
      call,
      pickMany(call, 'no channel', channelIds, pick, (channel) => isVisible(call, channel)),
    );
  },
  markManySeen(call, { channels = [] }) {
    const found = channels.map(({ channelId, readToSegment }) => ({
      channel: requireChannel(call, channelId),
      readToSegment,
    }));
    for (const { channel } of found) requireMember(call, channel);
    for (const { channel, readToSegment } of found) markSeen(call, channel, readToSegment);
  },
  createConversation(call, { userIds, isDistinct = true, ...fields }) {
    requireUsers(call, userIds);
    const all = [...new Set([actingUserId(call), ...userIds])];
    const existing = isDistinct ? findConversation(call, all) : undefined;
    if (existing) return channelList(call, [existing]);
    requireImage(call, fields.avatarFileId);
    requireSize('metadata', fields.metadata, maxChannelMetadata);
    const conversation = { ...given(fields), type: 'conversation' as const, isDistinct, isPublic: false };
    const channel = createChannel(call, conversation, userIds);
    emitCreated(call, channel);
    return channelList(call, [channel]);
  },
  get(call, { channelId }) {
    return channelList(call, [requireChannel(call, channelId)]);
  },
  update(call, { channelId, ...changes }) {
    const channel = requireChannel(call, channelId);
    requireMayEditChannel(call, channel);
    requireImage(call, changes.avatarFileId);
    requireSize('metadata', changes.metadata, maxChannelMetadata);
    const changed = updateChannel(call, channel, { ...given(changes), lastActivity: call.now });
    const { metadata, ...others } = given(changes);
    // No source tells which of the two comes for a change of both.
    if (Object.keys(others).length > 0) emitChannel(call, 'channel.didUpdate', changed, { userId: doerOf(call) });
    if (metadata) emitChannel(call, 'channel.didUpdateMeta', changed, { userId: doerOf(call) });
    return channelList(call, [changed]);
  },
  delete(call, { channelId }) {
    const channel = requireChannel(call, channelId);
    requireInChannel(call, channel, 'CLOSE_CHANNEL');
    updateChannel(call, channel, { isDeleted: true });
    return { success: true };
  },
  join(call, { channelId }) {
    const channel = requireChannel(call, channelId);
    refuseConversation(channel);
    refuseClosed(channel);
    requireNotBanned(call, channel);
    requireJoinableChannel(call, channel);
    const userIds = newMembers(call, channel, [actingUserId(call)]);
    joinChannel(call, channel, actingUserId(call));
    emitChannel(call, 'channel.didJoin', channel, { userIds });
    return channelList(call, [channel]);
  },
  leave(call, { channelId }) {
    const channel = requireChannel(call, channelId);
    refuseConversation(channel);
    requireNotBanned(call, channel);
    if (!isChannelMember(call, channelId)) refuse(400301, 'You are not allowed to do this');
    leaveChannel(call, channel, actingUserId(call));
    emitChannel(call, 'channel.didLeave', channel, { userIds: [actingUserId(call)] });
    return channelList(call, [channel]);
  },
  markSeen(call, { channelId, readToSegment }) {
    const channel = requireChannel(call, channelId);
    requireMember(call, channel);
    markSeen(call, channel, readToSegment);
  },
  users: {
    query(call, { channelId, roles, filter: kind = 'all', isDeleted, sortBy = 'lastCreated', options }) {
      const channel = requireChannel(call, channelId);
      if (!channel.isPublic) requireMember(call, channel);
      const all = sortedMembers(call.state, 'channel', channelId, sortBy, onlyRole(roles ?? []));
      const found = filter(
        all,
        (member) => isOfKind(call, member, kind) && hasRole(member, roles) && hasDeletion(call, member, isDeleted),
      );
      const page = pageOf(found, options);
      return { ...channelList(call, [channel], page.items), paging: pagingWithPrev(page) };
    },
    add(call, { channelId, userIds }) {
      const channel = requireAddable(call, channelId, userIds);
      const joining = newMembers(call, channel, userIds);
      const added = userIds.map((userId) => joinChannel(call, channel, userId));
      emitChannel(call, 'channel.didAddUsers', channel, { userIds: joining, adderId: doerOf(call) });
      return channelList(call, [channel], added);
    },
    remove(call, { channelId, userIds = [] }) {
      const channel = requireRemovable(call, channelId, userIds);
      const removed = userIds.map((userId) => leaveChannel(call, channel, userId));
      emitChannel(call, 'channel.didRemoveUsers', channel, { userIds, removerId: doerOf(call) });
      return channelList(call, [channel], removed);
    },
    ban(call, { channelId, userIds }) {
      const channel = requireBannable(call, channelId, userIds);
      const banned = userIds.map((userId) => banFromChannel(call, channel, userId));
      emitChannel(call, 'channel.didBan', channel, { actorId: doerOf(call), userIds });
      return channelList(call, [channel], banned);
    },
    unban(call, { channelId, userIds }) {
      const channel = requireBannable(call, channelId, userIds);
      for (const userId of userIds) requireBanned(call, channel, userId);
      const freed = userIds.map((userId) => leaveChannel(call, channel, userId));
      return channelList(call, [channel], freed);
    },
    addRole: (call, args) => changeRole(call, args, (roles, role) => [...new Set([...roles, role])]),
    removeRole: (call, args) => changeRole(call, args, (roles, role) => roles.filter((each) => each !== role)),
  },
};

function markSeen(call: Call, channel: ChannelRecord, readToSegment: number): void {
  const before = membershipOf(call, channel.channelId)?.readToSegment ?? 0;
  call.assume('a lower number than before changes nothing');
  changeMember(call, channel, actingUserId(call), { readToSegment: Math.max(before, readToSegment) });
}

/** Changes the roles that members have in a channel. */
function changeRole(
  call: Call,
  { channelId, userIds = [], role }: { channelId: string; userIds?: string[] | undefined; role?: string | undefined },
  change: (roles: readonly string[], role: string) => string[],
) {
  const channel = requireRolesChangeable(call, channelId);
  if (role !== undefined) requireRole(call, role);
  const members = userIds.map((userId) => {
    requireNotBanned(call, channel, userId);
    const member = membershipOf(call, channelId, userId);
    if (member?.membership !== 'member') refuse(400400, `User [${userId}] is not in channel [${channelId}]`);
    return member;
  });
  if (role === undefined) return channelList(call, [channel], members);
  const changed = members.map(({ userId, roles }) =>
    changeMember(call, channel, userId, { roles: change(roles, role) }),
  );
  return channelList(call, [channel], changed);
}

type Kind = 'all' | 'muted' | 'banned' | 'member&banned';

function isOfKind({ nowMs }: Call, { membership, mutedUntil }: ChannelMemberRecord, kind: Kind): boolean {
  switch (kind) {
    case 'all':
      return membership === 'member';
    case 'muted':
      return membership === 'member' && isRunning(mutedUntil, nowMs);
    case 'banned':
      return membership === 'banned';
    case 'member&banned':
      return membership !== 'none';
  }
}

function hasRole({ roles }: ChannelMemberRecord, wanted: readonly string[] | undefined): boolean {
  return !wanted?.length || wanted.some((role) => roles.includes(role));
}

function hasDeletion({ state }: Call, { userId }: ChannelMemberRecord, isDeleted: boolean | undefined): boolean {
  return isDeleted === undefined || state.users.get(userId)?.isDeleted === isDeleted;
}
