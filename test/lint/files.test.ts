import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectPath } from '../../scripts/lib/paths.js';

/** The files of the specification that no other one refers to, which so are no part of it. */
async function strayFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  // Workflows and guides are documents of their own.
  const files = names.filter((name) => /\.(yaml|md)$/.test(name) && !/^(guides|workflows)\//.test(name));
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return [...text.matchAll(/\$ref: '?([^'#\s]+)/g)].map(([, target = '']) => join(dirname(file), target));
    }),
  );
  const used = new Set(['openapi.yaml', ...found.flat()]);
  return files.filter((file) => !used.has(file)).map((file) => relative(projectPath(), join(folder, file)));
}

it('every file of the specification is part of it', async () => {
  expect(
    await strayFiles(projectPath('openapi')),
    'These files are not referred to. Name a path in openapi/openapi.yaml and a component where it is used, or delete them',
  ).toEqual([]);
});

/** The file that a path belongs into: its words behind the version, without the first where the folder is called like it. */
function fileOf(path: string, folder: string): string {
  const [, , version, ...segments] = path.split('/');
  const words = segments.map((each) =>
    each.replace(/[{}]/g, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  const tail = words.length > 1 && words[0] === folder ? words.slice(1) : words;
  return `paths/${version}/${folder}/${tail.join('-')}.yaml`;
}

it('every path is in the file that is named after it', async () => {
  const { paths } = parse(await readFile(projectPath('openapi/openapi.yaml'), 'utf8')) as {
    paths: Record<string, { $ref: string }>;
  }; // lint proves that it is such
  const misnamed = Object.entries(paths).flatMap(([path, { $ref }]) => {
    const expected = fileOf(path, $ref.split('/')[2] ?? '');
    return $ref === expected ? [] : [`${path}: rename openapi/${$ref} to openapi/${expected}`];
  });
  expect(misnamed).toEqual([]);
});

/** The file that a hook belongs into: its words as folders. */
function fileOfHook(name: string, folder: string): string {
  const words = name.split(/[./]/).map((word) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return `${folder}/${words.join('/')}.yaml`;
}

it('every event and pre-hook is in the file that is named after it', async () => {
  const { webhooks } = parse(await readFile(projectPath('openapi/openapi.yaml'), 'utf8')) as {
    webhooks: Record<string, { $ref: string }>;
  }; // lint proves that it is such
  const misnamed = Object.entries(webhooks).flatMap(([name, { $ref }]) => {
    const expected = fileOfHook(name, $ref.startsWith('prehooks/') ? 'prehooks' : 'webhooks');
    return $ref === expected ? [] : [`${name}: rename openapi/${$ref} to openapi/${expected}`];
  });
  expect(misnamed).toEqual([]);
});
