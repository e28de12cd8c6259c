import { join } from 'node:path';
import ts from 'typescript';

/** What each module that a program imports exports, and what of it the program names. A `* as` import names nothing. */
export function readImports(folder: string, program: string): Map<string, { exported: string[]; named: string[] }> {
  const path = join(folder, program);
  const compiled = ts.createProgram([path], { module: ts.ModuleKind.NodeNext });
  const checker = compiled.getTypeChecker();
  const found = new Map<string, { exported: string[]; named: string[] }>();
  for (const statement of compiled.getSourceFile(path)?.statements ?? []) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
    const exported = module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
    const bindings = statement.importClause?.namedBindings;
    const named = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
    found.set(statement.moduleSpecifier.text, { exported: exported.sort(), named: named.sort() });
  }
  return found;
}
