import { installed } from './runtimes.js';

/** A test runner that runs tests in a realm of their own, with classes that are not the platform's. */
export interface Realm {
  name: string;
  run: readonly string[];
  /** Whether `fetch` is Node's, whose errors the client knows, and not the realm's own. */
  hasFetchOfNode: boolean;
}

// jsdom asks for more than the oldest Node has.
const node = installed('node-24/bin/node');
const jest = ['--experimental-vm-modules', '--no-warnings', installed('jest/bin/jest.js')];
const vitest = [installed('vitest/vitest.mjs'), 'run', '--root', '.', '--globals', '--pool', 'vmThreads'];

export const realms: readonly Realm[] = [
  {
    name: 'Jest, ESM',
    run: [node, ...jest, '--rootDir', '.', '--testMatch', '**/*.test.mjs', '--transform', '{}', '--ci'],
    hasFetchOfNode: true,
  },
  { name: 'Vitest, vmThreads', run: [node, ...vitest, '--environment', 'node'], hasFetchOfNode: true },
  { name: 'Vitest, jsdom', run: [node, ...vitest, '--environment', 'jsdom'], hasFetchOfNode: true },
  { name: 'Vitest, happy-dom', run: [node, ...vitest, '--environment', 'happy-dom'], hasFetchOfNode: false },
];
