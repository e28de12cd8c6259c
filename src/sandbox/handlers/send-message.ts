import { createMessage } from '../actions/messages.js';
import { moderate, mute } from '../actions/moderate.js';
import type { Call } from '../call.js';
import { given } from '../given.js';
import { moderationSettings } from '../queries/settings.js';
import { refuse } from '../refuse.js';
import { requireChannel } from '../rules/channels.js';
import { requireAllowedContent } from '../rules/content.js';
import { noteUnknownFiles } from '../rules/files.js';
import {
  isRepeatedTooOften,
  refuseDuplicateMessage,
  requireMayMention,
  requireMaySend,
  requireParent,
} from '../rules/messages.js';
import { maxCustomData, requireSize } from '../rules/sizes.js';
import { requireUser } from '../rules/users.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { MessageRecord } from '../state/records/messages.js';
import { stringsIn } from '../text/strings-in.js';
import { messageListV2 } from '../views/messages.js';

/** A message, as either version sends one. */
export interface NewMessage
  extends Partial<Pick<MessageRecord, 'fileId' | 'parentId' | 'metadata' | 'tags' | 'mentionees'>> {
  channelId: string;
  messageId?: string;
  type?: MessageRecord['type'];
  data?: MessageRecord['data'];
}

export function send(call: Call, message: NewMessage): MessageRecord {
  return writeMessage(call, requireSendable(call, message), message);
}

/** The channel that a message is for. Refuses a message that may not be sent. */
export function requireSendable(
  call: Call,
  { channelId, messageId, parentId, type = 'text', ...fields }: NewMessage,
): ChannelRecord {
  const channel = requireChannel(call, channelId);
  requireMaySend(call, channel);
  if (messageId !== undefined) refuseDuplicateMessage(call, messageId);
  if (typeof parentId === 'string') requireParent(call, channel, parentId);
  for (const userId of fields.mentionees?.flatMap(({ userIds = [] }) => userIds) ?? []) requireUser(call, userId);
  requireAllowedContent(call, 'message', [type]);
  requireMayMention(call, fields.mentionees ?? []);
  noteUnknownFiles(call, [fields.fileId]);
  if (type === 'custom') requireSize('data', fields.data, maxCustomData);
  checkContent(call, channel, fields.data);
  return channel;
}

/** Writes a message that may be sent. */
export function writeMessage(call: Call, channel: ChannelRecord, message: NewMessage): MessageRecord {
  const { channelId: _, messageId, type = 'text', ...fields } = message;
  const id = messageId === undefined ? {} : { messageId };
  const written = createMessage(call, channel, { ...given(fields), type, ...id });
  call.emit('message.didCreate', () => messageListV2(call, [written]));
  return written;
}

/** Refuses content that the network's moderation does not let pass; who repeats a text too often is muted, too. */
export function checkContent(call: Call, channel: ChannelRecord, data: MessageRecord['data'] | undefined): void {
  if (!data) return;
  moderate(call, stringsIn(data), channel);
  if (!isRepeatedTooOften(call, channel, data.text)) return;
  const hasChanged = mute(call, channel, moderationSettings(call.state).maxRepetitionMuteTimeout ?? 0);
  refuse(400307, 'You have sent this message too often', { hasChanged });
}
