import { AmityApiError } from '../../src/errors/api-errors.js';
import { UsageError } from '../lib/usage-error.js';
import { run } from './cli.js';

// The reader of the output may close it early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof AmityApiError && error.detail !== undefined)
    console.error(JSON.stringify(error.detail, null, 2));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
