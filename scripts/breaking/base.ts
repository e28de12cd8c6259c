import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from '../lib/paths.js';
import type { OpenApiDocument } from '../openapi/document.js';

/** The earlier state that a comparison starts from. */
export interface Base {
  /** The tag, or the path of the file. */
  name: string;
  document: OpenApiDocument;
  /** The release's version and its files; nothing for a single file. */
  release?: Release;
}

export interface Release {
  version: string;
  /** The files below a folder, by their paths in the project. */
  filesIn(folder: string): Map<string, string>;
}

/** The last release's tag that leads to the current commit. */
export function lastTag(): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*').trim();
  } catch {
    return undefined;
  }
}

/** Reads what to compare with: the path of a bundle if it ends with `.json`, and else a tag or any other name of a commit. */
export function readBase(name: string): Base {
  if (name.endsWith('.json')) {
    if (!existsSync(name)) throw new Error(`There is no file ${name}. Give a tag or the path of an openapi.json.`);
    return { name, document: documentOf(name, readFileSync(name, 'utf8')) };
  }
  const show = (path: string) => git('show', `${name}:${path}`);
  try {
    const document = documentOf(name, show('generated/openapi.json'));
    const { version } = JSON.parse(show('package.json')) as { version: string }; // npm's own format
    return { name, document, release: { version, filesIn: (folder) => filesIn(name, folder) } };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1);
    throw new Error(`There is no release at ${name} (${reason}). Give a tag or the path of an openapi.json.`);
  }
}

function documentOf(name: string, text: string): OpenApiDocument {
  const document = JSON.parse(text) as OpenApiDocument; // a bundle, which was linted when it was released
  if (!document.paths) throw new Error(`${name} holds no OpenAPI document. Give a tag or the path of an openapi.json.`);
  return document;
}

function filesIn(commit: string, folder: string): Map<string, string> {
  const paths = git('ls-tree', '-r', '--name-only', commit, folder).split('\n').filter(Boolean);
  return new Map(paths.map((path) => [path, git('show', `${commit}:${path}`)]));
}

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: projectPath(),
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
