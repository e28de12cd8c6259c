import { setFlagsFromString } from 'node:v8';
import type { ArgumentsCamelCase, CommandModule } from 'yargs';
import { serverUrl } from '../../../src/client/server-url.js';
import { listNamedOperations } from '../../../src/operation.js';
import { UsageError } from '../../lib/usage-error.js';
import type { OpenApiDocument } from '../../openapi/document.js';
import { listOperations, type Operation } from '../../openapi/operations.js';
import { readSpecification } from '../../openapi/specification.js';
import { curlCommand } from '../../samples/curl.js';
import { checkInput, type Plan } from '../bulk/check-input.js';
import { openInput } from '../bulk/input.js';
import { type BulkCliOptions, bulkOptions, readBulkOptions } from '../bulk/options.js';
import { duration } from '../bulk/progress.js';
import { RowReader } from '../bulk/row-reader.js';
import { runBulk } from '../bulk/run-bulk.js';
import { asUsageError } from '../call/as-usage-error.js';
import { environmentHelp } from '../call/environment-help.js';
import { checkCredential, readSettings, type Settings } from '../call/settings.js';
import { checkOptions } from '../lib/check-options.js';
import { count, write } from '../lib/output.js';

/** `bulk`: sends the rows of a file by an operation. */
export const bulkCommand: CommandModule = {
  command: 'bulk <operation>',
  describe: 'Send the rows of a file by an operation, and go on where it was interrupted',
  builder: (cli) =>
    cli
      .positional('operation', { type: 'string', description: 'The operation, such as v3.channels.users.add' })
      .options(bulkOptions)
      .example(
        'amity-openapi bulk v3.channels.users.add --from members.csv --map userIds=userId --journal members.journal',
        'Rows of one channel go together, a hundred in a call',
      )
      .epilogue(
        `The columns are the operation's arguments, as amity-openapi call <operation> --help names them; data.text is a part of data. ${environmentHelp()}`,
      ),
  async handler(argv) {
    checkOptions(argv, 'bulk', ['operation', ...Object.keys(bulkOptions)]);
    await runCommand(argv);
  },
};

async function runCommand(argv: ArgumentsCamelCase): Promise<void> {
  // Rows are garbage as soon as they are sent. Without it V8 lets twice as much of that pile up.
  setFlagsFromString('--optimize-for-size');
  const document = readSpecification();
  const operation = listOperations(document).find(({ id }) => id === argv.operation);
  const named = listNamedOperations().find(({ id }) => id === argv.operation);
  if (!operation || !named)
    throw new UsageError(`There is no operation ${argv.operation}. See amity-openapi call --help.`);
  const options = readBulkOptions(argv);
  const settings = await readSettings(options);
  const { map, set, ignore, format } = options;
  const reader = new RowReader({ document, operation, map, set, ignore, isText: format === 'csv' });
  if (!options.dryRun) checkCredential(document, operation, settings);
  const input = await openInput(options.from);
  try {
    const plan = await checkInput(input, format, reader, named);
    if (options.dryRun) await dryRun(document, operation, plan, settings, options);
    else await runBulk({ named, input, plan, reader, settings, options });
  } finally {
    await input.dispose();
  }
}

async function dryRun(
  document: OpenApiDocument,
  operation: Operation,
  { rows, units, calls, first }: Plan,
  settings: Settings,
  { rate }: BulkCliOptions,
): Promise<void> {
  const ofRows = units === rows ? '' : `, ${units.toLocaleString('en')} elements of their lists`;
  const time = Number.isFinite(rate) ? `; at ${rate} a second about ${inMinutes((calls / rate) * 1100)}` : '';
  const lines = [`${count(rows, 'row')}${ofRows}: ${count(calls, 'call')} of ${operation.id}${time}. Nothing is sent.`];
  try {
    const server = serverUrl(settings);
    if (first) lines.push('', 'The first call:', '', curlCommand(document, operation, server, first));
  } catch (error) {
    throw asUsageError(error);
  }
  await write(`${lines.join('\n')}\n`);
}

/** A time in minutes, to a tenth. The gaps between calls are a tenth longer than the rate asks for. */
function inMinutes(ms: number): string {
  const minutes = Math.max(0.1, Math.ceil(ms / 6_000) / 10);
  return `${minutes.toLocaleString('en')} minutes (${duration(ms)})`;
}
