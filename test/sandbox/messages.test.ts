import { expect, it } from 'vitest';
import { type Lantern, openLantern } from './lantern.js';
import { say } from './refusals-messages.js';

const club = { channelId: 'book-club' };

type Client = Lantern['admin'];

async function readSegments(client: Client, args: Parameters<Client['v3']['messages']['query']>[0]) {
  const { messages = [], paging } = await client.v3.messages.query(args);
  return { segments: messages.map(({ channelSegment }) => channelSegment), paging };
}

it('shows by each version what the other has posted, with its author', async () => {
  const { as } = openLantern();
  const [bob, chloe] = [as('bob'), as('chloe')];
  const messageId = await say(bob, 'Who has finished?');
  const answered = await chloe.v2.messages.create({
    ...club,
    type: 'custom',
    data: { chapter: 1 },
    parentId: messageId,
    tags: ['reading'],
  });
  expect(answered.messages).toMatchObject([{ userId: 'chloe', parentId: messageId, channelSegment: 2 }]);
  const found = await bob.v3.messages.query({ ...club, tags: ['reading'] });
  expect(found).toMatchObject({ messages: [{ data: { chapter: 1 }, fileId: null }], users: [{ userId: 'chloe' }] });
  const question = await chloe.v2.messages.get({ messageId });
  expect(question).toMatchObject({
    message: { data: { text: 'Who has finished?' }, childrenNumber: 1, parentId: null },
    user: { userId: 'bob' },
    channel: { channelId: 'book-club', messageCount: 2 },
  });
  const { messages } = await bob.v2.messages.query({ ...club, parentId: messageId });
  expect(messages?.map(({ channelSegment }) => channelSegment)).toEqual([2]);
  expect((await readSegments(bob, { ...club, filterByParentId: true })).segments).toEqual([1]);
});

it('pages by segment in both directions, and no page shifts when something comes in between', async () => {
  const { as } = openLantern();
  const bob = as('bob');
  for (let count = 0; count < 5; count += 1) await say(bob, `${count}`);
  const latest = await readSegments(bob, { ...club, options: { last: 2 } });
  expect(latest.segments).toEqual([4, 5]);
  expect(JSON.parse(atob(latest.paging?.next ?? ''))).toEqual({ before: 4, last: 2 });
  await say(bob, 'in between');
  const before = await readSegments(bob, { ...club, options: { token: latest.paging?.next ?? '' } });
  expect(before.segments).toEqual([2, 3]);
  const back = await readSegments(bob, { ...club, options: { token: before.paging?.prev ?? '' } });
  expect(back.segments).toEqual([4, 5]);
  const end = await readSegments(bob, { ...club, options: { token: before.paging?.next ?? '' } });
  expect([end.segments, end.paging?.next]).toEqual([[1], undefined]);
  expect((await readSegments(bob, { ...club, options: { after: 2, first: 3 } })).segments).toEqual([3, 4, 5]);
  expect((await readSegments(bob, { ...club, options: { after: 2, first: 9, before: 5 } })).segments).toEqual([3, 4]);
  expect((await readSegments(bob, { ...club, options: { before: 3, last: 9 } })).segments).toEqual([1, 2]);
  expect((await readSegments(bob, { ...club, options: { first: 2 } })).segments).toEqual([1, 2]);
  const token = btoa('{"before":0}');
  await expect(readSegments(bob, { ...club, options: { token } })).rejects.toMatchObject({ status: 422 });
});

