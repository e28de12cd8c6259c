import { expect, it } from 'vitest';
import { openLantern } from './lantern.js';

it('shows by version 2 what version 3 has defined, and the other way round', async () => {
  const { admin } = openLantern();
  await admin.v3.roles.create({ roleId: 'guide', displayName: 'Guide', permissions: ['DELETE_MESSAGE'] });
  await admin.v2.roles.add({ publicIds: ['host', 'guest'], permissions: ['MUTE_CHANNEL'] });
  const { roles } = await admin.v2.roles.query({ filter: 'gui' });
  expect(roles).toMatchObject([{ publicId: 'guide', permissions: ['DELETE_MESSAGE'] }]);
  const page = await admin.v3.roles.query({ options: { limit: 2 } });
  expect(page.roles?.map(({ roleId }) => roleId)).toEqual(['guest', 'host']);
  const next = await admin.v3.roles.query({ options: { token: page.paging?.next ?? '' } });
  expect(next.roles?.map(({ roleId }) => roleId)).toEqual(['guide', 'community-moderator']);
});

it('decides by what a role permits, as it is at that moment', async () => {
  const { admin, as } = openLantern();
  const bob = as('bob');
  const close = () => bob.v2.channels.mute({ channelId: 'book-club', mutePeriod: 1_000 });
  await admin.v3.roles.create({ roleId: 'host', permissions: ['EDIT_CHANNEL'] });
  await admin.v3.users.update({ userId: 'bob', roles: ['host'] });
  await expect(close()).rejects.toMatchObject({ code: 400301 });
  await admin.v3.roles.update({ roleId: 'host', permissions: ['MUTE_CHANNEL'] });
  expect((await bob.v3.users.get({ userId: 'bob' })).users).toMatchObject([{ permissions: ['MUTE_CHANNEL'] }]);
  await close();
  await admin.v3.roles.delete({ roleId: 'host' });
  await expect(close()).rejects.toMatchObject({ code: 400301 });
  await expect(admin.v3.roles.get({ roleId: 'host' })).rejects.toMatchObject({ status: 404, code: 400400 });
});

it('lets a role define roles, and changes what the roles from the start permit', async () => {
  const { admin, as } = openLantern();
  await admin.v3.roles.create({ roleId: 'keeper', permissions: ['CREATE_ROLE', 'EDIT_ROLE'] });
  await admin.v3.users.update({ userId: 'chloe', roles: ['keeper'] });
  await as('chloe').v3.roles.update({ roleId: 'channel-moderator', permissions: [] });
  await expect(as('alice').v2.channels.mute({ channelId: 'book-club', mutePeriod: 1_000 })).rejects.toMatchObject({
    code: 400301,
  });
});

it('lets a role add users to a channel that its owner is not in', async () => {
  const { admin, as, sandbox } = openLantern();
  const add = () => as('dora').v3.channels.users.add({ channelId: 'book-club', userIds: ['erin'] });
  await admin.v3.users.update({ userId: 'erin' });
  await admin.v3.roles.create({ roleId: 'host', permissions: ['EDIT_CHANNEL'] });
  await admin.v3.users.update({ userId: 'dora', roles: ['host'] });
  await expect(add()).rejects.toMatchObject({ code: 400301 });
  await admin.v3.roles.update({ roleId: 'host', permissions: ['ADD_CHANNEL_USER'] });
  const { channelUsers } = await add();
  expect(channelUsers).toMatchObject([{ userId: 'erin', membership: 'member' }]);
  expect(sandbox.requests.list().at(-1)?.assumed?.join()).toContain('ADD_CHANNEL_USER');
});
