import type { JsonSchema } from '../exchange.js';
import type { Schema } from '../validation/schema.js';
import { shapeOf } from '../validation/shape-of.js';

/** The names that a value may hold, read from the parts of its schema once they are asked for. */
class Names {
  /** Whether no other property is known. */
  readonly isClosed: boolean;
  readonly #parts: readonly Schema[];
  readonly #properties = new Map<string, Names>();
  #items: Names | undefined;

  constructor(schemas: readonly Schema[]) {
    this.#parts = schemas.flatMap(partsOf);
    const hasProperties = this.#parts.some(({ properties }) => properties);
    this.isClosed = hasProperties && !this.#parts.some(({ additionalProperties }) => additionalProperties);
  }

  /** Names within a property; nothing where there is no such property. */
  at(key: string): Names | undefined {
    const kept = this.#properties.get(key);
    if (kept) return kept;
    const schemas = this.#parts.flatMap(({ properties = {} }) => {
      const found = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return found ? [found] : [];
    });
    // Keeps no unknown name: whoever asks may think of any number of them.
    if (schemas.length === 0) return undefined;
    const names = new Names(schemas);
    this.#properties.set(key, names);
    return names;
  }

  /** Names within each entry of a list. */
  get items(): Names {
    this.#items ??= new Names(this.#parts.flatMap(({ items }) => items ?? []));
    return this.#items;
  }
}

/** The schema, what it refers to, and what it is put together from. */
function partsOf(schema: Schema): Schema[] {
  const target = schema.$ref === undefined ? [] : shapeOf(schema.$ref);
  const inner = [target, schema.allOf ?? [], schema.anyOf ?? [], schema.oneOf ?? []].flat();
  return [schema, ...inner.flatMap(partsOf)];
}

const known = new WeakMap<JsonSchema, Names>();

function namesOf(schema: JsonSchema): Names {
  const found = known.get(schema);
  if (found) return found;
  const names = new Names([schema]);
  known.set(schema, names);
  return names;
}

/**
 * Keys within a request's arguments that their schemas do not have: `query.options.limt`. The arguments' own names are not looked at, nor
 * objects that may hold anything, such as `metadata`.
 */
export function findUnknownKeys(schema: JsonSchema | undefined, given: object, place: string): string[] {
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (schema && holdsKeys(value)) collect(namesOf(schema).at(key), value, `${place}.${key}`, unknown);
  }
  return unknown;
}

function holdsKeys(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Blob);
}

function collect(names: Names | undefined, value: object, place: string, unknown: string[]): void {
  if (!names) return;
  const isList = Array.isArray(value);
  for (const [key, each] of isList ? value.entries() : Object.entries(value)) {
    const found = isList ? names.items : names.at(String(key));
    if (!found && names.isClosed) unknown.push(`${place}.${key}`);
    else if (holdsKeys(each)) collect(found, each, `${place}.${key}`, unknown);
  }
}
