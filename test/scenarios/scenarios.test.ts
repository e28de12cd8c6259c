import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { startMock } from '../../scripts/mock/server.js';
import { AmityPermissionDeniedError, type ClientOptions, createAmityClient } from '../../src/index.js';
import { useServer } from '../contract/mock.js';
import { type RecordedRequest, startRecorder } from '../contract/recorder.js';
import { auditNetwork } from './audit-network.js';
import { importMembers } from './import-members.js';
import { moderateFlaggedPosts } from './moderate-flagged-posts.js';

const mock = useServer(() => startMock(projectPath('generated/openapi.json')));
const recorder = useServer(startRecorder);

/** A client of the mock, with all that it sends and is answered seen by the recorder between them. */
function clientOf(options: ClientOptions = {}) {
  recorder().take();
  recorder().respondWith(mock());
  return createAmityClient({ baseUrl: recorder().url, token: 'any', ...options });
}

/** The requests, once it is known that the mock found no violation in them. */
function taken(): RecordedRequest[] {
  return recorder()
    .take()
    .map(({ came, answer }) => {
      expect([came.path, answer.status, answer.headers['sl-violations']]).toEqual([came.path, 200, undefined]);
      return came;
    });
}

const communityId = '65a0d1e2c7e5d30012c0c001';

it.each([
  ['deletes the flagged posts that break the rules', 'Solaris', ''],
  ['takes the flags off those that do not', 'http', '/flags'],
])('%s', async (_, word, rest) => {
  const { deleted, cleared } = await moderateFlaggedPosts(clientOf(), communityId, (text) => text.includes(word));
  const [query, ...others] = taken();
  expect(query).toMatchObject({
    method: 'GET',
    path: '/api/v3/posts',
    query: { targetType: 'community', targetId: communityId, hasFlag: 'true' },
  });
  expect([deleted.length, cleared.length]).toEqual(rest ? [0, 1] : [1, 0]);
  const [id] = [...deleted, ...cleared];
  expect(others).toMatchObject([{ method: 'DELETE', path: `/api/v3/posts/${id}${rest}` }]);
});

it('imports a thousand members into channels, in calls of a hundred and within the rate limit', async () => {
  const members = new Map(
    Object.entries({ 'book-club': 1_000, general: 250 }).map(([channelId, count]) => [
      channelId,
      Array.from({ length: count }, (_, index) => `${channelId}-reader-${index}`),
    ]),
  );
  const rateLimit = { requests: 4, perMs: 600 };
  const starts: number[] = [];
  const amity = clientOf({
    rateLimit,
    // Sees what really leaves, and has the third request fail on its way.
    fetch: async (...request) => {
      starts.push(performance.now());
      return starts.length === 3 ? new Response('busy', { status: 503 }) : fetch(...request);
    },
  });

  expect(await importMembers(amity, members)).toEqual([]);
  const bodies = taken().map(({ path, body }) => ({ path, userIds: (body as { userIds: string[] }).userIds })); // its type
  expect(bodies.map(({ userIds }) => userIds.length).filter((length) => length !== 100)).toEqual([50]);
  for (const [channelId, userIds] of members) {
    const added = bodies.filter(({ path }) => path === `/api/v3/channels/${channelId}/users`);
    expect(added.flatMap((each) => each.userIds).sort()).toEqual([...userIds].sort());
  }
  expect(starts.length).toBe(10 + 3 + 1);
  // A request leaves a moment after it was let go.
  const shortest = rateLimit.perMs * 0.9;
  const early = starts.filter((start, index) => start - (starts[index - rateLimit.requests] ?? 0) < shortest);
  expect(early).toEqual([]);
});

it('gives back the members whom the server refuses, and imports the others', async () => {
  const amity = clientOf({
    fetch: (url, init) => {
      const isRefused = String(init?.body).includes('reader-100"');
      return fetch(
        url,
        isRefused ? { ...init, headers: [...new Headers(init?.headers), ['Prefer', 'code=403']] } : init,
      );
    },
  });
  const userIds = Array.from({ length: 300 }, (_, index) => `reader-${index}`);
  const refused = await importMembers(amity, new Map([['book-club', userIds]]));
  expect(refused).toMatchObject([{ channelId: 'book-club', userIds: userIds.slice(100, 200) }]);
  expect(refused[0]?.error).toBeInstanceOf(AmityPermissionDeniedError);
  expect(
    recorder()
      .take()
      .map(({ answer }) => answer.status)
      .sort(),
  ).toEqual([200, 200, 403]);
});

it('audits the roles and settings of a network', async () => {
  expect(await auditNetwork(clientOf())).toEqual([
    'Role channel-moderator may MUTE_CHANNEL, BAN_USER_FROM_CHANNEL.',
    'Everybody without a role may MUTE_CHANNEL, BAN_USER_FROM_CHANNEL.',
  ]);
  expect(taken().map(({ method, path }) => `${method} ${path}`)).toEqual(
    expect.arrayContaining([
      'GET /api/v2/roles',
      'GET /api/v3/network-settings/chat',
      'GET /api/v3/roles/reading-guide',
    ]),
  );
});
