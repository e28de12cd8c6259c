import { changeMember } from '../actions/change-member.js';
import {
  banFromChannel,
  closeChannel,
  createChannel,
  joinChannel,
  leaveChannel,
  updateChannel,
} from '../actions/channels.js';
import type { Call } from '../call.js';
import { until } from '../forever.js';
import { given } from '../given.js';
import { countedPageOf, pageOf } from '../pages.js';
import { findChannels } from '../queries/channels.js';
import {
  refuseDuplicate,
  requireAddable,
  requireBannable,
  requireBanned,
  requireChannel,
  requireInChannel,
  requireMayEditChannel,
  requireMutable,
  requireRemovable,
} from '../rules/channels.js';
import { requireImage } from '../rules/files.js';
import { maxChannelMetadata, requireSize } from '../rules/sizes.js';
import { requireUsers } from '../rules/users.js';
import { channelList, channelViewV2, channelWithMembershipV2 } from '../views/channels.js';
import { pagingWithPrev } from '../views/paging.js';
import { doerOf, emitChannel, emitCreated, newMembers } from './channel-events.js';
import type { Handlers } from './handlers.js';

export const v2Channels: Handlers['v2']['channels'] = {
  query(call, { options, ...wanted }) {
    const page = pageOf(findChannels(call, wanted, 'lastActivity'), options);
    call.assume('channels come by their last activity');
    return {
      results: page.items.map((channel) => channelWithMembershipV2(call, channel)),
      paging: pagingWithPrev(page),
    };
  },
  create(call, { channelId, type, userIds = [], ...fields }) {
    refuseDuplicate(call, channelId);
    requireUsers(call, userIds);
    requireImage(call, fields.avatarFileId);
    requireSize('metadata', fields.metadata, maxChannelMetadata);
    const channel = createChannel(call, { channelId, type, ...given(fields) }, userIds);
    emitCreated(call, channel);
    return channelWithMembershipV2(call, channel);
  },
  updateDisplayName(call, { channelId, displayName }) {
    const channel = requireChannel(call, channelId);
    requireMayEditChannel(call, channel);
    const changed = updateChannel(call, channel, { displayName, lastActivity: call.now });
    emitChannel(call, 'channel.didUpdate', changed, { userId: doerOf(call) });
    return channelViewV2(call, changed);
  },
  mute(call, { channelId, mutePeriod }) {
    const channel = requireChannel(call, channelId);
    requireInChannel(call, channel, 'MUTE_CHANNEL');
    updateChannel(call, channel, { mutedUntil: until(call.nowMs, mutePeriod) });
    return { success: true };
  },
  close: (call, { channelId }) => close(call, channelId),
  closeByPluralPath: (call, { channelId }) => close(call, channelId),
  search(call, { query, exactMatch, isMemberOnly, types, tags, options }) {
    const filter = isMemberOnly ? 'member' : 'all';
    const order = options?.orderBy === 'asc' ? 'firstActivity' : 'lastActivity';
    const wanted = { keyword: query, isExactKeyword: exactMatch, filter, types, tags, isDeleted: false } as const;
    const { page, total } = countedPageOf(findChannels(call, wanted, order), options);
    call.assume('relevance is the last activity');
    return {
      ...channelList(call, page.items),
      totalCount: total,
      search: { query, ...given({ limit: options?.limit, sortBy: options?.sortBy, orderBy: options?.orderBy }) },
      paging: pagingWithPrev(page),
    };
  },
  users: {
    add(call, { channelId, userIds }) {
      const channel = requireAddable(call, channelId, userIds);
      const joining = newMembers(call, channel, userIds);
      for (const userId of userIds) joinChannel(call, channel, userId);
      emitChannel(call, 'channel.didAddUsers', channel, { userIds: joining, adderId: doerOf(call) });
    },
    remove(call, { channelId, userIds }) {
      const channel = requireRemovable(call, channelId, userIds);
      for (const userId of userIds) leaveChannel(call, channel, userId);
      emitChannel(call, 'channel.didRemoveUsers', channel, { userIds, removerId: doerOf(call) });
    },
    mute(call, { channelId, userIds, mutePeriod }) {
      const channel = requireMutable(call, channelId, userIds);
      const mutedUntil = until(call.nowMs, mutePeriod);
      for (const userId of userIds) changeMember(call, channel, userId, { mutedUntil });
      return { success: true };
    },
    ban(call, { channelId, userIds }) {
      const channel = requireBannable(call, channelId, userIds);
      for (const userId of userIds) banFromChannel(call, channel, userId);
      emitChannel(call, 'channel.didBan', channel, { actorId: doerOf(call), userIds });
    },
    unban(call, { channelId, userIds }) {
      const channel = requireBannable(call, channelId, userIds);
      for (const userId of userIds) requireBanned(call, channel, userId);
      for (const userId of userIds) leaveChannel(call, channel, userId);
    },
  },
};

function close(call: Call, channelId: string): void {
  const channel = requireChannel(call, channelId);
  requireInChannel(call, channel, 'CLOSE_CHANNEL');
  closeChannel(call, channel);
  call.emit('channel.didClose', () => ({ channel: [channelViewV2(call, requireChannel(call, channelId))] }));
}
