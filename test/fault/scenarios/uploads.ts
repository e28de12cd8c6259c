import { getEventListeners } from 'node:events';
import { expect } from 'vitest';
import {
  AmityAbortError,
  AmityConnectionError,
  AmityPayloadTooLargeError,
  AmityRateLimitError,
  AmityTimeoutError,
} from '../../../src/index.js';
import { kinds } from '../kinds.js';
import { pause, type Scenario, timed, until } from '../scenario.js';
import { readSlowly, refusal, respond, respondEarly, stopReading } from '../steps.js';

const { good, value } = kinds.stream;
const channelId = 'general';
const mebibyte = 2 ** 20;
/** More than both ends keep in their buffers, so that sending it takes as long as reading it. */
const large = 96 * mebibyte;
const largeBlob = new Blob([Buffer.alloc(large)], { type: 'image/jpeg' });

/** A source of bytes that can be watched. */
interface Source {
  stream: ReadableStream<Uint8Array>;
  readonly isCancelled: boolean;
  /** Ends a stall with one more piece. */
  resume(): void;
}

interface SourceOptions {
  pieces: number;
  pauseMs?: number;
  bytes?: number;
  ending?: 'end' | 'stall' | 'throw';
}

function sourceOf({ pieces, pauseMs = 0, bytes = 1_000, ending = 'end' }: SourceOptions): Source {
  let isCancelled = false;
  let resume = () => {};
  const resumed = new Promise<void>((resolve) => {
    resume = resolve;
  });
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await pause(pauseMs);
      if (pieces-- > 0) return controller.enqueue(new Uint8Array(bytes).fill(120));
      if (ending === 'throw') throw new Error('The disk is gone.');
      if (ending === 'stall') {
        await resumed;
        if (!isCancelled) controller.enqueue(new Uint8Array(bytes));
        ending = 'end';
      } else controller.close();
    },
    cancel() {
      isCancelled = true;
    },
  });
  return {
    stream,
    get isCancelled() {
      return isCancelled;
    },
    resume: () => resume(),
  };
}

