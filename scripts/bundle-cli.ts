import { build } from 'esbuild';
import { projectPath } from './paths.js';

/**
 * Makes one file of the command line and of what it is written with, so that the package needs none of that installed. It finds
 * the package one folder above itself, as the scripts do.
 */
export async function bundleCli(target: string): Promise<void> {
  await build({
    entryPoints: [projectPath('scripts/cli/amity-openapi.ts')],
    outfile: target,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
}
