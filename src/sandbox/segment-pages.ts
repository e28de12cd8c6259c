import type { Page } from './pages.js';
import { refuse } from './refuse.js';

/** Request for a page of a list that is numbered by segments. */
export interface SegmentRequest {
  after?: number | undefined;
  first?: number | undefined;
  before?: number | undefined;
  last?: number | undefined;
  token?: string | undefined;
}

/** A list whose items are numbered from 1. It may give more than is asked for on the side where reading begins. */
export interface SegmentList<Item> {
  /** From the item after a segment on. */
  oldest(after: number): Iterable<Item>;
  /** From the item before a segment back. */
  newest(before: number): Iterable<Item>;
  segmentOf(item: Item): number;
}

/** Items of a page where the request does not say how many. */
const defaultCount = 20;
const maxCount = 100;

/**
 * A page of a list by segments, in their order: the first items after a segment, or the last before one. Tokens are those of the
 * vendor's SDK, base64 of `{"before":1178,"last":20}`, so that what comes in between shifts no page. `next` goes on in the
 * direction of the request, `previous` the other way.
 */
export function segmentPageOf<Item>(list: SegmentList<Item>, request: SegmentRequest = {}): Page<Item> {
  const asked = request.token === undefined ? request : readToken(request.token);
  const { after = 0, before = Number.POSITIVE_INFINITY } = asked;
  const isBackwards = asked.last !== undefined || (asked.before !== undefined && asked.after === undefined);
  const count = Math.min(maxCount, Math.max(1, (isBackwards ? asked.last : asked.first) ?? defaultCount));
  const { items, hasMore } = take(list, { after, before, count, isBackwards });
  if (isBackwards) items.reverse();
  const [first, last] = [items[0], items[items.length - 1]].map((item) => (item ? list.segmentOf(item) : undefined));
  const earlier = { before: first ?? after + 1, last: count };
  const later = { after: last ?? before - 1, first: count };
  return {
    items,
    ...(hasMore && { next: writeToken(isBackwards ? earlier : later) }),
    ...(isBackwards && Number.isFinite(before) && { previous: writeToken(later) }),
    ...(!isBackwards && after > 0 && { previous: writeToken(earlier) }),
  };
}

function take<Item>(
  list: SegmentList<Item>,
  { after, before, count, isBackwards }: { after: number; before: number; count: number; isBackwards: boolean },
) {
  const items: Item[] = [];
  for (const item of isBackwards ? list.newest(before) : list.oldest(after)) {
    const segment = list.segmentOf(item);
    const isPast = isBackwards ? segment <= after : segment >= before;
    if (isPast) break;
    const isYetToCome = isBackwards ? segment >= before : segment <= after;
    if (isYetToCome) continue;
    if (items.length === count) return { items, hasMore: true };
    items.push(item);
  }
  return { items, hasMore: false };
}

function writeToken(page: SegmentRequest): string {
  return btoa(JSON.stringify(page));
}

function readToken(token: string): SegmentRequest {
  try {
    const { after, first, before, last } = JSON.parse(atob(token));
    if (isCount(after, true) && isCount(first) && first !== undefined) return { after, first };
    if (isCount(before) && isCount(last) && last !== undefined) return { before, last };
  } catch {
    // Not one of ours, as below.
  }
  return refuse(500000, 'Query Token is invalid', { detail: ["The 'token' is none that a page was answered with."] });
}

function isCount(value: unknown, mayBeZero = false): value is number | undefined {
  return value === undefined || (Number.isSafeInteger(value) && Number(value) >= (mayBeZero ? 0 : 1));
}
