import { argumentName, bodyArguments } from '../openapi/arguments.js';
import type { Emitted, OpenApiDocument, Parameter, Refusable, Schema } from '../openapi/document.js';
import { type Hook, listEvents, listPrehooks } from '../openapi/hooks.js';
import { listOperations, type Operation, successOf, toleratedBody } from '../openapi/operations.js';
import { hasEnvelope, merged } from '../openapi/schemas.js';
import { banner } from './banner.js';

/** The shapes, the request and response of every operation and the body of every event, as the sandbox validates and writes them. */
export function exchangesSource(document: OpenApiDocument): string {
  const shapes = Object.entries(document.components.schemas).map(
    ([name, schema]) => `  ${name}: ${JSON.stringify(strip(schema))},`,
  );
  const exchanges = listOperations(document).map(
    (operation) => `  '${operation.id}': ${JSON.stringify(describe(document, operation))},`,
  );
  const bodies = (hooks: Hook[]) => hooks.map(({ name, schema }) => `  '${name}': ${JSON.stringify(strip(schema))},`);
  return `${banner}
import type { Exchange, JsonSchema, Refusable } from '../src/sandbox/exchange.js';
import type { Operations } from './client.js';

/** The version of the specification, which is the package's. */
export const specificationVersion = '${document.info.version}';

/** Every shape of the specification as JSON Schema, without its texts. References are \`shapes#/$defs/<name>\`. */
export const shapes: Readonly<Record<string, JsonSchema>> = {
${shapes.join('\n')}
};

/** The body of every webhook event, by its name. */
export const events: Readonly<Record<string, JsonSchema>> = {
${bodies(listEvents(document)).join('\n')}
};

/** The body of every pre-hook, by its name. */
export const prehooks: Readonly<Record<string, JsonSchema>> = {
${bodies(listPrehooks(document)).join('\n')}
};

/** Refusals that any operation may give. */
export const commonRefusals: readonly Refusable[] = ${JSON.stringify(withoutReasons(document['x-amity-refuses']) ?? [])};

/** The arguments and responses of every operation. */
export const exchanges: Readonly<Record<keyof Operations, Exchange>> = {
${exchanges.join('\n')}
};
`;
}

function describe(document: OpenApiDocument, operation: Operation) {
  const [status, response] = successOf(operation);
  const schema = response.content?.['application/json']?.schema;
  return {
    path: parameterSchema(document, operation, 'path'),
    query: parameterSchema(document, operation, 'query'),
    headers: parameterSchema(document, operation, 'header'),
    toleratedLists: toleratedLists(operation),
    body: bodySchema(document, operation) ?? toleratedSchema(document, operation),
    requiredAnywhere: requiredAnywhere(operation),
    status: Number(status),
    response: schema && strip(schema),
    isEnveloped: (schema && hasEnvelope(document, schema)) || undefined,
    isTokenOptional: operation.object.security?.some((each) => Object.keys(each).length === 0) || undefined,
    refuses: withoutReasons(operation.object['x-amity-refuses']),
    pathAliases: operation.object['x-amity-path-aliases'],
    emits: withoutReasons(operation.object['x-amity-emits']),
    asks: withoutReasons(operation.object['x-amity-asks']),
  };
}

/** Facts of refusals and events that a program needs. When they come, and which document says so, is for readers. */
function withoutReasons(list: readonly (Refusable | Emitted)[] | undefined) {
  return list?.map((each) => ({ ...each, when: undefined, source: undefined }));
}

/** An object schema of the parameters in a place, by the names that the client gives them. */
function parameterSchema(document: OpenApiDocument, { parameters }: Operation, place: Parameter['in']) {
  const found = parameters.filter((each) => each.in === place);
  if (found.length === 0) return undefined;
  return {
    type: 'object',
    required: found.filter((each) => each.required).map(argumentName),
    properties: Object.fromEntries(found.map((each) => [argumentName(each), withDefaults(document, each.schema)])),
  };
}

/** The properties that lists stand for, by the arguments that have them. */
function toleratedLists({ parameters }: Operation): Record<string, string> | undefined {
  const found = parameters.flatMap((each) => {
    const property = each['x-amity-tolerated-list'];
    return property === undefined ? [] : [[argumentName(each), property] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** A schema that gives an object the defaults of its properties where it is omitted as a whole: the limit of a page. */
function withDefaults(document: OpenApiDocument, schema: Schema): object {
  const properties = Object.values(merged(document, schema).properties ?? {});
  const hasDefaults = properties.some((property) => merged(document, property).default !== undefined);
  return { ...strip(schema), ...(hasDefaults && { default: {} }) };
}

function bodySchema(document: OpenApiDocument, operation: Operation) {
  const [media] = Object.values(operation.body?.content ?? {});
  if (!media) return undefined;
  const renamed = bodyArguments(document, operation).filter((each) => each.argument !== each.property);
  return {
    required: operation.body?.required === true || undefined,
    schema: strip(media.schema),
    renamed: renamed.length > 0 ? Object.fromEntries(renamed.map((each) => [each.property, each.argument])) : undefined,
    known: knownProperties(document, media.schema),
  };
}

/** A body that other clients send in the place of the query, or that is let pass. */
function toleratedSchema(document: OpenApiDocument, operation: Operation) {
  const [media] = Object.values(toleratedBody(document, operation.object)?.content ?? {});
  if (!media) return undefined;
  return { isTolerated: true, schema: strip(media.schema), known: knownProperties(document, media.schema) ?? [] };
}

/** The arguments that one of query and body has to have. */
function requiredAnywhere({ parameters }: Operation): string[] | undefined {
  const names = parameters.filter((each) => each['x-amity-required']).map(argumentName);
  return names.length > 0 ? names : undefined;
}

/** The names of all properties, or nothing where the body takes any. */
function knownProperties(document: OpenApiDocument, schema: Schema): string[] | undefined {
  const shape = merged(document, schema);
  const branches = (shape.oneOf ?? shape.anyOf ?? [shape]).map((branch) => merged(document, branch));
  const names = branches.flatMap((branch) => Object.keys(branch.properties ?? {}));
  return names.length > 0 ? [...new Set(names)] : undefined;
}

const texts = ['description', 'example', 'examples', 'title', 'externalDocs', 'discriminator', 'deprecated'];

/** A schema without its texts and extensions, whose references point into the shapes. */
function strip(schema: Schema): object {
  return stripSchema(schema) as object; // a schema stays one
}

function stripSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(stripSchema);
  if (typeof node !== 'object' || node === null) return node;
  // A file, which is no text here: who reads it says whether it is one.
  if ('format' in node && node.format === 'binary') return {};
  const kept = Object.entries(node).filter(([key]) => !texts.includes(key) && !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, value]) => [key, stripKeyword(key, value)]));
}

function stripKeyword(key: string, value: unknown): unknown {
  if (key === '$ref') return String(value).replace('#/components/schemas/', 'shapes#/$defs/');
  // The names in it are properties, whatever they are called.
  if (key === 'properties') {
    const properties = Object.entries(value as Record<string, unknown>); // the keyword's form
    return Object.fromEntries(properties.map(([name, schema]) => [name, stripSchema(schema)]));
  }
  return ['enum', 'const', 'default', 'required'].includes(key) ? value : stripSchema(value);
}
