import { defineConfig } from 'vitest/config';
import base from '../../../vitest.config.js';
import { editSource, pathOf } from './edit-source.js';
import { mutations } from './mutations.js';

/** The rule that is broken while tests run; none, and they run on the sandbox as it is. */
const broken = mutations.find(({ rule }) => rule === process.env.BROKEN_RULE);

/** Test files as they are, on a sandbox that has one rule broken. */
export default defineConfig({
  resolve: base.resolve ?? {},
  plugins: [
    {
      name: 'mutation',
      enforce: 'pre',
      transform: (source, id) => (broken && pathOf(broken).test(id) ? editSource(broken, source) : undefined),
    },
  ],
});
