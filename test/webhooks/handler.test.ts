import { describe, expect, it, vi } from 'vitest';
import {
  AmityWebhookError,
  createWebhookHandler,
  signWebhook,
  type WebhookEvent,
  type WebhookHandlerOptions,
} from '../../src/webhooks.js';
import { eventText, secret, signatureOf, signedRequest } from './requests.js';

const secrets = [secret];
const created = eventText('message.didCreate', { messages: [{ messageId: 'm1' }] });

/** Handler whose events and errors are kept, and a context that waits for what it was given. */
function receiver(options: Partial<WebhookHandlerOptions> = {}) {
  const events: unknown[] = [];
  const errors: unknown[] = [];
  const waiting: Promise<unknown>[] = [];
  const handler = createWebhookHandler({
    secrets,
    onEvent: (event) => void events.push(event),
    onError: (error, event) => void errors.push({ error, event }),
    ...options,
  });
  const context = { waitUntil: (promise: Promise<unknown>) => void waiting.push(promise) };
  return {
    events,
    errors,
    handle: (request: Parameters<typeof handler>[0]) => handler(request, context),
    handler,
    settled: () => Promise.all(waiting),
  };
}

async function read(response: Response) {
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
}

const ok = { status: 200, type: 'application/json', body: {} };

describe('a webhook', () => {
  it('gets 200 and {} before its handler begins, which then acts', async () => {
    const { handle, settled, events } = receiver();
    expect(await read(await handle(signedRequest(created)))).toEqual(ok);
    expect(events).toEqual([]);
    await settled();
    expect(events).toEqual([JSON.parse(created)]);
  });

  it('gets 200 however long its handler takes', async () => {
    const { handle } = receiver({ on: { 'message.didCreate': () => new Promise(() => {}) } });
    expect((await handle(signedRequest(created))).status).toBe(200);
  });

  it('is handled without a context too', async () => {
    const { handler, events } = receiver();
    await handler(signedRequest(created));
    await vi.waitFor(() => expect(events).toHaveLength(1));
  });

  it('reaches the handler of its event alone, and onEvent', async () => {
    const seen: string[] = [];
    const { handle, settled, events } = receiver({
      on: {
        'message.didCreate': ({ event }) => void seen.push(`created ${event}`),
        'message.didUpdate': () => void seen.push('updated'),
      },
    });
    await handle(signedRequest(created));
    await settled();
    expect(seen).toEqual(['created message.didCreate']);
    expect(events).toHaveLength(1);
  });

  it.each([
    'moon.didRise',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
  ])('that nothing is known of passes: %s', async (name) => {
    const { handle, settled, events, errors } = receiver({ on: {} });
    expect((await handle(signedRequest(eventText(name)))).status).toBe(200);
    await settled();
    expect([events, errors]).toEqual([[{ event: name, data: {} }], []]);
  });

  it('about push notifications reaches the handler of its eventType', async () => {
    const seen: unknown[] = [];
    const { handle, settled } = receiver({ on: { 'push-notification.created': (event) => void seen.push(event) } });
    await handle(signedRequest('{"eventType":"push-notification.created","id":"1"}'));
    await settled();
    expect(seen).toEqual([{ eventType: 'push-notification.created', id: '1' }]);
  });

  it('is taken in parts as from fetch', async () => {
    const { handle } = receiver();
    const headers = { 'X-Amity-Signature': await signWebhook(created, secret) };
    expect((await handle({ headers, body: Buffer.from(created) })).status).toBe(200);
    expect((await handle({ method: 'POST', headers, body: created })).status).toBe(200);
  });

  it('keeps the runtime awake, wherever its arguments have waitUntil', async () => {
    const { handler, events } = receiver();
    const waiting: Promise<unknown>[] = [];
    class Context {
      readonly #waiting = waiting;
      waitUntil(promise: Promise<unknown>) {
        this.#waiting.push(promise);
      }
    }
    await handler(signedRequest(created), { SECRET: 'of the environment' }, new Context());
    expect(waiting).toHaveLength(1);
    await Promise.all(waiting);
    expect(events).toHaveLength(1);
  });

  it('is handled where waitUntil fails', async () => {
    const { handler, events, errors } = receiver();
    const failure = new Error('outside of a request');
    const context = {
      waitUntil() {
        throw failure;
      },
    };
    expect((await handler(signedRequest(created), context)).status).toBe(200);
    await vi.waitFor(() => expect(events).toHaveLength(1));
    expect(errors).toEqual([{ error: failure, event: undefined }]);
  });
});

