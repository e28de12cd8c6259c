import { expect, it, vi } from 'vitest';
import { exchanges } from '../../generated/exchanges.js';
import { type PrehookEvent, prehookEventNames } from '../../generated/webhooks.js';
import { createAmityClient } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox.js';
import { allow, createPrehookHandler, deny, type PrehookDecision } from '../../src/webhooks.js';
import { lantern } from './lantern.js';

const callbackUrl = 'http://localhost/prehook';

interface Settings {
  defaultAction?: 'allow' | 'deny';
  /** In the place of the one that the settings gave. */
  secret?: string;
}

/** Lantern with a pre-hook in this process, which `createPrehookHandler` is asked at; it keeps what it was asked. */
async function open(decide: (event: PrehookEvent) => unknown, { defaultAction = 'allow', secret }: Settings = {}) {
  const asked: PrehookEvent[] = [];
  let receive = async (_: Request): Promise<Response> => new Response();
  const { users = [], channels = [] } = lantern;
  const sandbox = createSandbox({
    seed: { users, channels },
    validateResponses: true,
    fetch: (input, init) => receive(new Request(input, init)),
  });
  const clientOf = (token: string) =>
    createAmityClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, token, maxRetries: 0 });
  const admin = clientOf(sandbox.adminToken);
  const { prehook } = admin.v3.networkSettings;
  const { secretKey = '' } = await prehook.update({ enabled: true, callbackUrl, defaultAction });
  const handle = async (event: PrehookEvent) => {
    asked.push(event);
    return (await decide(event)) as PrehookDecision;
  };
  const handler = createPrehookHandler({
    secret: secret ?? secretKey,
    on: Object.fromEntries(prehookEventNames.map((name) => [name, handle])),
    defaultAction: 'deny',
    timeoutMs: 10_000,
    onError() {},
  });
  receive = async (request) => handler(request);
  return {
    sandbox,
    admin,
    as: (userId: string) => clientOf(sandbox.tokenFor(userId)),
    asked,
    answerWith(answer: () => Promise<Response>) {
      receive = answer;
    },
  };
}

const say = ({ as }: Pick<Awaited<ReturnType<typeof open>>, 'as'>, text: string) =>
  as('bob').v3.messages.create({ channelId: 'book-club', type: 'text', data: { text } });

it('asks before a message is sent, signed, and who sends it', async () => {
  const opened = await open(() => allow());
  const { messages } = await say(opened, 'Hello');
  expect(messages).toMatchObject([{ data: { text: 'Hello' } }]);
  expect(opened.asked).toMatchObject([
    {
      eventName: 'message.shouldCreate',
      data: { channelId: 'book-club', text: 'Hello', data: { text: 'Hello' } },
      actor: { userId: 'bob', _id: expect.stringMatching(/^[\da-f]{24}$/) },
    },
  ]);
});

it('refuses what the pre-hook denies, with its words, and changes nothing', async () => {
  const opened = await open(() => deny('No spoilers.'));
  const before = opened.sandbox.snapshot().tables.messages;
  await expect(say(opened, 'Hari dies')).rejects.toMatchObject({ status: 403, code: 400300, message: /No spoilers/ });
  expect(opened.sandbox.snapshot().tables.messages).toEqual(before);
});

it.each([
  ['text', (data: object) => ({ ...data, text: 'Hello there' })],
  ['data.text', () => ({ data: { text: 'Hello there' } })],
])('writes what the pre-hook changes by %s, and keeps the rest', async (_, change) => {
  const opened = await open(({ data }) => allow(change(data)));
  const { as } = opened;
  const { messages } = await as('bob').v3.messages.create({
    channelId: 'book-club',
    data: { text: 'Hi' },
    tags: ['a'],
  });
  expect(messages).toMatchObject([{ channelId: 'book-club', data: { text: 'Hello there' }, tags: ['a'] }]);
});

