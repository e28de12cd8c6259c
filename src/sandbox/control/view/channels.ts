import { isRunning } from '../../forever.js';
import { take } from '../../pages.js';
import type { ChannelMemberRecord } from '../../state/records/channel-members.js';
import type { ChannelRecord } from '../../state/records/channels.js';
import type { MessageRecord } from '../../state/records/messages.js';
import type { World } from '../../world.js';
import { type Limited, limited, maxShown } from './limit.js';
import { nameOf, namesOf } from './names.js';
import { reactionsOf } from './reactions.js';

export interface ChannelView
  extends Pick<ChannelRecord, 'channelId' | 'displayName' | 'type' | 'isClosed' | 'isDeleted'> {
  readonly isMuted: boolean;
  readonly members: number;
  readonly messages: number;
}

export interface ChannelsView {
  readonly channels: Limited<ChannelView>;
}

export interface MemberView extends Pick<ChannelMemberRecord, 'userId' | 'membership' | 'roles'> {
  readonly displayName: string;
  /** Until when the user is muted in the channel; null where not muted. */
  readonly mutedUntil: string | null;
}

export interface MessageView
  extends Pick<
    MessageRecord,
    'messageId' | 'userId' | 'type' | 'data' | 'parentId' | 'segment' | 'flaggedBy' | 'isDeleted' | 'createdAt'
  > {
  readonly displayName: string;
  readonly reactions: Readonly<Record<string, number>>;
}

export interface ChannelDetails extends ChannelView {
  readonly memberList: Limited<MemberView>;
  /** The last messages, the oldest of them first. */
  readonly messageList: Limited<MessageView>;
}

/** The channels, the newest first; those of communities are with these. */
export function viewChannels(world: World): ChannelsView {
  const { channels, communities } = world.state;
  const own = function* () {
    for (const channel of channels.newest()) if (!communities.has(channel.channelId)) yield channel;
  };
  return { channels: limited(own(), channels.size - communities.size, (channel) => viewChannel(world, channel)) };
}

/** A channel with its members and messages; nothing where there is none. */
export function viewChannelDetails(world: World, channelId: string): ChannelDetails | undefined {
  const { state } = world;
  const channel = state.channels.get(channelId);
  if (!channel) return undefined;
  const total = state.messages.countBy('channel', channelId);
  const messages = take(state.messages.newestBy('channel', channelId), maxShown).reverse();
  return {
    ...viewChannel(world, channel),
    memberList: viewMembers(world, channelId),
    messageList: limited(messages, total, (message) => viewMessage(world, message)),
  };
}

/** Whoever is in a channel or banned from it. */
export function viewMembers({ state, clock }: World, channelId: string): Limited<MemberView> {
  const rows = [...state.channelMembers.by('channel', channelId)].filter(({ membership }) => membership !== 'none');
  return limited(rows, rows.length, ({ userId, membership, roles, mutedUntil }) => ({
    userId,
    displayName: nameOf(state, userId),
    membership,
    roles,
    mutedUntil: isRunning(mutedUntil, clock.nowMs) ? mutedUntil : null,
  }));
}

function viewChannel({ state, clock }: World, channel: ChannelRecord): ChannelView {
  const { channelId, displayName, type, isClosed, isDeleted, mutedUntil } = channel;
  return {
    channelId,
    displayName,
    type,
    isClosed,
    isDeleted,
    isMuted: isRunning(mutedUntil, clock.nowMs),
    members: state.channelMembers.countBy('member', channelId),
    messages: state.messages.countBy('channel', channelId),
  };
}

function viewMessage({ state }: World, message: MessageRecord): MessageView {
  const { messageId, userId, type, data, parentId, segment, flaggedBy, isDeleted, createdAt } = message;
  return {
    messageId,
    userId,
    displayName: nameOf(state, userId),
    type,
    data,
    parentId,
    segment,
    flaggedBy: namesOf(state, flaggedBy),
    isDeleted,
    createdAt,
    reactions: reactionsOf(state, 'message', messageId),
  };
}
