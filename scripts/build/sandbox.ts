import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { bundle, onNode } from './bundle.js';
import { minifyLibraries } from './minify-libraries.js';
import { importModules, modules } from './modules.js';

/** The platform that every runtime can load. */
const anywhere: BuildOptions = { platform: 'browser', target: 'es2022' };

/** Makes one file of each module of the sandbox and of what it is written with, so that the package needs none of that installed. */
export async function bundleSandbox(dist: string): Promise<void> {
  for (const module of modules) {
    const target = join(dist, `${module}.js`);
    await bundle(`${module}.ts`, target, {
      ...(module === 'src/sandbox/listen' ? onNode : anywhere),
      minifySyntax: true,
      minifyWhitespace: true,
      // Little more than a library.
      minifyIdentifiers: module === 'src/sandbox/validation/ajv',
      // The number of a line is half of a place in a stack trace.
      lineLimit: 200,
      plugins: [importModules(target, dist), minifyLibraries],
    });
  }
}
