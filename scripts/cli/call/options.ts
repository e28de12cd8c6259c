import type { Options } from 'yargs';
import { servers } from '../../../generated/servers.js';
import type { Region } from '../../../src/client/server-url.js';
import { environmentVariable } from '../../../src/platform/environment.js';
import { UsageError } from '../../lib/usage-error.js';
import type { Operation } from '../../openapi/operations.js';
import { responseKind } from '../../openapi/operations.js';

/** The options of `call` that are no arguments of the operation. */
export interface CallOptions {
  region?: Region | undefined;
  baseUrl?: string | undefined;
  timeout?: number | undefined;
  maxRetries?: number | undefined;
  dryRun?: boolean | undefined;
  /** Whether the items of all pages are wanted. */
  all?: boolean | undefined;
  /** The file that a download goes to. */
  out?: string | undefined;
}

const regions = Object.keys(servers);

const common: Record<string, Options> = {
  region: {
    choices: regions,
    description: `Where the network lives. Default: AMITY_REGION [one of ${regions.join(', ')}]`,
    requiresArg: true,
  },
  'base-url': { string: true, description: "A server's address, in the place of a region", requiresArg: true },
  timeout: { string: true, description: 'Milliseconds that an attempt may take. Default: 30000', requiresArg: true },
  'max-retries': { string: true, description: 'How often to send again what failed. Default: 2', requiresArg: true },
  args: {
    string: true,
    description: 'All arguments as JSON: {…}, @file or - for the standard input',
    requiresArg: true,
  },
  'dry-run': { boolean: true, description: 'Print the call as a curl command and send nothing' },
};

const all: Options = { boolean: true, description: 'The items of all pages, one line of JSON each' };

const out: Options = { string: true, description: 'The file to write the download to', requiresArg: true };

/** The names of all options of `call`, as the parser gives them: `baseUrl` for `--base-url`. No argument may have one. */
export const callOptionNames = [...Object.keys({ ...common, all, out }).map(camelCase), 'help', 'h', 'version'];

/** The options of an operation that are none of its arguments. */
export function callOptionsOf(operation: Operation): Record<string, Options> {
  return {
    ...common,
    ...(operation.object['x-amity-pagination'] && { all }),
    ...(responseKind(operation) === 'binary' && { out }),
  };
}

/** Reads these options from the command line. */
export function readCallOptions(argv: Readonly<Record<string, unknown>>): CallOptions {
  for (const name of ['region', 'baseUrl', 'timeout', 'maxRetries', 'out']) {
    if (Array.isArray(argv[name])) throw new UsageError(`--${optionName(name)} is given more than once. Give it once.`);
  }
  const options = {
    ...argv,
    timeout: readNumber(argv, 'timeout'),
    maxRetries: readNumber(argv, 'maxRetries'),
  } as CallOptions; // the parser is told the other types above
  const { region, baseUrl } = options;
  if (region !== undefined && baseUrl !== undefined) {
    throw new UsageError('--region and --base-url are both given. Pass one of them.');
  }
  if (region === undefined && baseUrl === undefined && environmentVariable('AMITY_REGION') === undefined) {
    throw new UsageError(
      `Which server is not said. Give --region (${regions.join(', ')}) or --base-url, or set AMITY_REGION.`,
    );
  }
  return options;
}

function readNumber(argv: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const given = argv[name];
  if (given === undefined) return undefined;
  if (/^\d+$/.test(String(given))) return Number(given);
  throw new UsageError(`--${optionName(name)} takes a whole number of zero or more, not '${given}'.`);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function optionName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
