import type { OpenApiDocument, OperationObject } from '../../openapi/document.js';
import { listOperations, type Operation } from '../../openapi/operations.js';
import { anchorOf } from '../link-operations.js';

declare global {
  interface Window {
    /** The document that Redoc shows, which finish-page.ts has the page keep for its own script. */
    pageDocument?: Promise<OpenApiDocument>;
  }
}

/** An operation as the page holds it. */
export type PageOperation = Operation & { object: OperationObject & { 'x-page-notes'?: string } };

/** The document that the page shows. */
export function pageDocument(): Promise<OpenApiDocument> {
  if (!window.pageDocument) throw new Error('The page keeps no document: see finish-page.ts.');
  return window.pageDocument;
}

const known = new WeakMap<OpenApiDocument, ReadonlyMap<string, PageOperation>>();

/** The operations by their place in the page. */
export function operationsByAnchor(document: OpenApiDocument): ReadonlyMap<string, PageOperation> {
  const found = known.get(document) ?? new Map(listOperations(document).map((each) => [anchorOf(each), each]));
  known.set(document, found);
  return found;
}
