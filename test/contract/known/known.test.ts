import { expect, it } from 'vitest';
import { listOperations } from '../../../scripts/openapi.js';
import { bundle } from '../bundle.js';
import { knownOperations } from './operations.js';

const described = listOperations(bundle);
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

it('describes every operation that the sources know, and no other', () => {
  expect(described.map(nameOf).sort()).toEqual(knownOperations.map(nameOf).sort());
});

it('calls those of the reference documents by them, and only those', () => {
  const ofReference = described.filter(({ object }) =>
    object['x-amity-source'].some(({ document }) => document.startsWith('reference-')),
  );
  const known = knownOperations.filter(({ source }) => source === 'reference');
  expect(ofReference.map(nameOf).sort()).toEqual(known.map(nameOf).sort());
});

console.log(`contract known operations: ${knownOperations.length}`);
