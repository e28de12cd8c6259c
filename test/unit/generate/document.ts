import type { MediaType, OpenApiDocument, OperationObject, Schema } from '../../../scripts/openapi/document.js';

/** A specification of nothing but these operations, each a POST with its id for a path. */
export function documentOf(
  operations: Partial<OperationObject>[],
  schemas: Record<string, Schema> = {},
): OpenApiDocument {
  const paths = operations.map((operation, index) => [
    `/${operation.operationId ?? index}`,
    { post: complete(operation) },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Any', version: '1', description: 'Any.' },
    servers: [],
    tags: [],
    paths: Object.fromEntries(paths),
    components: { schemas },
    'x-amity-documents': { reference: 'Reference' },
  };
}

function complete(operation: Partial<OperationObject>): OperationObject {
  return {
    operationId: 'v2.things.get',
    summary: 'Do a thing',
    description: 'Does a thing.',
    tags: ['Things'],
    responses: { 200: { description: 'Done.' }, 401: { description: 'Refused.' } },
    'x-amity-source': [{ document: 'reference', section: 'Things' }],
    ...operation,
  };
}

/** A body in one media type. */
export function bodyOf(schema: Schema, example?: unknown, mediaType = 'application/json') {
  const media: MediaType = { schema, ...(example !== undefined && { examples: { first: { value: example } } }) };
  return { content: { [mediaType]: media } };
}
