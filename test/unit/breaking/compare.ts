import { compareDocuments } from '../../../scripts/breaking/compare-documents.js';
import type { Finding } from '../../../scripts/breaking/findings.js';
import type { OpenApiDocument, OperationObject, Schema } from '../../../scripts/openapi/document.js';
import { bodyOf, documentOf } from '../generate/document.js';

/** A finding in a line: `Removed (breaks responses): the response's `name` is gone`. */
export function lineOf({ heading, breaks, what }: Finding): string {
  return `${heading}${breaks.size > 0 ? ` (breaks ${[...breaks].sort().join(', ')})` : ''}: ${what}`;
}

/** The findings of a comparison, in lines. */
export function changes(before: OpenApiDocument, after: OpenApiDocument): string[] {
  return compareDocuments(before, after).map(lineOf);
}

/** The findings where one operation changes. */
export function operationChanges(before: Partial<OperationObject>, after: Partial<OperationObject>): string[] {
  const id = { operationId: 'v2.things.set' };
  return changes(documentOf([{ ...id, ...before }]), documentOf([{ ...id, ...after }]));
}

/** An operation that sends a schema. */
export function sending(schema: Schema): Partial<OperationObject> {
  return { requestBody: { required: true, ...bodyOf(schema) } };
}

/** An operation that answers with a schema. */
export function answering(schema: Schema): Partial<OperationObject> {
  return { responses: { 200: { description: 'Done.', ...bodyOf(schema) } } };
}

/** The findings where the schema of `value` changes: first in the request, then in the response. */
export function valueChanges(before: Schema, after: Schema): [sent: string[], answered: string[]] {
  const wrap = (value: Schema): Schema => ({ type: 'object', properties: { value } });
  return [
    operationChanges(sending(wrap(before)), sending(wrap(after))),
    operationChanges(answering(wrap(before)), answering(wrap(after))),
  ];
}
