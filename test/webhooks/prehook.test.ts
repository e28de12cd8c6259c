import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import {
  AmityWebhookError,
  allow,
  createPrehookHandler,
  deny,
  type PrehookHandlerOptions,
  type PrehookHandlers,
} from '../../src/webhooks.js';
import { secret, signatureOf, signedRequest } from './requests.js';

const question = {
  eventName: 'message.shouldCreate',
  data: { text: 'Hello', channelId: 'general' },
  actor: { _id: '64f1c1b3b7e5d30012a9c2e0', userId: 'alice' },
};
const text = JSON.stringify(question);

/** Handler whose errors are kept. */
function gate(on: unknown, options: Partial<PrehookHandlerOptions> = {}) {
  const errors: { error: unknown; event: unknown }[] = [];
  const handler = createPrehookHandler({
    secret,
    on: on as PrehookHandlers,
    defaultAction: 'allow',
    timeoutMs: 1_000,
    onError: (error, event) => void errors.push({ error, event }),
    ...options,
  });
  return { handler, errors };
}

async function decisionOf(response: Response) {
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  return response.json();
}

describe('a decision', () => {
  it.each([
    [allow(), { action: 'allow' }],
    [allow({ text: 'Hi' }), { action: 'allow', data: { text: 'Hi' } }],
    [deny('No links here.'), { action: 'deny', message: 'No links here.' }],
  ])('is sent as it was made: %j', async (decision, sent) => {
    const asked: unknown[] = [];
    for (const give of [() => decision, async () => decision]) {
      const { handler, errors } = gate({
        'message.shouldCreate'(event: unknown) {
          asked.push(event);
          return give();
        },
      });
      expect(await decisionOf(await handler(signedRequest(text)))).toEqual(sent);
      expect(errors).toEqual([]);
    }
    expect(asked).toEqual([question, question]);
  });

  it.each([
    'post.shouldFlag',
    'moon.shouldRise',
    'constructor',
    '__proto__',
  ])('on what has no handler is to allow it, whatever the default: %s', async (eventName) => {
    const { handler, errors } = gate({ 'message.shouldCreate': () => deny('No.') }, { defaultAction: 'deny' });
    const body = JSON.stringify({ ...question, eventName });
    expect(await decisionOf(await handler(signedRequest(body)))).toEqual({ action: 'allow' });
    expect(errors).toEqual([]);
  });

  it('is refused where it cannot be sent', () => {
    for (const make of [
      () => allow([]),
      () => allow('text' as unknown as object),
      () => deny(''),
      () => deny(undefined as unknown as string),
    ]) {
      expect(make).toThrow(AmityWebhookError);
    }
  });
});

const circular: { self?: unknown } = {};
circular.self = circular;

describe.each([
  ['allow', { action: 'allow' }],
  ['deny', { action: 'deny', message: expect.stringContaining('try again') }],
] as const)('the default action %s', (defaultAction, sent) => {
  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('no database');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no database'))],
    ['returns nothing', () => undefined],
    ['returns true', () => true],
    ['returns another action', () => ({ action: 'maybe' })],
    ['returns a list', () => [allow()]],
    ['denies without a message', () => ({ action: 'deny' })],
    ['allows a text', () => ({ action: 'allow', data: 'text' })],
    ['allows what is no JSON', () => allow(circular)],
  ])('is sent where a handler %s, and onError is told', async (_name, act) => {
    const { handler, errors } = gate({ 'message.shouldCreate': act }, { defaultAction });
    expect(await decisionOf(await handler(signedRequest(text)))).toEqual(sent);
    expect(errors).toEqual([{ error: expect.any(Error), event: question }]);
  });

  it('is sent in time where a handler takes for ever, or fails after that', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    try {
      for (const act of [
        () => new Promise(() => {}),
        () => new Promise((_, reject) => setTimeout(reject, 30, new Error('late'))),
      ]) {
        const { handler, errors } = gate({ 'message.shouldCreate': act }, { defaultAction, timeoutMs: 10 });
        expect(await decisionOf(await handler(signedRequest(text)))).toEqual(sent);
        const error = expect.objectContaining({ reason: 'failed-handler', message: expect.stringContaining('10 ms') });
        expect(errors).toEqual([{ error, event: question }]);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', unhandled);
    }
  });
});

