import { createServer, type RequestListener, request as send } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import express from 'express';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../scripts/lib/listen.js';
import { toNodeListener } from '../../src/node.js';
import { allow, createPrehookHandler, createWebhookHandler, deny } from '../../src/webhooks.js';
import { eventText, secret, signatureOf } from './requests.js';

const body = eventText('message.didCreate', { messages: [{ messageId: 'm1', data: { text: 'Grüße 🌱' } }] });
const signed = { 'content-type': 'application/json', 'x-amity-signature': signatureOf(body) };

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** Serves a listener, and gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = await listen(createServer(listener));
  open.push(server);
  return server.url;
}

function receiver(maxBytes = 100_000) {
  const events: unknown[] = [];
  const onError = vi.fn();
  const listener = toNodeListener(
    createWebhookHandler({ secrets: [secret], onEvent: (event) => void events.push(event), onError, maxBytes }),
  );
  return { listener, events, onError };
}

describe('a server of node:http', () => {
  it('receives a webhook, and handles it after the response', async () => {
    const { listener, events } = receiver();
    const response = await fetch(await serve(listener), { method: 'POST', body, headers: signed });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'application/json',
      '{}',
    ]);
    await vi.waitFor(() => expect(events).toEqual([JSON.parse(body)]));
  });

  it('reads a body that comes in parts, cut within characters', async () => {
    const { listener, events } = receiver();
    const url = await serve(listener);
    const outgoing = send(url, { method: 'POST', headers: signed });
    for (const byte of Buffer.from(body)) {
      outgoing.write(Buffer.of(byte));
      if (byte > 0x7f) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    outgoing.end();
    await vi.waitFor(() => expect(events).toEqual([JSON.parse(body)]));
  });

  it.each([
    ['GET', {}, 405],
    ['POST', {}, 401],
    ['POST', { 'x-amity-signature': signatureOf('other') }, 401],
    ['POST', { 'x-eko-signature': signatureOf(body) }, 200],
  ])('responds to %s with the headers %j by %i', async (method, headers, status) => {
    const { listener, events } = receiver();
    const response = await fetch(await serve(listener), { method, headers, ...(method === 'POST' && { body }) });
    expect(response.status).toBe(status);
    if (status === 405) expect(response.headers.get('allow')).toBe('POST');
    expect(events).toEqual([]);
  });

  it('refuses a signature that comes twice', async () => {
    const { listener } = receiver();
    const url = await serve(listener);
    const headers = { 'x-amity-signature': [signatureOf(body), signatureOf(body)] };
    const status = await new Promise((resolve, reject) => {
      const outgoing = send(url, { method: 'POST', headers }, (response) => resolve(response.resume().statusCode));
      outgoing.on('error', reject).end(body);
    });
    expect(status).toBe(401);
  });

  it.each([
    ['said', {}],
    ['counted', { 'transfer-encoding': 'chunked' }],
  ])('refuses a body that is too large, its length %s, and goes on', async (_name, headers) => {
    const { listener, events } = receiver();
    const url = await serve(listener);
    const large = Buffer.alloc(3_000_000, 'a');
    const lines = await new Promise<string>((resolve, reject) => {
      // A client that reads only when it has sent everything.
      const outgoing = send(url, { method: 'POST', headers: { ...signed, ...headers } });
      outgoing.on('response', (response) => text(response).then((read) => resolve(`${response.statusCode} ${read}`)));
      outgoing.on('error', reject).end(large);
    });
    expect(lines).toBe('413 {"error":"too-large"}');
    expect((await fetch(url, { method: 'POST', body, headers: signed })).status).toBe(200);
    await vi.waitFor(() => expect(events).toHaveLength(1));
  });

  it('outlives a client that goes away', async () => {
    const { listener, onError, events } = receiver();
    const url = await serve(listener);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const head = `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\nx-amity-signature: ${signatureOf(body)}\r\n\r\n{"ev`;
    socket.write(head, () => socket.destroy());
    await vi.waitFor(() =>
      expect(onError).toHaveBeenCalledWith(expect.objectContaining({ reason: 'unreadable-body' }), undefined),
    );
    expect((await fetch(url, { method: 'POST', body, headers: signed })).status).toBe(200);
    await vi.waitFor(() => expect(events).toHaveLength(1));
  });

  it('decides a pre-hook', async () => {
    const on = {
      'message.shouldCreate': ({ data }: { data?: { text?: unknown } }) =>
        data?.text === 'spam' ? deny('No.') : allow(),
    };
    const url = await serve(toNodeListener(createPrehookHandler({ secret, on, defaultAction: 'deny' })));
    const ask = async (said: string) => {
      const question = JSON.stringify({ eventName: 'message.shouldCreate', data: { text: said } });
      const headers = { 'x-signature': signatureOf(question) };
      return (await fetch(url, { method: 'POST', body: question, headers })).json();
    };
    expect([await ask('Hello'), await ask('spam')]).toEqual([{ action: 'allow' }, { action: 'deny', message: 'No.' }]);
  });
});

describe('Express', () => {
  const post = async (use: (app: express.Express) => void, headers: object = signed) => {
    const { listener, events, onError } = receiver();
    const app = express();
    use(app);
    app.post('/webhooks', listener);
    const url = await serve(app);
    const response = await fetch(`${url}/webhooks`, { method: 'POST', body, headers: { ...headers } });
    return { status: response.status, events, onError };
  };

  it.each<[string, (app: express.Express) => void]>([
    ['nothing', () => {}],
    ['express.raw()', (app) => app.use(express.raw({ type: '*/*' }))],
    ['express.text()', (app) => app.use(express.text({ type: '*/*' }))],
    ['a parser of other types', (app) => app.use(express.urlencoded({ extended: true }))],
    [
      'express.json() that keeps the raw body',
      (app) =>
        app.use(
          express.json({
            verify: (request, _response, raw) => void Object.assign(request, { rawBody: raw }),
          }),
        ),
    ],
  ])('receives a webhook behind %s', async (_name, use) => {
    const { status, events } = await post(use);
    expect(status).toBe(200);
    await vi.waitFor(() => expect(events).toEqual([JSON.parse(body)]));
  });

  it('behind express.json() is told the remedy', async () => {
    const { status, events, onError } = await post((app) => app.use(express.json()));
    expect([status, events]).toEqual([500, []]);
    const error = expect.objectContaining({ reason: 'parsed-body', message: expect.stringContaining('express.raw') });
    expect(onError).toHaveBeenCalledWith(error, undefined);
  });
});
