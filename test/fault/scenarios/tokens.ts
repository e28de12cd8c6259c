import { expect } from 'vitest';
import {
  AmityAbortError,
  AmityAuthenticationError,
  AmityError,
  AmityTimeoutError,
  createAmityClient,
} from '../../../src/index.js';
import { kinds, streamOf } from '../kinds.js';
import type { Seen } from '../request-reader.js';
import { json } from '../responses.js';
import { pause, type Scenario, until } from '../scenario.js';
import { renewedToken, token } from '../secrets.js';
import { afterwards, refusal, respond } from '../steps.js';

const { good, value } = kinds.read;
const many = Array.from({ length: 50 }, (_, index) => index);

/** A token function that gives one token after the other, the last one again and again. */
function tokens(...given: string[]) {
  const source = {
    asked: 0,
    async get() {
      source.asked++;
      await pause(20);
      return given[source.asked - 1] ?? given.at(-1) ?? '';
    },
  };
  return source;
}

/** Refuses the first token and takes every other, as a server does for which it has run out. */
const onlyRenewed = afterwards((connection) => {
  const isOld = connection.request?.headers.get('authorization') === `Bearer ${token}`;
  const step = respond(isOld ? refusal(401) : good);
  return step.play(connection);
});

const credentials = ({ headers }: Seen) => headers.get('authorization');

