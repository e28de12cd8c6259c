import { describe, expect, it } from 'vitest';
import { prehookExamples, webhookExamples } from '../../generated/webhook-examples.js';
import {
  allow,
  createPrehookHandler,
  createWebhookHandler,
  type PrehookHandlers,
  prehookEventNames,
  receiveWebhook,
  type WebhookHandlers,
  webhookEventNames,
} from '../../src/webhooks.js';
import { eventText, secret, signatureOf, signedRequest } from './requests.js';

/** Sends an event to a receiver with these handlers, and gives the names of those that were called. */
async function calledFor(event: object, names: readonly string[]): Promise<string[]> {
  const called: string[] = [];
  const waiting: Promise<unknown>[] = [];
  const on = Object.fromEntries(names.map((name) => [name, () => called.push(name)])) as WebhookHandlers; // by name
  const handler = createWebhookHandler({ secrets: [secret], on, onError: (error) => called.push(String(error)) });
  const context = { waitUntil: (promise: Promise<unknown>) => waiting.push(promise) };
  expect((await handler(signedRequest(JSON.stringify(event)), context)).status).toBe(200);
  await Promise.all(waiting);
  return called;
}

describe('the example of every event', () => {
  it.each(webhookEventNames)('%s passes through, and reaches its handler alone', async (name) => {
    const example: { data?: object } = webhookExamples[name];
    const received = await receiveWebhook(signedRequest(JSON.stringify(example)), { secrets: [secret] });
    const { channel }: { channel?: unknown } = example.data ?? {};
    const data = channel === undefined ? example.data : { ...example.data, channel: [channel].flat() };
    expect(received).toEqual({ ...example, data });
    expect(await calledFor(example, [...webhookEventNames, 'push-notification.created'])).toEqual([name]);
  });
});

describe('an event without a handler of its own', () => {
  it.each([
    ['v5.message.didCreate', 'message.didCreate'],
    ['v5.message.didDelete', 'message.didDelete'],
    ['push-notification/message.created', 'push-notification.created'],
  ] as const)('%s goes to %s', async (name, other) => {
    expect(await calledFor(webhookExamples[name], [other])).toEqual([other]);
  });

  it('goes to none that only looks like it', async () => {
    expect(await calledFor(webhookExamples['message.didCreate'], ['v5.message.didCreate', 'message.created'])).toEqual(
      [],
    );
    const pushed = { event: 'message.created', data: { eventName: 'message.created' } };
    expect(await calledFor(pushed, ['push-notification/message.created'])).toEqual([]);
  });

  it('that is new goes to the handler of its name', async () => {
    expect(await calledFor(JSON.parse(eventText('moon.didRise')), ['moon.didRise'])).toEqual(['moon.didRise']);
  });
});

it.each(prehookEventNames)('the example of the pre-hook %s reaches its handler alone', async (name) => {
  const asked: unknown[] = [];
  const on = Object.fromEntries(
    prehookEventNames.map((each) => [
      each,
      (event: unknown) => {
        asked.push(event);
        return allow();
      },
    ]),
  ) as PrehookHandlers; // by name
  const handler = createPrehookHandler({ secret, on, defaultAction: 'deny' });
  const text = JSON.stringify(prehookExamples[name]);
  const request = { method: 'POST', headers: { 'x-amity-signature': signatureOf(text) }, body: text };
  expect(await (await handler(request)).json()).toEqual({ action: 'allow' });
  expect(asked).toEqual([prehookExamples[name]]);
});
