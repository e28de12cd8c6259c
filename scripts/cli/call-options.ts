import type { Options } from 'yargs';
import { servers } from '../../generated/servers.js';
import type { Region } from '../../src/address.js';
import { answerKind } from '../generate/operations.js';
import type { Operation } from '../openapi.js';
import { UsageError } from '../usage-error.js';

/** How a call is made and what becomes of its answer, as the command line says it. */
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

const common: Record<string, Options> = {
  region: {
    choices: Object.keys(servers),
    description: 'Where the network lives. Default: AMITY_REGION',
    requiresArg: true,
  },
  'base-url': { string: true, description: "A server's address, in the place of a region", requiresArg: true },
  timeout: { number: true, description: 'Milliseconds that an attempt may take', requiresArg: true },
  'max-retries': { number: true, description: 'How often to send again what failed', requiresArg: true },
  args: {
    string: true,
    description: 'All arguments as JSON: {…}, @file or - for the standard input',
    requiresArg: true,
  },
  'dry-run': { boolean: true, description: 'Print the call as a curl command and send nothing' },
};

const all: Options = { boolean: true, description: 'The items of all pages, one line of JSON each' };

const out: Options = { string: true, description: 'The file to write the download to', requiresArg: true };

/** The options of an operation that are none of its arguments. */
export function callOptionsOf(operation: Operation): Record<string, Options> {
  return {
    ...common,
    ...(operation.object['x-amity-pagination'] && { all }),
    ...(answerKind(operation) === 'binary' && { out }),
  };
}

/** What the command line was given for these options. */
export function readCallOptions(argv: Readonly<Record<string, unknown>>): CallOptions {
  for (const name of ['region', 'baseUrl', 'timeout', 'maxRetries', 'out']) {
    if (Array.isArray(argv[name])) throw new UsageError(`${name} is given more than once.`);
  }
  return argv as CallOptions; // the parser is told their types above
}
