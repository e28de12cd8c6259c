import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
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

async function run(server: { url: string }, { lang, source }: CodeSample): Promise<string | undefined> {
  try {
    await (lang === 'curl' ? runShell(server, source) : runTypeScript(server, source));
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
  const keys = Object.entries(keysOf(bundle)).map(([scheme, key]) => [keyVariable(scheme), key]);
  const env = { ...process.env, AMITY_ACCESS_TOKEN: token, ...Object.fromEntries(keys) };
  await promisify(execFile)('bash', ['-c', command], { env });
}
