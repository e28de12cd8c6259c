// Made from openapi/ by `npm run generate`. Do not edit.

/**
 * The path, media types and behaviour of each operation; `Operation` in src/operation.ts explains the fields.
 *
 * `query`, `headers` and `body` name arguments with spaces between them:
 *
 *     userId!           required, and called userId on the wire too
 *     userIds[]         the argument userIds, called userIds[] on the wire
 *     sort=sortBy       the argument sort, called sortBy on the wire
 *     newRuleId=ruleId! likewise, and required
 */
export const operations = {
  v2: {
    channels: {
      query: {"method":"POST","path":"/api/v2/channels","body":"filter types userId tags excludeTags options","contentTypes":["application/json","application/x-www-form-urlencoded"],"idempotent":true,"reads":true,"pagination":{"token":"options.token","next":"paging.next","items":"results"}},
      create: {"method":"POST","path":"/api/v2/channel","body":"channelId! type! displayName avatarFileId notificationMode metadata tags userIds","contentTypes":["application/json","application/x-www-form-urlencoded"]},
      updateDisplayName: {"method":"POST","path":"/api/v2/channel/displayName","body":"channelId! displayName!","contentTypes":["application/json","application/x-www-form-urlencoded"],"idempotent":true},
      mute: {"method":"PUT","path":"/api/v2/channel/{channelId}/mute","body":"mutePeriod!"},
      close: {"method":"POST","path":"/api/v2/channel/{channelId}/close","responseKind":"none","idempotent":true},
      users: {
        add: {"method":"POST","path":"/api/v2/channel/{channelId}/users","body":"userIds!","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none","idempotent":true},
        remove: {"method":"DELETE","path":"/api/v2/channel/{channelId}/users","body":"userIds!","responseKind":"none"},
        mute: {"method":"PUT","path":"/api/v2/channel/{channelId}/users/mute","body":"mutePeriod! userIds!","contentTypes":["application/json","application/x-www-form-urlencoded"]},
        ban: {"method":"POST","path":"/api/v2/channel/{channelId}/users/ban","body":"userIds!","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none","idempotent":true},
        unban: {"method":"POST","path":"/api/v2/channel/{channelId}/users/unban","body":"userIds!","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none","idempotent":true},
      },
      closeByPluralPath: {"method":"POST","path":"/api/v2/channels/{channelId}/close","responseKind":"none","idempotent":true},
      search: {"method":"GET","path":"/api/v2/search/channels","query":"query! exactMatch isMemberOnly types[] tags[] options","pagination":{"token":"options.token","next":"paging.next","items":"channels"}},
    },
    messages: {
      query: {"method":"POST","path":"/api/v2/messages","body":"channelId! parentId filterByParentId tags excludeTags options","idempotent":true,"reads":true,"pagination":{"token":"options.token","next":"paging.next","items":"messages"}},
      create: {"method":"POST","path":"/api/v2/message","body":"channelId! type! data! tags parentId"},
      get: {"method":"GET","path":"/api/v2/message/{messageId}"},
      delete: {"method":"DELETE","path":"/api/v2/message/{messageId}","responseKind":"none"},
      images: {
        create: {"method":"POST","path":"/api/v2/messages/images","body":"channelId! file! caption tags parentId fullImage","contentTypes":["multipart/form-data"],"files":["file"]},
        get: {"method":"GET","path":"/api/v2/messages/{messageId}/images","query":"size!","responseKind":"binary","responseTypes":["image/jpeg","image/png","image/gif","image/webp"]},
      },
      files: {
        create: {"method":"POST","path":"/api/v2/messages/files","body":"channelId! file! tags parentId","contentTypes":["multipart/form-data"],"files":["file"]},
        get: {"method":"GET","path":"/api/v2/messages/{messageId}/files","responseKind":"binary","responseTypes":["application/octet-stream"]},
      },
      search: {"method":"GET","path":"/api/v2/search/messages","query":"query! exactMatch channelId messageFeedId userIds[] types[] tags[] options","pagination":{"token":"options.token","next":"paging.next","items":"messages"}},
    },
    users: {
      query: {"method":"GET","path":"/api/v2/users","query":"search filter pageToken limit","pagination":{"token":"pageToken","next":"paging.next","items":"users"}},
      update: {"method":"PUT","path":"/api/v2/users","body":"userId! displayName roles metadata","contentTypes":["application/json","application/x-www-form-urlencoded"]},
      ban: {"method":"POST","path":"/api/v2/users/ban","body":"userId!","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none","idempotent":true},
      unban: {"method":"POST","path":"/api/v2/users/unban","body":"userId!","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none","idempotent":true},
      clearFlags: {"method":"DELETE","path":"/api/v2/users/{userId}/flags"},
      mute: {"method":"POST","path":"/api/v2/users/mute","body":"userId! mutePeriod moderatorNote","responseKind":"none","idempotent":true},
      unmute: {"method":"POST","path":"/api/v2/users/unmute","body":"userId!","responseKind":"none","idempotent":true},
    },
    roles: {
      query: {"method":"GET","path":"/api/v2/roles","query":"filter"},
      add: {"method":"PUT","path":"/api/v2/roles","body":"publicIds! permissions!","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none"},
    },
    blacklist: {
      download: {"method":"GET","path":"/api/v2/blacklist/export","query":"category","responseKind":"binary","responseTypes":["text/plain"]},
      query: {"method":"GET","path":"/api/v2/blacklist/records","query":"regexs[]"},
      add: {"method":"POST","path":"/api/v2/blacklist/records","body":"regexs! isMatchExactWord","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none"},
      updateMany: {"method":"PUT","path":"/api/v2/blacklist/records","body":"regexs!","responseKind":"none"},
      delete: {"method":"DELETE","path":"/api/v2/blacklist/records","body":"ruleIds!","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none"},
      update: {"method":"PUT","path":"/api/v2/blacklist/records/{ruleId}","body":"newRuleId=ruleId! isMatchExactWord isEnabled","contentTypes":["application/json","application/x-www-form-urlencoded"]},
    },
    whitelist: {
      query: {"method":"GET","path":"/api/v2/whitelist/records","query":"regexs[]"},
      add: {"method":"POST","path":"/api/v2/whitelist/records","body":"regexs!","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none"},
      updateMany: {"method":"PUT","path":"/api/v2/whitelist/records","body":"regexs!","responseKind":"none"},
      delete: {"method":"DELETE","path":"/api/v2/whitelist/records","body":"ruleIds!","contentTypes":["application/json","application/x-www-form-urlencoded"],"responseKind":"none"},
      update: {"method":"PUT","path":"/api/v2/whitelist/records/{ruleId}","body":"newRuleId=ruleId! isEnabled","contentTypes":["application/json","application/x-www-form-urlencoded"]},
    },
    reactions: {
      query: {"method":"GET","path":"/api/v2/reactions","query":"referenceId! referenceType! options","pagination":{"token":"options.token","next":"paging.next","items":"reactions"}},
      create: {"method":"POST","path":"/api/v2/reactions","body":"referenceId! referenceType! reactionName! referenceVersion","contentTypes":["application/json","application/x-www-form-urlencoded"]},
      delete: {"method":"DELETE","path":"/api/v2/reactions","body":"referenceId! referenceType! reactionName! referenceVersion","contentTypes":["application/json","application/x-www-form-urlencoded"]},
      queryMostReacted: {"method":"GET","path":"/api/v2/reactions/messages/most","query":"limit reactionName!","responseKind":"array"},
    },
    moderationSettings: {
      get: {"method":"GET","path":"/api/v2/moderation-settings"},
      update: {"method":"PUT","path":"/api/v2/moderation-settings","body":"maxRepetition maxRepetitionTimeout blacklistMuteTimeout whitelistMuteTimeout maxRepetitionMuteTimeout enableImageModeration imageModeration"},
    },
  },
  v3: {
    channels: {
      query: {"method":"GET","path":"/api/v3/channels","query":"keyword filter types[] userId tags[] excludeTags[] isDeleted excludeArchives sortBy options","pagination":{"token":"options.token","next":"paging.next","items":"channels"}},
      create: {"method":"POST","path":"/api/v3/channels","body":"channelId type userIds isMuted isPublic videoStreamId postId roomId displayName avatarFileId metadata tags messageAutoDeleteEnabled autoDeleteMessageByFlagLimit notificationMode"},
      getMany: {"method":"GET","path":"/api/v3/channels/list","query":"channelIds[]!"},
      markManySeen: {"method":"POST","path":"/api/v3/channels/seen","body":"channels","responseKind":"none","idempotent":true},
      createConversation: {"method":"POST","path":"/api/v3/channels/conversation","body":"userIds! isDistinct displayName avatarFileId metadata tags"},
      get: {"method":"GET","path":"/api/v3/channels/{channelId}"},
      update: {"method":"PUT","path":"/api/v3/channels/{channelId}","body":"displayName avatarFileId metadata tags messageAutoDeleteEnabled autoDeleteMessageByFlagLimit notificationMode"},
      delete: {"method":"DELETE","path":"/api/v3/channels/{channelId}"},
      join: {"method":"POST","path":"/api/v3/channels/{channelId}/join","idempotent":true},
      leave: {"method":"DELETE","path":"/api/v3/channels/{channelId}/leave"},
      markSeen: {"method":"POST","path":"/api/v3/channels/{channelId}/seen","body":"readToSegment!","responseKind":"none","idempotent":true},
      users: {
        query: {"method":"GET","path":"/api/v3/channels/{channelId}/users","query":"roles[] filter isDeleted sortBy options","pagination":{"token":"options.token","next":"paging.next","items":"channelUsers"}},
        add: {"method":"POST","path":"/api/v3/channels/{channelId}/users","body":"userIds!","idempotent":true},
        remove: {"method":"DELETE","path":"/api/v3/channels/{channelId}/users","query":"userIds[]"},
        ban: {"method":"PUT","path":"/api/v3/channels/{channelId}/users/ban","body":"userIds!"},
        unban: {"method":"PUT","path":"/api/v3/channels/{channelId}/users/unban","body":"userIds!"},
        addRole: {"method":"POST","path":"/api/v3/channels/{channelId}/users/roles","body":"role! userIds!","idempotent":true},
        removeRole: {"method":"DELETE","path":"/api/v3/channels/{channelId}/users/roles","query":"userIds[] role"},
      },
    },
    messages: {
      query: {"method":"GET","path":"/api/v3/messages","query":"channelId! type parentId filterByParentId hasFlag isDeleted tags[] excludeTags[] options","pagination":{"token":"options.token","next":"paging.next","items":"messages"}},
      create: {"method":"POST","path":"/api/v3/messages","body":"channelId! messageId type data parentId metadata tags mentionees fileId"},
      getMany: {"method":"GET","path":"/api/v3/messages/list","query":"messageIds[]!"},
      get: {"method":"GET","path":"/api/v3/messages/{messageId}"},
      update: {"method":"PUT","path":"/api/v3/messages/{messageId}","body":"data metadata tags mentionees"},
      delete: {"method":"DELETE","path":"/api/v3/messages/{messageId}"},
      flag: {"method":"POST","path":"/api/v3/messages/{messageId}/flag"},
      unflag: {"method":"DELETE","path":"/api/v3/messages/{messageId}/unflag"},
      clearFlags: {"method":"DELETE","path":"/api/v3/messages/{messageId}/clearFlags"},
      isFlaggedByMe: {"method":"GET","path":"/api/v3/messages/{messageId}/isFlaggedByMe"},
    },
    users: {
      query: {"method":"GET","path":"/api/v3/users","query":"keyword exactMatchKeyword matchType searchBy[] filter isDeleted sortBy options","pagination":{"token":"options.token","next":"paging.next","items":"users"}},
      update: {"method":"PUT","path":"/api/v3/users","body":"userId createNewUserWhenNotFound displayName roles metadata avatarFileId avatarCustomUrl description"},
      getMany: {"method":"GET","path":"/api/v3/users/list","query":"userIds[]!"},
      get: {"method":"GET","path":"/api/v3/users/{userId}","query":"type"},
      isFlaggedByMe: {"method":"GET","path":"/api/v3/users/{userId}/isFlagByMe"},
    },
    roles: {
      query: {"method":"GET","path":"/api/v3/roles","query":"keyword sortBy options","pagination":{"token":"options.token","next":"paging.next","items":"roles"}},
      create: {"method":"POST","path":"/api/v3/roles","body":"roleId! displayName permissions!","responseKind":"array"},
      get: {"method":"GET","path":"/api/v3/roles/{roleId}","responseKind":"array"},
      update: {"method":"PUT","path":"/api/v3/roles/{roleId}","body":"roleId! displayName permissions!","responseKind":"array"},
      delete: {"method":"DELETE","path":"/api/v3/roles/{roleId}","responseKind":"array"},
    },
    reactions: {
      query: {"method":"GET","path":"/api/v3/reactions","query":"referenceId! referenceType! referenceVersion reactionName options","pagination":{"token":"options.token","next":"paging.next","items":"reactions"}},
    },
    files: {
      create: {"method":"POST","path":"/api/v3/files","body":"file! fullImage preferredFilename accessType","contentTypes":["multipart/form-data"],"files":["file"],"responseKind":"array"},
      get: {"method":"GET","path":"/api/v3/files/{fileId}"},
      update: {"method":"PUT","path":"/api/v3/files/{fileId}","body":"altText","responseKind":"array"},
      delete: {"method":"DELETE","path":"/api/v3/files/{fileId}"},
      download: {"method":"GET","path":"/api/v3/files/{fileId}/download","query":"size t","responseKind":"binary","responseTypes":["image/jpeg","image/png","image/gif","image/webp","video/mp4","application/octet-stream"]},
    },
    authentication: {
      getToken: {"method":"GET","path":"/api/v3/authentication/token","query":"userId","security":"serverKey","responseKind":"string"},
    },
    sessions: {
      get: {"method":"GET","path":"/api/v3/sessions"},
      create: {"method":"POST","path":"/api/v3/sessions","body":"userId! deviceId! deviceInfo displayName authToken","security":"apiKey"},
    },
    communities: {
      query: {"method":"GET","path":"/api/v3/communities","query":"keyword tags[] filter categoryId sortBy isDeleted hasFlag options","pagination":{"token":"options.token","next":"paging.next","items":"communities"}},
      create: {"method":"POST","path":"/api/v3/communities","body":"displayName! isPublic isOfficial onlyAdminCanPost description tags userIds metadata avatarFileId categoryIds isUniqueDisplayName needApprovalOnPostCreation needApprovalOnCommentCreation allowCommentInStory notificationMode isDiscoverable requiresJoinApproval"},
      getMany: {"method":"GET","path":"/api/v3/communities/list","query":"communityIds[]! type"},
      queryRecommended: {"method":"GET","path":"/api/v3/communities/recommended","query":"options"},
      queryTopTrending: {"method":"GET","path":"/api/v3/communities/top-trending","query":"options"},
      get: {"method":"GET","path":"/api/v3/communities/{communityId}","query":"type"},
      update: {"method":"PUT","path":"/api/v3/communities/{communityId}","body":"communityId displayName isPublic isOfficial onlyAdminCanPost description tags metadata avatarFileId categoryIds isUniqueDisplayName needApprovalOnPostCreation needApprovalOnCommentCreation allowCommentInStory notificationMode isDiscoverable requiresJoinApproval"},
      delete: {"method":"DELETE","path":"/api/v3/communities/{communityId}"},
      join: {"method":"POST","path":"/api/v3/communities/{communityId}/join","idempotent":true},
      leave: {"method":"DELETE","path":"/api/v3/communities/{communityId}/leave"},
      getMyPermissions: {"method":"GET","path":"/api/v3/communities/{communityId}/permissions/me"},
      users: {
        query: {"method":"GET","path":"/api/v3/communities/{communityId}/users","query":"memberships[] roles[] sortBy search searchBy[] type isDeleted options","pagination":{"token":"options.token","next":"paging.next","items":"communityUsers"}},
        add: {"method":"POST","path":"/api/v3/communities/{communityId}/users","body":"userIds!","idempotent":true},
        remove: {"method":"DELETE","path":"/api/v3/communities/{communityId}/users","query":"userIds[]!"},
        ban: {"method":"PUT","path":"/api/v3/communities/{communityId}/users/ban","body":"userIds!"},
        unban: {"method":"PUT","path":"/api/v3/communities/{communityId}/users/unban","body":"userIds!"},
        addRole: {"method":"POST","path":"/api/v3/communities/{communityId}/users/roles","body":"role! userIds!","idempotent":true},
        removeRole: {"method":"DELETE","path":"/api/v3/communities/{communityId}/users/roles","query":"userIds[]! role!"},
      },
      comments: {
        queryReviewQueue: {"method":"GET","path":"/api/v3/communities/{communityId}/comments/review-queue","query":"postId startDate endDate timeZone options","pagination":{"token":"options.token","next":"paging.next","items":"comments"}},
      },
    },
    communityCategories: {
      query: {"method":"GET","path":"/api/v3/community-categories","query":"sortBy isDeleted options","pagination":{"token":"options.token","next":"paging.next","items":"categories"}},
      create: {"method":"POST","path":"/api/v3/community-categories","body":"name! metadata avatarFileId"},
      getMany: {"method":"GET","path":"/api/v3/community-categories/list","query":"categoryIds[]"},
      get: {"method":"GET","path":"/api/v3/community-categories/{categoryId}"},
      update: {"method":"PUT","path":"/api/v3/community-categories/{categoryId}","body":"categoryId! name metadata avatarFileId"},
      delete: {"method":"DELETE","path":"/api/v3/community-categories/{categoryId}","query":"categoryId!"},
    },
    posts: {
      query: {"method":"GET","path":"/api/v3/posts","query":"targetType! targetId feedType sortBy dataTypes[] dataType tags[] hasFlag isDeleted matchingOnlyParentPost options","pagination":{"token":"options.token","next":"paging.next","items":"posts"}},
      create: {"method":"POST","path":"/api/v3/posts","body":"data! text dataType targetType targetId metadata postId tags createdAt"},
      getMany: {"method":"GET","path":"/api/v3/posts/list","query":"postIds[]! ignoreBlockList includeModerationDetails"},
      get: {"method":"GET","path":"/api/v3/posts/{postId}","query":"postType ignoreBlockList includeModerationDetails"},
      update: {"method":"PUT","path":"/api/v3/posts/{postId}","headers":"preserveEditedAt=preserve-edited-at","body":"data text metadata tags"},
      delete: {"method":"DELETE","path":"/api/v3/posts/{postId}"},
      approve: {"method":"POST","path":"/api/v3/posts/{postId}/approve","idempotent":true},
      decline: {"method":"POST","path":"/api/v3/posts/{postId}/decline","idempotent":true},
      flag: {"method":"POST","path":"/api/v3/posts/{postId}/flag","body":"reason detail"},
      unflag: {"method":"DELETE","path":"/api/v3/posts/{postId}/unflag"},
      clearFlags: {"method":"DELETE","path":"/api/v3/posts/{postId}/flags"},
      isFlaggedByMe: {"method":"GET","path":"/api/v3/posts/{postId}/isflagbyme"},
    },
    comments: {
      query: {"method":"GET","path":"/api/v3/comments","query":"referenceId referenceType filterByParentId parentId hasFlag includePending isDeleted dataTypes matchType sortBy options","pagination":{"token":"options.token","next":"paging.next","items":"comments"}},
      create: {"method":"POST","path":"/api/v3/comments","body":"referenceId! referenceType commentId parentId createdAt data attachments mentionees links metadata"},
      getMany: {"method":"GET","path":"/api/v3/comments/list","query":"commentIds[]!"},
      get: {"method":"GET","path":"/api/v3/comments/{commentId}"},
      update: {"method":"PUT","path":"/api/v3/comments/{commentId}","headers":"preserveEditedAt=preserve-edited-at","body":"data attachments mentionees links metadata reason"},
      delete: {"method":"DELETE","path":"/api/v3/comments/{commentId}"},
      approve: {"method":"POST","path":"/api/v3/comments/{commentId}/approve","idempotent":true},
      decline: {"method":"POST","path":"/api/v3/comments/{commentId}/decline","body":"reason","idempotent":true},
      flag: {"method":"POST","path":"/api/v3/comments/{commentId}/flag","body":"commentId reason detail"},
      unflag: {"method":"DELETE","path":"/api/v3/comments/{commentId}/unflag"},
      clearFlags: {"method":"DELETE","path":"/api/v3/comments/{commentId}/flags"},
      isFlaggedByMe: {"method":"GET","path":"/api/v3/comments/{commentId}/isflagbyme"},
    },
    feeds: {
      global: {
        query: {"method":"GET","path":"/api/v3/global-feeds","query":"showOnlyMyFeed dataTypes[] options","pagination":{"token":"options.token","next":"paging.next","items":"posts"}},
      },
      community: {
        query: {"method":"GET","path":"/api/v3/community-feeds/{communityId}","query":"sortBy hasFlag isDeleted dataTypes[] matchingOnlyParentPost options","pagination":{"token":"options.token","next":"paging.next","items":"posts"}},
      },
      user: {
        query: {"method":"GET","path":"/api/v3/user-feeds/{userId}","query":"sortBy hasFlag isDeleted dataTypes[] options","pagination":{"token":"options.token","next":"paging.next","items":"posts"}},
        count: {"method":"GET","path":"/api/v3/user-feeds/{userId}/count","query":"isDeleted"},
      },
      content: {
        query: {"method":"GET","path":"/api/v3/content-feeds","query":"sortBy hasFlag isDeleted options","pagination":{"token":"options.token","next":"paging.next","items":"posts"}},
      },
    },
    polls: {
      create: {"method":"POST","path":"/api/v3/polls","body":"title question text answers answerType closedIn"},
      get: {"method":"GET","path":"/api/v3/polls/{pollId}"},
      update: {"method":"PUT","path":"/api/v3/polls/{pollId}","body":"text status"},
      delete: {"method":"DELETE","path":"/api/v3/polls/{pollId}"},
      answers: {
        queryVoters: {"method":"GET","path":"/api/v3/polls/{pollId}/answers/{answerId}","query":"sortBy options","pagination":{"token":"options.token","next":"paging.next","items":"UsersAnswered"}},
      },
      votes: {
        create: {"method":"POST","path":"/api/v3/polls/{pollId}/votes","body":"answerIds"},
        update: {"method":"PUT","path":"/api/v3/polls/{pollId}/votes","body":"answerIds!"},
      },
    },
    videoStreaming: {
      query: {"method":"GET","path":"/api/v3/video-streaming","query":"isLive statuses[] userPublicIds[] isDeleted sortBy options","pagination":{"token":"options.token","next":"paging.next","items":"results.videoStreamings"}},
      create: {"method":"POST","path":"/api/v3/video-streaming","body":"title! description thumbnailFileId metadata resolution channelEnabled isSecure"},
      queryLive: {"method":"GET","path":"/api/v3/video-streaming/live","query":"targetType[] targetIds[] options","pagination":{"token":"options.token","next":"paging.next","items":"videoStreamings"}},
      get: {"method":"GET","path":"/api/v3/video-streaming/{streamId}"},
      update: {"method":"PUT","path":"/api/v3/video-streaming/{streamId}","body":"title! description thumbnailFileId metadata resolution channelEnabled"},
      delete: {"method":"DELETE","path":"/api/v3/video-streaming/{streamId}"},
      streamingUrl: {
        delete: {"method":"DELETE","path":"/api/v3/video-streaming/{streamId}/streaming-url"},
      },
      viewerBans: {
        query: {"method":"GET","path":"/api/v3/video-streaming/{streamId}/viewer-bans"},
        create: {"method":"POST","path":"/api/v3/video-streaming/{streamId}/viewer-bans","body":"userIds!","idempotent":true},
        delete: {"method":"DELETE","path":"/api/v3/video-streaming/{streamId}/viewer-bans","body":"userIds!"},
      },
    },
    userEvents: {
      videoStreaming: {
        create: {"method":"POST","path":"/api/v3/user-event/video-streaming","body":"signature! nonceStr! timestamp! streams!"},
      },
      room: {
        create: {"method":"POST","path":"/api/v3/user-event/room","body":"signature! nonceStr! timestamp! rooms!","responseKind":"none"},
      },
    },
    allowlists: {
      query: {"method":"GET","path":"/api/v3/allowlists","query":"regex sortBy options","pagination":{"token":"options.token","next":"paging.next","items":"results"}},
      create: {"method":"POST","path":"/api/v3/allowlists","body":"regexs!"},
      verify: {"method":"POST","path":"/api/v3/allowlists/verify","body":"data","idempotent":true,"reads":true},
    },
    blocklists: {
      query: {"method":"GET","path":"/api/v3/blocklists","query":"regex sortBy options","pagination":{"token":"options.token","next":"paging.next","items":"results"}},
      create: {"method":"POST","path":"/api/v3/blocklists","body":"regexs! isMatchExactWord"},
      verify: {"method":"POST","path":"/api/v3/blocklists/verify","body":"data","idempotent":true,"reads":true},
    },
    notifications: {
      settings: {
        get: {"method":"GET","path":"/api/v3/notification/setting","query":"level! channelId communityId"},
        update: {"method":"POST","path":"/api/v3/notification/setting","body":"level! channelId communityId isPushNotifiable notifiableEvents","idempotent":true},
      },
    },
    networkSettings: {
      chat: {
        get: {"method":"GET","path":"/api/v3/network-settings/chat"},
        update: {"method":"PUT","path":"/api/v3/network-settings/chat","body":"isAllowAdminViewConversationMessage isAllowAdminManageConversationMessage allowMemberToUpdateConversationChannel isAllowMentionedChannelEnabled messagePreviewSetting"},
      },
      enhanceModeration: {
        get: {"method":"GET","path":"/api/v3/network-settings/enhance-moderation"},
        update: {"method":"PUT","path":"/api/v3/network-settings/enhance-moderation","body":"enabled commentDeletionBehavior confidences userModerationExclusionPatterns"},
      },
      feedSetting: {
        get: {"method":"GET","path":"/api/v3/network-settings/feed-setting"},
        update: {"method":"PUT","path":"/api/v3/network-settings/feed-setting","body":"post message story"},
      },
      files: {
        update: {"method":"PUT","path":"/api/v3/network-settings/files","body":"useLegacyFileDownload reservedForReview"},
      },
      moderation: {
        get: {"method":"GET","path":"/api/v3/network-settings/moderation"},
        update: {"method":"PUT","path":"/api/v3/network-settings/moderation","body":"isWhitelistEnabled isReportEnabled"},
      },
      prehook: {
        get: {"method":"GET","path":"/api/v3/network-settings/prehook"},
        update: {"method":"PUT","path":"/api/v3/network-settings/prehook","body":"enabled callbackUrl defaultAction regenerateKey"},
      },
      product: {
        get: {"method":"GET","path":"/api/v3/network-settings/product"},
        update: {"method":"PUT","path":"/api/v3/network-settings/product","body":"enabled!"},
      },
      publicUsers: {
        get: {"method":"GET","path":"/api/v3/network-settings/public-users"},
        update: {"method":"PUT","path":"/api/v3/network-settings/public-users","body":"publicUserVisitorEnabled publicUserBotEnabled publicUserSecure"},
      },
      pushNotification: {
        get: {"method":"GET","path":"/api/v3/network-settings/push-notification"},
        update: {"method":"PUT","path":"/api/v3/network-settings/push-notification","body":"iOSMutableContent notifyWhenLiveStart"},
      },
      room: {
        get: {"method":"GET","path":"/api/v3/network-settings/room"},
      },
      securityConfigs: {
        get: {"method":"GET","path":"/api/v3/network-settings/security-configs"},
        update: {"method":"PUT","path":"/api/v3/network-settings/security-configs","body":"serverKey adminToken"},
      },
      semanticSearch: {
        get: {"method":"GET","path":"/api/v3/network-settings/semantic-search"},
        update: {"method":"PUT","path":"/api/v3/network-settings/semantic-search","body":"postMinScore communityMinScore"},
      },
      shareableDeepLinks: {
        get: {"method":"GET","path":"/api/v3/network-settings/shareable-deep-links"},
        update: {"method":"PUT","path":"/api/v3/network-settings/shareable-deep-links","body":"domain! patterns!"},
      },
      social: {
        get: {"method":"GET","path":"/api/v3/network-settings/social"},
        update: {"method":"PUT","path":"/api/v3/network-settings/social","body":"userPrivacySetting isFollowWithRequestEnabled isAllowEditPostWhenReviewingEnabled isAllowEditCommentWhenReviewingEnabled disallowNonMemberInteractInCommunity showOnlyMyFeed showMyPost showEveryonePost showCommunityPost showFollowingPost isAllowMentionedChannelEnabled storyExpiryTimeMinutes allowAllUserToCreateStory allowJoinPrivateCommunity maxGlobalPinnedPost"},
      },
      uikit: {
        get: {"method":"GET","path":"/api/v3/network-settings/uikit"},
        update: {"method":"PUT","path":"/api/v3/network-settings/uikit","additionalProperties":true},
      },
      users: {
        get: {"method":"GET","path":"/api/v3/network-settings/users"},
        update: {"method":"PUT","path":"/api/v3/network-settings/users","body":"isAllowUpdateDisplayName fallbackRoleIds"},
      },
      videoStreaming: {
        get: {"method":"GET","path":"/api/v3/network-settings/video-streaming"},
        update: {"method":"PUT","path":"/api/v3/network-settings/video-streaming","body":"enabled moderation"},
      },
      webhook: {
        get: {"method":"GET","path":"/api/v3/network-settings/webhook"},
        update: {"method":"PUT","path":"/api/v3/network-settings/webhook","body":"webhookEnabled"},
      },
    },
  },
} as const;
