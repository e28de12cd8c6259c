import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { projectPath } from '../lib/paths.js';

/** Modules that are a file each in `dist/`, by their paths without an ending: others load them from there and hold no copy. */
export const modules = [
  'src/sandbox',
  'src/sandbox/listen',
  'src/sandbox/validation/ajv',
  'src/sandbox/validation/compiled',
  'src/sandbox/validation/interpret',
  'src/sandbox/validation/interpreted',
  'generated/exchanges',
];

/** Modules that another stands for in other runtimes, and the names by which package.json finds the one or the other. */
const byRuntime = new Map([['src/sandbox/validation/compiled', '#validators']]);

/** Leaves the imports of those modules as they are, in a file of `dist/`. */
export function importModules(target: string, dist: string): Plugin {
  return {
    name: 'import-modules',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
        const module = relative(projectPath(), resolve(resolveDir, path)).replace(/\.js$/, '');
        if (kind === 'entry-point' || !modules.includes(module)) return undefined;
        const name = byRuntime.get(module);
        if (name) return { path: name, external: true, sideEffects: false };
        const found = relative(dirname(target), join(dist, `${module}.js`));
        return { path: found.startsWith('.') ? found : `./${found}`, external: true, sideEffects: false };
      });
    },
  };
}
