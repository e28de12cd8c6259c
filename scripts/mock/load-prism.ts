import { createRequire } from 'node:module';
import { findTool } from '../lib/tools.js';
import type { PrismRequest } from './prism.js';

/** A failure or a value, as the library that Prism is written with has them. */
export type Either<Failure, Value> = { _tag: 'Left'; left: Failure } | { _tag: 'Right'; right: Value };

/** An operation, as far as it is looked at. */
export interface PrismOperation {
  path: string;
  extensions?: Record<string, unknown>;
  request?: { query?: { style?: string; explode?: boolean }[] };
}

/** One thing that Prism finds wrong. */
export interface Diagnostic {
  path?: string[];
  /** A level of `DiagnosticSeverity`, of which 0 is an error. */
  severity: number;
  code?: string | number;
  message: string;
}

/** An error of Prism's own, which no response of the description fits. */
export interface PrismError extends Error {
  status?: number;
  detail?: string;
  additional?: { headers?: Record<string, unknown> };
}

/** The settings of Prism that are used here. */
export interface PrismConfig {
  checkSecurity: boolean;
  validateRequest: boolean;
  validateResponse: boolean;
  errors: boolean;
  isProxy: boolean;
  mock: { dynamic: boolean };
}

/** Prism without a server. */
export interface PrismInstance {
  request(request: PrismRequest, operations: readonly PrismOperation[], config: PrismConfig): () => Promise<Outcome>;
}

type Outcome = Either<
  PrismError,
  {
    output: { statusCode: number; headers?: Record<string, unknown>; body?: unknown };
    validations: { input: Diagnostic[]; output: Diagnostic[] };
  }
>;

/** The parts of Prism that are used here. */
export interface PrismParts {
  getHttpOperationsFromSpec(description: string): Promise<PrismOperation[]>;
  createInstance(
    config: PrismConfig,
    components: {
      logger: unknown;
      validateInput?(given: { element: PrismRequest }): Either<Diagnostic[], PrismRequest>;
    },
  ): PrismInstance;
  ProblemJsonError: { toProblemJson(error: PrismError): object };
  createLogger(name: string, options: unknown): unknown;
  /** Reads what a request's `Prefer` asks for. */
  getHttpConfigFromRequest(request: PrismRequest): Either<PrismError, object>;
  serialize(body: unknown, mediaType: string | undefined): string | undefined;
}

/**
 * Loads Prism, which is installed beside this package. Its own server is left out: it answers inside a promise that nobody
 * waits for, so that one request which it cannot read ends the process.
 */
export function loadPrism(): PrismParts {
  // Its parts are reachable only from its command-line package, and have no entry that TypeScript could follow.
  const fromCli = createRequire(findTool('@stoplight/prism-cli'));
  return {
    ...fromCli('@stoplight/prism-http'),
    ...fromCli('@stoplight/prism-core'),
    ...fromCli('@stoplight/prism-http-server/dist/getHttpConfigFromRequest'),
    ...fromCli('@stoplight/prism-http-server/dist/serialize'),
  } as PrismParts;
}
