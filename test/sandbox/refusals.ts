import type { Lantern } from './lantern.js';
import { filesCases } from './refusals-files.js';
import { messagesCases } from './refusals-messages.js';
import { moderationCases as networkModerationCases } from './refusals-moderation.js';
import { roleCases } from './refusals-roles.js';
import { settingsCases } from './refusals-settings.js';
import { socialCases } from './refusals-social.js';
import { streamCases } from './refusals-streams.js';

/** A request that is refused as `x-amity-refuses` of its operation says. */
export interface RefusalCase {
  operationId: string;
  code: number;
  request(lantern: Lantern): Promise<unknown>;
}

/** One request for each refusal that the specification lists for an operation with a handler. */
export const refusalCases: RefusalCase[] = [
  ...usersCases(),
  ...channelsCases(),
  ...messagesCases(),
  ...filesCases(),
  ...roleCases(),
  ...networkModerationCases(),
  ...socialCases(),
  ...settingsCases(),
  ...streamCases(),
  ...prehookCases(),
  {
    operationId: 'v3.sessions.create',
    code: 400312,
    async request({ admin, clientOf, sandbox }) {
      await admin.v2.users.ban({ userId: 'bob' });
      const client = clientOf('any', { keys: sandbox.keys });
      await client.v3.sessions.create({ userId: 'bob', deviceId: 'phone' });
    },
  },
];

/** A pre-hook that cannot be reached, so that the network's default action counts; where another case has the code, it is elsewhere. */
function prehookCases(): RefusalCase[] {
  const channelId = 'book-club';
  const requests: Record<string, (lantern: Lantern) => PromiseLike<unknown>> = {
    'v2.channels.create': ({ admin }) => admin.v2.channels.create({ channelId: 'new', type: 'standard' }),
    'v2.channels.updateDisplayName': ({ as }) =>
      as('alice').v2.channels.updateDisplayName({ channelId, displayName: 'Readers' }),
    'v3.channels.create': ({ as }) => as('bob').v3.channels.create({ channelId: 'new' }),
    'v3.channels.createConversation': ({ as }) => as('bob').v3.channels.createConversation({ userIds: ['alice'] }),
    'v3.channels.update': ({ as }) => as('alice').v3.channels.update({ channelId, displayName: 'Readers' }),
    'v3.messages.unflag': ({ as }) => as('alice').v3.messages.unflag({ messageId: 'any' }),
  };
  return Object.entries(requests).map(([operationId, request]) => ({
    operationId,
    code: 400300,
    async request(lantern) {
      const callbackUrl = 'http://127.0.0.1:9/';
      await lantern.admin.v3.networkSettings.prehook.update({ enabled: true, callbackUrl, defaultAction: 'deny' });
      await request(lantern);
    },
  }));
}

function usersCases(): RefusalCase[] {
  const nobody = { userId: 'nobody' };
  const bob = { userId: 'bob' };
  return [
    { operationId: 'v2.users.query', code: 400301, request: ({ as }) => as('bob').v2.users.query() },
    { operationId: 'v2.users.update', code: 400301, request: ({ as }) => as('bob').v2.users.update(bob) },
    { operationId: 'v2.users.ban', code: 400301, request: ({ as }) => as('alice').v2.users.ban(bob) },
    { operationId: 'v2.users.ban', code: 400400, request: ({ admin }) => admin.v2.users.ban(nobody) },
    { operationId: 'v2.users.unban', code: 400301, request: ({ as }) => as('alice').v2.users.unban(bob) },
    { operationId: 'v2.users.unban', code: 400400, request: ({ admin }) => admin.v2.users.unban(nobody) },
    { operationId: 'v2.users.clearFlags', code: 400301, request: ({ as }) => as('alice').v2.users.clearFlags(bob) },
    { operationId: 'v2.users.clearFlags', code: 400400, request: ({ admin }) => admin.v2.users.clearFlags(nobody) },
    { operationId: 'v2.users.mute', code: 400301, request: ({ as }) => as('alice').v2.users.mute(bob) },
    { operationId: 'v2.users.mute', code: 400400, request: ({ admin }) => admin.v2.users.mute(nobody) },
    { operationId: 'v2.users.unmute', code: 400301, request: ({ as }) => as('alice').v2.users.unmute(bob) },
    { operationId: 'v2.users.unmute', code: 400400, request: ({ admin }) => admin.v2.users.unmute(nobody) },
    { operationId: 'v3.users.get', code: 400400, request: ({ as }) => as('bob').v3.users.get(nobody) },
    {
      operationId: 'v3.users.update',
      code: 400400,
      request: ({ admin }) => admin.v3.users.update({ ...nobody, createNewUserWhenNotFound: false }),
    },
    { operationId: 'v3.users.update', code: 400301, request: ({ as }) => as('alice').v3.users.update(bob) },
    {
      operationId: 'v3.users.isFlaggedByMe',
      code: 400400,
      request: ({ as }) => as('bob').v3.users.isFlaggedByMe(nobody),
    },
  ];
}

