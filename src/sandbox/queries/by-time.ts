import type { Call } from '../call.js';
import { filter } from '../pages.js';
import type { Sorting, Table } from '../state/table.js';

/** The orders of lists: by when their items came, or were last changed. */
export type TimeOrder = 'firstCreated' | 'lastCreated' | 'lastUpdated' | 'firstUpdated';

interface Timed {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The sorting of each index by the last change. */
const byChange = new Map<string | undefined, Sorting<Timed, string>>();

/**
 * Rows of an index's list, or all, that pass, in an order of time; equal ones in the order in which they came, or the other way
 * round.
 */
export function byTime<Row extends Timed, IndexName extends string>(
  call: Call,
  table: Table<Row, IndexName>,
  order: TimeOrder,
  [index, value = '']: readonly [index?: IndexName, value?: string] = [],
  passes: (row: Row) => boolean,
): Iterable<Row> {
  switch (order) {
    case 'firstCreated': {
      const oldest = index === undefined ? table.all() : table.by(index, value);
      return byArrival(call, filter(oldest, passes), (earlier, later) => earlier <= later);
    }
    case 'lastCreated': {
      const newest = index === undefined ? table.newest() : table.newestBy(index, value);
      return byArrival(call, filter(newest, passes), (later, earlier) => earlier <= later);
    }
    case 'firstUpdated':
      return filter(table.sortedBy(sortingOf(index), value), passes);
    case 'lastUpdated':
      return filter(table.sortedByLast(sortingOf(index), value), passes);
  }
}

function sortingOf<IndexName extends string>(of: IndexName | undefined): Sorting<Timed, IndexName> {
  const kept = byChange.get(of) as Sorting<Timed, IndexName> | undefined; // kept by its own index
  if (kept) return kept;
  const made = { by: ({ updatedAt }: Timed) => updatedAt, ...(of !== undefined && { of }) };
  byChange.set(of, made);
  return made;
}

/** Rows as they came. Says so where their own times, which who makes them may give, are in another order. */
function* byArrival<Row extends { createdAt: string }>(
  call: Call,
  rows: Iterable<Row>,
  isInOrder: (time: string, next: string) => boolean,
): Iterable<Row> {
  let time: string | undefined;
  let isNoted = false;
  for (const row of rows) {
    if (time !== undefined && !isNoted && !isInOrder(time, row.createdAt)) {
      call.assume('what was created comes in the order of its arrival, whatever its createdAt');
      isNoted = true;
    }
    time = row.createdAt;
    yield row;
  }
}
