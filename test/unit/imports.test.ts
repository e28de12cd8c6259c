import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';

/** Folders of src/ in their order. Each may import itself, those in the groups before its own, and those named for it. */
const groups = [
  ['platform'],
  ['errors'],
  ['telemetry'],
  ['operation'],
  ['request', 'response'],
  ['transport'],
  ['client'],
];

/** Folders beside that order, and all that each may import. */
const beside: Readonly<Record<string, readonly string[]>> = {
  'node-http': ['platform', 'webhooks'],
  bulk: ['client', 'errors', 'operation', 'platform', 'request', 'transport'],
  // A journal in a file is one of bulk's.
  files: ['bulk', 'errors'],
  redis: ['errors', 'platform'],
  webhooks: ['errors', 'platform'],
  sandbox: ['operation', 'platform', 'request', 'webhooks'],
};

/** Folders that may import modules of Node. */
const ofNode = ['files', 'sandbox'];

/** Packages from npm, and the folders that may import them. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'openapi-fetch': ['client'],
  '@sinclair/typebox': ['sandbox'],
  'ajv-formats': ['sandbox'],
  'ajv/dist/2020.js': ['sandbox'],
  busboy: ['sandbox'],
  'fast-deep-equal': ['sandbox'],
  'image-size': ['sandbox'],
  qs: ['sandbox'],
  re2js: ['sandbox'],
};

const src = projectPath('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Folder of a file of src/; an entry has none. */
function folderOf(file: string): string {
  if (file === 'operation.ts') return 'operation';
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'entries';
}

interface Import {
  from: string;
  /** A file of src/, or what is imported from elsewhere. */
  to: string;
  isInside: boolean;
  isTypeOnly: boolean;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest);
}

function importsOf(file: string): Import[] {
  return parse(file).statements.flatMap((statement): Import[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
    const { text } = moduleSpecifier;
    const target = text.startsWith('.') ? relative(src, join(src, dirname(file), text.replace(/\.js$/, '.ts'))) : text;
    const isInside = text.startsWith('.') && !target.startsWith('..');
    return [{ from: file, to: target, isInside, isTypeOnly: clause?.isTypeOnly === true }];
  });
}

const imports = files.flatMap(importsOf);

/** Folders that a folder may import beside itself. */
function allowedFor(folder: string): readonly string[] {
  if (beside[folder]) return beside[folder];
  const level = groups.findIndex((group) => group.includes(folder));
  if (level < 0) throw new Error(`src/${folder}/ is new. Say in this test which folders it may import.`);
  return groups.slice(0, level).flat();
}

function isAllowed({ from, to, isInside }: Import): boolean {
  const folder = folderOf(from);
  if (folder === 'entries') return isInside ? folderOf(to) !== 'entries' : to.startsWith('../generated/');
  if (isInside) return folderOf(to) === folder || allowedFor(folder).includes(folderOf(to));
  if (to.startsWith('node:')) return ofNode.includes(folder);
  if (to.startsWith('../')) return to.startsWith('../generated/') && folder !== 'platform';
  return packages[to]?.includes(folder) ?? false;
}

describe('imports of src/', () => {
  it('are found', () => {
    expect(imports).toContainEqual({ from: 'client/client.ts', to: 'operation.ts', isInside: true, isTypeOnly: false });
    expect(imports).toContainEqual({
      from: 'operation.ts',
      to: '../generated/operations.ts',
      isInside: false,
      isTypeOnly: false,
    });
    expect(imports).toContainEqual({ from: 'index.ts', to: 'client/client.ts', isInside: true, isTypeOnly: false });
  });

  it('go one way', () => {
    const wrong = imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `src/${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('make no circle', () => {
    expect(circles()).toEqual([]);
  });

  it.each(files.filter((file) => folderOf(file) === 'entries'))('%s holds re-exports alone', (file) => {
    const source = parse(file);
    const others = source.statements.filter((each) => !ts.isExportDeclaration(each) || !each.moduleSpecifier);
    expect(others.map((each) => each.getText(source))).toEqual([]);
  });
});

/** Tells an import that may be part of a circle. The sandbox's handlers take their types from the table that holds them. */
function counts({ from, isInside, isTypeOnly }: Import): boolean {
  return isInside && !(isTypeOnly && folderOf(from) === 'sandbox');
}

/** Chains of imports that end in the file where they begin. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of imports.filter((each) => each.from === file && counts(each))) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
