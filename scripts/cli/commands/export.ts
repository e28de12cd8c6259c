import type { CommandModule } from 'yargs';
import { listNamedOperations } from '../../../src/operation.js';
import { UsageError } from '../../lib/usage-error.js';
import type { OpenApiDocument } from '../../openapi/document.js';
import { listOperations, type Operation } from '../../openapi/operations.js';
import { readSpecification } from '../../openapi/specification.js';
import { addArguments } from '../call/argument-options.js';
import { listCliArguments } from '../call/cli-arguments.js';
import { checkMissing, readArguments } from '../call/read-arguments.js';
import { checkCredential, readSettings } from '../call/settings.js';
import { exportOptions, readExportOptions } from '../export/options.js';
import { runExport } from '../export/run-export.js';
import { checkOptions } from '../lib/check-options.js';
import { checkWritable } from '../lib/check-paths.js';

/** `export`: writes the items of all pages of an operation to a file. */
export const exportCommand: CommandModule = {
  command: 'export',
  describe: 'Write all items of an operation that answers in pages to a file',
  builder(cli) {
    const document = readSpecification();
    for (const operation of pagedOperations(document)) {
      cli.command(
        operation.id,
        operation.object.summary,
        (each) => addArguments(each, listCliArguments(document, operation)).options(exportOptions),
        (argv) => exportAll(document, operation, argv),
      );
    }
    return cli
      .usage('amity-openapi export <operation> --to <file> [options]')
      .scriptName('')
      .command('$0', false, {}, () => {
        throw new UsageError(
          'export needs the name of an operation that answers in pages. See amity-openapi export --help.',
        );
      });
  },
  handler() {},
};

/** Operations that answer in pages. */
export function pagedOperations(document: OpenApiDocument): Operation[] {
  return listOperations(document).filter(({ object }) => object['x-amity-pagination'] !== undefined);
}

async function exportAll(
  document: OpenApiDocument,
  operation: Operation,
  argv: Parameters<typeof readArguments>[2],
): Promise<void> {
  const known = listCliArguments(document, operation);
  checkOptions(argv, `export ${operation.id}`, [...known.map(({ name }) => name), ...Object.keys(exportOptions)]);
  const args = await readArguments(document, known, argv);
  checkMissing(operation.id, known, args);
  const options = readExportOptions(argv);
  checkWritable(options.to, 'to');
  const settings = await readSettings(options);
  checkCredential(document, operation, settings);
  const named = listNamedOperations().find(({ id }) => id === operation.id);
  const pagination = operation.object['x-amity-pagination'];
  if (!named || !pagination) throw new Error(`${operation.id} does not answer in pages.`);
  await runExport({ named, pagination, args, settings, options });
}
