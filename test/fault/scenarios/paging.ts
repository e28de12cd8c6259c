import { expect } from 'vitest';
import {
  AmityAbortError,
  AmityApiError,
  AmityConnectionError,
  AmityDecodeError,
  AmityError,
  AmityServerError,
} from '../../../src/index.js';
import { json } from '../responses.js';
import { pause, type Scenario } from '../scenario.js';
import type { FaultServer } from '../server.js';
import { afterwards, refusal, respond, silence } from '../steps.js';

type User = Readonly<Record<string, string>>;

/** A page of users and the token of the next one. */
function pageOf(names: readonly string[], next?: string) {
  const users: User[] = names.map((name) => ({ userId: name }));
  return respond(json({ users, paging: next === undefined ? {} : { next } }));
}

/** Pages without end, each under a new name. */
function endlessPages(items: number) {
  let page = 0;
  return afterwards((connection) => pageOf(Array(items).fill('x'), `t${++page}`).play(connection));
}

/** The tokens that were asked for. */
function askedPages(server: FaultServer): (string | null)[] {
  return server.requests.map(({ path }) => new URL(path, server.url).searchParams.get('pageToken'));
}

/** All items that a loop gives until it ends or fails. */
async function collect(items: AsyncIterable<object>, found: object[] = []): Promise<object[]> {
  for await (const item of items) found.push(item);
  return found;
}

const threePages = () => [pageOf(['a', 'b'], 't1'), pageOf(['c', 'd'], 't2'), pageOf(['e'])];
const named = (...names: string[]) => names.map((userId) => ({ userId }));
const repeated = /gave the same page token twice, so its pages never end/;

