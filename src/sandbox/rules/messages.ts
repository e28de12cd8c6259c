import type { Call } from '../call.js';
import { isRunning } from '../forever.js';
import { chatSettings } from '../queries/network-settings.js';
import { moderationSettings } from '../queries/settings.js';
import { refuse } from '../refuse.js';
import { pairKey } from '../state/pair-key.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { MessageRecord } from '../state/records/messages.js';
import {
  isChannelMember,
  isVisible,
  mayInChannel,
  membershipOf,
  refuseClosed,
  requireMember,
  requireNotBanned,
} from './channels.js';
import type { Permission } from './permission-names.js';

/** The message of an id, and its channel. Refuses one that is not there, or is in a channel that who asks may not read. */
export function requireMessage(call: Call, messageId: string): { message: MessageRecord; channel: ChannelRecord } {
  const message = call.state.messages.get(messageId);
  const channel = message && call.state.channels.get(message.channelId);
  if (!message || !channel || !isReadable(call, channel)) return refuse(400400, `messageId [${messageId}] not found`);
  return { message, channel };
}

/**
 * Whether who asks may read what is written in a channel: that of a channel that is not public, only as a member. Who is banned
 * from a public one reads it as others do who are not members (assumed). The chat settings say whether administrators read
 * conversations of others.
 */
export function isReadable(call: Call, channel: ChannelRecord): boolean {
  if (!isVisible(call, channel)) return false;
  if (channel.isPublic || isChannelMember(call, channel.channelId)) return true;
  if (!call.actor.isAdministrator) return false;
  return channel.type !== 'conversation' || chatSettings(call.state).isAllowAdminViewConversationMessage;
}

/** The channel, if who asks may read it; refuses another. */
export function requireReadable(call: Call, channelId: string): ChannelRecord {
  const channel = call.state.channels.get(channelId);
  return channel && isReadable(call, channel) ? channel : refuse(400400, `channelId [${channelId}] not found`);
}

/** Refuses who may not write in the channel: whoever is no member, banned or muted. Administrators may, but where it is closed. */
export function requireMaySend(call: Call, channel: ChannelRecord): void {
  refuseClosed(channel);
  if (call.actor.isAdministrator) return;
  const { channelId } = channel;
  requireNotBanned(call, channel);
  requireMember(call, channel);
  if (channel.type === 'broadcast') refuse(400301, 'You are not allowed to do this');
  if (mayInChannel(call, channel, 'User/ExemptFromMute')) return;
  if (isRunning(call.state.users.get(call.actor.userId ?? '')?.mutedUntil ?? null, call.nowMs))
    refuse(400313, 'You are muted in the network');
  if (isRunning(membershipOf(call, channelId)?.mutedUntil ?? null, call.nowMs))
    refuse(400302, `You are muted in channel [${channelId}]`);
  if (isRunning(channel.mutedUntil, call.nowMs) && !mayInChannel(call, channel, 'MUTE_CHANNEL'))
    refuse(400303, `Channel [${channelId}] is muted`);
}

/** Refuses an answer to a message that is not in the channel. */
export function requireParent({ state }: Call, { channelId }: ChannelRecord, parentId: string): void {
  if (state.messages.get(parentId)?.channelId !== channelId) refuse(400400, `parentId [${parentId}] not found`);
}

/** Refuses an id that a message has already. */
export function refuseDuplicateMessage({ state }: Call, messageId: string): void {
  if (state.messages.has(messageId)) refuse(400315, `messageId [${messageId}] exists already`);
}

/** Refuses to change a message of another author without a role that permits it, and one that is deleted. */
export function requireEditable(call: Call, message: MessageRecord, channel: ChannelRecord): void {
  requireMayManage(call, message, channel, 'EDIT_MESSAGE');
  if (message.isDeleted) refuse(400300, `Message [${message.messageId}] is deleted`);
}

/** Refuses to delete a message of another author without a role that permits it. */
export function requireDeletable(call: Call, message: MessageRecord, channel: ChannelRecord): void {
  requireMayManage(call, message, channel, 'DELETE_MESSAGE');
}

/** The chat settings say whether administrators manage conversations. */
function requireMayManage(call: Call, message: MessageRecord, channel: ChannelRecord, permission: Permission): void {
  if (message.userId === call.actor.userId) return;
  const isOpen = channel.type !== 'conversation' || chatSettings(call.state).isAllowAdminManageConversationMessage;
  if (!isOpen || !mayInChannel(call, channel, permission)) refuse(400301, 'You are not allowed to do this');
}

/** Refuses to mention a whole channel where the chat settings do not allow it. */
export function requireMayMention({ state }: Call, mentionees: readonly { type?: string }[]): void {
  if (mentionees.some(({ type }) => type === 'channel') && !chatSettings(state).isAllowMentionedChannelEnabled)
    refuse(400300, 'The network does not allow to mention a channel');
}

/**
 * Whether who asks has written a text in the channel as often as the network's settings let it be repeated, of late. The description
 * of 2024 has the code 400307 for messages alone, so that posts and comments may be repeated.
 */
export function isRepeatedTooOften(call: Call, { channelId }: ChannelRecord, text: unknown): boolean {
  if (call.actor.isAdministrator || typeof text !== 'string' || text === '') return false;
  const { maxRepetition = 0, maxRepetitionTimeout = 0 } = moderationSettings(call.state);
  if (maxRepetition === 0) return false;
  let count = 0;
  for (const message of call.state.messages.newestBy('author', pairKey(channelId, call.actor.userId ?? ''))) {
    if (Date.parse(message.createdAt) < call.nowMs - maxRepetitionTimeout) return false;
    if (!message.isDeleted && message.data.text === text) count += 1;
    if (count >= maxRepetition) return true;
  }
  return false;
}
