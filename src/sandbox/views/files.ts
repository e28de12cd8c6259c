import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';

/** The files of ids that others refer to by them; those that are not there are passed over. */
export function filesOf(_call: Call, _fileIds: readonly (string | null | undefined)[]): Schemas['StoredFile'][] {
  return [];
}