it('refuses what the pre-hook makes invalid', async () => {
  const opened = await open(({ data }) => allow({ ...data, text: 7 }));
  await expect(say(opened, 'Hello')).rejects.toMatchObject({ status: 422, code: 500000 });
});

it.each([
  ['another secret', { secret: 'other' }, undefined],
  ['a status of 500', {}, async () => new Response(null, { status: 500 })],
  ['a redirect', {}, async () => Response.redirect('http://localhost/elsewhere', 302)],
  ['no JSON', {}, async () => new Response('yes')],
  ['no decision', {}, async () => Response.json({ allow: true })],
  ['no connection', {}, async () => Promise.reject(new TypeError('fetch failed'))],
] as const)('takes the default action on %s', async (_, settings, answer) => {
  for (const defaultAction of ['allow', 'deny'] as const) {
    const opened = await open(() => allow(), { defaultAction, ...settings });
    if (answer) opened.answerWith(answer);
    const sent = await say(opened, 'Hello').safe();
    expect(sent.error === undefined).toBe(defaultAction === 'allow');
    expect(opened.asked).toEqual([]);
    expect(opened.sandbox.requests.list().at(-1)?.assumed?.join()).toContain('the pre-hook has not decided');
  }
});

it('takes the default action after 3 s', async () => {
  const opened = await open(() => new Promise(() => {}), { defaultAction: 'deny' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const sent = say(opened, 'Hello').safe();
    await vi.waitFor(() => expect(opened.asked).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(2_900);
    expect(await Promise.race([sent, 'still waits'])).toBe('still waits');
    await vi.advanceTimersByTimeAsync(200);
    expect((await sent).error).toMatchObject({ code: 400300 });
  } finally {
    vi.useRealTimers();
  }
});

it('asks nobody while pre-hooks are off, and for what has none', async () => {
  const opened = await open(() => deny('Never.'));
  await opened.as('bob').v3.users.update({ userId: 'bob', displayName: 'Robert' });
  await opened.admin.v3.networkSettings.prehook.update({ enabled: false });
  await say(opened, 'Hello');
  expect(opened.asked).toEqual([]);
});

it('asks nobody beyond this machine but by HTTPS', async () => {
  const { admin } = await open(() => allow());
  const update = admin.v3.networkSettings.prehook.update({ callbackUrl: 'http://example.com/' });
  await expect(update).rejects.toMatchObject({ status: 422, code: 500000 });
  await admin.v3.networkSettings.prehook.update({ callbackUrl: 'https://example.com/' });
});

it('asks every pre-hook', async () => {
  const opened = await open(() => allow());
  const bob = opened.as('bob').v3;
  const { channels } = await bob.channels.create({ channelId: 'crime' });
  const channelId = channels?.[0]?.channelId ?? '';
  await bob.channels.update({ channelId, displayName: 'Crime' });
  await opened.as('alice').v3.channels.join({ channelId });
  await opened.as('alice').v3.channels.leave({ channelId });
  const { messages } = await say(opened, 'Hello');
  const messageId = messages?.[0]?.messageId ?? '';
  await bob.messages.update({ messageId, data: { text: 'B' } });
  await opened.as('alice').v3.messages.flag({ messageId });
  await opened.as('alice').v3.messages.unflag({ messageId });
  const { posts } = await bob.posts.create({ data: { text: 'Hello' } });
  const postId = posts?.[0]?.postId ?? '';
  await bob.posts.update({ postId, data: { text: 'B' } });
  await opened.as('alice').v3.posts.flag({ postId });
  await bob.posts.delete({ postId });
  expect(new Set(opened.asked.map(({ eventName }) => eventName))).toEqual(new Set(prehookEventNames));
  const behind = Object.values(exchanges).flatMap(({ asks = [] }) => asks.map(({ event }) => event));
  expect(new Set(behind)).toEqual(new Set(prehookEventNames));
});
