import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { projectPath } from '../../scripts/lib/paths.js';
import { argumentName, bodyArguments, isRequired } from '../../scripts/openapi/arguments.js';
import type { OpenApiDocument, Parameter, Schema } from '../../scripts/openapi/document.js';
import { listOperations, type Operation } from '../../scripts/openapi/operations.js';
import { merged } from '../../scripts/openapi/schemas.js';

/** The range of values: all that the types allow, or those that a path, a query or a form can carry, too. */
export type Range = 'any' | 'ordinary';

/** A value that an operation takes, and all the places where it then has to arrive. */
export interface Argument {
  name: string;
  isRequired: boolean;
  /** Whether it is an object of any keys and values, where more can go wrong than anywhere else. */
  isFree: boolean;
  values(range: Range): Arbitrary<unknown>;
  places: Destination[];
}

export interface Destination {
  in: Parameter['in'] | 'json' | 'form' | 'multipart';
  /** Its name there. */
  name: string;
}

/** One way to call an operation: of a union in its body one branch, in one of its media types. */
export interface CallKind {
  label: string;
  operation: Operation;
  mediaType: string | undefined;
  arguments: Argument[];
}

const bundle: OpenApiDocument = JSON.parse(readFileSync(projectPath('generated/openapi.json'), 'utf8'));

/** Every way to call every operation. */
export function callKinds(): CallKind[] {
  return listOperations(bundle).flatMap((operation): CallKind[] => {
    const media = Object.entries(operation.body?.content ?? {});
    if (media.length === 0) {
      return [{ label: operation.id, operation, mediaType: undefined, arguments: collect(own(operation)) }];
    }
    return media.flatMap(([mediaType, { schema }]) => {
      const whole = merged(bundle, schema);
      return (whole.oneOf ?? [whole]).map((branch, index) => ({
        label: [operation.id, mediaType, ...(whole.oneOf ? [`branch ${index + 1}`] : [])].join(' '),
        operation,
        mediaType,
        arguments: collect([...own(operation), ...ofBody(operation, mediaType, merged(bundle, branch))]),
      }));
    });
  });
}

function own({ parameters }: Operation): Argument[] {
  return parameters.map((parameter) => ({
    name: argumentName(parameter),
    isRequired: isRequired(parameter),
    isFree: isFree(parameter.schema),
    values: (range) => parameterValues(parameter, range),
    places: [{ in: parameter.in, name: parameter.name }],
  }));
}

function parameterValues({ in: place, schema }: Parameter, range: Range): Arbitrary<unknown> {
  if (place === 'header' && schema.type === 'string') return fc.stringMatching(/^[\x21-\x7e]{1,20}$/);
  if (place === 'path' && range === 'ordinary') return ids;
  return valuesOf(schema, range);
}

function ofBody(operation: Operation, mediaType: string, branch: Schema): Argument[] {
  const known = bodyArguments(bundle, operation);
  return Object.entries(branch.properties ?? {}).map(([property, schema]) => ({
    name: known.find((each) => each.property === property)?.argument ?? property,
    isRequired: branch.required?.includes(property) ?? false,
    isFree: isFree(schema),
    values: (range) => valuesOf(schema, mediaType === 'application/json' ? 'any' : range),
    places: [{ in: placeOf(mediaType), name: property }],
  }));
}

function isFree(schema: Schema): boolean {
  return Boolean(merged(bundle, schema).additionalProperties);
}

function placeOf(mediaType: string): Destination['in'] {
  if (mediaType === 'multipart/form-data') return 'multipart';
  return mediaType === 'application/json' ? 'json' : 'form';
}

/** Arguments of one name made one: its values are those of the first place, the path's before the body's. */
function collect(found: Argument[]): Argument[] {
  const byName = new Map<string, Argument>();
  for (const each of found) {
    const first = byName.get(each.name);
    byName.set(each.name, first ? { ...first, places: [...first.places, ...each.places] } : each);
  }
  return [...byName.values()];
}

/** Arguments for a call. Those that are optional are left out now and then. */
export function argumentsFor({ arguments: all }: CallKind, ranges: (name: string) => Range) {
  const model = Object.fromEntries(all.map((each) => [each.name, each.values(ranges(each.name))]));
  const requiredKeys = all.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return fc.record(model, { requiredKeys });
}

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Texts of anything, also of what is no valid Unicode. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(codeUnit).map((units) => units.join('')),
  fc.constantFrom('', '.', '..', '/', '../..', '%2e%2e', '?a=b', '#', '&', '\r\n', '\0', '\\', 'null', '[]', '\ud800'),
);

const ordinaryText = fc.string({ unit: 'grapheme' });
const ids = ordinaryText.filter((text) => !['', '.', '..'].includes(text));
const ordinaryKey = fc.string({ unit: 'grapheme' }).filter((key) => !/^\d*$|[[\]]|^__proto__$/.test(key));
const anyKey = fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', 'toString', '0', '7', 'a[b]', ']'));

function valuesOf(schema: Schema, range: Range): Arbitrary<unknown> {
  const { type, enum: values, const: constant, oneOf, format, items, ...shape } = merged(bundle, schema);
  if (constant !== undefined) return fc.constant(constant);
  if (values) return fc.constantFrom(...values);
  if (oneOf) return fc.oneof(...oneOf.map((each) => valuesOf(each, range)));
  if (format === 'binary') return files;
  const least = range === 'ordinary' ? 1 : 0; // an empty list or object cannot travel in a form
  switch (Array.isArray(type) ? type.find((each) => each !== 'null') : type) {
    case 'string':
      return range === 'any' ? anyText : ordinaryText;
    case 'integer':
      return fc.maxSafeInteger();
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valuesOf(items ?? {}, range), { minLength: least, maxLength: 6 });
    case 'object':
      return objectsOf(shape, range, least);
    default:
      return freeValues(range);
  }
}

function objectsOf({ properties = {}, required = [], additionalProperties }: Schema, range: Range, least: number) {
  const keys = Object.keys(properties);
  const model = Object.fromEntries(keys.map((key) => [key, valuesOf(properties[key] ?? {}, range)]));
  const fixed = fc.record(model, { requiredKeys: required.filter((key) => keys.includes(key)) });
  if (!additionalProperties) return fixed.filter((value) => Object.keys(value).length >= least);
  const key = range === 'any' ? anyKey : ordinaryKey;
  const free = fc.dictionary(key, freeValues(range), { minKeys: least, maxKeys: 4 });
  return fc.tuple(free, fixed).map(([more, named]) => ({ ...more, ...named }));
}

/** Whatever JSON can hold. */
function freeValues(range: Range): Arbitrary<unknown> {
  const text = range === 'any' ? anyText : ordinaryText;
  const key = range === 'any' ? anyKey : ordinaryKey;
  const least = range === 'any' ? 0 : 1;
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  return fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 2 }, text, number, fc.boolean(), fc.constant(null), tie('list'), tie('object')),
    list: fc.array(tie('value'), { minLength: least, maxLength: 3 }),
    object: fc.dictionary(key, tie('value'), { minKeys: least, maxKeys: 3 }),
  })).value;
}

/** Contents of files that can be read again, so that a failing case can be tried anew. */
const files = fc.uint8Array({ maxLength: 100 });
