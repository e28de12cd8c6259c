import type { OpenApiDocument } from '../../scripts/openapi/document.js';

/** The part of a specification that some of its paths make up, with the components that they need. */
export function partOf(document: OpenApiDocument, paths: readonly string[]): OpenApiDocument {
  const kept = Object.fromEntries(Object.entries(document.paths).filter(([path]) => paths.includes(path)));
  const all: Record<string, Record<string, unknown>> = { ...document.components };
  const components: Partial<typeof all> = { securitySchemes: all.securitySchemes ?? {} };
  const open: unknown[] = [kept];
  for (const each of open) {
    for (const [, kind = '', name = ''] of JSON.stringify(each).matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      components[kind] ??= {};
      if (name in components[kind]) continue;
      components[kind][name] = all[kind]?.[name];
      open.push(components[kind][name]);
    }
  }
  const { schemas = {}, ...others } = components as OpenApiDocument['components']; // the same kinds, some of them left out
  // No webhooks: what they refer to is not kept.
  return { ...document, paths: kept, webhooks: {}, components: { schemas, ...others } };
}
