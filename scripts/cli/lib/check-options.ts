import type { ArgumentsCamelCase } from 'yargs';
import { UsageError } from '../../lib/usage-error.js';
import { unknownName } from './unknown-name.js';

/** Names that the parser adds to every command line. */
const own = ['_', '$0', 'help', 'h', 'version'];

/**
 * Refuses what a command does not take. The parser's own check would not say what was probably meant.
 *
 * @throws UsageError for an option that is not among these, or for words beside the command's own.
 */
export function checkOptions(argv: ArgumentsCamelCase, command: string, options: readonly string[]): void {
  const known = options.map(camelCase);
  const help = `amity-openapi ${command} --help`;
  for (const name of Object.keys(argv)) {
    if (own.includes(name) || known.includes(name)) continue;
    throw unknownName(`${command} takes no option --${name}.`, name, options, help, '--');
  }
  const extra = argv._.slice(command.split(' ').length);
  if (extra.length > 0) throw new UsageError(`${command} does not know what to do with '${extra[0]}'. See ${help}.`);
}

/** The name that the parser gives an option: `dryRun` for `dry-run`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
