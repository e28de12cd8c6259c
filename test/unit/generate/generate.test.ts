import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '../../../scripts/generate/generate.js';

async function generated(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-unit-'));
  try {
    const names = await generate(folder);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((each) => each.isFile())
      .map((each) => relative(folder, join(each.parentPath, each.name)));
    expect(files.sort()).toEqual([...names].sort());
    const contents = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return Object.fromEntries(names.map((name, index) => [name, contents[index] ?? '']));
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('makes the same of the same specification, byte for byte', async () => {
  const first = await generated();
  const second = await generated();
  expect(second).toEqual(first);
  expect(Object.values(first).filter((content) => content.includes(tmpdir()))).toEqual([]);
});
