import { take } from '../../pages.js';

/** The most entries that a list shows. */
export const maxShown = 200;

/** A part of a list, and how long all of it is. */
export interface Limited<Entry> {
  readonly total: number;
  readonly shown: readonly Entry[];
}

/** The first entries of a list as they are shown. */
export function limited<Row, Entry>(rows: Iterable<Row>, total: number, show: (row: Row) => Entry): Limited<Entry> {
  return { total, shown: take(rows, maxShown).map((row) => show(row)) };
}
