import { shapes } from '../../../generated/exchanges.js';
import type { JsonSchema } from '../exchange.js';

/** A schema as far as it says which properties an object may have. */
interface Part {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: unknown;
  readonly items?: Part;
  readonly allOf?: readonly Part[];
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
}

/**
 * Keys within a request's arguments that their schemas do not have: `query.options.limt`. The arguments' own names are not looked at, nor
 * objects that may hold anything, such as `metadata`.
 */
export function findUnknownKeys(schema: JsonSchema | undefined, given: object, place: string): string[] {
  if (!schema) return [];
  const parts = partsOf(schema);
  return Object.entries(given).flatMap(([key, value]) => within(partsAt(parts, key), value, `${place}.${key}`));
}

function within(parts: readonly Part[], value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Blob) return [];
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => (part.items ? partsOf(part.items) : []));
    return value.flatMap((each, index) => within(items, each, `${place}.${index}`));
  }
  const isClosed = parts.some(({ properties }) => properties) && !parts.some((part) => part.additionalProperties);
  return Object.entries(value).flatMap(([key, each]) => {
    const found = partsAt(parts, key);
    if (found.length > 0) return within(found, each, `${place}.${key}`);
    return isClosed ? [`${place}.${key}`] : [];
  });
}

/** The parts that a property has in any of these. */
function partsAt(parts: readonly Part[], key: string): Part[] {
  return parts.flatMap(({ properties = {} }) => {
    const found = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return found ? partsOf(found) : [];
  });
}

/** Parts by the schema that is made of them, each listed once. */
const lists = new WeakMap<Part, readonly Part[]>();

/** The schema, what it refers to, and what it is put together from. */
function partsOf(schema: Part): readonly Part[] {
  const known = lists.get(schema);
  if (known) return known;
  const name = schema.$ref?.replace('shapes#/$defs/', '');
  const target: Part | undefined = name === undefined ? undefined : shapes[name];
  const inner = [
    ...(target ? [target] : []),
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((each) => each ?? []),
  ];
  const parts = [schema, ...inner.flatMap(partsOf)];
  lists.set(schema, parts);
  return parts;
}
