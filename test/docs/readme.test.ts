import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { bundle } from '../contract/bundle.js';
import { compileFindings } from './compile.js';

/** Names that a block may use without an import. */
const given: Record<string, string> = {
  amity: "declare const amity: import('amity-openapi').AmityClient;",
  messageId: 'declare const messageId: string;',
};

it('every block of TypeScript in the README compiles', async () => {
  const readme = await readFile(projectPath('README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThan(1);
  const programs = blocks.map((block, index): [string, string] => {
    const missing = Object.entries(given).filter(([name]) => !block.includes(`const ${name} `));
    return [
      projectPath('test', 'docs', `readme-${index}.ts`),
      [...missing.map(([, line]) => line), block, 'export {};'].join('\n'),
    ];
  });
  expect(compileFindings(new Map(programs))).toEqual([]);
});

it('the README counts what there is', async () => {
  const readme = await readFile(projectPath('README.md'), 'utf8');
  const operations = listOperations(bundle);
  const fromReference = operations.filter(({ object }) =>
    object['x-amity-source'].some(({ document }) => document.startsWith('reference')),
  );
  expect(readme).toContain(`: ${operations.length}, of which ${fromReference.length} stand in the`);
});
