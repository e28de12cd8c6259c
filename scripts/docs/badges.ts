import type { OpenApiDocument, OperationObject } from '../openapi/document.js';
import { type Operation, successOf } from '../openapi/operations.js';

/** A badge as Redoc shows it beside an operation's title. */
export interface Badge {
  name: string;
}

/** Facts that a reader should know of an operation before reading on. Redoc marks deprecation by itself. */
export function badges(document: OpenApiDocument, operation: Operation): Badge[] {
  const { object } = operation;
  const [, response] = successOf(operation);
  return [
    { name: lastSource(document, object) },
    ...(response['x-amity-evidence'] ? [{ name: 'Response from later source' }] : []),
    ...(object['x-amity-gap'] ? [{ name: 'Gap' }] : []),
  ];
}

/** The latest document that has the operation. The vendor's descriptions bear their year in their key. */
function lastSource(document: OpenApiDocument, object: OperationObject): string {
  const last =
    object['x-amity-source']
      .map(({ document: name }) => name)
      .sort()
      .at(-1) ?? '';
  const year = /-(\d{4})$/.exec(last)?.[1];
  return year === undefined ? String(document['x-amity-documents'][last]) : `Last listed in ${year}`;
}
