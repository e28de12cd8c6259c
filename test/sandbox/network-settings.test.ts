import { expect, it } from 'vitest';
import { plantGarden, writePost } from './garden.js';
import { type Lantern, openLantern } from './lantern.js';

const lastOf = <Item>(items: readonly Item[] | undefined) => items?.at(-1);

/** A conversation of Bob and Chloé, with a message of Bob's. */
async function talk({ as }: Lantern) {
  const { channels } = await as('bob').v3.channels.createConversation({ userIds: ['chloe'] });
  const channelId = channels?.[0]?.channelId ?? '';
  const { messages } = await as('bob').v3.messages.create({ channelId, data: { text: 'Between us' } });
  return { channelId, messageId: messages?.[0]?.messageId ?? '' };
}

it('reads back what each update has set, and keeps what it omits', async () => {
  const { admin, as } = openLantern();
  const settings = admin.v3.networkSettings;
  await settings.chat.update({ messagePreviewSetting: { enabled: true } });
  await settings.chat.update({ isAllowMentionedChannelEnabled: false });
  expect(await as('bob').v3.networkSettings.chat.get()).toEqual({
    enabled: true,
    mention: { isAllowMentionedChannelEnabled: false },
    messagePreview: { enabled: true },
    isAllowAdminViewConversationMessage: true,
    isAllowAdminManageConversationMessage: true,
    allowMemberToUpdateConversationChannel: false,
  });
  await settings.social.update({ storyExpiryTimeMinutes: 60, showMyPost: false });
  expect(await as('bob').v3.networkSettings.social.get()).toMatchObject({
    userPrivacySetting: 'public',
    globalFeed: { showMyPost: false, showCommunityPost: true, maxGlobalPinnedPost: 1 },
    story: { expiryTimeMinutes: 60 },
    socialNetworkSetting: { globalFeed: { showMyPost: false }, story: { expiryTimeMinutes: 60 } },
  });
  await settings.feedSetting.update({ post: { video: { maxDurationSeconds: 60 } } });
  await settings.feedSetting.update({ post: { video: { transcodeConfig: { maxResolution: '720p' } } } });
  expect((await settings.feedSetting.get()).feedSettings?.[0]).toEqual({
    feedType: 'post',
    contentSettings: [
      {
        contentType: 'video',
        allowed: true,
        maxDurationSeconds: 60,
        transcodeConfig: { maxResolution: '720p', minResolution: '360p' },
      },
    ],
  });
  await settings.securityConfigs.update({ serverKey: { apiScopeEnabled: true, expiresInHours: 24 } });
  await settings.securityConfigs.update({ adminToken: { expiresInHours: 48 } });
  expect(await settings.securityConfigs.get()).toEqual({
    securityConfigs: { serverKey: { apiScopeEnabled: true, expiresInHours: 24 }, adminToken: { expiresInHours: 48 } },
  });
  await settings.videoStreaming.update({ moderation: { categories: [{ category: 'violence', flagThreshold: 0.5 }] } });
  expect(await settings.videoStreaming.update({ enabled: false })).toEqual({
    enabled: false,
    moderation: { enabled: false, categories: [{ category: 'violence', flagThreshold: 0.5 }] },
  });
  expect(await settings.videoStreaming.get()).toMatchObject({ enabled: false, customSlateUrl: null });
});

it('reads back the settings that only apps and servers act on', async () => {
  const { admin } = openLantern();
  const settings = admin.v3.networkSettings;
  expect(await settings.files.update({ reservedForReview: true })).toEqual({
    reservedForReview: true,
    useLegacyFileDownload: false,
  });
  await settings.product.update({ enabled: true });
  expect(await settings.product.get()).toEqual({ product: { enabled: true } });
  await settings.publicUsers.update({ publicUserVisitorEnabled: true });
  expect(await settings.publicUsers.get()).toEqual({ visitorEnabled: true, botEnabled: false, secure: false });
  await settings.pushNotification.update({ notifyWhenLiveStart: false });
  expect(await settings.pushNotification.get()).toEqual({ iOSMutableContent: false, notifyWhenLiveStart: false });
  await settings.semanticSearch.update({ communityMinScore: 0.7 });
  expect((await settings.semanticSearch.get()).semanticSearch?.community?.minScore).toBe(0.7);
  await settings.shareableDeepLinks.update({ domain: 'lantern.example', patterns: { posts: '/p/{id}' } });
  expect(await settings.shareableDeepLinks.update({ domain: 'lantern.example', patterns: {} })).toEqual({
    domain: 'lantern.example',
    patterns: {},
  });
  await settings.uikit.update({ theme: 'dark', pages: { feed: true } });
  await settings.uikit.update({ theme: 'light' });
  expect(await settings.uikit.get()).toEqual({ theme: 'light' });
  expect(await settings.room.get()).toMatchObject({ roomSettings: { maxCoHostParticipants: 2 } });
  await settings.webhook.update({ webhookEnabled: false });
  expect(await settings.webhook.get()).toEqual({ enabled: false });
});

it('gives the key of prehooks when they are first turned on, and when another is asked for', async () => {
  const { prehook } = openLantern().admin.v3.networkSettings;
  expect(await prehook.update({ callbackUrl: 'https://lantern.example/ask' })).not.toHaveProperty('secretKey');
  const first = await prehook.update({ enabled: true });
  expect(first.secretKey).toMatch(/^[0-9a-f]{32}$/);
  expect(await prehook.update({ defaultAction: 'deny' })).toEqual({
    enabled: true,
    callbackUrl: 'https://lantern.example/ask',
    defaultAction: 'deny',
  });
  const second = await prehook.update({ regenerateKey: true });
  expect(second.secretKey).not.toBe(first.secretKey);
  expect(await prehook.get()).not.toHaveProperty('secretKey');
});

