import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { projectPath } from '../../../scripts/lib/paths.js';
import type { createSandbox } from '../../../src/sandbox.js';
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

function editing({ file, text, replacement }: Mutation): Plugin {
  return {
    name: 'mutation',
    setup({ onLoad }) {
      const path = projectPath('src', 'sandbox', file);
      onLoad({ filter: new RegExp(`sandbox/${file.replaceAll('.', '\\.')}$`) }, async () => {
        const source = await readFile(path, 'utf8');
        const parts = source.split(text);
        if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${text}`);
        return { contents: parts.join(replacement), loader: 'ts' };
      });
    },
  };
}
