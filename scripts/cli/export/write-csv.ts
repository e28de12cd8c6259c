import { open } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { readLines } from '../../../src/files/read-lines.js';
import { toCell, toRow } from '../print/rows.js';

/** Rows that are written at once. */
const chunk = 1_000;

/** Beginning of a cell that spreadsheets take for a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * Makes CSV of a file with a line of JSON for each item. An object within an item has a column for each of its values, called
 * `metadata.team`; a list is a cell of JSON. Returns the number of cells that spreadsheets take for formulas.
 */
export async function writeCsv(from: string, to: string, escapeFormulas: boolean): Promise<number> {
  const columns = new Set<string>();
  for await (const row of readItems(from)) for (const column of Object.keys(row)) columns.add(column);
  const names = [...columns];
  const file = await open(to, 'w', 0o600);
  let formulas = 0;
  let rows: string[][] = [names];
  const flush = async () => {
    await file.appendFile(stringify(rows, { escape_formulas: escapeFormulas }));
    rows = [];
  };
  try {
    for await (const row of readItems(from)) {
      const cells = names.map((name) => toCell(row[name]));
      formulas += names.filter(
        (name, index) => typeof row[name] === 'string' && formula.test(cells[index] ?? ''),
      ).length;
      if (rows.push(cells) >= chunk) await flush();
    }
    await flush();
    await file.datasync();
  } finally {
    await file.close();
  }
  return formulas;
}

async function* readItems(path: string): AsyncGenerator<Record<string, unknown>> {
  for await (const { text } of readLines(path)) yield flatten(toRow(JSON.parse(text)));
}

function flatten(value: Readonly<Record<string, unknown>>, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]): [string, unknown][] => {
      const isObject = typeof each === 'object' && each !== null && !Array.isArray(each);
      return isObject ? Object.entries(flatten({ ...each }, `${prefix}${name}.`)) : [[prefix + name, each]];
    }),
  );
}
