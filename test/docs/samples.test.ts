import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { codeSamples } from '../../scripts/samples/samples.js';
import { bundle } from '../contract/bundle.js';
import { compileFindings, type Sources } from './compile.js';

const start = `import { createAmityClient } from 'amity-openapi';
const amity = createAmityClient({ region: 'us', token: 'any' });
`;

/** The samples in TypeScript, each as a program of its own. */
function programs(): Sources {
  const operations = listOperations(bundle);
  const samples = operations.flatMap((operation) =>
    codeSamples(bundle, operation)
      .filter(({ label }) => label.startsWith('TypeScript'))
      .map(({ source }, index): [string, string] => [
        projectPath('test', 'docs', `${operation.id}-${index}.ts`),
        `${start}${source}\n`,
      ]),
  );
  return new Map(samples);
}

it('every sample in TypeScript compiles', () => {
  const found = programs();
  console.log(`samples: ${found.size} compiled`);
  expect(found.size).toBe(2 * listOperations(bundle).length);
  expect(compileFindings(found)).toEqual([]);
});

it('a sample that its types do not allow does not compile', () => {
  const [first] = programs();
  if (!first) throw new Error('There are no samples.');
  const [path, source] = first;
  const wrong = `${source}await amity.raw.GET('/api/v2/nothing', {});\n`;
  expect(compileFindings(new Map([[path, wrong]]))).toEqual([expect.stringContaining('"/api/v2/nothing"')]);
});