export const uploadScenarios: Scenario[] = [
  {
    name: 'a slow source takes longer than timeout and totalTimeout, and works',
    async run(context) {
      const server = await context.serve(respond(good));
      const amity = context.client(server, { timeout: 600, totalTimeout: 900 });
      const { stream } = sourceOf({ pieces: 12, pauseMs: 100 });
      const call = amity.v2.messages.images.create({ channelId, file: stream });
      const took = await timed(call.then((answered) => expect(answered).toEqual(value)));
      expect(took).toBeGreaterThan(1_100);
      expect(server.requests).toHaveLength(1);
      expect(server.requests[0]?.body.toString().match(/x/g)).toHaveLength(12_000);
    },
  },
  {
    name: 'a server that reads a large file slowly takes longer than timeout, and gets it',
    isAlone: true,
    async run(context) {
      const server = await context.serve(readSlowly(4 * mebibyte, 70), respond(good));
      const amity = context.client(server, { timeout: 1_200, totalTimeout: 1_300 });
      const took = await timed(amity.v2.messages.images.create({ channelId, file: largeBlob }));
      expect(took).toBeGreaterThan(1_400);
      expect(server.requests.map(({ length }) => length > large)).toEqual([true]);
    },
  },
  {
    name: 'so does a stream that comes in one large piece',
    isAlone: true,
    async run(context) {
      const server = await context.serve(readSlowly(4 * mebibyte, 70), respond(good));
      const amity = context.client(server, { timeout: 1_200, totalTimeout: 1_300 });
      const { stream } = sourceOf({ pieces: 1, bytes: large });
      const took = await timed(amity.v2.messages.images.create({ channelId, file: stream }));
      expect(took).toBeGreaterThan(1_400);
      expect(server.requests.map(({ length }) => length > large)).toEqual([true]);
    },
  },
  {
    name: 'a server that stops reading a large file',
    isAlone: true,
    async run(context) {
      const server = await context.serve(stopReading);
      const attempts: unknown[] = [];
      const amity = context.client(server, { timeout: 400, onRequest: (event) => void attempts.push(event) });
      const call = amity.v2.messages.images.create({ channelId, file: largeBlob });
      await context.failure(call, AmityTimeoutError, /within 400 ms \(timeout, since the last byte sent\)/);
      expect(attempts).toHaveLength(1);
      expect(server.requests).toHaveLength(0);
    },
  },
  {
    name: 'a server that stops reading a stream',
    isAlone: true,
    async run(context) {
      const server = await context.serve(stopReading);
      const source = sourceOf({ pieces: 96, bytes: mebibyte });
      const call = context
        .client(server, { timeout: 400 })
        .v2.messages.images.create({ channelId, file: source.stream });
      await context.failure(call, AmityTimeoutError, /within 400 ms \(timeout, since the last byte sent\)/);
      await until(() => source.isCancelled, 'the source is told that nobody reads it any more');
    },
  },
  {
    name: 'a source that stalls',
    async run(context) {
      const server = await context.serve(respond(good));
      const source = sourceOf({ pieces: 3, ending: 'stall' });
      const call = context
        .client(server, { timeout: 400 })
        .v2.messages.images.create({ channelId, file: source.stream });
      await context.failure(call, AmityTimeoutError, /within 400 ms \(timeout, since the last byte sent\)/);
      expect(server.requests).toHaveLength(0);
      source.resume();
    },
  },
  {
    name: 'a source that fails',
    async run(context) {
      const server = await context.serve(respond(good));
      const { stream } = sourceOf({ pieces: 3, ending: 'throw' });
      let attempts = 0;
      const amity = context.client(server, { onRequest: () => void attempts++ });
      const call = amity.v2.messages.images.create({ channelId, file: stream });
      await context.failure(call, AmityConnectionError, /The disk is gone\./);
      expect(server.requests).toHaveLength(0);
      expect(attempts).toBe(1);
    },
  },
  {
    name: 'an upload of a stream aborted while it is sent',
    async run(context) {
      const server = await context.serve(respond(good));
      const source = sourceOf({ pieces: 1_000, pauseMs: 10 });
      const controller = context.controller();
      const { signal } = controller;
      const call = context.client(server).v2.messages.images.create({ channelId, file: source.stream }, { signal });
      setTimeout(() => controller.abort(), 150);
      await context.failure(call, AmityAbortError, /was aborted by its signal/);
      await until(() => source.isCancelled, 'the source is told that nobody reads it any more');
      expect(server.requests).toHaveLength(0);
    },
  },
  {
    name: 'an upload of a large file aborted while it is sent',
    isAlone: true,
    async run(context) {
      const server = await context.serve(stopReading);
      const controller = context.controller();
      const { signal } = controller;
      const call = context.client(server).v2.messages.images.create({ channelId, file: largeBlob }, { signal });
      setTimeout(() => controller.abort(), 150);
      await context.failure(call, AmityAbortError, /was aborted by its signal/);
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    },
  },
  {
    name: 'a large file refused before it was read',
    isAlone: true,
    async run(context) {
      const server = await context.serve(respondEarly(refusal(413)));
      const call = context.client(server).v2.messages.images.create({ channelId, file: largeBlob });
      await context.failure(call, AmityPayloadTooLargeError, /failed with 413/);
      expect(server.requests).toHaveLength(0);
    },
  },
  {
    name: 'a stream refused before it was read',
    async run(context) {
      const server = await context.serve(respondEarly(refusal(413)));
      const source = sourceOf({ pieces: 1_000, pauseMs: 5 });
      const call = context.client(server).v2.messages.images.create({ channelId, file: source.stream });
      await context.failure(call, AmityPayloadTooLargeError, /failed with 413/);
      await until(() => source.isCancelled, 'the source is told that nobody reads it any more');
      expect(server.requests).toHaveLength(0);
    },
  },
  {
    name: 'a stream refused while its source stalls leaves no timer behind when that goes on',
    isAlone: true,
    async run(context) {
      const server = await context.serve(respondEarly(refusal(413)));
      const source = sourceOf({ pieces: 2, ending: 'stall' });
      const call = context.client(server, { timeout: 30_000 }).v2.messages.images.create({
        channelId,
        file: source.stream,
      });
      await context.failure(call, AmityPayloadTooLargeError, /failed with 413/);
      source.resume();
      await pause(50);
    },
  },
  {
    name: 'a file is read anew for each attempt',
    async run(context) {
      const server = await context.serve(respond(refusal(429)), respond(refusal(429)), respond(good));
      const file = new Blob(['x'.repeat(200_000)]);
      expect(await context.client(server).v2.messages.images.create({ channelId, file })).toEqual(value);
      const lengths = server.requests.map(({ body }) => body.toString().match(/x{200000}/)?.[0].length);
      expect(lengths).toEqual([200_000, 200_000, 200_000]);
    },
  },
  {
    name: 'a stream that nobody could take is given back to its source',
    async run(context) {
      const server = await context.refuse();
      const source = sourceOf({ pieces: 3 });
      const call = context.client(server).v2.messages.images.create({ channelId, file: source.stream });
      await context.failure(call, AmityConnectionError, /ECONNREFUSED/);
      await until(() => source.isCancelled, 'the source is told that nobody reads it any more');
    },
  },
  {
    name: 'a stream from an iterator is given back too',
    async run(context) {
      const server = await context.serve(respondEarly(refusal(429)));
      let isReturned = false;
      async function* lines(): AsyncGenerator<Uint8Array> {
        try {
          for (;;) {
            await pause(5);
            yield new Uint8Array(1_000);
          }
        } finally {
          isReturned = true;
        }
      }
      const call = context.client(server).v2.messages.files.create({ channelId, file: lines() });
      await context.failure(call, AmityRateLimitError, /failed with 429/);
      await until(() => isReturned, 'the iterator is told that nobody reads it any more');
    },
  },
];
