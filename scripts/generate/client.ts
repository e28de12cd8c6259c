import { argumentName } from '../openapi/arguments.js';
import type { OpenApiDocument, Schema } from '../openapi/document.js';
import { buildTree, isOperation, type Tree } from '../openapi/operation-tree.js';
import { listOperations, type Operation, responseKind, successOf } from '../openapi/operations.js';
import { merged, resolve } from '../openapi/schemas.js';
import { banner } from './banner.js';
import { tsdoc } from './comments.js';
import { exampleCall } from './examples.js';

/** The types of the resource methods: each operation's arguments and result, and the tree they are called by. */
export function clientSource(document: OpenApiDocument): string {
  const operations = listOperations(document);
  return `${banner}
import type { components, operations as paths } from './schema.js';

/** The shapes that requests and answers are made of, by name. */
export type Schemas = components['schemas'];

${operations.map((operation) => argumentsType(document, operation)).join('\n')}
/** What each operation takes and gives. */
export interface Operations {
${operations.map((operation) => operationEntry(document, operation)).join('\n')}
}

/** Every operation as a method. \`Methods\` says what a method is like. */
export interface Resources<Methods extends Record<keyof Operations, unknown>> {
${renderTree(document, buildTree(operations), 1)}
}
`;
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
      `@throws AmityApiError with status ${errorStatuses(operation).join(', ')}.`,
      `@example\n${exampleCall(document, operation)}`,
    ],
    indent,
  );
}

function errorStatuses(operation: Operation): string[] {
  return Object.keys(operation.responses).filter((status) => /^[45]/.test(status));
}

function operationEntry(document: OpenApiDocument, operation: Operation): string {
  const types = Object.keys(operation.body?.content ?? {}).map((type) => `'${type}'`);
  const result = resultType(document, operation);
  const items = operation.object['x-amity-pagination']?.items;
  return `  '${operation.id}': {
    arguments: ${argumentsName(operation)};
    result: ${result};
    item: ${items ? itemType(result, items) : 'never'};
    contentType: ${types.join(' | ') || 'never'};
    errorStatus: ${errorStatuses(operation).join(' | ')};
  };`;
}

function itemType(result: string, items: string): string {
  const list = items.split('.').reduce((type, key) => `NonNullable<${type}['${key}']>`, result);
  return `${list}[number]`;
}

function resultType(document: OpenApiDocument, operation: Operation): string {
  const kind = responseKind(operation);
  if (kind === 'none') return 'void';
  if (kind === 'binary') return 'Response';
  const [status, response] = successOf(operation);
  const schema = response.content?.['application/json']?.schema;
  if (!schema) throw new Error(`${operation.id} answers with JSON of no schema.`);
  const type = schema.$ref
    ? schemaType(schema.$ref)
    : `paths['${operation.id}']['responses'][${status}]['content']['application/json']`;
  return isEnvelope(resolve(document, schema) as Schema) ? `NonNullable<${type}['data']>` : type; // not a Reference any more
}

/** Whether an answer carries its payload as `data` beside `status`. The client gives back the payload alone. */
function isEnvelope(schema: Schema): boolean {
  return schema.properties?.status !== undefined && schema.properties.data !== undefined;
}

function schemaType(reference: string): string {
  return `Schemas['${reference.split('/').at(-1)}']`;
}

/** `v2.channels.users.ban` → `V2ChannelsUsersBanArguments`. */
function argumentsName(operation: Operation): string {
  const words = operation.id.split('.').map((word) => word[0]?.toUpperCase() + word.slice(1));
  return `${words.join('')}Arguments`;
}

function argumentsType(document: OpenApiDocument, operation: Operation): string {
  const comment = tsdoc([`Arguments of \`${operation.id}\`.`], '');
  const name = argumentsName(operation);
  const parameters = parameterMembers(document, operation);
  const [media] = Object.entries(operation.body?.content ?? {});
  if (!media) return `${comment}export interface ${name} {\n${parameters}}\n`;

  const [mediaType, { schema }] = media;
  const body = schema.$ref
    ? schemaType(schema.$ref)
    : `paths['${operation.id}']['requestBody']['content']['${mediaType}']`;
  const shape = merged(document, schema);
  if (shape.oneOf || !shape.properties) {
    return `${comment}export type ${name} = ${body}${parameters && ` & {\n${parameters}}`};\n`;
  }
  return `${comment}export interface ${name} {\n${parameters}${bodyMembers(document, operation, shape, body)}}\n`;
}

function parameterMembers(document: OpenApiDocument, { id, parameters }: Operation): string {
  const names = parameters.map(argumentName);
  return parameters
    .filter((each, index) => names.indexOf(argumentName(each)) === index)
    .map((each) => {
      const place = `paths['${id}']['parameters']['${each.in}']`;
      const type = each.required ? `${place}['${each.name}']` : `NonNullable<${place}>['${each.name}']`;
      const description = each.description ?? descriptionOf(document, each.schema);
      return member(argumentName(each), each.required === true, type, description);
    })
    .join('');
}

/** What the body adds to the parameters: what stands in both is one argument. */
function bodyMembers(document: OpenApiDocument, { parameters }: Operation, shape: Schema, body: string): string {
  const taken = parameters.map(argumentName);
  return Object.entries(shape.properties ?? {})
    .map(([property, schema]) => ({ property, schema, name: schema['x-amity-argument'] ?? property }))
    .filter(({ name }) => !taken.includes(name))
    .map(({ property, schema, name }) => {
      const isRequired = shape.required?.includes(property) === true;
      return member(name, isRequired, `${body}['${property}']`, descriptionOf(document, schema));
    })
    .join('');
}

function member(name: string, isRequired: boolean, type: string, description: string | undefined): string {
  return `${tsdoc([description], '  ')}  ${name}${isRequired ? '' : '?'}: ${type};\n`;
}

/** A schema's description: its own, or that of what it refers to. */
function descriptionOf(document: OpenApiDocument, schema: Schema): string | undefined {
  return schema.description ?? (resolve(document, schema) as Schema).description; // not a Reference any more
}
