import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AmityAbortError, AmityConnectionError, AmityTimeoutError, type ClientOptions } from '../../src/index.js';
import { CallClock, Deadline } from '../../src/transport/deadline.js';
import { clientOf } from './client.js';
import { failure, json, type Sent, silence } from './fake-fetch.js';
import { sendNoStreams } from './platform.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function silent(options: ClientOptions = {}) {
  return clientOf(silence, { maxRetries: 0, ...options });
}

it('ends an attempt after its timeout', async () => {
  const { amity } = silent({ timeout: 100 });
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(99);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  const { error } = await call;
  expect(error).toBeInstanceOf(AmityTimeoutError);
  expect(error?.message).toBe('v2.users.query got no response within 100 ms (timeout).');
  expect(error?.operationId).toBe('v2.users.query');
});

it('gives each attempt the whole timeout, and all of them totalTimeout', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { amity, sent } = silent({ timeout: 100, totalTimeout: 250, maxRetries: 9 });
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(249);
  expect(sent).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(1);
  expect((await call).error?.message).toContain('(totalTimeout)');
});

it.each([
  [{ timeout: 10 }, '10 ms (timeout)'],
  [{ timeout: 0 }, '0 ms (timeout)'],
  [{ totalTimeout: 10 }, '10 ms (totalTimeout)'],
])('takes the limits of the call before those of the client: %j', async (limits, words) => {
  const { amity } = silent({ timeout: 100, totalTimeout: 200 });
  const call = amity.v2.users.query({}, limits).safe();
  await vi.advanceTimersByTimeAsync(10);
  expect((await call).error?.message).toContain(`within ${words}`);
});

it('takes the limits of the client where those of the call are undefined', async () => {
  const { amity, sent } = clientOf(() => failure(503), { maxRetries: 1, timeout: 100, totalTimeout: 9_000 });
  const call = amity.v2.users.query({}, { timeout: undefined, totalTimeout: undefined, maxRetries: undefined }).safe();
  await vi.advanceTimersByTimeAsync(9_000);
  expect((await call).error?.status).toBe(503);
  expect(sent).toHaveLength(2);
});

it('has a timeout of 30 s by default', async () => {
  const { amity } = silent();
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(30_000);
  expect((await call).error?.message).toContain('30000 ms');
});

it.each([Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_SAFE_INTEGER])('waits on with a limit of %d', async (limit) => {
  const { amity } = silent({ timeout: limit, totalTimeout: limit });
  const call = amity.v2.users.query();
  const settled = vi.fn();
  call.then(settled, settled);
  await vi.advanceTimersByTimeAsync(7 * 24 * 3_600_000);
  expect(settled).not.toHaveBeenCalled();
});

it('counts the reading of the response too', async () => {
  const { amity } = clientOf(({ signal }) => new Response(endless(signal)), { timeout: 100, maxRetries: 0 });
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(100);
  expect((await call).error).toBeInstanceOf(AmityTimeoutError);
});

/** A body that never ends and brings nothing, until the request is given up. */
function endless(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      signal.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
}

it('ends a call by its signal, and keeps the reason', async () => {
  const { amity } = silent();
  const controller = new AbortController();
  const call = amity.v2.users.query({}, { signal: controller.signal }).safe();
  await vi.advanceTimersByTimeAsync(5);
  controller.abort('changed my mind');
  const { error } = await call;
  expect(error).toBeInstanceOf(AmityAbortError);
  expect(error).toMatchObject({ operationId: 'v2.users.query', cause: 'changed my mind' });
});

it('sends nothing where the signal has ended the call before', async () => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.users.query({}, { signal: AbortSignal.abort() }).safe();
  expect(error).toBeInstanceOf(AmityAbortError);
  expect(sent).toEqual([]);
});

it('does not wait for the body of a response that comes when the signal has ended the call', async () => {
  const controller = new AbortController();
  const { amity } = clientOf(() => {
    controller.abort();
    return new Response(new ReadableStream({})); // it never heeds a signal
  });
  const { error } = await amity.v2.users.query({}, { signal: controller.signal }).safe();
  expect(error).toBeInstanceOf(AmityAbortError);
});

it('does not wait for a body that never heeds the signal', async () => {
  const { amity } = clientOf(() => new Response(new ReadableStream({})), { maxRetries: 0 });
  const controller = new AbortController();
  const call = amity.v2.users.query({}, { signal: controller.signal }).safe();
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  expect((await call).error).toBeInstanceOf(AmityAbortError);
});

it('ends by one signal every call that is still under way', async () => {
  const controller = new AbortController();
  const { amity } = clientOf((sent, index) => (index === 0 ? json({}) : silence(sent)));
  const calls = [0, 1].map(() => amity.v2.users.query({}, { signal: controller.signal }).safe());
  await calls[0];
  controller.abort();
  expect((await calls[1])?.error).toBeInstanceOf(AmityAbortError);
});

it('knows why a fetch gives up, whatever that throws', async () => {
  const { amity } = clientOf((sent) => silence(sent).catch(() => Promise.reject(new Error('aborted'))), {
    timeout: 10,
    maxRetries: 0,
  });
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(10);
  expect((await call).error).toBeInstanceOf(AmityTimeoutError);
});

