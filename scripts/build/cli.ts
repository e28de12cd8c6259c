import { appendFile, cp, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectPath } from '../lib/paths.js';
import { bundle } from './bundle.js';

const jqLicences = projectPath('scripts/build/jq-licences.txt');

/**
 * Makes one file of the command line and of what it is written with, so that the package needs none of that installed; jq lies
 * beside it, since few calls load it. It finds the package one folder above itself, as the scripts do.
 */
export async function bundleCli(target: string): Promise<void> {
  await bundle('scripts/cli/main.ts', target, {
    platform: 'node',
    target: 'node20.19',
    // Only where the sources of the page are, which the package does not hold.
    external: ['esbuild'],
    banner: {
      // Gives libraries of the sandbox the older way to ask for modules of Node.
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
  // jq itself, which its loader reads from there. The package that it is taken from has its own licence, not that of jq.
  await cp(projectPath('node_modules/jq-wasm/dist/build/jq.wasm'), join(dirname(target), 'build/jq.wasm'));
  await appendFile(`${target}.LICENSES.txt`, `\n${await readFile(jqLicences, 'utf8')}`);
}
