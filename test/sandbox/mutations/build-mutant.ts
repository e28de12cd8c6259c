import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { projectPath } from '../../../scripts/lib/paths.js';
import type { createSandbox } from '../../../src/sandbox.js';
import { editSource, pathOf } from './edit-source.js';
import type { Mutation } from './mutations.js';

/** Makes sandboxes that have one rule broken. */
export type CreateSandbox = typeof createSandbox;

/**
 * Builds the sandbox with one edit of its source, into a folder from which `node_modules` is found.
 *
 * @throws Error where the text of the mutation does not stand in the file exactly once: the table is out of date.
 */
export async function buildMutant(mutation: Mutation, folder: string): Promise<CreateSandbox> {
  const outfile = join(folder, `${mutation.rule.replaceAll(/\W+/g, '-')}.mjs`);
  await build({
    entryPoints: [projectPath('src/sandbox.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    plugins: [editing(mutation)],
  });
  return (await import(pathToFileURL(outfile).href)).createSandbox;
}

function editing(mutation: Mutation): Plugin {
  return {
    name: 'mutation',
    setup({ onLoad }) {
      onLoad({ filter: pathOf(mutation) }, async ({ path }) => {
        return { contents: editSource(mutation, await readFile(path, 'utf8')), loader: 'ts' };
      });
    },
  };
}
