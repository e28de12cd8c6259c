import { describe, expect, it } from 'vitest';
import { type AmityClient, createAmityClient } from '../../src/index.js';
import { createSandbox, type Sandbox, type SandboxOptions, type Webhook } from '../../src/sandbox.js';
import { lantern } from './lantern.js';
import { createReceiver, secret, url } from './receiver.js';

function open(options: SandboxOptions) {
  const { users = [], channels = [] } = lantern;
  const sandbox = createSandbox({ seed: { users, channels }, validateResponses: true, ...options });
  return { sandbox, amity: clientOf(sandbox) };
}

function clientOf(sandbox: Sandbox, baseUrl = sandbox.baseUrl): AmityClient {
  return createAmityClient({ baseUrl, fetch: sandbox.fetch, token: sandbox.adminToken, maxRetries: 0 });
}

async function control(sandbox: Sandbox, method: string, path: string, body?: object) {
  const init = { method, ...(body && { body: JSON.stringify(body) }) };
  const response = await sandbox.fetch(`${sandbox.baseUrl}${path}`, init);
  return { status: response.status, body: await response.json() };
}

const say = (amity: AmityClient, text: string) =>
  amity.v3.messages.create({ channelId: 'book-club', type: 'text', data: { text } });

/** The texts of the messages that a receiver got, in the order in which they came. */
const textsOf = ({ events }: ReturnType<typeof createReceiver>) =>
  events
    .filter((each) => 'event' in each && each.event === 'message.didCreate')
    .map(({ data }) => (data as { messages: { data: { text: string } }[] }).messages[0]?.data.text); // as `say` wrote it

