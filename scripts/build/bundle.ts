import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { BuildOptions } from 'esbuild';
import { projectPath } from '../lib/paths.js';

/** Options of a bundle that runs on Node alone. */
export const onNode = {
  platform: 'node',
  target: 'node20.19',
  banner: {
    // Gives libraries the older way to ask for modules of Node.
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
} as const satisfies BuildOptions;

/** Makes one file of a module and of what it is written with, and writes the licences of that beside it. */
export async function bundle(source: string, target: string, options: BuildOptions): Promise<void> {
  // Loaded when it is needed: the packed command line holds this file, and runs without esbuild.
  const { build } = await import('esbuild');
  const { metafile } = await build({
    ...options,
    entryPoints: [projectPath(source)],
    outfile: target,
    absWorkingDir: projectPath(),
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
    metafile: true,
  });
  const licences = await licencesOf(Object.keys(metafile.inputs));
  if (licences !== '') await writeFile(`${target}.LICENSES.txt`, licences);
}

/** The licences of the packages that these files belong to, which ask to be handed on with them. */
async function licencesOf(files: string[]): Promise<string> {
  const folders = files.map((file) => /(?<=^\(disabled\):|^)[^:]*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  const texts = [...new Set(folders)].filter((folder) => folder !== undefined).map(licenceOf);
  return (await Promise.all(texts)).join('\n');
}

async function licenceOf(folder: string): Promise<string> {
  const names = await readdir(folder);
  const file = names.find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence to hand on, so the package cannot hold it.`);
  return `${folder.replace(/^.*node_modules\//, '')}\n\n${await readFile(`${folder}/${file}`, 'utf8')}`;
}
