import { sortedBy, sortedByLast } from '../pages.js';

/** The orders of lists: by when their items came, or were last changed. */
export type TimeOrder = 'firstCreated' | 'lastCreated' | 'lastUpdated' | 'firstUpdated';

/** Rows in an order of time; equal ones in the order in which they came, or the other way round. */
export function byTime<Row extends { updatedAt: string }>(
  order: TimeOrder,
  oldest: () => Iterable<Row>,
  newest: () => Iterable<Row>,
): Iterable<Row> {
  switch (order) {
    case 'firstCreated':
      return oldest();
    case 'lastCreated':
      return newest();
    case 'firstUpdated':
      return sortedBy(oldest(), (row) => row.updatedAt);
    case 'lastUpdated':
      return sortedByLast(newest(), (row) => row.updatedAt);
  }
}
