import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../scripts/openapi/document.js';
import { documentOf } from '../generate/document.js';
import { answering, changes, operationChanges, sending, valueChanges } from './compare.js';

const text: Schema = { type: 'string' };
const open = (...values: string[]): Schema => ({ ...text, 'x-extensible-enum': values });

describe('properties', () => {
  const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
  });

  it.each<[string, Schema, Schema, string[], string[]]>([
    [
      'a removed one',
      object({ name: text, id: text }),
      object({ id: text }),
      ['Removed (breaks requests): argument `name` is gone'],
      ["Removed (breaks responses): the response's `name` is gone"],
    ],
    [
      'a new one',
      object({ id: text }),
      object({ id: text, name: text }),
      ['Added: argument `name` is new'],
      ["Added: the response's `name` is new"],
    ],
    [
      'a new required one',
      object({ id: text }),
      object({ id: text, name: text }, ['name']),
      ['Added (breaks requests): argument `name` is new and required'],
      ["Added: the response's `name` is new and required"],
    ],
    [
      'a required mark',
      object({ id: text }),
      object({ id: text }, ['id']),
      ['Changed (breaks requests): argument `id` is required'],
      ["Changed: the response's `id` is required"],
    ],
    [
      'a required mark less',
      object({ id: text }, ['id']),
      object({ id: text }),
      ['Changed: argument `id` is no longer required'],
      ["Changed (breaks responses): the response's `id` is no longer required"],
    ],
    [
      'another argument’s name',
      object({ id: text }),
      object({ id: { ...text, 'x-amity-argument': 'newId' } }),
      ['Changed (breaks requests): argument `id` is the argument `newId`, was `id`'],
      [],
    ],
    [
      'a change deep inside',
      object({ list: { type: 'array', items: object({ id: text }) } }),
      object({ list: { type: 'array', items: object({ id: { type: 'integer' } }) } }),
      ['Changed (breaks requests): argument `list[].id` is `integer`, was `string`'],
      ["Changed (breaks responses): the response's `list[].id` is `integer`, was `string`"],
    ],
  ])('finds %s', (_, before, after, sent, answered) => {
    expect(operationChanges(sending(before), sending(after))).toEqual(sent);
    expect(operationChanges(answering(before), answering(after))).toEqual(answered);
  });
});

/** The programs that break: those that send the value, those that read it, both or none. */
type Breaks = 'senders' | 'readers' | 'both' | 'none';

