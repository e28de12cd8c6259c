import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import busboy from 'busboy';
import qs from 'qs';
import { listen } from '../../scripts/lib/listen.js';
import { appendField, type Fields } from './append-field.js';

/** A file that came in a multipart body. */
export interface RecordedFile {
  bytes: Buffer;
  name: string | undefined;
  type: string;
}

/** A request as a server under Express sees it. */
export interface RecordedRequest {
  method: string;
  /** The path as it was sent, with its escapes. */
  path: string;
  /** The query as it was sent. */
  search: string;
  query: unknown;
  headers: IncomingHttpHeaders;
  /** The media type without its parameters. */
  mediaType: string | undefined;
  /** Absent where the request has no body. */
  body: unknown;
  files: Record<string, RecordedFile>;
}

/** A response that a recorder gives. */
export interface RecordedResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** A request, and the response that it was given. */
export interface Exchange {
  came: RecordedRequest;
  answer: RecordedResponse;
}

/** A server that keeps what it is sent. */
export interface Recorder {
  url: string;
  /** Says how the following requests are to be answered: like this, or as another server answers them. */
  respondWith(answer: RecordedResponse | { url: string }): void;
  /** The requests since the last time, with their responses. */
  take(): Exchange[];
  close(): Promise<void>;
}

export async function startRecorder(): Promise<Recorder> {
  let source: RecordedResponse | { url: string } = { status: 200, headers: {}, body: '' };
  let exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request);
    const answer = 'url' in source ? await forward(source.url, request, bytes) : source;
    exchanges.push({ came: await read(request, bytes), answer });
    give(answer, response);
  });
  return {
    ...(await listen(server)),
    respondWith(next) {
      source = next;
    },
    take() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
  };
}

function give({ status, headers, body }: RecordedResponse, response: ServerResponse): void {
  response.writeHead(status, headers).end(body);
}

const hopByHop = ['connection', 'content-length', 'expect', 'host', 'keep-alive', 'transfer-encoding'];

async function forward(server: string, { method = '', url = '', headers }: IncomingMessage, bytes: Buffer) {
  const kept = Object.entries(headers).filter(([name]) => !hopByHop.includes(name));
  const answer = await fetch(`${server}${url}`, {
    method,
    headers: kept.map(([name, value]): [string, string] => [name, String(value)]),
    body: bytes.length > 0 ? new Uint8Array(bytes) : null,
    redirect: 'manual',
  });
  const given = [...answer.headers].filter(([name]) => !hopByHop.includes(name));
  const body = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: Object.fromEntries(given), body };
}

async function read(request: IncomingMessage, bytes: Buffer): Promise<RecordedRequest> {
  const [path = '', search = ''] = (request.url ?? '').split('?', 2);
  const mediaType = request.headers['content-type']?.split(';')[0];
  const isMultipart = mediaType === 'multipart/form-data';
  return {
    method: request.method ?? '',
    path,
    search,
    // Express 4 calls qs with this option alone.
    query: qs.parse(search, { allowPrototypes: true }),
    headers: request.headers,
    mediaType,
    ...(isMultipart ? await readMultipart(request.headers, bytes) : { body: readBody(bytes, mediaType), files: {} }),
  };
}

function readBody(bytes: Buffer, mediaType: string | undefined): unknown {
  const text = bytes.toString();
  if (text === '') return undefined;
  if (mediaType === 'application/json') return JSON.parse(text);
  if (mediaType !== 'application/x-www-form-urlencoded') return text;
  // The settings of body-parser.
  const arrayLimit = Math.max(100, text.split('&').length - 1);
  return qs.parse(text, { allowPrototypes: true, arrayLimit, depth: 32, strictDepth: true, parameterLimit: 1000 });
}

async function readMultipart(headers: IncomingHttpHeaders, bytes: Buffer) {
  const body: Fields = Object.create(null);
  const files: Record<string, RecordedFile> = {};
  const parts: Promise<void>[] = [];
  const parser = busboy({ headers });
  parser.on('field', (name, value) => appendField(body, name, value));
  parser.on('file', (name, stream, { filename, mimeType }) => {
    parts.push(
      buffer(stream).then((content) => {
        files[name] = { bytes: content, name: filename, type: mimeType };
      }),
    );
  });
  const closed = new Promise((resolve, reject) => parser.on('close', resolve).on('error', reject));
  parser.end(bytes);
  await closed;
  await Promise.all(parts);
  return { body, files };
}
