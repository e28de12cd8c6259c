import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { securityHeaders } from '../../../generated/security.js';
import { createAmityClient } from '../../../src/client/client.js';
import type { AnyMethod } from '../../../src/client/method.js';
import { PagedCall } from '../../../src/client/paged-call.js';
import { AmityError } from '../../../src/errors/errors.js';
import { saveTo } from '../../../src/node.js';
import { environmentVariable } from '../../../src/platform/environment.js';
import { UsageError } from '../../lib/usage-error.js';
import type { Operation } from '../../openapi/operations.js';
import { responseKind } from '../../openapi/operations.js';
import { keyVariable } from '../../samples/curl.js';
import { checkWritable } from '../lib/check-paths.js';
import { pretty, write } from '../lib/output.js';
import { asUsageError } from './as-usage-error.js';
import type { CliArgument } from './cli-arguments.js';
import { openFiles } from './open-files.js';
import type { CallOptions } from './options.js';

/** Calls an operation and prints its response. */
export async function send(
  operation: Operation,
  known: readonly CliArgument[],
  given: Readonly<Record<string, unknown>>,
  { region, baseUrl, timeout, maxRetries, all, out }: CallOptions,
): Promise<void> {
  if (responseKind(operation) === 'binary' && out === undefined && process.stdout.isTTY) {
    throw new UsageError(`${operation.id} gives a file, which no terminal can show. Name one with --out.`);
  }
  if (out !== undefined) checkWritable(out);
  const keys = environmentKeys();
  let isSent = false;
  try {
    const client = createAmityClient({
      region,
      baseUrl,
      timeout,
      maxRetries,
      ...(Object.keys(keys).length > 0 && { keys }),
      onRequest() {
        isSent = true;
      },
    });
    const call = methodOf(client, operation)(await openFiles(known, given));
    if (all && call instanceof PagedCall) {
      for await (const item of call) await write(`${JSON.stringify(item)}\n`);
      return;
    }
    await print(await call, out);
  } catch (error) {
    throw isSent ? error : asUsageError(error);
  }
}

function environmentKeys(): Record<string, string> {
  const found = Object.keys(securityHeaders).map((scheme) => [scheme, environmentVariable(keyVariable(scheme))]);
  return Object.fromEntries(found.filter(([, key]) => key !== undefined));
}

/** The client's method of an operation, whose id is the way to it. */
function methodOf(client: object, { id }: Operation): AnyMethod {
  const found = id.split('.').reduce<unknown>((node, name) => Reflect.get(Object(node), name), client);
  return found as AnyMethod; // the client and the bundle are made from one specification
}

async function print(result: unknown, out: string | undefined): Promise<void> {
  if (result === undefined) return;
  if (!(result instanceof Response)) return write(pretty(result));
  if (out !== undefined) return save(result, out);
  // Node's own declaration of a web stream and the platform's differ, though they are one class.
  if (result.body) await pipeline(Readable.fromWeb(result.body as NodeReadableStream), process.stdout, { end: false });
}

async function save(download: Response, path: string): Promise<void> {
  await saveTo(download, path).catch((error) => {
    // What the download itself throws names the operation.
    if (error instanceof AmityError) throw error;
    throw new Error(`--out names the file ${path}, which cannot be written (${error.code}).`, { cause: error });
  });
}
