import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { projectPath } from '../lib/paths.js';
import { bundle, onNode } from './bundle.js';
import { importModules } from './modules.js';

const jqLicences = projectPath('scripts/build/jq-licences.txt');

/**
 * Makes one file of the command line and of what it is written with, so that the package needs none of that installed. The sandbox
 * lies beside it, which programs import too, and jq, since few calls load it. It finds the package one folder above itself, as the
 * scripts do.
 */
export async function bundleCli(dist: string): Promise<void> {
  const target = join(dist, 'cli.js');
  await bundle('scripts/cli/main.ts', target, {
    ...onNode,
    // It prints what is wrong in a sentence, and no stack trace.
    minify: true,
    // Only where the sources of the page are, which the package does not hold.
    external: ['esbuild'],
    plugins: [importModules(target, dist)],
    banner: { js: `#!/usr/bin/env node\n${onNode.banner.js}` },
  });
  // The package that jq is taken from has its own licence, not that of jq.
  const jq = await readFile(projectPath('node_modules/jq-wasm/dist/build/jq.wasm'));
  await writeFile(join(dist, 'jq.wasm.br'), await promisify(brotliCompress)(jq));
  await appendFile(`${target}.LICENSES.txt`, `\n${await readFile(jqLicences, 'utf8')}`);
}
