import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';
import { take } from '../pages.js';
import { chatSettings } from '../queries/network-settings.js';
import { isReadable } from '../rules/messages.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { MessageRecord } from '../state/records/messages.js';

/** The message that a channel is listed with: the last one, where the chat settings have previews on and who asks may read it. */
export function previewOf(call: Call, channel: ChannelRecord): MessageRecord | undefined {
  const { enabled, isIncludeDeleted } = chatSettings(call.state).messagePreviewSetting;
  if (!enabled || !isReadable(call, channel)) return undefined;
  const [last] = take(call.state.messages.newestBy(isIncludeDeleted ? 'channel' : 'shown', channel.channelId), 1);
  return last;
}

/** Previews of channels, and the feeds they belong to. Ids are the database's: the specification gives them 24 characters. */
export function messagePreviews(
  call: Call,
  channels: readonly ChannelRecord[],
): Required<Pick<Schemas['ChannelList'], 'messagePreviews' | 'messageFeedsInfo'>> {
  const found = channels.flatMap((channel) => {
    const message = previewOf(call, channel);
    return message ? [{ channel, message }] : [];
  });
  if (found.length > 0) call.assume("a channel's messages are one feed, which has the channel's database id");
  return {
    messagePreviews: found.map(({ channel, message }) => previewView(call, channel, message)),
    messageFeedsInfo: found.map(({ channel, message }) => ({
      messageFeedId: channel._id,
      name: channel.displayName.slice(0, 100),
      createdAt: channel.createdAt,
      updatedAt: channel.updatedAt,
      messagePreviewId: message._id,
    })),
  };
}

function previewView(call: Call, channel: ChannelRecord, message: MessageRecord): Schemas['MessagePreview'] {
  const creatorId = call.state.users.get(message.userId)?._id;
  const parent = message.parentId === null ? undefined : call.state.messages.get(message.parentId);
  return {
    messageId: message._id,
    channelId: channel._id,
    messageFeedId: channel._id,
    segment: message.segment,
    dataType: message.type,
    data: message.isDeleted ? {} : message.data,
    ...(creatorId !== undefined && { creatorId }),
    parentId: parent?._id ?? null,
    isDeleted: message.isDeleted,
    createdAt: message.createdAt,
    updatedAt: message.updatedAt,
  };
}
