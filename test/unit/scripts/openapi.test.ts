import { describe, expect, it } from 'vitest';
import { argumentName } from '../../../scripts/openapi/arguments.js';
import type { Parameter } from '../../../scripts/openapi/document.js';
import { listOperations } from '../../../scripts/openapi/operations.js';
import { merged, resolve } from '../../../scripts/openapi/schemas.js';
import { documentOf } from '../generate/document.js';

describe('resolve', () => {
  const document = documentOf([], { 'a/b~c': { type: 'string' }, Alias: { $ref: '#/components/schemas/a~1b~0c' } });

  it('follows references, also to references', () => {
    expect(resolve(document, { $ref: '#/components/schemas/Alias' })).toEqual({ type: 'string' });
  });

  it('leaves what is none as it is', () => {
    const schema = { type: 'integer' };
    expect(resolve(document, schema)).toBe(schema);
  });

  it('names a reference that leads nowhere', () => {
    expect(() => resolve(document, { $ref: '#/components/schemas/None' })).toThrow(/schemas\/None points at nothing/);
  });
});

describe('merged', () => {
  const document = documentOf([], { Base: { type: 'object', required: ['a'], properties: { a: {}, b: {} } } });

  it('draws together what is composed, the later part winning', () => {
    const schema = {
      allOf: [{ $ref: '#/components/schemas/Base' }],
      required: ['b'],
      properties: { b: { type: 'string' } },
    };
    expect(merged(document, schema)).toEqual({ required: ['a', 'b'], properties: { a: {}, b: { type: 'string' } } });
  });

  it('leaves what is not composed as it is', () => {
    expect(merged(document, { type: 'string', enum: ['a'] })).toEqual({ type: 'string', enum: ['a'] });
  });
});

describe('listOperations', () => {
  it('gives an operation its path’s parameters, and looks its references up', () => {
    const document = documentOf([{ parameters: [{ $ref: '#/components/parameters/Page' }] }]);
    const id: Parameter = { name: 'id', in: 'path', required: true, schema: {} };
    const page: Parameter = { name: 'page', in: 'query', schema: {} };
    document.components.parameters = { Page: page };
    for (const item of Object.values(document.paths)) item.parameters = [id];
    expect(listOperations(document)).toMatchObject([{ method: 'POST', parameters: [id, page] }]);
  });
});

describe('argumentName', () => {
  it.each([
    ['userIds[]', undefined, 'userIds'],
    ['search', undefined, 'search'],
    ['X-Trace', 'trace', 'trace'],
  ])('calls the parameter %s, named %s, %s', (name, argument, expected) => {
    const parameter: Parameter = { name, in: 'query', schema: {}, ...(argument && { 'x-amity-argument': argument }) };
    expect(argumentName(parameter)).toBe(expected);
  });
});
