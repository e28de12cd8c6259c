import { readFile } from 'node:fs/promises';
import { projectPath } from '../lib/paths.js';

/** The package and the repository that the documentation is made from. */
export interface Origin {
  /** The npm package. */
  name: string;
  version: string;
  /** The repository's address in a browser, where package.json names one. */
  repository: string | undefined;
}

interface Manifest {
  name: string;
  version: string;
  repository?: string | { url: string };
}

/** Reads the origin from package.json. */
export async function readOrigin(): Promise<Origin> {
  const { name, version, repository } = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as Manifest; // npm's own format
  return { name, version, repository: webAddress(repository) };
}

/** The page of a repository, from what npm takes for one: `github:a/b`, `git+https://host/a/b.git` or an object with that. */
export function webAddress(repository: Manifest['repository']): string | undefined {
  const url = typeof repository === 'object' ? repository.url : repository;
  return url
    ?.replace(/^(github:)?(?=[\w.-]+\/[\w.-]+$)/, 'https://github.com/')
    .replace(/^git\+(?=https:)/, '')
    .replace(/\.git$/, '');
}