it('knows why a download breaks off, whatever a fetch makes of it', async () => {
  const { amity } = clientOf(
    ({ signal }) =>
      new Response(
        new ReadableStream({
          start: (controller) => signal.addEventListener('abort', () => controller.error(new Error('aborted'))),
        }),
      ),
    { timeout: 10 },
  );
  const { body } = await amity.v2.messages.files.get({ messageId: 'm1' });
  const failed = expect(body?.getReader().read()).rejects.toBeInstanceOf(AmityTimeoutError);
  await vi.advanceTimersByTimeAsync(10);
  await failed;
});

it('ends the wait before a retry by the signal', async () => {
  const { amity, sent } = clientOf(() => failure(503, 0, { 'Retry-After': '60' }));
  const controller = new AbortController();
  const call = amity.v2.users.query({}, { signal: controller.signal }).safe();
  await vi.advanceTimersByTimeAsync(5);
  controller.abort();
  expect((await call).error).toBeInstanceOf(AmityAbortError);
  expect(sent).toHaveLength(1);
});

it('sends nothing again after the signal', async () => {
  const { amity, sent } = silent({ maxRetries: 5 });
  const controller = new AbortController();
  const call = amity.v2.users.query({}, { signal: controller.signal }).safe();
  controller.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  await call;
  expect(sent.length).toBeLessThan(2);
});

