import type { Call } from '../call.js';
import { sortedBy, sortedByLast } from '../pages.js';

/** The orders of lists: by when their items came, or were last changed. */
export type TimeOrder = 'firstCreated' | 'lastCreated' | 'lastUpdated' | 'firstUpdated';

/** Rows in an order of time; equal ones in the order in which they came, or the other way round. */
export function byTime<Row extends { createdAt: string; updatedAt: string }>(
  call: Call,
  order: TimeOrder,
  oldest: () => Iterable<Row>,
  newest: () => Iterable<Row>,
): Iterable<Row> {
  switch (order) {
    case 'firstCreated':
      return byArrival(call, oldest(), (earlier, later) => earlier <= later);
    case 'lastCreated':
      return byArrival(call, newest(), (later, earlier) => earlier <= later);
    case 'firstUpdated':
      return sortedBy(oldest(), (row) => row.updatedAt);
    case 'lastUpdated':
      return sortedByLast(newest(), (row) => row.updatedAt);
  }
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
