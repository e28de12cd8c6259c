/** The parts of an OpenAPI 3.1 document that the scripts and tests read, and how to walk them. */

export interface Reference {
  $ref: string;
}

/** A document, by its key in `x-amity-documents`, that something is known from beyond the operation's own sources. */
export interface Evidence {
  document: string;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  'x-amity-argument'?: string;
  'x-amity-codes'?: Record<string, string>;
  'x-amity-evidence'?: Evidence | Evidence[];
}

export interface Example {
  summary?: string;
  value: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema: Schema;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
  'x-amity-argument'?: string;
  'x-amity-evidence'?: Evidence | Evidence[];
}

export interface MediaType {
  schema: Schema;
  encoding?: Record<string, { style?: string; explode?: boolean; contentType?: string }>;
  examples?: Record<string, Example | Reference>;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
  'x-amity-evidence'?: Evidence | Evidence[];
}

export interface ResponseObject {
  description: string;
  content?: Record<string, MediaType>;
  'x-amity-evidence'?: Evidence | Evidence[];
}

export interface Pagination {
  /** The argument that takes a page's token, dotted: `options.token`. */
  token: string;
  /** Where the answer holds the next page's token, dotted. */
  next: string;
  /** Where the answer holds the page's items, dotted. */
  items: string;
}

export interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
  'x-amity-source': { document: string; section: string }[];
  /** Where what its description says is known from, where that is none of its sources. */
  'x-amity-evidence'?: Evidence | Evidence[];
  'x-amity-idempotent'?: boolean;
  /** What is not known of the operation, in a sentence. */
  'x-amity-gap'?: string;
  'x-amity-pagination'?: Pagination;
}

export const httpMethods = ['get', 'post', 'put', 'delete'] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = {
  /** The file that describes it, from the top of the repository. */
  'x-amity-file'?: string;
  parameters?: (Parameter | Reference)[];
} & { [Method in HttpMethod]?: OperationObject };

export interface SecurityScheme {
  type: 'http' | 'apiKey';
  description: string;
  /** The header of an `apiKey`. */
  name?: string;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string; description: string; 'x-amity-region'?: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, ResponseObject>;
    examples?: Record<string, Example>;
    requestBodies?: Record<string, RequestBody>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
  /** What an operation without a `security` of its own needs. */
  security?: Record<string, string[]>[];
  'x-amity-documents': Record<string, string>;
}

/** An operation with everything that belongs to it looked up: its path's parameters, and no reference at the first level. */
export interface Operation {
  id: string;
  method: Uppercase<HttpMethod>;
  path: string;
  parameters: Parameter[];
  body: RequestBody | undefined;
  responses: Record<string, ResponseObject>;
  object: OperationObject;
}

/** What a local reference points at. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T; // no reference left in the union
  let target: unknown = document;
  for (const key of value.$ref.replace(/^#\//, '').split('/')) {
    target = (target as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]; // a node of the tree
  }
  if (target === undefined) throw new Error(`${value.$ref} points at nothing in the bundle.`);
  return resolve(document, target as T | Reference); // trusted: the bundle is linted
}

/** A schema with what it is composed of by `allOf` drawn together. */
export function merged(document: OpenApiDocument, schema: Schema): Schema {
  const { allOf = [], ...own } = resolve(document, schema) as Schema; // not a Reference any more
  const parts = [...allOf.map((part) => merged(document, part)), own];
  return {
    ...own,
    ...(parts.some((part) => part.properties) && {
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
      required: parts.flatMap((part) => part.required ?? []),
    }),
  };
}

/** All operations, in the order of the document. */
export function listOperations(document: OpenApiDocument): Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of httpMethods) {
      const object = item[method];
      if (!object) continue;
      operations.push({
        id: object.operationId,
        method: method.toUpperCase() as Uppercase<HttpMethod>, // toUpperCase() widens to string
        path,
        parameters: [...(item.parameters ?? []), ...(object.parameters ?? [])].map((each) => resolve(document, each)),
        body: object.requestBody && resolve(document, object.requestBody),
        responses: Object.fromEntries(
          Object.entries(object.responses).map(([status, response]) => [status, resolve(document, response)]),
        ),
        object,
      });
    }
  }
  return operations;
}

/** The name that the client gives a parameter: `userIds` for the array `userIds[]`, or what the specification says. */
export function argumentName(parameter: Parameter): string {
  return parameter['x-amity-argument'] ?? parameter.name.replace(/\[\]$/, '');
}

/** The credential that an operation names for itself: a key, which it takes in the place of the token. */
export function ownCredential({ object }: Operation): string | undefined {
  const [scheme] = Object.keys(object.security?.[0] ?? {});
  return scheme;
}

/** The successful answer and its status. Every operation has exactly one. */
export function successOf(operation: Operation): [status: string, response: ResponseObject] {
  const found = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  if (!found) throw new Error(`${operation.id} documents no successful answer; add a '200' under its responses.`);
  return found;
}
