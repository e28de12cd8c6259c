import { expect, it } from 'vitest';
import { type Lantern, openLantern } from './lantern.js';

/** Sends a DELETE with a body, which our client does not do and the vendor's does. */
function send({ sandbox }: Lantern, path: string, body?: object): Promise<Response> {
  return sandbox.fetch(sandbox.baseUrl + path, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${sandbox.adminToken}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

it('removes from a channel whom the body names', async () => {
  const lantern = openLantern();
  const body = { channelId: 'book-club', userIds: ['bob'] };
  expect((await send(lantern, '/api/v3/channels/book-club/users', body)).status).toBe(200);
  const { channelUsers } = await lantern.admin.v3.channels.users.query({ channelId: 'book-club' });
  expect(channelUsers?.map(({ userId }) => userId)).not.toContain('bob');
});

it('takes a role away that the body names', async () => {
  const lantern = openLantern();
  const body = { role: 'channel-moderator', userIds: ['alice'] };
  expect((await send(lantern, '/api/v3/channels/book-club/users/roles', body)).status).toBe(200);
  const { channels } = await lantern.admin.v3.channels.get({ channelId: 'book-club' });
  expect(channels?.[0]?.moderatorMemberCount).toBe(0);
});

it('prefers the query, and refuses a request that names nobody in either', async () => {
  const lantern = openLantern();
  const { communities } = await lantern.admin.v3.communities.create({
    displayName: 'Walks',
    userIds: ['bob', 'chloe'],
  });
  const path = `/api/v3/communities/${communities?.[0]?.communityId}/users`;
  const refused = await send(lantern, path);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("The 'userIds' is required, in the query or in the body.");
  await send(lantern, `${path}?userIds[]=bob`, { userIds: ['chloe'] });
  const left = await lantern.admin.v3.communities.users.query({ communityId: communities?.[0]?.communityId ?? '' });
  expect(left.communityUsers?.map(({ userId }) => userId)).not.toContain('bob');
  expect(left.communityUsers?.map(({ userId }) => userId)).toContain('chloe');
});

it('lets a body pass that means nothing, without making arguments of it', async () => {
  const lantern = openLantern();
  const { polls } = await lantern.admin.v3.polls.create({
    question: 'Which?',
    answers: [
      { dataType: 'text', data: 'A' },
      { dataType: 'text', data: 'B' },
    ],
  });
  const response = await send(lantern, `/api/v3/polls/${polls?.[0]?.pollId}`, { pollId: 'another', anything: 1 });
  expect(response.status).toBe(200);
  expect(response.headers.get('x-amity-sandbox-unknown')).toBeNull();
});
