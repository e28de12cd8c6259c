import type { OpenApiDocument, Schema } from '../../scripts/openapi/document.js';
import { type Hook, triggersOf } from '../../scripts/openapi/hooks.js';
import { merged, resolve } from '../../scripts/openapi/schemas.js';
import type { KnownHook } from './known-hooks.js';

/** Keys that hooks of each kind have, and that a transcription need not repeat. */
const common = { event: ['event', 'data'], prehook: ['eventName', 'data', 'actor'] };

/** A hook of the specification, in the form in which the sources are transcribed. */
export function readHook(document: OpenApiDocument, hook: Hook): KnownHook {
  const { name, kind, group, known, schema } = hook;
  const { properties = {} } = merged(document, schema);
  const data = merged(document, properties.data ?? {}).properties ?? {};
  const naming = properties.event ?? (kind === 'prehook' ? properties.eventName : data.eventName);
  return {
    kind,
    name,
    group,
    values: (naming?.enum ?? []).map(String),
    nameKnownBy: known.name,
    payload: known.payload,
    mark: known.disputed ? 'disputed' : known.doubtful ? 'doubtful' : undefined,
    furtherKeys: Object.keys(properties).filter((key) => !common[kind].includes(key)),
    data: kind === 'prehook' || known.payload === 'unknown' ? [] : dataTypes(document, properties.data ?? {}, data),
    operations: (triggersOf(document).get(name) ?? []).map(({ operation }) => {
      const { 'x-amity-emits': emits = [], 'x-amity-asks': asks = [] } = operation.object;
      const isWeak = [...emits, ...asks].some((each) => each.event === name && each.doubtful);
      return isWeak ? `${operation.id}?` : operation.id;
    }),
  };
}

function dataTypes(document: OpenApiDocument, data: Schema, properties: Record<string, Schema>): string[] {
  const name = typeName(document, data);
  // A shape of events alone is transcribed by its keys, one of the API by its name.
  if (data.$ref && !/Data(V\d)?$/.test(name)) return [name];
  return Object.entries(properties).map(([key, each]) => `${key}:${typeName(document, each)}`);
}

/** `User[]`, `Reactor` or `string`. A list in whose place one object may come counts as the list. */
function typeName(document: OpenApiDocument, schema: Schema): string {
  const { type, items, oneOf } = resolve(document, schema) as Schema; // not a Reference any more
  const list = oneOf?.find((each) => each.type === 'array');
  if (list) return typeName(document, list);
  if (type === 'array') return `${typeName(document, items ?? {})}[]`;
  return type === 'object' || type === undefined ? (schema.$ref?.split('/').at(-1) ?? 'object') : String(type);
}
