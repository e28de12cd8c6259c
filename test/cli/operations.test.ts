import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listCliArguments } from '../../scripts/cli/call/cli-arguments.js';
import { callOptionNames, callOptionsOf } from '../../scripts/cli/call/options.js';
import { run } from '../../scripts/cli/cli.js';
import { listOperations, type Operation } from '../../scripts/openapi/operations.js';
import { keyVariable } from '../../src/platform/environment.js';
import { bundle, isSuccess, type RequestExample, requestExamples, responseExamples } from '../contract/bundle.js';
import { checkArrived } from '../contract/check-wire.js';
import { keysOf, token } from '../contract/credentials.js';
import { useServer } from '../contract/mock.js';
import { startRecorder } from '../contract/recorder.js';
import { noFolder } from './run.js';

const recorder = useServer(startRecorder);
const answers = responseExamples(bundle).filter(isSuccess);
const operations = listOperations(bundle);
// The command line sends the first media type of a body, which is the client's choice too.
const requests = requestExamples(bundle).filter(
  ({ operation, mediaType }) => mediaType === Object.keys(operation.body?.content ?? {})[0],
);
console.log(`command line: ${requests.length} examples of ${operations.length} operations`);

let folder: string;
let printed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  printed = '';
  vi.stubEnv('AMITY_ACCESS_TOKEN', token);
  vi.stubEnv('XDG_CONFIG_HOME', noFolder);
  for (const [scheme, key] of Object.entries(keysOf(bundle))) vi.stubEnv(keyVariable(scheme), key);
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    printed += text;
    const done = rest.find((each) => typeof each === 'function');
    done?.();
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Arguments as a user types them; what has no form as an option goes into `--args`. */
async function optionsOf(operation: Operation, given: Record<string, unknown>): Promise<string[]> {
  const known = listCliArguments(bundle, operation).map(({ name }) => name);
  const options: string[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const values = Array.isArray(value) ? value : [value];
    if (value instanceof Blob) {
      await writeFile(join(folder, name), value.stream());
      options.push(`--${name}=${join(folder, name)}`);
    } else if (values.length === 0 || values.includes(null) || !known.includes(name)) rest[name] = value;
    else options.push(...values.map((each) => `--${name}=${typeof each === 'object' ? JSON.stringify(each) : each}`));
  }
  return Object.keys(rest).length > 0 ? [...options, '--args', JSON.stringify(rest)] : options;
}

function takesDownload(operation: Operation): boolean {
  return 'out' in callOptionsOf(operation);
}

describe('call sends what the example says, of', () => {
  it.each(
    requests.map((request): [string, RequestExample] => [`${request.operation.id} ${request.name}`, request]),
  )('%s', async (_, request) => {
    const { operation } = request;
    const { status, mediaType, value } = answers.find((each) => each.operation.id === operation.id) ?? {};
    const isJson = mediaType === 'application/json';
    recorder().respondWith({
      status: Number(status),
      headers: mediaType === undefined ? {} : { 'Content-Type': mediaType },
      body: isJson ? JSON.stringify(value) : String(value ?? ''),
    });
    recorder().take();
    const options = await optionsOf(operation, request.arguments);
    const out = takesDownload(operation) ? ['--out', join(folder, 'download')] : [];
    await run(['call', operation.id, ...options, ...out, '--base-url', recorder().url]);
    expect(await checkArrived(recorder().take(), request)).toEqual([]);
    // The payload may have come in an envelope.
    const { data } = (value ?? {}) as { data?: unknown }; // looked at where it is an object
    if (isJson) expect([value, data]).toContainEqual(JSON.parse(printed));
    else expect(printed).toBe('');
  });
});

it('has no argument of the name of an option of its own', () => {
  const taken = operations.flatMap((operation) => {
    const names = listCliArguments(bundle, operation).map(({ name }) => name);
    return names
      .filter((name) => callOptionNames.includes(name))
      .map((name) => `${operation.id} has an argument ${name}`);
  });
  expect(taken).toEqual([]);
});
