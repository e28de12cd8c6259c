import { stringify } from 'csv-stringify/sync';
import { write } from '../lib/output.js';
import type { Printer } from './printer.js';
import { columnsOf, toCell, toRow } from './rows.js';

/** Prints a line of commas for each value, beneath the columns of all: which there are is known at the end. */
export function printCsv(): Printer {
  const rows: Record<string, unknown>[] = [];
  return {
    async add(values) {
      for (const value of values) rows.push(toRow(value));
    },
    async end() {
      const columns = columnsOf(rows);
      if (columns.length === 0) return;
      await write(stringify([columns, ...rows.map((row) => columns.map((column) => toCell(row[column])))]));
    },
  };
}
