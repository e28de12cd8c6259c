import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';

const text = await readFile(projectPath('ARCHITECTURE.md'), 'utf8');

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(projectPath(folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

it('ARCHITECTURE names every folder of src/, scripts/ and test/', async () => {
  const [source, scripts, tests] = await Promise.all(['src', 'scripts', 'test'].map(foldersIn));
  const unnamed = [
    ...[...(source ?? []), ...(scripts ?? [])].filter((name) => !text.includes(`\`${name}/\``)),
    ...(tests ?? []).map((name) => `test/${name}`).filter((name) => !text.includes(`\`${name}\``)),
  ];
  expect(unnamed, 'Give each of these folders a row').toEqual([]);
});

it('every file that ARCHITECTURE names is there', () => {
  const files = [...text.matchAll(/\b[a-z]+\/[a-z/-]+(?:\.test)?\.ts\b/g)].map(([file]) => file);
  const missing = files.filter((file) => !existsSync(projectPath(file)) && !existsSync(projectPath('src', file)));
  expect(missing).toEqual([]);
});
