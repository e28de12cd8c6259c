import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { projectPath } from '../lib/paths.js';
import { bundle } from './bundle.js';

/** The module that is a file of its own, since another entry has it: it needs Node. */
const forNode = 'dist/src/sandbox/listen';

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
  const listener = projectPath(`${forNode}.js`);
  await bundle('src/sandbox/listen.ts', listener, {
    platform: 'node',
    target: 'node20.19',
    banner: {
      // Gives libraries the older way to ask for modules of Node.
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
  // The compiler's maps are of the files that were in their places.
  for (const bundled of ['dist/src/sandbox', forNode]) await rm(projectPath(`${bundled}.js.map`));
  const needed = new Set([listener, `${listener}.LICENSES.txt`]);
  for (const entry of ['dist/src/sandbox', forNode]) await typesOf(projectPath(`${entry}.d.ts`), needed);
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
