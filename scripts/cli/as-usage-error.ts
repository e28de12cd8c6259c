import { AmityError } from '../../src/errors/errors.js';
import { UsageError } from '../lib/usage-error.js';

/** What to throw where the client refused a call before it sent anything: that is no failed call. Others are passed on. */
export function asUsageError(error: unknown): unknown {
  return error instanceof AmityError ? new UsageError(error.message, { cause: error }) : error;
}
