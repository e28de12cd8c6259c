import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

export default defineConfig({
  // The samples import the package by its name.
  resolve: {
    alias: [
      { find: /^amity-openapi$/, replacement: source('index.ts') },
      { find: /^amity-openapi\/bulk$/, replacement: source('bulk.ts') },
      { find: /^amity-openapi\/node$/, replacement: source('node.ts') },
      { find: /^amity-openapi\/redis$/, replacement: source('redis.ts') },
      { find: /^amity-openapi\/sandbox$/, replacement: source('sandbox.ts') },
      { find: /^amity-openapi\/webhooks$/, replacement: source('webhooks.ts') },
    ],
  },
  test: {
    // Only what hangs takes so long, however busy the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time is spent waiting for servers and child processes, so each processor takes a file.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'all', include: ['test/**/*.test.ts'], exclude: ['test/fault/**', '**/node_modules/**'] },
      },
      {
        extends: true,
        // It looks at the clock, so nothing else may want the processor. It comes when all others are done.
        test: { name: 'fault', include: ['test/fault/**/*.test.ts'], sequence: { groupOrder: 1 } },
      },
    ],
  },
});
