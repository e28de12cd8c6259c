import { expect, it } from 'vitest';
import { recordedRequests } from '../../contract/recorded/requests.js';
import { openLantern } from '../lantern.js';

it.each(recordedRequests)('takes $call as the vendor’s SDK sends it', async ({ method, path, contentType, body }) => {
  const { sandbox } = openLantern();
  const response = await sandbox.fetch(`${sandbox.baseUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${sandbox.adminToken}`,
      ...(contentType && { 'content-type': contentType }),
    },
    ...(contentType && { body: body ?? '' }),
  });
  // The ids are made up: what they name need not be there. Of some, that is 400.
  expect([200, 400, 403, 404]).toContain(response.status);
});

it('reads the list of kinds that the SDK sends where the specification has an object', async () => {
  const { as, sandbox } = openLantern();
  const { posts: [post] = [] } = await as('bob').v3.posts.create({ data: { text: 'Seed swap' } });
  const referenceId = post?.postId ?? '';
  await as('bob').v3.comments.create({ referenceId, data: { text: 'Beans' } });
  const count = async (query: string) => {
    const path = `/api/v3/comments?referenceType=post&referenceId=${referenceId}&${query}`;
    const headers = { authorization: `Bearer ${sandbox.adminToken}` };
    const response = await sandbox.fetch(`${sandbox.baseUrl}${path}`, { headers });
    const { comments } = (await response.json()) as { comments: object[] };
    return comments.length;
  };
  expect(await count('dataTypes[]=text&matchType=exact')).toBe(1);
  expect(await count('dataTypes[]=text&dataTypes[]=image&matchType=exact')).toBe(0);
  expect(await count('dataTypes[]=text&dataTypes[]=image&matchType=any')).toBe(1);
});
