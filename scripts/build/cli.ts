import { bundle } from './bundle.js';

/**
 * Makes one file of the command line and of what it is written with, so that the package needs none of that installed. It finds
 * the package one folder above itself, as the scripts do.
 */
export async function bundleCli(target: string): Promise<void> {
  await bundle('scripts/cli/main.ts', target, {
    platform: 'node',
    target: 'node20.19',
    banner: {
      // Gives libraries of the sandbox the older way to ask for modules of Node.
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
}
