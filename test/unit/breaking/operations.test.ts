import { describe, expect, it } from 'vitest';
import type { OperationObject, Parameter } from '../../../scripts/openapi/document.js';
import { bodyOf, documentOf } from '../generate/document.js';
import { changes, operationChanges } from './compare.js';

const limit: Parameter = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const get = { operationId: 'v2.things.get' };
const ban = { operationId: 'v2.things.ban', summary: 'Ban a thing' };

describe('the list of operations', () => {
  it('breaks by a removed one', () => {
    expect(changes(documentOf([get, ban]), documentOf([get]))).toEqual([
      'Removed (breaks requests, responses): is gone',
    ]);
  });

  it('lets a new one pass', () => {
    expect(changes(documentOf([get]), documentOf([get, ban]))).toEqual(['Added: is new: Ban a thing']);
  });

  it('breaks by another name for the same address, which is told once', () => {
    const [before, after] = [documentOf([ban]), documentOf([ban])];
    const operation = after.paths['/v2.things.ban']?.post;
    if (operation) operation.operationId = 'v2.things.exclude';
    expect(changes(before, after)).toEqual(['Changed (breaks requests, responses): was `v2.things.ban`']);
  });

  it('breaks by another address for the same name', () => {
    const [before, after] = [documentOf([ban]), documentOf([ban])];
    after.paths = { '/elsewhere': { put: before.paths['/v2.things.ban']?.post as OperationObject } }; // it is there
    expect(changes(before, after)).toEqual([
      'Changed (breaks requests, responses): is `PUT /elsewhere`, was `POST /v2.things.ban`',
    ]);
  });

  it('breaks by a placeholder of another name, which is an argument’s', () => {
    const at = (name: string) => {
      const document = documentOf([{ ...ban, parameters: [{ name, in: 'path', required: true, schema: {} }] }]);
      document.paths = { [`/things/{${name}}`]: document.paths['/v2.things.ban'] ?? {} };
      return document;
    };
    expect(changes(at('thingId'), at('id'))).toEqual(['Changed (breaks requests): argument `id` was `thingId`']);
  });
});

describe('parameters', () => {
  it.each<[string, Parameter[], Parameter[], string[]]>([
    ['a removed one', [limit], [], ['Removed (breaks requests): argument `limit` is gone']],
    [
      'a new required one',
      [],
      [{ ...limit, required: true }],
      ['Added (breaks requests): argument `limit` is new and required'],
    ],
    ['a new optional one', [], [limit], ['Added: argument `limit` is new']],
    [
      'a required mark',
      [limit],
      [{ ...limit, required: true }],
      ['Changed (breaks requests): argument `limit` is required'],
    ],
    [
      'a required mark less',
      [{ ...limit, required: true }],
      [limit],
      ['Changed: argument `limit` is no longer required'],
    ],
    [
      'another name for the argument',
      [limit],
      [{ ...limit, 'x-amity-argument': 'size' }],
      ['Changed (breaks requests): argument `size` was `limit`'],
    ],
    [
      'another place',
      [limit],
      [{ ...limit, in: 'header' }],
      [
        'Changed (breaks requests): argument `limit` is sent as header `limit`, simple, was query `limit`, form exploded',
      ],
    ],
    ['a style that is the default', [limit], [{ ...limit, style: 'form', explode: true }], []],
    [
      'another type',
      [limit],
      [{ ...limit, schema: { type: 'string' } }],
      ['Changed (breaks requests): argument `limit` is `string`, was `integer`'],
    ],
    ['a deprecation', [limit], [{ ...limit, deprecated: true }], ['Deprecated: argument `limit` is deprecated']],
    ['another description', [limit], [{ ...limit, description: 'At most so many.' }], []],
  ])('finds %s', (_, before, after, expected) => {
    expect(operationChanges({ parameters: before }, { parameters: after })).toEqual(expected);
  });
});