function channelsCases(): RefusalCase[] {
  const club = { channelId: 'book-club' };
  const none = { channelId: 'no-such-channel' };
  const [bob, spam, nobody] = [['bob'], ['spam-4711'], ['nobody']];
  const role = 'channel-moderator';
  return [
    {
      operationId: 'v2.channels.create',
      code: 400315,
      request: ({ admin }) => admin.v2.channels.create({ ...club, type: 'standard' }),
    },
    {
      operationId: 'v2.channels.create',
      code: 400400,
      request: ({ admin }) => admin.v2.channels.create({ channelId: 'new', type: 'standard', userIds: nobody }),
    },
    ...unknownAndRight('v2.channels.updateDisplayName', (client, channelId) =>
      client.v2.channels.updateDisplayName({ channelId, displayName: 'Mine' }),
    ),
    ...unknownAndRight('v2.channels.mute', (client, channelId) =>
      client.v2.channels.mute({ channelId, mutePeriod: 60_000 }),
    ),
    ...unknownAndRight('v2.channels.close', (client, channelId) => client.v2.channels.close({ channelId })),
    ...unknownAndRight('v2.channels.closeByPluralPath', (client, channelId) =>
      client.v2.channels.closeByPluralPath({ channelId }),
    ),
    ...memberCases('v2.channels.users.add', (client, channelId, userIds) =>
      client.v2.channels.users.add({ channelId, userIds }),
    ),
    ...memberCases('v3.channels.users.add', (client, channelId, userIds) =>
      client.v3.channels.users.add({ channelId, userIds }),
    ),
    ...moderationCases('v2.channels.users.remove', (client, channelId, userIds) =>
      client.v2.channels.users.remove({ channelId, userIds }),
    ),
    ...moderationCases('v3.channels.users.remove', (client, channelId, userIds) =>
      client.v3.channels.users.remove({ channelId, userIds }),
    ),
    ...moderationCases('v2.channels.users.ban', (client, channelId, userIds) =>
      client.v2.channels.users.ban({ channelId, userIds }),
    ),
    ...moderationCases('v3.channels.users.ban', (client, channelId, userIds) =>
      client.v3.channels.users.ban({ channelId, userIds }),
    ),
    ...moderationCases('v2.channels.users.unban', (client, channelId, userIds) =>
      client.v2.channels.users.unban({ channelId, userIds }),
    ),
    ...moderationCases('v3.channels.users.unban', (client, channelId, userIds) =>
      client.v3.channels.users.unban({ channelId, userIds }),
    ),
    ...moderationCases('v3.channels.users.addRole', (client, channelId, userIds) =>
      client.v3.channels.users.addRole({ channelId, userIds, role }),
    ),
    ...moderationCases('v3.channels.users.removeRole', (client, channelId, userIds) =>
      client.v3.channels.users.removeRole({ channelId, userIds, role }),
    ),
    {
      operationId: 'v2.channels.users.unban',
      code: 400316,
      request: ({ as }) => as('alice').v2.channels.users.unban({ ...club, userIds: bob }),
    },
    {
      operationId: 'v3.channels.users.unban',
      code: 400316,
      request: ({ as }) => as('alice').v3.channels.users.unban({ ...club, userIds: bob }),
    },
    {
      operationId: 'v2.channels.users.mute',
      code: 400400,
      request: ({ as }) => as('bob').v2.channels.users.mute({ ...club, userIds: ['chloe'], mutePeriod: 60_000 }),
    },
    {
      operationId: 'v2.channels.users.add',
      code: 400304,
      request: ({ as }) => as('alice').v2.channels.users.add({ ...club, userIds: spam }),
    },
    {
      operationId: 'v3.channels.users.add',
      code: 400304,
      request: ({ as }) => as('alice').v3.channels.users.add({ ...club, userIds: spam }),
    },
    { operationId: 'v3.channels.create', code: 400315, request: ({ as }) => as('bob').v3.channels.create(club) },
    {
      operationId: 'v3.channels.create',
      code: 400301,
      request: ({ as }) => as('bob').v3.channels.create({ type: 'broadcast' }),
    },
    {
      operationId: 'v3.channels.create',
      code: 400400,
      request: ({ as }) => as('bob').v3.channels.create({ userIds: nobody }),
    },
    {
      operationId: 'v3.channels.createConversation',
      code: 400400,
      request: ({ as }) => as('bob').v3.channels.createConversation({ userIds: nobody }),
    },
    { operationId: 'v3.channels.get', code: 400400, request: ({ as }) => as('bob').v3.channels.get(none) },
    ...unknownAndRight('v3.channels.update', (client, channelId) => client.v3.channels.update({ channelId })),
    ...unknownAndRight('v3.channels.delete', (client, channelId) => client.v3.channels.delete({ channelId })),
    { operationId: 'v3.channels.join', code: 400400, request: ({ as }) => as('bob').v3.channels.join(none) },
    { operationId: 'v3.channels.join', code: 400304, request: ({ as }) => as('spam-4711').v3.channels.join(club) },
    {
      operationId: 'v3.channels.join',
      code: 400301,
      async request({ as }) {
        await as('alice').v3.channels.create({ channelId: 'secret', isPublic: false });
        await as('bob').v3.channels.join({ channelId: 'secret' });
      },
    },
    conversationCase('v3.channels.join', (client, channelId) => client.v3.channels.join({ channelId })),
    ...(['addRole', 'removeRole'] as const).map((name) => ({
      operationId: `v3.channels.users.${name}`,
      code: 400304,
      request: ({ as }: Lantern) => as('alice').v3.channels.users[name]({ ...club, userIds: spam, role }),
    })),
    {
      operationId: 'v2.channels.users.remove',
      code: 400304,
      request: ({ as }) => as('alice').v2.channels.users.remove({ ...club, userIds: spam }),
    },
    {
      operationId: 'v3.channels.users.remove',
      code: 400304,
      request: ({ as }) => as('alice').v3.channels.users.remove({ ...club, userIds: spam }),
    },
    ...closedCases(),
    { operationId: 'v3.channels.leave', code: 400400, request: ({ as }) => as('bob').v3.channels.leave(none) },
    { operationId: 'v3.channels.leave', code: 400304, request: ({ as }) => as('spam-4711').v3.channels.leave(club) },
    { operationId: 'v3.channels.leave', code: 400301, request: ({ as }) => as('dora').v3.channels.leave(club) },
    conversationCase('v3.channels.leave', (client, channelId) => client.v3.channels.leave({ channelId })),
    ...[none, club].map(({ channelId }) => ({
      operationId: 'v3.channels.markSeen',
      code: channelId === 'book-club' ? 400301 : 400400,
      request: ({ as }: Lantern) => as('spam-4711').v3.channels.markSeen({ channelId, readToSegment: 1 }),
    })),
    ...[none, club].map(({ channelId }) => ({
      operationId: 'v3.channels.markManySeen',
      code: channelId === 'book-club' ? 400301 : 400400,
      request: ({ as }: Lantern) =>
        as('spam-4711').v3.channels.markManySeen({ channels: [{ channelId, readToSegment: 1 }] }),
    })),
    {
      operationId: 'v3.channels.users.query',
      code: 400400,
      request: ({ as }) => as('bob').v3.channels.users.query(none),
    },
    {
      operationId: 'v3.channels.users.query',
      code: 400301,
      async request({ as }) {
        await as('alice').v3.channels.create({ channelId: 'secret', isPublic: false });
        await as('bob').v3.channels.users.query({ channelId: 'secret' });
      },
    },
  ];
}

