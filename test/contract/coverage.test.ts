import { expect, it } from 'vitest';
import { bundle } from './bundle.js';
import { casesOf } from './cases.js';
import { RawWalk } from './raw-walk.js';
import { uncovered } from './uncovered.js';

const cases = casesOf(bundle);
const operations = new RawWalk(bundle).operations();
console.log(`contract coverage: ${operations.length} operations`);

it('everything in the specification has a case', () => {
  expect(operations).not.toEqual([]);
  expect(uncovered(bundle, cases)).toEqual([]);
});
