import { readFile } from 'node:fs/promises';
import yargs, { type Argv } from 'yargs';
import { listNamedOperations } from '../../src/operation.js';
import { projectPath } from '../lib/paths.js';
import { UsageError } from '../lib/usage-error.js';
import { bulkCommand } from './commands/bulk.js';
import { callCommand, unknownOperation } from './commands/call.js';
import { completionCommand } from './commands/completion.js';
import { docsCommand } from './commands/docs.js';
import { eventsCommand } from './commands/events.js';
import { exportCommand } from './commands/export.js';
import { lintCommand } from './commands/lint.js';
import { listenCommand } from './commands/listen.js';
import { loginCommand } from './commands/login.js';
import { mockCommand } from './commands/mock.js';
import { sandboxCommand } from './commands/sandbox.js';
import { triggerCommand } from './commands/trigger.js';
import { checkFlags } from './lib/check-options.js';
import { outputWidth } from './lib/output.js';
import { unknownName } from './lib/unknown-name.js';
import { hookNames, unknownHook } from './webhooks/hooks.js';

declare module 'yargs' {
  // The parser has it, its published types do not yet.
  interface Argv<T> {
    usageConfiguration(options: { 'hide-types': boolean }): Argv<T>;
    getOptions(): { boolean: string[] };
  }
}

const commands = [
  'call',
  'bulk',
  'export',
  'login',
  'sandbox',
  'listen',
  'trigger',
  'events',
  'mock',
  'docs',
  'lint',
  'completion',
];

/** Commands whose first word is an operation. */
const ofOperations = ['call', 'bulk', 'export'];

/** Runs the command that these arguments ask for. */
export async function run(args: string[]): Promise<void> {
  const { version } = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as { version: string };
  checkCommand(args);
  await createCli(args, version).parseAsync();
}

/**
 * Refuses a command that there is not. The parser would take `nope --help` for `--help`.
 *
 * @throws UsageError
 */
function checkCommand([command, operation]: string[]): void {
  if (command === undefined || command.startsWith('-')) return;
  const ids: string[] = listNamedOperations().map(({ id }) => id);
  if (ids.includes(command)) {
    throw new UsageError(`${command} is an operation, not a command. Did you mean amity-openapi call ${command}?`);
  }
  if (!commands.includes(command)) {
    throw unknownName(`There is no command ${command}.`, command, commands, 'amity-openapi --help');
  }
  if (operation === undefined || operation.startsWith('-')) return;
  if (ofOperations.includes(command) && !ids.includes(operation)) throw unknownOperation(operation, ids);
  if (command === 'trigger' && !hookNames.includes(operation)) throw unknownHook(operation);
}

function createCli(args: string[], version: string): Argv {
  const cli = yargs(args);
  return (
    cli
      .scriptName('amity-openapi')
      .usage('amity-openapi <command> [options]')
      .locale('en')
      // Ids are texts, also those that look like numbers.
      .parserConfiguration({ 'parse-numbers': false, 'parse-positional-numbers': false, 'strip-dashed': true })
      // The text of an option says what it takes. The parser's own words would name how it is stored.
      .usageConfiguration({ 'hide-types': true })
      .updateStrings({
        'Not enough arguments following: %s': '--%s needs a value.',
        // A heading with a line for each value, of which the lines say it all.
        'Invalid values:': ' ',
        'Argument: %s, Given: %s, Choices: %s': '--%s cannot be %s. It takes one of %s.',
      })
      .alias('help', 'h')
      .middleware(() => checkFlags(args, cli.getOptions().boolean), true)
      .command(callCommand)
      .command(bulkCommand)
      .command(exportCommand)
      .command(loginCommand)
      .command(sandboxCommand)
      .command(listenCommand)
      .command(triggerCommand)
      .command(eventsCommand)
      .command(mockCommand)
      .command(docsCommand)
      .command(lintCommand)
      .command(completionCommand)
      .command('$0', false, {}, () => {
        throw new UsageError(`Name a command: ${commands.join(', ')}. See amity-openapi --help.`);
      })
      .version(version)
      .wrap(Math.min(outputWidth() ?? 120, 120))
      .epilogue(
        'Exit status: 0 done, 1 failed, 2 not begun because of how it was asked or what is not installed, 130 ended by Ctrl-C.',
      )
      .fail((message, error) => {
        // The parser's own complaints have no error, or one of a class that it does not export.
        throw error && error.name !== 'YError' ? error : new UsageError((message ?? error.message).trim());
      })
  );
}
