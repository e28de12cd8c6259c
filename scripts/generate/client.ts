import type { OpenApiDocument, ResponseObject, Schema } from '../openapi/document.js';
import { buildTree, isOperation, type Tree } from '../openapi/operation-tree.js';
import { listOperations, type Operation, responseKind, successOf } from '../openapi/operations.js';
import { hasEnvelope, merged } from '../openapi/schemas.js';
import { argumentsName, argumentTypes } from './argument-types.js';
import { banner } from './banner.js';
import { tsdoc } from './comments.js';
import { importOf } from './declaration.js';
import { exampleCall } from './examples.js';

/** The types of the resource methods: each operation's arguments and result, and the tree they are called by. */
export async function clientSource(document: OpenApiDocument): Promise<string> {
  const operations = listOperations(document);
  const declarations = `/** The shapes that requests and responses are made of, by name. */
export type Schemas = components['schemas'];

${await argumentTypes(document, operations)}
/** The arguments, result and errors of each operation. */
export interface Operations {
${operations.map((operation) => operationEntry(document, operation)).join('\n')}
}

/** Every operation as a method. \`Methods\` says what a method is like. */
export interface Resources<Methods extends Record<keyof Operations, unknown>> {
${renderTree(document, buildTree(operations), 1)}
}
`;
  return `${banner}\n${importOf(document, declarations)}\n${declarations}`;
}

function renderTree(document: OpenApiDocument, tree: Tree, depth: number): string {
  const indent = '  '.repeat(depth);
  return Object.entries(tree)
    .map(([name, node]) =>
      isOperation(node)
        ? `${methodComment(document, node, indent)}${indent}readonly ${name}: Methods['${node.id}'];`
        : `${indent}readonly ${name}: {\n${renderTree(document, node, depth + 1)}\n${indent}};`,
    )
    .join('\n');
}

function methodComment(document: OpenApiDocument, operation: Operation, indent: string): string {
  const { summary, description, deprecated } = operation.object;
  const sources = operation.object['x-amity-source'].map(
    (source) => `${document['x-amity-documents'][source.document]}, "${source.section}"`,
  );
  return tsdoc(
    [
      `${summary}.`,
      description,
      `\`${operation.method} ${operation.path}\`. Source: ${sources.join('; ')}.`,
      ...(deprecated ? ['@deprecated'] : []),
      `@throws AmityApiError with status ${errors(operation).map(markedStatus).join(', ')}.`,
      `@example\n${exampleCall(document, operation)}`,
    ],
    indent,
  );
}

function errors(operation: Operation): [status: string, response: ResponseObject][] {
  return Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status));
}

function markedStatus([status, response]: [string, ResponseObject]): string {
  return response['x-amity-assumed'] ? `${status} (assumed)` : status;
}

function operationEntry(document: OpenApiDocument, operation: Operation): string {
  const types = Object.keys(operation.body?.content ?? {}).map((type) => `'${type}'`);
  const result = resultType(document, operation);
  const items = operation.object['x-amity-pagination']?.items;
  return `  '${operation.id}': {
    arguments: ${argumentsName(operation)};
    result: ${result.text};
    item: ${items ? itemType(document, result, items) : 'never'};
    contentType: ${types.join(' | ') || 'never'};
    errorStatus: ${errors(operation)
      .map(([status]) => status)
      .join(' | ')};
  };`;
}

/** A type as it is written, and the schema that it is the type of; none where there is no JSON. */
interface SchemaType {
  text: string;
  schema: Schema;
}

function resultType(document: OpenApiDocument, operation: Operation): SchemaType {
  const kind = responseKind(operation);
  if (kind === 'none') return { text: 'void', schema: {} };
  if (kind === 'binary') return { text: 'Response', schema: {} };
  const [status, response] = successOf(operation);
  const schema = response.content?.['application/json']?.schema;
  if (!schema) throw new Error(`${operation.id} answers with JSON of no schema.`);
  const place = `operations['${operation.id}']['responses'][${status}]['content']['application/json']`;
  const whole = { text: referredName(schema) ?? place, schema };
  return hasEnvelope(document, schema) ? propertyType(document, whole, 'data') : whole;
}

function itemType(document: OpenApiDocument, result: SchemaType, items: string): string {
  const list = items.split('.').reduce((type, key) => propertyType(document, type, key), result);
  const item = merged(document, list.schema).items;
  return (item && referredName(item)) ?? `${list.text}[number]`;
}

/** The type of a property that is there: the name of its schema, where it has one. */
function propertyType(document: OpenApiDocument, { text, schema }: SchemaType, key: string): SchemaType {
  const property = merged(document, schema).properties?.[key] ?? {};
  return { text: referredName(property) ?? `NonNullable<${text}['${key}']>`, schema: property };
}

function referredName({ $ref }: Schema): string | undefined {
  return $ref?.split('/').at(-1);
}
