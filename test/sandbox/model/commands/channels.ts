import {
  addMembers,
  ban,
  closeChannel,
  createChannel,
  deleteChannel,
  demandOpen,
  findConversation,
  giveRole,
  join,
  leave,
  muteChannel,
  muteMembers,
  removeMembers,
  takeRole,
  unban,
  updateChannel,
} from '../channels.js';
import { type Kind, kind, pick } from '../command.js';
import { adminId, demand, type ModelChannel, membersOf, type Network } from '../network.js';
import { looksAtChannel, looksAtChannels, looksAtChannelsOf } from '../reads/channels.js';
import { looksAtMessages } from '../reads/messages.js';

const types = ['community', 'community', 'live', 'broadcast'] as const;
const tagSets = [[], ['reading'], ['reading', 'garden']];
const roles = ['channel-moderator', 'steward'];
/** Mutes: none, a minute, an hour, for ever. */
const periods = [0, 60_000, 3_600_000, -1];

/** A channel's usual line: who does what where, through which version. */
function at(actor: string, doing: string, channel: ModelChannel, isV2 = false): string {
  return `${actor} ${doing} ${channel.type} ${channel.id} (v${isV2 ? 2 : 3})`;
}

/** Kinds of a channel's commands whose results tell nothing that a read would not. */
function onChannel(
  name: string,
  make: (given: {
    draw: Parameters<Kind['prepare']>[0];
    network: Network;
    channel: ModelChannel;
  }) => Omit<ReturnType<Parameters<typeof kind>[1]> & object, 'by' | 'looks'> | undefined,
): Kind {
  return kind(name, (draw, network) => {
    const channel = pick(network.channels, draw.item);
    const made = channel && make({ draw, network, channel });
    return made && { ...made, by: draw.actor, looks: [looksAtChannel(channel)] };
  });
}

