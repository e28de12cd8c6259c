import { expect, it, vi } from 'vitest';
import { AmityDecodeError, AmityError, AmityNotFoundError, type Schemas } from '../../src/index.js';
import { clientOf, token } from './client.js';
import { failure, json, type Sent } from './fake-fetch.js';

type Page = Schemas['UserPageV2'];
type Item = NonNullable<Page['users']>[number];

function user(publicId: string): Item {
  return { info: { publicId } };
}

/** Pages whose users are called by these letters; each names the next by its index. */
function pagesOf(...pages: string[]): Page[] {
  return pages.map((letters, index) => ({
    users: [...letters].map(user),
    paging: index + 1 < pages.length ? { next: `p${index + 1}` } : {},
  }));
}

function paged(pages: Page[]) {
  return clientOf(({ url }) => {
    const index = Number(url.searchParams.get('pageToken')?.slice(1) ?? 0);
    return json(pages[index]);
  });
}

async function ids(items: AsyncIterable<Item>): Promise<string> {
  const found: (string | undefined)[] = [];
  for await (const { info } of items) found.push(info?.publicId);
  return found.join('');
}

/** The error of an endless loop over items. */
async function failureOf(items: AsyncIterable<unknown>): Promise<unknown> {
  try {
    for await (const _ of items);
  } catch (error) {
    return error;
  }
  return undefined;
}

it('loops over the items of all pages', async () => {
  const { amity, sent } = paged(pagesOf('ab', 'c', '', 'd'));
  expect(await ids(amity.v2.users.query())).toBe('abcd');
  expect(sent).toHaveLength(4);
});

it('gives the first page when it is awaited, with one request', async () => {
  const { amity, sent } = paged(pagesOf('ab', 'c'));
  expect(await amity.v2.users.query()).toEqual(pagesOf('ab', 'c')[0]);
  expect(sent).toHaveLength(1);
});

it('gives page after page, the first without a further request', async () => {
  const { amity, sent } = paged(pagesOf('ab', '', 'd'));
  const call = amity.v2.users.query();
  await call;
  const pages: unknown[] = [];
  for await (const page of call.pages()) pages.push(page);
  expect(pages).toEqual(pagesOf('ab', '', 'd'));
  expect(sent).toHaveLength(3);
});

it('fetches a page when it is needed, not before', async () => {
  const { amity, sent } = paged(pagesOf('ab', 'cd', 'ef'));
  const seen: [string | undefined, number][] = [];
  for await (const { info } of amity.v2.users.query()) seen.push([info?.publicId, sent.length]);
  expect(seen).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 2],
    ['d', 2],
    ['e', 3],
    ['f', 3],
  ]);
});

it('requests no more once the loop is left', async () => {
  const { amity, sent } = paged(pagesOf('ab', 'cd', 'ef'));
  for await (const { info } of amity.v2.users.query()) if (info?.publicId === 'c') break;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(sent).toHaveLength(2);
});

it('can be looped over again', async () => {
  const { amity } = paged(pagesOf('ab', 'c'));
  const call = amity.v2.users.query();
  expect(await ids(call)).toBe('abc');
  expect(await ids(call)).toBe('abc');
});

it.each([
  [0, '', 1],
  [1, 'a', 1],
  [2, 'ab', 1],
  [3, 'abc', 2],
  [9, 'abcd', 2],
])('stops after %i items', async (limit, expected, requests) => {
  const { amity, sent } = paged(pagesOf('ab', 'cd'));
  expect(await ids(amity.v2.users.query().items({ limit }))).toBe(expected);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(sent).toHaveLength(requests);
});

it.each([
  { limit: -1 },
  { limit: Number.NaN },
  { limit: '5' as never },
  { maxPages: -1 },
])('does not page by %o', async (options) => {
  const { amity } = paged(pagesOf('ab', 'cd'));
  const [name] = Object.keys(options);
  await expect(ids(amity.v2.users.query().items(options))).rejects.toThrow(`${name} must be a number of zero or more`);
});

it.each([
  ['paging.next is not a string', { users: [], paging: { next: 7 } }],
  ['users is not an array', { users: { a: 1 }, paging: {} }],
])('does not take for the end a page whose %s', async (words, page) => {
  const { amity } = clientOf(() => json(page));
  await expect(ids(amity.v2.users.query())).rejects.toThrow(`v2.users.query got a page whose ${words}.`);
});

it('asks for later pages with the arguments as they were', async () => {
  const { amity, sent } = paged(pagesOf('ab', 'cd'));
  const given = { search: 'an' };
  const call = amity.v2.users.query(given);
  given.search = 'other';
  expect(await ids(call)).toBe('abcd');
  expect(sent.map(({ url }) => url.searchParams.get('search'))).toEqual(['an', 'an']);
});

