import { AmityApiError } from '../../src/errors/api-errors.js';
import { UsageError } from '../lib/usage-error.js';
import { run } from './cli.js';
import { paint } from './lib/terminal.js';

process.stdout.on('error', endWithoutOutput);

function endWithoutOutput({ code }: NodeJS.ErrnoException): never {
  // The reader of the output may close it early, as `head` does.
  if (code === 'EPIPE') process.exit(0);
  console.error(`The output cannot be written (${code}).`);
  process.exit(1);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  // A write that fails may tell so before its stream does.
  if (process.stdout.errored) endWithoutOutput(process.stdout.errored);
  console.error(paint(process.stderr, 'red', error instanceof Error ? error.message : String(error)));
  if (error instanceof AmityApiError && error.detail !== undefined)
    console.error(JSON.stringify(error.detail, null, 2));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
