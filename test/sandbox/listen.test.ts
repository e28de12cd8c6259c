import { connect } from 'node:net';
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
  ['a whole address for a path', 'GET http://evil.example/_sandbox HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
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
