import { expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox.js';
import { lantern, openLantern } from './lantern.js';

it('gives the same bytes for the same requests', async () => {
  const run = async () => {
    const { as, sandbox } = openLantern();
    await as('bob').v3.channels.create({ displayName: 'Crime' });
    return JSON.stringify([sandbox.snapshot(), (await as('bob').v3.channels.query()).channels]);
  };
  expect(await run()).toBe(await run());
});

it('forks: neither sees what the other does, and each goes back to its own beginning', async () => {
  const sandbox = createSandbox({ seed: lantern });
  const put = async (to: typeof sandbox, userId: string) => {
    const headers = { authorization: `Bearer ${to.adminToken}`, 'content-type': 'application/json' };
    await to.fetch(`${to.baseUrl}/api/v3/users`, { method: 'PUT', headers, body: JSON.stringify({ userId }) });
  };
  const idsOf = ({ snapshot }: typeof sandbox) =>
    (snapshot().tables.users as { userId: string }[]).map(({ userId }) => userId).slice(5);
  await put(sandbox, 'before');
  const fork = sandbox.fork();
  await put(sandbox, 'here');
  await put(fork, 'there');
  expect([idsOf(sandbox), idsOf(fork)]).toEqual([
    ['before', 'here'],
    ['before', 'there'],
  ]);
  fork.reset();
  sandbox.reset();
  expect([idsOf(sandbox), idsOf(fork)]).toEqual([[], ['before']]);
});

it('runs with the real time unless it is told a time, and says so for no time', () => {
  const before = Date.now();
  const now = Date.parse(createSandbox().clock.now);
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
  expect(createSandbox({ now: '2026-03-14T09:26:53Z' }).clock.now).toBe('2026-03-14T09:26:53.000Z');
  expect(() => createSandbox({ now: 'soon' })).toThrow("now is 'soon', which is no time.");
  expect(() => createSandbox({ now: new Date(Number.NaN) })).toThrow('which is no time.');
});

it('reads a time without a zone as UTC, on every machine', () => {
  expect(createSandbox({ now: '2026-03-14T09:26' }).clock.now).toBe('2026-03-14T09:26:00.000Z');
  expect(createSandbox({ now: '2026-03-14T09:26+02:00' }).clock.now).toBe('2026-03-14T07:26:00.000Z');
  const { clock } = createSandbox({ now: Date.UTC(2026, 0) });
  clock.set('2027-01-01');
  expect(clock.now).toBe('2027-01-01T00:00:00.000Z');
});

it.each([
  [() => createSandbox().clock.set('soon'), "The moment is 'soon', which is no time."],
  [() => createSandbox().clock.advance(Number.NaN), "cannot be advanced by 'NaN' ms"],
  [() => createSandbox().tokenFor(''), "tokenFor takes a userId, not ''."],
  [() => createSandbox().tokenFor(undefined as never), "tokenFor takes a userId, not 'undefined'."],
  [() => createSandbox({ sead: {} } as object), "createSandbox has no option 'sead'. It has: seed, now,"],
])('says of arguments that are none what they are: %s', (call, message) => {
  expect(call).toThrow(message);
});

it('opens sessions at the last moment that it can show', async () => {
  const sandbox = createSandbox({ now: '9000-01-01' });
  const token = sandbox.tokenFor('bob');
  const headers = { authorization: `Bearer ${token}` };
  expect((await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users`, { headers })).status).toBe(200);
  expect(() => sandbox.clock.advance(1)).toThrow('it shows 1970 to the year 9000');
});

it('takes a state without going back to it', () => {
  const sandbox = createSandbox({ seed: { users: [{ userId: 'bob' }] } });
  const idsOf = () => (sandbox.snapshot().tables.users as { userId: string }[]).map(({ userId }) => userId);
  sandbox.load({ users: [{ userId: 'dora' }] }, { asSeed: false });
  expect(idsOf()).toEqual(['dora']);
  sandbox.reset();
  expect(idsOf()).toEqual(['bob']);
  sandbox.load({ users: [{ userId: 'dora' }] });
  sandbox.reset();
  expect(idsOf()).toEqual(['dora']);
});

it('gives a thousand worlds of a seed', () => {
  const sandbox = createSandbox({ seed: lantern });
  const forks = Array.from({ length: 1_000 }, () => sandbox.fork());
  expect(new Set(forks.map((fork) => fork.tokenFor('bob'))).size).toBe(1);
  expect(forks.at(-1)?.snapshot().tables.users).toHaveLength(5);
});