it('asks for later pages with what the arguments held, however deep', async () => {
  const { amity, sent } = clientOf((_, index) => json({ results: [{}], paging: index === 0 ? { next: 'p1' } : {} }));
  const given = { tags: ['a'], options: { limit: 1 } };
  const call = amity.v2.channels.query(given);
  given.tags.push('b');
  given.options.limit = 9;
  for await (const _ of call);
  expect(sent.map(({ body }) => JSON.parse(String(body)))).toEqual([
    { tags: ['a'], options: { limit: 1 } },
    { tags: ['a'], options: { limit: 1, token: 'p1' } },
  ]);
});

it('leaves instances of classes what they are, and refuses what holds itself', async () => {
  class Tag {
    toJSON() {
      return 'a';
    }
  }
  const { amity, sent } = clientOf(() => json({ results: [] }));
  await amity.v2.channels.query({ tags: [new Tag() as never] });
  expect(sent[0]?.body).toBe('{"tags":["a"]}');
  const circle: Record<string, unknown> = {};
  circle.options = circle;
  const { error } = await amity.v2.channels.query(circle).safe();
  expect(error?.message).toContain('cannot be written as JSON');
});

it('stops giving pages after so many items', async () => {
  const { amity, sent } = paged(pagesOf('ab', 'cd', 'ef'));
  let pages = 0;
  for await (const _ of amity.v2.users.query().pages({ limit: 3 })) pages++;
  expect(pages).toBe(2);
  expect(sent).toHaveLength(2);
});

it('keeps the other arguments and the options for the pages that follow', async () => {
  const { amity, sent } = paged(pagesOf('a', 'b'));
  await ids(amity.v2.users.query({ search: 'an', limit: 1 }, { headers: { 'X-Any': 'a' } }));
  expect(sent.map(({ url }) => url.search)).toEqual(['?search=an&limit=1', '?search=an&limit=1&pageToken=p1']);
  expect(sent.map(({ headers }) => headers.get('x-any'))).toEqual(['a', 'a']);
});

it('puts a token inside of options, beside what is there', async () => {
  const { amity, sent } = clientOf((_, index) =>
    json({ results: [{}], paging: index === 0 ? { next: 'p1' } : undefined }),
  );
  const args = { tags: ['a'], options: { limit: 1 } };
  for await (const _ of amity.v2.channels.query(args));
  expect(sent.map(({ body }) => JSON.parse(String(body)))).toEqual([
    { tags: ['a'], options: { limit: 1 } },
    { tags: ['a'], options: { limit: 1, token: 'p1' } },
  ]);
  expect(args).toEqual({ tags: ['a'], options: { limit: 1 } });
});

it('makes the options that hold the token where there are none', async () => {
  const { amity, sent } = clientOf((_, index) => json({ results: [], paging: index === 0 ? { next: 'p1' } : {} }));
  for await (const _ of amity.v2.channels.query());
  expect(sent.map(({ body }) => body)).toEqual(['{}', '{"options":{"token":"p1"}}']);
});

it('follows the pages of responses in envelopes', async () => {
  const [first, second] = pagesOf('ab', 'c');
  const { amity } = clientOf((_, index) => json({ status: 'success', data: index === 0 ? first : second }));
  expect(await ids(amity.v2.users.query())).toBe('abc');
});

it.each([
  ['nothing', undefined],
  ['an empty token', { next: '' }],
  ['no token', {}],
  ['null', { next: null }],
  ['another shape', 'p1'],
])('ends where a page names %s as the next', async (_, paging) => {
  const { amity, sent } = clientOf(() => json({ users: [user('a')], paging }));
  expect(await ids(amity.v2.users.query())).toBe('a');
  expect(sent).toHaveLength(1);
});

it.each([
  null,
  [],
  'ok',
  42,
  {},
  { users: null },
  { users: {} },
  { paging: { next: 'p1' } },
  { status: 'success' },
  { status: 'success', data: null },
  { status: 'success', data: { users: null } },
])('does not take %j for the last page, be it the first or a later one', async (page) => {
  const first = { users: [user('a')], paging: { next: 'p1' } };
  for (const pages of [[page], [first, page]]) {
    const { amity } = clientOf((_, index) => json(pages[index]));
    const error = await failureOf(amity.v2.users.query());
    expect(error).toBeInstanceOf(AmityDecodeError);
    expect(error).toMatchObject({ operationId: 'v2.users.query', status: 200, text: JSON.stringify(page) });
  }
});

