import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../../lib/usage-error.js';

/**
 * Looks whether a file can be written, before anything is sent for it.
 *
 * @throws UsageError where its folder is missing or itself is one.
 */
export function checkWritable(given: string): void {
  const path = resolve(given);
  const folder = dirname(path);
  if (!isFolder(folder)) throw new UsageError(`--out names a file in ${folder}, which is no folder. Make it first.`);
  if (isFolder(path)) throw new UsageError(`--out names ${path}, which is a folder. Name a file in it.`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
