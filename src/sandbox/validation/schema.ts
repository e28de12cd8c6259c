import type { Type } from './types.js';

/** Keywords that are interpreted: those that the specification and the sandbox's own shapes use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: Type | readonly Type[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly maximum?: number;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly default?: unknown;
}

export type Keyword = keyof Schema;

/** Keywords that hold for values of one type, and so let pass those of others. */
const keywordsOf = {
  number: ['maximum', 'minimum', 'format'],
  string: ['maxLength', 'minLength', 'pattern', 'format'],
  array: ['maxItems', 'minItems', 'items', 'uniqueItems'],
  object: ['required', 'additionalProperties', 'properties', 'patternProperties'],
} as const satisfies Readonly<Record<string, readonly Keyword[]>>;

export type Group = keyof typeof keywordsOf;

/** Every keyword that is interpreted. Another in a schema would be passed over; a test holds that there is none. */
export const keywords: readonly Keyword[] = [
  ...(['$ref', 'type', 'const', 'enum', 'anyOf', 'oneOf', 'allOf', 'default'] as const),
  ...Object.values(keywordsOf).flat(),
];

export const groups: readonly Group[] = ['number', 'string', 'array', 'object'];

export function typesOf({ type = [] }: Schema): readonly Type[] {
  return typeof type === 'string' ? [type] : type;
}

export function hasKeywordOf(schema: Schema, type: Type): type is Group {
  if (!(type in keywordsOf)) return false;
  return keywordsOf[type as Group].some((keyword) => schema[keyword] !== undefined); // checked in the line above
}

const referring = new WeakMap<object, boolean>();

/** Tells whether a shape refers to others, at any depth. */
export function hasReference(shape: object): boolean {
  const found = referring.get(shape) ?? JSON.stringify(shape).includes('"$ref":');
  referring.set(shape, found);
  return found;
}
