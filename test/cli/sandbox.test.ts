import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { usePackage } from './package.js';
import { runCli } from './run.js';
import { withServing } from './serve.js';

const installed = usePackage({ tools: false });
const headers = { authorization: 'Bearer sandbox-admin', 'content-type': 'application/json' };

function put(url: string, userId: string) {
  return fetch(`${url}/api/v3/users`, { method: 'PUT', headers, body: JSON.stringify({ userId }) });
}

function get(url: string, userId: string) {
  return fetch(`${url}/api/v3/users/${userId}`, { headers });
}

it('keeps in a file what it was sent, from one run to the next', async () => {
  const args = ['sandbox', '--port', '0', '--state', 'state.json'];
  await withServing(installed(), args, (url) => put(url, 'dora'));
  expect((await withServing(installed(), args, (url) => get(url, 'dora'))).status).toBe(200);
});

it('begins with a seed', async () => {
  const seed = projectPath('openapi/seeds/lantern.json');
  const answer = await withServing(installed(), ['sandbox', '--port', '0', '--seed', seed], async (url) =>
    (await get(url, 'alice')).json(),
  );
  expect(answer).toMatchObject({ users: [{ displayName: 'Alice Nguyen' }] });
});

it('prints a first call that works as printed', async () => {
  const answers = await withServing(installed(), ['sandbox', '--port', '0'], async (url) => [
    (await put(url, 'alice')).status,
    (await (await fetch(`${url}/_sandbox`)).json()).counts.users,
  ]);
  expect(answers).toEqual([200, 1]);
});

it.each([
  ['--state', 'other.json', 'this one is left as it is'],
  ['--seed', 'other.json', "The 'name' is not known here"],
  ['--now', 'soon', "now is 'soon', which is no time"],
  ['--seed', 'none.json', 'There is no file'],
])('begins nothing for %s %s', async (option, value, message) => {
  const path = join(installed().folder, 'other.json');
  await writeFile(path, '{"name":"other"}');
  const { code, stderr } = await runCli(installed(), ['sandbox', '--port', '0', option, value]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(await readFile(path, 'utf8')).toBe('{"name":"other"}');
});

it('says so where the port is taken', async () => {
  const { code, stderr } = await withServing(installed(), ['sandbox', '--port', '0'], (url) =>
    runCli(installed(), ['sandbox', '--port', new URL(url).port]),
  );
  expect([code, stderr]).toEqual([2, expect.stringContaining('is taken. Pass another, such as --port 0')]);
});
