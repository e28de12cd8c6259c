import assert from 'node:assert/strict';
import { observe } from '../check.mjs';

/** ChannelRepository: a channel from its creation to its end, its members, roles, mutes and bans. */
export async function channels({ sdk, admin, check, userId }) {
  const { ChannelRepository } = sdk;
  const { Membership, Moderation } = ChannelRepository;
  const created = await check('ChannelRepository.createChannel', async () => {
    const { data } = await ChannelRepository.createChannel({
      type: 'community',
      displayName: 'Night readers',
      isPublic: true,
    });
    const { channels: found } = await admin.v3.channels.get({ channelId: data.channelId });
    assert.equal(found[0]?.displayName, 'Night readers');
    return data;
  });
  const { channelId } = created;
  await check('ChannelRepository.createChannel (conversation)', async () => {
    const { data } = await ChannelRepository.createChannel({ type: 'conversation', userIds: ['bob'] });
    const { data: again } = await ChannelRepository.createChannel({ type: 'conversation', userIds: ['bob'] });
    assert.equal(again.channelId, data.channelId);
  });
  await check('ChannelRepository.getChannelByIds', async () => {
    const { data } = await ChannelRepository.getChannelByIds([channelId]);
    assert.deepEqual(
      data.map((channel) => channel.displayName),
      ['Night readers'],
    );
  });
  await check('ChannelRepository.getChannel', async () => {
    const channel = await observe((callback) => ChannelRepository.getChannel(channelId, callback));
    assert.equal(channel.displayName, 'Night readers');
  });
  await check('ChannelRepository.getChannels', async () => {
    const found = await observe((callback) => ChannelRepository.getChannels({ limit: 20 }, callback));
    assert.ok(found.some((channel) => channel.channelId === channelId));
  });
  await check('ChannelRepository.updateChannel', async () => {
    const { data } = await ChannelRepository.updateChannel(channelId, { displayName: 'Late readers', tags: ['books'] });
    assert.equal(data.displayName, 'Late readers');
    const { channels: found } = await admin.v3.channels.get({ channelId });
    assert.deepEqual(found[0]?.tags, ['books']);
  });
  await check('ChannelRepository.Membership.addMembers', async () => {
    assert.equal(await Membership.addMembers(channelId, ['bob', 'chloe']), true);
    assert.deepEqual((await memberIds()).sort(), ['bob', 'chloe', userId].sort());
  });
  await check('ChannelRepository.Membership.removeMembers', async () => {
    assert.equal(await Membership.removeMembers(channelId, ['chloe']), true);
    assert.ok(!(await memberIds()).includes('chloe'));
  });
  await check('ChannelRepository.Moderation.addRole', async () => {
    assert.equal(await Moderation.addRole(channelId, 'channel-moderator', ['bob']), true);
    assert.ok((await member('bob')).roles.includes('channel-moderator'));
  });
  await check('ChannelRepository.Moderation.removeRole', async () => {
    assert.equal(await Moderation.removeRole(channelId, 'channel-moderator', ['bob']), true);
    assert.ok(!(await member('bob')).roles.includes('channel-moderator'));
  });
  await check('ChannelRepository.Moderation.muteMembers', async () => {
    assert.equal(await Moderation.muteMembers(channelId, ['bob'], 600), true);
    assert.equal((await member('bob')).isMuted, true);
  });
  await check('ChannelRepository.Moderation.unmuteMembers', async () => {
    assert.equal(await Moderation.unmuteMembers(channelId, ['bob']), true);
    assert.equal((await member('bob')).isMuted, false);
  });
  await check('ChannelRepository.Moderation.banMembers', async () => {
    const { data } = await Moderation.banMembers(channelId, ['bob']);
    assert.deepEqual(
      data.map((banned) => banned.userId),
      ['bob'],
    );
    const refused = await admin.v3.channels.users.add({ channelId, userIds: ['bob'] }).safe();
    assert.ok(refused.error || !(await memberIds()).includes('bob'));
  });
  await check('ChannelRepository.Moderation.unbanMembers', async () => {
    await Moderation.unbanMembers(channelId, ['bob']);
    await admin.v3.channels.users.add({ channelId, userIds: ['bob'] });
    assert.ok((await memberIds()).includes('bob'));
  });
  await check('ChannelRepository.muteChannel', async () => {
    assert.equal(await ChannelRepository.muteChannel(channelId), true);
    assert.equal((await admin.v3.channels.get({ channelId })).channels[0]?.isMuted, true);
  });
  await check('ChannelRepository.unmuteChannel', async () => {
    assert.equal(await ChannelRepository.unmuteChannel(channelId), true);
    assert.equal((await admin.v3.channels.get({ channelId })).channels[0]?.isMuted, false);
  });
  await check('ChannelRepository.joinChannel', async () => {
    await admin.v3.channels.create({ channelId: 'garden', type: 'community', displayName: 'Garden', isPublic: true });
    await ChannelRepository.joinChannel('garden');
    assert.ok((await memberIds('garden')).includes(userId));
  });
  await check('ChannelRepository.leaveChannel', async () => {
    assert.equal(await ChannelRepository.leaveChannel('garden'), true);
    assert.ok(!(await memberIds('garden')).includes(userId));
  });
  await check('ChannelRepository.deleteChannel', async () => {
    assert.equal((await ChannelRepository.deleteChannel(channelId)).isDeleted, true);
    const { data } = await admin.v3.channels.get({ channelId }).safe();
    assert.notEqual(data?.channels[0]?.isDeleted, false);
  });

  async function memberIds(of = channelId) {
    return (await admin.v3.channels.users.query({ channelId: of, filter: 'all' })).channelUsers.map(
      (each) => each.userId,
    );
  }
  async function member(id) {
    const { channelUsers } = await admin.v3.channels.users.query({ channelId });
    return channelUsers.find((each) => each.userId === id);
  }
}
