import equal from 'fast-deep-equal';
import { findDuplicate } from './duplicates.js';
import { numberFormats, textFormats } from './formats.js';
import { type Group, groups, hasKeywordOf, hasReference, type Keyword, type Schema, typesOf } from './schema.js';
import { shapeOf } from './shape-of.js';
import { isOfAny, isOfType, readAs, type Type } from './types.js';
import type { Failure, Validate, ValidationOptions } from './validate.js';

/** A value with its place, by which coercion puts another there. */
interface Spot {
  value: unknown;
  /** Path from the root, as in JSON Pointer. */
  readonly path: string;
  /** Object or list that holds it; the root has none. */
  readonly parent?: Record<string | number, unknown>;
  readonly key?: string | number;
}

/**
 * Makes a validator that reads the schema as it goes and makes no code.
 *
 * It does what Ajv does with these keywords and options: the same failures with the same words in the same order, the same
 * values read from text, the same defaults. A test holds one against the other.
 */
export function interpret(schema: object, options: ValidationOptions): Validate {
  return (value) => {
    const interpreter = new Interpreter(options);
    interpreter.apply(schema, { value, path: '' }, false);
    return interpreter.failures;
  };
}

class Interpreter {
  readonly failures: Failure[] = [];
  readonly #options: ValidationOptions;

  constructor(options: ValidationOptions) {
    this.#options = options;
  }

  /** Applies a schema. `isBranch` is set within `anyOf` and `oneOf`, where no default is set: another branch may be the right one. */
  apply(schema: Schema, spot: Spot, isBranch: boolean): void {
    const types = typesOf(schema);
    const coercible = this.#options.readsText ? types.filter((type) => type !== 'object') : [];
    // Reported among the keywords of that type, as Ajv does.
    const later =
      coercible.length === 0 && types.length === 1 ? types.find((type) => hasKeywordOf(schema, type)) : undefined;
    if (!later && types.length > 0 && !isOfAny(types, spot.value)) this.#coerce(types, coercible, spot);
    this.#applyToAny(schema, spot, isBranch);
    for (const group of groups) {
      if (!hasKeywordOf(schema, group)) continue;
      if (isOfType(group, spot.value)) this.#applyToGroup(group, schema, spot, isBranch);
      else if (later === group) this.#failType(types, spot);
    }
  }

