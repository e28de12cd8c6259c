import type { Options } from 'yargs';
import { UsageError } from '../../lib/usage-error.js';
import { commonOptions, readCount, readPositive } from '../call/options.js';
import type { SettingOptions } from '../call/settings.js';

/** Options of `export`, as they were given and checked. */
export interface ExportOptions extends SettingOptions {
  to: string;
  isCsv: boolean;
  resume: boolean;
  escapeFormulas: boolean;
  /** Requests a second. */
  rate: number;
  timeout: number | undefined;
  quiet: boolean;
  verbose: boolean;
}

const { 'dry-run': _dryRun, 'max-retries': _retries, ...connection } = commonOptions;

export const exportOptions: Record<string, Options> = {
  to: {
    string: true,
    description: 'The file to write: .ndjson has a line of JSON for each item, .csv a row',
    requiresArg: true,
  },
  resume: { boolean: true, description: 'Go on with an export that was interrupted' },
  'escape-formulas': {
    boolean: true,
    description:
      'In CSV, put an apostrophe before what begins with =, +, - or @: spreadsheets run it as a formula. It changes those values',
  },
  rate: { string: true, description: 'Requests that may start in a second. Default: 10', requiresArg: true },
  quiet: { boolean: true, description: 'Tell nothing but errors' },
  ...connection,
};

/**
 * Reads the options of `export`.
 *
 * @throws UsageError for what is missing or contradicts itself.
 */
export function readExportOptions(argv: Readonly<Record<string, unknown>>): ExportOptions {
  for (const name of Object.keys(exportOptions)) {
    if (Array.isArray(argv[name])) throw new UsageError(`--${name} is given more than once. Give it once.`);
  }
  const { to, region, baseUrl, profile, tokenFile, ...flags } = argv as Partial<ExportOptions>; // the parser is told so
  if (to === undefined) throw new UsageError('export needs the file to write: --to users.ndjson, or --to users.csv.');
  const [, ending] = /\.(ndjson|jsonl|csv)$/i.exec(to) ?? [];
  if (ending === undefined)
    throw new UsageError(`--to names ${to}, whose form is not known. End it in .ndjson or .csv.`);
  if (region !== undefined && baseUrl !== undefined)
    throw new UsageError('--region and --base-url are both given. Pass one of them.');
  return {
    ...{ to, region, baseUrl, profile, tokenFile, isCsv: ending.toLowerCase() === 'csv' },
    ...{ resume: flags.resume === true, quiet: flags.quiet === true, verbose: flags.verbose === true },
    escapeFormulas: flags.escapeFormulas === true,
    rate: readPositive(argv, 'rate') ?? 10,
    timeout: readCount(argv, 'timeout'),
  };
}
