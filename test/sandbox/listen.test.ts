import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAmityClient } from '../../src/index.js';
import { type ListeningSandbox, listen } from '../../src/node.js';
import { createSandbox } from '../../src/sandbox.js';
import { lantern } from './lantern.js';

const sandbox = createSandbox({ seed: lantern });
let server: ListeningSandbox;
beforeAll(async () => {
  server = await listen(sandbox, { port: 0 });
});
afterAll(() => server.close());

it('answers over HTTP as it does in the process', async () => {
  const amity = createAmityClient({ baseUrl: server.url, token: sandbox.adminToken });
  await amity.v3.users.update({ userId: 'dora', displayName: 'Dora' });
  expect((await amity.v3.users.get({ userId: 'dora' })).users).toMatchObject([{ displayName: 'Dora' }]);
});

it('listens at 127.0.0.1 alone', () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
});

it('says whose port is taken', async () => {
  const port = Number(new URL(server.url).port);
  await expect(listen(sandbox, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('drops the connection where a fault is set to', async () => {
  const amity = createAmityClient({ baseUrl: server.url, token: sandbox.adminToken, maxRetries: 0 });
  for (const fault of [{ reset: true }, { truncate: true }]) {
    sandbox.faults.add({ ...fault, times: 1 });
    await expect(amity.v3.users.query()).rejects.toMatchObject({ name: 'AmityConnectionError' });
  }
  await amity.v3.users.query();
});

it.each([
  ['no request at all', 'nonsense\r\n\r\n', 400],
  ['a whole address', 'GET http://localhost/_sandbox HTTP/1.1\r\nHost: localhost\r\n\r\n', 200],
  ['a whole address of a foreign host', 'GET http://evil.example/_sandbox HTTP/1.1\r\nHost: localhost\r\n\r\n', 403],
  ['an address that is none', 'GET ftp://localhost/_sandbox HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['no host, as HTTP/1.0 may', 'GET /api/v3/users HTTP/1.0\r\nAuthorization: Bearer sandbox-admin\r\n\r\n', 200],
  ['no host at its control plane', 'GET /_sandbox HTTP/1.0\r\n\r\n', 403],
  ['a host with a path in it', 'GET /state HTTP/1.1\r\nHost: localhost/_sandbox\r\n\r\n', 400],
  ['HEAD where a tool waits for it', 'HEAD /_sandbox HTTP/1.1\r\nHost: localhost\r\n\r\n', 200],
  ['a foreign host', 'GET /_sandbox/state HTTP/1.1\r\nHost: evil.example\r\n\r\n', 403],
  ['a host that is none', 'GET /_sandbox HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
  ['a method that nobody knows', 'TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
])('answers %s', async (_, request, status) => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.end(request);
  let text = '';
  for await (const chunk of socket) text += chunk;
  expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

it.each([
  ['a text', 'form-data'],
  ['a file', 'form-data; filename="a.txt"'],
])('refuses a form in which %s has no name, and serves on', async (_, disposition) => {
  const body = `--b\r\nContent-Disposition: ${disposition}\r\n\r\nSolaris\r\n--b--\r\n`;
  const headers = { authorization: 'Bearer sandbox-admin', 'content-type': 'multipart/form-data; boundary=b' };
  for (const path of ['/api/v3/files', '/api/v3/users']) {
    const response = await fetch(server.url + path, {
      method: path === '/api/v3/files' ? 'POST' : 'PUT',
      headers,
      body,
    });
    expect(response.status).toBe(422);
  }
  expect((await fetch(`${server.url}/_sandbox`)).status).toBe(200);
});

it.each([
  ['gzip', gzipSync('{"userId":"dora"}'), 422, "The content encoding 'gzip' is not known. Send the body as it is."],
  ['identity', '{"userId":"dora"}', 200, 'dora'],
])('says so of a body with the encoding %s', async (encoding, body, status, said) => {
  const headers = { authorization: 'Bearer sandbox-admin', 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/api/v3/users`, {
    method: 'PUT',
    headers: { ...headers, 'content-encoding': encoding },
    body,
  });
  expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(said)]);
});

it.each([-1, 65_536, 1.5, '4020', Number.NaN])('refuses the port %j', async (port) => {
  await expect(listen(sandbox, { port: port as number })).rejects.toThrow('listen takes a port from 0 to 65535');
});

it('lets pages that are served from this machine use its control plane', async () => {
  const headers = { origin: 'http://localhost:3000' };
  const asked = await fetch(`${server.url}/_sandbox/clock`, {
    method: 'OPTIONS',
    headers: { ...headers, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
  expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
  const response = await fetch(`${server.url}/_sandbox`, { headers });
  expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
});
