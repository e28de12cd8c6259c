import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { webhookExamples } from '../../generated/webhook-examples.js';
import { prehookEventNames, webhookEventNames } from '../../generated/webhooks.js';
import { listen } from '../../scripts/lib/listen.js';
import { toNodeListener } from '../../src/node.js';
import { createPrehookHandler, createWebhookHandler, deny, type WebhookEvent } from '../../src/webhooks.js';
import { signatureOf } from '../webhooks/requests.js';
import { vector } from '../webhooks/vectors.js';
import { usePackage } from './package.js';
import { runCli } from './run.js';
import { withServing } from './serve.js';

const installed = usePackage({ tools: false });
const secret = 'whsec-garden-2026';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** Serves something, and gives its address. */
async function serve(listener: Parameters<typeof createServer>[1]): Promise<string> {
  const server = await listen(createServer(listener));
  open.push(server);
  return server.url;
}

/** Serves a receiver of webhooks, whose events are kept. */
async function receiver() {
  const events: WebhookEvent[] = [];
  const handler = createWebhookHandler({
    secrets: [secret],
    onEvent: (event) => void events.push(event),
    onError() {},
  });
  return { events, url: await serve(toNodeListener(handler)) };
}

describe('events', () => {
  it('lists all', async () => {
    const { code, stdout } = await runCli(installed(), ['events']);
    expect(code).toBe(0);
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(names).toEqual([...webhookEventNames, ...prehookEventNames]);
    expect(names).toHaveLength(113);
    expect(stdout).toContain('  A message was sent\n');
  });

  it('finds those with some words', async () => {
    const { stdout } = await runCli(installed(), ['events', '--search', 'MESSAGE react']);
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'message.didAddReaction',
      'message.didRemoveReaction',
      '',
    ]);
    expect(await runCli(installed(), ['events', '--search', 'nosuchword'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'No event has nosuchword in its name or summary.\n',
    });
  });
});

