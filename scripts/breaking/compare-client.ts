import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { projectPath } from '../lib/paths.js';
import type { Finding } from './findings.js';

const unusedExpectation = 2578;

/** Compiles the type tests of a release against the client as it is now; what the compiler refuses has broken. */
export function compareClient(tests: Map<string, string>): Finding[] {
  if (tests.size === 0) return [];
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'amity-breaking-')));
  try {
    // The tests name the client by where they lie: beside them stands the present one.
    for (const name of ['src', 'generated', 'node_modules']) {
      symlinkSync(projectPath(name), join(folder, name), 'junction');
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [path, text] of tests) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return compile(folder, [...tests.keys()]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compile(folder: string, paths: string[]): Finding[] {
  const { config } = ts.readConfigFile(projectPath('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config?.compilerOptions, folder);
  const files = paths.filter((path) => /\.[cm]?tsx?$/.test(path)).map((path) => join(folder, path));
  const program = ts.createProgram(files, { ...options, typeRoots: [projectPath('node_modules/@types')] });
  return ts
    .getPreEmitDiagnostics(program)
    .filter((each) => each.file && files.includes(each.file.fileName))
    .map((each) => findingOf(folder, each));
}

function findingOf(folder: string, { code, file, start = 0, messageText }: ts.Diagnostic): Finding {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  const where = `\`${relative(folder, file?.fileName ?? folder).replaceAll('\\', '/')}:${line}\``;
  // An error that was expected and no longer comes: the client takes more than it did.
  if (code === unusedExpectation) {
    const what = `the call at ${where}, which did not compile, does now`;
    return { heading: 'Changed', what, breaks: new Set(), operations: new Set() };
  }
  const [sentence = ''] = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
  const what = `the types refuse ${where}: ${sentence.replace(/\.$/, '')}`;
  return { heading: 'Changed', what, breaks: new Set(['requests', 'responses']), operations: new Set() };
}
