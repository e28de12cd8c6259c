import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { compareClient } from '../../../scripts/breaking/compare-client.js';
import { projectPath } from '../../../scripts/lib/paths.js';
import { lineOf } from './compare.js';

const folder = 'test/types';

/** A test that a release might have had: one call is refused now, one is taken that was refused, one is as it was. */
const former = `import { amity } from './client.js';
amity.v2.users.ban({ userId: 'bob' });
amity.v2.users.banish({ userId: 'bob' });
// @ts-expect-error there was no such argument
amity.v2.users.ban({ userId: 'bob' });
`;

it('tells of the calls that compile no more, and of those that do now, and of no others', {
  timeout: 60_000,
}, async () => {
  const tests = new Map([[`${folder}/former.test-d.ts`, former]]);
  for (const name of await readdir(projectPath(folder))) {
    tests.set(`${folder}/${name}`, await readFile(projectPath(folder, name), 'utf8'));
  }
  expect(tests.size).toBeGreaterThan(2);
  const lines = compareClient(tests).map(lineOf);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^Changed \(breaks requests, responses\): the types refuse `test\/types\/former\.test-d\.ts:3`: Property 'banish' does not exist/,
  );
  expect(lines[1]).toBe('Changed: the call at `test/types/former.test-d.ts:4`, which did not compile, does now');
});

it('has nothing to compile where a release had no tests', () => {
  expect(compareClient(new Map())).toEqual([]);
});