export const channelKinds: Kind[] = [
  kind('create channel', ({ actor, others, variant, isV2, isOdd }, network) => {
    const id = `c${network.channels.length}`;
    const type = isV2 ? 'standard' : (pick(types, variant) ?? 'community');
    const tags = pick(tagSets, variant) ?? [];
    const flagLimit = isOdd && !isV2 ? 2 : undefined;
    const fields = { channelId: id, displayName: `Channel ${id}`, tags, userIds: others };
    const limits = flagLimit === undefined ? {} : { messageAutoDeleteEnabled: true, autoDeleteMessageByFlagLimit: 2 };
    return {
      say: `${actor} creates ${type} ${id} with ${others}`,
      by: actor,
      act: () => {
        const limited = flagLimit === undefined ? {} : { flagLimit };
        createChannel(network, actor, { id, type, displayName: `Channel ${id}`, tags, userIds: others, ...limited });
      },
      send: (amity): Promise<unknown> =>
        type === 'standard'
          ? amity.v2.channels.create({ ...fields, type })
          : amity.v3.channels.create({ ...fields, ...limits, type: type as 'community' }),
      looks: [looksAtChannels, ...others.map(looksAtChannelsOf)],
    };
  }),

  kind('create conversation', ({ actor, others, isOdd }, network) => {
    const userIds = [...new Set([actor, ...others])];
    const existing = isOdd ? undefined : findConversation(network, userIds);
    let channel: ModelChannel | undefined = existing;
    return {
      say: `${actor} opens a ${isOdd ? '' : 'distinct '}conversation with ${others}`,
      by: actor,
      act: () => {
        const id = `conversation-${network.channels.length}`;
        channel ??= createChannel(network, actor, {
          id,
          type: 'conversation',
          isDistinct: !isOdd,
          tags: [],
          userIds: others,
        });
      },
      send: (amity) => amity.v3.channels.createConversation({ userIds: others, isDistinct: !isOdd }),
      learn: ({ channels }) => {
        const id = channels?.[0]?.channelId ?? '';
        if (existing) demand(existing.id === id, 0);
        if (channel) channel.id = id;
      },
      looks: [looksAtChannels],
    };
  }),

  kind('use an unknown channel', ({ actor, others, variant }) => ({
    say: `${actor} looks for a channel that nobody has made`,
    by: actor,
    act: () => demand(false, 400400),
    send: ({ v2, v3 }): Promise<unknown> => {
      const channelId = 'nowhere';
      if (variant < 3) return v3.channels.join({ channelId });
      if (variant < 6) return v3.channels.get({ channelId });
      if (variant < 9) return v2.channels.users.ban({ channelId, userIds: others });
      return v3.messages.create({ channelId, data: { text: 'Hello' } });
    },
    looks: [],
  })),

  onChannel('join', ({ draw: { actor }, network, channel }) => ({
    say: at(actor, 'joins', channel),
    act: () => join(network, channel, actor),
    send: ({ v3 }) => v3.channels.join({ channelId: channel.id }),
  })),

  onChannel('leave', ({ draw: { actor }, network, channel }) => ({
    say: at(actor, 'leaves', channel),
    act: () => leave(network, channel, actor),
    send: ({ v3 }) => v3.channels.leave({ channelId: channel.id }),
  })),

  onChannel('add members', ({ draw: { actor, others, isV2 }, network, channel }) => ({
    say: at(actor, `adds ${others} to`, channel, isV2),
    act: () => addMembers(network, actor, channel, others),
    send: ({ v2, v3 }): Promise<unknown> => {
      const given = { channelId: channel.id, userIds: others };
      return isV2 ? v2.channels.users.add(given) : v3.channels.users.add(given);
    },
  })),

  onChannel('remove members', ({ draw: { actor, others, isV2 }, network, channel }) => ({
    say: at(actor, `removes ${others} from`, channel, isV2),
    act: () => removeMembers(network, actor, channel, others),
    send: ({ v2, v3 }): Promise<unknown> => {
      const given = { channelId: channel.id, userIds: others };
      return isV2 ? v2.channels.users.remove(given) : v3.channels.users.remove(given);
    },
  })),

  kind('ban', ({ actor, user, item, isV2 }, network) => {
    const channel = pick(network.channels, item);
    return (
      channel && {
        say: at(actor, `bans ${user} from`, channel, isV2),
        by: actor,
        act: () => ban(network, actor, channel, [user]),
        send: ({ v2, v3 }): Promise<unknown> => {
          const given = { channelId: channel.id, userIds: [user] };
          return isV2 ? v2.channels.users.ban(given) : v3.channels.users.ban(given);
        },
        looks: [looksAtChannel(channel), looksAtMessages(channel), looksAtChannelsOf(user)],
      }
    );
  }),

  onChannel('unban', ({ draw: { actor, user, isV2, isOdd }, network, channel }) => {
    // Most who are unbanned are banned.
    const banned = [...channel.memberships.values()].find(({ state }) => state === 'banned')?.userId;
    const whom = isOdd ? user : (banned ?? user);
    return {
      say: at(actor, `unbans ${whom} in`, channel, isV2),
      act: () => unban(network, actor, channel, [whom]),
      send: ({ v2, v3 }): Promise<unknown> => {
        const given = { channelId: channel.id, userIds: [whom] };
        return isV2 ? v2.channels.users.unban(given) : v3.channels.users.unban(given);
      },
    };
  }),

  onChannel('mute members', ({ draw: { actor, others, variant, isOdd }, network, channel }) => {
    const mutePeriod = pick(periods, variant) ?? 0;
    // Most who are muted are members.
    const members = membersOf(channel).map(({ userId }) => userId);
    const whom = isOdd || members.length === 0 ? others : members.slice(-2);
    return {
      say: at(actor, `mutes ${whom} for ${mutePeriod} in`, channel, true),
      act: () => muteMembers(network, actor, channel, whom, mutePeriod),
      send: ({ v2 }) => v2.channels.users.mute({ channelId: channel.id, userIds: whom, mutePeriod }),
    };
  }),

  onChannel('mute channel', ({ draw: { actor, variant }, network, channel }) => {
    const mutePeriod = pick(periods, variant) ?? 0;
    return {
      say: at(actor, `mutes for ${mutePeriod} all of`, channel, true),
      act: () => muteChannel(network, actor, channel, mutePeriod),
      send: ({ v2 }) => v2.channels.mute({ channelId: channel.id, mutePeriod }),
    };
  }),

  onChannel('change role', ({ draw: { actor, user, variant, isOdd }, network, channel }) => {
    const role = pick(roles, variant) ?? '';
    return {
      say: at(actor, `${isOdd ? 'takes' : 'gives'} ${user} ${role} in`, channel),
      act: () => (isOdd ? takeRole : giveRole)(network, actor, channel, [user], role),
      send: ({ v3 }) => {
        const given = { channelId: channel.id, userIds: [user], role };
        return isOdd ? v3.channels.users.removeRole(given) : v3.channels.users.addRole(given);
      },
    };
  }),

  onChannel('rename', ({ draw: { actor, variant, isV2 }, network, channel }) => {
    const displayName = `Name ${variant}`;
    return {
      say: at(actor, 'renames', channel, isV2),
      act: () => updateChannel(network, actor, channel, displayName),
      send: ({ v2, v3 }): Promise<unknown> => {
        const given = { channelId: channel.id, displayName };
        return isV2 ? v2.channels.updateDisplayName(given) : v3.channels.update(given);
      },
    };
  }),

  kind('close or delete channel', ({ actor, item, variant, isV2 }, network) => {
    const channel = pick(network.channels, item + 2);
    return (
      channel && {
        say: at(actor, isV2 ? 'closes' : 'deletes', channel, isV2),
        by: actor,
        act: () => (isV2 ? closeChannel : deleteChannel)(network, actor, channel),
        send: ({ v2, v3 }): Promise<unknown> => {
          const given = { channelId: channel.id };
          if (!isV2) return v3.channels.delete(given);
          return variant < 6 ? v2.channels.close(given) : v2.channels.closeByPluralPath(given);
        },
        looks: [looksAtChannels, looksAtChannel(channel)],
      }
    );
  }),

  onChannel('look', ({ draw: { actor }, network, channel }) => ({
    say: at(actor, 'looks at', channel),
    act: () => {
      if (actor !== adminId) demandOpen(network, channel, actor);
    },
    send: ({ v3 }) => v3.channels.get({ channelId: channel.id }),
  })),
];