describe('a request that is refused', () => {
  it.each<[string, Request, number, string]>([
    [
      'without a signature',
      new Request('http://a.example', { method: 'POST', body: created }),
      401,
      'missing-signature',
    ],
    [
      'of another secret',
      signedRequest(created, { 'x-amity-signature': signatureOf(created, 'other') }),
      401,
      'invalid-signature',
    ],
    ['with a malformed signature', signedRequest(created, { 'x-amity-signature': 'a' }), 401, 'malformed-signature'],
    ['without JSON', signedRequest('{'), 400, 'invalid-json'],
    ['without an event', signedRequest('{}'), 400, 'invalid-event'],
    ['too large', signedRequest(eventText('a'.repeat(1_000))), 413, 'too-large'],
  ])('%s', async (_name, request, status, reason) => {
    const { handle, settled, events, errors } = receiver({ maxBytes: 1_000 });
    const response = await read(await handle(request));
    await settled();
    expect(response).toEqual({ status, type: 'application/json', body: { error: reason } });
    expect(events).toEqual([]);
    expect(errors).toEqual([{ error: expect.objectContaining({ reason }), event: undefined }]);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('%s gets 405 and what is allowed', async (method) => {
    const { handle, errors } = receiver();
    const response = await handle(new Request('http://a.example', { method }));
    expect([response.status, response.headers.get('allow'), errors]).toEqual([405, 'POST', []]);
  });

  it('is a copy: it gets 200 and is dropped', async () => {
    const { handle, settled, events, errors } = receiver();
    const headers = { 'x-eko-signature': signatureOf(created) };
    const copy = new Request('http://a.example', { method: 'POST', body: created, headers });
    expect(await read(await handle(copy))).toEqual(ok);
    await settled();
    expect([events, errors]).toEqual([[], []]);
  });

  it('is counted while it comes, and not read further', async () => {
    let pulled = 0;
    const body = new ReadableStream(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(1_000));
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { 'x-amity-signature': signatureOf('') };
    const { handle } = receiver({ maxBytes: 10_000 });
    expect((await handle({ method: 'POST', headers, body })).status).toBe(413);
    expect(pulled).toBe(11);
  });

  it.each<[string, unknown]>([
    ['parsed', { headers: { 'x-amity-signature': signatureOf(created) }, body: JSON.parse(created) }],
    ['missing', { headers: { 'x-amity-signature': signatureOf(created) } }],
    ['none', undefined],
  ])('for the receiver’s own fault gets 500, and onError the remedy: %s', async (_name, request) => {
    const { handle, errors } = receiver();
    expect((await handle(request as Request)).status).toBe(500);
    expect(errors).toEqual([{ error: expect.any(AmityWebhookError), event: undefined }]);
  });
});

describe('an error', () => {
  const failure = new Error('no database');
  const unhandled = vi.fn();

  it.each<[string, () => unknown]>([
    [
      'thrown',
      () => {
        throw failure;
      },
    ],
    ['rejected', () => Promise.reject(failure)],
    ['rejected later', () => new Promise((_, reject) => setTimeout(reject, 5, failure))],
  ])('%s by a handler goes to onError with the event; the others act', async (_name, fail) => {
    const { handle, settled, events, errors } = receiver({ on: { 'message.didCreate': fail } });
    expect((await handle(signedRequest(created))).status).toBe(200);
    await settled();
    expect(errors).toEqual([{ error: failure, event: JSON.parse(created) }]);
    expect(events).toHaveLength(1);
  });

  it('of onError itself goes to the console, and is handled', async () => {
    process.on('unhandledRejection', unhandled);
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    try {
      for (const fail of [
        () => {
          throw new Error('thrown');
        },
        () => Promise.reject(new Error('rejected')),
      ]) {
        const { handle, settled } = receiver({ onEvent: () => Promise.reject(failure), onError: fail });
        expect((await handle(signedRequest(created))).status).toBe(200);
        expect((await handle(signedRequest('{'))).status).toBe(400);
        await settled();
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(written).toHaveBeenCalledTimes(4);
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', unhandled);
      written.mockRestore();
    }
  });
});

describe('a duplicate', () => {
  it('gets 200 and is handled once, in either encoding of its signature', async () => {
    const { handle, settled, events } = receiver();
    const hex = Buffer.from(signatureOf(created), 'base64').toString('hex');
    for (const headers of [{}, {}, { 'x-amity-signature': hex }]) {
      expect(await read(await handle(signedRequest(created, headers)))).toEqual(ok);
    }
    await settled();
    expect(events).toHaveLength(1);
  });

  it('at the same time is handled once', async () => {
    const { handle, settled, events } = receiver();
    await Promise.all(Array.from({ length: 20 }, () => handle(signedRequest(created))));
    await settled();
    expect(events).toHaveLength(1);
  });

  it('is told by the store that was given, whose key is the signature', async () => {
    const keys: string[] = [];
    const seen = async (signature: string) => keys.push(signature) > 1;
    const { handle, settled, events } = receiver({ seen });
    await handle(signedRequest(created));
    await handle(signedRequest(created));
    await settled();
    expect(keys).toEqual([signatureOf(created), signatureOf(created)]);
    expect(events).toHaveLength(1);
  });

  it('is handled again where the store fails, which onError is told of', async () => {
    const { handle, settled, events, errors } = receiver({ seen: () => Promise.reject(new Error('no store')) });
    await handle(signedRequest(created));
    await settled();
    expect([events.length, errors.length]).toEqual([1, 1]);
  });

  it('is handled again with seen: false', async () => {
    const { handle, settled, events } = receiver({ seen: false });
    await handle(signedRequest(created));
    await handle(signedRequest(created));
    await settled();
    expect(events).toHaveLength(2);
  });

  it('is forgotten after 10,000 others, the latest use counting', async () => {
    const { handle, settled, events } = receiver();
    const send = async (name: string) => {
      await handle(signedRequest(eventText(name)));
    };
    await send('first');
    await send('second');
    await send('first');
    for (let count = 0; count < 9_999; count += 1) await send(`other ${count}`);
    await settled();
    expect(events).toHaveLength(10_001);
    await send('first');
    await send('second');
    await settled();
    expect((events.at(-1) as WebhookEvent).event).toBe('second');
    expect(events).toHaveLength(10_002);
  });
});

describe('options', () => {
  it.each<[object, string]>([
    [{ secrets: [] }, 'secrets takes a list'],
    [{ secrets: [''] }, 'secrets[0] is empty'],
    [{ secrets: [undefined] }, 'secrets[0] is undefined'],
    [{ onError: undefined }, 'onError takes a function.'],
    [{ onEvent: 1 }, 'onEvent takes a function.'],
    [{ on: { 'message.didCreate': 'log' } }, "on['message.didCreate'] takes a function."],
    [{ on: null }, 'on takes an object'],
    [{ seen: new Set() }, 'seen takes a function.'],
    [{ maxBytes: -1 }, 'maxBytes takes'],
  ])('%j are refused at once', (options, sentence) => {
    const make = () => createWebhookHandler({ secrets, onError() {}, ...options } as WebhookHandlerOptions);
    expect(make).toThrow(AmityWebhookError);
    expect(make).toThrow(sentence);
  });

  it('omitted are refused at once', () => {
    expect(() => createWebhookHandler(undefined as unknown as WebhookHandlerOptions)).toThrow('secrets takes a list');
  });
});
