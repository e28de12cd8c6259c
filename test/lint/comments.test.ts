import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';

const folders = ['scripts', 'src', 'test'];
const isSource = /\.(ts|tsx|mts|js|mjs)$/;
const relativeClause = /(?:\/\*\*|^\s*\*|\/\/) (?:What|How|Where|Those|Who|Which)\b.*/gm;

async function sourceFiles(folder: string): Promise<string[]> {
  const names = await readdir(projectPath(folder), { recursive: true });
  return names
    .filter((name) => isSource.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

it('comments start with a verb or a noun, so that one reading is enough', async () => {
  const files = (await Promise.all(folders.map(sourceFiles))).flat();
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(projectPath(file), 'utf8');
      return [...text.matchAll(relativeClause)].map(([comment]) => `${file}: ${comment.trim()}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});