describe('a webhook', () => {
  it('gets what happens, signed, as JSON', async () => {
    const receiver = createReceiver();
    const { sandbox, amity } = open({ fetch: receiver.fetch, webhooks: [{ url, secret }] });
    await say(amity, 'Grüße 🌱');
    await sandbox.deliveries.settled();
    expect(textsOf(receiver)).toEqual(['Grüße 🌱']);
    const [request] = receiver.requests;
    expect(request?.headers.get('content-type')).toBe('application/json');
    expect(request?.headers.get('x-amity-signature')).toMatch(/^[A-Za-z\d+/]{43}=$/);
    expect(await request?.json()).toEqual(receiver.events[0]);
  });

  it('is refused by a receiver that has another secret', async () => {
    const receiver = createReceiver();
    const { sandbox, amity } = open({ fetch: receiver.fetch, webhooks: [{ url, secret: 'whsec-other' }] });
    await say(amity, 'Hello');
    await sandbox.deliveries.settled();
    expect(receiver.events).toEqual([]);
    expect(sandbox.deliveries.list()).toMatchObject([{ status: 401, attempt: 1 }]);
  });

  it('gets the events that it names, and no other', async () => {
    const receiver = createReceiver();
    const { sandbox, amity } = open({
      fetch: receiver.fetch,
      webhooks: [{ url, secret, events: ['v3.post.didCreate'] }],
    });
    await say(amity, 'Hello');
    await amity.v3.posts.create({ data: { text: 'Hello' } });
    await sandbox.deliveries.settled();
    expect(receiver.names()).toEqual(['v3.post.didCreate']);
  });

  it('gets events in their order, however long each takes, and holds up no other receiver', async () => {
    const done: unknown[] = [];
    const slow = createReceiver(async (event) => {
      await new Promise((resolve) => setTimeout(resolve, slow.events.length === 1 ? 60 : 0));
      done.push(event);
      return Response.json({});
    });
    const quick = createReceiver();
    const fetch: SandboxOptions['fetch'] = (input, init) =>
      (String(input).includes('slow') ? slow : quick).fetch(input, init);
    const webhooks = ['slow', 'quick'].map((name) => ({ url: `http://localhost/${name}`, secret }));
    const { sandbox, amity } = open({ fetch, webhooks });
    const texts = ['a', 'b', 'c', 'd', 'e'];
    for (const text of texts) await say(amity, text);
    await sandbox.deliveries.settled();
    expect([textsOf(slow), textsOf(quick)]).toEqual([texts, texts]);
    expect(done).toEqual(slow.events);
    const order = sandbox.deliveries.list().map((each) => each.url);
    expect(order.indexOf('http://localhost/quick')).toBeLessThan(order.indexOf('http://localhost/slow'));
  });

  it.each([
    ['ftp://localhost/', 'neither HTTPS nor on this machine'],
    ['http://example.com/', 'neither HTTPS nor on this machine'],
    ['http://127.0.0.1.example.com/', 'neither HTTPS nor on this machine'],
    ['http://receiver.localhost/', 'neither HTTPS nor on this machine'],
    ['http://0.0.0.0/', 'neither HTTPS nor on this machine'],
    ['http://me:secret@localhost/', 'no user name'],
    ['localhost:3000', 'neither HTTPS nor on this machine'],
    ['/webhooks', 'is no URL'],
  ])('is refused at %s', async (address, message) => {
    const { sandbox } = open({});
    const { status, body } = await control(sandbox, 'POST', '/_sandbox/webhooks', { url: address, secret });
    expect([status, body.error]).toEqual([400, expect.stringContaining(message)]);
    expect(sandbox.webhooks.list()).toEqual([]);
  });

  it.each([
    'https://example.com/',
    'http://localhost:3000/',
    'http://127.0.0.2/',
    'http://[::1]:1/',
  ])('is taken at %s', (address) => {
    expect(open({ webhooks: [{ url: address, secret }] }).sandbox.webhooks.list()).toEqual([{ id: 1, url: address }]);
  });

  it.each([
    [{ url }, "The 'secret' is required"],
    [{ url, secret: '' }, "The 'secret' field length must be at least 1 characters"],
    [{ url, secret, events: ['message.didSing'] }, "there is no event 'message.didSing'"],
    [{ url, secret, colour: 'red' }, "The 'colour' is not known here"],
  ])('is refused as %j', (webhook, message) => {
    expect(() => open({ webhooks: [webhook as Webhook] })).toThrow(message);
  });

  it('is not followed where it redirects', async () => {
    const { sandbox, amity } = open({ webhooks: [] });
    const elsewhere = createReceiver();
    const { createServer } = await import('node:http');
    const server = createServer((request, response) => {
      if (request.url === '/elsewhere') void elsewhere.fetch('http://localhost/elsewhere');
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as import('node:net').AddressInfo; // not closed
    sandbox.webhooks.add({ url: `http://127.0.0.1:${port}/`, secret });
    await say(amity, 'Hello');
    await sandbox.deliveries.settled();
    server.close();
    expect(sandbox.deliveries.list()).toMatchObject([{ status: 307, error: expect.stringContaining('redirects') }]);
    expect(elsewhere.requests).toEqual([]);
  });

  it('has 1.5 s for a response, after which the next event goes out', async () => {
    const receiver = createReceiver(() => (receiver.events.length === 1 ? new Promise(() => {}) : Response.json({})));
    const { sandbox, amity } = open({ fetch: receiver.fetch, webhooks: [{ url, secret }] });
    await say(amity, 'a');
    await say(amity, 'b');
    await sandbox.deliveries.settled();
    const [late, next] = sandbox.deliveries.list();
    expect(late).toMatchObject({ error: 'No response within 1500 ms.' });
    expect(late).not.toHaveProperty('status');
    expect(next).toMatchObject({ status: 200 });
  });

  it('says why no response came', async () => {
    const { sandbox, amity } = open({ webhooks: [{ url: 'http://127.0.0.1:9/', secret }] });
    await say(amity, 'Hello');
    await sandbox.deliveries.settled();
    expect(sandbox.deliveries.list()).toMatchObject([{ error: expect.stringMatching(/^No response: \S+/) }]);
  });
});

describe('on the way to a webhook', () => {
  it('an event that fails is tried again, and those behind it wait', async () => {
    const receiver = createReceiver(() => new Response(null, { status: receiver.events.length < 3 ? 503 : 200 }));
    const webhook = { url, secret, retries: 2, retryDelayMs: 1 };
    const { sandbox, amity } = open({ fetch: receiver.fetch, webhooks: [webhook] });
    await say(amity, 'a');
    await say(amity, 'b');
    await sandbox.deliveries.settled();
    expect(textsOf(receiver)).toEqual(['a', 'a', 'a', 'b']);
    const attempts = sandbox.deliveries.list().map(({ status, attempt }) => [status, attempt]);
    expect(attempts).toEqual([[503, 1], [503, 2], [200, 3], [200, 1]]); // biome-ignore format: a pair each
  });

  it('events come more than once, with the same bytes', async () => {
    const receiver = createReceiver();
    const { sandbox, amity } = open({ fetch: receiver.fetch, webhooks: [{ url, secret, duplicates: 1 }] });
    await say(amity, 'a');
    await say(amity, 'b');
    await sandbox.deliveries.settled();
    expect(textsOf(receiver)).toEqual(['a', 'a', 'b', 'b']);
    const [first, second] = await Promise.all(receiver.requests.map((request) => request.text()));
    expect(first).toBe(second);
  });

  it('events overtake one another, and the last one comes all the same', async () => {
    const receiver = createReceiver();
    const { sandbox, amity } = open({ fetch: receiver.fetch, webhooks: [{ url, secret, reorder: true }] });
    for (const text of ['a', 'b', 'c']) await say(amity, text);
    await sandbox.deliveries.settled();
    expect(textsOf(receiver)).toEqual(['b', 'a', 'c']);
  });
});

describe('deliveries', () => {
  it('are listed by event and URL, and one is sent again with the same bytes', async () => {
    const receiver = createReceiver();
    const { sandbox, amity } = open({ fetch: receiver.fetch });
    const { body: webhook } = await control(sandbox, 'POST', '/_sandbox/webhooks', { url, secret });
    expect(webhook).toEqual({ id: 1, url });
    await say(amity, 'a');
    await amity.v3.posts.create({ data: { text: 'b' } });
    await sandbox.deliveries.settled();
    const list = async (query: string) =>
      (await control(sandbox, 'GET', `/_sandbox/deliveries${query}`)).body.deliveries;
    expect(await list('')).toMatchObject([
      { id: 1, event: 'message.didCreate', webhookId: 1, url, status: 200, attempt: 1, ms: expect.any(Number) },
      { id: 2, event: 'v3.post.didCreate' },
    ]);
    expect(await list('?event=v3.post.didCreate')).toMatchObject([{ id: 2, body: receiver.events[1] }]);
    expect(await list(`?url=${encodeURIComponent(url)}`)).toHaveLength(2);
    expect(await list('?url=http://localhost/other')).toEqual([]);
    const { body: again } = await control(sandbox, 'POST', '/_sandbox/deliveries/1/redeliver');
    expect(again).toMatchObject({ id: 3, status: 200, attempt: 2 });
    const bytes = await Promise.all(receiver.requests.map((request) => request.text()));
    expect(bytes[2]).toBe(bytes[0]);
    expect(await control(sandbox, 'POST', '/_sandbox/deliveries/99/redeliver')).toMatchObject({ status: 404 });
  });

  it('end with their webhook, or with all', async () => {
    const receiver = createReceiver();
    const { sandbox, amity } = open({
      fetch: receiver.fetch,
      webhooks: [
        { url, secret },
        { url, secret },
      ],
    });
    expect(await control(sandbox, 'DELETE', '/_sandbox/webhooks/1')).toEqual({ status: 200, body: { id: 1 } });
    expect(await control(sandbox, 'DELETE', '/_sandbox/webhooks/1')).toMatchObject({ status: 404 });
    await say(amity, 'a');
    await sandbox.deliveries.settled();
    expect(sandbox.deliveries.list()).toMatchObject([{ webhookId: 2 }]);
    await control(sandbox, 'DELETE', '/_sandbox/webhooks');
    expect((await control(sandbox, 'GET', '/_sandbox/webhooks')).body).toEqual({ webhooks: [] });
    await say(amity, 'b');
    await sandbox.deliveries.settled();
    expect(textsOf(receiver)).toEqual(['a']);
  });

  it('are forgotten by a reset, which keeps the webhooks of the start and sends nothing that waits', async () => {
    const receiver = createReceiver(() => new Promise(() => {}));
    const { sandbox, amity } = open({ fetch: receiver.fetch, webhooks: [{ url, secret }] });
    sandbox.webhooks.add({ url: `${url}/other`, secret });
    await say(amity, 'a');
    await say(amity, 'b');
    await expect.poll(() => textsOf(receiver)).toEqual(['a', 'a']);
    sandbox.reset();
    await sandbox.deliveries.settled();
    expect(sandbox.deliveries.list()).toEqual([]);
    expect(sandbox.webhooks.list()).toEqual([{ id: 1, url }]);
    expect(textsOf(receiver)).toEqual(['a', 'a']);
  });

  it('belong to a world of their own', async () => {
    const receiver = createReceiver();
    const { sandbox, amity } = open({ fetch: receiver.fetch, webhooks: [{ url, secret }] });
    const { baseUrl } = (await control(sandbox, 'POST', '/_sandbox/worlds', { name: 'w1' })).body;
    const there = clientOf(sandbox, baseUrl);
    await say(there, 'there');
    await say(clientOf(sandbox.fork()), 'in a fork');
    await say(amity, 'here');
    await sandbox.deliveries.settled();
    expect(textsOf(receiver)).toEqual(['here']);
    await control(sandbox, 'POST', '/worlds/w1/_sandbox/webhooks', { url, secret });
    await say(there, 'there again');
    await expect.poll(() => textsOf(receiver)).toEqual(['here', 'there again']);
    expect((await control(sandbox, 'GET', '/worlds/w1/_sandbox/deliveries')).body.deliveries).toHaveLength(1);
    expect(sandbox.deliveries.list()).toHaveLength(1);
  });
});

it('tells programs what receivers would see, until they want no more', async () => {
  const { sandbox, amity } = open({});
  const heard: unknown[] = [];
  const end = sandbox.onEvent((event) => {
    if ('event' in event && event.event === 'message.didCreate') heard.push(event.event);
  });
  await say(amity, 'a');
  end();
  await say(amity, 'b');
  expect(heard).toEqual(['message.didCreate']);
});
