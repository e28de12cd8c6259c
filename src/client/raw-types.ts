import type { Client, MaybeOptionalInit, ParseAsResponse } from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import type { SuccessStatus } from '../errors/errors.js';

type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** The paths that take a method. */
type PathOf<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends { [Each in M]: unknown } ? Path : never;
}[keyof paths];

type OperationOf<Path extends keyof paths, M extends Method> = M extends keyof paths[Path] ? paths[Path][M] : never;

/** The init of openapi-fetch, optional where nothing in it is required. */
type InitOf<Init> = undefined extends Init
  ? [(Init & { [key: string]: unknown })?]
  : [Init & { [key: string]: unknown }];

type Bodies<Operation, Status> = Operation extends { responses: infer Responses }
  ? BodyOf<Responses[keyof Responses & Status]>
  : never;

type BodyOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : never;

type FailureOf<Operation> = Operation extends { responses: infer Responses }
  ? Exclude<keyof Responses, SuccessStatus>
  : never;

/**
 * Response of a raw call. In place of openapi-fetch's own, which takes each object apart and so loses the names of schemas,
 * and mangles `Blob` and open enumerations.
 */
export type RawResponse<Operation, Init> =
  | { data: ParseAsResponse<Bodies<Operation, SuccessStatus>, Init>; error?: never; response: Response }
  | { data?: never; error: Bodies<Operation, FailureOf<Operation>>; response: Response };

type RawMethod<M extends Method> = <
  Path extends PathOf<M>,
  Init extends MaybeOptionalInit<paths[Path], M & keyof paths[Path]>,
>(
  path: Path,
  ...init: InitOf<Init>
) => Promise<RawResponse<OperationOf<Path, M>, Init>>;

/**
 * Client of openapi-fetch, typed by the paths of the specification: `raw.POST('/api/v2/users/ban', { body: … })`.
 * It gives `{ data, error, response }` and throws only when no response came. Its middleware may change the headers of a
 * request and replace a response; a `Request` of its own it cannot send.
 */
export interface RawClient extends Pick<Client<paths>, 'use' | 'eject'> {
  request: <
    M extends Method,
    Path extends PathOf<M>,
    Init extends MaybeOptionalInit<paths[Path], M & keyof paths[Path]>,
  >(
    method: M,
    path: Path,
    ...init: InitOf<Init>
  ) => Promise<RawResponse<OperationOf<Path, M>, Init>>;
  GET: RawMethod<'get'>;
  PUT: RawMethod<'put'>;
  POST: RawMethod<'post'>;
  DELETE: RawMethod<'delete'>;
  OPTIONS: RawMethod<'options'>;
  HEAD: RawMethod<'head'>;
  PATCH: RawMethod<'patch'>;
  TRACE: RawMethod<'trace'>;
}
