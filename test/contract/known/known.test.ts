import { expect, it } from 'vitest';
import { listOperations } from '../../../scripts/openapi.js';
import { bundle } from '../bundle.js';
import { knownOperations } from './operations.js';

const described = listOperations(bundle);
const remedy =
  'An operation is described under openapi/ and listed in test/contract/known/operations.ts, or in neither';
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

it('describes every operation that the sources know, and no other', () => {
  expect(described.map(nameOf).sort(), remedy).toEqual(knownOperations.map(nameOf).sort());
});

it('calls those of the reference documents by them, and only those', () => {
  const ofReference = described.filter(({ object }) =>
    object['x-amity-source'].some(({ document }) => document.startsWith('reference-')),
  );
  const known = knownOperations.filter(({ source }) => source === 'reference');
  expect(
    ofReference.map(nameOf).sort(),
    'What x-amity-source says and the last word of the line in test/contract/known/operations.ts are not the same',
  ).toEqual(known.map(nameOf).sort());
});

console.log(`contract known operations: ${knownOperations.length}`);
