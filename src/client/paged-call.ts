import { type AmityDecodeError, AmityError } from '../errors/errors.js';
import type { OperationId, Pagination } from '../operation.js';
import { Call, type WithResponse } from './call.js';
import { checkAmount } from './check-options.js';

/** Limits on the pages to follow. */
export interface PagingOptions {
  /** Number of items to stop after. All of them by default. */
  limit?: number;
  /**
   * Number of pages after which the server is taken never to end.
   *
   * @default 10_000
   */
  maxPages?: number;
}

/** Facts that are needed to fetch the pages after the first. */
export interface Pages<Result> {
  id: OperationId;
  pagination: Pagination;
  /** Token that the first page was requested with, if any. */
  firstToken: unknown;
  fetch(token: string): Promise<WithResponse<Result>>;
  /** Creates the error of a page that is not as the specification says. */
  invalid(page: Response, reason: string): Promise<AmityDecodeError>;
}

/** Pages in a row without an item, though each names a next one, after which a server is taken never to end. */
const maxEmptyPages = 100;

/** Call whose response is the first of many pages. Await it for that page, or loop over all items with `for await`. */
export class PagedCall<Result, Item, Failure> extends Call<Result, Failure> implements AsyncIterable<Item> {
  readonly #pages: Pages<Result>;

  /** @internal */
  constructor(response: Promise<WithResponse<Result>>, pages: Pages<Result>) {
    super(response);
    this.#pages = pages;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }

  /** Iterates over the items of all pages. Fetches a page when the one before is used up, and none once the loop is left. */
  async *items(options: PagingOptions = {}): AsyncGenerator<Item, void, undefined> {
    const { limit = Number.POSITIVE_INFINITY } = options;
    let count = 0;
    for await (const page of this.pages(options)) {
      // pages() has seen that they are a list.
      for (const item of pick(page, this.#pages.pagination.items) as Item[]) {
        yield item;
        if (++count >= limit) return;
      }
    }
  }

  /**
   * Iterates over the pages, the first included.
   *
   * @throws AmityDecodeError for a page without a list of items: to take it for an empty one would end a long job early.
   * @throws AmityError where the server repeats a token or never comes to an end.
   */
  async *pages({
    limit = Number.POSITIVE_INFINITY,
    maxPages = 10_000,
  }: PagingOptions = {}): AsyncGenerator<Result, void, undefined> {
    const { id, pagination, firstToken, fetch, invalid } = this.#pages;
    checkAmount('limit', limit, id);
    checkAmount('maxPages', maxPages, id);
    if (limit === 0) {
      // No caller is left to take the call's failure.
      this.withResponse().catch(() => {});
      return;
    }
    const seen = new Set<unknown>([firstToken]);
    let items = 0;
    let emptyPages = 0;
    for (let call = this.withResponse(), pages = 1; ; pages++) {
      const { data, response } = await call;
      const list = pick(data, pagination.items);
      if (!Array.isArray(list)) throw await invalid(response, `a page whose ${pagination.items} is not an array.`);
      yield data;
      items += list.length;
      emptyPages = list.length > 0 ? 0 : emptyPages + 1;
      const token = pick(data, pagination.next);
      if (token === undefined || token === null || token === '' || items >= limit) return;
      if (typeof token !== 'string') throw await invalid(response, `a page whose ${pagination.next} is not a string.`);
      if (seen.has(token))
        throw new AmityError(`${id} gave the same page token twice, so its pages never end.`, { operationId: id });
      if (pages >= maxPages || emptyPages >= maxEmptyPages) {
        const message = `${id} still names a next page after ${pages} pages. If there are that many, pass a larger maxPages.`;
        throw new AmityError(message, { operationId: id });
      }
      seen.add(token);
      call = fetch(token);
    }
  }
}

/** Value at a dotted path, if any. */
export function pick(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
      value,
    );
}

/** Copies an object with another value at a dotted path. */
export function withValue(
  object: Readonly<Record<string, unknown>>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.');
  const inner =
    rest.length > 0 ? withValue((object[key] ?? {}) as Record<string, unknown>, rest.join('.'), value) : value; // an options object
  return { ...object, [key]: inner };
}
