import type { ArgumentsCamelCase } from 'yargs';
import { UsageError } from '../../lib/usage-error.js';
import { camelCase } from './camel-case.js';
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

/**
 * Refuses several values for options that take one. The parser would make a list of them.
 *
 * @throws UsageError
 */
export function checkSingle(argv: ArgumentsCamelCase, options: readonly string[]): void {
  const several = options.find((name) => Array.isArray(argv[camelCase(name)]));
  if (several !== undefined) throw new UsageError(`--${several} is there more than once. Give it once.`);
}

/**
 * Refuses a value for an option that takes none. The parser would read every one but `true` as `false`.
 *
 * @param args the command line as it was typed
 * @throws UsageError
 */
export function checkFlags(args: readonly string[], flags: readonly string[]): void {
  for (const arg of args) {
    if (arg === '--') return;
    const [, name = '', value = ''] = /^--([^=]+)=(.*)$/.exec(arg) ?? [];
    if (!flags.map(camelCase).includes(camelCase(name)) || value === 'true' || value === 'false') continue;
    throw new UsageError(`--${name} takes no value such as '${value}'. Give --${name} alone, or leave it out.`);
  }
}
