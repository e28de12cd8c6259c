import {
  type Diagnostic,
  loadPrism,
  type PrismConfig,
  type PrismError,
  type PrismOperation,
  type PrismParts,
} from './load-prism.js';

/** A request in the form that Prism takes. */
export interface PrismRequest {
  /** In small letters. */
  method: string;
  url: { path: string; query: Record<string, string | string[]> };
  /** By their names in small letters. */
  headers: Record<string, string>;
  /** Parsed where it is JSON, else text. */
  body: unknown;
}

/** A response as Prism gives it. */
export interface PrismResponse {
  status: number;
  headers: Record<string, string>;
  /** As the media type of the headers has it: a value where that is JSON. */
  body: unknown;
  /** Faults of the request or, where the description is at fault, of the response. */
  violations: Violation[];
}

/** One fault, as the header `sl-violations` has it. */
export interface Violation {
  /** `request` or `response`, the part of it, and the place in that part. */
  location: string[];
  severity: 'Error' | 'Warning';
  code?: string | number;
  message: string;
}

/** The documented responses of one description. */
export interface Prism {
  /**
   * The response to a request. Where `faults` say in sentences why the request could not be read, it is refused for them, as
   * soon as its path, method and token are right.
   */
  respond(request: PrismRequest, faults: readonly string[]): Promise<PrismResponse>;
  /** A body as its media type has it on the wire. */
  serialize(response: PrismResponse): string;
}

const config: PrismConfig = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  isProxy: false,
  mock: { dynamic: false },
};

/** Reads a description of an API, in JSON or YAML. */
export async function createPrism(description: string): Promise<Prism> {
  const parts = loadPrism();
  const candidatesOf = sortByLength(await readOperations(parts, description));
  const logger = parts.createLogger('mock', { level: 'silent' });
  const prism = parts.createInstance(config, { logger });

  /** Prism that finds the faults which are known already, in the place of its own. */
  const refusingFor = (faults: readonly string[]) =>
    parts.createInstance(config, {
      logger,
      validateInput: () => ({
        _tag: 'Left',
        left: faults.map((message) => ({ path: ['body'], severity: 0, code: 'unreadable', message })),
      }),
    });

  return {
    async respond(request, faults) {
      const preferences = parts.getHttpConfigFromRequest(request);
      if (preferences._tag === 'Left') return problem(parts, preferences.left);
      const settings = { ...config, mock: { ...config.mock, ...preferences.right } };
      const instance = faults.length > 0 ? refusingFor(faults) : prism;
      const result = await instance.request(request, candidatesOf(request.url.path), settings)();
      if (result._tag === 'Left') return problem(parts, result.left);
      const { output, validations } = result.right;
      return {
        status: output.statusCode,
        headers: textHeaders(output.headers),
        body: output.body,
        violations: [
          ...validations.input.map((each) => toViolation('request', each)),
          ...validations.output.map((each) => toViolation('response', each)),
        ],
      };
    },
    serialize: ({ body, headers }) => parts.serialize(body, headers['content-type']) ?? '',
  };
}

async function readOperations(parts: PrismParts, description: string): Promise<PrismOperation[]> {
  const operations = await parts.getHttpOperationsFromSpec(description);
  for (const { request } of operations) {
    for (const parameter of request?.query ?? []) {
      // Prism takes an absent `explode` for false, where OpenAPI says true, and then sees the last element of an array alone.
      if (parameter.style === 'form') parameter.explode ??= true;
    }
  }
  return operations.flatMap((operation) => [
    operation,
    ...otherPaths(operation).map((path) => ({ ...operation, path })),
  ]);
}

/** The other paths that the description says an operation is at. */
function otherPaths({ extensions }: PrismOperation): string[] {
  const paths = extensions?.['x-amity-path-aliases'];
  return Array.isArray(paths) ? paths.map(String) : [];
}

/** Gives the operations that a path can be of. Prism holds each that it is given against the path, so few make it quick. */
function sortByLength(operations: readonly PrismOperation[]): (path: string) => readonly PrismOperation[] {
  const lengthOf = (path: string) => path.split('/').length;
  const sorted = new Map<number, PrismOperation[]>();
  for (const operation of operations) {
    const length = lengthOf(operation.path);
    sorted.set(length, [...(sorted.get(length) ?? []), operation]);
  }
  return (path) => sorted.get(lengthOf(path)) ?? operations;
}

/** The response to what the description has no response to. */
function problem(parts: PrismParts, error: PrismError): PrismResponse {
  return {
    status: error.status ?? 500,
    headers: { ...textHeaders(error.additional?.headers), 'content-type': 'application/problem+json' },
    body: parts.ProblemJsonError.toProblemJson(error),
    violations: [],
  };
}

function toViolation(of: 'request' | 'response', { path = [], severity, code, message }: Diagnostic): Violation {
  return {
    location: [of, ...path],
    severity: severity === 0 ? 'Error' : 'Warning',
    message,
    ...(code !== undefined && { code }),
  };
}

/** Headers that have a value, by their names in small letters. */
function textHeaders(headers: Record<string, unknown> = {}): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
