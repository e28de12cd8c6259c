import type { Schemas } from '../../../generated/client.js';
import {
  chatSettings,
  feedSettings,
  productSettings,
  publicUserSettings,
  semanticSearchSettings,
  socialSettings,
  streamSettings,
  usersSettings,
  webhookSettings,
} from '../queries/network-settings.js';
import type { State } from '../state/state.js';

/** The updates name and nest some of the settings otherwise than the responses do. */

export function chatView(state: State): Schemas['ChatSettings'] {
  const { isAllowMentionedChannelEnabled, messagePreviewSetting, ...rules } = chatSettings(state);
  return {
    enabled: true,
    mention: { isAllowMentionedChannelEnabled },
    messagePreview: messagePreviewSetting,
    ...rules,
  };
}

export function socialView(state: State): Schemas['SocialSettings'] {
  const {
    showOnlyMyFeed,
    showMyPost,
    showEveryonePost,
    showCommunityPost,
    showFollowingPost,
    maxGlobalPinnedPost,
    storyExpiryTimeMinutes,
    allowAllUserToCreateStory,
    ...rules
  } = socialSettings(state);
  const shows = { showOnlyMyFeed, showMyPost, showEveryonePost, showCommunityPost, showFollowingPost };
  return {
    enabled: true,
    membershipAcceptance: 'automatic',
    ...rules,
    globalFeed: { ...shows, maxGlobalPinnedPost },
    story: { expiryTimeMinutes: storyExpiryTimeMinutes, allowAllUserToCreateStory },
  };
}

export function usersView(state: State): Schemas['UsersSettings'] {
  const { isAllowUpdateDisplayName, fallbackRoleIds } = usersSettings(state);
  const roleIds = [...fallbackRoleIds];
  return { isAllowUpdateDisplayName, fallbackRole: { enabled: roleIds.length > 0, roleIds } };
}

export function feedsView(state: State): Schemas['FeedSettings'] {
  const feeds = Object.entries(feedSettings(state));
  return { feedSettings: feeds.map(([feedType, video]) => ({ feedType, contentSettings: [{ ...video }] })) };
}

/** The settings of streams as their update answers with them: without what it cannot change. */
export function updatedStreamsView(state: State): Schemas['UpdatedVideoStreamingSettings'] {
  const { enabled, moderation } = streamSettings(state);
  return { ...(enabled !== undefined && { enabled }), ...(moderation && { moderation }) };
}

export function publicUsersView(state: State): Schemas['PublicUserSettings'] {
  const { publicUserVisitorEnabled, publicUserBotEnabled, publicUserSecure } = publicUserSettings(state);
  return { visitorEnabled: publicUserVisitorEnabled, botEnabled: publicUserBotEnabled, secure: publicUserSecure };
}

export function semanticSearchView(state: State): Schemas['SemanticSearchSettings'] {
  const { postMinScore, communityMinScore } = semanticSearchSettings(state);
  return {
    semanticSearch: {
      post: { enabled: false, minScore: postMinScore },
      community: { enabled: false, minScore: communityMinScore },
    },
  };
}

export function productView(state: State): Schemas['ProductSettings'] {
  return { product: productSettings(state) };
}

export function webhookView(state: State): Schemas['WebhookSettings'] {
  return { enabled: webhookSettings(state).webhookEnabled };
}
