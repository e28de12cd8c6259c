import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { clientSource } from '../../../scripts/generate/client.js';
import type { OpenApiDocument, OperationObject, Schema } from '../../../scripts/openapi/document.js';
import { bodyOf, documentOf } from './document.js';

function sourceOf(ids: string[]): Promise<string> {
  return clientSource(documentOf(ids.map((operationId) => ({ operationId }))));
}

describe('the tree of methods', () => {
  it('follows the names of the operations', async () => {
    const source = await sourceOf(['v2.users.get', 'v2.users.flags.clear', 'v3.users.get']);
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
  ])('refuses a method that is a resource too: %j', async (ids) => {
    await expect(sourceOf(ids)).rejects.toThrow(/Rename one of them/);
  });

  it('refuses two operations of one name', async () => {
    const document = documentOf([{ operationId: 'v2.users.get' }]);
    const [item] = Object.values(document.paths);
    document.paths['/again'] = item ?? {};
    await expect(clientSource(document)).rejects.toThrow(/Rename one of them/);
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
  it('come from path, query, header and body, each once', async () => {
    const schemas: Record<string, Schema> = {
      Tags: { type: 'array', items: { type: 'string' } },
      Trace: { type: 'object', properties: { id: { type: 'string' } }, description: 'Whatever tells of it.' },
    };
    const document = one(
      {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a' },
          { name: 'tags[]', in: 'query', schema: { $ref: '#/components/schemas/Tags' } },
          {
            name: 'X-Trace',
            in: 'header',
            'x-amity-argument': 'trace',
            schema: { $ref: '#/components/schemas/Trace' },
          },
        ],
        requestBody: bodyOf({
          type: 'object',
          required: ['name'],
          properties: {
            name: { type: 'string', description: 'Its name.' },
            id: { type: 'string' },
            key: { type: 'string', 'x-amity-argument': 'newKey' },
            file: { type: 'string', format: 'binary' },
          },
        }),
      },
      schemas,
    );
    const source = await clientSource(document);
    expect(membersOf(source, 'V2ThingsSetArguments')).toEqual([
      'id: string;',
      'tags?: string[];',
      'trace?: Trace;',
      'name: string;',
      'newKey?: string;',
      'file?: Upload;',
    ]);
    expect(source).toContain("import type {\n  Trace,\n  Upload,\n  components,\n} from './schema.js';");
    expect(source).toContain('  /** Whatever tells of it. */\n  trace?: Trace;');
    expect(source).toContain('  /** Its name. */\n  name: string;');
  });

  const branches: Schema[] = [
    { type: 'object', properties: { kind: { type: 'string', enum: ['a'] } } },
    { type: 'object', properties: { kind: { type: 'string', enum: ['b'] } } },
  ];
  const union: Schema = { oneOf: branches, discriminator: { propertyName: 'kind' } };

  it('of a union are that union', async () => {
    const document = one({ requestBody: bodyOf({ $ref: '#/components/schemas/Thing' }) }, { Thing: union });
    expect(await clientSource(document)).toContain('export type V2ThingsSetArguments = Thing;');
  });

  it('of a union and a parameter are both at once', async () => {
    const parameters: OperationObject['parameters'] = [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a' },
    ];
    const requestBody = bodyOf({ $ref: '#/components/schemas/Thing' });
    const source = await clientSource(one({ parameters, requestBody }, { Thing: union }));
    expect(source.replace(/\s+/g, ' ')).toContain(
      'export type V2ThingsSetArguments = ({ kind?: "a"; } | { kind?: "b"; }) & { id: string; };',
    );
  });

  it('are an interface even where there are none', async () => {
    expect(membersOf(await clientSource(one({})), 'V2ThingsSetArguments')).toEqual([]);
  });
});

describe('what an operation gives', () => {
  async function entryOf(
    schema: Schema | undefined,
    more: Partial<OperationObject> = {},
    mediaType = 'application/json',
  ): Promise<string> {
    const content = schema && { content: { [mediaType]: { schema } } };
    const responses = { 200: { description: 'Done.', ...content }, 404: { description: 'No.' } };
    const source = await clientSource(one({ responses, ...more }, { Page: page, Thing: thing }));
    return membersOf(source, 'Operations').join('');
  }
  const thing: Schema = { type: 'object', properties: { id: { type: 'string' } } };
  const page: Schema = {
    type: 'object',
    properties: { things: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
  };
  const envelopeOf = (data: Schema): Schema => ({ type: 'object', properties: { status: { type: 'string' }, data } });
  const response = "operations['v2.things.set']['responses'][200]['content']['application/json']";

  it('is nothing where no response is documented', async () => {
    expect(await entryOf(undefined)).toContain('result: void; item: never; contentType: never; errorStatus: 404;');
  });

  it('has errors that are assumed, and says so', async () => {
    const responses = {
      200: { description: 'Done.' },
      403: { description: 'No.', 'x-amity-assumed': true as const },
      404: { description: 'No.' },
    };
    const source = await clientSource(one({ responses }));
    expect(source).toContain('@throws AmityApiError with status 403 (assumed), 404.');
    expect(membersOf(source, 'Operations').join('')).toContain('errorStatus: 403 | 404;');
  });

  it('is the Response of a download', async () => {
    expect(await entryOf({ type: 'string', format: 'binary' }, {}, 'image/png')).toContain('result: Response;');
  });

  it('is the schema by its name, in an envelope too', async () => {
    expect(await entryOf({ $ref: '#/components/schemas/Thing' })).toContain('result: Thing;');
    expect(await entryOf(envelopeOf({ $ref: '#/components/schemas/Thing' }))).toContain('result: Thing;');
  });

  it('is the payload, without its envelope', async () => {
    expect(await entryOf(envelopeOf(thing))).toContain(`result: NonNullable<${response}['data']>;`);
    expect(await entryOf(thing)).toContain(`result: ${response};`);
  });

  it('is items where it comes in pages', async () => {
    const paging = (items: string) => ({
      'x-amity-pagination': { token: 'token', next: 'paging.next', items },
      parameters: [{ name: 'token', in: 'query' as const, schema: { type: 'string' } }],
    });
    expect(await entryOf({ $ref: '#/components/schemas/Page' }, paging('things'))).toContain(
      'result: Page; item: Thing;',
    );
    const inner: Schema = { type: 'object', properties: { things: { type: 'array', items: thing } } };
    const item = `NonNullable<NonNullable<${response}['page']>['things']>[number]`;
    expect(await entryOf({ type: 'object', properties: { page: inner } }, paging('page.things'))).toContain(
      `item: ${item};`,
    );
  });
});

it('lets no description end its comment', async () => {
  const description = 'Ends here: */ export const injected = true; /*';
  const document = one({
    description,
    summary: description,
    requestBody: bodyOf(
      { type: 'object', properties: { a: { type: 'string', description } } },
      { a: '*/ injected() /*' },
    ),
  });
  const source = await clientSource(document);
  const file = ts.createSourceFile('client.ts', source, ts.ScriptTarget.Latest);
  expect(file.statements.some(ts.isVariableStatement)).toBe(false);
  expect(membersOf(source, 'V2ThingsSetArguments')).toHaveLength(1);
});

it('says of each method where it is documented and how it fails', async () => {
  const source = await clientSource(one({}));
  expect(source).toContain('`POST /v2.things.set`. Source: Reference, "Things".');
  expect(source).toContain('@throws AmityApiError with status 401.');
  expect(source).toContain('await amity.v2.things.set();');
});
