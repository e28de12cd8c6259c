import { expect, it } from 'vitest';
import { listOperations } from '../../../scripts/openapi/operations.js';
import { bundle } from '../bundle.js';
import { compareErrors } from './compare-errors.js';
import { loadTranscription } from './transcription.js';

const known = loadTranscription();

it('calls assumed every error status that no source has, and no other', () => {
  expect(compareErrors(bundle, known)).toEqual([]);
});

it.each([
  ['get', '/api/v2/blacklist/export', 'Forbidden', 'v2.blacklist.download 403: no source has it, nor is it assumed'],
  ['post', '/api/v2/channel', 'AssumedForbidden', 'v2.channels.create 403: assumed, but a source has it'],
  ['put', '/api/v2/users', 'AssumedForbidden', 'v2.users.update 403: assumed, but a source has it'],
] as const)('notices the other response of %s %s', (method, path, name, finding) => {
  const damaged = structuredClone(bundle);
  Object.assign(damaged.paths[path]?.[method]?.responses ?? {}, { 403: { $ref: `#/components/responses/${name}` } });
  expect(compareErrors(damaged, known)).toEqual([finding]);
});

const errors = listOperations(bundle).flatMap(({ responses }) => Object.values(responses));
console.log(`contract assumed error responses: ${errors.filter((each) => each['x-amity-assumed']).length}`);
