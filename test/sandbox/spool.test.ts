import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAmityClient } from '../../src/index.js';
import { fileFrom, type ListeningSandbox, listen, saveTo } from '../../src/node.js';
import { readForm } from '../../src/sandbox/spool/read-form.js';
import { Spool } from '../../src/sandbox/spool/spool.js';
import { createSandbox } from '../../src/sandbox.js';

let folder: string;
let server: ListeningSandbox;
let sandbox: ReturnType<typeof createSandbox>;
const usualFolder = process.env.TMPDIR;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-spool-'));
  process.env.TMPDIR = folder;
  sandbox = createSandbox({ seed: { users: [{ userId: 'bob' }] }, validateResponses: true });
  server = await listen(sandbox, { port: 0 });
});

afterEach(async () => {
  await server.close();
  if (usualFolder === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualFolder;
  await rm(folder, { recursive: true });
});

/** The sizes of the files that lie in the server's temporary folder. */
async function spooled(): Promise<number[]> {
  const names = await readdir(folder, { recursive: true });
  // One may be removed meanwhile.
  const found = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => undefined)));
  return found.flatMap((each) => (each?.isFile() ? each.size : []));
}

function until(isSo: () => Promise<boolean>): Promise<void> {
  return vi.waitFor(async () => expect(await isSo()).toBe(true), { timeout: 4_000, interval: 5 });
}

function client() {
  return createAmityClient({ baseUrl: server.url, token: sandbox.tokenFor('bob'), maxRetries: 0 });
}

/** The beginning of a request with a file, of which the rest is up to the test. */
function beginUpload() {
  const headers = { authorization: `Bearer ${sandbox.adminToken}`, 'content-type': 'multipart/form-data; boundary=b' };
  const upload = request(`${server.url}/api/v3/files`, { method: 'POST', headers });
  upload.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a %22b%22.bin"\r\n\r\n');
  return upload;
}

it('takes a file from the disk and gives it back to the disk', async () => {
  const [from, to] = [join(folder, 'from.bin'), join(folder, 'to.bin')];
  const bytes = Buffer.from(Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 7) % 256));
  await writeFile(from, bytes);
  const [stored] = await client().v3.files.create({ file: await fileFrom(from), preferredFilename: 'all.bin' });
  expect(stored).toMatchObject({
    fileUrl: `${server.url}/api/v3/files/${stored?.fileId}/download`,
    attributes: { name: 'all.bin', size: '3000000' },
  });
  await saveTo(client().v3.files.download({ fileId: stored?.fileId ?? '' }), to);
  expect((await readFile(to)).equals(bytes)).toBe(true);
});

it('writes to the disk what has come, while more is to come', async () => {
  const upload = beginUpload();
  upload.write(Buffer.alloc(1_000_000));
  await until(async () => (await spooled()).some((size) => size > 500_000));
  upload.end('\r\n--b--\r\n');
  const [response] = await once(upload, 'response');
  const text = await Readable.from(response).toArray();
  expect(JSON.parse(text.join(''))).toMatchObject([{ attributes: { name: 'a "b".bin', size: '1000000' } }]);
  expect(await spooled()).toEqual([1_000_000]);
});

it('keeps nothing of an upload that is broken off', async () => {
  const upload = beginUpload();
  upload.on('error', () => {});
  upload.write(Buffer.alloc(1_000_000));
  await until(async () => (await spooled()).length > 0);
  upload.destroy();
  await until(async () => (await spooled()).length === 0);
  await until(async () => sandbox.requests.list().length > 0);
  expect(sandbox.snapshot().tables.files).toEqual([]);
});

it('keeps nothing of what is refused, or has no use for a file', async () => {
  const file = new Blob(['no picture'], { type: 'text/plain' });
  await expect(client().v2.messages.images.create({ channelId: 'none', file })).rejects.toMatchObject({ status: 422 });
  const body = new FormData();
  body.append('userId', 'bob');
  body.append('picture', file);
  const headers = { authorization: `Bearer ${sandbox.adminToken}` };
  const response = await fetch(`${server.url}/api/v3/users`, { method: 'PUT', headers, body });
  expect(response.headers.get('x-amity-sandbox-unknown')).toBe('body.picture');
  await until(async () => (await spooled()).length === 0);
});

