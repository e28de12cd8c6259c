import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExampleUpload, exampleArguments, exampleCall, literal } from '../../../scripts/generate/examples.js';
import type { OpenApiDocument, OperationObject } from '../../../scripts/openapi/document.js';
import { listOperations, type Operation } from '../../../scripts/openapi/operations.js';
import { bodyOf, documentOf } from './document.js';

describe('literal', () => {
  it.each([
    ["it's", "'it\\'s'"],
    ['a\\b', "'a\\\\b'"],
    ['one\ntwo', "'one\\ntwo'"],
    [42, '42'],
    [null, 'null'],
    [[], '[]'],
    [{}, '{}'],
    [['a', 'b'], "['a', 'b']"],
    [{ a: 1, 'b-c': [true] }, "{ a: 1, 'b-c': [true] }"],
    [new ExampleUpload('bytes'), "new Blob(['bytes'])"],
  ])('writes %j', (value, source) => {
    expect(literal(value)).toBe(source);
  });

  it('breaks what is too long for a line', () => {
    const value = { channelId: 'book-club', userIds: ['somebody-with-a-long-name', 'somebody-else'], isAny: true };
    expect(literal(value)).toBe(`{
  channelId: 'book-club',
  userIds: ['somebody-with-a-long-name', 'somebody-else'],
  isAny: true,
}`);
  });

  it('counts what stands before it on its line', () => {
    const value = { a: 'twenty letters long!' };
    expect(literal(value, '', 0)).not.toContain('\n');
    expect(literal(value, '', 50)).toContain('\n');
  });

  it('means the value that it was made from', () => {
    // `__proto__: …` in a literal is no property, but no example has that.
    const value = fc.jsonValue({ stringUnit: 'binary' }).filter((each) => !JSON.stringify(each).includes('__proto__'));
    const withEnds = fc.oneof(value, fc.constantFrom('\r', 'a\r\nb', '\u2028', '\u2029', '\0', '\b', '\u007f'));
    fc.assert(
      fc.property(withEnds, (each) => {
        const plain: unknown = JSON.parse(JSON.stringify(each)); // without a zero below zero
        expect(runInThisContext(`(${literal(plain)})`)).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });
});

function one(object: Partial<OperationObject>): { document: OpenApiDocument; operation: Operation } {
  const document = documentOf([object]);
  const [operation] = listOperations(document);
  if (!operation) throw new Error('There is no operation.');
  return { document, operation };
}

describe('exampleCall', () => {
  it('calls an operation that takes nothing', () => {
    const { document, operation } = one({ operationId: 'v2.things.list' });
    expect(exampleCall(document, operation)).toBe('await amity.v2.things.list();');
  });

  it('passes parameters and body as the client takes them', () => {
    const properties = { id: { 'x-amity-argument': 'newId' }, file: { format: 'binary' } };
    const { document, operation } = one({
      operationId: 'v2.things.set',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: {}, example: 'a' },
        { name: 'tags[]', in: 'query', schema: {}, examples: { some: { value: ['b'] } } },
      ],
      requestBody: bodyOf({ properties }, { id: 'c', file: 'bytes' }),
    });
    expect(exampleArguments(document, operation)).toEqual([
      { name: 'first', arguments: { id: 'a', tags: ['b'], newId: 'c', file: new ExampleUpload('bytes') } },
    ]);
    expect(exampleCall(document, operation)).toBe(`await amity.v2.things.set({
  id: 'a',
  tags: ['b'],
  newId: 'c',
  file: new Blob(['bytes']),
});`);
  });

  it('fills in what can be one thing only', () => {
    const { document, operation } = one({
      parameters: [{ name: 'kind', in: 'query', required: true, schema: { enum: ['message'] } }],
    });
    expect(exampleCall(document, operation)).toBe("await amity.v2.things.get({ kind: 'message' });");
  });

  it('asks for the example of a required parameter', () => {
    const { document, operation } = one({ parameters: [{ name: 'id', in: 'path', required: true, schema: {} }] });
    expect(() => exampleCall(document, operation)).toThrow('v2.things.get needs an example of its parameter id.');
  });
});
