import type { OpenApiDocument, Reference, Schema } from './document.js';

/** The target of a local reference. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T; // no reference left in the union
  let target: unknown = document;
  for (const key of value.$ref.replace(/^#\//, '').split('/')) {
    target = (target as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]; // a node of the tree
  }
  if (target === undefined) throw new Error(`${value.$ref} points at nothing in the bundle.`);
  return resolve(document, target as T | Reference); // trusted: the bundle is linted
}

/** A schema with what it is composed of by `allOf` drawn together. */
export function merged(document: OpenApiDocument, schema: Schema): Schema {
  const { allOf = [], ...own } = resolve(document, schema) as Schema; // not a Reference any more
  const parts = [...allOf.map((part) => merged(document, part)), own];
  return {
    ...own,
    ...(parts.some((part) => part.properties) && {
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
      required: parts.flatMap((part) => part.required ?? []),
    }),
  };
}

/** Whether a response's schema has its payload as `data` beside `status`. The client returns the payload alone. */
export function hasEnvelope(document: OpenApiDocument, schema: Schema): boolean {
  const { properties = {} } = merged(document, schema);
  return 'status' in properties && 'data' in properties;
}
