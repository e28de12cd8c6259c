import { once } from 'node:events';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { violationsHeader } from '../../scripts/mock/explain.js';
import { lineOf } from '../../scripts/mock/log.js';
import { type Exchange, startMock } from '../../scripts/mock/server.js';
import { useServer } from '../contract/mock.js';
import { sendRaw } from './send-raw.js';

const exchanges: Exchange[] = [];
const mock = useServer(() =>
  startMock(projectPath('generated/openapi.json'), {
    requestTimeout: 500,
    onResponse: (exchange) => exchanges.push(exchange),
  }),
);

it('tells of each request: method, path, status, time and reason', async () => {
  exchanges.length = 0;
  await sendRaw(mock().url, { path: '/api/v2/users?search=an' });
  await sendRaw(mock().url, { path: '/api/v2/users?limit=many' });
  await sendRaw(mock().url, { path: '/nowhere' });
  await sendRaw(mock().url, { path: '/api/v2/users', headers: { authorization: '' } });
  expect(exchanges.map((each) => lineOf(each).replace(/\d+ ms/, '1 ms'))).toEqual([
    'GET /api/v2/users?search=an 200 1 ms',
    'GET /api/v2/users?limit=many 422 1 ms: query parameter limit must be integer',
    "GET /nowhere 404 1 ms: The route /nowhere hasn't been found in the specification file",
    "GET /api/v2/users 401 1 ms: header Authorization, or the key that takes its place, is missing or no 'Bearer <token>'",
  ]);
});

it('prints nothing that a terminal obeys', () => {
  const line = lineOf({ method: 'GET', url: '/\u001b[2J', status: 404, duration: 1.4, faults: ['a\nb'] });
  expect(line).toBe('GET /?[2J 404 1 ms: a?b');
});

it('ends a request that does not arrive', async () => {
  const { hostname, port } = new URL(mock().url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(
    'POST /api/v3/posts HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  );
  expect((await buffer(socket)).toString()).toMatch(/^HTTP\/1\.1 408 /);
  expect((await sendRaw(mock().url, { path: '/api/v2/users?search=an' })).status).toBe(200);
});

it('goes on when a sender leaves', async () => {
  const { hostname, port } = new URL(mock().url);
  for (const type of ['application/json', 'multipart/form-data; boundary=b']) {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(`POST /api/v3/files HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: 100\r\n\r\n--b`);
    socket.destroy();
  }
  expect((await sendRaw(mock().url, { path: '/api/v2/users?search=an' })).status).toBe(200);
});

it('uses a connection again after it has refused a body', async () => {
  const { hostname, port } = new URL(mock().url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = (length: number, connection: string) =>
    `POST /api/v3/posts HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer any\r\nConnection: ${connection}\r\n` +
    `Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  socket.write(head(11_000_000, 'keep-alive') + '1'.repeat(11_000_000));
  socket.write(`${head(2, 'close')}{}`);
  const received = (await buffer(socket)).toString();
  expect(received.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 422']);
});

describe('the header of violations', () => {
  const violation = { location: ['request', 'body', '€'], severity: 'Error' as const, message: '😀' };

  it('is JSON in ASCII', () => {
    const header = violationsHeader([violation]);
    expect(header).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(header)).toEqual([violation]);
  });

  it('has as many as every client takes', () => {
    const header = violationsHeader(Array.from({ length: 1000 }, () => violation));
    expect(header.length).toBeLessThan(5000);
    expect((JSON.parse(header) as unknown[]).length).toBeGreaterThan(10);
  });
});
