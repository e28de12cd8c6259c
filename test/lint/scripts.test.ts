import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';

/** The npm scripts that run a file of scripts/, each as `<name of the file> <name of the npm script>`. */
async function npmScripts(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  }; // npm's own format
  return Object.entries(scripts).flatMap(([name, command]) =>
    [...command.matchAll(/\bscripts\/(\S+)/g)].map(([, file]) => `${file} ${name}`),
  );
}

it('every file at the top of scripts/ is an npm script of the same name, and every such npm script a file there', async () => {
  const entries = await readdir(projectPath('scripts'), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(
    (await npmScripts()).sort(),
    'Name the npm script like the file, with a colon for the hyphen. What no npm script runs belongs into a folder',
  ).toEqual(files.map((file) => `${file} ${file.replace(/\.ts$/, '').replace('-', ':')}`).sort());
});