describe('trigger', () => {
  it('sends a sample that a receiver accepts, with what was set', async () => {
    const { events, url } = await receiver();
    const set = [
      '--set',
      'data.users.0.userId=4711',
      'data.messages.0.flagCount=3',
      'data.messages.0.parentId=p1',
      'more={"a":1}',
    ];
    const { code, stdout, stderr } = await runCli(installed(), [
      ...['trigger', 'message.didCreate', '--to', `${url}/any`, '--secret', secret, ...set],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^message\\.didCreate  ${url}/any  200  \\d+ ms\\n$`));
    await vi.waitFor(() => expect(events).toHaveLength(1));
    expect(events[0]).toMatchObject({
      event: 'message.didCreate',
      data: { users: [{ userId: '4711' }], messages: [{ flagCount: 3, parentId: 'p1' }] },
      more: { a: 1 },
    });
  });

  it('sends another one each time, so that none is taken for a duplicate; the secret may be in the environment', async () => {
    const { events, url } = await receiver();
    const env = { AMITY_WEBHOOK_SECRET: secret };
    const before = Date.now();
    for (const _ of [1, 2]) await runCli(installed(), ['trigger', 'v3.post.didCreate', '--to', url], { env });
    await vi.waitFor(() => expect(events).toHaveLength(2));
    const times = JSON.stringify(events[1]).match(/\d{4}-[\d-]+T[\d:.]+Z/g) ?? [];
    expect(Math.max(...times.map((each) => Date.parse(each)))).toBeGreaterThan(before);
    expect(Object.keys(events[0]?.data ?? {})).toEqual(Object.keys(webhookExamples['v3.post.didCreate'].data));
  });

  it('fails where it is refused, and prints why', async () => {
    const { url } = await receiver();
    const { code, stdout, stderr } = await runCli(installed(), [
      'trigger',
      'user.didUpdate',
      '--to',
      url,
      '--secret',
      'other',
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'The receiver refused it with 401.\n' });
    expect(stdout).toMatch(/ 401 .*\n\{"error":"invalid-signature"\}\n$/);
  });

  it('follows no redirect', async () => {
    const url = await serve((_request, response) => void response.writeHead(302, { location: '/other' }).end());
    const { code, stderr } = await runCli(installed(), ['trigger', 'user.didUpdate', '--to', url, '--secret', secret]);
    expect([code, stderr]).toEqual([1, 'The receiver refused it with 302.\n']);
  });

  it('fails where nobody listens', async () => {
    const url = await serve(() => {});
    await open.pop()?.close();
    const { code, stdout, stderr } = await runCli(installed(), [
      'trigger',
      'user.didUpdate',
      '--to',
      url,
      '--secret',
      secret,
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`${url}/ gave no response (ECONNREFUSED). Is the receiver running there?\n`);
  });

  it('says where a receiver is too slow for the vendor', async () => {
    const url = await serve((_request, response) => void setTimeout(() => response.end('{}'), 1_600));
    const { code, stderr } = await runCli(installed(), ['trigger', 'user.didUpdate', '--to', url, '--secret', secret]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('wait 1.5 s')]);
  });

  it('asks a pre-hook, and prints its decision', async () => {
    const on = { 'message.shouldCreate': () => deny('No links here.') };
    const url = await serve(toNodeListener(createPrehookHandler({ secret, on, defaultAction: 'allow' })));
    const { code, stdout } = await runCli(installed(), [
      'trigger',
      'message.shouldCreate',
      '--to',
      url,
      '--secret',
      secret,
    ]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('\n{"action":"deny","message":"No links here."}\n')]);
  });

  const to = ['--to', 'http://127.0.0.1:1'];
  it.each([
    [['message.didCreat'], 'There is no event message.didCreat. Did you mean message.didCreate?'],
    [['post.didApprove'], 'There is no event post.didApprove. Did you mean v3.post.didApprove?'],
    [['constructor'], 'There is no event constructor.'],
    [['message.didCreate'], '--to is missing'],
    [
      ['message.didCreate', '--to', 'receiver'],
      "--to takes an address such as http://127.0.0.1:3000/webhooks, not 'receiver'.",
    ],
    [['message.didCreate', '--to', 'ftp://a'], '--to takes an address'],
    [['message.didCreate', ...to], '--secret is missing'],
    [['message.didCreate', ...to, '--secret', ''], '--secret is missing'],
    [
      ['message.didCreate', ...to, '--secret', 'a', '--set', 'data'],
      "--set takes a path and a value, as in data.users.0.userId=bob, not 'data'.",
    ],
    [
      ['message.didCreate', ...to, '--secret', 'a', '--set', 'data.user.0.userId=a'],
      'the sample has no data.user. There it has messages, users',
    ],
    [
      ['message.didCreate', ...to, '--secret', 'a', '--set', 'data.users.5.userId=a'],
      'the sample has no data.users.5. There it has 0',
    ],
    [['message.didCreate', ...to, '--secret', 'a', '--set', 'data.users.x={}'], 'the sample has no data.users.x.'],
    [['message.didCreate', ...to, '--secret', 'a', '--set', '__proto__.polluted=1'], 'the sample has no __proto__.'],
    [
      ['message.didCreate', ...to, '--secret', 'a', '--set', 'data.messages.0.flagCount=many'],
      "takes a number in JSON, not 'many'",
    ],
    [['message.didCreate', '--too', 'a'], 'trigger takes no option --too. Did you mean --to?'],
  ])('%j is told what was meant', async (args, sentence) => {
    const { code, stdout, stderr } = await runCli(installed(), ['trigger', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});

/** Request as it came to a server. */
interface Seen {
  request: IncomingMessage;
  body: Buffer;
}

describe('listen', () => {
  const args = (...more: string[]) => ['listen', '--port', '0', '--secret', secret, ...more];
  const body = JSON.stringify({
    event: 'message.didFlag',
    data: {
      messages: [{ _id: 'x', messageId: 'm1' }, { messageId: 'm2' }],
      users: [{ userId: 'bob' }],
      actorId: 'alice',
    },
  });

  const post = (url: string, given: BodyInit, headers: Record<string, string>) =>
    fetch(url, { method: 'POST', body: given, headers });

  it('prints a line for each event, and tells good from bad signatures', () =>
    withServing(installed(), args(), async (url, lines) => {
      const good = await post(url, body, { 'x-amity-signature': signatureOf(body) });
      expect([good.status, await good.text()]).toEqual([200, '{}']);
      const bad = await post(`${url}/any`, body, { 'x-amity-signature': signatureOf('other') });
      expect([bad.status, await bad.json()]).toEqual([401, { error: 'invalid-signature' }]);
      expect((await post(url, body, {})).status).toBe(401);
      expect((await post(url, body, { 'x-eko-signature': 'a' })).status).toBe(200);
      const steering = '{"event":"a\\u001b[31mb"}';
      expect((await post(url, steering, { 'x-amity-signature': signatureOf(steering) })).status).toBe(200);
      expect((await fetch(url)).status).toBe(405);
      await vi.waitFor(() => expect(lines.filter((line) => /^\d\d:/.test(line))).toHaveLength(5));
      const about = 'message.didFlag  message m1 (+1), user bob, actorId alice';
      expect(lines.filter((line) => /^\d\d:/.test(line)).map((line) => line.slice(10))).toEqual([
        `${about}  signature good`,
        `${about}  signature bad: invalid-signature`,
        `${about}  signature bad: missing-signature`,
        `${about}  a copy, to be ignored`,
        'a?[31mb  signature good',
      ]);
    }));

  it('without a secret checks nothing, and says so', () =>
    withServing(installed(), ['listen', '--port', '0'], async (url, lines) => {
      expect((await post(url, body, {})).status).toBe(200);
      await vi.waitFor(() => expect(lines.at(-1)).toContain('signature not checked'));
      expect(lines.join('\n')).toContain('Signatures: not checked');
    }));

  it('allows what a pre-hook asks', () =>
    withServing(installed(), args(), async (url, lines) => {
      const question = '{"eventName":"message.shouldCreate","data":{"channelId":"general"},"actor":{"userId":"bob"}}';
      const response = await post(url, question, { 'x-signature': signatureOf(question) });
      expect([response.status, await response.json()]).toEqual([200, { action: 'allow' }]);
      await vi.waitFor(() =>
        expect(lines.at(-1)).toMatch(/message\.shouldCreate {2}channelId general {2}signature good$/),
      );
    }));

  it('forwards body and headers byte for byte, and gives the response back', async () => {
    const seen: Seen[] = [];
    const target = await serve(async (request, response) => {
      seen.push({ request, body: await buffer(request) });
      response.writeHead(202, { 'content-type': 'text/plain' }).end('taken');
    });
    const { bodyBase64, base64 } = vector('not-reserialisable');
    const bytes = Buffer.from(bodyBase64, 'base64');
    const head = [
      `X-Amity-Signature: ${base64}`,
      'CONTENT-type: application/json; charset=utf-8',
      'X-Twice: 1',
      'x-twice: 2',
    ];
    await withServing(installed(), args('--forward', `${target}/hooks?a=b`), async (url, lines) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.write(
        `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${head.join('\r\n')}\r\nContent-Length: ${bytes.length}\r\n\r\n`,
      );
      socket.write(bytes);
      const response = await text(socket);
      expect(response).toMatch(/^HTTP\/1\.1 202 /);
      expect(response).toContain('text/plain');
      expect(response).toContain('taken');
      await vi.waitFor(() =>
        expect(lines.at(-1)).toMatch(/poll\.didVote {2}signature good {2}forwarded 202 in \d+ ms$/),
      );
    });
    expect(seen).toHaveLength(1);
    const [{ request, body: came } = { request: {} as IncomingMessage, body: Buffer.alloc(0) }] = seen;
    expect(came.equals(bytes)).toBe(true);
    expect(request.url).toBe('/hooks?a=b');
    const lines = request.rawHeaders.flatMap((name, index) =>
      index % 2 ? [] : [`${name}: ${request.rawHeaders[index + 1]}`],
    );
    expect(lines).toEqual([
      ...head,
      `Host: ${new URL(target).host}`,
      `Content-Length: ${bytes.length}`,
      'Connection: close',
    ]);
  });

  it('says where it cannot forward', async () => {
    const target = await serve(() => {});
    await open.pop()?.close();
    await withServing(installed(), args('--forward', target), async (url, lines) => {
      expect((await post(url, body, { 'x-amity-signature': signatureOf(body) })).status).toBe(502);
      await vi.waitFor(() => expect(lines.at(-1)).toMatch(/signature good {2}not forwarded: ECONNREFUSED$/));
    });
  });

  it.each([
    [['--port', 'any'], "--port takes a port from 0 to 65535, not 'any'."],
    [['--forward', 'receiver'], "--forward takes an address such as http://127.0.0.1:3000/webhooks, not 'receiver'."],
    [['--forwards', 'a'], 'listen takes no option --forwards. Did you mean --forward?'],
    [['here'], "listen does not know what to do with 'here'."],
  ])('begins nothing for %j', async (more, sentence) => {
    const { code, stdout, stderr } = await runCli(installed(), ['listen', ...more]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(sentence)]);
  });
});

describe('help and completion', () => {
  it.each([
    [['listen'], ['--port', '--secret', '--forward', 'AMITY_WEBHOOK_SECRET']],
    [['trigger'], ['trigger <event>', '--to', '--secret', '--set']],
    [['events'], ['--search']],
  ])('of %j', async (command, parts) => {
    const { code, stdout, stderr } = await runCli(installed(), [...command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of parts) expect(stdout).toContain(part);
    expect(stdout.split('\n').length).toBeLessThan(30);
  });

  it('completes events', async () => {
    const { stdout } = await runCli(installed(), ['--get-yargs-completions', 'amity-openapi', 'trigger', '']);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining([...webhookEventNames]));
  });
});
