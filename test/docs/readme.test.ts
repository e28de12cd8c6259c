import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { listen } from '../../src/node.js';
import { createSandbox } from '../../src/sandbox.js';
import { bundle } from '../contract/bundle.js';
import { run } from '../package/command.js';

const readme = await readFile(projectPath('README.md'), 'utf8');

it('the first program of the README bans somebody on the sandbox', async () => {
  const [, program = ''] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? [];
  const sandbox = await listen(createSandbox(), { port: 0 });
  const folder = await mkdtemp(projectPath('test/docs/.readme-'));
  try {
    const file = join(folder, 'first.ts');
    await writeFile(file, program.replace('http://127.0.0.1:4020', sandbox.url));
    const printed = await run(process.execPath, ['--import', 'tsx', file], projectPath());
    expect(printed).toContain('UserIsBanned, code 400304');
    expect(printed).toContain('#guides-errors/400304-UserIsBanned');
    expect(printed).toContain('Cheap watches');
  } finally {
    await Promise.all([sandbox.close(), rm(folder, { recursive: true })]);
  }
});

it('the README counts what there is', () => {
  const operations = listOperations(bundle);
  const fromReference = operations.filter(({ object }) =>
    object['x-amity-source'].some(({ document }) => document.startsWith('reference')),
  );
  expect(readme).toContain(`: ${operations.length}, of which ${fromReference.length} stand in the`);
});
