import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectPath } from '../../../scripts/lib/paths.js';
import { type Mock, startMock } from '../../../scripts/mock/prism.js';
import { exampleProgram } from '../../../scripts/samples/first-program.js';

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
  const program = exampleProgram(mock.url).replace("'amity-openapi'", `'${projectPath('src/index.ts')}'`);
  const file = join(folder, 'try.mjs');
  await writeFile(file, program);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], {
    cwd: projectPath(),
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/displayName: '\w/);
});
