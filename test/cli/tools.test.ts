import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { usePackage } from './package.js';
import { runCli } from './run.js';
import { withServing } from './serve.js';

const installed = usePackage({ tools: true });

/** Another API, of one operation. */
const other = {
  openapi: '3.1.0',
  info: { title: 'Another', version: '1' },
  paths: {
    '/there': {
      get: {
        operationId: 'there',
        responses: { 200: { description: 'Yes', content: { 'application/json': { example: { is: 'there' } } } } },
      },
    },
  },
};

async function writeOther(): Promise<void> {
  await writeFile(join(installed().folder, 'other.json'), JSON.stringify(other));
}

describe('mock', () => {
  it('answers what call asks', async () => {
    const answers = await withServing(installed(), ['mock', '--port', '0'], async (url) => [
      await runCli(installed(), ['call', 'v2.users.query', '--search', 'an', '--all', '--base-url', url]),
      await runCli(installed(), ['call', 'v2.users.query', '--args', '{"limit":"many"}', '--base-url', url]),
    ]);
    const [asked, refused] = answers;
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(
      asked?.stdout
        .trim()
        .split('\n')
        .map((line) => typeof JSON.parse(line)),
    ).toContain('object');
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('failed with 422') });
  });

  it('serves another description', async () => {
    await writeOther();
    const answer = await withServing(installed(), ['mock', '--port', '0', '--spec', 'other.json'], async (url) =>
      (await fetch(`${url}/there`)).json(),
    );
    expect(answer).toEqual({ is: 'there' });
  });

  it('says so where a file describes no API', async () => {
    expect(await runCli(installed(), ['mock', '--spec', 'package.json', '--port', '0'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/package\.json cannot be served \(.+\)\. Name an OpenAPI description/),
    });
  });

  it('says so where the port is taken', async () => {
    await writeOther();
    const mock = ['mock', '--spec', 'other.json'];
    const [port, taken] = await withServing(installed(), [...mock, '--port', '0'], async (url) => {
      const given = new URL(url).port;
      return [given, await runCli(installed(), [...mock, '--port', given])] as const;
    });
    const stderr = `Port ${port} is taken. Pass another, such as --port 0 for any that is free.\n`;
    expect(taken).toMatchObject({ code: 2, stderr });
  });

  it.each([
    [[], [/^GET \/there 200 \d+ ms$/, /^GET \/nowhere 404 \d+ ms: The route \/nowhere hasn't been found/]],
    [['--quiet'], []],
  ])('prints a line for each request, unless it is to be quiet: %j', async (options, expected) => {
    await writeOther();
    const args = ['mock', '--spec', 'other.json', '--port', '0', ...options];
    const printed = await withServing(installed(), args, async (url, lines) => {
      await fetch(`${url}/there`);
      await fetch(`${url}/nowhere`);
      return lines; // which are complete when the command has ended
    });
    const [address, ...requests] = printed;
    expect(address).toMatch(/^Mock: /);
    expect(requests).toEqual(expected.map((line) => expect.stringMatching(line)));
  });
});

describe('docs', () => {
  it('writes the page', async () => {
    const { code, stdout } = await runCli(installed(), ['docs', '--out', 'docs/page.html']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('page.html') });
    const page = await readFile(join(installed().folder, 'docs/page.html'), 'utf8');
    expect(page).toContain('v2.channels.users.ban');
    expect(page).not.toContain('id="page-try"');
  });

  it('serves the page', async () => {
    const page = await withServing(installed(), ['docs', '--port', '0'], async (url) => (await fetch(url)).text());
    expect(page).toContain('v2.channels.users.ban');
    expect(page).toContain('id="page-try"');
  });
});

describe('lint', () => {
  it('finds what breaks the rules of either tool', async () => {
    await writeOther();
    const { code, stdout } = await runCli(installed(), ['lint', 'other.json']);
    expect(code).toBe(1);
    expect(stdout).toContain('security-defined'); // Redocly's
    expect(stdout).toContain('operation-source'); // ours
  });

  it('finds nothing in what breaks none', async () => {
    const clean = await readFile(projectPath('test/lint/base.yaml'), 'utf8');
    await writeFile(join(installed().folder, 'clean.yaml'), `${clean}security: []\n`);
    const { code, stdout } = await runCli(installed(), ['lint', 'clean.yaml']);
    expect(stdout).toContain("No results with a severity of 'hint' or higher found!");
    expect(code).toBe(0);
  });
});
