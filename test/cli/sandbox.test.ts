import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { usePackage } from './package.js';
import { runCli, runShell } from './run.js';
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
  const users = await withServing(installed(), ['sandbox', '--port', '0'], async (url, lines) => {
    let printed: string | undefined;
    while (printed === undefined) {
      await new Promise(setImmediate);
      printed = lines.find((line) => line.startsWith('Try: '));
    }
    const { code, stdout } = await runShell(`${printed.slice('Try: '.length)} --silent --fail`, installed().folder);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { users: [{ userId: 'alice' }] }]);
    return (await (await fetch(`${url}/_sandbox`)).json()).counts.users;
  });
  expect(users).toBe(1);
});

it('goes back to the seed where it has one, whatever the state of the last run was, and else to that state', async () => {
  await writeFile(join(installed().folder, 'seed.json'), '{"users":[{"userId":"alice"}]}');
  const usersOf = async (url: string) => (await (await fetch(`${url}/_sandbox`)).json()).counts.users;
  const run = (file: string, seed: string[]) =>
    withServing(installed(), ['sandbox', '--port', '0', '--state', file, ...seed], async (url) => {
      const before = await usersOf(url);
      await fetch(`${url}/_sandbox/reset`, { method: 'POST' });
      const after = await usersOf(url);
      await put(url, 'dora');
      return [before, after];
    });
  const seed = ['--seed', 'seed.json'];
  expect([await run('both.json', seed), await run('both.json', seed)]).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect([await run('alone.json', []), await run('alone.json', [])]).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

it('has its page for people beside it', async () => {
  const page = await withServing(installed(), ['sandbox', '--port', '0'], async (url) =>
    (await fetch(`${url}/_sandbox/`)).text(),
  );
  expect(page).toContain('<title>Sandbox</title>');
});

it.each([
  [
    '--state other.json',
    '--state: other.json cannot be the state file: it is no saved state.',
    'this one is left as it is',
  ],
  ['--state null.json', '--state: null.json cannot be the state file'],
  ['--state broken.json', '--state: broken.json is no JSON file, and is left as it is. Name another.'],
  ['--state none/state.json', '--state names a file in', 'which is no folder. Make it first.'],
  ['--state folder', '--state names', 'which is a folder. Name a file in it.'],
  ['--seed other.json', "--seed: other.json cannot be the seed. The seed is invalid: The 'name' is not known here."],
  ['--seed null.json', "--seed: null.json cannot be the seed. The seed is invalid: The 'seed' must be object."],
  ['--seed broken.json', '--seed: ', 'broken.json is no JSON file'],
  ['--seed none.json', '--seed: There is no file'],
  ['--seed folder', '--seed: ', 'is a folder. Name a file in it.'],
  ['--seed other.json --seed none.json', '--seed is there more than once. Give it once.'],
  ['--now soon', "--now is 'soon', which is no time. Write it like 2026-01-31T12:00:00Z"],
  ['--now 5', "--now is '5', which is no time"],
  ['--strict=maybe', "--strict takes no value such as 'maybe'"],
  ['--rate-limit=100', "--rate-limit takes no value such as '100'"],
  ['--rateLimit=100', "--rateLimit takes no value such as '100'"],
])('begins nothing for %s', async (options, ...messages) => {
  const { folder } = installed();
  const files = { 'other.json': '{"name":"other"}', 'broken.json': '{', 'null.json': 'null' };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await mkdir(join(folder, 'folder'), { recursive: true });
  const { code, stderr } = await runCli(installed(), ['sandbox', '--port', '0', ...options.split(' ')]);
  expect(code).toBe(2);
  for (const message of messages) expect(stderr).toContain(message);
  for (const [name, text] of Object.entries(files)) expect(await readFile(join(folder, name), 'utf8')).toBe(text);
});

it.each(['--strict', '--strict=true'])('refuses what an operation does not know with %s', async (option) => {
  const response = await withServing(installed(), ['sandbox', '--port', '0', option], (url) =>
    fetch(`${url}/api/v3/users?page=2`, { headers }),
  );
  expect(response.status).toBe(422);
});

it('tells in a line that the state cannot be saved, and ends with 1', async () => {
  const folder = join(installed().folder, 'gone');
  await mkdir(folder);
  const child = spawn(process.execPath, [
    installed().program,
    'sandbox',
    '--port',
    '0',
    '--state',
    join(folder, 's.json'),
  ]);
  const ended = Promise.all([once(child, 'close'), text(child.stderr)]);
  await once(child.stdout, 'data');
  await rm(folder, { recursive: true });
  child.kill();
  const [[code], stderr] = await ended;
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^The state could not be saved in .*: ENOENT.*\n$/)]);
});

it('says so where the port is taken', async () => {
  const { code, stderr } = await withServing(installed(), ['sandbox', '--port', '0'], (url) =>
    runCli(installed(), ['sandbox', '--port', new URL(url).port]),
  );
  expect([code, stderr]).toEqual([2, expect.stringContaining('is taken. Pass another, such as --port 0')]);
});

/** Bytes of a body that is longer than what the kernel takes in advance. */
const long = 16 * 1024 * 1024;

function uploaded(): FormData {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(long)]), 'long.bin');
  return form;
}

function streamed(): ReadableStream<Uint8Array> {
  let left = long;
  return new ReadableStream({
    pull(controller) {
      left -= 65_536;
      controller.enqueue(new Uint8Array(65_536));
      if (left <= 0) controller.close();
    },
  });
}

it.each([
  ['a file without a token', '/api/v3/files', () => ({ method: 'POST', body: uploaded() }), 401],
  ['a file for no operation', '/api/v3/nowhere', () => ({ method: 'POST', body: uploaded() }), 404],
  [
    'a file from a foreign page',
    '/_sandbox/state',
    () => ({ method: 'PUT', body: uploaded(), headers: { origin: 'https://evil.example' } }),
    403,
  ],
  ['a long text', '/api/v3/users', () => ({ method: 'PUT', body: new Uint8Array(long), headers }), 413],
  [
    'a text of a length that nobody knows',
    '/api/v3/users',
    () => ({ method: 'PUT', body: streamed(), duplex: 'half', headers }),
    413,
  ],
])('refuses %s so that it is heard while all of it is still being sent', async (_, path, init, status) => {
  // In another process, as a response that is lost is lost between two.
  await withServing(installed(), ['sandbox', '--port', '0', '--quiet'], async (url) => {
    for (let time = 0; time < 3; time += 1) {
      const response = await fetch(url + path, init() as RequestInit); // `duplex` is not in the type
      expect(response.status).toBe(status);
      expect(JSON.stringify(await response.json())).toMatch(/"(message|error)":/);
    }
  });
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
