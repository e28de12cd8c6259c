import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../../vitest.config.js';

/** The mutation bar alone, which `npm run test:mutations` runs. */
export default mergeConfig(
  { resolve: base.resolve ?? {}, test: { testTimeout: 300_000 } },
  defineConfig({ test: { include: ['test/sandbox/mutations/*.bar.ts'] } }),
);
