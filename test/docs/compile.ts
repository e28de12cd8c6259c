import { dirname } from 'node:path';
import ts from 'typescript';
import { projectPath } from '../../scripts/lib/paths.js';

/** TypeScript to compile, by the path that it shall seem to have: what it imports is looked for from there. */
export type Sources = ReadonlyMap<string, string>;

/** Compiles sources that are in memory under the project's own strict settings: what the compiler finds wrong, and where. */
export function compileFindings(sources: Sources): string[] {
  const options = strictOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => sources.has(name) || fileExists.call(host, name);
  host.readFile = (name) => sources.get(name) ?? readFile.call(host, name);
  host.getSourceFile = (name, version) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: ` : '';
    return `${line}${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

function strictOptions(): ts.CompilerOptions {
  const path = projectPath('tsconfig.json');
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options;
}