  #coerce(types: readonly Type[], coercible: readonly Type[], spot: Spot): void {
    const { value } = spot;
    // The only element of a list stands for itself, and stays so for the keywords that follow.
    if (coercible.length > 0 && Array.isArray(value) && value.length === 1) spot.value = value[0];
    // Ajv does not find it right where several types are allowed.
    const isRight = spot.value !== value && types.length === 1 && isOfAny(types, spot.value);
    const read = isRight ? spot.value : readAs(coercible, spot.value);
    if (read === undefined) this.#failType(types, spot);
    else {
      spot.value = read;
      if (spot.parent && spot.key !== undefined) spot.parent[spot.key] = read;
    }
  }

  #applyToAny(schema: Schema, spot: Spot, isBranch: boolean): void {
    if (schema.$ref !== undefined) this.#follow(schema.$ref, spot, isBranch);
    if (schema.const !== undefined && !equal(spot.value, schema.const))
      this.#fail(spot, 'const', { allowedValue: schema.const }, 'must be equal to constant');
    if (schema.enum && !schema.enum.some((allowed) => equal(spot.value, allowed)))
      this.#fail(spot, 'enum', { allowedValues: schema.enum }, 'must be equal to one of the allowed values');
    if (schema.anyOf) this.#applyAnyOf(schema.anyOf, spot);
    if (schema.oneOf) this.#applyOneOf(schema.oneOf, spot);
    for (const each of schema.allOf ?? []) this.apply(each, spot, isBranch);
  }

  #follow(reference: string, spot: Spot, isBranch: boolean): void {
    const shape = shapeOf(reference);
    // Ajv writes a shape without references in the place of the reference. Any other is a function, which knows nothing of
    // branches, and whose coercion its caller does not see.
    if (hasReference(shape)) this.apply(shape, { ...spot }, false);
    else this.apply(shape, spot, isBranch);
  }

  #applyAnyOf(branches: readonly Schema[], spot: Spot): void {
    const before = this.failures.length;
    const valid = branches.filter((branch) => this.#isValidBranch(branch, spot));
    if (valid.length > 0) this.failures.length = before;
    else this.#fail(spot, 'anyOf', {}, 'must match a schema in anyOf');
  }

  #applyOneOf(branches: readonly Schema[], spot: Spot): void {
    const before = this.failures.length;
    const passing: number[] = [];
    for (const [index, branch] of branches.entries()) {
      if (this.#isValidBranch(branch, spot)) passing.push(index);
      if (passing.length > 1) break;
    }
    if (passing.length === 1) this.failures.length = before;
    else {
      const params = { passingSchemas: passing.length === 0 ? null : passing };
      this.#fail(spot, 'oneOf', params, 'must match exactly one schema in oneOf');
    }
  }

  #isValidBranch(branch: Schema, spot: Spot): boolean {
    const before = this.failures.length;
    this.apply(branch, spot, true);
    return this.failures.length === before;
  }

  #applyToGroup(group: Group, schema: Schema, spot: Spot, isBranch: boolean): void {
    // Casts are right: the value is of the group's type.
    if (group === 'number') this.#applyToNumber(schema, spot, spot.value as number);
    else if (group === 'string') this.#applyToString(schema, spot, spot.value as string);
    else if (group === 'array') this.#applyToArray(schema, spot, spot.value as unknown[], isBranch);
    else this.#applyToObject(schema, spot, spot.value as Record<string, unknown>, isBranch);
  }

  #applyToNumber({ maximum, minimum, format }: Schema, spot: Spot, value: number): void {
    if (maximum !== undefined && value > maximum)
      this.#fail(spot, 'maximum', { comparison: '<=', limit: maximum }, `must be <= ${maximum}`);
    if (minimum !== undefined && value < minimum)
      this.#fail(spot, 'minimum', { comparison: '>=', limit: minimum }, `must be >= ${minimum}`);
    if (format !== undefined && numberFormats[format]?.(value) === false) this.#failFormat(spot, format);
  }

  #applyToString({ maxLength, minLength, pattern, format }: Schema, spot: Spot, value: string): void {
    const length = maxLength === undefined && minLength === undefined ? 0 : countCharacters(value);
    if (maxLength !== undefined && length > maxLength) this.#failLimit(spot, 'maxLength', maxLength);
    if (minLength !== undefined && length < minLength) this.#failLimit(spot, 'minLength', minLength);
    if (pattern !== undefined && !expressionOf(pattern).test(value))
      this.#fail(spot, 'pattern', { pattern }, `must match pattern "${pattern}"`);
    if (format !== undefined && textFormats[format]?.(value) === false) this.#failFormat(spot, format);
  }

  #applyToArray(schema: Schema, spot: Spot, value: unknown[], isBranch: boolean): void {
    const { maxItems, minItems, items, uniqueItems } = schema;
    if (maxItems !== undefined && value.length > maxItems) this.#failLimit(spot, 'maxItems', maxItems);
    if (minItems !== undefined && value.length < minItems) this.#failLimit(spot, 'minItems', minItems);
    if (items) for (const index of value.keys()) this.apply(items, below(spot, value, index), isBranch);
    if (uniqueItems) this.#checkUnique(spot, value, items);
  }

  #checkUnique(spot: Spot, value: readonly unknown[], items: Schema | undefined): void {
    const found = findDuplicate(value, items);
    if (!found) return;
    const message = `must NOT have duplicate items (items ## ${found.j} and ${found.i} are identical)`;
    this.#fail(spot, 'uniqueItems', found, message);
  }

  #applyToObject(schema: Schema, spot: Spot, value: Record<string, unknown>, isBranch: boolean): void {
    const properties = Object.entries(schema.properties ?? {});
    if (this.#options.setsDefaults && !isBranch) {
      for (const [key, { default: given }] of properties)
        if (given !== undefined && value[key] === undefined) value[key] = structuredClone(given);
    }
    for (const missingProperty of schema.required ?? []) {
      if (value[missingProperty] === undefined)
        this.#fail(spot, 'required', { missingProperty }, `must have required property '${missingProperty}'`);
    }
    this.#applyToOthers(schema, spot, value, isBranch);
    for (const [key, property] of properties)
      if (value[key] !== undefined) this.apply(property, below(spot, value, key), isBranch);
    for (const [pattern, each] of Object.entries(schema.patternProperties ?? {})) {
      const expression = expressionOf(pattern);
      for (const key in value) if (expression.test(key)) this.apply(each, below(spot, value, key), isBranch);
    }
  }

  /** Applies `additionalProperties` to those keys that neither `properties` nor `patternProperties` names. */
  #applyToOthers(schema: Schema, spot: Spot, value: Record<string, unknown>, isBranch: boolean): void {
    const { additionalProperties = true, properties = {}, patternProperties = {} } = schema;
    if (additionalProperties === true) return;
    const patterns = Object.keys(patternProperties).map(expressionOf);
    for (const key in value) {
      if (Object.hasOwn(properties, key) || patterns.some((pattern) => pattern.test(key))) continue;
      if (additionalProperties === false)
        this.#fail(spot, 'additionalProperties', { additionalProperty: key }, 'must NOT have additional properties');
      else this.apply(additionalProperties, below(spot, value, key), isBranch);
    }
  }

  #failType(types: readonly Type[], spot: Spot): void {
    const [only = types] = types.length === 1 ? types : [];
    this.#fail(spot, 'type', { type: only }, `must be ${types.join(',')}`);
  }

  #failFormat(spot: Spot, format: string): void {
    this.#fail(spot, 'format', { format }, `must match format "${format}"`);
  }

  #failLimit(spot: Spot, keyword: 'maxLength' | 'minLength' | 'maxItems' | 'minItems', limit: number): void {
    const [comparison, things] = [
      keyword.startsWith('max') ? 'more' : 'fewer',
      keyword.endsWith('Items') ? 'items' : 'characters',
    ];
    this.#fail(spot, keyword, { limit }, `must NOT have ${comparison} than ${limit} ${things}`);
  }

  #fail({ path }: Spot, keyword: Keyword, params: Failure['params'], message: string): void {
    this.failures.push({ instancePath: path, keyword, params, message });
  }
}

function below(spot: Spot, parent: object, key: string | number): Spot {
  const holder = parent as Record<string | number, unknown>; // lists have indexes for keys
  const name = typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { value: holder[key], path: `${spot.path}/${name}`, parent: holder, key };
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, expression);
  return expression;
}

/** Number of characters, where a pair of surrogates is one. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
