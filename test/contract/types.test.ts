import { expect, it } from 'vitest';
import { compileFindings } from '../docs/compile.js';
import { bundle } from './bundle.js';
import { typePrograms } from './type-programs.js';

it('the types of each operation are what the specification says', () => {
  const programs = typePrograms(bundle);
  console.log(`contract types: ${programs.size} operations`);
  expect(programs.size).toBeGreaterThan(0);
  expect(compileFindings(programs)).toEqual([]);
});
