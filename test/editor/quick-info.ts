import { join } from 'node:path';
import ts from 'typescript';
import { projectPath } from '../../scripts/lib/paths.js';

/** A program, and the files that it imports beside those on the disk. */
export interface Program {
  source: string;
  files: ReadonlyMap<string, string>;
}

/**
 * The text that an editor shows over the names of a program: each that has a comment with a label before it, by that label.
 *
 * @throws Error where the program does not compile.
 */
export function quickInfo({ source, files }: Program): Map<string, string> {
  const path = projectPath('test/editor/program.ts');
  const service = languageService(path, new Map([...files, [path, source]]));
  const errors = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
  const [error] = errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  if (error !== undefined) throw new Error(`The program does not compile: ${error}`);
  const labels = [...source.matchAll(/\/\*([^*]+)\*\/ */g)];
  return new Map(
    labels.map(({ 0: comment, 1: label = '', index }) => {
      const info = service.getQuickInfoAtPosition(path, index + comment.length);
      if (!info) throw new Error(`An editor shows nothing after ${comment}. Put the comment before a name.`);
      return [label, ts.displayPartsToString(info.displayParts)];
    }),
  );
}

function languageService(program: string, files: ReadonlyMap<string, string>): ts.LanguageService {
  const read = (path: string) => files.get(path) ?? ts.sys.readFile(path);
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...projectOptions('tsconfig.json'), types: [] }),
    getScriptFileNames: () => [program],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => projectPath(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => files.has(path) || ts.sys.fileExists(path),
    readFile: read,
  });
}

/** The declarations that the package brings its users, as files of a folder that is not on the disk. */
export function declarationFiles(folder: string): Map<string, string> {
  const schema = 'generated/schema.d.ts';
  const files = new Map([[join(folder, schema), ts.sys.readFile(projectPath(schema)) ?? '']]);
  const options = { ...projectOptions('tsconfig.build.json'), emitDeclarationOnly: true, sourceMap: false };
  const program = ts.createProgram([projectPath('src/index.ts')], { ...options, inlineSources: false, outDir: folder });
  program.emit(undefined, (path, text) => files.set(path, text));
  return files;
}

function projectOptions(name: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(projectPath(name), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, projectPath()).options;
}
