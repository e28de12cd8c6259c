import type { OpenApiDocument, Schema } from '../openapi/document.js';
import { resolve } from '../openapi/schemas.js';

/** Something that a schema says, and the named schema that says it, if it is not said on the spot. */
export interface Said<Value> {
  value: Value;
  owner: string | undefined;
}

/** A schema with its references and `allOf` drawn together; each part still knows where it was written. */
export interface Flat {
  /** The named schemas that it is, or is composed of. */
  owners: Set<string | undefined>;
  keywords: Map<string, Said<unknown>>;
  properties: Map<string, Said<Schema>>;
  required: Map<string, Said<true>>;
}

/** Draws a schema together. Where parts disagree the later one wins, and what stands beside them wins over all. */
export function flatten(document: OpenApiDocument, schema: Schema, owner?: string): Flat {
  const { $ref, allOf = [], properties = {}, required = [], ...keywords } = schema;
  const parts = allOf.map((part) => flatten(document, part, owner));
  if ($ref) parts.unshift(flatten(document, resolve<Schema>(document, { $ref }), $ref.split('/').at(-1)));
  parts.push({
    owners: new Set([owner]),
    keywords: new Map(Object.entries(keywords).map(([key, value]) => [key, { value, owner }])),
    properties: new Map(Object.entries(properties).map(([key, value]) => [key, { value, owner }])),
    required: new Map(required.map((key) => [key, { value: true, owner }])),
  });
  return {
    owners: new Set(parts.flatMap((part) => [...part.owners])),
    keywords: new Map(parts.flatMap((part) => [...part.keywords])),
    properties: new Map(parts.flatMap((part) => [...part.properties])),
    required: new Map(parts.flatMap((part) => [...part.required])),
  };
}
