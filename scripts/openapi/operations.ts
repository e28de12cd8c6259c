import {
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type RequestBody,
  type ResponseObject,
} from './document.js';
import { resolve } from './schemas.js';

/** An operation with everything that belongs to it looked up: its path's parameters, and no reference at the first level. */
export interface Operation {
  id: string;
  method: Uppercase<HttpMethod>;
  path: string;
  parameters: Parameter[];
  /** The body that the client may send: absent where it is only tolerated. */
  body: RequestBody | undefined;
  responses: Record<string, ResponseObject>;
  object: OperationObject;
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
        body: sentBody(document, object),
        responses: Object.fromEntries(
          Object.entries(object.responses).map(([status, response]) => [status, resolve(document, response)]),
        ),
        object,
      });
    }
  }
  return operations;
}

/** The body that vendor's clients send and ours does not. */
export function toleratedBody(document: OpenApiDocument, { requestBody }: OperationObject): RequestBody | undefined {
  const body = requestBody && resolve(document, requestBody);
  return body?.['x-amity-tolerated'] ? body : undefined;
}

function sentBody(document: OpenApiDocument, { requestBody }: OperationObject): RequestBody | undefined {
  const body = requestBody && resolve(document, requestBody);
  return body?.['x-amity-tolerated'] ? undefined : body;
}

/** The credential that an operation names for itself: a key, which it takes in the place of the token. */
export function ownCredential({ object }: Operation): string | undefined {
  const [scheme] = Object.keys(object.security?.[0] ?? {});
  return scheme;
}

/** The successful response and its status. Every operation has exactly one. */
export function successOf(operation: Operation): [status: string, response: ResponseObject] {
  const found = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  if (!found) throw new Error(`${operation.id} documents no successful response; add a '200' under its responses.`);
  return found;
}

/** The way the client reads the successful response: as JSON, as bytes, or not at all. */
export function responseKind(operation: Operation): 'json' | 'binary' | 'none' {
  const [, { content }] = successOf(operation);
  if (!content) return 'none';
  return 'application/json' in content ? 'json' : 'binary';
}
