import type { Options } from 'yargs';
import { UsageError } from '../../lib/usage-error.js';
import type { Operation } from '../../openapi/operations.js';
import { responseKind } from '../../openapi/operations.js';
import { camelCase } from '../lib/camel-case.js';
import { outputs, type PrintOptions } from '../print/printer.js';
import { regions } from './regions.js';
import type { SettingOptions } from './settings.js';

/** The options of `call` that are no arguments of the operation. */
export interface CallOptions extends SettingOptions, PrintOptions {
  timeout?: number | undefined;
  maxRetries?: number | undefined;
  dryRun?: boolean | undefined;
  /** Whether the items of all pages are wanted. */
  all?: boolean | undefined;
  /** Number of items to stop after. */
  maxItems?: number | undefined;
  /** The requests that may start in a second. */
  rate?: number | undefined;
  /** Whether each request is told on stderr. */
  verbose?: boolean | undefined;
  /** The file that a download goes to. */
  out?: string | undefined;
}

/** The rate of `--all`, in requests a second: the stricter of the two limits that the vendor publishes. */
const defaultRate = 10;

/** Options of every command that calls the API. */
export const commonOptions: Record<string, Options> = {
  region: {
    choices: regions,
    description: `Where the network lives. Default: AMITY_REGION [one of ${regions.join(', ')}]`,
    requiresArg: true,
  },
  'base-url': { string: true, description: "A server's address, in the place of a region", requiresArg: true },
  profile: {
    string: true,
    description: 'The profile to take the server and the token from; see amity-openapi login. Default: AMITY_PROFILE',
    requiresArg: true,
  },
  'token-file': {
    string: true,
    description: 'The file with the access token. Default: AMITY_ACCESS_TOKEN holds it',
    requiresArg: true,
  },
  timeout: { string: true, description: 'Milliseconds that an attempt may take. Default: 30000', requiresArg: true },
  'max-retries': { string: true, description: 'How often to send again what failed. Default: 2', requiresArg: true },
  args: {
    string: true,
    description: 'All arguments as JSON: {…}, @file or - for the standard input',
    requiresArg: true,
  },
  verbose: { boolean: true, description: 'Tell each request and how long it took on stderr, without the token' },
  'dry-run': { boolean: true, description: 'Print the call as a curl command and send nothing' },
};

const paged: Record<string, Options> = {
  all: { boolean: true, description: 'The items of all pages, one line of JSON each' },
  'max-items': { string: true, description: 'How many items --all stops after', requiresArg: true },
  rate: {
    string: true,
    description: `How many requests --all may send in a second. Default: ${defaultRate}`,
    requiresArg: true,
  },
};

const printed: Record<string, Options> = {
  output: {
    choices: outputs,
    description: `The form to print; all but json have a row for each item. Default: json, with --all ndjson [one of ${outputs.join(', ')}]`,
    requiresArg: true,
  },
  jq: {
    string: true,
    description: "A filter in jq's language for the response, with --all for each item. It prints strings as they are",
    requiresArg: true,
  },
};

const out: Options = { string: true, description: 'The file to write the download to', requiresArg: true };

/** The names of all options of `call`, as the parser gives them: `baseUrl` for `--base-url`. No argument may have one. */
export const callOptionNames = [
  ...Object.keys({ ...commonOptions, ...paged, ...printed, out }).map(camelCase),
  'help',
  'h',
  'version',
];

/** The options of an operation that are none of its arguments. */
export function callOptionsOf(operation: Operation): Record<string, Options> {
  return {
    ...commonOptions,
    ...(operation.object['x-amity-pagination'] && paged),
    ...(responseKind(operation) === 'json' && printed),
    ...(responseKind(operation) === 'binary' && { out }),
  };
}

/** Reads these options from the command line. */
export function readCallOptions(argv: Readonly<Record<string, unknown>>): CallOptions {
  for (const name of callOptionNames) {
    if (Array.isArray(argv[name])) throw new UsageError(`--${optionName(name)} is given more than once. Give it once.`);
  }
  const options = {
    ...argv,
    timeout: readCount(argv, 'timeout'),
    maxRetries: readCount(argv, 'maxRetries'),
    maxItems: readCount(argv, 'maxItems'),
    rate: readPositive(argv, 'rate') ?? defaultRate,
  } as CallOptions; // the parser is told the other types above
  const { region, baseUrl } = options;
  if (region !== undefined && baseUrl !== undefined) {
    throw new UsageError('--region and --base-url are both given. Pass one of them.');
  }
  const ofAll = (['maxItems', 'rate'] as const).find((name) => argv[name] !== undefined);
  if (ofAll && !options.all) throw new UsageError(`--${optionName(ofAll)} is for --all. Add it.`);
  return options;
}

/**
 * Reads an option that takes a number above zero.
 *
 * @throws UsageError for another value.
 */
export function readPositive(argv: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const given = argv[name];
  if (given === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(String(given)) && Number(given) > 0) return Number(given);
  throw new UsageError(`--${optionName(name)} takes a number above zero, not '${given}'.`);
}

/**
 * Reads an option that takes a whole number.
 *
 * @throws UsageError for another value.
 */
export function readCount(argv: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const given = argv[name];
  if (given === undefined) return undefined;
  if (/^\d+$/.test(String(given))) return Number(given);
  throw new UsageError(`--${optionName(name)} takes a whole number of zero or more, not '${given}'.`);
}

function optionName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
