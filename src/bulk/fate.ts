import { AmityApiError } from '../errors/api-errors.js';
import { AmityConnectionError, AmityDecodeError, AmityError } from '../errors/errors.js';
import { neverOpened } from '../transport/retry.js';

/**
 * Fate of a call that has failed:
 * - `done`: it was carried out, though its response cannot be read;
 * - `refused`: it was not carried out, for a reason in its rows;
 * - `later`: it was not carried out, and may be at another time;
 * - `stop`: it was not carried out, and no other would be;
 * - `unknown`: nobody knows.
 */
export type Fate = 'done' | 'refused' | 'later' | 'stop' | 'unknown';

/** Tells the fate of a call by its error. */
export function fateOf(error: unknown): Fate {
  if (error instanceof AmityDecodeError) return 'done';
  if (error instanceof AmityApiError) return fateOfStatus(error.status);
  if (error instanceof AmityConnectionError) return neverOpened(error) ? 'later' : 'unknown';
  // Only what a client refuses by itself, before it sends, is of this very class.
  return error instanceof AmityError && error.name === 'AmityError' ? 'stop' : 'unknown';
}

function fateOfStatus(status: number): Fate {
  if (status === 401) return 'stop';
  if (status === 429) return 'later';
  return status === 408 || status >= 500 ? 'unknown' : 'refused';
}

/** Whether a refusal says that the token may not do this at all, rather than with these rows. */
export function isDenied(error: unknown): boolean {
  return error instanceof AmityApiError && error.status === 403 && /PermissionDenied$/.test(error.codeName ?? '');
}

/** Whether a refusal says that an earlier attempt has done the same. */
export function saysDone(error: unknown, method: string, ownId: string | undefined): boolean {
  if (!(error instanceof AmityApiError)) return false;
  return (ownId !== undefined && error.codeName === 'DuplicateEntry') || (method === 'DELETE' && error.status === 404);
}
