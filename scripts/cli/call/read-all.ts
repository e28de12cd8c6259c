import { type PagedCall, pick } from '../../../src/client/paged-call.js';
import { AmityAbortError, type AmityError } from '../../../src/errors/errors.js';
import type { Pagination } from '../../../src/operation.js';
import { count } from '../lib/output.js';
import { note } from '../lib/terminal.js';
import type { Printer } from '../print/printer.js';
import { Progress } from './progress.js';

/** Limits of the reading, and the form of what is printed. */
export interface ReadAllOptions {
  /** The token that the first page is asked for with, if any. */
  firstToken: unknown;
  /** Number of items to stop after. */
  maxItems: number | undefined;
  showProgress: boolean;
  /** Ends the reading early, as Ctrl-C does. */
  signal: AbortSignal;
}

/** The place between two items, from which another call can go on. */
interface Place {
  /** The token of a page; of the first page it is the one that was given, if any. */
  token: unknown;
  /** Number of its items that are printed already. */
  printed: number;
}

/** Prints the items of all pages. Where it stops before the last one, it tells how to go on. */
export async function readAll(
  call: PagedCall<unknown, unknown, AmityError>,
  pagination: Pagination,
  printer: Printer,
  options: ReadAllOptions,
): Promise<void> {
  const progress = new Progress(options.showProgress);
  let token = options.firstToken;
  let place: Place | undefined;
  try {
    for await (const page of call.pages({ maxPages: Number.POSITIVE_INFINITY })) {
      const items = itemsOf(page, pagination);
      const room = (options.maxItems ?? Number.POSITIVE_INFINITY) - progress.items;
      progress.clear();
      await printer.add(items.slice(0, room));
      progress.page(Math.min(items.length, room));
      place = items.length > room ? { token, printed: room } : nextPlace(page, pagination);
      token = place?.token;
      if (items.length >= room) break;
    }
  } catch (error) {
    if (!(error instanceof AmityAbortError && options.signal.aborted)) throw error;
    process.exitCode = 130; // as a shell has it for what Ctrl-C ends
  } finally {
    await printer.end();
    progress.end();
    if (place) tellPlace(place, pagination, progress.items);
  }
}

function itemsOf(page: unknown, pagination: Pagination): unknown[] {
  const items = pick(page, pagination.items);
  return Array.isArray(items) ? items : []; // others are refused by the client
}

function nextPlace(page: unknown, pagination: Pagination): Place | undefined {
  const token = pick(page, pagination.next);
  return token === undefined || token === null || token === '' ? undefined : { token, printed: 0 };
}

function tellPlace({ token, printed }: Place, pagination: Pagination, items: number): void {
  const next = token === undefined ? 'the same call' : `the same call with --${pagination.token} '${token}'`;
  const again = printed > 0 ? ` Of its first page, ${count(printed, 'item')} came already.` : '';
  note(`Stopped after ${count(items, 'item')}. To go on: ${next}.${again}`);
}