it('reads nothing of whom it does not know', async () => {
  const body = new FormData();
  body.append('file', new Blob(['a']));
  expect((await fetch(`${server.url}/api/v3/files`, { method: 'POST', body })).status).toBe(401);
  expect(await readdir(folder)).toEqual([]);
});

it('has the bytes in its state, which another server can begin with', async () => {
  const [stored] = await client().v3.files.create({ file: new File(['Solaris'], 'list.txt') });
  const saved = await (await fetch(`${server.url}/_sandbox/state`)).json();
  await server.close();
  sandbox = createSandbox({ seed: saved });
  server = await listen(sandbox, { port: 0 });
  expect(await (await fetch(`${server.url}/api/v3/files/${stored?.fileId}/download`)).text()).toBe('Solaris');
});

it('removes its folder when it is closed', async () => {
  await client().v3.files.create({ file: new Blob(['a']) });
  expect(await readdir(folder)).toHaveLength(1);
  await server.close();
  expect(await readdir(folder)).toEqual([]);
  server = await listen(sandbox, { port: 0 });
});

it('refuses a file that says of itself that it is larger than 1 GiB', async () => {
  const headers = { authorization: `Bearer ${sandbox.adminToken}`, 'content-type': 'multipart/form-data; boundary=b' };
  const large = request(`${server.url}/api/v3/files`, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(2 * 1024 ** 3) },
  });
  large.on('error', () => {});
  large.flushHeaders();
  const [response] = await once(large, 'response');
  expect(response.statusCode).toBe(413);
  large.destroy();
});

describe('a form', () => {
  const read = async (body: string, limits = {}) => {
    const spool = new Spool();
    const incoming = Object.assign(Readable.from([body]), {
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    try {
      const form = await readForm(incoming, spool, limits);
      return [...form.entries()].map(([name, value]) => [name, typeof value === 'string' ? value : value.size]);
    } finally {
      expect((await spooled()).length).toBeLessThanOrEqual(1);
      await spool.remove();
    }
  };
  const part = (name: string, content: string) =>
    `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n`;
  const text = '--b\r\nContent-Disposition: form-data; name="t%0D%0A"\r\n\r\nwörd\r\n';

  it('may have a file of just the most bytes', async () => {
    expect(await read(`${part('a', '0123456789')}${text}--b--\r\n`, { fileBytes: 10 })).toEqual([
      ['t\r\n', 'wörd'],
      ['file', 10],
    ]);
  });

  it.each([
    ['a file with more bytes', `${part('a', '0123456789a')}--b--\r\n`, RangeError],
    ['texts with more bytes', `${text.replace('wörd', 'a'.repeat(1024 ** 2 + 1))}--b--\r\n`, RangeError],
    ['no end', part('a', '0'), Error],
    ['no part', 'nonsense', Error],
  ])('is refused with %s', async (_, body, Kind) => {
    await expect(read(body, { fileBytes: 10 })).rejects.toBeInstanceOf(Kind);
    expect(await readdir(folder)).toEqual([]);
  });
});

it('knows of a file whose server has closed, and has its bytes no more', async () => {
  const [file] = await client().v3.files.create({ file: new Blob(['Solaris'], { type: 'text/plain' }) });
  const fileId = file?.fileId ?? '';
  await server.close();
  server = await listen(sandbox, { port: 0 });
  expect(sandbox.snapshot()).toMatchObject({ tables: { files: [{ fileId }] }, contents: {} });
  expect(await client().v3.files.get({ fileId })).toMatchObject({ fileId });
  await expect(client().v3.files.download({ fileId })).rejects.toMatchObject({ status: 404, code: 400400 });
});
