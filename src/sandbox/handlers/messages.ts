import {
  clearFlags,
  createMessage,
  deleteMessage,
  editMessage,
  flagMessage,
  unflagMessage,
} from '../actions/messages.js';
import { moderate, mute } from '../actions/moderate.js';
import type { Call } from '../call.js';
import { given } from '../given.js';
import { pageOf } from '../pages.js';
import { findMessages, searchMessages } from '../queries/messages.js';
import { moderationSettings } from '../queries/settings.js';
import { refuse } from '../refuse.js';
import { requireChannel, requireInChannel, requireMember, requireNotBanned } from '../rules/channels.js';
import { requireAllowedContent } from '../rules/content.js';
import { requireFlaggable } from '../rules/flags.js';
import {
  isReadable,
  isRepeatedTooOften,
  refuseDuplicateMessage,
  requireDeletable,
  requireEditable,
  requireMayMention,
  requireMaySend,
  requireMessage,
  requireParent,
  requireReadable,
} from '../rules/messages.js';
import { requireUser } from '../rules/users.js';
import { segmentPageOf } from '../segment-pages.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { MessageRecord } from '../state/records/messages.js';
import { stringsIn } from '../text/strings-in.js';
import { channelList, channelViewV2 } from '../views/channels.js';
import { messageList, messageListV2, messageViewV2 } from '../views/messages.js';
import { pagingWithPrev } from '../views/paging.js';
import { userViewV2 } from '../views/users.js';
import type { Handlers } from './handlers.js';

/** The operations of version 2 that act; those on images and files are not among them. */
export const v2Messages: Pick<Handlers['v2']['messages'], 'query' | 'create' | 'get' | 'delete' | 'search'> = {
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
    const found = messageFeedId === undefined ? [...searchMessages(call, { query, types, ...wanted })] : [];
    if (options.orderBy === 'asc') found.reverse();
    const page = pageOf(found, options);
    const channels = [...new Set(page.items.map(({ channelId }) => channelId))].map((id) => requireChannel(call, id));
    const { limit, sortBy, orderBy } = options;
    return {
      ...messageList(call, page.items),
      messageFeeds: [],
      channels: channelList(call, channels, []).channels ?? [],
      roles: [],
      totalCount: found.length,
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
    call.assume('ids that no message has are passed over');
    const found = [...new Set(messageIds)].flatMap((messageId) => {
      const message = call.state.messages.get(messageId);
      const channel = message && call.state.channels.get(message.channelId);
      return channel && isReadable(call, channel) ? [message] : [];
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
    checkContent(call, channel, changes.data);
    const edited = editMessage(call, message, given(changes) as Partial<MessageRecord>); // exact optional properties alone differ
    call.emit('message.didUpdate', messageListV2(call, [edited]));
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
    call.emit('message.didFlag', messageListV2(call, [flagged]));
    return messageList(call, [flagged]);
  },
  unflag(call, { messageId }) {
    const { message } = requireMessage(call, messageId);
    call.assume('who has not flagged it changes nothing');
    const left = unflagMessage(call, message);
    if (left !== message) call.emit('message.didUnflag', messageListV2(call, [left]));
    return messageList(call, [left]);
  },
  clearFlags(call, { messageId }) {
    const { message, channel } = requireMessage(call, messageId);
    requireInChannel(call, channel, 'DELETE_MESSAGE');
    const cleared = clearFlags(call, message);
    call.emit('message.didClearflag', messageListV2(call, [cleared]));
    return messageList(call, [cleared]);
  },
  isFlaggedByMe(call, { messageId }) {
    const { message } = requireMessage(call, messageId);
    return { result: message.flaggedBy.includes(call.actor.userId ?? '') };
  },
};

/** What either version sends. */
interface NewMessage extends Partial<Pick<MessageRecord, 'fileId' | 'parentId' | 'metadata' | 'tags' | 'mentionees'>> {
  channelId: string;
  messageId?: string;
  type?: MessageRecord['type'];
  data?: MessageRecord['data'];
}

function send(call: Call, { channelId, messageId, type = 'text', ...fields }: NewMessage): MessageRecord {
  const channel = requireChannel(call, channelId);
  requireMaySend(call, channel);
  if (messageId !== undefined) refuseDuplicateMessage(call, messageId);
  if (typeof fields.parentId === 'string') requireParent(call, channel, fields.parentId);
  for (const userId of fields.mentionees?.flatMap(({ userIds = [] }) => userIds) ?? []) requireUser(call, userId);
  requireAllowedContent(call, 'message', [type]);
  requireMayMention(call, fields.mentionees ?? []);
  if (fields.fileId) call.assume('a file is not looked for');
  checkContent(call, channel, fields.data);
  const id = messageId === undefined ? {} : { messageId };
  const message = createMessage(call, channel, { ...given(fields), type, ...id });
  call.emit('message.didCreate', messageListV2(call, [message]));
  return message;
}

/** Refuses content that the network's moderation does not let pass; who repeats a text too often is muted, too. */
function checkContent(call: Call, channel: ChannelRecord, data: MessageRecord['data'] | undefined): void {
  if (!data) return;
  moderate(call, stringsIn(data), channel);
  if (!isRepeatedTooOften(call, channel, data.text)) return;
  const hasChanged = mute(call, channel, moderationSettings(call.state).maxRepetitionMuteTimeout ?? 0);
  refuse(400307, 'You have sent this message too often', { hasChanged });
}

function remove(call: Call, messageId: string): void {
  const { message, channel } = requireMessage(call, messageId);
  requireDeletable(call, message, channel);
  if (message.isDeleted) return;
  call.emit('message.didDelete', messageListV2(call, [deleteMessage(call, message)]));
}