describe('values', () => {
  it.each<[Schema, Schema, Breaks, string]>([
    [text, { type: 'integer' }, 'both', 'is `integer`, was `string`'],
    [{ type: 'integer' }, { type: 'number' }, 'readers', 'is `number`, was `integer`'],
    [{ type: 'number' }, { type: 'integer' }, 'senders', 'is `integer`, was `number`'],
    [text, { type: ['string', 'null'] }, 'readers', 'is `null` or `string`, was `string`'],
    [{ type: ['string', 'null'] }, text, 'senders', 'is `string`, was `null` or `string`'],
    [{}, text, 'senders', 'is `string`, was anything'],
    [text, {}, 'readers', 'is anything, was `string`'],
    [{ enum: ['a', 'b'] }, { enum: ['a'] }, 'both', 'is never `"b"`'],
    [{ enum: ['a'] }, { enum: ['a', 'b'] }, 'readers', 'may be `"b"`'],
    [{ enum: ['a', 'b'] }, { enum: ['b', 'a'] }, 'none', ''],
    [text, { ...text, enum: ['a'] }, 'senders', 'is only `"a"`'],
    [{ ...text, enum: ['a'] }, text, 'readers', 'is no longer only `"a"`'],
    [{ const: 'a' }, { enum: ['a'] }, 'none', ''],
    [{ const: 'a' }, { enum: ['a', 'b'] }, 'readers', 'may be `"b"`'],
    [{ maxLength: 20 }, { maxLength: 10 }, 'senders', 'has `maxLength: 10`, had `maxLength: 20`'],
    [{ maxLength: 10 }, { maxLength: 20 }, 'none', 'has `maxLength: 20`, had `maxLength: 10`'],
    [{}, { maximum: 0 }, 'senders', 'has `maximum: 0`, had no `maximum`'],
    [{ maximum: 0 }, {}, 'none', 'has no `maximum`, had `maximum: 0`'],
    [{}, { minimum: 0 }, 'senders', 'has `minimum: 0`, had no `minimum`'],
    [{ minItems: 2 }, { minItems: 1 }, 'none', 'has `minItems: 1`, had `minItems: 2`'],
    [text, { ...text, format: 'uri' }, 'senders', 'has `format: "uri"`, had no `format`'],
    [{ ...text, format: 'uri' }, text, 'readers', 'has no `format`, had `format: "uri"`'],
    [{ default: 1 }, { default: 2 }, 'none', 'has `default: 2`, had `default: 1`'],
    [{}, { not: {} } as Schema, 'both', 'has another `not`'], // a keyword that the specification does not use
    [
      { type: 'object' },
      { type: 'object', additionalProperties: false },
      'senders',
      'has no properties but those it names',
    ],
    [{ type: 'object', additionalProperties: false }, { type: 'object' }, 'none', 'may have further properties'],
    [text, { ...text, description: 'A text.' }, 'none', ''],
  ])('from %j to %j', (before, after, breaks, what) => {
    const [sent, answered] = valueChanges(before, after);
    const heading = what.startsWith('may be') ? 'Added' : what.startsWith('is never') ? 'Removed' : 'Changed';
    const sender = breaks === 'senders' || breaks === 'both' ? ' (breaks requests)' : '';
    const reader = breaks === 'readers' || breaks === 'both' ? ' (breaks responses)' : '';
    const expected = (mark: string, lead: string) => (what ? [`${heading}${mark}: ${lead} \`value\` ${what}`] : []);
    expect(sent).toEqual(expected(sender, 'argument'));
    expect(answered).toEqual(expected(reader, "the response's"));
  });

  it.each<[Schema, Schema, string[]]>([
    [open('a'), open('a', 'b'), ['Added: the response\'s `value` is known to be `"b"`']],
    [open('a', 'b'), open('a'), ['Removed (breaks responses): the response\'s `value` is no longer known to be `"b"`']],
    [open('a'), open('a'), []],
    [
      { ...text, enum: ['a'] },
      open('a', 'b'),
      [
        'Changed (breaks responses): the response\'s `value` is no longer only `"a"`',
        'Added: the response\'s `value` is known to be `"b"`',
      ],
    ],
    [open('a', 'b'), { ...text, enum: ['a', 'b'] }, ['Changed: the response\'s `value` is only `"a"`, `"b"`']],
    [open('a'), text, ['Removed (breaks responses): the response\'s `value` is no longer known to be `"a"`']],
  ])('compares the known values of open enumerations: from %j to %j', (before, after, expected) => {
    expect(valueChanges(before, after)[1].sort()).toEqual([...expected].sort());
  });

  it('finds a deprecation', () => {
    expect(valueChanges(text, { ...text, deprecated: true } as Schema)[0]).toEqual([
      'Deprecated: argument `value` is deprecated',
    ]);
  });

  it('finds error codes', () => {
    const before: Schema = { 'x-amity-codes': { 400100: 'Unauthorized' } };
    const after: Schema = { 'x-amity-codes': { 400400: 'NotFound' } };
    expect(valueChanges(before, after)[1]).toEqual([
      'Removed (breaks responses): error code `400100 Unauthorized` is gone',
      'Added: error code `400400 NotFound` is new',
    ]);
  });
});

