import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../lib/usage-error.js';

/**
 * The whole path of a file that was named.
 *
 * @throws UsageError where there is none.
 */
export function existingFile(given: string): string {
  const path = resolve(given);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new UsageError(`There is no file ${path}.`);
}
