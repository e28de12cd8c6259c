import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectPath } from '../../scripts/lib/paths.js';
import { bundle } from '../package/bundle.js';
import { run } from '../package/command.js';
import { checkSandboxReport, reportOfNode } from '../package/sandbox-report.js';

/** Uses the sandbox in a Worker, and finds what Node finds. */
export async function useSandboxInWorker(folder: string): Promise<void> {
  const path = join(folder, 'bundled-sandbox-worker.mjs');
  await writeFile(path, await bundle("export { default } from './sandbox-worker.mjs'", folder));
  const output = await run(process.execPath, [projectPath('test/runtimes/workerd.mjs'), path], folder);
  checkSandboxReport(JSON.parse(output), await reportOfNode(folder));
}

/** The same in the runtime of Vercel's edge functions. */
export async function useSandboxOnEdge(folder: string): Promise<void> {
  const path = join(folder, 'bundled-sandbox-edge.js');
  await build({
    stdin: { contents: "export * from './sandbox.mjs'", resolveDir: folder },
    bundle: true,
    format: 'iife',
    globalName: 'program',
    platform: 'browser',
    target: 'es2022',
    outfile: path,
    logLevel: 'silent',
  });
  const output = await run(process.execPath, [projectPath('test/runtimes/edge.mjs'), path], folder);
  checkSandboxReport(JSON.parse(output), await reportOfNode(folder));
}

/** Tests with programs that make code themselves: Playwright and Prism. */
const makingCode = ['page.test.ts', 'prism-proxy.test.ts'];

/** Runs the sandbox's tests on a Node that forbids to make code. */
export async function runSandboxTestsWithoutCode(): Promise<void> {
  const names = await readdir(projectPath('test/sandbox'));
  const files = names.filter((name) => name.endsWith('.test.ts') && !makingCode.includes(name));
  const vitest = projectPath('node_modules/vitest/vitest.mjs');
  await run(process.execPath, [vitest, 'run', ...files.map((name) => `test/sandbox/${name}`)], projectPath(), {
    env: { NODE_OPTIONS: '--disallow-code-generation-from-strings' },
    timeout: 900_000,
  });
}
