import { printCsv } from './csv.js';
import { createFilter } from './filter.js';
import { printJson, printJsonArray, printLines, printRaw } from './json.js';
import { printTable } from './table.js';

/** Prints values one after the other. */
export interface Printer {
  add(values: readonly unknown[]): Promise<void>;
  /** Prints what could not be printed before all values were known. */
  end(): Promise<void>;
}

/** The forms that a response can be printed in. */
export const outputs = ['json', 'ndjson', 'table', 'csv'] as const;
export type Output = (typeof outputs)[number];

/** The way a response is to be printed. */
export interface PrintOptions {
  output?: Output | undefined;
  /** A filter of jq's, whose results are printed in the place of each value. */
  jq?: string | undefined;
}

/**
 * A printer of responses, or of the items of all pages (`isList`).
 *
 * @throws UsageError where the filter is none of jq's language.
 */
export async function createPrinter({ output, jq }: PrintOptions, isList: boolean): Promise<Printer> {
  const printer = printerOf(output ?? (jq === undefined ? undefined : 'raw'), isList);
  if (jq === undefined) return printer;
  const filter = await createFilter(jq);
  return {
    add: async (values) => printer.add(filter(values)),
    end: () => printer.end(),
  };
}

function printerOf(output: Output | 'raw' | undefined, isList: boolean): Printer {
  switch (output) {
    case 'raw':
      return printRaw();
    case 'csv':
      return printCsv();
    case 'table':
      return printTable();
    case 'ndjson':
      return printLines();
    case 'json':
      return isList ? printJsonArray() : printJson();
    default:
      return isList ? printLines() : printJson();
  }
}

/** Whether a form has a row for each item, so that a page is printed as its items. */
export function hasRows(output: Output | undefined): boolean {
  return output !== undefined && output !== 'json';
}