it('gives no page that is not as it should be', async () => {
  const { amity } = clientOf(() => json({ users: null }));
  await expect(amity.v2.users.query().pages().next()).rejects.toBeInstanceOf(AmityDecodeError);
});

it('repeats no token of a page that is not as it should be', async () => {
  const { amity } = clientOf(() => json({ users: token }));
  expect(await failureOf(amity.v2.users.query())).toMatchObject({ text: '{"users":"[token]"}' });
});

it.each([
  ['the same token each time', ['x', 'x']],
  ['tokens in a circle', ['x', 'y', 'z', 'x']],
])('ends with an error where the server names %s', async (_, tokens) => {
  const { amity, sent } = clientOf((_, index) =>
    json({ users: [{}], paging: { next: tokens[index % tokens.length] } }),
  );
  const error = await failureOf(amity.v2.users.query());
  expect(error).toBeInstanceOf(AmityError);
  expect(error).toMatchObject({ operationId: 'v2.users.query', message: expect.stringContaining('same page token') });
  expect(sent).toHaveLength(tokens.length);
});

it('gives no page twice where the server names the page that it was asked for', async () => {
  const { amity, sent } = clientOf(() => json({ users: [user('a')], paging: { next: 'x' } }));
  expect(await failureOf(amity.v2.users.query({ pageToken: 'x' }))).toBeInstanceOf(AmityError);
  expect(sent).toHaveLength(1);
});

it('ends with an error after too many pages without an item', async () => {
  const { amity, sent } = clientOf((_, index) => json({ users: [], paging: { next: `p${index}` } }));
  const error = await failureOf(amity.v2.users.query());
  expect(error).toBeInstanceOf(AmityError);
  expect(sent).toHaveLength(100);
});

it('has patience with pages without an item, as long as some come', async () => {
  const { amity, sent } = clientOf((_, index) =>
    json({ users: index % 90 === 0 ? [user('a')] : [], paging: index < 300 ? { next: `p${index}` } : {} }),
  );
  expect(await ids(amity.v2.users.query())).toBe('aaaa');
  expect(sent).toHaveLength(301);
});

it('ends with an error after maxPages, and says what to do', async () => {
  const { amity, sent } = clientOf((_, index) => json({ users: [{}], paging: { next: `p${index}` } }));
  const error = await failureOf(amity.v2.users.query().items({ maxPages: 3 }));
  expect(error).toMatchObject({
    operationId: 'v2.users.query',
    message: expect.stringMatching(/after 3 pages.*larger maxPages/),
  });
  expect(sent).toHaveLength(3);
});

it('ends with an error after ten thousand pages where nobody says how many there may be', async () => {
  const { amity, sent } = clientOf((_, index) => json({ users: [{}], paging: { next: `p${index}` } }));
  expect(await failureOf(amity.v2.users.query())).toBeInstanceOf(AmityError);
  expect(sent).toHaveLength(10_000);
});

it('does not take as many pages as are allowed for too many', async () => {
  const { amity } = paged(pagesOf('a', 'b', 'c'));
  expect(await ids(amity.v2.users.query().items({ maxPages: 3 }))).toBe('abc');
});

it('gives the items before a page that fails, then its error', async () => {
  const { amity } = clientOf((_, index) => (index === 0 ? json(pagesOf('ab', 'c')[0]) : failure(404)));
  const seen = vi.fn();
  await expect(
    (async () => {
      for await (const { info } of amity.v2.users.query()) seen(info?.publicId);
    })(),
  ).rejects.toBeInstanceOf(AmityNotFoundError);
  expect(seen.mock.calls).toEqual([['a'], ['b']]);
});

it('ends the pages that follow by the signal too', async () => {
  const controller = new AbortController();
  const { amity, sent } = paged(pagesOf('a', 'b', 'c'));
  const error = await failureOf(
    (async function* () {
      for await (const item of amity.v2.users.query({}, { signal: controller.signal })) {
        controller.abort();
        yield item;
      }
    })(),
  );
  expect(error).toMatchObject({ name: 'AmityAbortError' });
  expect(sent).toHaveLength(1);
});

it('sends each page as the media type of the call', async () => {
  const types: (string | null)[] = [];
  const reply = ({ headers }: Sent, index: number) => {
    types.push(headers.get('content-type'));
    return json({ results: [{}], paging: index === 0 ? { next: 'p' } : {} });
  };
  const { amity } = clientOf(reply);
  for await (const _ of amity.v2.channels.query({}, { contentType: 'application/x-www-form-urlencoded' }));
  expect(types).toEqual(Array(2).fill('application/x-www-form-urlencoded'));
});
