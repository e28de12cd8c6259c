import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
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

/** Milliseconds that the rest of a refused request is taken for. */
const maxDiscardMs = 2_000;

/**
 * Has a sandbox listen on this machine, at 127.0.0.1 alone. Files of requests go to a temporary folder, which is removed at the end.
 *
 * @param options.port the port; 0 takes any that is free. Default: 4020.
 * @throws Error with the code EADDRINUSE where the port is taken
 * @throws RangeError for a port that is none
 */
export async function listen(sandbox: Sandbox, { port = 4020 }: { port?: number } = {}): Promise<ListeningSandbox> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`listen takes a port from 0 to 65535, not '${port}'.`);
  const spool = new Spool();
  const server = createServer((incoming, outgoing) => {
    void answer(sandbox, formOf(incoming, spool), incoming, outgoing);
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

/** The form of a request that has one. */
function formOf(incoming: IncomingMessage, spool: Spool): SpooledForm | undefined {
  const isForm = hasBody(incoming) && /^multipart\/form-data\b/i.test(incoming.headers['content-type'] ?? '');
  return isForm ? new SpooledForm(incoming, spool) : undefined;
}

function hasBody({ method, headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  return Boolean(headers['content-length'] ?? headers['transfer-encoding']);
}

async function answer(
  sandbox: Sandbox,
  form: SpooledForm | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const request = toRequest(incoming, form);
    if (!request) return void outgoing.writeHead(400).end();
    await send(await (findPage(request) ?? sandbox.respond(request)), incoming, outgoing);
  } catch {
    // A fault that was set, or whoever asked has gone.
    incoming.socket.destroy();
  } finally {
    if (form) await form.discard();
  }
}

/** The request as the sandbox takes it; nothing where it is none that `fetch` could send. */
function toRequest(incoming: IncomingMessage, form: SpooledForm | undefined): Incoming | undefined {
  const { method = 'GET', headers } = incoming;
  const url = addressOf(incoming);
  if (url === undefined || ['CONNECT', 'TRACE', 'TRACK'].includes(method)) return undefined;
  return {
    method,
    url,
    headers: {
      get: (name) => headers[name.toLowerCase()]?.toString() ?? null,
      has: (name) => headers[name.toLowerCase()] !== undefined,
    },
    // Whoever stops reading early leaves the connection open, as the response goes by it.
    body: hasBody(incoming) && !form ? incoming.iterator({ destroyOnReturn: false }) : null,
    ...(form && { formData: () => form.read() }),
  };
}

/** The address that a request is for; nothing where there is none. */
function addressOf({ url = '', headers: { host } }: IncomingMessage): string | undefined {
  // Clients that take this for a proxy write all of it (RFC 9112, 3.2.2). HTTP/1.0 knows no host: a name that is nobody's.
  const address = url.startsWith('/') ? `http://${host || 'host.invalid'}${url}` : url;
  const isWhole = /^http:\/\//i.test(address) && !/[/?#@\\]/.test(host ?? '');
  return isWhole && URL.canParse(address) ? address : undefined;
}

async function send(
  { status, headers, body }: Outgoing,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const isSending = !incoming.complete;
  // The unread rest of the body would be taken for the next request.
  if (isSending) outgoing.setHeader('connection', 'close');
  const length = typeof body === 'string' ? { 'content-length': Buffer.byteLength(body) } : {};
  outgoing.writeHead(status, { ...headers, ...length });
  if (!isSending && (body === null || typeof body === 'string')) return void outgoing.end(body ?? undefined);
  if (typeof body === 'string') outgoing.write(body);
  else if (body)
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), outgoing, { end: false }); // Node types its own streams apart
  if (isSending) await discardRest(incoming);
  outgoing.end();
}

/**
 * Takes what is still being sent, for a while, and drops it. A connection that ends with bytes unread is reset, and a response that
 * was not read yet is lost with it.
 */
async function discardRest(incoming: IncomingMessage): Promise<void> {
  incoming.on('data', () => {}).resume();
  await finished(incoming, { signal: AbortSignal.timeout(maxDiscardMs), cleanup: true }).catch(() => {});
}
