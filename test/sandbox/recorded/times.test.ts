import { expect, it } from 'vitest';
import { plantGarden, writeComment, writePost } from '../garden.js';
import { openLantern } from '../lantern.js';

// Recorded responses show which times are the same and which are not; in these, the clock stands still.

const club = { channelId: 'book-club' };
const before = '2026-03-14T09:26:53.000Z';
const later = '2026-03-14T09:27:53.000Z';

function openLater() {
  const lantern = openLantern();
  return { ...lantern, wait: () => lantern.sandbox.clock.advance(60_000) };
}

it('changes a channel and its activity when its name changes', async () => {
  const { as, wait } = openLater();
  wait();
  const { channels } = await as('alice').v3.channels.update({ ...club, displayName: 'Books' });
  expect(channels).toMatchObject([{ createdAt: before, updatedAt: later, lastActivity: later }]);
});

it('changes a channel, not its activity, when a member leaves', async () => {
  const { as, wait } = openLater();
  wait();
  const { channels, channelUsers } = await as('bob').v3.channels.leave(club);
  expect(channels).toMatchObject([{ updatedAt: later, lastActivity: before }]);
  expect(channelUsers).toMatchObject([{ createdAt: before, updatedAt: later, lastActivity: later }]);
});

it('changes a community when a member is added, has another role, or leaves', async () => {
  const lantern = openLater();
  const communityId = await plantGarden(lantern);
  const { users } = lantern.as('alice').v3.communities;
  lantern.wait();
  const added = await users.add({ communityId, userIds: ['chloe'] });
  expect(added.communities).toMatchObject([{ createdAt: before, updatedAt: later }]);
  lantern.wait();
  const moderated = await users.addRole({ communityId, userIds: ['chloe'], role: 'community-moderator' });
  const latest = '2026-03-14T09:28:53.000Z';
  expect(moderated.communities).toMatchObject([{ updatedAt: latest }]);
  const [chloe] = moderated.communityUsers?.filter(({ userId }) => userId === 'chloe') ?? [];
  expect(chloe).toMatchObject({ createdAt: later, updatedAt: latest, lastActivity: later });
  lantern.wait();
  const { communities } = await lantern.as('bob').v3.communities.leave({ communityId });
  expect(communities).toMatchObject([{ updatedAt: '2026-03-14T09:29:53.000Z' }]);
});

it('leaves a channel as it was when a member has read it', async () => {
  const { as, wait } = openLater();
  wait();
  await as('bob').v3.channels.markSeen({ ...club, readToSegment: 1 });
  const { channels } = await as('bob').v3.channels.get(club);
  expect(channels).toMatchObject([{ updatedAt: before }]);
});

it('changes a comment when it is replied to, not when it was edited', async () => {
  const lantern = openLater();
  const referenceId = await writePost(lantern);
  const commentId = await writeComment(lantern, referenceId);
  lantern.wait();
  await lantern.as('alice').v3.comments.create({ referenceId, parentId: commentId, data: { text: 'Peas' } });
  const { comments } = await lantern.as('alice').v3.comments.get({ commentId });
  expect(comments).toMatchObject([{ updatedAt: later, editedAt: before, createdAt: before }]);
});

it('gives a channel the id that the server uses itself, unless another is named', async () => {
  const { as } = openLantern();
  const created = await as('bob').v3.channels.create();
  const conversation = await as('bob').v3.channels.createConversation({ userIds: ['alice'] });
  for (const { channels: [channel] = [] } of [created, conversation]) expect(channel?.channelId).toBe(channel?._id);
});
