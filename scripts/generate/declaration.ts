import ts from 'typescript';
import type { OpenApiDocument, Schema } from '../openapi/document.js';
import { tsdoc } from './comments.js';
import type { NamedTypes } from './name-schemas.js';
import { printed } from './schema.js';

/** The declaration of a schema's type, indented as the project's code is. */
export function declarationOf(
  name: string,
  { description, properties }: Schema,
  declarations: NamedTypes['schemas'],
): string {
  // Of an object without properties openapi-typescript makes a Record, which has no name to show.
  const isEmpty = properties !== undefined && Object.keys(properties).length === 0;
  if (isEmpty) return `${tsdoc([description], '')}export interface ${name} {}`;
  const declaration = declarations.get(name);
  if (!declaration) throw new Error(`openapi-typescript made no type ${name}.`);
  return printed(declaration)
    .trimEnd()
    .replace(/^( {4})+/gm, (indent) => ' '.repeat(indent.length / 2));
}

/** Imports what declarations refer to of the types of the specification. */
export function importOf(document: OpenApiDocument, declarations: string): string {
  const exported = new Set([...Object.keys(document.components.schemas), 'Upload', 'components', 'operations']);
  const used = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) used.add(node.typeName.text);
    ts.forEachChild(node, collect);
  };
  collect(ts.createSourceFile('declarations.ts', declarations, ts.ScriptTarget.Latest));
  const names = [...used].filter((name) => exported.has(name)).sort();
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './schema.js';\n`;
}
