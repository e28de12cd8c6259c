import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { findPage } from './page-file.js';
import type { Incoming } from './request/incoming.js';
import type { Outgoing } from './respond.js';
import type { Sandbox } from './sandbox.js';
import { Spool } from './spool/spool.js';
import { SpooledForm } from './spool/spooled-form.js';

/** A sandbox that can be reached from other processes. */
export interface ListeningSandbox {
  /** Its address, such as `http://127.0.0.1:4020`. */
  readonly url: string;
  /** Ends it, and all connections. The files that it was sent are gone with it. */
  close(): Promise<void>;
}

/**
 * Has a sandbox listen on this machine, at 127.0.0.1 alone. Files of requests go to a temporary folder, which is removed at the end.
 *
 * @param options.port the port; 0 takes any that is free. Default: 4020.
 * @throws Error with the code EADDRINUSE where the port is taken
 */
export async function listen(sandbox: Sandbox, { port = 4020 }: { port?: number } = {}): Promise<ListeningSandbox> {
  const spool = new Spool();
  const server = createServer((incoming, outgoing) => {
    void answer(sandbox, new SpooledForm(incoming, spool), incoming, outgoing);
  });
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
      await spool.remove();
    },
  };
}

async function answer(
  sandbox: Sandbox,
  form: SpooledForm,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const request = toRequest(incoming, form);
    if (!request) return void outgoing.writeHead(400).end();
    await send((await findPage(request)) ?? (await sandbox.respond(request)), incoming, outgoing);
  } catch {
    // A fault that was set, or whoever asked has gone.
    incoming.socket.destroy();
  } finally {
    await form.discard();
  }
}

/** The request as the sandbox takes it; nothing where it is none that `fetch` could send. */
function toRequest(incoming: IncomingMessage, form: SpooledForm): Incoming | undefined {
  const { method = 'GET', url = '', headers } = incoming;
  const address = `http://${headers.host ?? ''}${url}`;
  if (!url.startsWith('/') || !URL.canParse(address) || ['CONNECT', 'TRACE', 'TRACK'].includes(method))
    return undefined;
  const hasBody = method !== 'GET' && method !== 'HEAD' && (headers['content-length'] ?? headers['transfer-encoding']);
  const isForm = hasBody && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');
  return {
    method,
    url: address,
    headers: {
      get: (name) => headers[name.toLowerCase()]?.toString() ?? null,
      has: (name) => headers[name.toLowerCase()] !== undefined,
    },
    body: hasBody && !isForm ? incoming : null,
    ...(isForm && { formData: () => form.read() }),
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
