import { bulk } from '../../../src/bulk/bulk.js';
import type { BulkResult } from '../../../src/bulk/options.js';
import type { BulkRun } from '../../../src/bulk/run.js';
import { createAmityClient } from '../../../src/client/client.js';
import { AmityAbortError, AmityError } from '../../../src/errors/errors.js';
import { fileJournal } from '../../../src/node.js';
import type { NamedOperation } from '../../../src/operation.js';
import { asUsageError } from '../call/as-usage-error.js';
import { methodOf } from '../call/method-of.js';
import type { Settings } from '../call/settings.js';
import { count } from '../lib/output.js';
import { note } from '../lib/terminal.js';
import type { Plan } from './check-input.js';
import { endOnSignals } from './end-on-signals.js';
import { Failures } from './failures.js';
import { goOnCommand } from './go-on.js';
import { hashOf, type Input } from './input.js';
import type { BulkCliOptions } from './options.js';
import { duration, ProgressView } from './progress.js';
import { type FileRow, openRows } from './read-rows.js';
import type { RowReader } from './row-reader.js';

/** Rows in doubt that are told one by one. The file of --failures has all. */
const maxTold = 20;

/** Parts of a run of the command. */
export interface BulkCommandRun {
  named: NamedOperation;
  input: Input;
  plan: Plan;
  reader: RowReader;
  settings: Settings;
  options: BulkCliOptions;
}

/** Row in doubt, without what is not told of it. */
type InDoubt = Extract<BulkResult<FileRow>, { status: 'inDoubt' }>;

/** Sends the rows, shows the progress, and tells at the end what became of them. Sets the exit status. */
export async function runBulk(parts: BulkCommandRun): Promise<void> {
  const { options, plan, input } = parts;
  const { journal: path, resume, quiet, verbose } = options;
  const journal = path === undefined ? undefined : fileJournal(path, { resume });
  const failures = new Failures(options.failures, journal, resume);
  const ending = endOnSignals();
  const run = startRun(parts, failures, await hashOf(input.path), ending.signal, (progress) => view.update(progress));
  const view = new ProgressView(plan.units, !quiet && !verbose);
  const inDoubt: InDoubt[] = [];
  let error: unknown;
  try {
    for await (const each of run) if (each.status === 'inDoubt') inDoubt.push(slim(each));
  } catch (caught) {
    error = caught;
  } finally {
    view.end();
    ending.dispose();
  }
  if (run.progress.requests === 0 && isOfClient(error)) throw asUsageError(inOptions(error));
  for (const { status: _, error: __, ...each } of inDoubt) await failures.write({ ...each, message: doubtMessage });
  await failures.end();
  tell(parts, run, inDoubt, view.elapsedMs, error);
}

const doubtMessage = 'It is not known whether this was done. Look, and decide by --on-doubt repeat or --on-doubt skip.';

function startRun(
  { named, input, settings, options, reader }: BulkCommandRun,
  journal: Failures,
  hash: string,
  signal: AbortSignal,
  onProgress: (progress: BulkRun<FileRow, unknown>['progress']) => void,
): BulkRun<FileRow, unknown> {
  const { rate, concurrency, onDoubt, timeout, verbose, map, set, ignore } = options;
  try {
    const { keys, ...server } = settings;
    const client = createAmityClient({
      ...{ ...server, timeout },
      ...(Object.keys(keys).length > 0 && { keys }),
      ...(verbose && { logger: { debug: note, info: note, warn: note, error() {} } }),
    });
    return bulk(methodOf(client, named), rowsOf(input, options), {
      ...{ rate, concurrency, onDoubt, journal, signal, onProgress, input: hash, settings: { map, set, ignore } },
      toArguments: (row: FileRow) => reader.read(row),
    });
  } catch (error) {
    throw asUsageError(error);
  }
}

async function* rowsOf({ path }: Input, { format }: BulkCliOptions): AsyncGenerator<FileRow> {
  yield* (await openRows(path, format)).rows;
}

/** A result without its error, of which there may be many. */
function slim({ error: _, ...result }: InDoubt): InDoubt {
  return result;
}

function isOfClient(error: unknown): error is AmityError {
  return error instanceof AmityError && !(error instanceof AmityAbortError);
}

/** The words of the command line for what the library says. */
function inOptions(error: AmityError): AmityError {
  const message = error.message.replace('Go on with it by resume, or name', 'Go on with it by --resume, or name');
  return new AmityError(message, { cause: error });
}

function tell(
  { named, plan, options }: BulkCommandRun,
  run: BulkRun<FileRow, unknown>,
  inDoubt: readonly InDoubt[],
  elapsedMs: number,
  error: unknown,
): void {
  const { done, failed, skipped, requests, rateLimited } = run.progress;
  const left = plan.units - done - failed - skipped - inDoubt.length;
  if (!options.quiet) {
    const parts = [
      `${done.toLocaleString('en')} of ${plan.units.toLocaleString('en')} done`,
      `${failed.toLocaleString('en')} failed`,
      ...(skipped > 0 ? [`${count(skipped, 'skipped')}`] : []),
      `${inDoubt.length.toLocaleString('en')} in doubt`,
      ...(left > 0 ? [`${left.toLocaleString('en')} left`] : []),
    ];
    const calls = `${count(requests, 'call')}, ${count(rateLimited, '429')}, ${duration(elapsedMs)}`;
    note(`${named.id}: ${parts.join(', ')}. ${calls}.`);
    if (failed > 0 && options.failures !== undefined) note(`The rows that failed are in ${options.failures}.`);
    if (failed > 0 && options.failures === undefined) note('--failures names a file for the rows that fail.');
  }
  tellDoubt(inDoubt);
  if (left > 0 || inDoubt.length > 0) note(goOn(options));
  if (error instanceof AmityAbortError) process.exitCode = 130;
  else if (error !== undefined) throw error;
  else if (failed > 0 || inDoubt.length > 0 || left > 0) process.exitCode = 1;
}

function tellDoubt(inDoubt: readonly InDoubt[]): void {
  if (inDoubt.length === 0) return;
  note(`Of these it is not known whether they were done; --on-doubt repeat or --on-doubt skip decides:`);
  for (const each of inDoubt.slice(0, maxTold)) {
    const values = 'element' in each ? String(each.element) : JSON.stringify(each.row.row);
    note(`  line ${each.row.line}: ${values}`);
  }
  if (inDoubt.length > maxTold) note(`  … and ${count(inDoubt.length - maxTold, 'other')}.`);
}

function goOn({ journal }: BulkCliOptions): string {
  if (journal === undefined) return 'To be able to go on, keep a journal: --journal <file>.';
  return `To go on: ${goOnCommand(process.argv.slice(2))}`;
}
