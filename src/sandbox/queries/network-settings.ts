import type { Schemas } from '../../../generated/client.js';
import type { State } from '../state/state.js';
import { settingsOf } from './settings.js';

/**
 * Settings of the network as they are at first. Where the descriptions state a default, it is that; the others are assumed, so
 * that a new network lets everything happen that no source forbids.
 */

const chatAtFirst = {
  isAllowAdminViewConversationMessage: true,
  isAllowAdminManageConversationMessage: true,
  allowMemberToUpdateConversationChannel: false,
  isAllowMentionedChannelEnabled: true,
  messagePreviewSetting: { enabled: false, isIncludeDeleted: false },
};

const socialAtFirst: Omit<Required<Schemas['UpdateSocialSettingsRequest']>, 'isAllowMentionedChannelEnabled'> = {
  userPrivacySetting: 'public',
  isFollowWithRequestEnabled: false,
  isAllowEditPostWhenReviewingEnabled: true,
  isAllowEditCommentWhenReviewingEnabled: true,
  disallowNonMemberInteractInCommunity: true,
  showOnlyMyFeed: false,
  showMyPost: true,
  showEveryonePost: false,
  showCommunityPost: true,
  showFollowingPost: true,
  storyExpiryTimeMinutes: 1440,
  allowAllUserToCreateStory: false,
  allowJoinPrivateCommunity: false,
  maxGlobalPinnedPost: 1,
};

const usersAtFirst = { isAllowUpdateDisplayName: true, fallbackRoleIds: [] as readonly string[] };

type FeedContentSettings = Required<Schemas['FeedContentSettings']>;

const transcodeConfig = { maxResolution: '1080p', minResolution: '360p' };

const feedsAtFirst = {
  post: { contentType: 'video', allowed: true, maxDurationSeconds: 7200, transcodeConfig },
  message: { contentType: 'video', allowed: true, maxDurationSeconds: 600, transcodeConfig },
  story: { contentType: 'video', allowed: true, maxDurationSeconds: 90, transcodeConfig },
} satisfies Record<string, FeedContentSettings>;

const streamsAtFirst: Schemas['VideoStreamingSettings'] = {
  enabled: true,
  moderation: { enabled: false, categories: [] },
  customSlateUrl: null,
  viewerCountDisplayMode: 'always',
  viewerCountDisplayMinimum: 50,
};

/** The settings of prehooks, and the secret that belongs to them. */
const prehooksAtFirst: Schemas['PrehookSettingsWithSecretKey'] = { enabled: false, defaultAction: 'allow' };

/** Administrators' tokens last a year (vendor's documentation). */
const securityAtFirst: Required<NonNullable<Schemas['SecurityConfigs']['securityConfigs']>> = {
  serverKey: { apiScopeEnabled: false },
  adminToken: { expiresInHours: 8760 },
};

/** Rules of chats. */
export const chatSettings = (state: State) => settingsOf(state, 'chat', chatAtFirst);

/** Rules of communities, posts and comments, and of the global feed. */
export const socialSettings = (state: State) => settingsOf(state, 'social', socialAtFirst);

/** Whether users change their display names, and which roles they have who have no other. */
export const usersSettings = (state: State) => settingsOf(state, 'users', usersAtFirst);

/** Rules of what posts, messages and stories may carry. */
export const feedSettings = (state: State) => settingsOf(state, 'feeds', feedsAtFirst);

export const streamSettings = (state: State) => settingsOf(state, 'videoStreaming', streamsAtFirst);

export const prehookSettings = (state: State) => settingsOf(state, 'prehook', prehooksAtFirst);

export const securitySettings = (state: State) => settingsOf(state, 'security', securityAtFirst);

/** Whether events are told to webhooks. Assumed to be on at first: the sandbox has webhooks when somebody adds one. */
export const webhookSettings = (state: State) => settingsOf(state, 'webhook', { webhookEnabled: true });

export const publicUserSettings = (state: State) =>
  settingsOf(state, 'publicUsers', {
    publicUserVisitorEnabled: false,
    publicUserBotEnabled: false,
    publicUserSecure: false,
  });

export const pushNotificationSettings = (state: State) =>
  settingsOf(state, 'pushNotification', { iOSMutableContent: false, notifyWhenLiveStart: true });

export const fileSettings = (state: State) =>
  settingsOf(state, 'files', { useLegacyFileDownload: false, reservedForReview: false });

export const productSettings = (state: State) => settingsOf(state, 'product', { enabled: false });

export const semanticSearchSettings = (state: State) =>
  settingsOf(state, 'semanticSearch', { postMinScore: 0, communityMinScore: 0 });

export const deepLinks = (state: State): Schemas['ShareableDeepLinks'] =>
  settingsOf(state, 'shareableDeepLinks', { domain: '', patterns: {} });

export const uikitSettings = (state: State): Schemas['UikitSettings'] => settingsOf(state, 'uikit', {});
