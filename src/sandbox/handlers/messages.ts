import { clearFlags, deleteMessage, editMessage, flagMessage, unflagMessage } from '../actions/messages.js';
import type { Call } from '../call.js';
import { given } from '../given.js';
import { countedPageOf } from '../pages.js';
import { pickMany } from '../queries/by-ids.js';
import { findMessages, searchMessages } from '../queries/messages.js';
import { requireChannel, requireInChannel, requireMember, requireNotBanned } from '../rules/channels.js';
import { requireFlaggable } from '../rules/flags.js';
import {
  isReadable,
  requireDeletable,
  requireEditable,
  requireMayMention,
  requireMessage,
  requireReadable,
} from '../rules/messages.js';
import { maxCustomData, requireSize } from '../rules/sizes.js';
import { requireUser } from '../rules/users.js';
import { segmentPageOf } from '../segment-pages.js';
import type { MessageRecord } from '../state/records/messages.js';
import { channelList, channelViewV2 } from '../views/channels.js';
import { eachOnce } from '../views/files.js';
import { messageList, messageListV2, messageViewV2 } from '../views/messages.js';
import { pagingWithPrev } from '../views/paging.js';
import { userViewV2 } from '../views/users.js';
import type { Handlers } from './handlers.js';
import { v2MessageFiles, v2MessageImages } from './message-files.js';
import { checkContent, send } from './send-message.js';

export const v2Messages: Handlers['v2']['messages'] = {
  images: v2MessageImages,
  files: v2MessageFiles,
  query(call, { channelId, options, ...wanted }) {
    const channel = requireReadable(call, channelId);
    const page = segmentPageOf(findMessages(call, channel, wanted), options);
    return { ...messageListV2(call, page.items), paging: pagingWithPrev(page) };
  },
  create: (call, args) => messageListV2(call, [send(call, args)]),
  get(call, { messageId }) {
    const { message, channel } = requireMessage(call, messageId);
    const author = call.state.users.get(message.userId);
    return {
      channel: channelViewV2(call, channel),
      message: messageViewV2(call, message),
      ...(author && { user: userViewV2(author) }),
    };
  },
  delete(call, { messageId }) {
    remove(call, messageId);
  },
  search(call, { query, messageFeedId, options = {}, types = ['text'], ...wanted }) {
    if (wanted.channelId !== undefined) requireReadable(call, wanted.channelId);
    call.assume('relevance is the time; there are no message feeds, so none is found by its id');
    const order = options.orderBy ?? 'desc';
    const found = messageFeedId === undefined ? searchMessages(call, { query, types, ...wanted }, order) : [];
    const { page, total } = countedPageOf(found, options);
    const channels = [...new Set(page.items.map(({ channelId }) => channelId))].map((id) => requireChannel(call, id));
    const { limit, sortBy, orderBy } = options;
    const messages = messageList(call, page.items);
    const around = channelList(call, channels, []);
    return {
      ...messages,
      messageFeeds: [],
      channels: around.channels ?? [],
      files: eachOnce(messages.files ?? [], around.files ?? []),
      roles: [],
      totalCount: total,
      search: { query, ...given({ limit, sortBy, orderBy }) },
      paging: pagingWithPrev(page),
    };
  },
};

export const v3Messages: Handlers['v3']['messages'] = {
  query(call, { channelId, options, ...wanted }) {
    const channel = requireReadable(call, channelId);
    const page = segmentPageOf(findMessages(call, channel, wanted), options);
    return { ...messageList(call, page.items), paging: pagingWithPrev(page) };
  },
  create: (call, args) => messageList(call, [send(call, args)]),
  getMany(call, { messageIds }) {
    const pick = (id: string) => call.state.messages.get(id);
    const found = pickMany(call, 'no message', messageIds, pick, ({ channelId }) => {
      const channel = call.state.channels.get(channelId);
      return channel !== undefined && isReadable(call, channel);
    });
    return messageList(call, found);
  },
  get: (call, { messageId }) => messageList(call, [requireMessage(call, messageId).message]),
  update(call, { messageId, ...changes }) {
    const { message, channel } = requireMessage(call, messageId);
    requireEditable(call, message, channel);
    const { mentionees } = changes;
    requireMayMention(call, mentionees ?? []);
    for (const userId of mentionees?.flatMap(({ userIds = [] }) => userIds) ?? []) requireUser(call, userId);
    if (message.type === 'custom') requireSize('data', changes.data, maxCustomData);
    checkContent(call, channel, changes.data);
    const edited = editMessage(call, message, given(changes) as Partial<MessageRecord>); // exact optional properties alone differ
    call.emit('message.didUpdate', () => messageListV2(call, [edited]));
    return messageList(call, [edited]);
  },
  delete(call, { messageId }) {
    remove(call, messageId);
    return { success: true };
  },
  flag(call, { messageId }) {
    const { message, channel } = requireMessage(call, messageId);
    requireNotBanned(call, channel);
    requireMember(call, channel);
    requireFlaggable(call, message);
    const flagged = flagMessage(call, channel, message);
    call.emit('message.didFlag', () => messageListV2(call, [flagged]));
    return messageList(call, [flagged]);
  },
  unflag(call, { messageId }) {
    const { message } = requireMessage(call, messageId);
    call.assume('who has not flagged it changes nothing');
    const left = unflagMessage(call, message);
    if (left !== message) call.emit('message.didUnflag', () => messageListV2(call, [left]));
    return messageList(call, [left]);
  },
  clearFlags(call, { messageId }) {
    const { message, channel } = requireMessage(call, messageId);
    requireInChannel(call, channel, 'DELETE_MESSAGE');
    const cleared = clearFlags(call, message);
    call.emit('message.didClearflag', () => messageListV2(call, [cleared]));
    return messageList(call, [cleared]);
  },
  isFlaggedByMe(call, { messageId }) {
    const { message } = requireMessage(call, messageId);
    return { result: message.flaggedBy.includes(call.actor.userId ?? '') };
  },
};

function remove(call: Call, messageId: string): void {
  const { message, channel } = requireMessage(call, messageId);
  requireDeletable(call, message, channel);
  if (message.isDeleted) return;
  const deleted = deleteMessage(call, message);
  call.emit('message.didDelete', () => messageListV2(call, [deleted]));
}