describe('bodies and answers', () => {
  const json = bodyOf({ type: 'object' });
  const both = { content: { ...json.content, ...bodyOf({ type: 'object' }, undefined, 'text/csv').content } };
  const answer = (content: typeof json) => ({ responses: { 200: { description: 'Done.', ...content } } });
  const errors = (...statuses: number[]) => ({
    responses: Object.fromEntries([200, ...statuses].map((status) => [status, { description: 'Any.' }])),
  });

  it.each<[string, Partial<OperationObject>, Partial<OperationObject>, string[]]>([
    ['a removed body', { requestBody: json }, {}, ['Removed (breaks requests): the body is gone']],
    ['a new body', {}, { requestBody: json }, ['Added: a body is new']],
    [
      'a new required body',
      {},
      { requestBody: { ...json, required: true } },
      ['Added (breaks requests): a body is new and required'],
    ],
    [
      'a body that is required',
      { requestBody: json },
      { requestBody: { ...json, required: true } },
      ['Changed (breaks requests): the body is required'],
    ],
    [
      'a removed media type of a body',
      { requestBody: both },
      { requestBody: json },
      ['Removed (breaks requests): the body is never `text/csv`'],
    ],
    ['a new media type of a body', { requestBody: json }, { requestBody: both }, ['Added: the body may be `text/csv`']],
    [
      'a removed media type of a response',
      answer(both),
      answer(json),
      ['Removed (breaks responses): the response is never `text/csv`'],
    ],
    ['a response without its body', answer(json), errors(), ['Removed (breaks responses): the response has no body']],
    ['a response with a body', errors(), answer(json), ['Added: the response has a body']],
    [
      'another status of success',
      errors(),
      { responses: { 201: { description: 'Any.' } } },
      ['Changed (breaks responses): success is status 201, was 200'],
    ],
    ['a removed status', errors(404), errors(), ['Removed (breaks responses): status 404 is gone']],
    ['a new status', errors(), errors(404), ['Added: status 404 is new']],
  ])('finds %s', (_, before, after, expected) => {
    expect(operationChanges(before, after)).toEqual(expected);
  });

  it('finds another way of writing a property in a form', () => {
    const form = (explode: boolean) => ({
      requestBody: {
        content: {
          'application/x-www-form-urlencoded': { schema: {}, encoding: { userIds: { style: 'deepObject', explode } } },
        },
      },
    });
    expect(operationChanges(form(true), form(false))).toEqual([
      'Changed (breaks requests): the body `application/x-www-form-urlencoded` writes `userIds` otherwise',
    ]);
  });
});

describe('marks of the operation', () => {
  const paged = { 'x-amity-pagination': { token: 'token', next: 'paging.next', items: 'things' } };
  const key = { security: [{ key: [] }] };
  const eitherWay = { security: [{ key: [] }, { token: [] }] };

  it.each<[string, Partial<OperationObject>, Partial<OperationObject>, string[]]>([
    ['added security', {}, key, ['Changed (breaks requests): takes `key`, took no credentials']],
    ['removed security', key, {}, ['Changed: takes no credentials, took `key`']],
    ['one way more', key, eitherWay, ['Changed: takes `key` or `token`, took `key`']],
    ['one way less', eitherWay, key, ['Changed (breaks requests): takes `key`, took `key` or `token`']],
    [
      'a second key beside the first',
      key,
      { security: [{ key: [], token: [] }] },
      ['Changed (breaks requests): takes `key` and `token`, took `key`'],
    ],
    ['paging less', paged, {}, ['Removed (breaks responses): can no longer be read page by page']],
    ['paging', {}, paged, ['Added: can be read page by page']],
    [
      'other items on the pages',
      paged,
      { 'x-amity-pagination': { ...paged['x-amity-pagination'], items: 'users' } },
      ['Changed (breaks responses): gives the items of `users` page by page, gave those of `things`'],
    ],
    [
      'another token',
      paged,
      { 'x-amity-pagination': { ...paged['x-amity-pagination'], token: 'options.token' } },
      ['Changed: finds the next page by `paging.next` and `options.token`, was `paging.next` and `token`'],
    ],
    ['a deprecation', {}, { deprecated: true }, ['Deprecated: is deprecated']],
    ['retries less', { 'x-amity-idempotent': true }, {}, ['Changed: is no longer retried by the client']],
    ['retries after a 500', {}, { 'x-amity-reads': true }, ['Changed: is retried by the client after a 500']],
    ['words alone', {}, { summary: 'Say otherwise', description: 'Otherwise.', tags: ['Others'] }, []],
  ])('finds %s', (_, before, after, expected) => {
    expect(operationChanges(before, after)).toEqual(expected);
  });
});

describe('what all operations share', () => {
  const { securitySchemes: _, ...rest } = documentOf([get]).components;
  const before = {
    ...documentOf([get]),
    security: [{ key: [] }],
    servers: [
      { url: 'https://us.example', description: 'Any.', 'x-amity-region': 'us' },
      { url: 'https://eu.example', description: 'Any.', 'x-amity-region': 'eu' },
    ],
    components: {
      ...rest,
      schemas: { Thing: {} },
      securitySchemes: { key: { type: 'apiKey' as const, name: 'x-key', description: 'A key.' } },
    },
  };

  it('finds what is gone, and what is sent otherwise', () => {
    const after = structuredClone(before);
    after.servers.pop();
    after.components.securitySchemes.key.name = 'x-other';
    after.components.schemas = {} as typeof after.components.schemas; // the one schema is gone
    expect(changes(before, after)).toEqual([
      'Removed (breaks responses): the type `Thing` is gone',
      'Removed (breaks requests): the server `https://eu.example` is gone',
      'Removed (breaks requests): the region `eu` is gone',
      'Changed (breaks requests): the credential `key` is sent otherwise',
    ]);
  });

  it('finds what operations need that say nothing of their own', () => {
    expect(changes(before, { ...before, security: [{ token: [] }] })).toEqual([
      'Changed (breaks requests): takes `token`, took `key`',
    ]);
  });
});
