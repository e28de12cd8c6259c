import { argumentName, bodyArguments } from '../openapi/arguments.js';
import type { OpenApiDocument } from '../openapi/document.js';
import { listOperations, type Operation } from '../openapi/operations.js';
import { merged } from '../openapi/schemas.js';
import { banner } from './banner.js';

/** The facts by which many rows are sent by an operation, apart from the table that every program loads. */
export function bulkSource(document: OpenApiDocument): string {
  const rows = listOperations(document).flatMap((operation) => {
    const facts = JSON.stringify(factsOf(document, operation));
    return facts === '{}' ? [] : [`  '${operation.id}': ${facts},`];
  });
  return `${banner}
import type { BulkFacts } from '../src/bulk/facts.js';

/** The facts of each operation that has some; \`BulkFacts\` explains them. */
export const bulkFacts: Readonly<Record<string, BulkFacts>> = {
${rows.join('\n')}
};
`;
}

function factsOf(document: OpenApiDocument, operation: Operation) {
  const { 'x-amity-batch': batch, 'x-amity-own-id': ownId, 'x-amity-order': order } = operation.object;
  return { batch: batch ? { argument: batch, max: maxItems(document, operation, batch) } : undefined, ownId, order };
}

function maxItems(document: OpenApiDocument, operation: Operation, argument: string): number {
  const schemas = [
    ...operation.parameters.filter((each) => argumentName(each) === argument).map(({ schema }) => schema),
    ...bodyArguments(document, operation)
      .filter((each) => each.argument === argument)
      .flatMap((each) => each.schemas),
  ];
  const found = schemas.map((schema) => merged(document, schema).maxItems).filter((max) => max !== undefined);
  if (found.length === 0) throw new Error(`${operation.id} has no list ${argument} with maxItems.`);
  return Math.min(...found);
}
