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
  /** The query's parameters as they are called on the wire: `userIds[]` for the argument `userIds`. */
  readonly query?: readonly string[];
  /** The arguments that make up the body. */
  readonly body?: readonly string[];
  /** Whether the body takes any arguments that are not named here. */
  readonly isFree?: boolean;
  /** What an argument of the body is called on the wire, where that differs. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The arguments that travel as headers, and what those are called. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The arguments that may not be left out. */
  readonly required?: readonly string[];
  /** The media types that the body may have, the usual one first. */
  readonly contentTypes?: readonly string[];
  /** The arguments of the body that are files. */
  readonly files?: readonly string[];
  /** What a successful answer holds. */
  readonly answer: 'json' | 'binary' | 'none';
  /** The media types of a binary answer. */
  readonly answerTypes?: readonly string[];
  /** The key that it is called with in the place of the token; see generated/security.ts. */
  readonly security?: SecurityScheme;
  /** Whether it is safe to send twice although it is a POST. */
  readonly idempotent?: boolean;
  readonly pagination?: Pagination;
}

/** Where the tokens and items of an answer in pages are, as dotted paths. */
export interface Pagination {
  /** The argument that takes a page's token. */
  readonly token: string;
  readonly next: string;
  readonly items: string;
}

/** An operation and its name. */
export interface Context {
  readonly id: OperationId;
  readonly operation: Operation;
}

/** Every operation of the specification. */
export function listContexts(): Context[] {
  return Object.entries(operations).map(([id, operation]) => ({ id: id as OperationId, operation })); // entries widen keys
}

/** Whether an answer with these headers is a file that the operation gives. */
export function isDownload({ answerTypes }: Operation, headers: Headers): boolean {
  const contentType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  // Where any bytes may come, files may look like anything.
  return answerTypes?.some((type) => type === contentType || type === 'application/octet-stream') ?? false;
}
