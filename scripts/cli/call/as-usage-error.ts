import { AmityError } from '../../../src/errors/errors.js';
import { UsageError } from '../../lib/usage-error.js';

/** Turns the client's refusal of a call into a usage error, since nothing was sent. Other errors are passed on. */
export function asUsageError(error: unknown): unknown {
  return error instanceof AmityError ? new UsageError(error.message, { cause: error }) : error;
}
