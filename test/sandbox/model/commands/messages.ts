import { demandOpen } from '../channels.js';
import { type Kind, kind, pick } from '../command.js';
import { clearMessageFlags, deleteMessage, editMessage, flagMessage, sendMessage, unflagMessage } from '../messages.js';
import { adminId, type ModelChannel, type ModelMessage, membersOf, type Network } from '../network.js';
import { react, unreact } from '../reactions.js';
import { looksAtChannel } from '../reads/channels.js';
import { looksAtMessage, looksAtMessages, looksAtOwnMarks } from '../reads/messages.js';

/** Texts, some of which hold what the blocklist may have. */
export const texts = [
  'Chapter four was long',
  'Shall we meet on Thursday?',
  'Win at the casino',
  'Two casinos in town',
  'A gamble it was',
  'Bring the garden plan',
];
const tagSets = [[], ['plan'], ['plan', 'book'], ['book']];
const reactionNames = ['like', 'heart'];

/** Kinds of a message's commands that every read of it shows. */
function onMessage(
  name: string,
  make: (given: {
    draw: Parameters<Kind['prepare']>[0];
    network: Network;
    message: ModelMessage;
  }) => Omit<ReturnType<Parameters<typeof kind>[1]> & object, 'by' | 'looks'>,
): Kind {
  return kind(name, (draw, network) => {
    const message = pick(network.messages, draw.other);
    return (
      message && {
        ...make({ draw, network, message }),
        by: draw.actor,
        looks: [looksAtMessage(message), looksAtOwnMarks(message)],
      }
    );
  });
}

/** Somebody who is muted in a channel, or with it: the random ones rarely are. */
function findMuted({ channels, now }: Network, item: number): { channel: ModelChannel; userId: string } | undefined {
  const found = channels.flatMap((channel) =>
    membersOf(channel)
      .filter(({ userId, mutedUntil }) => userId !== adminId && Math.max(mutedUntil, channel.mutedUntil) > now)
      .map(({ userId }) => ({ channel, userId })),
  );
  return pick(found, item);
}

export const messageKinds: Kind[] = [
  kind('send', ({ actor: drawn, item, other, variant, isV2, isOdd }, network) => {
    const muted = variant < 7 ? findMuted(network, item) : undefined;
    const channel = muted?.channel ?? pick(network.channels, item);
    const actor = muted?.userId ?? drawn;
    if (!channel) return undefined;
    const parent = isOdd ? pick(channel.messages, other) : undefined;
    const text = pick(texts, variant + item) ?? '';
    const tags = pick(tagSets, other) ?? [];
    let sent: ModelMessage | undefined;
    return {
      say: `${actor} sends "${text}" to ${channel.type} ${channel.id}${parent ? ` below ${parent.segment}` : ''}`,
      by: actor,
      act: () => {
        sent = sendMessage(network, actor, channel, { id: '', text, tags, parent });
      },
      send: ({ v2, v3 }) => {
        const given = { channelId: channel.id, type: 'text', data: { text }, tags } as const;
        const where = parent ? { parentId: parent.id } : {};
        return isV2
          ? v2.messages.create({ ...given, ...where }).then(({ messages }) => messages?.[0]?.messageId)
          : v3.messages.create({ ...given, ...where }).then(({ messages }) => messages?.[0]?.messageId);
      },
      learn: (id) => {
        if (sent) sent.id = id ?? '';
      },
      looks: [
        looksAtChannel(channel),
        looksAtMessages(channel),
        async (...world) => {
          if (sent) await looksAtMessage(sent)(...world);
          if (parent) await looksAtMessage(parent)(...world);
        },
      ],
    };
  }),

  onMessage('edit', ({ draw: { actor, variant, item }, network, message }) => {
    const text = pick(texts, variant + item) ?? '';
    return {
      say: `${actor} edits ${message.author}'s message ${message.segment} of ${message.channel.id} to "${text}"`,
      act: () => editMessage(network, actor, message, text),
      send: ({ v3 }) => v3.messages.update({ messageId: message.id, data: { text } }),
    };
  }),

  kind('delete message', ({ actor, other, isV2 }, network) => {
    const message = pick(network.messages, other);
    return (
      message && {
        say: `${actor} deletes ${message.author}'s message ${message.segment} of ${message.channel.id} (v${isV2 ? 2 : 3})`,
        by: actor,
        act: () => deleteMessage(network, actor, message),
        send: ({ v2, v3 }): Promise<unknown> => {
          const given = { messageId: message.id };
          return isV2 ? v2.messages.delete(given) : v3.messages.delete(given);
        },
        looks: [looksAtMessage(message), looksAtMessages(message.channel)],
      }
    );
  }),

  onMessage('flag', ({ draw: { actor }, network, message }) => ({
    say: `${actor} flags message ${message.segment} of ${message.channel.id}`,
    act: () => flagMessage(network, actor, message),
    send: ({ v3 }) => v3.messages.flag({ messageId: message.id }),
  })),

  onMessage('unflag', ({ draw: { actor }, network, message }) => ({
    say: `${actor} unflags message ${message.segment} of ${message.channel.id}`,
    act: () => unflagMessage(network, actor, message),
    send: ({ v3 }) => v3.messages.unflag({ messageId: message.id }),
  })),

  onMessage('clear flags', ({ draw: { actor }, network, message }) => ({
    say: `${actor} clears the flags of message ${message.segment} of ${message.channel.id}`,
    act: () => clearMessageFlags(network, actor, message),
    send: ({ v3 }) => v3.messages.clearFlags({ messageId: message.id }),
  })),

  onMessage('react', ({ draw: { actor, variant, isOdd }, network, message }) => {
    const reactionName = pick(reactionNames, variant) ?? '';
    const given = { referenceId: message.id, referenceType: 'message', reactionName } as const;
    return {
      say: `${actor} ${isOdd ? 'takes back' : 'gives'} ${reactionName} at ${message.segment} of ${message.channel.id}`,
      act: () => {
        demandOpen(network, message.channel, actor);
        (isOdd ? unreact : react)(actor, message, reactionName);
      },
      send: ({ v2 }): Promise<unknown> => (isOdd ? v2.reactions.delete(given) : v2.reactions.create(given)),
    };
  }),
];
