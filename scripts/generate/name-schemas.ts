import ts from 'typescript';
import { plainComments } from './plain-comments.js';

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** Types of openapi-typescript, in which schemas have names of their own. */
export interface NamedTypes {
  /** The type of each schema: an interface where it is an object and nothing else, a type alias otherwise. */
  schemas: Map<string, Declaration>;
  /** Everything else, with the names in the place of `components["schemas"][…]`. */
  others: ts.Node[];
}

/** Gives each schema a declaration of its own, so that an editor shows its name and not its shape. */
export function nameSchemas(ast: readonly ts.Node[]): NamedTypes {
  plainComments(ast);
  const members = schemaMembers(ast);
  const lists = members.filter(({ type }) => ts.isArrayTypeNode(type));
  const nameReferences = referenceNamer(new Map(lists.map(({ name, type }) => [name.text, type])));
  const entries = members.map(({ name }) => property(name.text, ts.factory.createTypeReferenceNode(name.text)));
  return {
    schemas: new Map(members.map((each) => [each.name.text, declare(each, nameReferences(each.type))])),
    others: ast.map((node) => nameReferences(withSchemas(node, ts.factory.createTypeLiteralNode(entries)))),
  };
}

interface SchemaMember extends ts.PropertySignature {
  name: ts.Identifier;
  type: ts.TypeNode;
}

/** The members of `components["schemas"]`. */
function schemaMembers(ast: readonly ts.Node[]): SchemaMember[] {
  const type = ast
    .filter(isComponents)
    .flatMap(({ members }) => [...members])
    .find(isSchemas)?.type;
  // Without schemas it is `never`.
  return type && ts.isTypeLiteralNode(type) ? (type.members as unknown as SchemaMember[]) : []; // lint proves the names
}

function withSchemas(node: ts.Node, type: ts.TypeNode): ts.Node {
  if (!isComponents(node)) return node;
  return ts.visitEachChild(node, (member) => (isSchemas(member) ? property('schemas', type) : member), undefined);
}

function declare(schema: SchemaMember, type: ts.TypeNode): Declaration {
  const { factory } = ts;
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, schema.name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, schema.name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema));
}

/**
 * Writes `X` for `components["schemas"]["X"]`; for lists, `X[]`: an editor shows a list's name in the place of its items'
 * type.
 */
function referenceNamer(lists: ReadonlyMap<string, ts.TypeNode>) {
  const visit = (node: ts.Node): ts.Node => {
    const name = referredSchema(node);
    if (name === undefined) return ts.visitEachChild(node, visit, undefined);
    const list = lists.get(name);
    return list ? visit(list) : ts.factory.createTypeReferenceNode(name);
  };
  return <Node extends ts.Node>(node: Node): Node => visit(node) as Node; // a type stays a type, a statement a statement
}

function referredSchema(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node.objectType;
  const isRoot = ts.isTypeReferenceNode(objectType) && isIdentifier(objectType.typeName, 'components');
  return isRoot && literalText(indexType) === 'schemas' ? literalText(node.indexType) : undefined;
}

function literalText(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

function property(name: string, type: ts.TypeNode): ts.PropertySignature {
  return ts.factory.createPropertySignature(undefined, name, undefined, type);
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && isIdentifier(node.name, 'components');
}

function isSchemas(node: ts.Node): node is ts.PropertySignature {
  return ts.isPropertySignature(node) && isIdentifier(node.name, 'schemas');
}

function isIdentifier(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
