import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../lib/listen.js';
import { allowOrigin, answerPreflight, isPreflight } from './cross-origin.js';
import { faultsOf, violationsHeader, withFaults } from './explain.js';
import { createPrism, type Prism, type PrismResponse } from './prism.js';
import { readRequest } from './read-request.js';
import { TooLarge } from './unreadable.js';

/** A running mock of the API. */
export interface Mock {
  url: string;
  close(): Promise<void>;
}

/** The settings of a mock. */
export interface MockOptions {
  /** The port to listen on. Default: 0, any that is free. */
  port?: number;
  /** The time that a request may take to arrive, in milliseconds. Then the connection is ended with a 408. Default: 60000. */
  requestTimeout?: number;
  /** Is told of every request that was answered. Default: nobody. */
  onResponse?: (exchange: Exchange) => void;
}

/** A request and how it was answered. */
export interface Exchange {
  method: string;
  /** The path and the query, as they came. */
  url: string;
  status: number;
  /** The time it took, in milliseconds. */
  duration: number;
  /** Sentences on why it was refused. Empty where it was not. */
  faults: string[];
}

/**
 * Serves a description of an API on the loopback address.
 *
 * Every request is answered: one that cannot be read with what is wrong in it, one that the mock fails at with a 500.
 */
export async function startMock(description: string, options: MockOptions = {}): Promise<Mock> {
  const { port = 0, requestTimeout = 60_000, onResponse } = options;
  const prism = await createPrism(description);
  const server = createServer(
    { requestTimeout, connectionsCheckingInterval: Math.min(requestTimeout, 5000) },
    (request, response) => {
      const start = performance.now();
      void answer(prism, request, response).then((faults) => {
        // The rest of what was refused early is let go, so that the connection can be used again.
        request.resume();
        const { method = '', url = '' } = request;
        if (response.writableEnded && !response.destroyed)
          onResponse?.({ method, url, status: response.statusCode, duration: performance.now() - start, faults });
      });
    },
  );
  return listen(server, port);
}

/** Answers a request: why it was refused. Does not fail, whatever comes. */
async function answer(prism: Prism, request: IncomingMessage, response: ServerResponse): Promise<string[]> {
  try {
    allowOrigin(request, response);
    if (isPreflight(request)) {
      answerPreflight(request, response);
      return [];
    }
    const { request: read, faults } = await readRequest(request);
    const given = withFaults(await prism.respond(read, faults));
    send(response, given, prism.serialize(given));
    return faultsOf(given);
  } catch (error) {
    const failure = failureOf(error);
    if (!response.headersSent) send(response, failure, JSON.stringify(failure.body));
    return faultsOf(failure);
  }
}

function send(response: ServerResponse, { status, headers, violations }: PrismResponse, body: string): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    ...headers,
    ...(violations.length > 0 && { 'sl-violations': violationsHeader(violations) }),
    ...(status !== 204 && { 'content-length': bytes.length }),
  });
  response.end(bytes);
}

/** The response to a request that is too large for the mock, or that it fails at. */
function failureOf(error: unknown): PrismResponse {
  const isTooLarge = error instanceof TooLarge;
  const status = isTooLarge ? 413 : 500;
  const title = isTooLarge ? 'The request is too large for the mock' : 'The mock failed';
  const detail = error instanceof Error ? error.message : String(error);
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: { type: 'about:blank', title, status, detail },
    violations: [],
  };
}
