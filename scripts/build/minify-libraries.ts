import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Shortens the names within libraries. Those of our own code stay, so that a stack trace can be read. */
export const minifyLibraries: Plugin = {
  name: 'minify-libraries',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /node_modules.*\.[cm]?js$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, 'utf8'), { minify: true, sourcefile: path });
      return { contents: code };
    });
  },
};
