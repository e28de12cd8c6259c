import { expect, it } from 'vitest';
import { openLantern } from '../sandbox/lantern.js';
import { importMembers } from './import-members.js';
import { shutOutSpammer } from './shut-out-spammer.js';

it('shuts a spammer out, who is refused and no member any more', async () => {
  const { admin, as } = openLantern();
  const round = { channelId: 'reading-round', members: ['alice', 'bob'], spammerId: 'spam-4711' };
  expect(await shutOutSpammer(admin, as('spam-4711'), round)).toBe(400304);
  const { channelUsers } = await admin.v3.channels.users.query({ channelId: 'reading-round', sortBy: 'firstCreated' });
  expect(channelUsers?.map(({ userId }) => userId)).toEqual(['sandbox-admin', 'alice', 'bob']);
});

it('imports a thousand members into channels, of whom each is in the channel then', async () => {
  const userIds = Array.from({ length: 1_000 }, (_, index) => `reader-${index}`);
  const users = userIds.map((userId) => ({ userId }));
  const { admin } = openLantern({ users, channels: [{ channelId: 'book-club' }, { channelId: 'general' }] });
  const members = new Map([
    ['book-club', userIds],
    ['general', userIds.slice(0, 250)],
  ]);
  expect(await importMembers(admin, members)).toEqual([]);
  const { channels } = await admin.v3.channels.getMany({ channelIds: ['book-club', 'general'] });
  // The administrator, who made them, is in both.
  expect(channels?.map(({ memberCount }) => memberCount)).toEqual([1_001, 251]);
});
