import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { projectPath } from '../lib/paths.js';
import { bundle } from './bundle.js';

/** The modules of the sandbox that stay files of their own: another entry has them. */
const separate = ['dist/src/sandbox/listen'];

/** Files of generated/ that only the sandbox reads, and that so are in its bundle. */
const generated = ['exchanges'];

/**
 * Makes one file of the sandbox and of what it is written with, in the place of the many that the compiler has written, so that
 * the package needs none of that installed.
 */
export async function bundleSandbox(): Promise<void> {
  await bundle('src/sandbox.ts', projectPath('dist/src/sandbox.js'), {
    // The one that every runtime can load.
    platform: 'browser',
    target: 'es2022',
  });
  // The compiler's map is of the file that was in its place.
  await rm(projectPath('dist/src/sandbox.js.map'));
  const needed = new Set<string>();
  for (const entry of ['dist/src/sandbox', ...separate]) await typesOf(projectPath(`${entry}.d.ts`), needed);
  for (const path of separate) needed.add(projectPath(`${path}.js`)).add(projectPath(`${path}.js.map`));
  await keep(projectPath('dist/src/sandbox'), needed);
  for (const name of generated) {
    for (const ending of ['.js', '.js.map', '.d.ts']) await rm(projectPath(`dist/generated/${name}${ending}`));
  }
}

/** Adds a declaration file and all that it imports. */
async function typesOf(file: string, found: Set<string>): Promise<void> {
  if (found.has(file)) return;
  found.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+)\.js'/g)) {
    await typesOf(resolve(dirname(file), `${path}.d.ts`), found);
  }
}

async function keep(folder: string, needed: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = resolve(entry.parentPath, entry.name);
    if (entry.isFile() && !needed.has(path)) await rm(path);
  }
}
