import type { Argv } from 'yargs';
import { type CliArgument, listParts } from './cli-arguments.js';
import { optionText } from './option-text.js';

/** Makes an option of each argument. */
export function addArguments(cli: Argv, known: readonly CliArgument[]): Argv {
  for (const each of known) {
    const { name, kind, isList, choices } = each;
    cli.option(name, {
      group: each.isRequired ? 'Arguments, required:' : 'Arguments:',
      description: optionText(each),
      array: isList,
      requiresArg: kind !== 'boolean',
      ...((kind === 'text' || kind === 'file') && { string: true }),
      ...(choices && { choices }),
    });
  }
  // Takes several values after one option, as a list of its own does.
  for (const name of known.flatMap(listParts)) {
    cli.option(name, { array: true, string: true, requiresArg: true, hidden: true });
  }
  return cli;
}
