/** An operation that the vendor's public sources know, and what the client makes of it. */
export interface KnownOperation {
  /** `POST /api/v2/users/ban`. */
  address: string;
  /** Whether the reference documents have it. */
  isOfReference: boolean;
  /** The method that calls it. */
  id: string;
  /** Whether a POST may be sent again when nobody knows whether the first one acted. */
  isRepeatable: boolean;
  /** The key that it takes in the place of the token. */
  key: string | undefined;
  /** The place of the items in its page, if it has pages. */
  items: string | undefined;
}

/**
 * Every operation of versions 2 and 3: its address, transcribed from the sources' own index, whether the reference documents
 * have it or a later source alone, and its method. Then what would do harm if it changed unnoticed: that a POST may be
 * repeated, a key, the items of a page.
 */
const lines = `
DELETE /api/v2/blacklist/records reference v2.blacklist.delete
GET /api/v2/blacklist/export later v2.blacklist.download
GET /api/v2/blacklist/records reference v2.blacklist.query
POST /api/v2/blacklist/records reference v2.blacklist.add
PUT /api/v2/blacklist/records later v2.blacklist.updateMany
PUT /api/v2/blacklist/records/{ruleId} reference v2.blacklist.update
POST /api/v2/channel reference v2.channels.create
POST /api/v2/channel/{channelId}/close reference v2.channels.close repeatable
PUT /api/v2/channel/{channelId}/mute reference v2.channels.mute
DELETE /api/v2/channel/{channelId}/users reference v2.channels.users.remove
POST /api/v2/channel/{channelId}/users reference v2.channels.users.add repeatable
POST /api/v2/channel/{channelId}/users/ban reference v2.channels.users.ban repeatable
PUT /api/v2/channel/{channelId}/users/mute reference v2.channels.users.mute
POST /api/v2/channel/{channelId}/users/unban reference v2.channels.users.unban repeatable
POST /api/v2/channel/displayName reference v2.channels.updateDisplayName repeatable
POST /api/v2/channels reference v2.channels.query repeatable items:results
POST /api/v2/channels/{channelId}/close later v2.channels.closeByPluralPath repeatable
POST /api/v2/message reference v2.messages.create
DELETE /api/v2/message/{messageId} reference v2.messages.delete
GET /api/v2/message/{messageId} reference v2.messages.get
POST /api/v2/messages reference v2.messages.query repeatable items:messages
GET /api/v2/messages/{messageId}/files reference v2.messages.files.get
GET /api/v2/messages/{messageId}/images reference v2.messages.images.get
POST /api/v2/messages/files reference v2.messages.files.create
POST /api/v2/messages/images reference v2.messages.images.create
GET /api/v2/moderation-settings later v2.moderationSettings.get
PUT /api/v2/moderation-settings later v2.moderationSettings.update
DELETE /api/v2/reactions reference v2.reactions.delete
GET /api/v2/reactions reference v2.reactions.query items:reactions
POST /api/v2/reactions reference v2.reactions.create
GET /api/v2/reactions/messages/most reference v2.reactions.queryMostReacted
GET /api/v2/roles reference v2.roles.query
PUT /api/v2/roles reference v2.roles.add
GET /api/v2/search/channels later v2.channels.search items:channels
GET /api/v2/search/messages later v2.messages.search items:messages
GET /api/v2/users reference v2.users.query items:users
PUT /api/v2/users reference v2.users.update
DELETE /api/v2/users/{userId}/flags reference v2.users.clearFlags
POST /api/v2/users/ban reference v2.users.ban repeatable
POST /api/v2/users/mute later v2.users.mute repeatable
POST /api/v2/users/unban reference v2.users.unban repeatable
POST /api/v2/users/unmute later v2.users.unmute repeatable
DELETE /api/v2/whitelist/records reference v2.whitelist.delete
GET /api/v2/whitelist/records reference v2.whitelist.query
POST /api/v2/whitelist/records reference v2.whitelist.add
PUT /api/v2/whitelist/records later v2.whitelist.updateMany
PUT /api/v2/whitelist/records/{ruleId} reference v2.whitelist.update
GET /api/v3/allowlists later v3.allowlists.query items:results
POST /api/v3/allowlists later v3.allowlists.create
POST /api/v3/allowlists/verify later v3.allowlists.verify repeatable
GET /api/v3/authentication/token later v3.authentication.getToken serverKey
GET /api/v3/blocklists later v3.blocklists.query items:results
POST /api/v3/blocklists later v3.blocklists.create
POST /api/v3/blocklists/verify later v3.blocklists.verify repeatable
GET /api/v3/channels later v3.channels.query items:channels
POST /api/v3/channels later v3.channels.create
DELETE /api/v3/channels/{channelId} later v3.channels.delete
GET /api/v3/channels/{channelId} later v3.channels.get
PUT /api/v3/channels/{channelId} later v3.channels.update
POST /api/v3/channels/{channelId}/join later v3.channels.join repeatable
DELETE /api/v3/channels/{channelId}/leave later v3.channels.leave
POST /api/v3/channels/{channelId}/seen later v3.channels.markSeen repeatable
DELETE /api/v3/channels/{channelId}/users reference v3.channels.users.remove
GET /api/v3/channels/{channelId}/users later v3.channels.users.query items:channelUsers
POST /api/v3/channels/{channelId}/users later v3.channels.users.add repeatable
PUT /api/v3/channels/{channelId}/users/ban later v3.channels.users.ban
DELETE /api/v3/channels/{channelId}/users/roles later v3.channels.users.removeRole
POST /api/v3/channels/{channelId}/users/roles reference v3.channels.users.addRole repeatable
PUT /api/v3/channels/{channelId}/users/unban later v3.channels.users.unban
POST /api/v3/channels/conversation reference v3.channels.createConversation
GET /api/v3/channels/list later v3.channels.getMany
POST /api/v3/channels/seen later v3.channels.markManySeen repeatable
GET /api/v3/comments later v3.comments.query items:comments
POST /api/v3/comments later v3.comments.create
DELETE /api/v3/comments/{commentId} later v3.comments.delete
GET /api/v3/comments/{commentId} later v3.comments.get
PUT /api/v3/comments/{commentId} later v3.comments.update
POST /api/v3/comments/{commentId}/approve later v3.comments.approve repeatable
POST /api/v3/comments/{commentId}/decline later v3.comments.decline repeatable
POST /api/v3/comments/{commentId}/flag later v3.comments.flag
DELETE /api/v3/comments/{commentId}/flags later v3.comments.clearFlags
GET /api/v3/comments/{commentId}/isflagbyme later v3.comments.isFlaggedByMe
DELETE /api/v3/comments/{commentId}/unflag later v3.comments.unflag
GET /api/v3/comments/list later v3.comments.getMany
GET /api/v3/communities later v3.communities.query items:communities
POST /api/v3/communities later v3.communities.create
DELETE /api/v3/communities/{communityId} later v3.communities.delete
GET /api/v3/communities/{communityId} later v3.communities.get
PUT /api/v3/communities/{communityId} later v3.communities.update
GET /api/v3/communities/{communityId}/comments/review-queue later v3.communities.comments.queryReviewQueue items:comments
POST /api/v3/communities/{communityId}/join later v3.communities.join repeatable
DELETE /api/v3/communities/{communityId}/leave later v3.communities.leave
GET /api/v3/communities/{communityId}/permissions/me later v3.communities.getMyPermissions
DELETE /api/v3/communities/{communityId}/users later v3.communities.users.remove
GET /api/v3/communities/{communityId}/users later v3.communities.users.query items:communityUsers
POST /api/v3/communities/{communityId}/users later v3.communities.users.add repeatable
PUT /api/v3/communities/{communityId}/users/ban later v3.communities.users.ban
DELETE /api/v3/communities/{communityId}/users/roles later v3.communities.users.removeRole
POST /api/v3/communities/{communityId}/users/roles later v3.communities.users.addRole repeatable
PUT /api/v3/communities/{communityId}/users/unban later v3.communities.users.unban
GET /api/v3/communities/list later v3.communities.getMany
GET /api/v3/communities/recommended later v3.communities.queryRecommended
GET /api/v3/communities/top-trending later v3.communities.queryTopTrending
GET /api/v3/community-categories later v3.communityCategories.query items:categories
POST /api/v3/community-categories later v3.communityCategories.create
DELETE /api/v3/community-categories/{categoryId} later v3.communityCategories.delete
GET /api/v3/community-categories/{categoryId} later v3.communityCategories.get
PUT /api/v3/community-categories/{categoryId} later v3.communityCategories.update
GET /api/v3/community-categories/list later v3.communityCategories.getMany
GET /api/v3/community-feeds/{communityId} later v3.feeds.community.query items:posts
GET /api/v3/content-feeds later v3.feeds.content.query items:posts
POST /api/v3/files later v3.files.create
DELETE /api/v3/files/{fileId} later v3.files.delete
GET /api/v3/files/{fileId} later v3.files.get
PUT /api/v3/files/{fileId} later v3.files.update
GET /api/v3/files/{fileId}/download later v3.files.download
GET /api/v3/global-feeds later v3.feeds.global.query items:posts
GET /api/v3/messages later v3.messages.query items:messages
POST /api/v3/messages later v3.messages.create
DELETE /api/v3/messages/{messageId} later v3.messages.delete
GET /api/v3/messages/{messageId} later v3.messages.get
PUT /api/v3/messages/{messageId} later v3.messages.update
DELETE /api/v3/messages/{messageId}/clearFlags later v3.messages.clearFlags
POST /api/v3/messages/{messageId}/flag later v3.messages.flag
GET /api/v3/messages/{messageId}/isFlaggedByMe later v3.messages.isFlaggedByMe
DELETE /api/v3/messages/{messageId}/unflag later v3.messages.unflag
GET /api/v3/messages/list later v3.messages.getMany
GET /api/v3/network-settings/chat later v3.networkSettings.chat.get
PUT /api/v3/network-settings/chat later v3.networkSettings.chat.update
GET /api/v3/network-settings/enhance-moderation later v3.networkSettings.enhanceModeration.get
PUT /api/v3/network-settings/enhance-moderation later v3.networkSettings.enhanceModeration.update
GET /api/v3/network-settings/feed-setting later v3.networkSettings.feedSetting.get
PUT /api/v3/network-settings/feed-setting later v3.networkSettings.feedSetting.update
PUT /api/v3/network-settings/files later v3.networkSettings.files.update
GET /api/v3/network-settings/moderation later v3.networkSettings.moderation.get
PUT /api/v3/network-settings/moderation later v3.networkSettings.moderation.update
GET /api/v3/network-settings/prehook later v3.networkSettings.prehook.get
PUT /api/v3/network-settings/prehook later v3.networkSettings.prehook.update
GET /api/v3/network-settings/product later v3.networkSettings.product.get
PUT /api/v3/network-settings/product later v3.networkSettings.product.update
GET /api/v3/network-settings/public-users later v3.networkSettings.publicUsers.get
PUT /api/v3/network-settings/public-users later v3.networkSettings.publicUsers.update
GET /api/v3/network-settings/push-notification later v3.networkSettings.pushNotification.get
PUT /api/v3/network-settings/push-notification later v3.networkSettings.pushNotification.update
GET /api/v3/network-settings/room later v3.networkSettings.room.get
GET /api/v3/network-settings/security-configs later v3.networkSettings.securityConfigs.get
PUT /api/v3/network-settings/security-configs later v3.networkSettings.securityConfigs.update
GET /api/v3/network-settings/semantic-search later v3.networkSettings.semanticSearch.get
PUT /api/v3/network-settings/semantic-search later v3.networkSettings.semanticSearch.update
GET /api/v3/network-settings/shareable-deep-links later v3.networkSettings.shareableDeepLinks.get
PUT /api/v3/network-settings/shareable-deep-links later v3.networkSettings.shareableDeepLinks.update
GET /api/v3/network-settings/social later v3.networkSettings.social.get
PUT /api/v3/network-settings/social later v3.networkSettings.social.update
GET /api/v3/network-settings/uikit later v3.networkSettings.uikit.get
PUT /api/v3/network-settings/uikit later v3.networkSettings.uikit.update
GET /api/v3/network-settings/users later v3.networkSettings.users.get
PUT /api/v3/network-settings/users later v3.networkSettings.users.update
GET /api/v3/network-settings/video-streaming later v3.networkSettings.videoStreaming.get
PUT /api/v3/network-settings/video-streaming later v3.networkSettings.videoStreaming.update
GET /api/v3/network-settings/webhook later v3.networkSettings.webhook.get
PUT /api/v3/network-settings/webhook later v3.networkSettings.webhook.update
GET /api/v3/notification/setting later v3.notifications.settings.get
POST /api/v3/notification/setting later v3.notifications.settings.update repeatable
POST /api/v3/polls later v3.polls.create
DELETE /api/v3/polls/{pollId} later v3.polls.delete
GET /api/v3/polls/{pollId} later v3.polls.get
PUT /api/v3/polls/{pollId} later v3.polls.update
GET /api/v3/polls/{pollId}/answers/{answerId} later v3.polls.answers.queryVoters items:UsersAnswered
POST /api/v3/polls/{pollId}/votes later v3.polls.votes.create
PUT /api/v3/polls/{pollId}/votes later v3.polls.votes.update
GET /api/v3/posts later v3.posts.query items:posts
POST /api/v3/posts later v3.posts.create
DELETE /api/v3/posts/{postId} later v3.posts.delete
GET /api/v3/posts/{postId} later v3.posts.get
PUT /api/v3/posts/{postId} later v3.posts.update
POST /api/v3/posts/{postId}/approve later v3.posts.approve repeatable
POST /api/v3/posts/{postId}/decline later v3.posts.decline repeatable
POST /api/v3/posts/{postId}/flag later v3.posts.flag
DELETE /api/v3/posts/{postId}/flags later v3.posts.clearFlags
GET /api/v3/posts/{postId}/isflagbyme later v3.posts.isFlaggedByMe
DELETE /api/v3/posts/{postId}/unflag later v3.posts.unflag
GET /api/v3/posts/list later v3.posts.getMany
GET /api/v3/reactions later v3.reactions.query items:reactions
GET /api/v3/roles later v3.roles.query items:roles
POST /api/v3/roles later v3.roles.create
DELETE /api/v3/roles/{roleId} later v3.roles.delete
GET /api/v3/roles/{roleId} later v3.roles.get
PUT /api/v3/roles/{roleId} later v3.roles.update
GET /api/v3/sessions later v3.sessions.get
POST /api/v3/sessions later v3.sessions.create apiKey
POST /api/v3/user-event/room later v3.userEvents.room.create
POST /api/v3/user-event/video-streaming later v3.userEvents.videoStreaming.create
GET /api/v3/user-feeds/{userId} later v3.feeds.user.query items:posts
GET /api/v3/user-feeds/{userId}/count later v3.feeds.user.count
GET /api/v3/users later v3.users.query items:users
PUT /api/v3/users later v3.users.update
GET /api/v3/users/{userId} later v3.users.get
GET /api/v3/users/{userId}/isFlagByMe later v3.users.isFlaggedByMe
GET /api/v3/users/list later v3.users.getMany
GET /api/v3/video-streaming later v3.videoStreaming.query items:results.videoStreamings
POST /api/v3/video-streaming later v3.videoStreaming.create
DELETE /api/v3/video-streaming/{streamId} later v3.videoStreaming.delete
GET /api/v3/video-streaming/{streamId} later v3.videoStreaming.get
PUT /api/v3/video-streaming/{streamId} later v3.videoStreaming.update
DELETE /api/v3/video-streaming/{streamId}/streaming-url later v3.videoStreaming.streamingUrl.delete
DELETE /api/v3/video-streaming/{streamId}/viewer-bans later v3.videoStreaming.viewerBans.delete
GET /api/v3/video-streaming/{streamId}/viewer-bans later v3.videoStreaming.viewerBans.query
POST /api/v3/video-streaming/{streamId}/viewer-bans later v3.videoStreaming.viewerBans.create repeatable
GET /api/v3/video-streaming/live later v3.videoStreaming.queryLive items:videoStreamings
`;

export const knownOperations: readonly KnownOperation[] = lines.trim().split('\n').map(read);

function read(line: string): KnownOperation {
  const [method, path, source, id = '', ...marks] = line.split(' ');
  return {
    address: `${method} ${path}`,
    isOfReference: source === 'reference',
    id,
    isRepeatable: marks.includes('repeatable'),
    key: marks.find((mark) => mark.endsWith('Key')),
    items: marks.find((mark) => mark.startsWith('items:'))?.slice('items:'.length),
  };
}
