import { closest } from '../../../src/errors/did-you-mean.js';
import { UsageError } from '../../lib/usage-error.js';

/** The error for an unknown name: it suggests the closest known one, or says where all are listed. */
export function unknownName(
  sentence: string,
  name: string,
  names: readonly string[],
  help: string,
  mark = '',
): UsageError {
  const near = closest(name, names);
  return new UsageError(`${sentence} ${near ? `Did you mean ${mark}${near}?` : `See ${help}.`}`);
}