it('goes through all messages once, whatever the direction', async () => {
  const { as } = openLantern();
  for (let count = 0; count < 7; count += 1) await say(as('bob'), `${count}`);
  for (const options of [{ first: 3 }, { last: 3 }]) {
    const all: (number | undefined)[] = [];
    for await (const message of as('bob')
      .v3.messages.query({ ...club, options })
      .items())
      all.push(message.channelSegment);
    expect(all.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  }
});

it('filters by type, tags, flags and deletion', async () => {
  const { as } = openLantern();
  const [bob, chloe] = [as('bob'), as('chloe')];
  const tags = [['a'], ['a', 'b'], ['b']];
  for (const each of tags)
    await bob.v3.messages.create({ ...club, type: 'custom', tags: each, messageId: each.join() });
  await bob.v3.messages.create({ ...club, type: 'text', data: { text: 'reply' }, parentId: 'a', messageId: 'reply' });
  expect((await readSegments(bob, { ...club, tags: ['a', 'b'] })).segments).toEqual([2]);
  expect((await readSegments(bob, { ...club, excludeTags: ['b'] })).segments).toEqual([1, 4]);
  expect((await readSegments(bob, { ...club, type: 'text' })).segments).toEqual([4]);
  await chloe.v3.messages.flag({ messageId: 'reply' });
  expect((await readSegments(bob, { ...club, hasFlag: true })).segments).toEqual([1, 4]);
  expect((await readSegments(bob, { ...club, hasFlag: false })).segments).toEqual([2, 3]);
  await bob.v2.messages.delete({ messageId: 'b' });
  expect((await readSegments(bob, { ...club, isDeleted: true })).segments).toEqual([3]);
  expect((await readSegments(bob, { ...club, isDeleted: false })).segments).toEqual([1, 2, 4]);
  expect((await readSegments(bob, club)).segments).toEqual([1, 2, 3, 4]);
});

it('hides the content of a deleted message, and counts it no longer as an answer', async () => {
  const { as } = openLantern();
  const bob = as('bob');
  const parentId = await say(bob);
  await bob.v3.messages.create({ ...club, type: 'text', data: { text: 'secret' }, parentId, messageId: 'answer' });
  expect(await as('alice').v3.messages.delete({ messageId: 'answer' })).toEqual({ success: true });
  const { messages } = await bob.v3.messages.getMany({ messageIds: ['answer', parentId, 'none'] });
  expect(messages).toMatchObject([
    { isDeleted: true, data: {} },
    { isDeleted: false, childrenNumber: 0 },
  ]);
});

it('changes what a change names, and says when', async () => {
  const { as, sandbox } = openLantern();
  const bob = as('bob');
  const messageId = await say(bob, 'before');
  sandbox.clock.advance(1_000);
  await bob.v3.messages.update({
    messageId,
    metadata: { mood: 'good' },
    mentionees: [{ type: 'user', userIds: ['chloe'] }],
  });
  const { message } = await bob.v2.messages.get({ messageId });
  expect(message).toMatchObject({
    data: { text: 'before' },
    createdAt: '2026-03-14T09:26:53.000Z',
    editedAt: '2026-03-14T09:26:54.000Z',
    mentionees: [{ type: 'user', userIds: ['chloe'] }],
  });
  await as('alice').v3.messages.update({ messageId, data: { text: 'after' } });
  expect((await bob.v3.messages.get({ messageId })).messages).toMatchObject([
    { data: { text: 'after' }, metadata: { mood: 'good' } },
  ]);
});

it('flags once for each user, takes flags back, and deletes at the limit of the channel', async () => {
  const { as } = openLantern();
  const [alice, bob, chloe] = [as('alice'), as('bob'), as('chloe')];
  await alice.v3.channels.update({ ...club, messageAutoDeleteEnabled: true, autoDeleteMessageByFlagLimit: 2 });
  const messageId = await say(bob);
  const first = await chloe.v3.messages.flag({ messageId });
  expect(first.messages).toMatchObject([{ flagCount: 1, hashFlag: { bits: 24 }, isDeleted: false }]);
  expect(await chloe.v3.messages.isFlaggedByMe({ messageId })).toEqual({ result: true });
  expect(await bob.v3.messages.isFlaggedByMe({ messageId })).toEqual({ result: false });
  expect((await chloe.v3.messages.unflag({ messageId })).messages).toMatchObject([{ flagCount: 0, hashFlag: null }]);
  await chloe.v3.messages.flag({ messageId });
  await alice.v3.messages.clearFlags({ messageId });
  await chloe.v3.messages.flag({ messageId });
  expect((await alice.v3.messages.flag({ messageId })).messages).toMatchObject([{ flagCount: 2, isDeleted: true }]);
});

it('deletes what a user has written in the channel that bans them, and everywhere on a ban from the network', async () => {
  const { admin, as } = openLantern();
  for (const channelId of ['book-club', 'general']) await say(as('bob'), 'Hello', channelId);
  await say(as('chloe'));
  const left = async (channelId: string) =>
    (await admin.v3.messages.query({ channelId, isDeleted: false })).messages?.map(({ userId }) => userId);
  await as('alice').v3.channels.users.ban({ ...club, userIds: ['bob'] });
  expect([await left('book-club'), await left('general')]).toEqual([['chloe'], ['bob']]);
  await admin.v2.users.ban({ userId: 'bob' });
  expect(await left('general')).toEqual([]);
});

it('mutes who sends a blocked word for the time of the settings, and tells of it', async () => {
  const { admin, as, sandbox } = openLantern();
  await admin.v3.blocklists.create({ regexs: ['casino'] });
  await admin.v2.moderationSettings.update({ blacklistMuteTimeout: 60_000 });
  await expect(say(as('bob'), 'casino')).rejects.toMatchObject({ status: 403, code: 400308 });
  await expect(say(as('bob'), 'sorry')).rejects.toMatchObject({ code: 400302 });
  sandbox.clock.advance(60_000);
  await say(as('bob'), 'sorry');
  expect((await readSegments(as('bob'), club)).segments).toEqual([1]);
  await say(admin, 'casino');
});

it('lets a text be repeated when the time of the settings is over', async () => {
  const { admin, as, sandbox } = openLantern();
  await admin.v2.moderationSettings.update({ maxRepetition: 1, maxRepetitionTimeout: 1_000 });
  await say(as('bob'), 'again');
  await expect(say(as('bob'), 'again')).rejects.toMatchObject({ code: 400307 });
  await say(as('chloe'), 'again');
  sandbox.clock.advance(1_001);
  await say(as('bob'), 'again');
});

it('lets moderators write in a muted channel, and exempt users whatever is muted', async () => {
  const { admin, as } = openLantern();
  await as('alice').v2.channels.mute({ ...club, mutePeriod: -1 });
  await say(as('alice'));
  await admin.v3.roles.create({ roleId: 'host', permissions: ['User/ExemptFromMute', 'User/ExempFromBlacklist'] });
  await admin.v3.users.update({ userId: 'bob', roles: ['host'] });
  await admin.v2.users.mute({ userId: 'bob', mutePeriod: -1 });
  await admin.v2.blacklist.add({ regexs: ['casino'] });
  await say(as('bob'), 'casino');
});

it('notes for members which message mentions them last', async () => {
  const { as } = openLantern();
  const mention = (mentionees: { type: 'user' | 'channel'; userIds?: string[] }[]) =>
    as('alice').v3.messages.create({ ...club, type: 'text', data: { text: '@' }, mentionees });
  const last = async (userId: string) =>
    (await as(userId).v3.channels.get(club)).channelUsers?.[0]?.lastMentionedSegment;
  await mention([{ type: 'user', userIds: ['bob'] }]);
  expect([await last('bob'), await last('chloe')]).toEqual([1, 0]);
  await mention([{ type: 'channel' }]);
  expect([await last('bob'), await last('chloe')]).toEqual([2, 2]);
});

it('searches texts in the channels that who asks may read', async () => {
  const { admin, as } = openLantern();
  await as('alice').v3.channels.create({ channelId: 'secret', isPublic: false });
  await say(as('alice'), 'The last CHAPTER', 'secret');
  await say(as('bob'), 'Chapter one');
  await say(as('chloe'), 'chapter');
  const found = await as('bob').v2.messages.search({ query: 'chapter', options: { limit: 1 } });
  expect(found).toMatchObject({ totalCount: 2, messages: [{ userId: 'chloe' }], channels: [club] });
  expect((await admin.v2.messages.search({ query: 'chapter' })).totalCount).toBe(3);
  expect((await admin.v2.messages.search({ query: 'chapter', exactMatch: true })).totalCount).toBe(1);
  expect((await admin.v2.messages.search({ query: 'chapter', userIds: ['bob'], ...club })).totalCount).toBe(1);
});