/** Requests to come into a closed channel or write in it, and to moderate a broadcast channel: refused to the administrator too. */
function closedCases(): RefusalCase[] {
  const club = { channelId: 'book-club' };
  const calls: [string, (client: Client) => Promise<unknown>][] = [
    ['v3.channels.join', ({ v3 }) => v3.channels.join(club)],
    ['v2.channels.users.add', ({ v2 }) => v2.channels.users.add({ ...club, userIds: ['bob'] })],
    ['v3.channels.users.add', ({ v3 }) => v3.channels.users.add({ ...club, userIds: ['bob'] })],
    ['v2.messages.create', ({ v2 }) => v2.messages.create({ ...club, type: 'text', data: { text: 'Hello' } })],
    [
      'v2.messages.images.create',
      ({ v2 }) => v2.messages.images.create({ ...club, file: new Blob(['?'], { type: 'image/png' }) }),
    ],
    ['v2.messages.files.create', ({ v2 }) => v2.messages.files.create({ ...club, file: new Blob(['?']) })],
    ['v3.messages.create', ({ v3 }) => v3.messages.create({ ...club, data: { text: 'Hello' } })],
  ];
  const broadcast = { channelId: 'announcements', userIds: ['bob'] };
  return [
    ...calls.map(([operationId, call]) => ({
      operationId,
      code: 400300,
      async request({ admin }: Lantern) {
        await admin.v2.channels.close(club);
        await call(admin);
      },
    })),
    {
      operationId: 'v3.channels.users.ban',
      code: 400300,
      request: ({ admin }) => admin.v3.channels.users.ban(broadcast),
    },
    {
      operationId: 'v3.channels.users.addRole',
      code: 400300,
      request: ({ admin }) => admin.v3.channels.users.addRole({ ...broadcast, role: 'channel-moderator' }),
    },
    {
      operationId: 'v2.channels.users.mute',
      code: 400400,
      request: ({ admin }) => admin.v2.channels.users.mute({ ...broadcast, mutePeriod: 60_000 }),
    },
  ];
}

