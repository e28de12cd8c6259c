import { once } from 'node:events';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it goes over the wire. `fetch` would not send most of what is sent so. */
export interface RawRequest {
  method?: string;
  path: string;
  /** Beside the token and the length, which are sent unless they are given here. */
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A response as far as tests look at it. */
export interface RawResponse {
  status: number;
  headers: string;
  body: string;
}

/** Sends a request over a connection of its own. Rejects where none comes back. */
export async function sendRaw(
  url: string,
  { method = 'GET', path, headers, body = '' }: RawRequest,
): Promise<RawResponse> {
  const { hostname, port } = new URL(url);
  const bytes = Buffer.from(body);
  const sent = {
    host: 'mock.test',
    connection: 'close',
    authorization: 'Bearer any',
    ...(bytes.length > 0 && !headers?.['transfer-encoding'] && { 'content-length': String(bytes.length) }),
    ...headers,
  };
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'), bytes]));
  const received = (await buffer(socket)).toString();
  const [head = '', ...rest] = received.split('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
  if (!status) throw new Error(`${method} ${path} is not answered: ${received.slice(0, 100)}`);
  return { status, headers: head, body: rest.join('\r\n\r\n') };
}
