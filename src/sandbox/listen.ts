import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Sandbox } from './sandbox.js';

/** A sandbox that can be reached from other processes. */
export interface ListeningSandbox {
  /** Its address, such as `http://127.0.0.1:4020`. */
  readonly url: string;
  /** Ends it, and all connections. */
  close(): Promise<void>;
}

/**
 * Has a sandbox listen on this machine, at 127.0.0.1 alone.
 *
 * @param options.port the port; 0 takes any that is free. Default: 4020.
 * @throws Error with the code EADDRINUSE where the port is taken
 */
export async function listen(sandbox: Sandbox, { port = 4020 }: { port?: number } = {}): Promise<ListeningSandbox> {
  const server = createServer((incoming, outgoing) => void answer(sandbox, incoming, outgoing));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo; // null or a string only for pipes and closed servers
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(sandbox: Sandbox, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const request = toRequest(incoming);
    if (!request) return void outgoing.writeHead(400).end();
    await send(await sandbox.fetch(request), incoming, outgoing);
  } catch {
    // A fault that was set, or whoever asked has gone.
    incoming.socket.destroy();
  }
}

/** The request as `fetch` knows it; nothing where it is none that one could send. */
function toRequest(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '', headers } = incoming;
  const address = `http://${headers.host ?? ''}${url}`;
  if (!url.startsWith('/') || !URL.canParse(address) || ['CONNECT', 'TRACE', 'TRACK'].includes(method))
    return undefined;
  const hasBody = method !== 'GET' && method !== 'HEAD' && (headers['content-length'] ?? headers['transfer-encoding']);
  return new Request(address, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((each) => [name, each] as [string, string]),
    ),
    // The types of Node and of the platform do not know each other's streams.
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' }),
  } as RequestInit);
}

async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  // The unread rest of the body would be taken for the next request.
  if (!incoming.complete) outgoing.setHeader('connection', 'close');
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void outgoing.end();
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing);
}
