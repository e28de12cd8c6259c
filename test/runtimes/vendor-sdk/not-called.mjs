/** Functions of the SDK that are not called, by the reason. Names are whole, or patterns of names. */
export const notCalled = [
  {
    reason: 'asks version 1, 4 or 5 of the API, which is not described here',
    names: [
      /^(AdRepository|FeedRepository|MessageRepository|StoryRepository|SubChannelRepository)\./,
      /^UserRepository\.Relationship\./,
      /^UserRepository\.(flagUser|unflagUser|getBlockedUsers|getViewedUsers|getReachedUsers)$/,
      /^ChannelRepository\.(markAsRead|Membership\.(getMembers|searchMembers))$/,
      /^CommentRepository\.(delete|softDelete|hardDelete)Comment$/,
      /^CommunityRepository\.(semanticSearchCommunities|Moderation\.(addRoles|removeRoles))$/,
      /^FileRepository\.(upload|create)(File|Image|Video)$/,
      /^PostRepository\.(create|update|edit|delete|softDelete|hardDelete)Post$/,
      /^PostRepository\.(getPosts|getPinnedPosts|getGlobalPinnedPosts|semanticSearchPosts)$/,
      /^Client\.(secureLogout|markerSync|enableUnreadCount|getTotalUnreadCount|getUserUnread)/,
      /^Client\.(get|set|push|start|stop)?(MarkerSync|markerSync|UnreadSync)/,
    ],
  },
  {
    reason: "waits for the vendor's MQTT or WebSocket server",
    names: [/(^|\.)(on|observe)[A-Z]/, /Topic$/, /^subscribeTopic$/],
  },
  {
    reason: 'asks no server: it works on what the SDK has, or on its cache',
    names: [
      /[cC]ache$/,
      /^(filter|sort|is|to)[A-Z]/,
      /^(createQuery|runQuery|queryOptions)$/,
      /^(Channel|Community)Repository\.(Membership\.applyFilter|isUnreadCountSupport|convertFromRaw|preUpdateChannelCache|prepareChannelPayload)$/,
      /^Client\.(getActiveClient|getActiveUser|setActiveUser|createClient|isConnected|logout|renewal|setUploadedFileAccessType)$/,
      /^FileRepository\.fileUrlWithSize$/,
      /^LiveStreamPlayer\.getPlayer$/,
    ],
  },
  {
    reason: "makes a client of its own, for the vendor's hosts",
    names: [/^createUserToken$/],
  },
];

/** Every function that the SDK exports, `ChannelRepository.Membership.addMembers`. */
export function listFunctions(sdk, prefix = '') {
  return Object.entries(sdk).flatMap(([name, value]) => {
    if (typeof value === 'function') return /^[a-z]/.test(name) ? [prefix + name] : [];
    const isNamespace = /^[A-Z]/.test(name) && typeof value === 'object' && value !== null;
    return isNamespace ? listFunctions(value, `${prefix}${name}.`) : [];
  });
}

/** The functions that are neither called nor listed here. */
export function unexplained(sdk, called) {
  const patterns = notCalled.flatMap(({ names }) => names);
  return listFunctions(sdk).filter((name) => !called.has(name) && !patterns.some((pattern) => pattern.test(name)));
}
