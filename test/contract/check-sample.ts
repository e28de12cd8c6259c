import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';
import { run as runCli } from '../../scripts/cli/cli.js';
import { type CodeSample, sampleServer } from '../../scripts/samples/samples.js';
import { keyVariable } from '../../src/platform/environment.js';
import { bundle, type RequestExample } from './bundle.js';
import { checkArrived } from './check-wire.js';
import { clientOf } from './client.js';
import { keysOf, token } from './credentials.js';
import { violationsOf } from './mock.js';
import type { Recorder } from './recorder.js';

/**
 * Runs a sample of the documentation as it is printed, through a recorder to a mock: how it fails, what it sends otherwise
 * than the example that it shows, and what the mock finds wrong.
 */
export async function checkSample(
  recorder: Recorder,
  mock: { url: string },
  sample: CodeSample,
  request: RequestExample,
): Promise<string[]> {
  recorder.respondWith(mock);
  recorder.take();
  const failure = await run(recorder, sample);
  const exchanges = recorder.take();
  if (failure !== undefined) return [failure];
  const complaints = exchanges.flatMap(({ answer: { status, headers } }) => [
    ...(status >= 200 && status < 300 ? [] : [`it is answered with ${status}`]),
    ...violationsOf(new Headers(headers)),
  ]);
  return [...(await checkArrived(exchanges, request)), ...complaints];
}

/** The way to run a sample, by its language. */
const runners: Readonly<Record<string, (server: { url: string }, source: string) => Promise<void>>> = {
  TypeScript: runTypeScript,
  ts: runTypeScript,
  sh: runCommandLine,
  curl: runShell,
};

async function run(server: { url: string }, { lang, source }: CodeSample): Promise<string | undefined> {
  try {
    await runners[lang]?.(server, source);
    return undefined;
  } catch (error) {
    return `it fails: ${error}`;
  }
}

/** The constructor of async functions has no name of its own. */
const AsyncFunction = (async () => {}).constructor as new (
  argument: string,
  body: string,
) => (amity: unknown) => Promise<void>;

async function runTypeScript(server: { url: string }, source: string): Promise<void> {
  await new AsyncFunction('amity', source)(clientOf(server));
}

async function runShell(server: { url: string }, source: string): Promise<void> {
  if (!source.includes(sampleServer)) throw new Error(`it does not name ${sampleServer}`);
  const command = source.replaceAll(sampleServer, server.url);
  await promisify(execFile)('bash', ['-c', command], { env: { ...process.env, ...credentials() } });
}

/** Runs the command line in this process, on the arguments that a shell makes of a sample, beside the files that it writes. */
async function runCommandLine(server: { url: string }, source: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-sample-'));
  const here = process.cwd();
  try {
    const script = `set -e\namity-openapi() { printf '%s\\0' "$@"; }\n${source}`;
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: folder });
    const words = stdout.split('\0').slice(0, -1);
    if (words.length === 0) return;
    process.chdir(folder);
    for (const [name, value] of Object.entries(credentials())) vi.stubEnv(name, value);
    vi.spyOn(process.stdout, 'write').mockImplementation(swallow);
    await runCli([...words, '--base-url', server.url]);
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.chdir(here);
    await rm(folder, { recursive: true });
  }
}

/** Takes what is written, and drops it. */
function swallow(_: string | Uint8Array, ...rest: unknown[]): boolean {
  const done = rest.at(-1);
  if (typeof done === 'function') done();
  return true;
}

/** The token and the keys, as the environment has them. */
function credentials(): Record<string, string> {
  const keys = Object.entries(keysOf(bundle)).map(([scheme, key]) => [keyVariable(scheme), key]);
  return { AMITY_ACCESS_TOKEN: token, ...Object.fromEntries(keys) };
}
