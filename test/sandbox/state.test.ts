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
});

it('gives a thousand worlds of a seed', () => {
  const sandbox = createSandbox({ seed: lantern });
  const forks = Array.from({ length: 1_000 }, () => sandbox.fork());
  expect(new Set(forks.map((fork) => fork.tokenFor('bob'))).size).toBe(1);
  expect(forks.at(-1)?.snapshot().tables.users).toHaveLength(5);
});
