import { refuse } from './refuse.js';

/** Request for a page of a list. */
export interface PageRequest {
  limit?: number | undefined;
  skip?: number | undefined;
  token?: string | undefined;
}

export interface Page<Item> {
  items: Item[];
  /** The token of the next page; absent on the last one. */
  next?: string;
  /** The token of the page before; absent on the first one. */
  previous?: string;
}

/** Items of a page where neither the request nor the specification says how many. */
const defaultLimit = 20;

/**
 * A page of what passes. It reads only as far as it has to, so that a page of a million is as quick as one of a thousand.
 * Tokens are the vendor's: base64 of `{"skip":20,"limit":20}`.
 */
export function pageOf<Item>(items: Iterable<Item>, request?: PageRequest): Page<Item> {
  return readPage(items, request, false).page;
}

/** A page, and the number of all items. It reads them all, but keeps the page alone. */
export function countedPageOf<Item>(items: Iterable<Item>, request?: PageRequest): { page: Page<Item>; total: number } {
  return readPage(items, request, true);
}

function readPage<Item>(items: Iterable<Item>, request: PageRequest = {}, readsAll: boolean) {
  const { skip, limit } = request.token === undefined ? firstPage(request) : readToken(request.token);
  const found: Item[] = [];
  let total = 0;
  for (const item of items) {
    if (total >= skip && total < skip + limit) found.push(item);
    total += 1;
    if (total > skip + limit && !readsAll) break;
  }
  const page = {
    items: found,
    ...(total > skip + limit && { next: writeToken(skip + limit, limit) }),
    ...(skip > 0 && { previous: writeToken(Math.max(0, skip - limit), limit) }),
  };
  return { page, total };
}

function firstPage({ skip = 0, limit = defaultLimit }: PageRequest) {
  return { skip: Math.max(0, skip), limit: Math.max(1, limit) };
}

function writeToken(skip: number, limit: number): string {
  return btoa(JSON.stringify({ skip, limit }));
}

function readToken(token: string): { skip: number; limit: number } {
  try {
    const { skip, limit } = JSON.parse(atob(token));
    if (Number.isSafeInteger(skip) && skip >= 0 && Number.isSafeInteger(limit) && limit >= 1 && limit <= 100)
      return { skip, limit };
  } catch {
    // Not one of ours, as below.
  }
  return refuse(500000, 'Query Token is invalid', { detail: ["The 'token' is none that a page was answered with."] });
}

/** The first items of a list. */
export function take<Item>(items: Iterable<Item>, count: number): Item[] {
  const taken: Item[] = [];
  if (count <= 0) return taken;
  for (const item of items) {
    taken.push(item);
    // Behind a filter, the next item may be far off.
    if (taken.length >= count) break;
  }
  return taken;
}

/** The items that pass, one by one. */
export function* filter<Item>(items: Iterable<Item>, passes: (item: Item) => boolean): Iterable<Item> {
  for (const item of items) if (passes(item)) yield item;
}

/** Maps each item, leaving out `undefined`. */
export function* map<Item, To>(items: Iterable<Item>, to: (item: Item) => To | undefined): Iterable<To> {
  for (const item of items) {
    const result = to(item);
    if (result !== undefined) yield result;
  }
}

/** Sorted by a text, A to Z; equal ones stay in order. */
export function sortedBy<Item>(items: Iterable<Item>, textOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => compare(textOf(a), textOf(b)));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
