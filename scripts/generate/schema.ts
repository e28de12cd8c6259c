import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument, Schema } from '../openapi/document.js';
import { banner } from './banner.js';
import { checkSchemaNames } from './check-schema-names.js';
import { type NamedTypes, nameSchemas } from './name-schemas.js';

/** The content that a binary field takes on its way to the server. Binary bodies of responses are `Blob` in these types. */
const upload = `/** The content of a file to upload. A stream is read once, so a request with one is never sent again. */
export type UploadContent = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file to upload: its content, alone or with its name and media type. A \`File\` brings its own. */
export type Upload = UploadContent | { content: UploadContent; name?: string; type?: string };
`;

/** The types of every path, schema and operation. Those of events stand in a module of their own. */
export async function schemaSource({ webhooks: _, ...document }: OpenApiDocument): Promise<string> {
  const { schemas, others } = await namedTypes(document);
  checkSchemaNames([...schemas.keys()]);
  return `${banner}\n${upload}\n${[...schemas.values(), ...others].map(printed).join('\n')}`;
}

/** The text of a declaration. */
export function printed(declaration: ts.Node): string {
  return astToString(declaration);
}

/** The types of a document, in which schemas are referred to by name. */
export async function namedTypes(document: OpenApiDocument): Promise<NamedTypes> {
  // openapi-typescript changes what it is given.
  const ast = await openapiTypescript(structuredClone(document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    transform(schema, { path }) {
      // openapi-typescript takes a branch without properties for `unknown`, and so the whole.
      if (schema.anyOf?.every((branch) => Object.keys(branch).join() === 'required')) delete schema.anyOf;
      // One object in the place of a list is made a list before a program sees it.
      if ('x-amity-list' in schema) becomeList(schema as Schema); // the document's own
      if (isNothing(schema as Schema)) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
      if ('x-extensible-enum' in schema) return openEnumeration(schema as Schema); // the document's own
      if (schema.format !== 'binary') return undefined;
      return ts.factory.createTypeReferenceNode(path?.includes('/responses/') ? 'Blob' : 'Upload');
    },
  });
  return nameSchemas(ast);
}

/** Makes a schema whose value is a list or one object the schema of that list alone. */
function becomeList(schema: Schema): void {
  const list = schema.oneOf?.find(({ type }) => type === 'array');
  if (!list) throw new Error('A schema with x-amity-list needs a list among its oneOf.');
  delete schema.oneOf;
  Object.assign(schema, list);
}

/** Whether no value is valid: the property is never there. */
function isNothing({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}

/** The known values, and any other string: an editor offers the known ones. */
function openEnumeration({ type, 'x-extensible-enum': values }: Schema): ts.TypeNode {
  const { factory } = ts;
  const known = (values ?? []).map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value, true)));
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const other = factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]);
  const nothing = [type].flat().includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...known, factory.createParenthesizedType(other), ...nothing]);
}
