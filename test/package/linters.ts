import { projectPath } from '../../scripts/lib/paths.js';
import { run } from './command.js';

/** Whether the package is laid out as npm's users expect: [publint](https://publint.dev), with its suggestions. */
export async function publint(tarball: string): Promise<void> {
  await runLinter('publint/src/cli.js', ['run', tarball, '--strict']);
}

/** Whether every way to resolve the package finds types that are true: [attw](https://arethetypeswrong.github.io). */
export async function attw(tarball: string): Promise<void> {
  const args = [
    // Every resolution but that of TypeScript before 4.7, which knows no "exports".
    ...['--profile', 'node16'],
    // Meant: the package is ESM only. Every Node that it supports can require() it, which a test here does.
    ...['--ignore-rules', 'cjs-resolves-to-esm'],
    // A text to be read as a file, not a module.
    ...['--exclude-entrypoints', './openapi.yaml'],
    '--no-definitely-typed',
  ];
  await runLinter('@arethetypeswrong/cli/dist/index.js', [tarball, ...args]);
}

async function runLinter(script: string, args: readonly string[]): Promise<void> {
  await run(process.execPath, [projectPath(`node_modules/${script}`), ...args], projectPath());
}
