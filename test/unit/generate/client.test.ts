import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { clientSource } from '../../../scripts/generate/client.js';
import type { OpenApiDocument, OperationObject, Schema } from '../../../scripts/openapi/document.js';
import { bodyOf, documentOf } from './document.js';

function sourceOf(ids: string[]): string {
  return clientSource(documentOf(ids.map((operationId) => ({ operationId }))));
}

describe('the tree of methods', () => {
  it('follows the names of the operations', () => {
    const source = sourceOf(['v2.users.get', 'v2.users.flags.clear', 'v3.users.get']);
    expect(source.replace(/\s*\/\*\*[\s\S]*?\*\//g, '').split('unknown>> {')[1]).toBe(`
  readonly v2: {
    readonly users: {
      readonly get: Methods['v2.users.get'];
      readonly flags: {
        readonly clear: Methods['v2.users.flags.clear'];
      };
    };
  };
  readonly v3: {
    readonly users: {
      readonly get: Methods['v3.users.get'];
    };
  };
}
`);
  });

  it.each([
    [['v2.users', 'v2.users.get']],
    [['v2.users.get', 'v2.users']],
    [['v2.users.get.all', 'v2.users.get']],
  ])('refuses a method that is a resource too: %j', (ids) => {
    expect(() => sourceOf(ids)).toThrow(/Rename one of them/);
  });

  it('refuses two operations of one name', () => {
    const document = documentOf([{ operationId: 'v2.users.get' }]);
    const [item] = Object.values(document.paths);
    document.paths['/again'] = item ?? {};
    expect(() => clientSource(document)).toThrow(/Rename one of them/);
  });
});

/** The generated interfaces' members as one-line texts: `name?: type`. */
function membersOf(source: string, name: string): string[] {
  const file = ts.createSourceFile('client.ts', source, ts.ScriptTarget.Latest);
  const found = file.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name);
  if (!found || !ts.isInterfaceDeclaration(found)) throw new Error(`There is no interface ${name}.`);
  return found.members.map((member) => member.getText(file).replace(/\s+/g, ' '));
}

function one(object: Partial<OperationObject>, schemas: Record<string, Schema> = {}): OpenApiDocument {
  return documentOf([{ operationId: 'v2.things.set', ...object }], schemas);
}

describe('arguments', () => {
  it('come from path, query, header and body, each once', () => {
    const document = one({
      parameters: [
        { name: 'id', in: 'path', required: true, schema: {}, example: 'a' },
        { name: 'tags[]', in: 'query', schema: {} },
        { name: 'X-Trace', in: 'header', 'x-amity-argument': 'trace', schema: {} },
      ],
      requestBody: bodyOf({
        required: ['name'],
        properties: { name: {}, id: {}, key: { 'x-amity-argument': 'newKey' } },
      }),
    });
    const body = "paths['v2.things.set']['requestBody']['content']['application/json']";
    const parameters = "paths['v2.things.set']['parameters']";
    expect(membersOf(clientSource(document), 'V2ThingsSetArguments')).toEqual([
      `id: ${parameters}['path']['id'];`,
      `tags?: NonNullable<${parameters}['query']>['tags[]'];`,
      `trace?: NonNullable<${parameters}['header']>['X-Trace'];`,
      `name: ${body}['name'];`,
      `newKey?: ${body}['key'];`,
    ]);
  });

  it('of a union are that union', () => {
    const schemas = { Thing: { oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] } };
    const document = one({ requestBody: bodyOf({ $ref: '#/components/schemas/Thing' }) }, schemas);
    expect(clientSource(document)).toContain("export type V2ThingsSetArguments = Schemas['Thing'];");
  });
});

describe('what an operation gives', () => {
  function entryOf(schema: Schema | undefined, more: Partial<OperationObject> = {}, mediaType = 'application/json') {
    const content = schema && { content: { [mediaType]: { schema } } };
    const document = one({
      responses: { 200: { description: 'Done.', ...content }, 404: { description: 'No.' } },
      ...more,
    });
    return membersOf(clientSource(document), 'Operations').join('');
  }
  const answer = "paths['v2.things.set']['responses'][200]['content']['application/json']";

  it('is nothing where no answer is documented', () => {
    expect(entryOf(undefined)).toContain('result: void; item: never; contentType: never; errorStatus: 404;');
  });

  it('is the Response of a download', () => {
    expect(entryOf({ format: 'binary' }, {}, 'image/png')).toContain('result: Response;');
  });

  it('is the payload, without its envelope', () => {
    const properties = { status: {}, data: {} };
    expect(entryOf({ properties })).toContain(`result: NonNullable<${answer}['data']>;`);
    expect(entryOf({ properties: { data: {} } })).toContain(`result: ${answer};`);
  });

  it('is items where it comes in pages', () => {
    const pagination = { token: 'token', next: 'paging.next', items: 'page.things' };
    const item = `NonNullable<NonNullable<${answer}['page']>['things']>[number]`;
    expect(entryOf({ properties: {} }, { 'x-amity-pagination': pagination })).toContain(`item: ${item};`);
  });
});

it('lets no description end its comment', () => {
  const description = 'Ends here: */ export const injected = true; /*';
  const document = one({
    description,
    summary: description,
    requestBody: bodyOf({ properties: { a: { description } } }, { a: '*/ injected() /*' }),
  });
  const file = ts.createSourceFile('client.ts', clientSource(document), ts.ScriptTarget.Latest);
  expect(file.statements.some(ts.isVariableStatement)).toBe(false);
  expect(membersOf(clientSource(document), 'V2ThingsSetArguments')).toHaveLength(1);
});

it('says of each method where it is documented and how it fails', () => {
  const source = clientSource(one({}));
  expect(source).toContain('`POST /v2.things.set`. Source: Reference, "Things".');
  expect(source).toContain('@throws AmityApiError with status 401.');
  expect(source).toContain('await amity.v2.things.set();');
});
