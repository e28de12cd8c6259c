import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Tally } from './model/command.js';
import { commandProperty } from './model/run.js';
import { startPrismProxy } from './prism-proxy.js';

const proxy = await startPrismProxy();
afterAll(() => proxy.close());

it('gives Prism, which stands before it, nothing to object to', async () => {
  const tally: Tally = { commands: 0, outcomes: new Map() };
  await fc.assert(commandProperty(tally, proxy.create), { seed: 11, numRuns: 4, endOnFailure: true });
  expect(proxy.violations).toEqual([]);
  expect(tally.commands).toBeGreaterThan(60);
  const paths = new Set(proxy.passed.map((each) => each.replaceAll(/[0-9a-f]{24}|c\d+/g, 'id').replace(/ \d+$/, '')));
  expect(paths.size).toBeGreaterThan(30);
  expect(proxy.passed.some((each) => each.endsWith(' 403'))).toBe(true);
});