export const pagingScenarios: Scenario[] = [
  {
    name: 'three pages',
    async run(context) {
      const server = await context.serve(...threePages());
      expect(await collect(context.client(server).v2.users.query({ search: 'a' }))).toEqual(
        named('a', 'b', 'c', 'd', 'e'),
      );
      expect(askedPages(server)).toEqual([null, 't1', 't2']);
      expect(server.requests.every(({ path }) => path.includes('search=a'))).toBe(true);
    },
  },
  {
    name: 'pages of which each is refused for a moment',
    async run(context) {
      const [first, second, third] = threePages();
      if (!first || !second || !third) throw new Error('There should be three.');
      const busy = respond(refusal(503));
      const server = await context.serve(busy, first, busy, second, busy, third);
      expect(await collect(context.client(server).v2.users.query())).toHaveLength(5);
      expect(askedPages(server)).toEqual([null, null, 't1', 't1', 't2', 't2']);
    },
  },
  {
    name: 'pages of a query by POST, whose token is deep inside the body',
    async run(context) {
      const messages = (id: string, next?: string) =>
        respond(json({ messages: [{ messageId: id }], paging: { next } }));
      const server = await context.serve(messages('m1', 't1'), messages('m2'));
      const call = context.client(server).v2.messages.query({ channelId: 'general', options: { first: 1 } });
      expect(await collect(call)).toHaveLength(2);
      expect(server.requests.map(({ body }) => JSON.parse(body.toString()).options)).toEqual([
        { first: 1 },
        { first: 1, token: 't1' },
      ]);
    },
  },
  {
    name: 'a page that names itself as the next',
    async run(context) {
      const server = await context.serve(pageOf(['a'], 't1'));
      const found: object[] = [];
      await context.failure(collect(context.client(server).v2.users.query(), found), AmityError, repeated);
      expect(found).toEqual(named('a', 'a'));
      expect(server.requests).toHaveLength(2);
    },
  },
  {
    name: 'pages in a circle',
    async run(context) {
      const server = await context.serve(pageOf(['a'], 't1'), pageOf(['b'], 't2'), pageOf(['c'], 't1'));
      await context.failure(collect(context.client(server).v2.users.query()), AmityError, repeated);
      expect(server.requests).toHaveLength(3);
    },
  },
  {
    name: 'pages without end, up to maxPages',
    async run(context) {
      const server = await context.serve(endlessPages(1));
      const found: object[] = [];
      const items = context.client(server).v2.users.query().items({ maxPages: 7 });
      await context.failure(collect(items, found), AmityError, /still names a next page after 7 pages/);
      expect(found).toHaveLength(7);
      expect(server.requests).toHaveLength(7);
    },
  },
  {
    name: 'empty pages without end',
    async run(context) {
      const server = await context.serve(endlessPages(0));
      const call = collect(context.client(server).v2.users.query());
      await context.failure(call, AmityError, /still names a next page after 100 pages/);
      expect(server.requests).toHaveLength(100);
    },
  },
  {
    name: 'some empty pages are no drought',
    async run(context) {
      const server = await context.serve(pageOf([], 't1'), pageOf([], 't2'), pageOf(['a'], 't3'), pageOf([]));
      expect(await collect(context.client(server).v2.users.query())).toEqual(named('a'));
      expect(server.requests).toHaveLength(4);
    },
  },
  {
    name: 'leaving the loop in the first page',
    async run(context) {
      const server = await context.serve(...threePages());
      for await (const _ of context.client(server).v2.users.query()) break;
      await pause(100);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'leaving the loop in the second page',
    async run(context) {
      const server = await context.serve(...threePages());
      let seen = 0;
      for await (const _ of context.client(server).v2.users.query()) if (++seen === 3) break;
      await pause(100);
      expect(server.requests).toHaveLength(2);
    },
  },
  {
    name: 'leaving the loop by an error of its own',
    async run(context) {
      const server = await context.serve(...threePages());
      const mishap = new Error('Enough of this.');
      const loop = async () => {
        for await (const _ of context.client(server).v2.users.query()) throw mishap;
      };
      await expect(loop()).rejects.toBe(mishap);
      await pause(100);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'as many items as asked for, and no page more',
    async run(context) {
      const server = await context.serve(...threePages());
      expect(await collect(context.client(server).v2.users.query().items({ limit: 2 }))).toEqual(named('a', 'b'));
      await pause(50);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'no page is asked for before its turn',
    async run(context) {
      const server = await context.serve(...threePages());
      const pages = context.client(server).v2.users.query().pages();
      await pages.next();
      await pause(50);
      expect(server.requests).toHaveLength(1);
      await pages.next();
      await pause(50);
      expect(server.requests).toHaveLength(2);
      await pages.return();
    },
  },
  {
    name: 'a second page that fails for good',
    async run(context) {
      const server = await context.serve(pageOf(['a'], 't1'), respond(refusal(503)));
      const found: object[] = [];
      const call = collect(context.client(server).v2.users.query(), found);
      await context.failure(call, AmityServerError, /failed with 503/);
      expect(found).toEqual(named('a'));
      expect(server.requests).toHaveLength(4);
    },
  },
  {
    name: 'a second page that breaks off',
    async run(context) {
      const server = await context.serve(pageOf(['a'], 't1'), respond({ ...json(0), body: '{"users":[{' }));
      await context.failure(collect(context.client(server).v2.users.query()), AmityDecodeError, /response with 200/);
      expect(server.requests).toHaveLength(2);
    },
  },
  {
    name: "a second page with status 'error'",
    async run(context) {
      const server = await context.serve(pageOf(['a'], 't1'), respond(json({ status: 'error', message: 'No more.' })));
      await context.failure(
        collect(context.client(server).v2.users.query()),
        AmityApiError,
        /failed with 200: No more\./,
      );
      expect(server.requests).toHaveLength(2);
    },
  },
  {
    name: 'aborted between two pages',
    async run(context) {
      const server = await context.serve(...threePages());
      const controller = context.controller();
      const loop = async () => {
        for await (const _ of context.client(server).v2.users.query({}, { signal: controller.signal })) {
          controller.abort();
        }
      };
      await context.failure(loop(), AmityAbortError, /was aborted by its signal/);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'aborted while the second page is waited for',
    async run(context) {
      const server = await context.serve(pageOf(['a'], 't1'), silence);
      const controller = context.controller();
      const call = collect(context.client(server).v2.users.query({}, { signal: controller.signal }));
      server.onRequest = () => {
        if (server.requests.length === 2) setTimeout(() => controller.abort(), 30);
      };
      await context.failure(call, AmityAbortError, /was aborted by its signal/);
      expect(server.requests).toHaveLength(2);
    },
  },
  {
    name: 'asking a call that fails for no items leaves no rejection behind',
    isAlone: true,
    async run(context) {
      const server = await context.serve(respond(refusal(403)));
      const call = context.client(server).v2.users.query();
      expect(await collect(call.items({ limit: 0 }))).toEqual([]);
      await pause(100);
    },
  },
  {
    name: 'two loops over one call',
    async run(context) {
      const server = await context.serve(...threePages(), pageOf(['c', 'd'], 't2'), pageOf(['e']));
      const call = context.client(server).v2.users.query();
      expect(await collect(call)).toHaveLength(5);
      expect(await collect(call)).toHaveLength(5);
      // The first page is kept.
      expect(askedPages(server)).toEqual([null, 't1', 't2', 't1', 't2']);
    },
  },
  {
    name: 'a loop over a call whose connection is refused',
    async run(context) {
      const server = await context.refuse();
      await context.failure(collect(context.client(server).v2.users.query()), AmityConnectionError, /ECONNREFUSED/);
    },
  },
];
