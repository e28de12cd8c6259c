import type { Pagination } from '../../src/operation.js';

/** The parts of an OpenAPI 3.1 document that the scripts and tests read. */

export interface Reference {
  $ref: string;
}

/** A document, by its key in `x-amity-documents`, that something is known from beyond the operation's own sources. */
export interface Evidence {
  document: string;
}

/** A business code that an operation refuses with: when, and where that is known from. */
export interface Refusable {
  code: number;
  when: string;
  /** A document, by its key in `x-amity-documents`. */
  source?: string;
  /** Stands in the place of a source where there is none. */
  assumed?: true;
}

/** A webhook event that an operation sends, and where that is known from. */
export interface Emitted {
  event: string;
  source?: string;
  assumed?: true;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  /** The values that are known of a response's enumeration, to which others come without notice. */
  'x-extensible-enum'?: string[];
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
  /** The HTTP status that each code comes with, where a source states it. */
  'x-amity-statuses'?: Record<string, number>;
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
  /** True where the client requires it, though on the wire a tolerated body may have it instead. */
  'x-amity-required'?: boolean;
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
  /** True for a body that the server takes from other clients, and that the client itself never sends. */
  'x-amity-tolerated'?: boolean;
  'x-amity-evidence'?: Evidence | Evidence[];
}

export interface ResponseObject {
  description: string;
  content?: Record<string, MediaType>;
  'x-amity-evidence'?: Evidence | Evidence[];
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
  /** Documents beside its sources that its description is known from. */
  'x-amity-evidence'?: Evidence | Evidence[];
  /** Other paths that the operation is at, with the same arguments. The client does not use them. */
  'x-amity-path-aliases'?: string[];
  'x-amity-idempotent'?: boolean;
  'x-amity-reads'?: boolean;
  /** A sentence on what no source tells of the operation. */
  'x-amity-gap'?: string;
  'x-amity-pagination'?: Pagination;
  'x-amity-refuses'?: Refusable[];
  'x-amity-emits'?: Emitted[];
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
  /** The credentials of operations without a `security` of their own. */
  security?: Record<string, string[]>[];
  'x-amity-documents': Record<string, string>;
  /** Refusals that any operation may give. */
  'x-amity-refuses'?: Refusable[];
}
