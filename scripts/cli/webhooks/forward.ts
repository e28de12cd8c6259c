import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';

/** Longest wait for the receiver, in milliseconds. */
const timeoutMs = 30_000;

/** Headers of one connection alone. */
const ofConnection = ['connection', 'content-length', 'expect', 'host', 'keep-alive', 'transfer-encoding'];

/** Response of whom a request was forwarded to. */
export interface Forwarded {
  status: number;
  contentType: string | undefined;
  body: Buffer;
  durationMs: number;
}

/** Sends a request on, body and headers byte for byte but for those of the connection. */
export async function forward(url: URL, { method, rawHeaders }: IncomingMessage, body: Buffer): Promise<Forwarded> {
  const started = performance.now();
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = [...kept(rawHeaders), 'Host', url.host, 'Content-Length', String(body.length), 'Connection', 'close'];
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers, signal }, resolve).on('error', reject).end(body);
  });
  const { statusCode = 502, headers: received } = response;
  return {
    status: statusCode,
    contentType: received['content-type'],
    body: await buffer(response),
    durationMs: Math.round(performance.now() - started),
  };
}

/** Names and values by turns, as Node has them. */
function kept(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => {
    const name = rawHeaders[index - (index % 2)] ?? '';
    return !ofConnection.includes(name.toLowerCase());
  });
}
