import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { OperationObject } from '../../../scripts/openapi/document.js';
import { listOperations } from '../../../scripts/openapi/operations.js';
import { codeSamples } from '../../../scripts/samples/samples.js';
import { bodyOf, documentOf } from '../generate/document.js';

/** The arguments that a shell passes to curl for a sample. */
function curlArguments(object: Partial<OperationObject>): string[] {
  const document = documentOf([object]);
  const [operation] = listOperations(document);
  const sample = operation && codeSamples(document, operation).find(({ lang }) => lang === 'curl');
  const script = `curl() { printf '%s\\0' "$@"; }\n${sample?.source}`;
  const shown = execFileSync('sh', ['-c', script], { encoding: 'utf8', env: { AMITY_ACCESS_TOKEN: 'abc' } });
  return shown.split('\0').slice(0, -1);
}

const awkward = `it's "a" $HOME \`b\` \\ & line\nend`;

it('writes a body so that a shell passes it on as it is', () => {
  const found = curlArguments({ requestBody: bodyOf({ properties: { text: {} } }, { text: awkward }) });
  expect(found).toEqual([
    '-X',
    'POST',
    'https://apix.us.amity.co/0',
    '-H',
    'Authorization: Bearer abc',
    '-H',
    'Content-Type: application/json',
    '-d',
    JSON.stringify({ text: awkward }),
  ]);
});

it('writes paths and queries as the client does', () => {
  const found = curlArguments({
    parameters: [{ name: 'ids[]', in: 'query', schema: {}, example: ['a b', "c'd"] }],
  });
  expect(found).toContain("https://apix.us.amity.co/0?ids[]=a%20b&ids[]=c'd");
});

it('writes the parts of a multipart body', () => {
  const properties = { tags: {}, note: {} };
  const example = { tags: ['a', 'b'], note: awkward };
  const found = curlArguments({ requestBody: bodyOf({ properties }, example, 'multipart/form-data') });
  expect(found).toEqual(expect.arrayContaining(['tags[0]=a', 'tags[1]=b', `note=${awkward}`]));
});
