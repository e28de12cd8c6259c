import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import sharp from 'sharp';
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

it('has its page for people beside it', async () => {
  const page = await withServing(installed(), ['sandbox', '--port', '0'], async (url) =>
    (await fetch(`${url}/_sandbox/`)).text(),
  );
  expect(page).toContain('<title>Sandbox</title>');
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

it('keeps a file from one run to the next with the state, and leaves nothing in the temporary folder', async () => {
  const args = ['sandbox', '--port', '0', '--state', 'files.json'];
  const temporary = join(installed().folder, 'temporary');
  await mkdir(temporary);
  const env = { TMPDIR: temporary };
  const { authorization } = headers;
  const path = await withServing(
    installed(),
    args,
    async (url) => {
      const body = new FormData();
      body.append('file', new Blob(['Solaris']));
      const response = await fetch(`${url}/api/v3/files`, { method: 'POST', headers: { authorization }, body });
      const [{ fileUrl }] = await response.json();
      // Another one, whose end never comes.
      const type = 'multipart/form-data; boundary=b';
      const open = request(`${url}/api/v3/files`, {
        method: 'POST',
        headers: { authorization, 'content-type': type },
      });
      open.on('error', () => {});
      open.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n0123456789');
      const files = async () => (await readdir(temporary, { recursive: true })).length;
      while ((await files()) < 3) await new Promise(setImmediate);
      return new URL(fileUrl).pathname;
    },
    env,
  );
  expect(await readdir(temporary)).toEqual([]);
  const text = await withServing(installed(), args, async (url) => (await fetch(url + path)).text(), env);
  expect(text).toBe('Solaris');
});

it('gives an image as it was uploaded where sharp is not installed, and says so', async () => {
  const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: 'teal' } });
  const bytes = new Uint8Array(await picture.png().toBuffer());
  const response = await withServing(installed(), ['sandbox', '--port', '0'], async (url) => {
    const body = new FormData();
    body.append('file', new Blob([bytes]), 'cover.png');
    const { authorization } = headers;
    const stored = await fetch(`${url}/api/v3/files`, { method: 'POST', headers: { authorization }, body });
    const [{ fileUrl }] = await stored.json();
    const found = await fetch(`${fileUrl}?size=small`);
    return {
      unscaled: found.headers.get('x-amity-sandbox-unscaled'),
      bytes: new Uint8Array(await found.arrayBuffer()),
    };
  });
  expect(response).toEqual({
    unscaled: 'The image is as it was uploaded; sharp is not installed: npm install sharp.',
    bytes,
  });
});
