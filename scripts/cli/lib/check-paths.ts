import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../../lib/usage-error.js';

/**
 * The whole path of a file that an option names.
 *
 * @throws UsageError where there is none, or a folder in its place.
 */
export function existingFile(given: string, option?: string): string {
  const path = resolve(given);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  const said = isFolder(path) ? `${path} is a folder. Name a file in it.` : `There is no file ${path}.`;
  throw new UsageError(option === undefined ? said : `--${option}: ${said}`);
}

/**
 * Looks whether a file can be written, before anything is sent for it.
 *
 * @throws UsageError where its folder is missing or itself is one.
 */
export function checkWritable(given: string, option = 'out'): void {
  const path = resolve(given);
  const folder = dirname(path);
  if (!isFolder(folder))
    throw new UsageError(`--${option} names a file in ${folder}, which is no folder. Make it first.`);
  if (isFolder(path)) throw new UsageError(`--${option} names ${path}, which is a folder. Name a file in it.`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
