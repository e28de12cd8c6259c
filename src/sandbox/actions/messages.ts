import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { pairKey } from '../state/pair-key.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { MessageRecord } from '../state/records/messages.js';
import { changeMember } from './change-member.js';

/** Writes a message in a channel, as who asks. It takes the channel's next segment, as answers to others do. */
export function createMessage(
  call: Call,
  channel: ChannelRecord,
  fields: Pick<MessageRecord, 'type'> & Partial<MessageRecord>,
): MessageRecord {
  const segment = channel.lastSegment + 1;
  const _id = call.ids.objectId();
  const message = call.state.messages.put({
    _id,
    messageId: _id,
    channelId: channel.channelId,
    userId: actingUserId(call),
    data: {},
    fileId: null,
    parentId: null,
    tags: [],
    metadata: {},
    mentionees: [],
    segment,
    flaggedBy: [],
    isDeleted: false,
    editedAt: call.now,
    createdAt: call.now,
    updatedAt: call.now,
    ...fields,
  });
  call.state.channels.update(channel.channelId, { lastSegment: segment, lastActivity: call.now });
  noteMentions(call, channel, message);
  return message;
}

/** Changes a message's content. */
export function editMessage(call: Call, message: MessageRecord, changes: Partial<MessageRecord>): MessageRecord {
  return updateMessage(call, message, { ...changes, editedAt: call.now });
}

/** Deletes a message: it stays in lists, without its content (reference). */
export function deleteMessage(call: Call, message: MessageRecord): MessageRecord {
  return message.isDeleted ? message : updateMessage(call, message, { isDeleted: true });
}

/** Deletes what a user has written in a channel, as a ban does (vendor's documentation). */
export function deleteMessagesIn(call: Call, { channelId }: ChannelRecord, userId: string): void {
  for (const message of [...call.state.messages.by('author', pairKey(channelId, userId))]) deleteMessage(call, message);
}

/** Deletes all that is written in a channel, as closing it does (reference documents). */
export function deleteAllMessagesIn(call: Call, { channelId }: ChannelRecord): void {
  for (const message of [...call.state.messages.by('channel', channelId)]) deleteMessage(call, message);
}

/** Deletes what a user has written in any channel, as a ban from the network does (vendor's documentation). */
export function deleteMessagesOf(call: Call, userId: string): void {
  for (const message of [...call.state.messages.by('user', userId)]) deleteMessage(call, message);
}

/** Flags a message as who asks. The channel may have it deleted at a number of flags (reference). */
export function flagMessage(call: Call, channel: ChannelRecord, message: MessageRecord): MessageRecord {
  const flagged = setFlags(call, message, [...message.flaggedBy, actingUserId(call)]);
  const { messageAutoDeleteEnabled, autoDeleteMessageByFlagLimit: limit } = channel;
  return messageAutoDeleteEnabled && limit > 0 && flagged.flaggedBy.length >= limit
    ? deleteMessage(call, flagged)
    : flagged;
}

/** Takes back the flag of who asks, if there is one. */
export function unflagMessage(call: Call, message: MessageRecord): MessageRecord {
  const left = message.flaggedBy.filter((userId) => userId !== call.actor.userId);
  return left.length === message.flaggedBy.length ? message : setFlags(call, message, left);
}

/** Takes all flags from a message. */
export function clearFlags(call: Call, message: MessageRecord): MessageRecord {
  return setFlags(call, message, []);
}

function setFlags(call: Call, message: MessageRecord, flaggedBy: string[]): MessageRecord {
  return updateMessage(call, message, { flaggedBy });
}

function updateMessage(call: Call, { messageId }: MessageRecord, changes: Partial<MessageRecord>): MessageRecord {
  return call.state.messages.update(messageId, { ...changes, updatedAt: call.now });
}

/** Notes for members which message has mentioned them last. */
function noteMentions(call: Call, channel: ChannelRecord, { mentionees, segment }: MessageRecord): void {
  if (mentionees.length === 0) return;
  const isForAll = mentionees.some(({ type }) => type === 'channel');
  const members = isForAll ? [...call.state.channelMembers.by('member', channel.channelId)] : [];
  const named = mentionees.flatMap(({ userIds = [] }) => userIds);
  for (const userId of new Set([...members.map((member) => member.userId), ...named])) {
    if (call.state.channelMembers.get(pairKey(channel.channelId, userId))?.membership === 'member')
      changeMember(call, channel, userId, { lastMentionedSegment: segment });
  }
}
