import { argumentName, isRequired } from '../openapi/arguments.js';
import type { OpenApiDocument, Parameter, Schema } from '../openapi/document.js';
import type { Operation } from '../openapi/operations.js';
import { merged, resolve } from '../openapi/schemas.js';
import { declarationOf } from './declaration.js';
import { namedTypes } from './schema.js';

/** Declares each operation's arguments: the type of a schema in which path, query, headers and body are one object. */
export async function argumentTypes(document: OpenApiDocument, operations: readonly Operation[]): Promise<string> {
  const combined = operations.map((each) => [argumentsName(each), argumentsSchema(document, each)] as const);
  const { schemas } = await namedTypes({
    ...document,
    paths: {},
    webhooks: {},
    components: { schemas: { ...document.components.schemas, ...Object.fromEntries(combined) } },
  });
  return combined.map(([name, schema]) => `${declarationOf(name, schema, schemas)}\n`).join('\n');
}

/** `v2.channels.users.ban` → `V2ChannelsUsersBanArguments`. */
export function argumentsName(operation: Operation): string {
  const words = operation.id.split('.').map((word) => word[0]?.toUpperCase() + word.slice(1));
  return `${words.join('')}Arguments`;
}

function argumentsSchema(document: OpenApiDocument, operation: Operation): Schema {
  const description = `Arguments of \`${operation.id}\`.`;
  const parameters = parametersSchema(document, operation);
  const [media] = Object.values(operation.body?.content ?? {});
  if (!media) return { description, ...parameters };
  const body = merged(document, media.schema);
  if (body.oneOf || !body.properties) {
    if (Object.keys(parameters.properties).length === 0) return { ...media.schema, description };
    // With its discriminator, openapi-typescript would take what is composed of a union for one of its branches.
    const { discriminator: _, ...union } = body;
    return { description, allOf: [union, parameters] };
  }
  return { description, ...withBody(document, parameters, body) };
}

interface ObjectSchema extends Schema {
  properties: Record<string, Schema>;
  required: string[];
}

function parametersSchema(document: OpenApiDocument, { parameters }: Operation): ObjectSchema {
  const byName = new Map<string, Parameter>();
  for (const each of parameters) if (!byName.has(argumentName(each))) byName.set(argumentName(each), each);
  const found = [...byName];
  return {
    type: 'object',
    properties: Object.fromEntries(
      found.map(([name, { schema, description }]) => [name, described(document, schema, description)]),
    ),
    required: found.filter(([, parameter]) => isRequired(parameter)).map(([name]) => name),
  };
}

/** Adds the body to the parameters: what stands in both is one argument. */
function withBody(document: OpenApiDocument, { properties, required }: ObjectSchema, body: Schema): ObjectSchema {
  const added = Object.entries(body.properties ?? {})
    .map(([property, schema]) => ({ property, schema, name: schema['x-amity-argument'] ?? property }))
    .filter(({ name }) => !Object.hasOwn(properties, name));
  return {
    type: 'object',
    properties: {
      ...properties,
      ...Object.fromEntries(added.map(({ name, schema }) => [name, described(document, schema)])),
    },
    required: [
      ...required,
      ...added.filter(({ property }) => body.required?.includes(property)).map(({ name }) => name),
    ],
  };
}

/** A schema with a description: the given one, its own or that of the schema that it refers to. */
function described(document: OpenApiDocument, schema: Schema, given = schema.description): Schema {
  const description = given ?? (resolve(document, schema) as Schema).description; // not a Reference any more
  return description === undefined ? schema : { ...schema, description };
}