it('keeps conversations from administrators where the chat settings say so', async () => {
  const lantern = openLantern();
  const { admin } = lantern;
  const { channelId, messageId } = await talk(lantern);
  expect((await admin.v3.messages.query({ channelId })).messages).toHaveLength(1);
  await admin.v3.networkSettings.chat.update({ isAllowAdminManageConversationMessage: false });
  await expect(admin.v3.messages.delete({ messageId })).rejects.toMatchObject({ code: 400301 });
  await admin.v3.networkSettings.chat.update({ isAllowAdminViewConversationMessage: false });
  await expect(admin.v3.messages.query({ channelId })).rejects.toMatchObject({ code: 400400 });
  expect((await lantern.as('chloe').v3.messages.query({ channelId })).messages).toHaveLength(1);
});

it('lets members change their conversation where the chat settings say so', async () => {
  const lantern = openLantern();
  const { channelId } = await talk(lantern);
  await lantern.admin.v3.networkSettings.chat.update({ allowMemberToUpdateConversationChannel: true });
  const { channels } = await lantern.as('chloe').v3.channels.update({ channelId, displayName: 'Us' });
  expect(channels?.[0]?.displayName).toBe('Us');
});

it('lists channels with a preview of their last message', async () => {
  const lantern = openLantern();
  const { admin, as } = lantern;
  const { channelId, messageId } = await talk(lantern);
  expect((await as('chloe').v3.channels.get({ channelId })).channels?.[0]?.messagePreviewId).toBeNull();
  await admin.v3.networkSettings.chat.update({ messagePreviewSetting: { enabled: true, isIncludeDeleted: false } });
  expect(await as('chloe').v3.channels.get({ channelId })).toMatchObject({
    channels: [{ messagePreviewId: messageId }],
    messagePreviews: [{ messageId, data: { text: 'Between us' }, isDeleted: false }],
  });
  await as('bob').v3.messages.delete({ messageId });
  expect((await as('chloe').v3.channels.get({ channelId })).messagePreviews).toEqual([]);
  await admin.v3.networkSettings.chat.update({ messagePreviewSetting: { enabled: true, isIncludeDeleted: true } });
  const { messagePreviews } = await as('chloe').v3.channels.get({ channelId });
  expect(messagePreviews).toMatchObject([{ messageId, data: {}, isDeleted: true }]);
});

it('shows in the global feed what the social settings say', async () => {
  const lantern = openLantern();
  const { admin, as } = lantern;
  const own = await writePost(lantern);
  const inGarden = await writePost(lantern, await plantGarden(lantern));
  const { posts: ofAlice } = await as('alice').v3.posts.create({ data: { text: 'Mine' } });
  const feed = async () => {
    const { posts } = await as('bob').v3.feeds.global.query();
    return posts?.map(({ postId }) => postId).sort();
  };
  expect(await feed()).toEqual([own, inGarden].sort());
  await admin.v3.networkSettings.social.update({ showEveryonePost: true, showCommunityPost: false });
  expect(await feed()).toEqual([own, lastOf(ofAlice)?.postId].sort());
  await admin.v3.networkSettings.social.update({ showMyPost: false });
  expect(await feed()).toEqual([lastOf(ofAlice)?.postId]);
  await admin.v3.networkSettings.social.update({ showMyPost: true, showOnlyMyFeed: true });
  expect(await feed()).toEqual([own]);
});

it('lets those who are not members take part, and join private communities, where the social settings say so', async () => {
  const lantern = openLantern();
  const { admin, as } = lantern;
  const postId = await writePost(lantern, await plantGarden(lantern));
  const secret = await plantGarden(lantern, { displayName: 'Orchids', isPublic: false });
  await expect(as('chloe').v3.communities.join({ communityId: secret })).rejects.toMatchObject({ code: 400400 });
  const allow = { disallowNonMemberInteractInCommunity: false, allowJoinPrivateCommunity: true };
  await admin.v3.networkSettings.social.update(allow);
  await as('chloe').v3.comments.create({ referenceId: postId, data: { text: 'May I?' } });
  await as('chloe').v2.reactions.create({ referenceType: 'post', referenceId: postId, reactionName: 'like' });
  const spam = as('spam-4711').v3.comments.create({ referenceId: postId, data: { text: 'Watches' } });
  await expect(spam).rejects.toMatchObject({ code: 400304 });
  const { communityUsers } = await as('chloe').v3.communities.join({ communityId: secret });
  expect(communityUsers).toMatchObject([{ userId: 'chloe', communityMembership: 'member' }]);
});

it('gives users without a role those that the users’ settings name', async () => {
  const { admin, as } = openLantern();
  const rename = () => as('bob').v3.channels.update({ channelId: 'general', displayName: 'Lobby' });
  await expect(rename()).rejects.toMatchObject({ code: 400301 });
  const { fallbackRole } = await admin.v3.networkSettings.users.update({ fallbackRoleIds: ['channel-moderator'] });
  expect(fallbackRole).toEqual({ enabled: true, roleIds: ['channel-moderator'] });
  await rename();
  expect((await as('bob').v3.users.get({ userId: 'bob' })).users?.[0]?.permissions).toContain('EDIT_CHANNEL');
});
