import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectPath } from '../lib/paths.js';

/**
 * Makes one file of the command line and of what it is written with, so that the package needs none of that installed. It finds
 * the package one folder above itself, as the scripts do.
 */
export async function bundleCli(target: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: [projectPath('scripts/cli/main.ts')],
    outfile: target,
    absWorkingDir: projectPath(),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
    metafile: true,
  });
  await writeFile(`${target}.LICENSES.txt`, await licencesOf(Object.keys(metafile.inputs)));
}

/** The licences of the packages that these files belong to, which ask to be handed on with them. */
async function licencesOf(files: string[]): Promise<string> {
  const folders = files.map((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  const texts = [...new Set(folders)].filter((folder) => folder !== undefined).map(licenceOf);
  return (await Promise.all(texts)).join('\n');
}

async function licenceOf(folder: string): Promise<string> {
  const names = await readdir(folder);
  const file = names.find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence to hand on, so the command line cannot hold it.`);
  return `${folder.replace(/^.*node_modules\//, '')}\n\n${await readFile(join(folder, file), 'utf8')}`;
}
