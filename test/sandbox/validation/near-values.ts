import fc from 'fast-check';
import type { Schema } from '../../../src/sandbox/validation/schema.js';
import { shapeOf } from '../../../src/sandbox/validation/shape-of.js';

/** Values of every type, and text that may stand for another type. */
const anything = fc.constantFrom<unknown>(
  ...[null, true, false, 0, 1, -1, 2.5, 2 ** 31, 1e21, Number.POSITIVE_INFINITY],
  ...['', ' ', 'true', 'false', 'null', '0', '1', '-3', '2.5', ' 7 ', '0x10', '1e400', 'Infinity', 'NaN', 'abc', '😀'],
  ...['2026-03-14T09:26:53Z', '+275760-09-13T00:00:00.000Z', '2026-03-14', '2026-13-14T09:26:53Z'],
  ...[[], [1], ['1'], [null], [[1]], [true, 'x'], [{ a: 1 }], ['x', 'x'], {}, { a: 1 }, { 'a/b~c': [{}], limit: '5' }],
  JSON.parse('{"__proto__":1,"constructor":{"x":1}}'),
);

/** Longest text and list that is made; where a limit is higher, nothing breaks it. */
const longest = 300;

const deepest = 5;

/** Values that a schema allows, and values that break it in one place or in several. */
export function nearValues(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (depth > deepest) return anything;
  const fitting = fittingValues(schema, depth);
  return fc.oneof({ weight: 9, arbitrary: fitting }, anything);
}

function fittingValues(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return nearValues(shapeOf(schema.$ref), depth + 1);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return fc.oneof(...branches.map((branch) => nearValues(branch, depth + 1)));
  if (schema.allOf) return joined(schema.allOf, schema, depth);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? impliedTypes(schema));
  return types.length === 0 ? anything : fc.oneof(...types.map((type) => valuesOfType(type, schema, depth)));
}

function impliedTypes(schema: Schema) {
  return schema.properties ? ['object'] : [];
}

/** Objects with the properties of every part, or else a value of the last. */
function joined(parts: readonly Schema[], schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { allOf: _parts, ...own } = schema;
  const values = [...parts, own].map((part) => nearValues(part, depth + 1));
  return fc.tuple(...values).map((each) => {
    const objects = each.filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
    return objects.length > 0 ? Object.assign({}, ...objects) : each[0];
  });
}

function valuesOfType(type: string, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objects(schema, depth);
    case 'array':
      return lists(schema, depth);
    case 'string':
      return texts(schema);
    case 'boolean':
      return fc.constantFrom<unknown>(true, false, 'true', 'false', 1, 0);
    case 'null':
      return fc.constant(null);
    default:
      return numbers(schema);
  }
}

function objects({ properties = {}, additionalProperties, patternProperties }: Schema, depth: number) {
  const fields = Object.entries(properties).map(([name, property]) => [name, nearValues(property, depth + 1)] as const);
  const other =
    typeof additionalProperties === 'object' ? additionalProperties : Object.values(patternProperties ?? {})[0];
  const key = fc.constantFrom('other', 'a/b', '~', '__proto__', 'toString', '');
  const others = fc.dictionary(key, other ? nearValues(other, depth + 1) : anything, {
    maxKeys: 2,
    noNullPrototype: true,
  });
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: [], noNullPrototype: true });
  return fc.oneof(
    { weight: 3, arbitrary: known },
    fc.tuple(known, others).map(([a, b]) => Object.fromEntries([...Object.entries(a), ...Object.entries(b)])),
  );
}

function lists({ items = {}, minItems = 0, maxItems }: Schema, depth: number) {
  const item = nearValues(items, depth + 1);
  const short = fc.array(item, { maxLength: 3 });
  if (maxItems === undefined || maxItems > longest) return short;
  const limits = fc.constantFrom(Math.max(minItems - 1, 0), minItems, maxItems, maxItems + 1);
  // The same item again and again, which is also what may not be twice.
  return fc.oneof(
    { weight: 3, arbitrary: short },
    fc.tuple(item, limits).map(([each, length]) => Array.from({ length }, () => structuredClone(each))),
  );
}

function texts({ minLength = 0, maxLength, format }: Schema) {
  const some = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom<unknown>(
      '',
      '12',
      'true',
      7,
      true,
      '2026-03-14T09:26:53Z',
      '+275760-09-13T00:00:00.000Z',
      '2026-03-14',
    ),
  );
  if (format !== undefined || maxLength === undefined || maxLength > longest) return some;
  const limits = fc.constantFrom(Math.max(minLength - 1, 0), minLength, maxLength, maxLength + 1);
  const unit = fc.constantFrom('a', '😀', '\ud800');
  return fc.oneof(
    some,
    fc.tuple(unit, limits).map(([each, length]) => each.repeat(length)),
  );
}

function numbers({ minimum = 0, maximum = 100 }: Schema) {
  const limits = [minimum - 1, minimum, minimum + 0.5, maximum, maximum + 1];
  return fc.oneof(fc.constantFrom<unknown>(...limits, ...limits.map(String)), fc.integer());
}
