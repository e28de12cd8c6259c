import { placeArguments } from '../../../src/client/arguments.js';
import { serverUrl } from '../../../src/client/server-url.js';
import { listNamedOperations } from '../../../src/operation.js';
import type { OpenApiDocument } from '../../openapi/document.js';
import type { Operation } from '../../openapi/operations.js';
import { curlCommand } from '../../samples/curl.js';
import { write } from '../lib/output.js';
import { asUsageError } from './as-usage-error.js';
import type { CliArgument } from './cli-arguments.js';
import { openCurlFiles } from './open-files.js';
import type { Settings } from './settings.js';

/** Prints a call as a command that has the shell fill in the token or key, and sends nothing. */
export async function dryRun(
  document: OpenApiDocument,
  operation: Operation,
  known: readonly CliArgument[],
  given: Readonly<Record<string, unknown>>,
  settings: Settings,
): Promise<void> {
  try {
    const server = serverUrl(settings).replace(/\/$/, '');
    const context = listNamedOperations().find(({ id }) => id === operation.id);
    // For its errors: it refuses what the client would.
    if (context) placeArguments(context, given);
    await write(`${curlCommand(document, operation, server, await openCurlFiles(known, given))}\n`);
  } catch (error) {
    throw asUsageError(error);
  }
}
