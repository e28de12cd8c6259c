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
  /** The HTTP status, where it is not the one that the code usually comes with. */
  status?: number;
  when: string;
  /** A document, by its key in `x-amity-documents`. */
  source?: string;
  /** Stands in the place of a source where there is none. */
  assumed?: true;
}

/** An event that an operation sends, or a pre-hook that it asks, and where that is known from. */
export interface Emitted {
  /** A key of `webhooks`. */
  event: string;
  source?: string;
  assumed?: true;
  /** True where a weak hint is all that the assumption rests on. */
  doubtful?: true;
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
  /** True where one object may come in the place of a list, and this project always hands out a list. */
  'x-amity-list'?: boolean;
  default?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
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
  /** The HTTP status that is expected of each other code. */
  'x-amity-assumed-statuses'?: Record<string, number>;
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
  /** The property that a list stands for, where other clients send one in the place of the object. */
  'x-amity-tolerated-list'?: string;
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
  /** True for an error that no source has for the operations which refer to it; what they refuse with is why they do. */
  'x-amity-assumed'?: true;
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
  /** The list argument whose elements may be sent in any number of calls; false where a list is one thing. */
  'x-amity-batch'?: string | false;
  /** The argument that takes an id of the caller's choice for what is made. */
  'x-amity-own-id'?: string;
  /** The argument whose equal values are to be sent one after the other. */
  'x-amity-order'?: string;
  'x-amity-refuses'?: Refusable[];
  'x-amity-emits'?: Emitted[];
  /** The pre-hooks that the server asks before it acts. */
  'x-amity-asks'?: Emitted[];
}

/** The extent to which an event or a pre-hook is known. */
export interface HookKnowledge {
  /** The value that names it was seen at a receiver, is stated by a source, or is inferred from its path alone. */
  name: 'seen' | 'stated' | 'inferred';
  payload: 'known' | 'partly' | 'unknown';
  /** True where sources disagree; the description says about what. */
  disputed?: true;
  /** True where something is likely to be otherwise; the description says what. */
  doubtful?: true;
  /** The key of `data` that tells the event from an earlier one whose `event` has the same value. */
  key?: string;
}

/** A request that the vendor's servers send to a server of one's own. */
export interface HookObject {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: (Parameter | Reference)[];
  requestBody: RequestBody;
  responses: Record<string, ResponseObject | Reference>;
  'x-amity-source': { document: string; section: string }[];
  'x-amity-evidence'?: Evidence | Evidence[];
  'x-amity-gap'?: string;
  /** Stands on webhook events alone. */
  'x-amity-event'?: HookKnowledge;
  /** Stands on pre-hooks alone. */
  'x-amity-prehook'?: HookKnowledge;
  /** A sentence on why no operation sends the event. */
  'x-amity-untriggered'?: string;
}

export interface HookItem {
  /** The file that describes it, from the top of the repository. */
  'x-amity-file'?: string;
  post: HookObject;
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
  /** Webhook events and pre-hooks, by name. */
  webhooks?: Record<string, HookItem>;
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
  /** The groups that tags stand in, in the documentation's menu. */
  'x-tagGroups'?: { name: string; tags: string[] }[];
  'x-amity-documents': Record<string, string>;
  /** Refusals that any operation may give. */
  'x-amity-refuses'?: Refusable[];
}
