import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Incoming } from './request/incoming.js';
import type { Outgoing } from './respond.js';
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
    await send(await sandbox.respond(request), incoming, outgoing);
  } catch {
    // A fault that was set, or whoever asked has gone.
    incoming.socket.destroy();
  }
}

/** The request as the sandbox takes it; nothing where it is none that `fetch` could send. */
function toRequest(incoming: IncomingMessage): Incoming | undefined {
  const { method = 'GET', url = '', headers } = incoming;
  const address = `http://${headers.host ?? ''}${url}`;
  if (!url.startsWith('/') || !URL.canParse(address) || ['CONNECT', 'TRACE', 'TRACK'].includes(method))
    return undefined;
  const hasBody = method !== 'GET' && method !== 'HEAD' && (headers['content-length'] ?? headers['transfer-encoding']);
  return {
    method,
    url: address,
    headers: {
      get: (name) => headers[name.toLowerCase()]?.toString() ?? null,
      has: (name) => headers[name.toLowerCase()] !== undefined,
    },
    body: hasBody ? incoming : null,
  };
}

async function send(
  { status, headers, body }: Outgoing,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // The unread rest of the body would be taken for the next request.
  if (!incoming.complete) outgoing.setHeader('connection', 'close');
  const length = typeof body === 'string' ? { 'content-length': Buffer.byteLength(body) } : {};
  outgoing.writeHead(status, { ...headers, ...length });
  if (body === null || typeof body === 'string') return void outgoing.end(body ?? undefined);
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), outgoing); // Node types its own streams apart
}
