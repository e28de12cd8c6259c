import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

export default defineConfig({
  // The samples import the package by its name.
  resolve: {
    alias: [
      { find: /^amity-openapi$/, replacement: source('index.ts') },
      { find: /^amity-openapi\/node$/, replacement: source('node.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Much of the time is spent waiting for servers and child processes, so each processor takes a file.
    maxWorkers: '100%',
  },
});
