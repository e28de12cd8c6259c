import { closest } from '../../../src/errors/did-you-mean.js';
import { UsageError } from '../../lib/usage-error.js';
import type { OpenApiDocument, Schema } from '../../openapi/document.js';
import { unknownName } from '../lib/unknown-name.js';
import { drawnTogether, kindOf, typeOf } from './cli-arguments.js';

/**
 * Reads the value of an option by the schema of its argument. Nothing is taken for a number or a boolean that is not declared as
 * one, so that the id 007 stays as it is. `option` is what errors call it.
 *
 * @throws UsageError for what the schema's type cannot hold.
 */
export function readValue(document: OpenApiDocument, schema: Schema, given: unknown, option: string): unknown {
  const whole = drawnTogether(document, [schema]);
  if (typeOf(whole) === 'array') return readList(document, whole, [given].flat(), option);
  if (kindOf(whole) === 'object') return readObject(document, whole, [given].flat(), option);
  if (Array.isArray(given)) throw new UsageError(`${option} is given ${given.length} times, but takes one value.`);
  return readScalar(kindOf(whole), given, option);
}

function readList(document: OpenApiDocument, { items = {} }: Schema, given: unknown[], option: string): unknown[] {
  if (given.length === 0) throw new UsageError(`${option} needs a value. An empty list can be given in --args.`);
  return given.map((each) => readValue(document, items, each, option));
}

/** An object from JSON or from dotted options (`--options.limit 10`). Of both, neither could be said to win. */
function readObject(document: OpenApiDocument, schema: Schema, given: unknown[], option: string): unknown {
  const [first, ...others] = given;
  const parts = given.find((each) => typeof each === 'object' && each !== null);
  if (others.length > 0 && parts) {
    const [name] = Object.keys(parts);
    throw new UsageError(`${option} and ${option}.${name} are both given. Give the whole or its parts.`);
  }
  if (others.length > 0) throw new UsageError(`${option} is given ${given.length} times, but takes one value.`);
  return parts ? readProperties(document, schema, parts, option) : readJson(schema, first, option);
}

function readProperties(document: OpenApiDocument, schema: Schema, given: object, option: string): object {
  const { properties = {}, additionalProperties } = schema;
  const names = Object.keys(properties);
  const entries = Object.entries(given).map(([name, value]) => {
    const property = properties[name];
    const label = `${option}.${name}`;
    if (property) return [name, readValue(document, property, value, label)];
    // A name near a known one is mistyped, even if other names are taken too.
    if (names.length > 0 && (!additionalProperties || closest(name, names))) {
      throw unknownName(`${option} has no part ${name}.`, name, names, `the operation's --help`, `${option}.`);
    }
    // Of what the schema does not name, nothing is known: a text stays a text.
    return [
      name,
      typeof value === 'object' && !Array.isArray(value) ? readProperties(document, {}, value, label) : value,
    ];
  });
  return Object.fromEntries(entries);
}

function readJson(schema: Schema, given: unknown, option: string): unknown {
  const needsObject = typeOf(schema) === 'object';
  const example = `such as ${option} '{"name":"value"}'`;
  let value: unknown;
  try {
    value = JSON.parse(String(given));
  } catch {
    throw new UsageError(`${option} takes JSON, ${example}, not '${given}'.`);
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (needsObject && !isObject) throw new UsageError(`${option} takes a JSON object, ${example}, not '${given}'.`);
  return value;
}

function readScalar(kind: ReturnType<typeof kindOf>, given: unknown, option: string): unknown {
  if (typeof given === 'object') throw new UsageError(`${option} takes one value, and has no parts.`);
  const text = String(given);
  if (kind === 'boolean') {
    if (/^(true|false)$/.test(text)) return text === 'true';
    throw new UsageError(`${option} takes true or false, not '${text}'.`);
  }
  if (kind === 'text') {
    if (typeof given === 'string') return given;
    throw new UsageError(`${option} needs a value.`);
  }
  const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
  if (isNumber && (kind === 'number' || Number.isSafeInteger(Number(text)))) return Number(text);
  throw new UsageError(`${option} takes ${kind === 'integer' ? 'a whole number' : 'a number'}, not '${text}'.`);
}