describe('named schemas', () => {
  const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
  const ids = ['v2.things.get', 'v2.things.query'];
  const sharing = (schemas: Record<string, Schema>) =>
    documentOf(
      ids.map((operationId) => ({ operationId, ...answering(ref('Thing')) })),
      schemas,
    );

  it('are told once, by their name', () => {
    const before = sharing({ Thing: { properties: { name: text } } });
    const after = sharing({ Thing: { properties: { name: { type: 'integer' } } } });
    expect(changes(before, after)).toEqual(['Changed (breaks responses): `Thing.name` is `integer`, was `string`']);
  });

  it('may contain themselves', () => {
    const recursive = (type: string) =>
      sharing({
        Thing: { properties: { parent: ref('Thing'), children: { type: 'array', items: ref('Thing') }, id: { type } } },
      });
    expect(changes(recursive('string'), recursive('string'))).toEqual([]);
    expect(changes(recursive('string'), recursive('integer'))).toEqual([
      'Changed (breaks responses): `Thing.id` is `integer`, was `string`',
    ]);
  });

  it('may be written out on the spot, or composed, without a difference', () => {
    const before = sharing({ Thing: { type: 'object', required: ['id'], properties: { id: text, name: text } } });
    const after = sharing({
      Base: { type: 'object', properties: { id: text } },
      Thing: { allOf: [ref('Base')], required: ['id'], properties: { name: text } },
    });
    expect(changes(before, after)).toEqual([]);
  });

  it('are not to blame where another one is named', () => {
    const short: Schema = { type: 'string', maxLength: 10 };
    const naming = (value: Schema) => sharing({ Short: short, Long: text, Thing: { properties: { value } } });
    const expected = ['Changed: `Thing.value` has `maxLength: 10`, had no `maxLength`'];
    expect(changes(naming(text), naming(ref('Short')))).toEqual(expected);
    expect(changes(naming(ref('Long')), naming(ref('Short')))).toEqual(expected);
  });

  it('tell of a change in what they are composed of by its own name', () => {
    const composed = (name: Schema) =>
      sharing({
        Base: { type: 'object', properties: { id: text, name } },
        Thing: { allOf: [ref('Base')], properties: { more: text } },
      });
    expect(changes(composed(text), composed({ type: 'boolean' }))).toEqual([
      'Changed (breaks responses): `Base.name` is `boolean`, was `string`',
    ]);
  });
});

describe('unions', () => {
  const kinds: Record<string, Schema> = {
    Text: { type: 'object', required: ['type'], properties: { type: { const: 'text' }, text } },
    File: { type: 'object', required: ['type'], properties: { type: { const: 'file' }, fileId: text } },
  };
  const union = (...names: string[]): Schema => ({
    oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
    discriminator: {
      propertyName: 'type',
      mapping: Object.fromEntries(names.map((name) => [name.toLowerCase(), `#/components/schemas/${name}`])),
    },
  });
  const sent = (schema: Schema, schemas = kinds) =>
    documentOf([{ operationId: 'v2.things.set', ...sending(schema) }], schemas);
  const answered = (schema: Schema) => documentOf([{ operationId: 'v2.things.get', ...answering(schema) }], kinds);

  it('do not care for the order', () => {
    expect(changes(sent(union('Text', 'File')), sent(union('File', 'Text')))).toEqual([]);
  });

  it('break a sender by one alternative less, and a reader by one less or one more', () => {
    const [one, two] = [union('Text'), union('Text', 'File')];
    expect(changes(sent(two), sent(one))).toEqual(['Removed (breaks requests): the body is never `File`']);
    expect(changes(sent(one), sent(two))).toEqual(['Added: the body may be `File`']);
    expect(changes(answered(two), answered(one))).toEqual(['Removed (breaks responses): the response is never `File`']);
    expect(changes(answered(one), answered(two))).toEqual(['Added (breaks responses): the response may be `File`']);
  });

  it('are compared alternative by alternative', () => {
    const after = { ...kinds, File: { ...kinds.File, properties: { type: { const: 'file' } } } };
    expect(changes(sent(union('Text', 'File')), sent(union('Text', 'File'), after))).toEqual([
      'Removed (breaks requests): `File.fileId` is gone',
    ]);
  });

  it('are compared with a plain schema as with one alternative', () => {
    expect(valueChanges(text, { oneOf: [{ type: 'integer' }, text] })).toEqual([
      ['Added: argument `value` may be `integer`'],
      ["Added (breaks responses): the response's `value` may be `integer`"],
    ]);
  });

  it('find another discriminator, and another meaning of its values', () => {
    const before = union('Text', 'File');
    const told = (discriminator: NonNullable<Schema['discriminator']>) =>
      changes(sent(before), sent({ ...before, discriminator }));
    const mapping = before.discriminator?.mapping ?? {};
    const other = { propertyName: 'kind', mapping };
    expect(told(other)).toEqual(['Changed (breaks requests): the body is told apart by `kind`, was by `type`']);
    const { text: _, ...rest } = mapping;
    expect(told({ propertyName: 'type', mapping: rest })).toEqual([
      'Removed (breaks requests): `type: text` of the body is gone',
    ]);
    expect(told({ propertyName: 'type', mapping: { ...mapping, text: mapping.file ?? '' } })).toEqual([
      'Changed (breaks requests): `type: text` of the body stands for another shape',
    ]);
  });
});
