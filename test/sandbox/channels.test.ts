import { expect, it } from 'vitest';
import { lanternNow, openLantern } from './lantern.js';
import { pixel } from './pixel.js';

const club = { channelId: 'book-club' };

it('makes the creator a moderator and counts the members', async () => {
  const { as } = openLantern();
  const { channels, channelUsers } = await as('bob').v3.channels.create({ channelId: 'crime', userIds: ['chloe'] });
  expect(channels).toMatchObject([{ channelId: 'crime', type: 'community', memberCount: 2, moderatorMemberCount: 1 }]);
  expect(channelUsers).toMatchObject([{ userId: 'bob', membership: 'member', roles: ['channel-moderator'] }]);
});

it('shows by version 2 what was created by version 3', async () => {
  const { as } = openLantern();
  await as('bob').v3.channels.create({ channelId: 'crime', displayName: 'Crime', tags: ['reading'] });
  const { results } = await as('bob').v2.channels.query({ tags: ['reading'], filter: 'member' });
  expect(results?.map(({ channel }) => channel?.channelId).sort()).toEqual(['book-club', 'crime']);
});

it('bans by version 2 and refuses to join by version 3 until the ban is lifted', async () => {
  const { as } = openLantern();
  const [alice, bob] = [as('alice'), as('bob')];
  await alice.v2.channels.users.ban(
    { ...club, userIds: ['bob'] },
    { contentType: 'application/x-www-form-urlencoded' },
  );
  await expect(bob.v3.channels.join(club)).rejects.toMatchObject({ status: 403, code: 400304 });
  const banned = await alice.v3.channels.users.query({ ...club, filter: 'banned' });
  expect(banned.channelUsers?.map(({ userId }) => userId).sort()).toEqual(['bob', 'spam-4711']);
  await alice.v3.channels.users.unban({ ...club, userIds: ['bob'] });
  const { channelUsers } = await bob.v3.channels.get(club);
  expect(channelUsers).toMatchObject([{ membership: 'none', roles: [] }]);
  const joined = await bob.v3.channels.join(club);
  expect(joined.channelUsers).toMatchObject([{ membership: 'member', isBanned: false }]);
});

it('ends a mute when its time is over', async () => {
  const { as, sandbox } = openLantern();
  const alice = as('alice');
  await alice.v2.channels.users.mute({ ...club, userIds: ['bob'], mutePeriod: 60_000 });
  const muted = () => alice.v3.channels.users.query({ ...club, filter: 'muted' });
  expect((await muted()).channelUsers).toMatchObject([{ userId: 'bob', muteTimeout: '2026-03-14T09:27:53.000Z' }]);
  sandbox.clock.advance(60_000);
  expect((await muted()).channelUsers).toEqual([]);
});

it('mutes for ever, until that is lifted', async () => {
  const { as, sandbox } = openLantern();
  const alice = as('alice');
  await alice.v2.channels.mute({ ...club, mutePeriod: -1 });
  sandbox.clock.advance(1_000 * 365 * 24 * 60 * 60 * 1000);
  const isMuted = async () => (await as('alice').v3.channels.get(club)).channels?.[0]?.isMuted;
  expect(await isMuted()).toBe(true);
  await as('alice').v2.channels.mute({ ...club, mutePeriod: 0 });
  expect(await isMuted()).toBe(false);
});

it('gives the same users the same conversation, unless another is asked for', async () => {
  const { as } = openLantern();
  const idOf = async (isDistinct: boolean, from: string, to: string) => {
    const { channels } = await as(from).v3.channels.createConversation({ userIds: [to], isDistinct });
    return channels?.[0]?.channelId;
  };
  const first = await idOf(true, 'bob', 'chloe');
  expect(await idOf(true, 'chloe', 'bob')).toBe(first);
  expect(await idOf(false, 'bob', 'chloe')).not.toBe(first);
  await expect(as('spam-4711').v3.channels.get({ channelId: first ?? '' })).rejects.toMatchObject({ code: 400400 });
});

it('removes everybody when it is closed, and hides from users what is deleted', async () => {
  const { as, admin } = openLantern();
  await as('alice').v2.channels.close(club);
  expect((await admin.v3.channels.get(club)).channels).toMatchObject([{ memberCount: 0 }]);
  await admin.v3.channels.delete(club);
  await expect(as('bob').v3.channels.get(club)).rejects.toMatchObject({ status: 404, code: 400400 });
  expect((await admin.v3.channels.get(club)).channels).toMatchObject([{ isDeleted: true, updatedAt: lanternNow }]);
});

it('gives roles in one channel, with the rights of the role', async () => {
  const { as } = openLantern();
  const role = 'channel-moderator';
  const mute = () => as('bob').v2.channels.mute({ ...club, mutePeriod: 1_000 });
  await expect(mute()).rejects.toMatchObject({ code: 400301 });
  await as('alice').v3.channels.users.addRole({ ...club, userIds: ['bob'], role });
  await mute();
  await as('alice').v3.channels.users.removeRole({ ...club, userIds: ['bob'], role });
  await expect(mute()).rejects.toMatchObject({ code: 400301 });
});

