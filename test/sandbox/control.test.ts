import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox.js';
import { lanternNow, openLantern } from './lantern.js';

/** A request to the control plane, and what it answers. */
async function control(sandbox: Sandbox, method: string, path: string, body?: unknown, headers = {}) {
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await sandbox.fetch(`${sandbox.baseUrl}/_sandbox${path}`, init);
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, body: type.includes('json') ? await response.json() : await response.text() };
}

it('tells what it holds', async () => {
  const { sandbox } = openLantern();
  expect(await control(sandbox, 'GET', '')).toMatchObject({
    status: 200,
    body: { now: lanternNow, counts: { users: 5, channels: 3, channelMembers: 9 } },
  });
});

it('goes back to the seed, with the clock', async () => {
  const { sandbox, admin } = openLantern();
  const before = sandbox.snapshot();
  await admin.v3.users.update({ userId: 'dora' });
  await control(sandbox, 'POST', '/clock', { advanceMs: 1_000 });
  expect(sandbox.snapshot()).not.toEqual(before);
  await control(sandbox, 'POST', '/reset');
  expect(sandbox.snapshot()).toEqual(before);
});

it('gives out a state that another sandbox takes', async () => {
  const { sandbox, admin } = openLantern();
  await admin.v3.channels.create({ channelId: 'crime' });
  const { body } = await control(sandbox, 'GET', '/state');
  const { sandbox: other } = openLantern({});
  expect(await control(other, 'PUT', '/state', body)).toMatchObject({ status: 200 });
  expect(other.snapshot()).toEqual(sandbox.snapshot());
});

it.each([
  [{ users: [{ displayName: 'Bob' }] }, 'users.0.userId'],
  [{ users: [{ userId: 'bob', age: 7 }] }, 'users.0.age'],
  [{ format: 'amity-sandbox', version: 99 }, 'version'],
  [['no object'], 'must be a JSON object'],
])('refuses the state %j with the place, and keeps what it has', async (state, place) => {
  const { sandbox } = openLantern();
  const before = sandbox.snapshot();
  const { status, body } = await control(sandbox, 'PUT', '/state', state);
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain(place);
  expect(sandbox.snapshot()).toEqual(before);
});

it('moves the clock to a moment', async () => {
  const { sandbox } = openLantern();
  expect((await control(sandbox, 'POST', '/clock', { now: '2027-01-01T00:00:00Z' })).body).toEqual({
    now: '2027-01-01T00:00:00.000Z',
  });
  expect(await control(sandbox, 'POST', '/clock', { now: 'soon' })).toMatchObject({ status: 400 });
});

it.each([
  ['http://evil.example', {}],
  ['http://localhost.evil.example', {}],
  ['http://sandbox.localhost', { origin: 'https://evil.example' }],
  ['http://sandbox.localhost', { origin: 'null' }],
])('refuses its control plane to %s %j', async (base, headers) => {
  const { sandbox } = openLantern();
  expect((await sandbox.fetch(`${base}/_sandbox/state`, { headers })).status).toBe(403);
});

it('keeps worlds apart, below addresses of their own', async () => {
  const { sandbox, admin, clientOf } = openLantern();
  await admin.v3.users.update({ userId: 'dora' });
  const { body } = await control(sandbox, 'POST', '/worlds', { name: 'one' });
  const one = clientOf(sandbox.adminToken, { baseUrl: body.baseUrl });
  // The world begins at the seed, not at what the first one has become.
  await expect(one.v3.users.get({ userId: 'dora' })).rejects.toMatchObject({ code: 400400 });
  await one.v3.users.update({ userId: 'emil' });
  await expect(admin.v3.users.get({ userId: 'emil' })).rejects.toMatchObject({ code: 400400 });
  const counts = await (await sandbox.fetch(`${body.baseUrl}/_sandbox`)).json();
  expect(counts).toMatchObject({ counts: { users: 6 } });
  expect(await control(sandbox, 'DELETE', '/worlds/one')).toMatchObject({ status: 200 });
  await expect(one.v3.users.get({ userId: 'emil' })).rejects.toMatchObject({ status: 404 });
});

it('tells what it was sent', async () => {
  const { sandbox, as } = openLantern();
  await as('bob').v3.users.get({ userId: 'alice' });
  await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users?page=2`, { headers: { authorization: 'Bearer sandbox-admin' } });
  const { body } = await control(sandbox, 'GET', '/requests');
  expect(body.requests).toMatchObject([
    { method: 'GET', path: '/api/v3/users/alice', operationId: 'v3.users.get', who: 'bob', status: 200 },
    { path: '/api/v3/users?page=2', who: 'sandbox-admin', unknown: ['query.page'] },
  ]);
});

describe('faults', () => {
  it('fail as often as they are set to, before the work or after it', async () => {
    const { sandbox, admin } = openLantern();
    const fault = { operationId: 'v3.channels.create', status: 500, times: 1 };
    await control(sandbox, 'POST', '/faults', fault);
    await expect(admin.v3.channels.create({ channelId: 'a' })).rejects.toMatchObject({ status: 500 });
    await control(sandbox, 'POST', '/faults', { ...fault, afterWork: true });
    await expect(admin.v3.channels.create({ channelId: 'b' })).rejects.toMatchObject({ status: 500 });
    const { channels } = await admin.v3.channels.getMany({ channelIds: ['a', 'b'] });
    expect(channels?.map(({ channelId }) => channelId)).toEqual(['b']);
    expect((await control(sandbox, 'GET', '/faults')).body.faults).toMatchObject([{ struck: 1 }, { struck: 1 }]);
  });

  it('end the connection, before the work or after it', async () => {
    const { sandbox, admin } = openLantern();
    for (const reset of ['before', 'after'] as const) {
      sandbox.faults.clear();
      sandbox.faults.add({ reset, times: 1 });
      await expect(admin.v3.users.update({ userId: reset })).rejects.toMatchObject({ name: 'AmityConnectionError' });
    }
    await admin.v3.users.get({ userId: 'after' });
    await expect(admin.v3.users.get({ userId: 'before' })).rejects.toMatchObject({ code: 400400 });
  });

  it('cut a response off', async () => {
    const { sandbox, admin } = openLantern();
    sandbox.faults.add({ truncate: true });
    await expect(admin.v3.users.query()).rejects.toMatchObject({ name: 'AmityConnectionError' });
  });

  it('begin at the nth request, end with their time, and may tell when to come back', async () => {
    const { sandbox } = openLantern();
    const headers = { authorization: 'Bearer sandbox-admin' };
    const get = () => sandbox.fetch(`${sandbox.baseUrl}/api/v3/users`, { headers });
    sandbox.faults.add({ status: 429, retryAfter: 3, nth: 2, durationMs: 1_000 });
    expect((await get()).status).toBe(200);
    expect((await get()).headers.get('retry-after')).toBe('3');
    sandbox.clock.advance(1_000);
    expect((await get()).status).toBe(200);
  });

  it('are refused with the place where they are none', async () => {
    const { sandbox } = openLantern();
    const { status, body } = await control(sandbox, 'POST', '/faults', { status: 200 });
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining("'status'")]);
  });
});