export const tokenScenarios: Scenario[] = [
  {
    name: 'fifty calls at once ask the token function once',
    async run(context) {
      const server = await context.serve(respond(good));
      const source = tokens(token);
      const amity = context.client(server, { token: source.get });
      const responses = await Promise.all(many.map(() => amity.v2.users.query()));
      expect(responses).toEqual(many.map(() => value));
      expect(source.asked).toBe(1);
      expect(server.requests).toHaveLength(50);
    },
  },
  {
    name: 'calls one after the other ask the token function once',
    async run(context) {
      const server = await context.serve(respond(good));
      const source = tokens(token);
      const amity = context.client(server, { token: source.get });
      for (let call = 0; call < 5; call++) await amity.v2.users.query();
      expect(source.asked).toBe(1);
    },
  },
  {
    name: 'a client that sends nothing asks for no token',
    async run(context) {
      const server = await context.serve(respond(good));
      const source = tokens(token);
      context.client(server, { token: source.get });
      await pause(20);
      expect(source.asked).toBe(0);
    },
  },
  {
    name: 'fifty calls refused at once renew the token once',
    async run(context) {
      const server = await context.serve(onlyRenewed);
      const source = tokens(token, renewedToken);
      const amity = context.client(server, { token: source.get });
      const responses = await Promise.all(many.map(() => amity.v2.users.query()));
      expect(responses).toEqual(many.map(() => value));
      expect(source.asked).toBe(2);
      expect(server.requests).toHaveLength(100);
    },
  },
  {
    name: 'calls refused in one and the same turn renew the token once',
    async run(context) {
      const source = tokens(token, renewedToken, 'a-third-token');
      const headers = { 'Content-Type': 'application/json' };
      const sent: (string | null)[] = [];
      const amity = createAmityClient({
        baseUrl: 'http://127.0.0.1:1',
        token: source.get,
        // No server answers within one turn of the event loop, but a fetch from a cache or a test may.
        async fetch(_, init) {
          const credential = new Headers(init?.headers).get('authorization');
          sent.push(credential);
          const given = credential === `Bearer ${token}` ? refusal(401) : good;
          return new Response(String(given.body), { status: given.status, headers });
        },
      });
      await Promise.all([1, 2, 3].map(() => amity.v2.users.query()));
      expect(source.asked).toBe(2);
      expect(sent).toHaveLength(6);
      expect(context.lines).toEqual([]);
    },
  },
  {
    name: 'a refusal that comes late does not renew the new token',
    async run(context) {
      // The first request is refused at once, the second when the first has long been answered with the new token.
      const late = afterwards(async (connection) => {
        await connection.wait(200);
        await respond(refusal(401)).play(connection);
      });
      const server = await context.serve(respond(refusal(401)), late, respond(good));
      const source = tokens(token, renewedToken, 'a-third-token');
      const amity = context.client(server, { token: source.get });
      const [first, second] = await Promise.all([amity.v2.users.query(), amity.v2.users.query()]);
      expect([first, second]).toEqual([value, value]);
      expect(source.asked).toBe(2);
      expect(server.requests.slice(2).map(credentials)).toEqual([`Bearer ${renewedToken}`, `Bearer ${renewedToken}`]);
    },
  },
  {
    name: 'a renewed token is kept for the calls after',
    async run(context) {
      const server = await context.serve(onlyRenewed);
      const source = tokens(token, renewedToken);
      const amity = context.client(server, { token: source.get });
      await amity.v2.users.query();
      await amity.v2.users.ban({ userId: 'alice' });
      expect(source.asked).toBe(2);
      expect(server.requests).toHaveLength(3);
    },
  },
  {
    name: 'a refused stream cannot be sent again, but the next one carries a renewed token',
    async run(context) {
      const server = await context.serve(
        afterwards((connection) => {
          const isOld = connection.request?.headers.get('authorization') === `Bearer ${token}`;
          return respond(isOld ? refusal(401) : kinds.stream.good).play(connection);
        }),
      );
      const source = tokens(token, renewedToken);
      const amity = context.client(server, { token: source.get });
      const upload = () => amity.v2.messages.images.create({ channelId: 'general', file: streamOf('photo') });
      await context.failure(upload(), AmityAuthenticationError, /failed with 401/);
      expect(await upload()).toEqual(kinds.stream.value);
      expect(server.requests.map(credentials)).toEqual([`Bearer ${token}`, `Bearer ${renewedToken}`]);
    },
  },
  {
    name: 'a token function that fails',
    async run(context) {
      const server = await context.serve(respond(good));
      const failure = new Error('The vault is closed.');
      let asked = 0;
      const amity = context.client(server, {
        token() {
          asked++;
          if (asked === 1) throw failure;
          return token;
        },
      });
      const error = await context.failure(amity.v2.users.query(), AmityError, /token function failed/);
      expect(error.cause).toBe(failure);
      expect(server.connections).toBe(0);
      // A failure is not kept.
      expect(await amity.v2.users.query()).toEqual(value);
      expect(asked).toBe(2);
    },
  },
  {
    name: 'a token function that fails while fifty calls wait for it',
    async run(context) {
      const server = await context.serve(respond(good));
      let asked = 0;
      const amity = context.client(server, {
        async token() {
          asked++;
          await pause(20);
          throw new Error('The vault is closed.');
        },
      });
      const endings = await Promise.all(many.map(() => amity.v2.users.query().safe()));
      expect(new Set(endings.map(({ error }) => error?.message))).toEqual(
        new Set(['The token function failed; see cause.']),
      );
      expect(asked).toBe(1);
      expect(server.connections).toBe(0);
    },
  },
  {
    name: 'a token function that gives what is no token',
    async run(context) {
      const server = await context.serve(respond(good));
      const amity = context.client(server, { token: () => `${token}\r\nX-Injected: yes` });
      await context.failure(amity.v2.users.query(), AmityError, /token must be/);
      expect(server.connections).toBe(0);
    },
  },
  {
    name: 'aborted while the token function is waited for',
    async run(context) {
      const server = await context.serve(respond(good));
      const controller = context.controller();
      let give = (_: string) => {};
      const amity = context.client(server, {
        token: () =>
          new Promise((resolve) => {
            give = resolve;
          }),
      });
      const call = amity.v2.users.query({}, { signal: controller.signal });
      // Another call waits for the same token, and is not touched by that.
      const other = amity.v2.users.query();
      setTimeout(() => controller.abort(), 30);
      await context.failure(call, AmityAbortError, /was aborted by its signal/);
      expect(server.connections).toBe(0);
      give(token);
      expect(await other).toEqual(value);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'a token function that never responses runs into the deadline',
    async run(context) {
      const server = await context.serve(respond(good));
      const amity = context.client(server, { totalTimeout: 200, token: () => new Promise(() => {}) });
      await context.failure(amity.v2.users.query(), AmityTimeoutError, /within 200 ms \(totalTimeout\)/);
      expect(server.connections).toBe(0);
    },
  },
  {
    name: 'aborted while a refused token is renewed',
    async run(context) {
      const server = await context.serve(respond(refusal(401)));
      const controller = context.controller();
      let asked = 0;
      const amity = context.client(server, { token: () => (asked++ === 0 ? token : new Promise(() => {})) });
      const call = amity.v2.users.query({}, { signal: controller.signal });
      const ended = context.failure(call, AmityAbortError, /was aborted by its signal/);
      await until(() => asked === 2, 'the token function is asked again');
      controller.abort();
      await ended;
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'a token function that fails when it is asked again',
    async run(context) {
      const server = await context.serve(respond(refusal(401)));
      let asked = 0;
      const amity = context.client(server, {
        token() {
          if (asked++ === 0) return token;
          throw new Error('The vault is closed.');
        },
      });
      await context.failure(amity.v2.users.query(), AmityError, /token function failed/);
      expect(server.requests).toHaveLength(1);
    },
  },
  {
    name: 'the token of a client is not told by the one that is made with another',
    async run(context) {
      const server = await context.serve(
        respond(json({ status: 'error', message: `No ${token}, no ${renewedToken}` }, 403)),
      );
      const amity = context.client(server, { token: tokens(token, renewedToken).get });
      const { error } = await amity.v2.users.query().safe();
      expect(error?.message).toContain('[token]');
      expect(error?.message).not.toContain(token);
    },
  },
];
