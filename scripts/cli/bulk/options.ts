import type { Options } from 'yargs';
import { UsageError } from '../../lib/usage-error.js';
import { commonOptions, readCount, readPositive } from '../call/options.js';
import type { SettingOptions } from '../call/settings.js';

/** Forms that rows may have. */
export const formats = ['csv', 'ndjson'] as const;
export type Format = (typeof formats)[number];

/** Options of `bulk`, as they were given and checked. */
export interface BulkCliOptions extends SettingOptions {
  from: string;
  format: Format;
  map: readonly Assignment[];
  set: readonly Assignment[];
  ignore: readonly string[];
  /** Requests a second. */
  rate: number;
  concurrency: number;
  journal: string | undefined;
  resume: boolean;
  failures: string | undefined;
  onDoubt: 'repeat' | 'skip' | undefined;
  timeout: number | undefined;
  dryRun: boolean;
  quiet: boolean;
  verbose: boolean;
}

/** Argument and the column or value that it takes. */
export interface Assignment {
  argument: string;
  value: string;
}

const { args: _args, 'max-retries': _retries, 'dry-run': _dryRun, ...connection } = commonOptions;

export const bulkOptions: Record<string, Options> = {
  from: { string: true, description: 'The file with the rows, or - for the standard input', requiresArg: true },
  format: {
    choices: formats,
    description: 'The form of the rows. Default: by the ending of the file, else csv [one of csv, ndjson]',
    requiresArg: true,
  },
  map: {
    ...{ string: true, array: true, requiresArg: true },
    description: 'Take an argument from a column of another name: userIds=member data.text=body',
  },
  set: {
    ...{ string: true, array: true, requiresArg: true },
    description: 'Give an argument the same value in every row: channelId=general',
  },
  ignore: { ...{ string: true, array: true, requiresArg: true }, description: 'Columns to leave out' },
  rate: {
    string: true,
    description: 'Requests that may start in a second, or none for no limit. A 429 halves it for a while. Default: 10',
    requiresArg: true,
  },
  concurrency: { string: true, description: 'Calls that are under way at once. Default: 4', requiresArg: true },
  journal: {
    string: true,
    description: 'The file that keeps what was sent and done, so that --resume can go on',
    requiresArg: true,
  },
  resume: { boolean: true, description: 'Go on with the journal, with the same rows' },
  failures: {
    string: true,
    description: 'The file for the rows that were refused: lines of JSON with row, line, status, code, message',
    requiresArg: true,
  },
  'on-doubt': {
    choices: ['repeat', 'skip'],
    description:
      'Rows of which nobody knows whether they were done, where sending them again could do it twice. Default: list them [one of repeat, skip]',
    requiresArg: true,
  },
  'dry-run': { boolean: true, description: 'Tell the calls and minutes and the first call as curl, and send nothing' },
  quiet: { boolean: true, description: 'Tell nothing but errors' },
  ...connection,
};

/**
 * Reads the options of `bulk`.
 *
 * @throws UsageError for what is missing or contradicts itself.
 */
export function readBulkOptions(argv: Readonly<Record<string, unknown>>): BulkCliOptions {
  for (const [name, option] of Object.entries(bulkOptions)) {
    if (Array.isArray(argv[name]) && !option.array)
      throw new UsageError(`--${name} is given more than once. Give it once.`);
  }
  const { from, region, baseUrl, journal, resume, ...others } = argv as Partial<BulkCliOptions>; // the parser is told so
  if (from === undefined) throw new UsageError('bulk needs the file with the rows: --from members.csv, or --from -.');
  if (region !== undefined && baseUrl !== undefined)
    throw new UsageError('--region and --base-url are both given. Pass one of them.');
  if (resume && journal === undefined)
    throw new UsageError('--resume needs the journal to go on with: --journal <file>.');
  return {
    ...{ from, region, baseUrl, journal, resume: resume === true },
    ...{ profile: others.profile, tokenFile: others.tokenFile, failures: others.failures, onDoubt: others.onDoubt },
    ...{ dryRun: others.dryRun === true, quiet: others.quiet === true, verbose: others.verbose === true },
    format: others.format ?? (/\.(ndjson|jsonl)$/i.test(from) ? 'ndjson' : 'csv'),
    map: readAssignments('map', argv.map),
    set: readAssignments('set', argv.set),
    ignore: [argv.ignore ?? []].flat().map(String),
    rate: argv.rate === 'none' ? Number.POSITIVE_INFINITY : (readPositive(argv, 'rate') ?? 10),
    concurrency: readCount(argv, 'concurrency') || 4,
    timeout: readCount(argv, 'timeout'),
  };
}

function readAssignments(option: string, given: unknown): Assignment[] {
  return [given ?? []].flat().map((each) => {
    const [, argument, value] = /^([^=]+)=(.*)$/s.exec(String(each)) ?? [];
    if (argument !== undefined && value !== undefined) return { argument, value };
    const example = option === 'map' ? 'userIds=member' : 'channelId=general';
    throw new UsageError(
      `--${option} takes argument=${option === 'map' ? 'column' : 'value'}, such as ${example}, not '${each}'.`,
    );
  });
}
