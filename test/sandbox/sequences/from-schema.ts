import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema } from '../../../src/sandbox/exchange.js';
import type { Schema } from '../../../src/sandbox/validation/schema.js';
import { shapeOf } from '../../../src/sandbox/validation/shape-of.js';
import { pixel } from '../pixel.js';
import { isPicked, Pick, Upload } from './picks.js';

/** Values of a schema, with picks in the place of ids. `own` is the id that a request gives what it makes. */
export function fromSchema(schema: JsonSchema, own?: string): Arbitrary<unknown> {
  return arbitraryOf(flatten(schema), '', own);
}

/** A schema without references, and with all that `allOf` and the first or second choice of `oneOf` say in one place. */
function flatten(given: unknown): Schema {
  const { $ref, ...rest } = given as Schema; // the specification's own
  const named = $ref === undefined ? {} : flatten(shapeOf($ref));
  const parts = [named, ...(rest.allOf ?? []).map(flatten)];
  const joined: Schema = Object.assign({}, ...parts, rest);
  const properties = Object.assign({}, ...[...parts, rest].map((each) => each.properties));
  return {
    ...joined,
    properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, flatten(each)])),
    required: [...parts, rest].flatMap((each) => each.required ?? []),
    ...(joined.items && { items: flatten(joined.items) }),
    ...(joined.oneOf && { oneOf: joined.oneOf.map(flatten) }),
    ...(joined.anyOf && { anyOf: joined.anyOf.map(flatten) }),
  };
}

function arbitraryOf(schema: Schema, name: string, own: string | undefined): Arbitrary<unknown> {
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) {
    const { oneOf: _one, anyOf: _any, ...base } = schema;
    return fc.oneof(...choices.map((each) => arbitraryOf(merge(base, each), name, own)));
  }
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const [type, ...others] = types;
  const main = ofType(type, schema, name, own);
  return others.includes('null') ? fc.oneof({ weight: 9, arbitrary: main }, fc.constant(null)) : main;
}

function merge(base: Schema, choice: Schema): Schema {
  return {
    ...base,
    ...choice,
    properties: { ...base.properties, ...choice.properties },
    required: [...(base.required ?? []), ...(choice.required ?? [])],
  };
}

function ofType(type: string | undefined, schema: Schema, name: string, own: string | undefined) {
  if (type === 'string') return name === own ? freshIds : textOf(schema, name);
  if (type === 'integer') return numberOf(schema);
  if (type === 'number') return numberOf(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'array') return listOf(schema, name);
  if (type === 'object' || Object.keys(schema.properties ?? {}).length > 0) return objectOf(schema, own);
  return name === 'file' ? uploads : fc.constantFrom<unknown>('text', 1, true);
}

/** Properties that schemas do not require, and without which there is little to do. */
const needed = ['userId', 'userIds', 'answers', 'answerIds', 'data', 'text'];

function objectOf({ properties = {}, required = [] }: Schema, own?: string): Arbitrary<Record<string, unknown>> {
  const names = Object.keys(properties);
  if (names.length === 0) return fc.constantFrom({}, { mood: 'calm' }, { a: { b: [1, 'c', null] } });
  const entries = Object.entries(properties).map(([name, schema]) => {
    const value = arbitraryOf(schema, name, own).map((each): [string, unknown][] => [[name, each]]);
    if (required.includes(name)) return value;
    const weight = needed.includes(name) ? 9 : 1;
    return fc.oneof({ weight: 2, arbitrary: fc.constant<[string, unknown][]>([]) }, { weight, arbitrary: value });
  });
  return fc.tuple(...entries).map((found) => Object.fromEntries(found.flat()));
}

function listOf({ items = {}, minItems = 0, maxItems = 100 }: Schema, name: string): Arbitrary<unknown[]> {
  const few = Math.min(maxItems, Math.max(minItems, 3));
  const least = Math.max(minItems, Math.min(1, maxItems));
  const item = arbitraryOf(items, name, undefined);
  return fc.oneof(
    fc.array(item, { minLength: least, maxLength: least }),
    fc.array(item, { minLength: least, maxLength: few }),
  );
}

function numberOf({ minimum = -1, maximum = 60_000 }: Schema): Arbitrary<number> {
  const few = fc.integer({ min: Math.ceil(minimum), max: Math.floor(Math.min(maximum, minimum + 5)) });
  return fc.oneof({ weight: 5, arbitrary: few }, fc.constantFrom(minimum, Math.min(maximum, 60_000)));
}

/** Ids that nothing has yet, in most cases. */
const freshIds = fc.nat(99_999).map((number) => `made-${number}`);

const uploads = fc.constantFrom(
  new Upload('pixel.png', 'image/png', atob(pixel)),
  new Upload('notes.txt', 'text/plain', 'Solaris'),
  new Upload('clip.mp4', 'video/mp4', '\0\0\0\u0018ftypmp42'),
);

const words = [
  ...[
    'Solaris',
    'Seed swap on Saturday',
    'reading',
    'like',
    'love',
    'Beans',
    'ʀöd 👩‍👩‍👧 ',
    '"quoted" & <b>',
    'a,b;c=d[e]',
  ],
  ...['see https://lantern.example/books', 'constructor', '__proto__', 'x'],
];
/** Words that a network of Lantern's refuses. */
const refusedWords = ['cheap watches here', 'see https://elsewhere.example'];

const addresses = ['https://lantern.example/hook', 'https://lantern.example/a?b=c'];

/** Texts of arguments that only some texts make sense for. */
const texts: Readonly<Record<string, readonly string[]>> = {
  regex: ['daffodil', 'tulips?', 'lantern\\.example', '^only$', '(a+)+$'],
  regexs: ['daffodil', 'tulips?', 'lantern\\.example', 'narciss[ei]', '('],
  callbackUrl: addresses,
  url: addresses,
  avatarCustomUrl: addresses,
  permissions: ['EDIT_CHANNEL', 'BAN_USER', 'MUTE_CHANNEL', 'DELETE_MESSAGE', 'EDIT_COMMUNITY_POST', 'Custom/Own'],
  reactionName: ['like', 'love', '👍'],
  timeZone: ['Europe/Berlin', 'UTC'],
  deviceId: ['phone', 'tablet'],
  tags: ['reading', 'slow', 'fast'],
  excludeTags: ['slow', 'never'],
  createdAt: ['2026-03-01T00:00:00.000Z', '2025-12-24T18:00:00.000Z'],
};

function textOf({ pattern, format, minLength = 0, maxLength = 1000 }: Schema, name: string): Arbitrary<unknown> {
  if (isPicked(name)) return picks(name);
  if (pattern) return fc.constantFrom('2026-03-13', '2026-03-14', '2026-03-15');
  if (format === 'date-time') return fc.constantFrom('2026-03-14T10:00:00.000Z');
  const known = texts[name];
  if (known) return fc.constantFrom(...known);
  const fits = (text: string) => text.length >= minLength && [...text].length <= maxLength;
  return fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...words.filter(fits)) },
    fc.constantFrom(...refusedWords.filter(fits), 'x'),
    fc.constant('é'.repeat(Math.max(minLength, Math.min(maxLength, 2_000)))),
  );
}

function picks(name: string): Arbitrary<Pick> {
  const choice = fc.oneof(
    { weight: 20, arbitrary: fc.constant('live' as const) },
    { weight: 2, arbitrary: fc.constant('any' as const) },
    { weight: 1, arbitrary: fc.constant('wrong' as const) },
  );
  return fc.tuple(fc.nat(40), choice).map(([index, each]) => new Pick(name, index, each));
}
