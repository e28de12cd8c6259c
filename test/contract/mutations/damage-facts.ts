/** Damages to what a bundle says of an operation: a field lost, a mark dropped, another type, value or limit. */
import { operationAt } from '../known/compare-operations.js';
import { type Bundle, type Operation, type ParameterObject, resolve, type Schema } from '../reference/openapi.js';

export interface FactDamage {
  kind: 'removed' | 'required' | 'type' | 'enum' | 'limit';
  /** The damage, in words for a failing test. */
  name: string;
  damage: () => void;
}

const limits = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum'] as const;

/** Every damage that can be done to an operation's parameters, body and successful response, one at a time. */
export function damagesOf(bundle: Bundle, address: string): FactDamage[] {
  const { item, operation } = operationAt(bundle, address);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => resolve(bundle, each));
  const schemas = new Set<Schema>();
  for (const schema of rootsOf(bundle, operation, parameters)) collect(bundle, schema, schemas);
  return [
    ...parameters.filter((each) => each.in !== 'path').flatMap((each) => damagesOfParameter(bundle, operation, each)),
    ...[...schemas].flatMap(damagesOfSchema),
  ];
}

function rootsOf(bundle: Bundle, operation: Operation, parameters: ParameterObject[]): Schema[] {
  const bodies = [operation.requestBody, operation.responses?.['200']].filter((body) => body !== undefined);
  const media = bodies.flatMap((body) => Object.values(resolve(bundle, body).content ?? {}));
  return [...parameters, ...media].map(({ schema }) => schema).filter((schema) => schema !== undefined);
}

/** The schema and all within it, itself and not what a reference beside it makes of it, so that a damage takes effect. */
function collect(bundle: Bundle, schema: Schema, into: Set<Schema>): void {
  if (schema.$ref !== undefined) {
    collect(bundle, resolve(bundle, { $ref: schema.$ref }), into);
    return;
  }
  if (into.has(schema)) return;
  into.add(schema);
  const { properties = {}, items, allOf = [], anyOf = [], oneOf = [] } = schema;
  const within = [...Object.values(properties), ...allOf, ...anyOf, ...oneOf];
  for (const each of items ? [...within, items] : within) collect(bundle, each, into);
}

function damagesOfParameter(bundle: Bundle, operation: Operation, parameter: ParameterObject): FactDamage[] {
  const { name } = parameter;
  const remove = () => {
    operation.parameters = operation.parameters?.filter((each) => resolve(bundle, each).name !== name) ?? [];
  };
  return [
    { kind: 'removed', name, damage: remove },
    { kind: 'required', name, damage: () => Object.assign(parameter, { required: !parameter.required }) },
  ];
}

function damagesOfSchema(schema: Schema): FactDamage[] {
  const { properties = {}, required = [], type, enum: closed, 'x-extensible-enum': open } = schema;
  const set = (kind: FactDamage['kind'], name: string, damaged: Partial<Schema>): FactDamage => ({
    kind,
    name: `${name} of ${JSON.stringify(schema).slice(0, 200)}`,
    damage: () => Object.assign(schema, damaged),
  });
  const without = (name: string) => required.filter((each) => each !== name);
  const removed = Object.entries(properties).map(([name]) => {
    const { [name]: _, ...others } = properties;
    return set('removed', name, { properties: others, required: without(name) });
  });
  return [
    ...removed,
    ...required.map((name) => set('required', name, { required: without(name) })),
    ...(type === undefined ? [] : [set('type', 'type', { type: otherType(type) })]),
    ...(closed ? [set('enum', 'enum', { enum: [...closed.slice(1), 'damaged'] })] : []),
    ...(open ? [set('enum', 'enum', { 'x-extensible-enum': [...open.slice(1), 'damaged'] })] : []),
    ...limits.flatMap((limit) => {
      const value = schema[limit];
      return value === undefined ? [] : [set('limit', limit, { [limit]: value + 1 })];
    }),
  ];
}

function otherType(type: string | string[]): string | string[] {
  if (Array.isArray(type)) return type.map((each) => (each === 'null' ? each : String(otherType(each))));
  return type === 'boolean' ? 'string' : 'boolean';
}