type Client = Lantern['admin'];

/** Calls of a channel's moderators: refused in a channel that is not there, and to Bob, who is none. */
function unknownAndRight(
  operationId: string,
  call: (client: Client, channelId: string) => Promise<unknown>,
): RefusalCase[] {
  return [
    { operationId, code: 400400, request: ({ as }) => call(as('alice'), 'no-such-channel') },
    { operationId, code: 400301, request: ({ as }) => call(as('bob'), 'book-club') },
  ];
}

type CallWithUsers = (client: Client, channelId: string, userIds: string[]) => Promise<unknown>;

function moderationCases(operationId: string, call: CallWithUsers): RefusalCase[] {
  return [
    ...unknownAndRight(operationId, (client, channelId) => call(client, channelId, ['chloe'])),
    conversationCase(operationId, (client, channelId) => call(client, channelId, ['chloe'])),
  ];
}

/** Calls of a channel's members: refused to the spammer, who is banned, and where the user is nobody. */
function memberCases(operationId: string, call: CallWithUsers): RefusalCase[] {
  return [
    { operationId, code: 400400, request: ({ as }) => call(as('alice'), 'book-club', ['nobody']) },
    { operationId, code: 400301, request: ({ as }) => call(as('spam-4711'), 'book-club', ['bob']) },
    conversationCase(operationId, (client, channelId) => call(client, channelId, ['chloe'])),
  ];
}

/** Calls that are refused in a conversation, for the administrator too. */
function conversationCase(
  operationId: string,
  call: (client: Client, channelId: string) => Promise<unknown>,
): RefusalCase {
  return {
    operationId,
    code: 400300,
    async request({ as, admin }) {
      const { channels = [] } = await as('bob').v3.channels.createConversation({ userIds: ['chloe'] });
      await call(admin, channels[0]?.channelId ?? '');
    },
  };
}
