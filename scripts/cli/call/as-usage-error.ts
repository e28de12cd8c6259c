import { AmityError } from '../../../src/errors/errors.js';
import { UsageError } from '../../lib/usage-error.js';

/** Turns the client's refusal of a call into a usage error, since nothing was sent. Other errors are passed on. */
export function asUsageError(error: unknown): unknown {
  return error instanceof AmityError ? new UsageError(inOptions(error.message), { cause: error }) : error;
}

/** The client's options by what the command line calls them. */
function inOptions(message: string): string {
  return message
    .replace(/^(region|baseUrl)\b/, (name) => (name === 'baseUrl' ? '--base-url' : '--region'))
    .replace(/, or pass allowPlainHttp: true/, '');
}
