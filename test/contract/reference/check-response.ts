import type { Bundle, Operation, Schema } from './openapi.js';
import { resolve } from './openapi.js';
import { alternatives, members, typeOf } from './schemas.js';
import type { Field, Leaf, Section } from './types.js';

/** The types that later evidence adds to a field's own, beside what the documents show of it. */
const widened: Record<string, string[]> = {
  // The response to an upload was recorded with digits in a string, the others with a number.
  'files[].attributes.size': ['string'],
  // It was recorded as base64, seventy times of seventy.
  'users[].hashFlag.hash': ['string'],
};

export function checkResponse(bundle: Bundle, section: Section, operation: Operation): string[] {
  if (!section.answer) return [];
  // The documents print no status; 200 is the only success that any source knows.
  const response = operation.responses?.['200'];
  const content = response ? (resolve(bundle, response).content ?? {}) : {};
  if (section.answer === 'binary') return checkBinary(bundle, content);
  const schema = content['application/json']?.schema;
  return schema ? checkField(bundle, section.answer, alternatives(bundle, schema), '') : ['the response is missing'];
}

function checkBinary(bundle: Bundle, content: Record<string, { schema?: Schema }>): string[] {
  const types = Object.entries(content);
  if (types.length === 0) return ['the binary answer is missing'];
  return types
    .filter(([, { schema }]) => !schema || typeOf(bundle, alternatives(bundle, schema)) !== 'blob')
    .map(([type]) => `the response of type ${type} is not binary`);
}

function checkField(bundle: Bundle, field: Field, schemas: Schema[], name: string): string[] {
  if (typeof field === 'string') return checkLeaf(bundle, field, schemas, name);
  if (Array.isArray(field)) {
    if (!schemas.every((schema) => isOnly(schema, 'array'))) return [wrong(bundle, name, schemas, 'array')];
    const items = schemas.flatMap((schema) => alternatives(bundle, schema.items ?? {}));
    return checkField(bundle, field[0], items, `${name}[]`);
  }
  if (!schemas.every((schema) => isOnly(schema, 'object'))) return [wrong(bundle, name, schemas, 'object')];
  const found = members(bundle, schemas);
  return Object.entries(field).flatMap(([key, inner]) => {
    const path = name === '' ? key : `${name}.${key}`;
    const member = found.find((one) => one.name === key);
    return member ? checkField(bundle, inner, member.schemas, path) : [`answer field ${path} is missing`];
  });
}

function checkLeaf(bundle: Bundle, leaf: Leaf, schemas: Schema[], name: string): string[] {
  const types = typeOf(bundle, schemas).split(' | ').map(asSampled);
  const isDate = schemas.every(takesDates);
  const expected = leaf.split(' | ').map((type) => (type === 'date-time' ? 'string' : type));
  const hasAll = expected.every((type) => types.some((one) => one === type || (type === 'array' && isArray(one))));
  // A sample cannot show that a field may also be null, so null is never too much.
  const known = [...expected, ...(widened[name] ?? []), 'null'];
  const hasMore = types.some((type) => !known.includes(type) && !(isArray(type) && expected.includes('array')));
  if (hasAll && !hasMore && (leaf === 'date-time') === isDate) return [];
  return [wrong(bundle, name, schemas, leaf)];
}

/** A pattern takes what no format has a name for: the moment that means for ever. */
function takesDates({ format, pattern }: Schema): boolean {
  return format === 'date-time' || (pattern !== undefined && new RegExp(pattern).test('2022-08-25T09:28:57.601Z'));
}

/** Whether a schema takes this type alone, but for null. */
function isOnly({ type }: Schema, name: string): boolean {
  return (
    [type]
      .flat()
      .filter((each) => each !== 'null')
      .join() === name
  );
}

/** A sample's 123 may be a number of either kind. */
function asSampled(type: string): string {
  return type === 'integer' ? 'number' : type;
}

function isArray(type: string): boolean {
  return type.startsWith('array<');
}

function wrong(bundle: Bundle, name: string, schemas: Schema[], reference: string): string {
  const formats = new Set(schemas.map((schema) => schema.format ?? ''));
  const type = [typeOf(bundle, schemas), ...formats].join(' ').trim();
  return `answer field ${name} has type ${type}; the reference has ${reference}`;
}
