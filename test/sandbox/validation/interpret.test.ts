import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { shapes } from '../../../generated/exchanges.js';
import { createAjvCompiler } from '../../../src/sandbox/validation/ajv.js';
import { numberFormats, textFormats } from '../../../src/sandbox/validation/formats.js';
import { interpret } from '../../../src/sandbox/validation/interpret.js';
import { keywords, type Schema } from '../../../src/sandbox/validation/schema.js';
import type { Failure, Validate, ValidationOptions } from '../../../src/sandbox/validation/validate.js';
import { nearValues } from './near-values.js';
import { type UsedSchema, usedSchemas } from './schemas.js';

const used = usedSchemas();
/** Keywords that report no failure themselves. */
const silent = ['$ref', 'allOf', 'default', 'items', 'properties', 'patternProperties'];
/** Values for each schema and variant. */
const runs = Number(process.env.VALIDATION_RUNS ?? 25);
const seed = Number(process.env.VALIDATION_SEED ?? 1);

describe('the interpreter of schemas', () => {
  it('knows every keyword and format that is used', () => {
    const found = { keywords: new Set<string>(), formats: new Set<string>() };
    for (const schema of [...used.map((each) => each.schema), ...Object.values(shapes)]) collect(schema, found);
    expect([...found.keywords].filter((each) => !(keywords as readonly string[]).includes(each))).toEqual([]);
    expect([...found.formats].filter((each) => !textFormats[each] && !numberFormats[each])).toEqual([]);
    expect(found.keywords.size).toBeGreaterThan(15);
  });

  it('gives each value a default of its own', () => {
    const validate = interpret({ properties: { a: { default: { b: [] } } } }, { setsDefaults: true });
    const [first, second] = [{}, {}] as { a?: { b: unknown[] } }[];
    validate(first);
    first?.a?.b.push('changed');
    validate(second);
    expect(second).toEqual({ a: { b: [] } });
  });

  const seen = { valid: 0, invalid: 0, changed: 0, keywords: new Set<string>() };

  describe.each([
    { readsText: true, setsDefaults: true },
    { setsDefaults: true },
    {},
    { readsText: true },
  ] satisfies ValidationOptions[])('with %j', (options) => {
    const compile = createAjvCompiler(options);
    const fitting = used.filter(({ variants }) => variants.some((each) => isSame(each, options)));

    it.each(fitting)('finds what Ajv finds: $name', ({ schema }: UsedSchema) => {
      const compiled = compile(schema);
      const interpreted = interpret(schema, options);
      const check = fc.property(nearValues(schema), (value) => {
        const expected = outcome(compiled, value);
        expect(outcome(interpreted, value)).toEqual(expected);
        note(value, expected);
      });
      fc.assert(check, { numRuns: runs, seed });
    });
  });

  // Else the values would prove nothing.
  afterAll(() => {
    console.log(`${seen.valid} values valid, ${seen.invalid} invalid, ${seen.changed} changed`);
    const applied = new Set(keywords.filter((each) => !silent.includes(each)));
    expect([...seen.keywords].sort()).toEqual([...applied].sort());
    expect(Math.min(seen.valid, seen.invalid, seen.changed)).toBeGreaterThan(1_000);
  });

  function note(value: unknown, { failures, after }: Outcome): void {
    if (failures.length === 0) seen.valid += 1;
    else seen.invalid += 1;
    if (JSON.stringify(after) !== JSON.stringify(value)) seen.changed += 1;
    for (const { keyword } of failures) seen.keywords.add(keyword);
  }
});

interface Outcome {
  failures: readonly Failure[];
  /** The value afterwards: text is read, defaults are set. */
  after: unknown;
}

function outcome(validate: Validate, value: unknown): Outcome {
  const after = structuredClone(value);
  // Ajv's failures hold more than what is read of them.
  const failures = validate(after).map(({ instancePath, keyword, params, message = '' }) => {
    return { instancePath, keyword, params, message };
  });
  return { failures, after };
}

function isSame(a: ValidationOptions, b: ValidationOptions): boolean {
  return !a.readsText === !b.readsText && !a.setsDefaults === !b.setsDefaults;
}

/** Adds the keywords and formats of a schema and of those within it. */
function collect(schema: Schema, found: { keywords: Set<string>; formats: Set<string> }): void {
  for (const keyword of Object.keys(schema)) found.keywords.add(keyword);
  if (schema.format !== undefined) found.formats.add(schema.format);
  const {
    items,
    additionalProperties,
    properties = {},
    patternProperties = {},
    allOf = [],
    oneOf = [],
    anyOf = [],
  } = schema;
  const inside = [...Object.values(properties), ...Object.values(patternProperties), ...allOf, ...oneOf, ...anyOf];
  for (const each of inside) collect(each, found);
  if (items) collect(items, found);
  if (typeof additionalProperties === 'object') collect(additionalProperties, found);
}
