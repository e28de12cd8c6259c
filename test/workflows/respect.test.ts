import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { readWorkflows } from '../../scripts/workflows/workflow.js';
import { type ListeningSandbox, listen } from '../../src/node.js';
import { createSandbox } from '../../src/sandbox.js';

const redocly = createRequire(import.meta.url)
  .resolve('@redocly/cli/package.json')
  .replace('package.json', 'bin/cli.js');
const workflows = await readWorkflows(projectPath('openapi/workflows'));

let listening: ListeningSandbox;
beforeAll(async () => {
  listening = await listen(createSandbox({ validateResponses: true }), { port: 0 });
});
afterAll(() => listening?.close());

describe('Redocly Respect', () => {
  it('finds every workflow to go as it says, and every response as it is described', { timeout: 300_000 }, async () => {
    const files = [...workflows.keys()].map((name) => projectPath('generated/workflows', `${name}.arazzo.yaml`));
    const { code, output } = await respect(files);
    expect(code, output).toBe(0);
    // A workflow that did not run is none that passed.
    const passed = output.match(/✓ \S+\.arazzo\.yaml +│ 1 +│ 1 +│ - +│ - +│/g) ?? [];
    expect(passed.map((row) => row.match(/✓ (\S+)\.arazzo/)?.[1])).toEqual([...workflows.keys()]);
  });
});

describe('lint', () => {
  it('finds the generated documents to be valid Arazzo', async () => {
    const folder = projectPath('generated/workflows');
    const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).map((file) => `${folder}/${file}`);
    const { code, output } = await run(['lint', ...files]);
    expect(code, output).toBe(0);
  });
});

function respect(files: string[]) {
  const inputs = ['token=sandbox-admin', 'apiKey=sandbox-api-key', 'serverKey=sandbox-server-key'].flatMap((input) => [
    '--input',
    input,
  ]);
  return run(['respect', ...files, '--server', `amity=${listening.url}`, ...inputs]);
}

function run(args: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, [redocly, ...args], { env, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}
