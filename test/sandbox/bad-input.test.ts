import { expect, it } from 'vitest';
import type { AmityApiError } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox.js';
import { openLantern } from './lantern.js';

const json = 'application/json';
const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

it.each([
  ['JSON that ends too early', json, '{"userId":', 422],
  ['a list', json, '[]', 422],
  ['null', json, 'null', 422],
  ['nothing', json, '', 422],
  ['JSON nested very deeply', json, `{"userId":"a","metadata":{"a":${deep}}}`, 422],
  ['a number for a text', json, '{"userId":7}', 422],
  ['a form nested very deeply', 'application/x-www-form-urlencoded', `userId=a&metadata${'[a]'.repeat(1_000)}=1`, 200],
  ['another media type', 'text/plain', 'userId=a', 422],
  ['multipart without a boundary', 'multipart/form-data', 'userId', 422],
  ['more than 1 MiB', json, JSON.stringify({ userId: 'a', metadata: { text: 'x'.repeat(1024 * 1024) } }), 413],
])('answers %s', async (_, contentType, body, status) => {
  const sandbox = createSandbox({ validateResponses: true });
  const headers = { authorization: `Bearer ${sandbox.adminToken}`, 'content-type': contentType };
  const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v2/users`, { method: 'PUT', headers, body });
  expect(response.status).toBe(status);
  if (status === 200) return;
  const { code, data } = await response.json();
  expect(code).toBe(status === 413 ? 413000 : 500000);
  if (status === 422) expect(data.detail.length).toBeGreaterThan(0);
});

it.each([
  '/',
  '//',
  '/api',
  '/api/v3/users/%zz',
  '/api/v3/nothing',
  '/worlds/none/api/v3/users',
  '/%00',
])('answers 404 at %s', async (path) => {
  const sandbox = createSandbox();
  const headers = { authorization: `Bearer ${sandbox.adminToken}` };
  const response = await sandbox.fetch(`http://sandbox.localhost${path}`, { headers });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ status: 'error', code: 400400 });
});

it('lets a slash at the end pass, and takes what is escaped in a path', async () => {
  const sandbox = createSandbox({ seed: { users: [{ userId: 'a/b kk!@' }] }, validateResponses: true });
  const headers = { authorization: `Bearer ${sandbox.adminToken}` };
  const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users/a%2Fb%20kk!@/`, { headers });
  expect(await response.json()).toMatchObject({ users: [{ userId: 'a/b kk!@' }] });
});

it('names each failure with its place', async () => {
  const { admin } = openLantern();
  const roles = ['a', 7] as string[];
  const { error } = await admin.v3.users.update({ userId: 'x'.repeat(51), roles, displayName: null as never }).safe();
  expect(error).toMatchObject({ status: 422, code: 500000 });
  expect((error as AmityApiError).detail).toEqual([
    "The 'userId' field length must be at most 50 characters.",
    "The 'displayName' must be string.",
    "The 'roles.1' must be string.",
  ]);
});

it('reads numbers and lists from queries in every form that servers of this kind read', async () => {
  const { sandbox } = openLantern();
  const headers = { authorization: `Bearer ${sandbox.adminToken}` };
  for (const list of ['userIds[]=bob', 'userIds[0]=bob', 'userIds=bob', 'userIds%5B%5D=bob']) {
    const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users/list?${list}`, { headers });
    expect(await response.json(), list).toMatchObject({ users: [{ userId: 'bob' }] });
  }
  const page = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users?options[limit]=1`, { headers });
  expect((await page.json()).users).toHaveLength(1);
  const invalid = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users?options[limit]=101`, { headers });
  expect((await invalid.json()).data.detail).toEqual(["The 'options.limit' must be <= 100."]);
});

it('says what it does not know, and refuses it where it is strict', async () => {
  for (const [strict, status] of [
    [false, 200],
    [true, 422],
  ] as const) {
    const sandbox = createSandbox({ strict, validateResponses: true });
    const headers = { authorization: `Bearer ${sandbox.adminToken}`, 'content-type': json };
    const body = JSON.stringify({ userId: 'bob', nickname: 'B' });
    const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users?dry=1`, { method: 'PUT', headers, body });
    expect(response.status).toBe(status);
    expect(response.headers.get('x-amity-sandbox-unknown')).toBe('query.dry, body.nickname');
  }
});

it.each([
  ['GET', '/api/v3/users?options[limt]=5', undefined, 'query.options.limt'],
  ['PUT', '/api/v3/users', { userId: 'bob', metadata: { any: { thing: 1 } } }, null],
  ['POST', '/api/v3/messages', { channelId: 'c', type: 'text', data: { text: 'Hi', txt: 'Hi' } }, null],
  [
    'POST',
    '/api/v3/polls',
    {
      question: 'Which?',
      answers: [
        { data: 'a', dataType: 'text' },
        { data: 'b', dataType: 'text', datatype: 'x' },
      ],
    },
    'body.answers.1.datatype',
  ],
])('says what it does not know within arguments, and not of what may be anything: %s %s', async (method, path, given, said) => {
  const headers = { authorization: 'Bearer sandbox-admin', 'content-type': json };
  const init = { method, headers, ...(given && { body: JSON.stringify(given) }) };
  const open = createSandbox({ seed: { channels: [{ channelId: 'c' }] }, validateResponses: true });
  const response = await open.fetch(open.baseUrl + path, init);
  expect([response.status, response.headers.get('x-amity-sandbox-unknown')]).toEqual([200, said]);
  const strict = createSandbox({ seed: { channels: [{ channelId: 'c' }] }, strict: true });
  expect((await strict.fetch(strict.baseUrl + path, init)).status).toBe(said === null ? 200 : 422);
});

it.each(['query', 'form', 'json'])('takes names of prototypes for names that it does not know: %s', async (place) => {
  const sandbox = createSandbox({ validateResponses: true });
  const names = ['__proto__', 'constructor', 'a__proto__'];
  const text = names.map((name) => `${name}[polluted]=1`).join('&');
  const isJson = place === 'json';
  const headers = {
    authorization: `Bearer ${sandbox.adminToken}`,
    'content-type': isJson ? json : 'application/x-www-form-urlencoded',
  };
  const body = isJson ? `{${names.map((name) => `"${name}":{"polluted":1}`)},"userId":"bob"}` : `${text}&userId=bob`;
  const init = place === 'query' ? { headers } : { method: 'PUT', headers, body };
  const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users${place === 'query' ? `?${text}` : ''}`, init);
  const where = place === 'query' ? 'query' : 'body';
  expect(response.headers.get('x-amity-sandbox-unknown')).toBe(names.map((name) => `${where}.${name}`).join(', '));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

it('keeps the rate limit where that is on, sliding', async () => {
  const sandbox = createSandbox({ rateLimit: true, now: '2026-03-14T09:26:53Z', validateResponses: true });
  const headers = { authorization: `Bearer ${sandbox.adminToken}` };
  const get = () => sandbox.fetch(`${sandbox.baseUrl}/api/v3/users`, { headers });
  for (let sent = 0; sent < 50; sent += 1) await get();
  sandbox.clock.advance(3_000);
  for (let sent = 50; sent < 100; sent += 1) expect((await get()).status).toBe(200);
  const refused = await get();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);
  sandbox.clock.advance(2_000);
  expect((await get()).status).toBe(200);
});
