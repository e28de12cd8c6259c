import { expect, it } from 'vitest';
import { listOperations } from '../../../scripts/openapi/operations.js';
import { bundle } from '../bundle.js';
import { type KnownOperation, knownOperations } from './operations.js';

const list = 'test/contract/known/operations.ts';
const described = listOperations(bundle).map(({ id, method, path, object }): KnownOperation => {
  const keys = (object.security ?? []).flatMap((alternative) => Object.keys(alternative));
  const isOpenToAll = object.security?.some((alternative) => Object.keys(alternative).length === 0);
  return {
    address: `${method} ${path}`,
    isOfReference: object['x-amity-source'].some(({ document }) => document.startsWith('reference-')),
    id,
    isRepeatable: object['x-amity-idempotent'] === true,
    key: object.security && !isOpenToAll ? keys.join(' or ') : undefined,
    items: object['x-amity-pagination']?.items,
  };
});

/** One property of each operation, by the operations' addresses. */
function byAddress(operations: readonly KnownOperation[], property: keyof KnownOperation) {
  return Object.fromEntries(operations.map((operation) => [operation.address, operation[property]]));
}

it('describes every operation that the sources know, and no other', () => {
  expect(
    described.map(({ address }) => address).sort(),
    `An operation is described under openapi/ and listed in ${list}, or in neither`,
  ).toEqual(knownOperations.map(({ address }) => address).sort());
});

it.each<[what: string, property: keyof KnownOperation]>([
  ['whether the reference documents have it', 'isOfReference'],
  ['which method calls it', 'id'],
  ['whether it may be sent twice', 'isRepeatable'],
  ['which key it takes in the place of the token', 'key'],
  ['where the items of a page are', 'items'],
])('says of each %s', (what, property) => {
  expect(byAddress(described, property), `openapi/ and ${list} do not agree on an operation: ${what}`).toEqual(
    byAddress(knownOperations, property),
  );
});

console.log(`contract known operations: ${knownOperations.length}`);
