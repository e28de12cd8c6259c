import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import busboy from 'busboy';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { listen } from '../../scripts/lib/listen.js';

/** The requests that came to a server. */
export interface Seen {
  /** Preflight requests: only browsers send them. */
  preflights: number;
  /** The number of requests for the message that is busy at first. */
  busy: number;
  /** The lengths of the bodies that were read slowly. */
  slow: number[];
  uploads: { name: string; type: string; content: Buffer }[];
}

interface RequestContext {
  request: IncomingMessage;
  response: ServerResponse;
  seen: Seen;
}

const { MessageWithChannelV2, UserFirstPageV2, UserPageV2, CreatedFileMessageV2, NotFoundError } =
  openapi.components.examples;

const routes: Record<string, (context: RequestContext) => void> = {
  'GET /api/v2/message/known': ({ response }) => sendJson(response, 200, MessageWithChannelV2.value),
  'GET /api/v2/message/busy'({ response, seen }) {
    seen.busy += 1;
    if (seen.busy > 1) return sendJson(response, 200, MessageWithChannelV2.value);
    sendJson(response.setHeader('retry-after', '0'), 503, { status: 'error', code: 503 });
  },
  'GET /api/v2/users'({ request, response }) {
    const isNext = request.url?.includes(encodeURIComponent(UserFirstPageV2.value.paging.next));
    sendJson(response, 200, isNext ? UserPageV2.value : UserFirstPageV2.value);
  },
  'GET /api/v2/message/moved': ({ response }) => response.writeHead(302, { location: '/api/v2/message/known' }).end(),
  'POST /api/v2/messages/files': receive,
  'POST /api/v2/messages/images': receiveSlowly,
  'GET /api/v2/messages/known/files'({ response, seen }) {
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(seen.uploads.at(-1)?.content);
  },
};

/** Lends a server with the few responses that the programs ask for, open to pages of every origin. */
export async function withServer(use: (url: string, seen: Seen) => Promise<void>): Promise<void> {
  const seen: Seen = { preflights: 0, busy: 0, slow: [], uploads: [] };
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
    if (request.method === 'OPTIONS') allow(response, seen);
    else respond({ request, response, seen });
  });
  const { url, close } = await listen(server);
  try {
    await use(url, seen);
  } finally {
    await close();
  }
}

function allow(response: ServerResponse, seen: Seen): void {
  seen.preflights += 1;
  response.writeHead(204, { 'access-control-allow-headers': 'authorization, content-type' });
  response.end();
}

function respond(context: RequestContext): void {
  const { request, response } = context;
  const route = routes[`${request.method} ${request.url?.replace(/\?.*/, '')}`];
  if (request.headers.authorization !== 'Bearer any') sendJson(response, 401, { status: 'error', code: 401 });
  else if (route) route(context);
  else sendJson(response, 404, NotFoundError.value);
}

function receive({ request, response, seen }: RequestContext): void {
  const parser = busboy({ headers: request.headers, defParamCharset: 'utf8' });
  parser.on('file', async (_name, stream, { filename = '', mimeType }) => {
    const content = Buffer.concat(await stream.toArray());
    seen.uploads.push({ name: filename, type: mimeType, content });
    sendJson(response, 200, CreatedFileMessageV2.value);
  });
  request.pipe(parser);
}

/** Reads a body at 5 MB a second, without a pause of note. */
async function receiveSlowly({ request, response, seen }: RequestContext): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      await new Promise((resolve) => setTimeout(resolve, chunk.length / 5_000));
    }
  } catch {
    // The client gave up, and says so in its own report.
    return;
  }
  seen.slow.push(bytes);
  sendJson(response, 200, CreatedFileMessageV2.value);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
