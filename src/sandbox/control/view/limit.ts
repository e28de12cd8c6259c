/** The most entries that a list shows. */
export const maxShown = 200;

/** A part of a list, and how long all of it is. */
export interface Limited<Entry> {
  readonly total: number;
  readonly shown: readonly Entry[];
}

/** The first entries of a list as they are shown. */
export function limited<Row, Entry>(rows: Iterable<Row>, total: number, show: (row: Row) => Entry): Limited<Entry> {
  const shown: Entry[] = [];
  for (const row of rows) {
    if (shown.length === maxShown) break;
    shown.push(show(row));
  }
  return { total, shown };
}
