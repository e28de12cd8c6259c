import { expect, it } from 'vitest';
import { nameFiles } from '../../../scripts/generate/name-files.js';

const root = 'paths:\n  /a/{id}:\n    $ref: paths/a.yaml\n';

it('notes the file of a path', () => {
  const bundle = 'paths:\n  /a/{id}:\n    get:\n      summary: Get\n';
  expect(nameFiles(bundle, root)).toBe(
    'paths:\n  /a/{id}:\n    x-amity-file: openapi/paths/a.yaml\n    get:\n      summary: Get\n',
  );
});

it('does not pass over a path that no file describes', () => {
  expect(() => nameFiles('paths:\n  /b:\n    get: {}\n', root)).toThrow('openapi.yaml has no file for /b.');
});
