import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { bundle } from '../contract/bundle.js';

it('the specification has the version of the package', async () => {
  const { version } = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as { version: string }; // npm's own format
  expect(bundle.info.version, 'Set info.version in openapi/openapi.yaml to the one of package.json').toBe(version);
});
