import type { Lantern } from './lantern.js';
import type { RefusalCase } from './refusals.js';

type Client = Lantern['admin'];

/** Says something in the book club, where Bob is a member and the spammer is banned; answers its id. */
export async function say(client: Client, text = 'Hello', channelId = 'book-club'): Promise<string> {
  const { messages } = await client.v3.messages.create({ channelId, type: 'text', data: { text } });
  return messages?.[0]?.messageId ?? '';
}

export function messagesCases(): RefusalCase[] {
  return [
    ...sendingCases('v2.messages.create', (client, text, channelId) =>
      client.v2.messages.create({ channelId, type: 'text', data: { text } }),
    ),
    ...sendingCases('v3.messages.create', (client, text, channelId) => say(client, text, channelId)),
    ...contentCases('v3.messages.update', async (client, text) => {
      const messageId = await say(client, 'before');
      return () => client.v3.messages.update({ messageId, data: { text } });
    }),
    {
      operationId: 'v3.messages.create',
      code: 400315,
      async request({ as }) {
        const messageId = await say(as('bob'));
        await as('bob').v3.messages.create({ channelId: 'book-club', messageId, type: 'custom' });
      },
    },
    {
      operationId: 'v3.messages.update',
      code: 400300,
      async request({ as }) {
        const messageId = await say(as('bob'));
        await as('bob').v3.messages.delete({ messageId });
        await as('bob').v3.messages.update({ messageId, tags: ['late'] });
      },
    },
    ...othersCases('v3.messages.update', (client, messageId) => client.v3.messages.update({ messageId })),
    ...othersCases('v3.messages.delete', (client, messageId) => client.v3.messages.delete({ messageId })),
    ...othersCases('v2.messages.delete', (client, messageId) => client.v2.messages.delete({ messageId })),
    ...othersCases('v3.messages.clearFlags', (client, messageId) => client.v3.messages.clearFlags({ messageId })),
    unknown('v3.messages.get', (client, messageId) => client.v3.messages.get({ messageId })),
    unknown('v2.messages.get', (client, messageId) => client.v2.messages.get({ messageId })),
    unknown('v3.messages.unflag', (client, messageId) => client.v3.messages.unflag({ messageId })),
    unknown('v3.messages.isFlaggedByMe', (client, messageId) => client.v3.messages.isFlaggedByMe({ messageId })),
    unknown('v3.messages.query', (client, channelId) => client.v3.messages.query({ channelId })),
    unknown('v2.messages.query', (client, channelId) => client.v2.messages.query({ channelId })),
    unknown('v2.messages.search', (client, channelId) => client.v2.messages.search({ query: 'a', channelId })),
    unknown('v3.messages.flag', (client, messageId) => client.v3.messages.flag({ messageId })),
    ...flagCases(),
    ...reactionCases(),
  ];
}

/** Requests that send a text are refused by what stands between the sender and the channel, and by what the text holds. */
export function sendingCases(
  operationId: string,
  send: (client: Client, text: string, channelId: string) => Promise<unknown>,
): RefusalCase[] {
  const club = { channelId: 'book-club' };
  const sendAs = (userId: string) => (lantern: Lantern) => send(lantern.as(userId), 'Hello', 'book-club');
  return [
    { operationId, code: 400400, request: ({ as }) => send(as('bob'), 'Hello', 'no-such-channel') },
    { operationId, code: 400301, request: sendAs('dave') },
    { operationId, code: 400304, request: sendAs('spam-4711') },
    {
      operationId,
      code: 400302,
      async request(lantern) {
        const muted = { ...club, userIds: ['bob'], mutePeriod: 60_000 };
        await lantern.as('alice').v2.channels.users.mute(muted);
        await sendAs('bob')(lantern);
      },
    },
    {
      operationId,
      code: 400303,
      async request(lantern) {
        await lantern.as('alice').v2.channels.mute({ ...club, mutePeriod: -1 });
        await sendAs('bob')(lantern);
      },
    },
    {
      operationId,
      code: 400313,
      async request(lantern) {
        await lantern.admin.v2.users.mute({ userId: 'bob', mutePeriod: 60_000 });
        await sendAs('bob')(lantern);
      },
    },
    ...contentCases(operationId, async (client, text) => () => send(client, text, 'book-club')),
  ];
}

/** Requests whose text is repeated, holds a blocked word, or a link that is not allowed. `prepare` gives what to send. */
function contentCases(
  operationId: string,
  prepare: (client: Client, text: string) => Promise<() => Promise<unknown>>,
): RefusalCase[] {
  return [
    {
      operationId,
      code: 400307,
      async request({ admin, as }) {
        const settings = { maxRepetition: 2, maxRepetitionTimeout: 60_000 };
        await admin.v2.moderationSettings.update(settings);
        const send = await prepare(as('bob'), 'again');
        for (let time = 0; time < 2; time += 1) await say(as('bob'), 'again');
        await send();
      },
    },
    {
      operationId,
      code: 400308,
      async request({ admin, as }) {
        await admin.v2.blacklist.add({ regexs: ['casino'] });
        await (await prepare(as('bob'), 'The Casino'))();
      },
    },
    {
      operationId,
      code: 400309,
      async request({ admin, as }) {
        await admin.v3.networkSettings.moderation.update({ isWhitelistEnabled: true });
        await (await prepare(as('bob'), 'https://evil.test'))();
      },
    },
  ];
}

/** Acts on a message of the author or a moderator alone: refused to Chloé for Bob's, and for a message that is not there. */
function othersCases(
  operationId: string,
  call: (client: Client, messageId: string) => Promise<unknown>,
): RefusalCase[] {
  return [
    unknown(operationId, call),
    {
      operationId,
      code: 400301,
      request: async ({ as }) => call(as('chloe'), await say(as('bob'))),
    },
  ];
}

function flagCases(): RefusalCase[] {
  const flagAs = async ({ as }: Lantern, userId: string, times = 1) => {
    const messageId = await say(as('bob'));
    for (let time = 0; time < times; time += 1) await as(userId).v3.messages.flag({ messageId });
  };
  const operationId = 'v3.messages.flag';
  return [
    { operationId, code: 400300, request: (lantern) => flagAs(lantern, 'chloe', 2) },
    { operationId, code: 400301, request: (lantern) => flagAs(lantern, 'dave') },
    { operationId, code: 400304, request: (lantern) => flagAs(lantern, 'spam-4711') },
  ];
}

function reactionCases(): RefusalCase[] {
  const toNothing = { referenceType: 'message' as const, referenceId: 'no-such-message' };
  const like = { ...toNothing, reactionName: 'like' };
  return [
    { operationId: 'v2.reactions.query', code: 400400, request: ({ as }) => as('bob').v2.reactions.query(toNothing) },
    { operationId: 'v3.reactions.query', code: 400400, request: ({ as }) => as('bob').v3.reactions.query(toNothing) },
    { operationId: 'v2.reactions.create', code: 400400, request: ({ as }) => as('bob').v2.reactions.create(like) },
    {
      operationId: 'v2.reactions.delete',
      code: 400400,
      async request({ as }) {
        const referenceId = await say(as('bob'));
        await as('chloe').v2.reactions.create({ ...like, referenceId });
        await as('bob').v2.reactions.delete({ ...like, referenceId });
      },
    },
  ];
}

function unknown(operationId: string, call: (client: Client, id: string) => Promise<unknown>): RefusalCase {
  return { operationId, code: 400400, request: ({ as }) => call(as('bob'), 'no-such-id') };
}
