import { projectPath } from '../../scripts/lib/paths.js';
import { loadPrism, type PrismConfig } from '../../scripts/mock/load-prism.js';
import type { PrismRequest } from '../../scripts/mock/prism.js';
import { type ListeningSandbox, listen } from '../../src/node.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox.js';

/** Sandboxes behind Prism's validating proxy, and what it has found. */
export interface PrismProxy {
  /** Makes a sandbox whose `fetch` goes through Prism. */
  create(options?: SandboxOptions): Sandbox;
  /** Operations and statuses of what went through, such as `GET /api/v3/users 200`. */
  readonly passed: string[];
  /** Faults of requests and responses, in sentences. */
  readonly violations: string[];
  close(): Promise<void>;
}

/** Starts Prism in this process, as a proxy that holds both directions against the description. */
export async function startPrismProxy(): Promise<PrismProxy> {
  const parts = loadPrism();
  const operations = await parts.getHttpOperationsFromSpec(projectPath('generated/openapi.json'));
  for (const { request } of operations) {
    // Prism takes an absent `explode` for false, where OpenAPI says true.
    for (const parameter of request?.query ?? []) if (parameter.style === 'form') parameter.explode ??= true;
  }
  const logger = parts.createLogger('proxy', { level: 'silent' });
  const passed: string[] = [];
  const violations: string[] = [];
  const servers: Promise<ListeningSandbox>[] = [];

  async function forward(upstream: string, request: Request): Promise<Response> {
    const config: PrismConfig & { upstream: URL } = {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      isProxy: true,
      mock: { dynamic: false },
      upstream: new URL(upstream),
    };
    const asked = await toPrism(request);
    const outcome = await parts.createInstance(config, { logger }).request(asked, operations, config)();
    if (outcome._tag === 'Left') throw outcome.left;
    const { output, validations } = outcome.right;
    const name = `${request.method} ${asked.url.path} ${output.statusCode}`;
    passed.push(name);
    for (const direction of ['input', 'output'] as const) {
      for (const { path = [], message } of validations[direction]) {
        violations.push(`${name}: ${direction} ${path.join('.')} ${message}`);
      }
    }
    return Response.json(output.body, { status: output.statusCode });
  }

  return {
    passed,
    violations,
    create(options) {
      const sandbox = createSandbox(options);
      const server = listen(sandbox, { port: 0 });
      servers.push(server);
      const proxied: Sandbox = Object.create(sandbox);
      return Object.defineProperty(proxied, 'fetch', {
        value: async (input: RequestInfo | URL, init?: RequestInit) =>
          forward((await server).url, new Request(input, init)),
      });
    },
    async close() {
      for (const server of servers) await (await server).close();
    },
  };
}

async function toPrism(request: Request): Promise<PrismRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const query: PrismRequest['url']['query'] = {};
  for (const key of new Set(searchParams.keys())) {
    const [first = '', ...others] = searchParams.getAll(key);
    query[key] = others.length > 0 ? [first, ...others] : first;
  }
  const text = await request.text();
  return {
    method: request.method.toLowerCase(),
    url: { path: pathname, query },
    headers: Object.fromEntries(request.headers),
    body: text === '' ? undefined : JSON.parse(text),
  };
}