it('the time runs from the coming of the request on', async () => {
  const slow = new ReadableStream({
    async start(controller) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
  const { handler, errors } = gate({ 'message.shouldCreate': () => new Promise(() => {}) }, { timeoutMs: 20 });
  const request = { method: 'POST', headers: { 'x-amity-signature': signatureOf(text) }, body: slow };
  expect(await decisionOf(await handler(request))).toEqual({ action: 'allow' });
  expect(errors).toHaveLength(1);
});

it('no timer is left', async () => {
  vi.useFakeTimers();
  try {
    const { handler } = gate({ 'message.shouldCreate': () => allow() });
    await handler(signedRequest(text));
    await handler(signedRequest('{'));
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

describe('a request', () => {
  const on = { 'message.shouldCreate': () => deny('No.') };
  const unsigned = (headers: Record<string, string>) => ({ method: 'POST', headers, body: text });
  const hex = createHmac('sha256', secret).update(text).digest('hex');

  it.each([
    { 'x-amity-signature': hex },
    { 'X-Signature': hex },
    { 'x-signature': signatureOf(text) },
    { 'x-amity-signature': hex, 'x-signature': 'of something else' },
  ])('may be signed as in %j', async (headers) => {
    expect(await decisionOf(await gate(on).handler(unsigned(headers)))).toEqual({ action: 'deny', message: 'No.' });
  });

  it('may have its signature where the user says', async () => {
    const { handler } = gate(on, { signatureHeaders: ['X-Mine'] });
    expect((await handler(unsigned({ 'x-mine': hex }))).status).toBe(200);
    expect((await handler(unsigned({ 'x-signature': hex }))).status).toBe(401);
  });

  it('may be signed with either of two secrets', async () => {
    const { handler } = gate(on, { secret: ['new', secret] });
    expect((await handler(unsigned({ 'x-signature': hex }))).status).toBe(200);
  });

  it.each<[string, Parameters<ReturnType<typeof gate>['handler']>[0], number]>([
    ['unsigned', unsigned({}), 401],
    ['a copy', unsigned({ 'x-eko-signature': hex }), 401],
    ['signed by another', unsigned({ 'x-signature': signatureOf(text, 'other') }), 401],
    ['no JSON', signedRequest('{'), 400],
    ['without a name', signedRequest('{}'), 400],
    ['too large', signedRequest(JSON.stringify({ ...question, more: 'x'.repeat(1_000) })), 413],
  ])('is refused, and onError told: %s', async (_name, request, status) => {
    const { handler, errors } = gate(on, { maxBytes: 1_000 });
    expect((await handler(request)).status).toBe(status);
    expect(errors).toEqual([{ error: expect.any(AmityWebhookError), event: undefined }]);
  });

  it('other than POST gets 405', async () => {
    expect((await gate(on).handler(new Request('http://a.example'))).status).toBe(405);
  });
});

it('failures go to the console by default', async () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    const on = { 'message.shouldCreate': () => Promise.reject(new Error('no database')) };
    const handler = createPrehookHandler({ secret, on, defaultAction: 'allow' });
    await handler(signedRequest(text));
    expect(written.mock.calls.join()).toContain('message.shouldCreate');
  } finally {
    written.mockRestore();
  }
});

describe('options', () => {
  it.each<[object, string]>([
    [{ secret: '' }, 'secret is empty'],
    [{ secret: undefined }, 'secret is undefined'],
    [{ secret: [] }, 'secrets takes a list'],
    [{ on: undefined }, 'on takes an object'],
    [{ on: { 'message.shouldCreate': true } }, "on['message.shouldCreate'] takes a function."],
    [{ defaultAction: undefined }, "defaultAction takes 'allow' or 'deny'"],
    [{ defaultAction: 'ask' }, "defaultAction takes 'allow' or 'deny'"],
    [{ timeoutMs: 0 }, 'timeoutMs takes'],
    [{ timeoutMs: 2 ** 31 }, 'timeoutMs takes'],
    [{ timeoutMs: Number.NaN }, 'timeoutMs takes'],
    [{ onError: 'log' }, 'onError takes a function.'],
    [{ signatureHeaders: [] }, 'signatureHeaders takes'],
  ])('%j are refused at once', (options, sentence) => {
    const make = () => gate({}, options);
    expect(make).toThrow(AmityWebhookError);
    expect(make).toThrow(sentence);
  });
});
