import type { Operations } from '../generated/client.js';
import { operations } from '../generated/operations.js';
import type { SecurityScheme } from '../generated/security.js';

/** Name of an operation: its `operationId` in the specification and its path in the client. */
export type OperationId = keyof Operations;

/** Types of JSON values. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** Facts of an operation that the runtime needs. All come from the specification; see generated/operations.ts. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with its arguments in braces. */
  readonly path: string;
  /**
   * Arguments in the query, with spaces between them: `search userIds[]! sort=sortBy`. `!` marks a required one; after `=`
   * stands its name on the wire, where that differs by more than brackets.
   */
  readonly query?: string;
  /** Arguments in headers, written likewise. */
  readonly headers?: string;
  /** Arguments in the body, written likewise. */
  readonly body?: string;
  /** True where the body takes arguments of any name. */
  readonly additionalProperties?: boolean;
  /** Media types that the body may have, the default first. Absent where that is JSON alone. */
  readonly contentTypes?: readonly string[];
  /** Properties of the body that are files. */
  readonly files?: readonly string[];
  /** Content of a successful response, without its envelope: a file, nothing, or JSON of a type. Absent for an object. */
  readonly responseKind?: 'binary' | 'none' | JsonType;
  /** Media types of a binary response. */
  readonly responseTypes?: readonly string[];
  /** Key that it takes in place of the token; see generated/security.ts. */
  readonly security?: SecurityScheme;
  /** True for a POST that is safe to send twice. */
  readonly idempotent?: boolean;
  /** True for a POST that changes nothing. */
  readonly reads?: boolean;
  readonly pagination?: Pagination;
}

/** Operations as their ids order them: `v2.users.ban` is `{ v2: { users: { ban } } }`. */
export interface OperationTree {
  readonly [name: string]: OperationTree | Operation;
}

/** Dotted paths to the tokens and items of a response in pages. */
export interface Pagination {
  /** Argument that takes the token of a page. */
  readonly token: string;
  readonly next: string;
  readonly items: string;
}

/** Operation with its name. */
export interface NamedOperation {
  readonly id: OperationId;
  readonly operation: Operation;
}

/** Lists every operation of the specification. */
export function listNamedOperations(tree: OperationTree = operations, prefix = ''): NamedOperation[] {
  return Object.entries(tree).flatMap(([name, node]): NamedOperation[] => {
    const id = prefix + name;
    // The table and the names are made from one specification.
    return isOperation(node) ? [{ id: id as OperationId, operation: node }] : listNamedOperations(node, `${id}.`);
  });
}

/** Tells an operation of the table from a branch. */
export function isOperation(node: OperationTree | Operation): node is Operation {
  return typeof node.method === 'string';
}

/** Argument in a query, in headers or in a body. */
export interface Argument {
  argument: string;
  /** Name on the wire. */
  name: string;
  isRequired: boolean;
}

/** Reads arguments as the table writes them. */
export function listArguments(written = ''): Argument[] {
  return [...written.matchAll(/([^ =!]+)(?:=([^ !]+))?(!?)/g)].map(([, given = '', renamed, mark]) => {
    return { argument: given.replace('[]', ''), name: renamed ?? given, isRequired: mark === '!' };
  });
}

/** Media types that the body of an operation may have, the default first; none where it has no body. */
export function contentTypesOf({
  body,
  additionalProperties,
  contentTypes = ['application/json'],
}: Operation): readonly string[] {
  return body === undefined && !additionalProperties ? [] : contentTypes;
}
