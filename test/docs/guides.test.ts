import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { assumedErrorStatuses, errorCodes, errorStatuses } from '../../generated/error-codes.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { createApiError } from '../../src/errors/api-errors.js';
import { AmityConnectionError, AmityDecodeError, AmityError, AmityTimeoutError } from '../../src/errors/errors.js';
import { bundle } from '../contract/bundle.js';
import { compileFindings } from './compile.js';

const folder = projectPath('openapi/guides');
const files = (await readdir(folder)).filter((file) => file.endsWith('.md'));
const guides = await Promise.all(
  files.map(async (file): Promise<[string, string]> => [file, await readFile(`${folder}/${file}`, 'utf8')]),
);
const texts: [string, string][] = [...guides, ['README.md', await readFile(projectPath('README.md'), 'utf8')]];

/** Names that a block may use without saying where they are from. */
const given: Record<string, string> = {
  createAmityClient: "import { createAmityClient } from 'amity-openapi';",
  amity: "declare const amity: import('amity-openapi').AmityClient;",
  sandbox: "declare const sandbox: import('amity-openapi/sandbox').Sandbox;",
  messageId: 'declare const messageId: string;',
  readSecret: 'declare function readSecret(name: string): Promise<string>;',
};

it('every block of TypeScript compiles', () => {
  const programs = texts.flatMap(([file, text]) =>
    [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = ''], index): [string, string] => {
      const isMissing = (name: string) =>
        new RegExp(`\\b${name}\\b`).test(block) && !new RegExp(`(const|import \\{[^}]*) ?\\b${name}\\b`).test(block);
      const lines = Object.entries(given).filter(([name]) => isMissing(name));
      const name = `${file.replace('.md', '')}-${index}.ts`;
      return [projectPath('test', 'docs', name), [...lines.map(([, line]) => line), block, 'export {};'].join('\n')];
    }),
  );
  expect(programs.length).toBeGreaterThan(8);
  expect(compileFindings(new Map(programs))).toEqual([]);
});

it('every operation that is named is there', () => {
  const ids = listOperations(bundle).map(({ id }) => id);
  const groups = new Set(ids.flatMap((id) => id.split('.').map((_, index, all) => all.slice(0, index + 1).join('.'))));
  const named = texts.flatMap(([file, text]) =>
    [...text.matchAll(/\bv[23](\.[a-z]\w+)+/g)].map(([id]) => ({ file, id })),
  );
  expect(named.length).toBeGreaterThan(30);
  const events = Object.keys(bundle.webhooks ?? {});
  expect(named.filter(({ id }) => !groups.has(id) && !events.includes(id))).toEqual([]);
});

it('the errors have a section for each business code, in order', async () => {
  const text = texts.find(([file]) => file === '8-errors.md')?.[1] ?? '';
  const sections = [...text.matchAll(/^## (\d{6} \w+)\n\nStatus (\[?\d+\]?)/gm)];
  expect(sections.map(([, title]) => title)).toEqual(
    Object.entries(errorCodes).map(([code, name]) => `${code} ${name}`),
  );
  // A status stands in brackets where no source has one for the code.
  const bracketed = Object.entries(assumedErrorStatuses).map(([code, status]) => [code, `[${status}]`]);
  const statuses: Record<string, unknown> = { ...errorStatuses, ...Object.fromEntries(bracketed) };
  for (const [, title = '', status] of sections) expect(status, title).toBe(String(statuses[title.slice(0, 6)]));
});

it('every error leads to a section of the errors', () => {
  const text = texts.find(([file]) => file === '8-errors.md')?.[1] ?? '';
  const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.replaceAll(' ', '-'));
  const options = { operationId: undefined };
  const response = { status: 403, detail: undefined, requestId: undefined, headers: new Headers(), ...options };
  const errors = [
    new AmityError('x'),
    new AmityConnectionError('x'),
    new AmityTimeoutError('x'),
    new AmityDecodeError('x', { ...options, status: 200, contentType: undefined, text: '' }),
    ...Object.keys(errorCodes).map((code) => createApiError('x', { ...response, code: Number(code) })),
  ];
  const led = errors.map(({ help }) => help.split('#guides-errors/')[1]);
  expect(new Set(led)).toEqual(new Set(sections));
  expect(createApiError('x', { ...response, code: 429 }).help).toMatch(/#guides-errors$/);
});
