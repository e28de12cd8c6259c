import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectPath } from '../../scripts/lib/paths.js';
import { closeOnExit, main } from '../../scripts/lib/run-script.js';
import { table } from '../bench/table.js';
import { bundle } from '../package/bundle.js';
import { run } from '../package/command.js';
import { checkDiskReport, checkRealmReport, checkReport } from '../package/report.js';
import { type Seen, withServer } from '../package/server.js';
import { createUser } from '../package/user.js';
import { type Realm, realms } from './realms.js';
import { installed, type Runtime, runtimes } from './runtimes.js';
import { runSandboxTestsWithoutCode, useSandboxInWorker, useSandboxOnEdge } from './sandbox.js';
import { callByVendorSdk } from './vendor-sdk.js';

const usage = `npm run test:runtimes

Packs the project, installs it elsewhere and calls from every runtime that npm has, and from the realms of test runners. Runs
the fault suite on each Node, the vendor's own SDK on the sandbox, and the sandbox where no code may be made. Linux x64 only.`;

const failures: string[] = [];

await main(usage, async () => {
  const user = await createUser();
  closeOnExit(user);
  try {
    const rows: string[][] = [];
    for (const runtime of runtimes) {
      const number = await version(runtime);
      for (const program of ['esm.mjs', 'commonjs.cjs']) {
        const result = await attempt(`${runtime.name} ${number}, ${program}`, async (url, seen) => {
          const [file = '', ...args] = runtime.run;
          const output = await run(file, [...args, program, url, 'saved'], user.folder);
          checkDiskReport(JSON.parse(output), seen, program);
        });
        rows.push([runtime.name, number, program, result]);
      }
    }
    rows.push(['workerd', workerdVersion(), 'worker.mjs', await attempt('workerd', callFromWorker(user.folder))]);
    const withoutCode: [string, string, string, () => Promise<void>][] = [
      ['workerd', workerdVersion(), 'sandbox-worker.mjs', () => useSandboxInWorker(user.folder)],
      ['Vercel edge', '5.0.0', 'sandbox.mjs', () => useSandboxOnEdge(user.folder)],
      ['Node, no code from text', process.versions.node, 'test/sandbox', runSandboxTestsWithoutCode],
    ];
    for (const [name, number, program, use] of withoutCode) {
      rows.push([name, number, program, await attempt(`the sandbox in ${name}`, use)]);
    }
    let functions = 0;
    const sdk = await attempt("the vendor's SDK", async () => {
      functions = await callByVendorSdk(user.folder);
    });
    rows.push(["the vendor's SDK", '6.35.3', `${functions} functions on the sandbox`, sdk]);
    for (const realm of realms) {
      rows.push([realm.name, '', 'calls.test.mjs', await attempt(realm.name, callFromRealm(realm, user.folder))]);
    }
    for (const runtime of runtimes.filter(({ name }) => name === 'Node')) {
      const number = await version(runtime);
      rows.push(['Node', number, 'test/fault', await attempt(`fault suite on ${number}`, () => runFaults(runtime))]);
    }
    console.log(table('The package, installed from its tarball', ['runtime', 'version', 'program', 'result'], rows));
    if (failures.length > 0) throw new Error(failures.join('\n\n'));
  } finally {
    await user.close();
  }
});

/** The outcome of a runtime's run against a server of its own, in a word. */
async function attempt(runtime: string, use: (url: string, seen: Seen) => Promise<void>): Promise<string> {
  try {
    await withServer(use);
    return 'works';
  } catch (error) {
    failures.push(`${runtime}: ${error instanceof Error ? error.message : error}`);
    return 'fails';
  }
}

async function version({ version: [file = '', ...args] }: Runtime): Promise<string> {
  const output = await run(file, args, projectPath());
  return output.match(/\d+(\.\d+)+/)?.[0] ?? output.trim();
}

function workerdVersion(): string {
  const require = createRequire(installed('miniflare/package.json'));
  return (require('workerd/package.json') as { version: string }).version; // npm's own format
}

function callFromRealm({ run: [file = '', ...args], hasFetchOfNode }: Realm, folder: string) {
  return async (baseUrl: string, seen: Seen): Promise<void> => {
    await copyFile(projectPath('test/runtimes/realms/calls.test.mjs'), join(folder, 'calls.test.mjs'));
    const path = join(folder, 'report.json');
    await rm(path, { force: true });
    await run(file, args, folder, { env: { baseUrl } });
    checkRealmReport(JSON.parse(await readFile(path, 'utf8')), seen, hasFetchOfNode);
  };
}

async function runFaults({ run: [file = ''] }: Runtime): Promise<void> {
  await run(file, [projectPath('node_modules/vitest/vitest.mjs'), 'run', '--project', 'fault'], projectPath(), {
    timeout: 900_000,
  });
}

function callFromWorker(folder: string) {
  return async (url: string, seen: Seen): Promise<void> => {
    const path = join(folder, 'bundled-worker.mjs');
    await writeFile(path, await bundle("export { default } from './worker.mjs'", folder));
    const output = await run(process.execPath, [projectPath('test/runtimes/workerd.mjs'), path, url], folder);
    checkReport(JSON.parse(output), seen);
  };
}
