import { plantGarden, writeComment, writePost } from './garden.js';
import type { Lantern } from './lantern.js';
import type { RefusalCase } from './refusals.js';

type Client = Lantern['admin'];

/** The settings of the network, and what they refuse elsewhere. Alice moderates channels, but is no administrator. */
export function settingsCases(): RefusalCase[] {
  const patterns = {};
  return [
    ...administratorsOnly({
      'chat.update': ({ chat }) => chat.update({}),
      'feedSetting.update': ({ feedSetting }) => feedSetting.update({}),
      'files.update': ({ files }) => files.update({}),
      'prehook.get': ({ prehook }) => prehook.get(),
      'prehook.update': ({ prehook }) => prehook.update({}),
      'publicUsers.get': ({ publicUsers }) => publicUsers.get(),
      'publicUsers.update': ({ publicUsers }) => publicUsers.update({}),
      'pushNotification.get': ({ pushNotification }) => pushNotification.get(),
      'pushNotification.update': ({ pushNotification }) => pushNotification.update({}),
      'securityConfigs.get': ({ securityConfigs }) => securityConfigs.get(),
      'securityConfigs.update': ({ securityConfigs }) => securityConfigs.update({ adminToken: {} }),
      'semanticSearch.update': ({ semanticSearch }) => semanticSearch.update({}),
      'shareableDeepLinks.update': ({ shareableDeepLinks }) => shareableDeepLinks.update({ domain: 'a', patterns }),
      'social.update': ({ social }) => social.update({}),
      'uikit.update': ({ uikit }) => uikit.update({}),
      'users.get': ({ users }) => users.get(),
      'users.update': ({ users }) => users.update({}),
      'videoStreaming.update': ({ videoStreaming }) => videoStreaming.update({}),
      'webhook.get': ({ webhook }) => webhook.get(),
      'webhook.update': ({ webhook }) => webhook.update({}),
    }),
    {
      operationId: 'v3.networkSettings.product.update',
      code: 400300,
      request: ({ as }) => as('alice').v3.networkSettings.product.update({ enabled: true }),
    },
    ...effectCases(),
  ];
}

/** Calls that the settings refuse, by default or once they are changed. */
function effectCases(): RefusalCase[] {
  const mention = { mentionees: [{ type: 'channel' as const }] };
  return [
    {
      operationId: 'v3.messages.create',
      code: 400300,
      async request({ admin, as }) {
        await admin.v3.networkSettings.chat.update({ isAllowMentionedChannelEnabled: false });
        await as('bob').v3.messages.create({ channelId: 'book-club', data: { text: '@all' }, ...mention });
      },
    },
    {
      operationId: 'v3.messages.update',
      code: 400300,
      async request({ admin, as }) {
        await admin.v3.networkSettings.social.update({ isAllowMentionedChannelEnabled: false });
        const { messages } = await as('bob').v3.messages.create({ channelId: 'book-club', data: { text: 'Hi' } });
        await as('bob').v3.messages.update({ messageId: messages?.[0]?.messageId ?? '', ...mention });
      },
    },
    {
      operationId: 'v3.messages.create',
      code: 400300,
      async request({ admin, as }) {
        await admin.v3.networkSettings.feedSetting.update({ message: { video: { allowed: false } } });
        await as('bob').v3.messages.create({ channelId: 'book-club', type: 'video', fileId: 'film' });
      },
    },
    {
      operationId: 'v3.posts.create',
      code: 400300,
      async request({ admin, as }) {
        await admin.v3.networkSettings.feedSetting.update({ post: { video: { allowed: false } } });
        await as('bob').v3.posts.create({ data: { text: 'See this', videos: ['film'] } });
      },
    },
    {
      operationId: 'v3.posts.update',
      code: 400300,
      async request(lantern) {
        await lantern.admin.v3.networkSettings.social.update({ isAllowEditPostWhenReviewingEnabled: false });
        const communityId = await plantGarden(lantern, { needApprovalOnPostCreation: true });
        const postId = await writePost(lantern, communityId);
        await lantern.as('bob').v3.posts.update({ postId, data: { text: 'On Sunday' } });
      },
    },
    {
      operationId: 'v3.comments.update',
      code: 400301,
      async request(lantern) {
        await lantern.admin.v3.networkSettings.social.update({ isAllowEditCommentWhenReviewingEnabled: false });
        const communityId = await plantGarden(lantern, { needApprovalOnCommentCreation: true });
        const commentId = await writeComment(lantern, await writePost(lantern, communityId));
        await lantern.as('bob').v3.comments.update({ commentId, data: { text: 'I bring peas' } });
      },
    },
    {
      operationId: 'v3.posts.flag',
      code: 400300,
      async request(lantern) {
        await lantern.admin.v3.networkSettings.moderation.update({ isReportEnabled: false });
        await lantern.as('chloe').v3.posts.flag({ postId: await writePost(lantern) });
      },
    },
    {
      operationId: 'v3.users.update',
      code: 400301,
      async request({ admin, as }) {
        await admin.v3.networkSettings.users.update({ isAllowUpdateDisplayName: false });
        await as('bob').v3.users.update({ displayName: 'Robert' });
      },
    },
    {
      operationId: 'v3.channels.update',
      code: 400301,
      async request({ as }) {
        const { channels } = await as('bob').v3.channels.createConversation({ userIds: ['chloe'] });
        await as('bob').v3.channels.update({ channelId: channels?.[0]?.channelId ?? '', displayName: 'Us' });
      },
    },
    ...(['post', 'comment'] as const).flatMap((referenceType) => [
      reactionCase('chloe', 400300, referenceType),
      reactionCase('spam-4711', 400304, referenceType),
    ]),
  ];
}

function reactionCase(userId: string, code: number, referenceType: 'post' | 'comment'): RefusalCase {
  return {
    operationId: 'v2.reactions.create',
    code,
    async request(lantern) {
      const postId = await writePost(lantern, await plantGarden(lantern));
      const referenceId = referenceType === 'post' ? postId : await writeComment(lantern, postId);
      await lantern.as(userId).v2.reactions.create({ referenceType, referenceId, reactionName: 'like' });
    },
  };
}

type SettingsCall = (settings: Client['v3']['networkSettings']) => Promise<unknown>;

function administratorsOnly(calls: Record<string, SettingsCall>): RefusalCase[] {
  return Object.entries(calls).map(([name, call]) => ({
    operationId: `v3.networkSettings.${name}`,
    code: 400301,
    request: ({ as }) => call(as('alice').v3.networkSettings),
  }));
}
