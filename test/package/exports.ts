import { join } from 'node:path';
import ts from 'typescript';

/** Of each module that a program imports by name: what it exports, and what of it the program names. */
export function readImports(folder: string, programs: readonly string[]) {
  const paths = programs.map((program) => join(folder, program));
  const compiled = ts.createProgram(paths, { module: ts.ModuleKind.NodeNext });
  const checker = compiled.getTypeChecker();
  const imports: { module: string; exported: string[]; named: string[] }[] = [];
  for (const statement of paths.flatMap((path) => compiled.getSourceFile(path)?.statements ?? [])) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
    imports.push({
      module: statement.moduleSpecifier.text,
      exported: module
        ? checker
            .getExportsOfModule(module)
            .map(({ name }) => name)
            .sort()
        : [],
      named: bindings.elements.map(({ name, propertyName = name }) => propertyName.text).sort(),
    });
  }
  return imports;
}
