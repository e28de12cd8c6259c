import { expect } from 'vitest';
import type { AmityClient } from '../../../../src/index.js';
import { forever, moderatorsOf } from '../channels.js';
import type { Look } from '../command.js';
import { adminId, type Membership, type ModelChannel, membersOf, type Network } from '../network.js';

/** All items of a list, in pages of two. */
export async function walk<Item>(call: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of call) found.push(item);
  return found;
}

/** The channel through v3 and v2, and all who belong to it. */
export function looksAtChannel(channel: ModelChannel): Look {
  return async (network, real) => {
    const admin = real.as(adminId);
    await readChannel(network, admin, channel);
    if (channel.isDeleted) return;
    await readMembers(network, admin, channel);
  };
}

async function readChannel(network: Network, admin: AmityClient, channel: ModelChannel): Promise<void> {
  const { channels } = await admin.v3.channels.get({ channelId: channel.id });
  expect(channels).toHaveLength(1);
  expect(channels?.[0]).toMatchObject({
    channelId: channel.id,
    type: channel.type,
    isDeleted: channel.isDeleted,
    isMuted: channel.mutedUntil > network.now,
    memberCount: membersOf(channel).length,
    moderatorMemberCount: moderatorsOf(channel).length,
    messageCount: channel.messages.length,
    tags: channel.tags,
    ...(channel.displayName !== undefined && { displayName: channel.displayName }),
  });
}

/** Members and banned by pages of two; the muted among them. */
async function readMembers(network: Network, admin: AmityClient, channel: ModelChannel): Promise<void> {
  const query = { channelId: channel.id, sortBy: 'firstCreated', options: { limit: 2 } } as const;
  const members = await walk(admin.v3.channels.users.query(query));
  expect(members.map(({ userId }) => userId).sort()).toEqual(idsOf(membersOf(channel)));
  for (const { userId = '', roles = [], membership, isMuted, muteTimeout } of members) {
    const expected = channel.memberships.get(userId);
    expect({ userId, roles: [...roles].sort(), membership, isMuted }).toEqual({
      userId,
      roles: [...(expected?.roles ?? [])].sort(),
      membership: 'member',
      isMuted: (expected?.mutedUntil ?? 0) > network.now,
    });
    if (isMuted) expect(muteTimeout).toBe(writeTime(expected?.mutedUntil ?? 0));
  }
  const banned = await walk(admin.v3.channels.users.query({ ...query, filter: 'banned' }));
  const expected = [...channel.memberships.values()].filter(({ state }) => state === 'banned');
  expect(banned.map(({ userId }) => userId).sort()).toEqual(idsOf(expected));
  expect(banned.every(({ isBanned }) => isBanned)).toBe(true);
  const muted = await walk(admin.v3.channels.users.query({ ...query, filter: 'muted' }));
  const silenced = membersOf(channel).filter(({ mutedUntil }) => mutedUntil > network.now);
  expect(muted.map(({ userId }) => userId).sort()).toEqual(idsOf(silenced));
}

function idsOf(memberships: readonly Membership[]): string[] {
  return memberships.map(({ userId }) => userId).sort();
}

function writeTime(ms: number): string {
  return ms === forever ? '+275760-09-13T00:00:00.000Z' : new Date(ms).toISOString();
}

/** Tells channels from those that communities have. */
function isOwn({ communities }: Network) {
  return (channelId: string) => !communities.some(({ channelId: theirs }) => theirs === channelId);
}

/** The channels of a network through both versions, and those that somebody is in. */
export const looksAtChannels: Look = async (network, real) => {
  const admin = real.as(adminId);
  const open = network.channels.filter(({ isDeleted }) => !isDeleted);
  const v3 = await walk(admin.v3.channels.query({ isDeleted: false, options: { limit: 2 } }));
  expect(
    v3
      .map(({ channelId }) => channelId)
      .filter(isOwn(network))
      .sort(),
  ).toEqual(open.map(({ id }) => id).sort());
  const gone = await walk(admin.v3.channels.query({ isDeleted: true, options: { limit: 2 } }));
  const closed = network.channels.filter(({ isDeleted }) => isDeleted);
  expect(
    gone
      .map(({ channelId }) => channelId)
      .filter(isOwn(network))
      .sort(),
  ).toEqual(closed.map(({ id }) => id).sort());
  const v2 = await walk(admin.v2.channels.query({ options: { limit: 2 } }));
  const ofV2 = new Set(v2.map(({ channel }) => channel?.channelId));
  expect(open.filter(({ id }) => !ofV2.has(id))).toEqual([]);
};

/** The channels that somebody finds as a member of them. */
export function looksAtChannelsOf(userId: string): Look {
  return async (network, real) => {
    if (network.users.get(userId)?.isGlobalBan) return;
    const own = network.channels.filter(
      (channel) => !channel.isDeleted && channel.memberships.get(userId)?.state === 'member',
    );
    const found = await walk(
      real.as(userId).v3.channels.query({ filter: 'member', isDeleted: false, options: { limit: 2 } }),
    );
    expect(
      found
        .map(({ channelId }) => channelId)
        .filter(isOwn(network))
        .sort(),
    ).toEqual(own.map(({ id }) => id).sort());
  };
}
