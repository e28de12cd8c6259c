import { describe, expect, it } from 'vitest';
import { bodyArguments, operationsSource } from '../../../scripts/generate/operations.js';
import { listOperations, type OpenApiDocument, type OperationObject, type Schema } from '../../../scripts/openapi.js';
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
      { argument: 'file', property: 'file', required: false, isFile: true },
      { argument: 'newId', property: 'id', required: false, isFile: false },
    ]);
  });
});

/** What the table says of a document's only operation. */
function rowOf(object: Partial<OperationObject>, change: (document: OpenApiDocument) => void = () => {}): unknown {
  const document = documentOf([{ operationId: 'v2.things.get', ...object }]);
  change(document);
  const row = /^ {2}'v2\.things\.get': (.*),$/m.exec(operationsSource(document))?.[1];
  return JSON.parse(row ?? 'null');
}

describe('operationsSource', () => {
  it('says no more than there is to say', () => {
    expect(rowOf({})).toEqual({ method: 'POST', path: '/v2.things.get', answer: 'none' });
  });

  it('says where everything travels', () => {
    const row = rowOf({
      parameters: [
        { name: 'ids[]', in: 'query', schema: {} },
        { name: 'X-Trace', in: 'header', required: true, 'x-amity-argument': 'trace', schema: {} },
      ],
      requestBody: bodyOf({
        required: ['id'],
        properties: { id: { 'x-amity-argument': 'newId' }, file: { format: 'binary' } },
      }),
      security: [{ adminKey: [] }],
      'x-amity-idempotent': true,
      'x-amity-pagination': { token: 'token', next: 'paging.next', items: 'things' },
    });
    expect(row).toEqual({
      method: 'POST',
      path: '/v2.things.get',
      query: ['ids[]'],
      headers: { trace: 'X-Trace' },
      body: ['newId', 'file'],
      renamed: { newId: 'id' },
      required: ['trace', 'newId'],
      security: 'adminKey',
      contentTypes: ['application/json'],
      files: ['file'],
      answer: 'none',
      idempotent: true,
      pagination: { token: 'token', next: 'paging.next', items: 'things' },
    });
  });

  it('requires an argument of two places once', () => {
    const row = rowOf({
      parameters: [{ name: 'id', in: 'path', required: true, schema: {} }],
      requestBody: bodyOf({ required: ['id'], properties: { id: {} } }),
    });
    expect(row).toMatchObject({ required: ['id'], body: ['id'] });
  });

  it.each([
    ['nothing', undefined, { answer: 'none' }],
    ['JSON', { 'application/json': { schema: {} } }, { answer: 'json' }],
    [
      'bytes',
      { 'image/png': { schema: {} }, 'image/gif': { schema: {} } },
      { answerTypes: ['image/png', 'image/gif'] },
    ],
  ])('tells an answer of %s', (_, content, expected) => {
    const answer = { description: 'Done.', ...(content && { content }) };
    expect(rowOf({ responses: { 200: answer } })).toMatchObject(expected);
  });

  it('asks for a successful answer', () => {
    expect(() => rowOf({ responses: { 401: { description: 'Refused.' } } })).toThrow(/no successful answer/);
  });
});