it('leaves no timer and no listener after a wait for a token and one before a retry', async () => {
  const { amity } = clientOf((_, index) => (index === 0 ? failure(503, 0, { 'Retry-After': '1' }) : json({})), {
    token: async () => 'abc',
  });
  const { signal } = new AbortController();
  const call = amity.v2.users.query({}, { signal });
  await vi.advanceTimersByTimeAsync(1000);
  await call;
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ['a success', () => json({})],
  ['a failure', () => failure(404)],
  ['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
] satisfies [
  string,
  (sent: Sent) => Response | Promise<Response>,
][])('leaves no timer and no listener after %s', async (_, reply) => {
  const { amity } = clientOf(reply, { maxRetries: 0 });
  const { signal } = new AbortController();
  await amity.v2.users.query({}, { signal }).safe();
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

/** A client whose download brings a byte when asked for one, after so many milliseconds; the fifth is the last. */
function slowDownload(waits: number[], options: ClientOptions) {
  return clientOf(({ signal }) => {
    const left = [...waits];
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const wait = left.shift();
          if (wait === undefined) return controller.close();
          await new Promise((resolve) => {
            setTimeout(resolve, wait);
            signal.addEventListener('abort', resolve);
          });
          if (signal.aborted) return controller.error(signal.reason);
          controller.enqueue(Uint8Array.of(1));
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body);
  }, options);
}

it('lets a download take as long as it moves', async () => {
  const { amity } = slowDownload([90, 90, 90, 90], { timeout: 100, totalTimeout: 200 });
  const { signal } = new AbortController();
  const call = amity.v2.messages.files.get({ messageId: 'm1' }, { signal }).then((response) => response.arrayBuffer());
  await vi.advanceTimersByTimeAsync(400);
  expect((await call).byteLength).toBe(4);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends a download that stands still', async () => {
  const { amity } = slowDownload([90, 101], { timeout: 100 });
  const call = amity.v2.messages.files.get({ messageId: 'm1' }).then((response) => response.arrayBuffer());
  const failed = expect(call).rejects.toBeInstanceOf(AmityTimeoutError);
  await vi.advanceTimersByTimeAsync(200);
  await failed;
  expect(vi.getTimerCount()).toBe(0);
});

it('does not take the reader’s pauses for the server’s', async () => {
  const { amity } = slowDownload([10, 10], { timeout: 100 });
  const response = await amity.v2.messages.files.get({ messageId: 'm1' });
  await vi.advanceTimersByTimeAsync(10_000);
  const reader = response.body?.getReader();
  const first = reader?.read();
  await vi.advanceTimersByTimeAsync(10);
  expect((await first)?.done).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  const second = reader?.read();
  await vi.advanceTimersByTimeAsync(10);
  expect((await second)?.done).toBe(false);
});

it('ends a download by the signal of its call', async () => {
  const { amity } = slowDownload([10, 60_000], { timeout: 100_000 });
  const controller = new AbortController();
  const response = await amity.v2.messages.files.get({ messageId: 'm1' }, { signal: controller.signal });
  const failed = expect(response.arrayBuffer()).rejects.toBeInstanceOf(AmityAbortError);
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  await failed;
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});

it('lets go of a download that nobody wants any more', async () => {
  const { amity } = slowDownload([10, 10], { timeout: 100 });
  const { signal } = new AbortController();
  const response = await amity.v2.messages.files.get({ messageId: 'm1' }, { signal });
  await response.body?.cancel();
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves no timer and no listener after a download of nothing', async () => {
  const { amity } = clientOf(() => new Response(null));
  const { signal } = new AbortController();
  await amity.v2.messages.files.get({ messageId: 'm1' }, { signal });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('tells of a download that breaks as of any lost connection', async () => {
  const cause = new TypeError('terminated');
  const broken = () => new Response(new ReadableStream({ pull: (controller) => controller.error(cause) }));
  const { amity } = clientOf(broken);
  const response = await amity.v2.messages.files.get({ messageId: 'm1' });
  await expect(response.arrayBuffer()).rejects.toMatchObject({
    constructor: AmityConnectionError,
    operationId: 'v2.messages.files.get',
    cause,
  });
});

/** A client whose server reads a body piece by piece, with a wait after each, and then answers. */
function slowUpload(wait: number, options: ClientOptions) {
  return clientOf(async ({ body, signal }) => {
    const reader = new Response(body ?? null).body?.getReader();
    while (reader && !(await reader.read()).done) await new Promise((resolve) => setTimeout(resolve, wait));
    signal.throwIfAborted();
    return json({});
  }, options);
}

async function* pieces(count: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < count; piece++) yield new Uint8Array(1000);
}

it('lets an upload take as long as it moves', async () => {
  const { amity } = slowUpload(90, { timeout: 100, totalTimeout: 200 });
  const call = amity.v2.messages.files.create({ channelId: 'general', file: pieces(10) });
  await vi.advanceTimersByTimeAsync(2000);
  await expect(call).resolves.toEqual({});
});

it.each([
  ['has come', 1_050, undefined],
  ['has not', 1_150, AmityTimeoutError],
])('grants an upload whose pieces nobody sees a second for each 8 kB, in which a response %s', async (_, ms, Class) => {
  sendNoStreams();
  const { amity } = clientOf(
    async ({ signal }) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      signal.throwIfAborted();
      return json({});
    },
    { timeout: 100, totalTimeout: 200 },
  );
  const file = new Blob([new Uint8Array(8_000)]);
  const call = amity.v2.messages.files.create({ channelId: 'a', file }).safe();
  await vi.advanceTimersByTimeAsync(1_200);
  expect((await call).error?.constructor).toBe(Class);
});

it('starts no timer once it has ended', async () => {
  const clock = new CallClock({ timeout: 10, totalTimeout: 20, signal: undefined, operationId: undefined });
  const deadline = new Deadline(clock);
  await vi.advanceTimersByTimeAsync(10);
  expect(deadline.signal.aborted).toBe(true);
  deadline.restart('the last byte');
  expect(vi.getTimerCount()).toBe(0);
});

it('ends an upload that stands still', async () => {
  const { amity } = slowUpload(110, { timeout: 100 });
  const call = amity.v2.messages.files.create({ channelId: 'general', file: pieces(10) }).safe();
  await vi.advanceTimersByTimeAsync(5000);
  const { error } = await call;
  expect(error).toBeInstanceOf(AmityTimeoutError);
  expect(error?.message).toContain('since the last byte sent');
});

it('does not let an upload that never begins to move last longer than totalTimeout', async () => {
  const { amity } = clientOf(
    async (sent, index) => {
      if (index > 0) return silence(sent);
      await new Promise((resolve) => setTimeout(resolve, 60));
      return failure(429, 0, { 'Retry-After': '0.01' });
    },
    { totalTimeout: 100 },
  );
  const call = amity.v2.messages.files.create({ channelId: 'general', file: new Blob(['a']) }).safe();
  const settled = vi.fn();
  call.then(settled);
  await vi.advanceTimersByTimeAsync(110);
  expect(settled).toHaveBeenCalledWith({ error: expect.any(AmityTimeoutError) });
});

it('does not wait for a fetch that never heeds the signal, and lets go of what it brings later', async () => {
  let answer = (_: Response) => {};
  const late = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const { amity } = clientOf(() => late, { timeout: 100, maxRetries: 0 });
  const call = amity.v2.users.query().safe();
  await vi.advanceTimersByTimeAsync(100);
  expect((await call).error).toBeInstanceOf(AmityTimeoutError);
  const cancel = vi.fn();
  answer(new Response(new ReadableStream({ cancel })));
  await vi.advanceTimersByTimeAsync(0);
  expect(cancel).toHaveBeenCalledOnce();
});

it.each([{}, 'stop'])('takes no signal that is none: %o', async (signal) => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.users.query({}, { signal: signal as AbortSignal }).safe();
  expect(error?.message).toBe('signal must be an AbortSignal.');
  expect(error?.operationId).toBe('v2.users.query');
  expect(sent).toEqual([]);
});

it('ends a download at once whose signal is aborted between its headers and its body', async () => {
  const controller = new AbortController();
  const cancel = vi.fn();
  const { amity } = clientOf(() => new Response(new ReadableStream({ cancel })), {
    onResponse: () => controller.abort(),
  });
  const response = await amity.v2.messages.files.get({ messageId: 'm1' }, { signal: controller.signal });
  await expect(response.text()).rejects.toBeInstanceOf(AmityAbortError);
  expect(cancel).toHaveBeenCalledOnce();
});
