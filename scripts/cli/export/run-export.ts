import { createAmityClient } from '../../../src/client/client.js';
import { PagedCall, pick, withValue } from '../../../src/client/paged-call.js';
import { serverUrl } from '../../../src/client/server-url.js';
import { AmityAbortError } from '../../../src/errors/errors.js';
import type { NamedOperation, Pagination } from '../../../src/operation.js';
import { endOnSignals } from '../bulk/end-on-signals.js';
import { goOnCommand } from '../bulk/go-on.js';
import { asUsageError } from '../call/as-usage-error.js';
import { methodOf } from '../call/method-of.js';
import { Progress } from '../call/progress.js';
import type { Settings } from '../call/settings.js';
import { count } from '../lib/output.js';
import { note } from '../lib/terminal.js';
import { ExportFile } from './export-file.js';
import type { ExportOptions } from './options.js';
import { writeCsv } from './write-csv.js';

/** Parts of a run of the command. */
export interface ExportRun {
  named: NamedOperation;
  pagination: Pagination;
  args: Readonly<Record<string, unknown>>;
  settings: Settings;
  options: ExportOptions;
}

/** Writes the items of all pages to a file. Sets the exit status. */
export async function runExport(run: ExportRun): Promise<void> {
  const { named, args, options, settings } = run;
  const header = { type: 'begin', version: 1, operation: named.id, server: serverOf(settings), args } as const;
  const file = await ExportFile.open(options.to, header, options.resume);
  try {
    const isWhole = await readPages(run, file);
    if (!isWhole) return tellGoOn(file);
    await finish(file, options);
    if (!options.quiet) note(`${count(file.items, 'item')} in ${options.to}.`);
  } catch (error) {
    note(`To go on: ${goOnCommand(process.argv.slice(2))}`);
    throw error;
  } finally {
    await file.close();
  }
}

function serverOf(settings: Settings): string {
  try {
    return serverUrl(settings);
  } catch (error) {
    throw asUsageError(error);
  }
}

/** Reads the pages that are left; false where it was interrupted. */
async function readPages(
  { named, pagination, args, settings, options }: ExportRun,
  file: ExportFile,
): Promise<boolean> {
  if (file.next === null) return true;
  const { keys, ...server } = settings;
  const { timeout, rate, verbose, quiet } = options;
  const client = createAmityClient({
    ...{ ...server, timeout, totalTimeout: Number.POSITIVE_INFINITY, maxRetries: 5 },
    ...(Object.keys(keys).length > 0 && { keys }),
    // Evenly, for a server counts over any second.
    rateLimit: { requests: 1, perMs: 1000 / rate },
    ...(verbose && { logger: { debug: note, info: note, warn: note, error() {} } }),
  });
  const progress = new Progress(process.stderr.isTTY === true && !quiet && !verbose);
  const ending = endOnSignals();
  const from = file.next === undefined ? args : withValue(args, pagination.token, file.next);
  const call = methodOf(client, named)(from, { signal: ending.signal });
  if (!(call instanceof PagedCall)) throw new Error(`${named.id} does not answer in pages.`);
  try {
    for await (const page of call.pages({ maxPages: Number.POSITIVE_INFINITY })) {
      const items = pick(page, pagination.items) as unknown[]; // the client has seen that they are a list
      const next = pick(page, pagination.next);
      await file.add(items, typeof next === 'string' && next !== '' ? next : null);
      progress.page(items.length);
      if (ending.signal.aborted) return file.next === null;
    }
    return true;
  } catch (error) {
    if (error instanceof AmityAbortError && ending.signal.aborted) return false;
    throw error;
  } finally {
    progress.end();
    ending.dispose();
  }
}

async function finish(file: ExportFile, { isCsv, to, escapeFormulas, quiet }: ExportOptions): Promise<void> {
  if (!isCsv) return file.finish();
  const csv = `${file.part}.csv`;
  const formulas = await writeCsv(file.part, csv, escapeFormulas);
  await file.finish(csv);
  if (formulas === 0 || escapeFormulas || quiet) return;
  const cells = `${count(formulas, 'cell')} of ${to} ${formulas === 1 ? 'begins' : 'begin'} with =, +, - or @`;
  note(`${cells}, which spreadsheets run as formulas. --escape-formulas defuses them.`);
}

function tellGoOn(file: ExportFile): void {
  note(`Interrupted after ${count(file.items, 'item')}. To go on: ${goOnCommand(process.argv.slice(2))}`);
  process.exitCode = 130; // as a shell has it for what Ctrl-C ends
}
