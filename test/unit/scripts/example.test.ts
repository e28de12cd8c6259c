import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectPath } from '../../../scripts/lib/paths.js';
import { type Mock, startMock } from '../../../scripts/mock/server.js';
import { exampleProgram, sandboxProgram } from '../../../scripts/samples/first-program.js';
import { readSeed } from '../../../scripts/sandbox/state-file.js';
import { listen } from '../../../src/node.js';
import { createSandbox } from '../../../src/sandbox.js';

let mock: Mock;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-unit-'));
  mock = await startMock(projectPath('generated/openapi.json'));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

it('is a program of five lines', () => {
  expect(exampleProgram('http://127.0.0.1:4010').trimEnd().split('\n')).toHaveLength(5);
});

it('runs against the mock', async () => {
  expect(await run(exampleProgram(mock.url))).toMatch(/displayName: '\w/);
});

it('creates, reads, bans and is refused by the sandbox', async () => {
  const seed = await readSeed(projectPath('openapi/seeds/lantern.json'));
  const sandbox = await listen(createSandbox({ seed }), { port: 0 });
  try {
    // The administrator, who made the channel, and Alice.
    expect(await run(sandboxProgram(sandbox.url))).toBe('2 members\n400304 UserIsBanned\n');
  } finally {
    await sandbox.close();
  }
});

/** Runs a program from the sources, and gives back its output. */
async function run(program: string): Promise<string> {
  const file = join(folder, 'try.mjs');
  await writeFile(file, program.replace("'amity-openapi'", `'${projectPath('src/index.ts')}'`));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], {
    cwd: projectPath(),
  });
  expect(stderr).toBe('');
  return stdout;
}
