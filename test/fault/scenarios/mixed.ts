import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';
import { AmityAbortError, AmityConnectionError, AmityTimeoutError, createAmityClient } from '../../../src/index.js';
import { kinds, like, userId } from '../kinds.js';
import { pause, type Scenario, until } from '../scenario.js';
import { token } from '../secrets.js';
import { closeAfterRead, refusal, resetAfterRead, resetBeforeRead, respond, silence, stallInBody } from '../steps.js';

const { good, value } = kinds.read;

/** Collects garbage for sure, which a program may not ask for otherwise. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

export const mixedScenarios: Scenario[] = [
  {
    name: 'thirty calls in a storm all come through',
    async run(context) {
      const storm = [
        resetAfterRead,
        respond(refusal(503)),
        resetBeforeRead,
        closeAfterRead,
        respond(refusal(429)),
        respond({ ...good, body: '<html>', status: 502 }),
        resetAfterRead,
        respond(refusal(500)),
      ];
      const server = await context.serve(...storm, ...storm, ...storm, respond(good));
      const amity = context.client(server, { maxRetries: 24 });
      const responses = await Promise.all(Array.from({ length: 30 }, () => amity.v2.users.query()));
      expect(responses).toEqual(responses.map(() => value));
    },
  },
  {
    name: 'hooks that throw change nothing',
    async run(context) {
      const server = await context.serve(respond(refusal(503)), respond(good), respond(refusal(403)));
      const thrower = () => {
        throw new Error(`A hook's own mistake with ${token}.`);
      };
      const hooks = { onRequest: thrower, onResponse: thrower, onRetry: thrower, onError: thrower };
      const amity = context.client(server, hooks);
      expect(await amity.v2.users.query()).toEqual(value);
      expect((await amity.v2.users.query().safe()).error?.status).toBe(403);
      expect(server.requests).toHaveLength(3);
      expect(context.lines.filter((line) => line.includes('a hook threw'))).toHaveLength(8);
    },
  },
  {
    name: 'hooks that reject change nothing',
    isAlone: true,
    async run(context) {
      const server = await context.serve(respond(refusal(503)), respond(good));
      const rejecter = async () => {
        throw new Error("A hook's own mistake.");
      };
      const amity = context.client(server, { onRequest: rejecter, onResponse: rejecter, onRetry: rejecter });
      expect(await amity.v2.users.query()).toEqual(value);
    },
  },
  {
    name: 'a collection of garbage while the body is read does not lose the signal',
    isAlone: true,
    async run(context) {
      const server = await context.serve(stallInBody(good));
      const amity = context.client(server, { maxRetries: 0 });
      const controller = context.controller();
      server.onRequest = () => void setTimeout(collectGarbage, 50);
      setTimeout(() => controller.abort(), 300);
      const call = amity.v2.users.query({}, { signal: controller.signal });
      await context.failure(call, AmityAbortError, /was aborted by its signal/);
    },
  },
  {
    name: 'a collection of garbage while the body is read does not lose the timeout',
    isAlone: true,
    async run(context) {
      const server = await context.serve(stallInBody(good));
      const amity = context.client(server, { timeout: 300, maxRetries: 0 });
      server.onRequest = () => void setTimeout(collectGarbage, 50);
      await context.failure(amity.v2.users.query(), AmityTimeoutError, /within 300 ms \(timeout/);
    },
  },
  {
    name: 'a collection of garbage while a download is read does not lose the timeout',
    isAlone: true,
    async run(context) {
      const server = await context.serve(stallInBody(kinds.image.good));
      const amity = context.client(server, { timeout: 300 });
      const response = await amity.v2.messages.images.get({ messageId: 'm1', size: 'small' });
      setTimeout(collectGarbage, 50);
      await context.failure(response.text(), AmityTimeoutError, /within 300 ms \(timeout/);
    },
  },
  {
    name: 'a download that nobody reads lets its connection go with the garbage',
    isAlone: true,
    async run(context) {
      const server = await context.serve(stallInBody(kinds.image.good));
      const amity = context.client(server);
      await amity.v2.messages.images.get({ messageId: 'm1', size: 'small' });
      expect(server.inUse).toBe(1);
      await until(() => {
        collectGarbage();
        return server.inUse === 0;
      }, 'no connection is in use');
    },
  },
  {
    name: 'a response is read to its end before the next request uses its connection',
    async run(context) {
      const server = await context.serve(respond(refusal(503)), respond(good));
      const amity = context.client(server);
      for (let call = 0; call < 5; call++) await amity.v2.users.query();
      expect(server.requests).toHaveLength(6);
      // The platform may open a second one before it has taken note of the end; it keeps to those two.
      expect(server.connections).toBeLessThanOrEqual(2);
    },
  },
  {
    name: 'a port where nobody listens, under a name with two addresses',
    async run(context) {
      const server = await context.refuse();
      let attempts = 0;
      const url = `http://localhost:${server.port}`;
      const amity = context.client({ url }, { onRequest: () => void attempts++ });
      await context.failure(amity.v2.reactions.create(like), AmityConnectionError, /ECONNREFUSED/);
      expect(attempts).toBe(3);
    },
  },
  {
    name: 'TLS to a server that speaks none',
    async run(context) {
      const server = await context.serve(respond(good));
      const url = server.url.replace('http:', 'https:');
      let attempts = 0;
      const amity = context.client({ url }, { onRequest: () => void attempts++ });
      server.script({ on: 'connection', play: (connection) => connection.send('HTTP/1.1 400 Bad Request\r\n\r\n') });
      await context.failure(amity.v2.users.query(), AmityConnectionError, /got no response: \S/);
      expect(attempts).toBe(3);
    },
  },
  {
    name: 'a signal that times out by itself',
    async run(context) {
      const server = await context.serve(silence);
      const signal = AbortSignal.timeout(100);
      const error = await context.failure(
        context.client(server).v2.users.query({}, { signal }),
        AmityAbortError,
        /was aborted by its signal/,
      );
      expect(error.cause).toBe(signal.reason);
    },
  },
  {
    name: 'one signal for many calls at once, without a warning',
    isAlone: true,
    async run(context) {
      const server = await context.serve(silence);
      const controller = context.controller();
      const amity = context.client(server);
      const calls = Array.from({ length: 20 }, () => amity.v2.users.query({}, { signal: controller.signal }).safe());
      await until(() => server.requests.length === 20, 'all requests are there');
      controller.abort();
      const endings = await Promise.all(calls);
      expect(endings.every(({ error }) => error instanceof AmityAbortError)).toBe(true);
      await until(() => server.inUse === 0, 'the connections are closed');
    },
  },
  {
    name: 'a signal that was used for a hundred calls holds nothing of them',
    async run(context) {
      const server = await context.serve(respond(good));
      const { signal } = context.controller();
      const amity = context.client(server);
      for (let call = 0; call < 100; call++) await amity.v2.users.query({}, { signal });
      expect(server.connections).toBeLessThanOrEqual(2);
    },
  },
  {
    name: 'causes are kept',
    async run(context) {
      const server = await context.serve(resetAfterRead);
      const amity = context.client(server, { maxRetries: 0 });
      const lost = await context.failure(amity.v2.users.query(), AmityConnectionError, /got no response/);
      expect(lost.cause).toBeInstanceOf(Error);
      server.script(respond({ ...good, body: 'Alas.' }));
      const { error } = await amity.v2.users.query().safe();
      expect(error?.cause).toBeInstanceOf(SyntaxError);
      const reason = { why: 'no time' };
      const aborted = await amity.v2.users.query({}, { signal: AbortSignal.abort(reason) }).safe();
      expect(aborted.error?.cause).toBe(reason);
    },
  },
  {
    name: 'a call that nobody waits for any more still ends',
    async run(context) {
      const server = await context.serve(silence);
      const amity = context.client(server, { timeout: 200, maxRetries: 0 });
      const call = amity.v2.users.ban({ userId });
      const ended = call.safe();
      await pause(400);
      expect((await ended).error).toBeInstanceOf(AmityTimeoutError);
      await until(() => server.inUse === 0, 'the connection is closed');
    },
  },
  {
    name: 'fetch replaced by one that fails as browsers do',
    async run(context) {
      let sent = 0;
      const amity = createAmityClient({
        baseUrl: 'http://127.0.0.1:1',
        token,
        async fetch() {
          sent++;
          throw new TypeError('Failed to fetch');
        },
      });
      await context.failure(amity.v2.users.query(), AmityConnectionError, /got no response: Failed to fetch/);
      expect(sent).toBe(3);
      sent = 0;
      // Without a code nobody can tell whether the connection was open.
      await context.failure(amity.v2.reactions.create(like), AmityConnectionError, /got no response: Failed to fetch/);
      expect(sent).toBe(1);
    },
  },
];
