import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { createAmityClient } from '../../../src/client/client.js';
import { PagedCall, pick } from '../../../src/client/paged-call.js';
import { AmityError } from '../../../src/errors/errors.js';
import { saveTo } from '../../../src/node.js';
import type { Logger } from '../../../src/telemetry/hooks.js';
import { UsageError } from '../../lib/usage-error.js';
import type { Operation } from '../../openapi/operations.js';
import { responseKind } from '../../openapi/operations.js';
import { checkWritable } from '../lib/check-paths.js';
import { note } from '../lib/terminal.js';
import { createPrinter, hasRows, type Printer } from '../print/printer.js';
import { asUsageError } from './as-usage-error.js';
import type { CliArgument } from './cli-arguments.js';
import { methodOf } from './method-of.js';
import { openFiles } from './open-files.js';
import type { CallOptions } from './options.js';
import { readAll } from './read-all.js';
import type { Settings } from './settings.js';

/** Calls an operation and prints its response. */
export async function send(
  operation: Operation,
  known: readonly CliArgument[],
  given: Readonly<Record<string, unknown>>,
  { keys, ...settings }: Settings,
  options: CallOptions,
): Promise<void> {
  const { timeout, maxRetries, all, out, verbose, maxItems, rate = 1 } = options;
  if (responseKind(operation) === 'binary' && out === undefined && process.stdout.isTTY) {
    throw new UsageError(`${operation.id} gives a file, which no terminal can show. Name one with --out.`);
  }
  if (out !== undefined) checkWritable(out);
  const printer = await createPrinter(options, all === true);
  let isSent = false;
  try {
    const client = createAmityClient({
      ...settings,
      timeout,
      maxRetries,
      ...(Object.keys(keys).length > 0 && { keys }),
      // Evenly, for a server counts over any second.
      ...(all && { rateLimit: { requests: 1, perMs: 1000 / rate } }),
      ...(verbose && { logger: teller }),
      onRequest() {
        isSent = true;
      },
    });
    const { signal } = all ? endOnInterrupt() : new AbortController();
    const call = methodOf(client, operation)(await openFiles(known, given), { signal });
    const pagination = operation.object['x-amity-pagination'];
    if (all && pagination && call instanceof PagedCall) {
      const firstToken = pick(given, pagination.token);
      const showProgress = process.stderr.isTTY === true && !verbose;
      return await readAll(call, pagination, printer, { firstToken, maxItems, showProgress, signal });
    }
    const result = await call;
    if (result instanceof Response) await printDownload(result, out);
    else await printResult(operation, result, printer, options);
  } catch (error) {
    throw isSent ? error : asUsageError(error);
  }
  if (isChange(operation) && process.stderr.isTTY) note(`Done: ${operation.object.summary} (${operation.id}).`);
}

/** Tells requests, responses and retries. A call that fails is told at the end. */
const teller: Logger = { debug: note, info: note, warn: note, error() {} };

/** Is aborted by Ctrl-C, the first time; the second one ends the program. */
function endOnInterrupt(): AbortController {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller;
}

function isChange({ method, object }: Operation): boolean {
  return method !== 'GET' && !object['x-amity-reads'];
}

async function printResult(
  { object }: Operation,
  result: unknown,
  printer: Printer,
  { output, jq }: CallOptions,
): Promise<void> {
  if (result === undefined) return;
  const items = object['x-amity-pagination'] && pick(result, object['x-amity-pagination'].items);
  // A filter is written for the response as it is.
  const rows = jq === undefined && hasRows(output) ? (items ?? result) : [result];
  await printer.add(Array.isArray(rows) ? rows : [rows]);
  await printer.end();
}

async function printDownload(download: Response, out: string | undefined): Promise<void> {
  if (out !== undefined) return save(download, out);
  // Node's own declaration of a web stream and the platform's differ, though they are one class.
  const body = download.body as NodeReadableStream | null;
  if (body) await pipeline(Readable.fromWeb(body), process.stdout, { end: false });
}

async function save(download: Response, path: string): Promise<void> {
  await saveTo(download, path).catch((error) => {
    // Errors of the download itself name the operation.
    if (error instanceof AmityError) throw error;
    throw new Error(`--out names the file ${path}, which cannot be written (${error.code}).`, { cause: error });
  });
}
