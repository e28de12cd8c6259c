import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { projectPath } from '../lib/paths.js';

/** Modules that are a file each in `dist/`, by their paths without an ending: others load them from there and hold no copy. */
export const modules = ['src/sandbox', 'src/sandbox/validation/ajv', 'src/sandbox/listen', 'generated/exchanges'];

/** Leaves the imports of those modules as they are, in a file of `dist/`. */
export function importModules(target: string, dist: string): Plugin {
  return {
    name: 'import-modules',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
        const module = relative(projectPath(), resolve(resolveDir, path)).replace(/\.js$/, '');
        if (kind === 'entry-point' || !modules.includes(module)) return undefined;
        const found = relative(dirname(target), join(dist, `${module}.js`));
        return { path: found.startsWith('.') ? found : `./${found}`, external: true, sideEffects: false };
      });
    },
  };
}
