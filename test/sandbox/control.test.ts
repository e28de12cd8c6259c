import { describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox.js';
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

const empty = createSandbox().snapshot();
const [role] =
  createSandbox({ seed: { roles: [{ roleId: 'keeper', permissions: [] }] } }).snapshot().tables.roles ?? [];
const texts = ['Who?', 'Where?'].map((text) => ({ channelId: 'crime', createdBy: 'bob', text }));
const { channels = [], messages = [] } = createSandbox({
  seed: { channels: [{ channelId: 'crime', createdBy: 'bob' }], messages: texts },
}).snapshot().tables as Record<string, object[]>; // what a snapshot has of them
const [first] = messages;

it.each([
  ['users.0.userId', { users: [{ displayName: 'Bob' }] }],
  ['users.0.age', { users: [{ userId: 'bob', age: 7 }] }],
  ["The 'version' must be equal to constant: 1.", { format: 'amity-sandbox', version: 99 }],
  ['must be a JSON object', ['no object']],
  ['clock.offsetMs', { ...empty, clock: { offsetMs: 1e300 } }],
  ['clock.stoppedAt', { ...empty, clock: { stoppedAt: '9999-12-31T00:00:00Z' } }],
  ['ids.drawn', { ...empty, ids: { seed: 1, drawn: 1e300 } }],
  ['tables.roles.1', { ...empty, tables: { roles: [role, role] } }],
  ['tables.messages.1.segment', { ...empty, tables: { channels, messages: messages.toReversed() } }],
  [
    'tables.messages.1.segment',
    { ...empty, tables: { channels, messages: [first, { ...first, messageId: 'other' }] } },
  ],
])('refuses a state with the place, and keeps what it has: %s', async (place, state) => {
  const { sandbox } = openLantern();
  const before = sandbox.snapshot();
  const { status, body } = await control(sandbox, 'PUT', '/state', state);
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain(place);
  expect(sandbox.snapshot()).toEqual(before);
});

it('counts on from the last message of a state, whatever its channel says', async () => {
  const { sandbox, admin } = openLantern();
  const behind = channels.map((row) => ({ ...row, lastSegment: 1 }));
  expect(await control(sandbox, 'PUT', '/state', { ...empty, tables: { channels: behind, messages } })).toMatchObject({
    status: 200,
  });
  const written = await admin.v3.messages.create({ channelId: 'crime', data: { text: 'When?' } });
  expect(written.messages?.[0]?.channelSegment).toBe(3);
});

it('moves the clock to a moment', async () => {
  const { sandbox } = openLantern();
  expect((await control(sandbox, 'POST', '/clock', { now: '2027-01-01T00:00:00Z' })).body).toEqual({
    now: '2027-01-01T00:00:00.000Z',
  });
  const ms = Date.UTC(2028, 0);
  expect((await control(sandbox, 'POST', '/clock', { now: ms })).body).toEqual({ now: '2028-01-01T00:00:00.000Z' });
});

it.each([
  [{}, 'The clock takes'],
  [{ advanceMs: 1, now: '2027-01-01T00:00:00Z' }, 'The clock takes'],
  [{ advanceMs: '1' }, 'The clock takes'],
  [{ advanceMs: 1e300 }, 'cannot be advanced'],
  [{ now: 'soon' }, 'which is no time'],
  [{ now: '2026-02-30T00:00:00Z' }, 'which is no time'],
  [{ now: '+275760-09-13T00:00:00.000Z' }, 'which is no time'],
  [{ now: -1 }, 'which is no time'],
])('moves the clock to nothing that it cannot show: %j', async (moment, message) => {
  const { sandbox } = openLantern();
  const { status, body } = await control(sandbox, 'POST', '/clock', moment);
  expect([status, body.error]).toEqual([400, expect.stringContaining(message)]);
  expect(sandbox.clock.now).toBe(lanternNow);
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

it('has worlds within worlds, which end with them', async () => {
  const { sandbox } = openLantern();
  const { body: outer } = await control(sandbox, 'POST', '/worlds', { name: 'outer' });
  const open = await sandbox.fetch(`${outer.baseUrl}/_sandbox/worlds`, { method: 'POST', body: '{"name":"inner"}' });
  const inner = await open.json();
  const get = async (baseUrl: string, path = '/_sandbox') => (await sandbox.fetch(baseUrl + path)).json();
  expect(await get(inner.baseUrl)).toMatchObject({ counts: { users: 5 } });
  expect(await get(outer.baseUrl, '/_sandbox/worlds')).toEqual({ worlds: [{ name: 'inner' }] });
  expect(await get(sandbox.baseUrl, '/_sandbox/worlds')).toEqual({ worlds: [{ name: 'outer' }] });
  await control(sandbox, 'DELETE', '/worlds/outer');
  expect((await sandbox.fetch(`${inner.baseUrl}/_sandbox`)).status).toBe(404);
});

it.each(['', '.', '..', 'a/b', 'a b', 'x'.repeat(101), 7])('opens no world %j', async (name) => {
  const { sandbox } = openLantern();
  expect(await control(sandbox, 'POST', '/worlds', { name })).toMatchObject({ status: 400 });
});

it('answers HEAD as it does GET, without the body', async () => {
  const { sandbox } = openLantern();
  const response = await sandbox.fetch(`${sandbox.baseUrl}/_sandbox`, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
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

  it.each([
    [{ code: 400302 }, 403, 400302],
    [{ code: 400100 }, 401, 400100],
    [{ code: 123456 }, 500, 123456],
    [{ retryAfter: 3 }, 429, 400311],
    [{ status: 429 }, 429, 400311],
    [{ status: 503 }, 503, 503],
    [{ times: 1 }, 500, 500],
  ])('answer what follows from %j', async (fault, status, code) => {
    const { sandbox, admin } = openLantern();
    sandbox.faults.add(fault);
    const { error } = await admin.v3.users.query({}, { maxRetries: 0 }).safe();
    expect(error).toMatchObject({ status, code });
  });

  it('may leave the answer to the operation', async () => {
    const { sandbox, admin } = openLantern();
    sandbox.faults.add({ delayMs: 0 });
    expect((await admin.v3.users.query()).users).toHaveLength(5);
  });

  it.each([
    [{ status: 200 }, "'status'"],
    [{ operationId: 'v3.users.list', status: 500 }, "no operation 'v3.users.list'"],
    [{ operationId: '__proto__', status: 500 }, "no operation '__proto__'"],
    [{ reset: 'middle' }, "The 'reset' must be equal to one of the allowed values: true, false, before, after."],
  ])('are refused with the place where they are none: %j', async (fault, message) => {
    const { sandbox } = openLantern();
    const { status, body } = await control(sandbox, 'POST', '/faults', fault);
    expect([status, body.error]).toEqual([400, expect.stringContaining(message)]);
    expect(sandbox.faults.list()).toEqual([]);
  });
});
