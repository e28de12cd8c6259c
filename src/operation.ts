import type { Operations } from '../generated/client.js';
import { operations } from '../generated/operations.js';
import type { SecurityScheme } from '../generated/security.js';

/** Every operation's name: its `operationId` in the specification and its path in the client. */
export type OperationId = keyof Operations;

/** What the runtime knows of an operation. The specification says all of it; see generated/operations.ts. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path with its arguments in braces. */
  readonly path: string;
  /**
   * The arguments that travel in the query, with spaces between them: `search userIds[]! sort=sortBy`. One that ends in `!` may
   * not be left out; what follows `=` is what it is called on the wire, where that differs by more than brackets.
   */
  readonly query?: string;
  /** The arguments that travel as headers, written likewise. */
  readonly headers?: string;
  /** The arguments that make up the body, written likewise. */
  readonly body?: string;
  /** Whether the body takes any arguments that are not named here. */
  readonly additionalProperties?: boolean;
  /** The media types that the body may have, the usual one first. Absent where that is JSON alone. */
  readonly contentTypes?: readonly string[];
  /** The properties of the body that are files. */
  readonly files?: readonly string[];
  /** What a successful answer holds. Absent where that is JSON. */
  readonly responseKind?: 'binary' | 'none';
  /** The media types of a binary answer. */
  readonly responseTypes?: readonly string[];
  /** The key that it is called with in the place of the token; see generated/security.ts. */
  readonly security?: SecurityScheme;
  /** Whether it is safe to send twice although it is a POST. */
  readonly idempotent?: boolean;
  /** Whether it changes nothing although it is a POST. */
  readonly reads?: boolean;
  readonly pagination?: Pagination;
}

/** Operations as their ids order them: `v2.users.ban` is `{ v2: { users: { ban } } }`. */
export interface OperationTree {
  readonly [name: string]: OperationTree | Operation;
}

/** Where the tokens and items of an answer in pages are, as dotted paths. */
export interface Pagination {
  /** The argument that takes a page's token. */
  readonly token: string;
  readonly next: string;
  readonly items: string;
}

/** An operation and its name. */
export interface NamedOperation {
  readonly id: OperationId;
  readonly operation: Operation;
}

/** Every operation of the specification. */
export function listNamedOperations(tree: OperationTree = operations, prefix = ''): NamedOperation[] {
  return Object.entries(tree).flatMap(([name, node]): NamedOperation[] => {
    const id = prefix + name;
    // The table and the names are made from one specification.
    return isOperation(node) ? [{ id: id as OperationId, operation: node }] : listNamedOperations(node, `${id}.`);
  });
}

/** Whether a branch of the table is an operation. */
export function isOperation(node: OperationTree | Operation): node is Operation {
  return typeof node.method === 'string';
}

/** An argument of a query, of the headers or of a body. */
export interface Argument {
  argument: string;
  /** What it is called on the wire. */
  name: string;
  isRequired: boolean;
}

/** The arguments of a place, from how the table writes them. */
export function listArguments(written = ''): Argument[] {
  return [...written.matchAll(/([^ =!]+)(?:=([^ !]+))?(!?)/g)].map(([, given = '', renamed, mark]) => {
    return { argument: given.replace('[]', ''), name: renamed ?? given, isRequired: mark === '!' };
  });
}

/** The media types that a body of the operation may have, the usual one first; none where it has no body. */
export function contentTypesOf({
  body,
  additionalProperties,
  contentTypes = ['application/json'],
}: Operation): readonly string[] {
  return body === undefined && !additionalProperties ? [] : contentTypes;
}
