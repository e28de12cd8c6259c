import { demandOpen, muteEnd } from './channels.js';
import {
  adminId,
  demand,
  findsBlocked,
  type ModelChannel,
  type ModelMessage,
  may,
  type Network,
  stateOf,
  untouched,
} from './network.js';

interface NewMessage {
  id: string;
  text: string;
  tags: string[];
  parent?: ModelMessage | undefined;
}

/** Refuses whoever may not write: an administrator always may. */
export function demandMaySend(network: Network, actor: string, channel: ModelChannel): void {
  demandOpen(network, channel, actor);
  demand(!channel.isClosed, 400300);
  if (actor === adminId) return;
  demand(stateOf(channel, actor) !== 'banned', 400304);
  demand(stateOf(channel, actor) === 'member', 400301);
  demand(channel.type !== 'broadcast', 400301);
  demand((channel.memberships.get(actor)?.mutedUntil ?? 0) <= network.now, 400302);
  demand(channel.mutedUntil <= network.now || may(network, actor, 'MUTE_CHANNEL', channel), 400303);
}

/** A blocked word is refused, and its sender muted for as long as the network says. */
function demandClean(network: Network, actor: string, channel: ModelChannel, text: string): void {
  if (actor === adminId || !findsBlocked(network, text)) return;
  const membership = channel.memberships.get(actor);
  if (membership && network.blockedMuteMs > 0) membership.mutedUntil = muteEnd(network, network.blockedMuteMs);
  demand(false, 400308);
}

/** The segments of a channel rise by one, replies among them. */
export function sendMessage(network: Network, actor: string, channel: ModelChannel, fields: NewMessage): ModelMessage {
  demandMaySend(network, actor, channel);
  const { id, text, tags, parent } = fields;
  demandClean(network, actor, channel, text);
  const message: ModelMessage = {
    ...untouched(),
    id,
    channel,
    author: actor,
    text,
    tags,
    parent,
    segment: channel.messages.length + 1,
    isDeleted: false,
    isEdited: false,
  };
  channel.messages.push(message);
  network.messages.push(message);
  return message;
}

export function editMessage(network: Network, actor: string, message: ModelMessage, text: string): void {
  demandOpen(network, message.channel, actor);
  demand(message.author === actor || may(network, actor, 'EDIT_MESSAGE', message.channel), 400301);
  demand(!message.isDeleted, 400300);
  demandClean(network, actor, message.channel, text);
  message.text = text;
  message.isEdited = true;
}

export function deleteMessage(network: Network, actor: string, message: ModelMessage): void {
  demandOpen(network, message.channel, actor);
  demand(message.author === actor || may(network, actor, 'DELETE_MESSAGE', message.channel), 400301);
  message.isDeleted = true;
}

/** Whether somebody takes part: a member, or an administrator. */
function demandPart(actor: string, channel: ModelChannel): void {
  if (actor === adminId) return;
  demand(stateOf(channel, actor) !== 'banned', 400304);
  demand(stateOf(channel, actor) === 'member', 400301);
}

/** Everybody flags once; at the channel's limit the message goes. */
export function flagMessage(network: Network, actor: string, message: ModelMessage): void {
  demandOpen(network, message.channel, actor);
  demandPart(actor, message.channel);
  demand(!message.flaggedBy.has(actor), 400300);
  message.flaggedBy.add(actor);
  const { flagLimit } = message.channel;
  if (flagLimit !== undefined && message.flaggedBy.size >= flagLimit) message.isDeleted = true;
}

export function unflagMessage(network: Network, actor: string, message: ModelMessage): void {
  demandOpen(network, message.channel, actor);
  message.flaggedBy.delete(actor);
}

export function clearMessageFlags(network: Network, actor: string, message: ModelMessage): void {
  demandOpen(network, message.channel, actor);
  demand(may(network, actor, 'DELETE_MESSAGE', message.channel), 400301);
  message.flaggedBy.clear();
}
