import { describe, expect, it } from 'vitest';
import { operationsSource } from '../../../scripts/generate/operations.js';
import { bodyArguments } from '../../../scripts/openapi/arguments.js';
import type { OperationObject, Schema } from '../../../scripts/openapi/document.js';
import { listOperations } from '../../../scripts/openapi/operations.js';
import { bodyOf, documentOf } from './document.js';

function argumentsOf(schema: Schema, schemas: Record<string, Schema> = {}) {
  const document = documentOf([{ requestBody: bodyOf(schema) }], schemas);
  return listOperations(document).flatMap((operation) => bodyArguments(document, operation));
}

const text: Schema = { required: ['type', 'data'], properties: { type: {}, data: {}, text: {} } };
const custom: Schema = { required: ['type', 'data', 'extra'], properties: { type: {}, data: {}, extra: {} } };

describe('bodyArguments', () => {
  it('has none without a body', () => {
    const document = documentOf([{}]);
    expect(listOperations(document).flatMap((operation) => bodyArguments(document, operation))).toEqual([]);
  });

  it('takes a union for all of its branches, and requires what each of them requires', () => {
    const found = argumentsOf({ oneOf: [text, { $ref: '#/components/schemas/Custom' }] }, { Custom: custom });
    expect(found.map(({ argument, required }) => [argument, required])).toEqual([
      ['type', true],
      ['data', true],
      ['text', false],
      ['extra', false],
    ]);
  });

  it('draws together what is composed', () => {
    const whole: Schema = {
      allOf: [{ $ref: '#/components/schemas/Text' }, { properties: { more: {} }, required: ['more'] }],
    };
    expect(argumentsOf(whole, { Text: text }).map(({ argument, required }) => [argument, required])).toEqual([
      ['type', true],
      ['data', true],
      ['text', false],
      ['more', true],
    ]);
  });

  it('knows files, and what the client calls a property', () => {
    const properties: Record<string, Schema> = { file: { format: 'binary' }, id: { 'x-amity-argument': 'newId' } };
    expect(argumentsOf({ properties })).toEqual([
      { argument: 'file', property: 'file', required: false, isFile: true, schemas: [properties.file] },
      { argument: 'newId', property: 'id', required: false, isFile: false, schemas: [properties.id] },
    ]);
  });
});

/** The table's row of a document's only operation. */
function rowOf(object: Partial<OperationObject>): unknown {
  const source = operationsSource(documentOf([{ operationId: 'v2.things.get', ...object }]));
  const [, row] = /^ {2}v2: \{\n {4}things: \{\n {6}get: (.*),\n {4}\},\n {2}\},$/m.exec(source) ?? [];
  return JSON.parse(row ?? 'null');
}

describe('operationsSource', () => {
  it('says no more than there is to say', () => {
    expect(rowOf({})).toEqual({ method: 'POST', path: '/v2.things.get', responseKind: 'none' });
  });

  it('says where everything travels', () => {
    const row = rowOf({
      parameters: [
        { name: 'ids[]', in: 'query', schema: {} },
        { name: 'sortBy', in: 'query', 'x-amity-argument': 'sort', schema: {} },
        { name: 'X-Trace', in: 'header', required: true, 'x-amity-argument': 'trace', schema: {} },
      ],
      requestBody: bodyOf({
        required: ['id'],
        properties: {
          id: { 'x-amity-argument': 'newId' },
          file: { format: 'binary', 'x-amity-argument': 'content' },
        },
      }),
      security: [{ adminKey: [] }],
      'x-amity-idempotent': true,
      'x-amity-reads': true,
      'x-amity-pagination': { token: 'token', next: 'paging.next', items: 'things' },
    });
    expect(row).toEqual({
      method: 'POST',
      path: '/v2.things.get',
      query: 'ids[] sort=sortBy',
      headers: 'trace=X-Trace!',
      body: 'newId=id! content=file',
      security: 'adminKey',
      files: ['file'],
      responseKind: 'none',
      idempotent: true,
      reads: true,
      pagination: { token: 'token', next: 'paging.next', items: 'things' },
    });
  });

  it('names media types where there is more than JSON', () => {
    const json = bodyOf({ properties: { id: {} } });
    const form = { 'application/x-www-form-urlencoded': { schema: {} } };
    const row = rowOf({ requestBody: { ...json, content: { ...json.content, ...form } } });
    expect(row).toMatchObject({ contentTypes: ['application/json', 'application/x-www-form-urlencoded'] });
  });

  it('refuses an argument of the path with a name of its own', () => {
    const id = { name: 'id', in: 'path', required: true, 'x-amity-argument': 'thingId', schema: {} } as const;
    expect(() => rowOf({ parameters: [id] })).toThrow('v2.things.get calls {id} of its path thingId.');
  });

  it.each([
    ['nothing', undefined, { responseKind: 'none' }],
    ['an object', { 'application/json': { schema: { type: 'object' } } }, {}],
    ['an object of no type', { 'application/json': { schema: { properties: {} } } }, {}],
    ['an array', { 'application/json': { schema: { type: 'array' } } }, { responseKind: 'array' }],
    ['a whole number', { 'application/json': { schema: { type: 'integer' } } }, { responseKind: 'number' }],
    [
      'an array in an envelope',
      { 'application/json': { schema: { properties: { status: {}, data: { type: 'array' } } } } },
      { responseKind: 'array' },
    ],
    [
      'bytes',
      { 'image/png': { schema: {} }, 'image/gif': { schema: {} } },
      { responseKind: 'binary', responseTypes: ['image/png', 'image/gif'] },
    ],
  ])('tells a response of %s', (_, content, expected) => {
    const answer = { description: 'Done.', ...(content && { content }) };
    expect(rowOf({ responses: { 200: answer } })).toEqual({ method: 'POST', path: '/v2.things.get', ...expected });
  });

  it.each([{}, { type: ['string', 'null'] }])('refuses JSON of the type %j, which nobody could check', (schema) => {
    const response = { description: 'Done.', content: { 'application/json': { schema } } };
    expect(() => rowOf({ responses: { 200: response } } as never)).toThrow(
      'v2.things.get has a JSON response of no single type',
    );
  });

  it('asks for a successful response', () => {
    expect(() => rowOf({ responses: { 401: { description: 'Refused.' } } })).toThrow(/no successful response/);
  });
});