it('notes how far a member has read', async () => {
  const { as } = openLantern();
  await as('bob').v3.channels.markSeen({ ...club, readToSegment: 7 });
  await as('bob').v3.channels.markManySeen({ channels: [{ ...club, readToSegment: 5 }] });
  expect((await as('bob').v3.channels.get(club)).channelUsers).toMatchObject([{ readToSegment: 7 }]);
});

it('finds channels by a text, and says how many there are', async () => {
  const { as } = openLantern();
  const found = await as('bob').v2.channels.search({ query: 'BOOK', options: { limit: 1 } });
  expect(found).toMatchObject({ totalCount: 1, channels: [{ channelId: 'book-club' }], search: { query: 'BOOK' } });
});

it('brings the memberships that it has changed', async () => {
  const alice = openLantern().as('alice');
  const given = await alice.v3.channels.users.addRole({ ...club, userIds: ['bob'], role: 'channel-moderator' });
  expect(given.channelUsers).toMatchObject([{ userId: 'bob', roles: ['channel-moderator'] }]);
  const taken = await alice.v3.channels.users.removeRole({ ...club, userIds: ['bob'], role: 'channel-moderator' });
  expect(taken.channelUsers).toMatchObject([{ userId: 'bob', roles: [] }]);
  const removed = await alice.v3.channels.users.remove({ ...club, userIds: ['bob'] });
  expect(removed.channelUsers).toMatchObject([{ userId: 'bob', membership: 'none' }]);
  const added = await alice.v3.channels.users.add({ ...club, userIds: ['bob'] });
  expect(added.channelUsers).toMatchObject([{ userId: 'bob', membership: 'member' }]);
});

it('shows a deleted channel to who could delete it', async () => {
  const alice = openLantern().as('alice');
  await alice.v3.channels.delete(club);
  expect((await alice.v3.channels.get(club)).channels).toMatchObject([{ isDeleted: true }]);
});

it('takes an image as its avatar, and no other file', async () => {
  const { as, admin } = openLantern();
  const alice = as('alice').v3;
  const [notes] = await alice.files.create({ file: new Blob(['Solaris'], { type: 'text/plain' }) });
  const [cover] = await alice.files.create({ file: new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' }) });
  const avatarFileId = notes?.fileId ?? '';
  const refused = { status: 403, code: 400300 };
  await expect(alice.channels.create({ avatarFileId })).rejects.toMatchObject(refused);
  await expect(alice.channels.createConversation({ userIds: ['bob'], avatarFileId })).rejects.toMatchObject(refused);
  await expect(alice.channels.update({ channelId: 'book-club', avatarFileId })).rejects.toMatchObject(refused);
  const channel = { channelId: 'new', type: 'standard', avatarFileId } as const;
  await expect(admin.v2.channels.create(channel)).rejects.toMatchObject(refused);
  const { channels } = await alice.channels.update({ channelId: 'book-club', avatarFileId: cover?.fileId ?? '' });
  expect(channels).toMatchObject([{ avatarFileId: cover?.fileId }]);
});

it('is found and joined by its members alone where it is not public', async () => {
  const { as, admin } = openLantern();
  await as('alice').v3.channels.create({ channelId: 'secret', isPublic: false, userIds: ['bob'] });
  const isFound = async (client: typeof admin) =>
    (await client.v3.channels.query()).channels?.some(({ channelId }) => channelId === 'secret');
  expect([await isFound(as('bob')), await isFound(as('chloe')), await isFound(admin)]).toEqual([true, false, true]);
  await as('bob').v3.channels.join({ channelId: 'secret' });
});

it('says of whom one cannot mute, with the words of recorded responses', async () => {
  const { as } = openLantern();
  const mute = { ...club, userIds: ['dora'], mutePeriod: 1000 };
  const refusal = { code: 400400, message: expect.stringContaining('You can not mute this member') };
  await expect(as('alice').v2.channels.users.mute(mute)).rejects.toMatchObject(refusal);
});

it('has metadata of less than 500 KB, and messages custom data of at most 100 KB', async () => {
  const { as } = openLantern();
  const alice = as('alice').v3;
  const metadata = { note: 'x'.repeat(512_000) };
  await expect(alice.channels.create({ metadata })).rejects.toMatchObject({ status: 422, code: 500000 });
  await expect(alice.channels.update({ ...club, metadata })).rejects.toMatchObject({ status: 422, code: 500000 });
  const message = { ...club, type: 'custom' as const, data: { list: Array(40_000).fill(1) } };
  await alice.messages.create(message);
  const larger = { ...message, data: { list: Array(60_000).fill(1) } };
  await expect(alice.messages.create(larger)).rejects.toMatchObject({ status: 422, code: 500000 });
});
