import { createRequire } from 'node:module';
import { findTool } from '../lib/tools.js';

/** A running mock of the API. */
export interface Mock {
  url: string;
  close(): Promise<void>;
}

interface PrismOperation {
  request?: { query?: { style?: string; explode?: boolean }[] };
}

interface PrismServer {
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

/** Serves a bundle with Prism on the loopback address. Port 0 picks a free one. */
export async function startMock(bundle: string, port = 0): Promise<Mock> {
  // Prism's parts are reachable only from its command-line package, and have no entry that TypeScript could follow.
  const fromCli = createRequire(findTool('@stoplight/prism-cli'));
  const { getHttpOperationsFromSpec } = fromCli('@stoplight/prism-http') as {
    getHttpOperationsFromSpec(bundle: string): Promise<unknown[]>;
  };
  const { createServer } = fromCli('@stoplight/prism-http-server') as {
    createServer(operations: unknown[], options: unknown): PrismServer;
  };
  const { createLogger } = fromCli('@stoplight/prism-core') as {
    createLogger(name: string, options: unknown): unknown;
  };
  const operations = (await getHttpOperationsFromSpec(bundle)) as PrismOperation[]; // as far as it is looked at
  for (const { request } of operations) {
    for (const parameter of request?.query ?? []) {
      // Prism takes an absent `explode` for false, where OpenAPI says true, and then sees the last element of an array alone.
      if (parameter.style === 'form') parameter.explode ??= true;
    }
  }
  const server = createServer(operations, {
    components: { logger: createLogger('mock', { level: 'silent' }) },
    cors: true,
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
      isProxy: false,
    },
  });
  const url = await server.listen(port, '127.0.0.1');
  return { url, close: () => server.close() };
}
