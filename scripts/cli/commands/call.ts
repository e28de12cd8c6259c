import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { unwrapped } from '../../lib/unwrap-markdown.js';
import { UsageError } from '../../lib/usage-error.js';
import { bodyArguments } from '../../openapi/arguments.js';
import type { OpenApiDocument } from '../../openapi/document.js';
import { listOperations, type Operation, ownCredential } from '../../openapi/operations.js';
import { readSpecification } from '../../openapi/specification.js';
import { credentialOf } from '../../samples/curl.js';
import { addArguments } from '../call/argument-options.js';
import { listCliArguments } from '../call/cli-arguments.js';
import { dryRun } from '../call/dry-run.js';
import { environmentHelp } from '../call/environment-help.js';
import { callOptionsOf, readCallOptions } from '../call/options.js';
import { checkMissing, readArguments } from '../call/read-arguments.js';
import { printFound } from '../call/search.js';
import { send } from '../call/send.js';
import { checkCredential, readSettings } from '../call/settings.js';
import { checkOptions } from '../lib/check-options.js';
import { unknownName } from '../lib/unknown-name.js';

/** `call`: each operation of the specification is a command below it. */
export const callCommand: CommandModule = {
  command: 'call',
  describe: 'Call an operation of the API',
  builder(cli) {
    const document = readSpecification();
    const operations = listOperations(document);
    for (const operation of operations) {
      cli.command(
        operation.id,
        operation.object.summary,
        (each) => describeOperation(each, document, operation),
        (argv) => callOperation(document, operation, argv),
        [],
        operation.object.deprecated,
      );
    }
    return (
      cli
        .usage('amity-openapi call <operation> [options]')
        // The list of operations would repeat the name in each of its lines, and break the longer ones.
        .scriptName('')
        .epilogue(`call <operation> --help explains one, with its arguments. ${environmentHelp()}`)
        // Only what is no operation comes to this command itself.
        .command('$0', false, searchOption, async (argv) => {
          if (argv.search === undefined)
            throw new UsageError('call needs the name of an operation. See amity-openapi call --help.');
          checkOptions(argv, 'call', ['search']);
          await printFound(operations, String(argv.search));
        })
    );
  },
  handler() {},
};

const searchOption = {
  search: {
    string: true,
    description: 'List the operations with these words in their name, summary or description',
    requiresArg: true,
  },
};

/** The error for an operation that there is not: it names those that were probably meant. */
export function unknownOperation(given: string, ids: readonly string[]): UsageError {
  const help = 'amity-openapi call --help';
  const ending = ids.filter((id) => id.endsWith(`.${given}`));
  if (ending.length > 0) return new UsageError(`There is no operation ${given}. Did you mean ${ending.join(' or ')}?`);
  return unknownName(`There is no operation ${given}.`, given, ids, help);
}

function describeOperation(cli: Argv, document: OpenApiDocument, operation: Operation): Argv {
  const description = unwrapped(operation.object.description);
  const known = listCliArguments(document, operation);
  const isFree = operation.body && bodyArguments(document, operation).length === 0;
  const note = isFree ? '\n\nThe body may hold anything; give it in --args.' : '';
  cli.usage(`amity-openapi call ${operation.id} [options]\n\n${description}${note}`);
  addArguments(cli, known);
  const { variable } = credentialOf(document, operation);
  const others = ownCredential(operation) === undefined ? ', or the token of --token-file or of a profile' : '';
  return cli.options(callOptionsOf(operation)).epilogue(`It takes ${variable} from the environment${others}.`);
}

async function callOperation(document: OpenApiDocument, operation: Operation, argv: ArgumentsCamelCase): Promise<void> {
  const known = listCliArguments(document, operation);
  const names = [...known.map(({ name }) => name), ...Object.keys(callOptionsOf(operation))];
  checkOptions(argv, `call ${operation.id}`, names);
  const given = await readArguments(document, known, argv);
  checkMissing(operation.id, known, given);
  const options = readCallOptions(argv);
  const settings = await readSettings(options);
  if (options.dryRun) return dryRun(document, operation, known, given, settings);
  checkCredential(document, operation, settings);
  await send(operation, known, given, settings, options);
}
