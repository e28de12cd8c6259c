import type { Schemas } from '../../../generated/client.js';
import type { Page } from '../pages.js';

/** `paging` with `next` and `prev`; empty where there are no such pages (recorded responses). */
export function pagingWithPrev({ next, previous }: Page<unknown>): Schemas['PagingWithPrev'] {
  return { ...(next !== undefined && { next }), ...(previous !== undefined && { prev: previous }) };
}

/** `paging` with `next` alone. */
export function pagingWithNextOnly({ next }: Page<unknown>): Schemas['PagingWithNextOnly'] {
  return next === undefined ? {} : { next };
}

/** `paging` with `next` and `previous`. */
export function pagingWithPrevious({ next, previous }: Page<unknown>): Schemas['Paging'] {
  return { ...(next !== undefined && { next }), ...(previous !== undefined && { previous }) };
}
