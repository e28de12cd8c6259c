import { AmityError } from '../errors/errors.js';
import type { OperationId, Pagination } from '../operation.js';
import { Call, type WithResponse } from './call.js';
import { checkAmount } from './check-options.js';

/** How far to follow an answer's pages. */
export interface PagingOptions {
  /** How many items to stop after. All of them by default. */
  limit?: number;
  /**
   * How many pages may come before the server counts as one that never ends.
   *
   * @default 10_000
   */
  maxPages?: number;
}

/** What is needed to fetch the pages after the first. */
export interface Pages<Result> {
  id: OperationId;
  pagination: Pagination;
  /** The token that the first page was asked for with, if any. */
  firstToken: unknown;
  fetch(token: string): Promise<WithResponse<Result>>;
}

/** Pages in a row without an item, though each names a next one, after which a server is taken never to end. */
const maxEmptyPages = 100;

/** A call whose answer is the first of many pages. Await it for that page, or loop over all items with `for await`. */
export class PagedCall<Result, Item, Failure> extends Call<Result, Failure> implements AsyncIterable<Item> {
  readonly #pages: Pages<Result>;

  /** @internal */
  constructor(answer: Promise<WithResponse<Result>>, pages: Pages<Result>) {
    super(answer);
    this.#pages = pages;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }

  /** The items of all pages. A page is fetched when the one before is used up; leaving the loop fetches no more. */
  async *items(options: PagingOptions = {}): AsyncGenerator<Item, void, undefined> {
    const { limit = Number.POSITIVE_INFINITY } = options;
    let count = 0;
    for await (const page of this.pages(options)) {
      for (const item of this.#itemsOf(page)) {
        yield item;
        if (++count >= limit) return;
      }
    }
  }

  /**
   * The pages one after the other, the first included.
   *
   * @throws AmityError where the server repeats a token or never comes to an end.
   */
  async *pages({
    limit = Number.POSITIVE_INFINITY,
    maxPages = 10_000,
  }: PagingOptions = {}): AsyncGenerator<Result, void, undefined> {
    const { id, pagination, firstToken, fetch } = this.#pages;
    checkAmount('limit', limit, id);
    checkAmount('maxPages', maxPages, id);
    if (limit === 0) {
      // Nobody asks how the call went.
      this.withResponse().catch(() => {});
      return;
    }
    const seen = new Set<unknown>([firstToken]);
    let items = 0;
    let drought = 0;
    for (let answer = this.withResponse(), pages = 1; ; pages++) {
      const { data } = await answer;
      yield data;
      const count = this.#itemsOf(data).length;
      items += count;
      drought = count > 0 ? 0 : drought + 1;
      const token = pick(data, pagination.next);
      if (token === undefined || token === null || token === '' || items >= limit) return;
      if (typeof token !== 'string') throw this.#misshapen(pagination.next, 'text');
      if (seen.has(token))
        throw new AmityError(`${id} gave the same page token twice, so its pages never end.`, { operationId: id });
      if (pages >= maxPages || drought >= maxEmptyPages) {
        const message = `${id} still names a next page after ${pages} pages. If there are that many, pass a larger maxPages.`;
        throw new AmityError(message, { operationId: id });
      }
      seen.add(token);
      answer = fetch(token);
    }
  }

  #itemsOf(page: Result): Item[] {
    const items = pick(page, this.#pages.pagination.items);
    if (items === undefined || items === null) return [];
    // To take it for an empty page would end a long job early, as if it were done.
    if (!Array.isArray(items)) throw this.#misshapen(this.#pages.pagination.items, 'list');
    return items;
  }

  #misshapen(path: string, kind: string): AmityError {
    const { id } = this.#pages;
    return new AmityError(`${id} answered with a page whose ${path} is no ${kind}.`, { operationId: id });
  }
}

/** What lies at a dotted path inside a value, if anything. */
export function pick(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
      value,
    );
}

/** A copy of an object with another value at a dotted path. */
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
