import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';
import { AmityAbortError, AmityConnectionError, AmityTimeoutError, createAmityClient } from '../../../src/index.js';
import { kinds, like, userId } from '../kinds.js';
import { token } from '../secrets.js';
import { answer, closeAfterRead, refusal, resetAfterRead, resetBeforeRead, silence, stallInBody } from '../steps.js';
import { pause, type Scenario, until } from '../world.js';

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
    async run(world) {
      const storm = [
        resetAfterRead,
        answer(refusal(503)),
        resetBeforeRead,
        closeAfterRead,
        answer(refusal(429)),
        answer({ ...good, body: '<html>', status: 502 }),
        resetAfterRead,
        answer(refusal(500)),
      ];
      const server = await world.serve(...storm, ...storm, ...storm, answer(good));
      const amity = world.client(server, { maxRetries: 24 });
      const answers = await Promise.all(Array.from({ length: 30 }, () => amity.v2.users.query()));
      expect(answers).toEqual(answers.map(() => value));
    },
  },
  {
    name: 'hooks that throw change nothing',
    async run(world) {
      const server = await world.serve(answer(refusal(503)), answer(good), answer(refusal(403)));
      const thrower = () => {
        throw new Error(`A hook's own mistake with ${token}.`);
      };
      const hooks = { onRequest: thrower, onResponse: thrower, onRetry: thrower, onError: thrower };
      const amity = world.client(server, hooks);
      expect(await amity.v2.users.query()).toEqual(value);
      expect((await amity.v2.users.query().safe()).error?.status).toBe(403);
      expect(server.requests).toHaveLength(3);
      expect(world.lines.filter((line) => line.includes('a hook threw'))).toHaveLength(8);
    },
  },
  {
    name: 'hooks that reject change nothing',
    isAlone: true,
    async run(world) {
      const server = await world.serve(answer(refusal(503)), answer(good));
      const rejecter = async () => {
        throw new Error("A hook's own mistake.");
      };
      const amity = world.client(server, { onRequest: rejecter, onResponse: rejecter, onRetry: rejecter });
      expect(await amity.v2.users.query()).toEqual(value);
    },
  },
  {
    name: 'a collection of garbage while the body is read does not lose the signal',
    isAlone: true,
    async run(world) {
      const server = await world.serve(stallInBody(good));
      const amity = world.client(server, { maxRetries: 0 });
      const controller = world.controller();
      server.onRequest = () => void setTimeout(collectGarbage, 50);
      setTimeout(() => controller.abort(), 300);
      const call = amity.v2.users.query({}, { signal: controller.signal });
      await world.failure(call, AmityAbortError, /was ended by its signal/);
    },
  },
  {
    name: 'a collection of garbage while the body is read does not lose the timeout',
    isAlone: true,
    async run(world) {
      const server = await world.serve(stallInBody(good));
      const amity = world.client(server, { timeout: 300, maxRetries: 0 });
      server.onRequest = () => void setTimeout(collectGarbage, 50);
      await world.failure(amity.v2.users.query(), AmityTimeoutError, /within 300 ms \(timeout/);
    },
  },
  {
    name: 'a collection of garbage while a download is read does not lose the timeout',
    isAlone: true,
    async run(world) {
      const server = await world.serve(stallInBody(kinds.image.good));
      const amity = world.client(server, { timeout: 300 });
      const response = await amity.v2.messages.images.get({ messageId: 'm1', size: 'small' });
      setTimeout(collectGarbage, 50);
      await world.failure(response.text(), AmityTimeoutError, /within 300 ms \(timeout/);
    },
  },
  {
    name: 'a download that nobody reads lets its connection go with the garbage',
    isAlone: true,
    async run(world) {
      const server = await world.serve(stallInBody(kinds.image.good));
      const amity = world.client(server);
      await amity.v2.messages.images.get({ messageId: 'm1', size: 'small' });
      expect(server.inUse).toBe(1);
      await until(() => {
        collectGarbage();
        return server.inUse === 0;
      }, 'no connection is in use');
    },
  },
  {
    name: 'an answer is read to its end before the next request uses its connection',
    async run(world) {
      const server = await world.serve(answer(refusal(503)), answer(good));
      const amity = world.client(server);
      for (let call = 0; call < 5; call++) await amity.v2.users.query();
      expect(server.requests).toHaveLength(6);
      // The platform may open a second one before it has taken note of the end; it keeps to those two.
      expect(server.connections).toBeLessThanOrEqual(2);
    },
  },
  {
    name: 'a port where nobody listens, under a name with two addresses',
    async run(world) {
      const server = await world.refuse();
      let attempts = 0;
      const url = `http://localhost:${server.port}`;
      const amity = world.client({ url }, { onRequest: () => void attempts++ });
      await world.failure(amity.v2.reactions.create(like), AmityConnectionError, /ECONNREFUSED/);
      expect(attempts).toBe(3);
    },
  },
  {
    name: 'TLS to a server that speaks none',
    async run(world) {
      const server = await world.serve(answer(good));
      const url = server.url.replace('http:', 'https:');
      let attempts = 0;
      const amity = world.client({ url }, { onRequest: () => void attempts++ });
      server.script({ on: 'connection', play: (exchange) => exchange.send('HTTP/1.1 400 Bad Request\r\n\r\n') });
      await world.failure(amity.v2.users.query(), AmityConnectionError, /got no answer: \S/);
      expect(attempts).toBe(3);
    },
  },
  {
    name: 'a signal that times out by itself',
    async run(world) {
      const server = await world.serve(silence);
      const signal = AbortSignal.timeout(100);
      const error = await world.failure(
        world.client(server).v2.users.query({}, { signal }),
        AmityAbortError,
        /was ended by its signal/,
      );
      expect(error.cause).toBe(signal.reason);
    },
  },
  {
    name: 'one signal for many calls at once, without a warning',
    isAlone: true,
    async run(world) {
      const server = await world.serve(silence);
      const controller = world.controller();
      const amity = world.client(server);
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
    async run(world) {
      const server = await world.serve(answer(good));
      const { signal } = world.controller();
      const amity = world.client(server);
      for (let call = 0; call < 100; call++) await amity.v2.users.query({}, { signal });
      expect(server.connections).toBeLessThanOrEqual(2);
    },
  },
  {
    name: 'causes are kept',
    async run(world) {
      const server = await world.serve(resetAfterRead);
      const amity = world.client(server, { maxRetries: 0 });
      const lost = await world.failure(amity.v2.users.query(), AmityConnectionError, /got no answer/);
      expect(lost.cause).toBeInstanceOf(Error);
      server.script(answer({ ...good, body: 'Alas.' }));
      const { error } = await amity.v2.users.query().safe();
      expect(error?.cause).toBeInstanceOf(SyntaxError);
      const reason = { why: 'no time' };
      const aborted = await amity.v2.users.query({}, { signal: AbortSignal.abort(reason) }).safe();
      expect(aborted.error?.cause).toBe(reason);
    },
  },
  {
    name: 'a call that nobody waits for any more still ends',
    async run(world) {
      const server = await world.serve(silence);
      const amity = world.client(server, { timeout: 200, maxRetries: 0 });
      const call = amity.v2.users.ban({ userId });
      const ended = call.safe();
      await pause(400);
      expect((await ended).error).toBeInstanceOf(AmityTimeoutError);
      await until(() => server.inUse === 0, 'the connection is closed');
    },
  },
  {
    name: 'fetch replaced by one that fails as browsers do',
    async run(world) {
      let sent = 0;
      const amity = createAmityClient({
        baseUrl: 'http://127.0.0.1:1',
        token,
        async fetch() {
          sent++;
          throw new TypeError('Failed to fetch');
        },
      });
      await world.failure(amity.v2.users.query(), AmityConnectionError, /got no answer: Failed to fetch/);
      expect(sent).toBe(3);
      sent = 0;
      // Without a code nobody can tell whether the connection was open.
      await world.failure(amity.v2.reactions.create(like), AmityConnectionError, /got no answer: Failed to fetch/);
      expect(sent).toBe(1);
    },
  },
];
