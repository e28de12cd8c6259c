import Table from 'cli-table3';
import stringWidth from 'string-width';
import { outputWidth, write } from '../lib/output.js';
import { note, paint } from '../lib/terminal.js';
import type { Printer } from './printer.js';
import { columnsOf, toCell, toRow } from './rows.js';

/** The most columns of the terminal that a cell fills. Longer ones are cut. */
const widest = 40;
const gap = 2;

/** Prints values as a table, as wide as the terminal. Columns that have no room are named beneath it. */
export function printTable(): Printer {
  const rows: Record<string, unknown>[] = [];
  return {
    async add(values) {
      for (const value of values) rows.push(toRow(value));
    },
    async end() {
      if (rows.length === 0) return note('No rows.');
      const { shown, left } = chooseColumns(rows, outputWidth() ?? Number.POSITIVE_INFINITY);
      await write(`${layOut(rows, shown)}\n`);
      if (left.length > 0) note(`Not shown: ${left.join(', ')}. --output csv has all, --jq picks.`);
    },
  };
}

interface Column {
  name: string;
  width: number;
}

/** The columns that have room beside each other. Those of objects and lists, which no table can show well, come last. */
function chooseColumns(rows: readonly Record<string, unknown>[], room: number): { shown: Column[]; left: string[] } {
  const isPlain = (name: string) => rows.every((row) => typeof row[name] !== 'object' || row[name] === null);
  const names = columnsOf(rows);
  const shown: Column[] = [];
  const left: string[] = [];
  let used = 0;
  for (const name of [...names.filter(isPlain), ...names.filter((each) => !isPlain(each))]) {
    const widths = [name, ...rows.map((row) => oneLine(row[name]))].map((text) => stringWidth(text));
    const width = Math.min(
      widths.reduce((most, each) => Math.max(most, each)),
      widest,
    );
    if (shown.length > 0 && used + width > room) left.push(name);
    else {
      shown.push({ name, width });
      used += width + gap;
    }
  }
  return { shown, left };
}

function layOut(rows: readonly Record<string, unknown>[], columns: readonly Column[]): string {
  const table = new Table({
    head: columns.map(({ name }) => paint(process.stdout, 'bold', name)),
    // The library counts the padding as a part of the column.
    colWidths: columns.map(({ width }) => width + gap),
    chars: Object.fromEntries(borders.map((name) => [name, ''])),
    style: { 'padding-left': 0, 'padding-right': gap, head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(columns.map(({ name }) => oneLine(row[name])));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const borders = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
  ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
] as const;

function oneLine(value: unknown): string {
  // Control characters, line breaks among them, would break the table or steer the terminal.
  return toCell(value).replaceAll(/\p{Cc}+/gu, ' ');
}
