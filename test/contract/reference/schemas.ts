/** Schemas seen through `$ref`, allOf and alternatives: what a value may be, not how the schema is put together. */
import { isDeepStrictEqual } from 'node:util';
import type { Bundle, Json, Schema } from './openapi.js';
import { resolve } from './openapi.js';

/** A property or parameter with its schema in every alternative that has it. */
export interface Member {
  name: string;
  required: boolean;
  schemas: Schema[];
}

/** The schema as flat alternatives: one where it has no oneOf or anyOf, else one for each way through them. */
export function alternatives(bundle: Bundle, schema: Schema): Schema[] {
  const { allOf = [], anyOf, oneOf, ...own } = resolve(bundle, schema);
  const choices = [[own], ...allOf.map((part) => alternatives(bundle, part))];
  for (const branches of [anyOf, oneOf]) {
    if (branches) choices.push(branches.flatMap((branch) => alternatives(bundle, branch)));
  }
  return choices.reduce((made, parts) => made.flatMap((base) => parts.map((part) => merge(base, part))));
}

function merge(base: Schema, part: Schema): Schema {
  const merged = { ...base, ...part };
  if (base.properties && part.properties) merged.properties = { ...base.properties, ...part.properties };
  if (base.required && part.required) merged.required = [...base.required, ...part.required];
  // Parts that contradict each other show as a type that nothing else has.
  if (base.type && part.type && !isDeepStrictEqual(base.type, part.type)) merged.type = [base.type, part.type].flat();
  return merged;
}

/** The properties of all alternatives; required is what every one of them requires. */
export function members(bundle: Bundle, objects: Schema[]): Member[] {
  const names = new Set(objects.flatMap((object) => Object.keys(object.properties ?? {})));
  return [...names].map((name) => ({
    name,
    required: objects.every((object) => object.required?.includes(name)),
    schemas: objects.flatMap((object) => {
      const property = object.properties?.[name];
      return property ? alternatives(bundle, property) : [];
    }),
  }));
}

/** The type in the words of the reference: `array<string>`, `blob`; alternatives are joined by a bar. */
export function typeOf(bundle: Bundle, schemas: Schema[]): string {
  const names = schemas.flatMap((schema) => {
    if (isBlob(schema)) return ['blob'];
    const types = schema.type ?? [...new Set(values(schema)?.map((value) => typeof value) ?? ['anything'])];
    return [types].flat().map((type) => {
      if (type !== 'array') return type;
      return `array<${typeOf(bundle, alternatives(bundle, schema.items ?? {}))}>`;
    });
  });
  return [...new Set(names)].join(' | ');
}

/** Bytes are a string of format binary (3.0, still common) or a schema that names only their media type (3.1). */
function isBlob(schema: Schema): boolean {
  return schema.format === 'binary' || (schema.contentMediaType !== undefined && schema.type === undefined);
}

/** The enumeration, a const being one of one value; undefined where an alternative leaves it open. */
export function enumeration(schemas: Schema[]): Json[] | undefined {
  const each = schemas.map(values);
  return each.every((list) => list !== undefined) ? [...new Set(each.flat())] : undefined;
}

function values(schema: Schema): Json[] | undefined {
  return schema.const === undefined ? schema.enum : [schema.const];
}
