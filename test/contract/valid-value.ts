import type { OpenApiDocument, Schema } from '../../scripts/openapi/document.js';
import { merged } from '../../scripts/openapi/schemas.js';

/** The least that a schema is content with. */
export function validValue(document: OpenApiDocument, given: Schema): unknown {
  const schema = merged(document, given);
  const [choice] = schema.oneOf ?? schema.anyOf ?? [];
  if (choice) return validValue(document, choice);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [type] = [schema.type].flat();
  if (type === 'object') {
    const { properties = {}, required = [] } = schema;
    return Object.fromEntries(required.map((name) => [name, validValue(document, properties[name] ?? {})]));
  }
  if (type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => validValue(document, schema.items ?? {}));
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0;
  if (type === 'boolean') return false;
  return schema.format === 'date-time' ? '2026-03-14T09:26:53.000Z' : 'x'.repeat(Math.max(1, schema.minLength ?? 1));
}
