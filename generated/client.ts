// Made from openapi/ by `npm run generate`. Do not edit.

import type {
  AddedReactionV2,
  AnyUserId,
  CategoryId,
  Channel,
  ChannelId,
  ChannelList,
  ChannelPage,
  ChannelPageV2,
  ChannelSearchPageV2,
  ChannelType,
  ChannelUser,
  ChannelV2,
  ChannelWithMembershipV2,
  ChatSettings,
  Comment,
  CommentAttachment,
  CommentDeletionBehavior,
  CommentId,
  CommentList,
  CommentPage,
  Community,
  CommunityCategory,
  CommunityCategoryList,
  CommunityCategoryPage,
  CommunityFeedPage,
  CommunityId,
  CommunityList,
  CommunityPage,
  CommunityPermissions,
  CommunityUser,
  ContentFeedPage,
  CreateMessageRequest,
  CreateMessageRequestV2,
  CreatePostData,
  DeletedFile,
  DisplayName,
  EnhanceModerationSettings,
  EventNonce,
  EventSignature,
  EventTimestamp,
  FeedSettings,
  FileId,
  FileSettings,
  FlagResult,
  GlobalFeedPage,
  IsMatchExactWord,
  Link,
  LiveVideoStreamingPage,
  MentioneesRequest,
  Message,
  MessageData,
  MessageId,
  MessageList,
  MessageListV2,
  MessagePage,
  MessagePageV2,
  MessageSearchPageV2,
  MessageType,
  MessageV2,
  MessageWithChannelV2,
  Metadata,
  ModerationConfidence,
  ModerationSettingV2,
  ModerationSettings,
  MostReactedMessagesV2,
  MutePeriod,
  NotifiableEventRequest,
  NotificationLevel,
  NotificationMode,
  NotificationSetting,
  PageOptions,
  PageOptionsWithShortToken,
  PollId,
  PollList,
  PollVoter,
  PollVoterPage,
  Post,
  PostId,
  PostList,
  PostPage,
  PostsCount,
  PrehookSettings,
  PrehookSettingsWithSecretKey,
  ProductSettings,
  PublicUserSettings,
  PushNotificationSettings,
  QueryCommentsOptions,
  QueryMessagesOptions,
  QueryMessagesOptionsV2,
  QueryPollVotersOptions,
  QueryReactionsOptionsV2,
  QueryVideoStreamingsOptions,
  Reaction,
  ReactionNameV2,
  ReactionPage,
  ReactionPageV2,
  ReactionReferenceIdV2,
  ReactionReferenceTypeV2,
  ReactionV2,
  RemovedReactionV2,
  Role,
  RoleId,
  RoleList,
  RoleListV2,
  RolePage,
  RoomSettings,
  Rule,
  RuleId,
  RuleListV2,
  RulePage,
  RulePageOptions,
  RuleV2,
  SearchChannelsOptionsV2,
  SearchMessagesOptionsV2,
  SecurityConfigs,
  SemanticSearchSettings,
  Session,
  SessionState,
  ShareableDeepLinkPatterns,
  ShareableDeepLinks,
  SocialSettings,
  SocialSettingsResponse,
  StatusResponse,
  StoredFile,
  StoredFileList,
  StreamId,
  StreamResolution,
  Success,
  Timestamp,
  UikitSettings,
  UpdateImageModerationV2,
  UpdatePostData,
  UpdatedModerationSettingV2,
  UpdatedVideoStreamingSettings,
  Upload,
  User,
  UserEventResult,
  UserFeedPage,
  UserFlagResult,
  UserId,
  UserList,
  UserPage,
  UserPageV2,
  UserV2,
  UserWithSessionV2,
  UsersSettings,
  VideoStreaming,
  VideoStreamingBannedUserPage,
  VideoStreamingList,
  VideoStreamingModerationRules,
  VideoStreamingPage,
  VideoStreamingSettings,
  VotedPollList,
  WatchPeriod,
  WebhookSettings,
  components,
  operations,
} from './schema.js';

/** The shapes that requests and responses are made of, by name. */
export type Schemas = components['schemas'];

/** Arguments of `v2.channels.query`. */
export interface V2ChannelsQueryArguments {
  /** Which channels, by the membership of the token's owner. All of them when left out. */
  filter?: "all" | "member" | "notMember";
  /** Only channels of these kinds. Not in the reference. */
  types?: ("standard" | "private" | "conversation" | "broadcast" | "live" | "community")[];
  /** Only channels of this user. */
  userId?: string;
  /** Labels of a channel, to find it by. At most 10 of at most 100 characters. */
  tags?: string[];
  /** Leave out channels that have one of these tags. At most 10 of at most 100 characters. */
  excludeTags?: string[];
  /** Which page, and how long it is. */
  options?: {
    /** How many channels to pass over first. */
    skip?: number;
    /** How many channels a page holds. */
    limit?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
  };
}

/** Arguments of `v2.channels.create`. */
export interface V2ChannelsCreateArguments {
  /** The id of a channel, unique in the network. */
  channelId: ChannelId;
  /** The kind of channel. This operation creates standard channels only. */
  type: "standard";
  /** The name shown to people. */
  displayName?: string;
  /** The uploaded image to show for it. Not in the reference. */
  avatarFileId?: string;
  /** Whether members are notified as they have set it, not at all, or of everything they subscribed to. */
  notificationMode?: NotificationMode;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** Labels of a channel, to find it by. At most 10 of at most 100 characters. */
  tags?: string[];
  /** The first members, by id. At most 1,000. */
  userIds?: UserId[];
}

/** Arguments of `v2.channels.updateDisplayName`. */
export interface V2ChannelsUpdateDisplayNameArguments {
  /** The id of a channel, unique in the network. */
  channelId: ChannelId;
  /** The new name shown to people. */
  displayName: string;
}

/** Arguments of `v2.channels.mute`. */
export interface V2ChannelsMuteArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** How long to mute, in milliseconds. 0 unmutes; -1 mutes until it is lifted (stated by later sources only). */
  mutePeriod: MutePeriod;
}

/** Arguments of `v2.channels.close`. */
export interface V2ChannelsCloseArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
}

/** Arguments of `v2.channels.users.add`. */
export interface V2ChannelsUsersAddArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v2.channels.users.remove`. */
export interface V2ChannelsUsersRemoveArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v2.channels.users.mute`. */
export interface V2ChannelsUsersMuteArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** How long to mute, in milliseconds. 0 unmutes; -1 mutes until it is lifted (stated by later sources only). */
  mutePeriod: MutePeriod;
  /** The users, by id. At most 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v2.channels.users.ban`. */
export interface V2ChannelsUsersBanArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v2.channels.users.unban`. */
export interface V2ChannelsUsersUnbanArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v2.messages.query`. */
export interface V2MessagesQueryArguments {
  /** The id of a channel, unique in the network. */
  channelId: ChannelId;
  /** Only messages that answer this one. */
  parentId?: string;
  /**
   * With true, only messages that answer no other. Do not combine it with `parentId`.
   * @default false
   */
  filterByParentId?: boolean;
  /** Labels of a message, to find it by. At most 10 of at most 30 characters. */
  tags?: string[];
  /** Leave out messages that have one of these tags. At most 10 of at most 30 characters. */
  excludeTags?: string[];
  /** Which page, and how long it is. Use `after` with `first` to read onwards, `before` with `last` to read back, or `token` to go on from an earlier answer. No source says what a position is; a message's own is most likely its `channelSegment`. */
  options?: QueryMessagesOptionsV2;
}

/** Arguments of `v2.messages.create`. */
export type V2MessagesCreateArguments = CreateMessageRequestV2;

/** Arguments of `v2.messages.get`. */
export interface V2MessagesGetArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
}

/** Arguments of `v2.messages.delete`. */
export interface V2MessagesDeleteArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
}

/** Arguments of `v2.messages.images.create`. */
export interface V2MessagesImagesCreateArguments {
  /** The id of a channel, unique in the network. */
  channelId: ChannelId;
  /**
   * Format: binary
   *
   * The image. At most 1 GiB.
   */
  file: Upload;
  /** What is said of the image. At most 1,000 characters. */
  caption?: string;
  /** Labels of a message, to find it by. At most 10 of at most 30 characters. */
  tags?: string[];
  /** The message that this one answers. */
  parentId?: string;
  /**
   * Whether to keep the image in its original size as well, to be fetched as `full`.
   * @default false
   */
  fullImage?: boolean;
}

/** Arguments of `v2.messages.images.get`. */
export interface V2MessagesImagesGetArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
  /** How large. `full` is the original, where it was kept. */
  size: "small" | "medium" | "large" | "full";
}

/** Arguments of `v2.messages.files.create`. */
export interface V2MessagesFilesCreateArguments {
  /** The id of a channel, unique in the network. */
  channelId: ChannelId;
  /**
   * Format: binary
   *
   * The file. At most 1 GiB.
   */
  file: Upload;
  /** Labels of a message, to find it by. At most 10 of at most 30 characters. */
  tags?: string[];
  /** The message that this one answers. */
  parentId?: string;
}

/** Arguments of `v2.messages.files.get`. */
export interface V2MessagesFilesGetArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
}

/** Arguments of `v2.users.query`. */
export interface V2UsersQueryArguments {
  /** What to look for in the users' names. How it is matched is not documented. */
  search?: string;
  /**
   * Which users, all of them or only those with flags.
   * @default all
   */
  filter?: "all" | "flagged";
  /** The token of the page to fetch, from an earlier answer's `paging`. */
  pageToken?: string;
  /**
   * How many users a page holds.
   * @default 10
   */
  limit?: number;
}

/** Arguments of `v2.users.update`. */
export interface V2UsersUpdateArguments {
  /** The id of a user, as your own system gave it when the user was registered. */
  userId: UserId;
  /** The new name shown to people. */
  displayName?: string;
  /** The user's new roles, by id. At most 10 of at most 100 characters. */
  roles?: string[];
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
}

/** Arguments of `v2.users.ban`. */
export interface V2UsersBanArguments {
  /** The id of a user, as your own system gave it when the user was registered. */
  userId: UserId;
}

/** Arguments of `v2.users.unban`. */
export interface V2UsersUnbanArguments {
  /** The id of a user, as your own system gave it when the user was registered. */
  userId: UserId;
}

/** Arguments of `v2.users.clearFlags`. */
export interface V2UsersClearFlagsArguments {
  /** The user's id, as your own system gave it when the user was registered. */
  userId: UserId;
}

/** Arguments of `v2.roles.query`. */
export interface V2RolesQueryArguments {
  /** The role to look for. How it is matched is not documented. */
  filter?: string;
}

/** Arguments of `v2.roles.add`. */
export interface V2RolesAddArguments {
  /** The new roles, by id, which is also their name. 1 to 100 characters each. */
  publicIds: string[];
  /** What each of the roles allows. The reference does not say which names there are; later sources have names such as `MUTE_CHANNEL` and `BAN_USER_FROM_CHANNEL`. */
  permissions: string[];
}

/** Arguments of `v2.blacklist.download`. */
export interface V2BlacklistDownloadArguments {
  /**
   * Which of the two lists. It is the same filter that the list itself has.
   * @default content
   */
  category?: "content" | "user";
}

/** Arguments of `v2.blacklist.query`. */
export interface V2BlacklistQueryArguments {
  /** Only these words. Left out, all words. */
  regexs?: string[];
}

/** Arguments of `v2.blacklist.add`. */
export interface V2BlacklistAddArguments {
  /** The words, or regular expressions for them. At most 10,000 in one call. */
  regexs: string[];
  /** Whether the word must stand alone. With false it is found inside other words too. */
  isMatchExactWord?: IsMatchExactWord;
}

/** Arguments of `v2.blacklist.updateMany`. */
export interface V2BlacklistUpdateManyArguments {
  /** The words, or regular expressions for them. */
  regexs: string[];
}

/** Arguments of `v2.blacklist.delete`. */
export interface V2BlacklistDeleteArguments {
  /** The rules to delete. */
  ruleIds: RuleId[];
}

/** Arguments of `v2.blacklist.update`. */
export interface V2BlacklistUpdateArguments {
  /** The rule to change. Get its id from a query. */
  ruleId: RuleId;
  /** The new word, or regular expression. Not the rule's id, which has the same name in the path. */
  newRuleId: string;
  /** Whether the word must stand alone. With false it is found inside other words too. */
  isMatchExactWord?: IsMatchExactWord;
  /** Whether the rule is applied. Not in the reference; later descriptions require it. */
  isEnabled?: boolean;
}

/** Arguments of `v2.whitelist.query`. */
export interface V2WhitelistQueryArguments {
  /** Only these links. Left out, all links. */
  regexs?: string[];
}

/** Arguments of `v2.whitelist.add`. */
export interface V2WhitelistAddArguments {
  /** The links. By the property's name regular expressions, by the reference URLs. */
  regexs: string[];
}

/** Arguments of `v2.whitelist.updateMany`. */
export interface V2WhitelistUpdateManyArguments {
  /** The links. By the property's name regular expressions, by the reference URLs. */
  regexs: string[];
}

/** Arguments of `v2.whitelist.delete`. */
export interface V2WhitelistDeleteArguments {
  /** The rules to delete. */
  ruleIds: RuleId[];
}

/** Arguments of `v2.whitelist.update`. */
export interface V2WhitelistUpdateArguments {
  /** The rule to change. Get its id from a query. */
  ruleId: RuleId;
  /** The new link. Not the rule's id, which has the same name in the path. */
  newRuleId: string;
  /** Whether the rule is applied. Not in the reference; later descriptions require it. */
  isEnabled?: boolean;
}

/** Arguments of `v2.reactions.query`. */
export interface V2ReactionsQueryArguments {
  /** The id of the message. */
  referenceId: ReactionReferenceIdV2;
  /** What `referenceId` names. */
  referenceType: ReactionReferenceTypeV2;
  /** Which reaction, which page, and how long it is. */
  options?: QueryReactionsOptionsV2;
}

/** Arguments of `v2.reactions.create`. */
export interface V2ReactionsCreateArguments {
  /** The id of what is reacted to. */
  referenceId: ReactionReferenceIdV2;
  /** What kind of thing is reacted to. The reference has `message` alone; later descriptions and the vendor's SDKs have all four. */
  referenceType: ReactionReferenceTypeV2;
  /** The name of a reaction, such as `like`. Free text. */
  reactionName: ReactionNameV2;
  /** The version of what is reacted to; 5 for messages of version 5. Not in the reference. */
  referenceVersion?: number;
}

/** Arguments of `v2.reactions.delete`. */
export interface V2ReactionsDeleteArguments {
  /** The id of what is reacted to. */
  referenceId: ReactionReferenceIdV2;
  /** What kind of thing is reacted to. The reference has `message` alone; later descriptions and the vendor's SDKs have all four. */
  referenceType: ReactionReferenceTypeV2;
  /** The name of a reaction, such as `like`. Free text. */
  reactionName: ReactionNameV2;
  /** The version of what is reacted to; 5 for messages of version 5. Not in the reference. */
  referenceVersion?: number;
}

/** Arguments of `v2.reactions.queryMostReacted`. */
export interface V2ReactionsQueryMostReactedArguments {
  /**
   * How many messages to list. Pass 1 or more, since later sources do not allow the default of 0.
   * @default 0
   */
  limit?: number;
  /** The name of the reactions to count. */
  reactionName: ReactionNameV2;
}

/** Arguments of `v2.channels.closeByPluralPath`. */
export interface V2ChannelsCloseByPluralPathArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
}

/** Arguments of `v2.channels.search`. */
export interface V2ChannelsSearchArguments {
  /** What to look for. Which fields are searched is not documented. */
  query: string;
  /**
   * By its name, whether only what matches exactly is found.
   * @default false
   */
  exactMatch?: boolean;
  /**
   * By its name, whether only channels are found that the token's owner is in.
   * @default false
   */
  isMemberOnly?: boolean;
  /** Only channels of these kinds. Left out, all kinds. */
  types?: ("community" | "conversation" | "live" | "broadcast")[];
  /** Only channels with these tags. At most 10 of at most 100 characters. */
  tags?: string[];
  /** Which page, how long it is, and its order. */
  options?: SearchChannelsOptionsV2;
}

/** Arguments of `v2.messages.search`. */
export interface V2MessagesSearchArguments {
  /** What to look for. 1 to 1,024 characters. */
  query: string;
  /**
   * By its name, whether only what matches exactly is found.
   * @default false
   */
  exactMatch?: boolean;
  /** Only messages of this channel. Left out, of all channels. */
  channelId?: string;
  /** Only messages of this feed. */
  messageFeedId?: string;
  /** Only messages of these users, by id. At most 10. */
  userIds?: string[];
  /**
   * Only messages of these types.
   * @default [
   *   "text"
   * ]
   */
  types?: ("text" | "image" | "video" | "audio" | "file")[];
  /** Only messages with these tags. At most 10 of 1 to 30 characters. */
  tags?: string[];
  /** Which page, how long it is, and its order. */
  options?: SearchMessagesOptionsV2;
}

/** Arguments of `v2.users.mute`. */
export interface V2UsersMuteArguments {
  /** The id of a user, as your own system gave it when the user was registered. */
  userId: UserId;
  /**
   * Format: int64
   *
   * How long to mute. -1 mutes until it is lifted. The unit is not stated here; the mutes of a channel count in milliseconds.
   * @default -1
   */
  mutePeriod?: number;
  /** A note, by its name for the moderators. */
  moderatorNote?: string;
}

/** Arguments of `v2.users.unmute`. */
export interface V2UsersUnmuteArguments {
  /** The id of a user, as your own system gave it when the user was registered. */
  userId: UserId;
}

/** Arguments of `v2.moderationSettings.get`. */
export interface V2ModerationSettingsGetArguments {}

/** Arguments of `v2.moderationSettings.update`. */
export interface V2ModerationSettingsUpdateArguments {
  /** How often the same message may be repeated. */
  maxRepetition?: number;
  /** The time in which repetitions are counted. */
  maxRepetitionTimeout?: number;
  /** How long a blacklisted word mutes its writer. */
  blacklistMuteTimeout?: number;
  /** How long a link that is not on the whitelist mutes its writer. */
  whitelistMuteTimeout?: number;
  /** How long too many repetitions mute their writer. */
  maxRepetitionMuteTimeout?: number;
  /** Whether images are examined. */
  enableImageModeration?: boolean;
  /** The thresholds for images, by kind of content. No source states their scale. */
  imageModeration?: UpdateImageModerationV2;
}

/** Arguments of `v3.channels.query`. */
export interface V3ChannelsQueryArguments {
  /** What to look for, at most 100 characters. What it is compared with is not documented. */
  keyword?: string;
  /**
   * Which channels, by the membership of the token's owner. What makes a channel `flagged` is not documented.
   * @default all
   */
  filter?: "all" | "member" | "notMember" | "flagged";
  /** Only channels of these kinds. Left out, all kinds. */
  types?: ChannelType[];
  /** Only channels of this user, by id. Whether those are the ones that the user is in or has created is not documented. At most 100 characters. */
  userId?: string;
  /** Only channels with these tags, at most 10 of at most 100 characters. A channel needs all of them; older pages of the vendor say one. */
  tags?: string[];
  /** Leave out channels with these tags, at most 10 of at most 100 characters. */
  excludeTags?: string[];
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /**
   * By its name, whether to leave out archived channels.
   * @default false
   */
  excludeArchives?: boolean;
  /**
   * What comes first; the latest activity, the newest, the oldest, or by name from A to Z.
   * @default lastActivity
   */
  sortBy?: "lastActivity" | "lastCreated" | "firstCreated" | "displayName";
  /** Which page, and how long it is. */
  options?: PageOptionsWithShortToken;
}

/** Arguments of `v3.channels.create`. */
export interface V3ChannelsCreateArguments {
  /** The id of a channel, unique in the network. */
  channelId?: ChannelId;
  /**
   * The kind of channel. Conversations have an operation of their own.
   * @default community
   */
  type?: "community" | "live" | "broadcast";
  /** The first members, by id. At most 1,000. */
  userIds?: string[];
  /** Whether the channel starts out muted. */
  isMuted?: boolean;
  /** Whether anybody may find and join it. */
  isPublic?: boolean;
  /** The video stream that it is the chat of. In the description of 2026 only. */
  videoStreamId?: string;
  /** The post that it is the chat of. In the description of 2026 only. */
  postId?: string;
  /** The room that it is the chat of. In the description of 2026 only. */
  roomId?: string;
  /** The name shown to people. */
  displayName?: string;
  /** The uploaded image to show for it; null for none. A file that is no image is refused. */
  avatarFileId?: string | null;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** Labels of a channel, to find it by. At most 10 of at most 100 characters. */
  tags?: string[];
  /** Whether messages with many flags are deleted by themselves. */
  messageAutoDeleteEnabled?: boolean;
  /** How many flags that takes. */
  autoDeleteMessageByFlagLimit?: number;
  /** Whether members are notified as they have set it, not at all, or of everything they subscribed to. */
  notificationMode?: NotificationMode;
}

/** Arguments of `v3.channels.getMany`. */
export interface V3ChannelsGetManyArguments {
  /** The channels, by id. At most 10 of at most 50 characters. */
  channelIds: string[];
}

/** Arguments of `v3.channels.markManySeen`. */
export interface V3ChannelsMarkManySeenArguments {
  /** The channels, and how far each was read. */
  channels?: {
    /** The channel's id. */
    channelId: string;
    /** The number of the last message that was read, in its channel. */
    readToSegment: number;
  }[];
}

/** Arguments of `v3.channels.createConversation`. */
export interface V3ChannelsCreateConversationArguments {
  /** The other members, by id. At most 10. */
  userIds: string[];
  /**
   * Whether the same users always get the same conversation. With false every call creates a new one.
   * @default true
   */
  isDistinct?: boolean;
  /** The name shown to people. */
  displayName?: string;
  /** The uploaded image to show for it; null for none. */
  avatarFileId?: string | null;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** Labels of a channel, to find it by. At most 10 of at most 100 characters. */
  tags?: string[];
}

/** Arguments of `v3.channels.get`. */
export interface V3ChannelsGetArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
}

/** Arguments of `v3.channels.update`. */
export interface V3ChannelsUpdateArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The name shown to people. */
  displayName?: string;
  /** The uploaded image to show for it; null for none. A file that is no image is refused. */
  avatarFileId?: string | null;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** Labels of a channel, to find it by. At most 10 of at most 100 characters. */
  tags?: string[];
  /** Whether messages with many flags are deleted by themselves. */
  messageAutoDeleteEnabled?: boolean;
  /** How many flags that takes. */
  autoDeleteMessageByFlagLimit?: number;
  /** Whether members are notified as they have set it, not at all, or of everything they subscribed to. */
  notificationMode?: NotificationMode;
}

/** Arguments of `v3.channels.delete`. */
export interface V3ChannelsDeleteArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
}

/** Arguments of `v3.channels.join`. */
export interface V3ChannelsJoinArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
}

/** Arguments of `v3.channels.leave`. */
export interface V3ChannelsLeaveArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
}

/** Arguments of `v3.channels.markSeen`. */
export interface V3ChannelsMarkSeenArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The number of the last message that was read, in its channel. */
  readToSegment: number;
}

/** Arguments of `v3.channels.users.query`. */
export interface V3ChannelsUsersQueryArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** Only users with these roles, by id. At most 20 of 1 to 900 characters. */
  roles?: string[];
  /**
   * Which users, by how they stand to the channel.
   * @default all
   */
  filter?: "all" | "muted" | "banned" | "member&banned";
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /**
   * What comes first; the newest, the oldest, or by name from A to Z.
   * @default lastCreated
   */
  sortBy?: "lastCreated" | "firstCreated" | "displayName";
  /** Which page, and how long it is. */
  options?: PageOptionsWithShortToken;
}

/** Arguments of `v3.channels.users.add`. */
export interface V3ChannelsUsersAddArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v3.channels.users.remove`. */
export interface V3ChannelsUsersRemoveArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The users to remove, by id. 1 to 100 in one call; split longer lists. */
  userIds?: UserId[];
}

/** Arguments of `v3.channels.users.ban`. */
export interface V3ChannelsUsersBanArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v3.channels.users.unban`. */
export interface V3ChannelsUsersUnbanArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v3.channels.users.addRole`. */
export interface V3ChannelsUsersAddRoleArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The role's id, such as `channel-moderator`. */
  role: string;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v3.channels.users.removeRole`. */
export interface V3ChannelsUsersRemoveRoleArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: ChannelId;
  /** The users who lose the role, by id. 1 to 100 in one call; split longer lists. */
  userIds?: UserId[];
  /** The role's id, such as `channel-moderator`. 1 to 900 characters. */
  role?: string;
}

/** Arguments of `v3.messages.query`. */
export interface V3MessagesQueryArguments {
  /** The channel whose messages they are. */
  channelId: ChannelId;
  /** Only messages of this type. */
  type?: MessageType;
  /** Only messages that answer this one. */
  parentId?: string;
  /**
   * With true, only messages that answer no other. Do not combine it with `parentId`.
   * @default false
   */
  filterByParentId?: boolean;
  /** True for flagged ones only, false for those without flags. Left out, both. */
  hasFlag?: boolean;
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /** Only messages with these tags, at most 10 of at most 100 characters. A message needs all of them; older pages of the vendor say one. */
  tags?: string[];
  /** Leave out messages with these tags, at most 10 of at most 100 characters. */
  excludeTags?: string[];
  /** Which page, and how long it is. */
  options?: QueryMessagesOptions;
}

/** Arguments of `v3.messages.create`. */
export type V3MessagesCreateArguments = CreateMessageRequest;

/** Arguments of `v3.messages.getMany`. */
export interface V3MessagesGetManyArguments {
  /** The messages, by id. At most 10 in one call; split longer lists. */
  messageIds: string[];
}

/** Arguments of `v3.messages.get`. */
export interface V3MessagesGetArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
}

/** Arguments of `v3.messages.update`. */
export interface V3MessagesUpdateArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
  /** The content of a message. More may stand beside `text`. */
  data?: MessageData;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** Labels of a message, to find it by. At most 10 of at most 30 characters. */
  tags?: string[];
  /** Who is mentioned in the message. At most two entries, such as one for users and one for the channel. */
  mentionees?: MentioneesRequest[];
}

/** Arguments of `v3.messages.delete`. */
export interface V3MessagesDeleteArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
}

/** Arguments of `v3.messages.flag`. */
export interface V3MessagesFlagArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
}

/** Arguments of `v3.messages.unflag`. */
export interface V3MessagesUnflagArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
}

/** Arguments of `v3.messages.clearFlags`. */
export interface V3MessagesClearFlagsArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
}

/** Arguments of `v3.messages.isFlaggedByMe`. */
export interface V3MessagesIsFlaggedByMeArguments {
  /** The message's id, from the answer that it came with. */
  messageId: MessageId;
}

/** Arguments of `v3.users.query`. */
export interface V3UsersQueryArguments {
  /** What to look for. At most 100 characters. */
  keyword?: string;
  /**
   * Whether the keyword must match exactly.
   * @default false
   */
  exactMatchKeyword?: boolean;
  /** How the keyword is compared, such as `partial`. The vendor's SDK sends it; no source lists the values. */
  matchType?: string;
  /**
   * Where to look for the keyword. Left out, in all three.
   * @default [
   *   "displayName",
   *   "profileHandle",
   *   "userId"
   * ]
   */
  searchBy?: ("displayName" | "profileHandle" | "userId")[];
  /**
   * Which users, all of them or only those with flags.
   * @default all
   */
  filter?: "all" | "flagged";
  /**
   * True for deleted ones only, false for none of them.
   * @default false
   */
  isDeleted?: boolean;
  /**
   * What comes first; the oldest, the newest, or by name or handle from A to Z.
   * @default displayName
   */
  sortBy?: "firstCreated" | "lastCreated" | "displayName" | "profileHandle";
  /** Which page, and how long it is. */
  options?: PageOptionsWithShortToken;
}

/** Arguments of `v3.users.update`. */
export interface V3UsersUpdateArguments {
  /** The user to change, by id. Whom it means when left out is not documented. */
  userId?: string;
  /**
   * Whether a user whom nobody has yet is created. It is how a back end makes users. Send false to change only those that exist.
   * @default true
   */
  createNewUserWhenNotFound?: boolean;
  /** The new name shown to people. */
  displayName?: string;
  /** The user's new roles, by id. At most 10 of at most 100 characters. */
  roles?: string[];
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** The user's new picture, an uploaded image; null for none. */
  avatarFileId?: string | null;
  /** A new picture kept elsewhere. */
  avatarCustomUrl?: string;
  /** What the user says of themself. */
  description?: string;
}

/** Arguments of `v3.users.getMany`. */
export interface V3UsersGetManyArguments {
  /** The users, by id. At most 100 in one call; split longer lists. */
  userIds: AnyUserId[];
}

/** Arguments of `v3.users.get`. */
export interface V3UsersGetArguments {
  /** The user's id. */
  userId: AnyUserId;
  /**
   * Which id `userId` is; `public`, the one that you gave the user, or `internal`, the server's own.
   * @default public
   */
  type?: "public" | "internal";
}

/** Arguments of `v3.users.isFlaggedByMe`. */
export interface V3UsersIsFlaggedByMeArguments {
  /** The user's id. */
  userId: AnyUserId;
}

/** Arguments of `v3.roles.query`. */
export interface V3RolesQueryArguments {
  /** What to look for, at most 100 characters. What it is compared with is not documented. All roles if omitted. */
  keyword?: string;
  /**
   * What comes first; the newest, the oldest, or by name from A to Z.
   * @default lastCreated
   */
  sortBy?: "lastCreated" | "firstCreated" | "displayName";
  /** Which page, and how long it is. */
  options?: PageOptions;
}

/** Arguments of `v3.roles.create`. */
export interface V3RolesCreateArguments {
  /** The id of a role. */
  roleId: RoleId;
  /** The name shown to people. */
  displayName?: DisplayName;
  /** What the roles allow, such as `EDIT_CHANNEL` or `BAN_USER`. New permissions appear without notice, so expect names that you do not know. */
  permissions: string[];
}

/** Arguments of `v3.roles.get`. */
export interface V3RolesGetArguments {
  /** The role's id. */
  roleId: RoleId;
}

/** Arguments of `v3.roles.update`. */
export interface V3RolesUpdateArguments {
  /** The role's id. */
  roleId: RoleId;
  /** The name shown to people. */
  displayName?: DisplayName;
  /** What the roles allow, such as `EDIT_CHANNEL` or `BAN_USER`. New permissions appear without notice, so expect names that you do not know. */
  permissions: string[];
}

/** Arguments of `v3.roles.delete`. */
export interface V3RolesDeleteArguments {
  /** The role's id. */
  roleId: RoleId;
}

/** Arguments of `v3.reactions.query`. */
export interface V3ReactionsQueryArguments {
  /** The id of what is reacted to. At most 900 characters. */
  referenceId: string;
  /** What `referenceId` names. */
  referenceType: "message" | "post" | "comment" | "story";
  /** The version of what is reacted to, such as 5 for a message of version 5. */
  referenceVersion?: number;
  /** Only reactions of this name. At most 100 characters. */
  reactionName?: string;
  /** Which page, and how long it is. */
  options?: {
    /** How many results a page holds. */
    limit?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
  };
}

/** Arguments of `v3.files.create`. */
export interface V3FilesCreateArguments {
  /**
   * Format: binary
   *
   * The file. At most 1 GiB.
   */
  file: Upload;
  /** Whether to keep an image in its original size as well, to be fetched as `full`. */
  fullImage?: boolean;
  /** The name to keep the file under. At most 1,024 characters. */
  preferredFilename?: string;
  /**
   * Who may fetch it. The source says no more than the names. Not in the description of 2024.
   * @default public
   */
  accessType?: "public" | "network";
}

/** Arguments of `v3.files.get`. */
export interface V3FilesGetArguments {
  /** The file's id, from the answer to its upload. */
  fileId: FileId;
}

/** Arguments of `v3.files.update`. */
export interface V3FilesUpdateArguments {
  /** The file's id, from the answer to its upload. */
  fileId: FileId;
  /** What the file shows, for those who cannot see it. In answers it has at most 180 characters. */
  altText?: string;
}

/** Arguments of `v3.files.delete`. */
export interface V3FilesDeleteArguments {
  /** The file's id, from the answer to its upload. */
  fileId: FileId;
}

/** Arguments of `v3.files.download`. */
export interface V3FilesDownloadArguments {
  /** The file's id, from the answer to its upload. */
  fileId: FileId;
  /** How large, for images. `full` is the original, where it was kept. */
  size?: "full" | "large" | "medium" | "small";
  /** An access token, for where no header can be sent, such as an image of a web page. The client needs none. */
  t?: string;
}

/** Arguments of `v3.authentication.getToken`. */
export interface V3AuthenticationGetTokenArguments {
  /** The user whom the token is for. At most 100 characters. */
  userId?: string;
}

/** Arguments of `v3.sessions.get`. */
export interface V3SessionsGetArguments {}

/** Arguments of `v3.sessions.create`. */
export interface V3SessionsCreateArguments {
  /** The id of a user, as your own system gave it when the user was registered. */
  userId: UserId;
  /** The id of the device that the user is on. */
  deviceId: string;
  /** What kind of device that is. */
  deviceInfo?: {
    /** The kind of the device. */
    kind?: "ios" | "android" | "web" | "node";
    /** The model of the device. */
    model?: string;
    /** The version of the vendor's SDK on the device. */
    sdkVersion?: string;
  };
  /** The name shown to people. */
  displayName?: DisplayName;
  /** By its name, a token that vouches for the user, such as `v3.authentication.getToken` gives. No source says so, nor when it is needed. */
  authToken?: string;
}

/** Arguments of `v3.communities.query`. */
export interface V3CommunitiesQueryArguments {
  /** Words to find communities by. No source says in which fields they are looked for. */
  keyword?: string;
  /** Only communities with all of these tags. At most 10. Older pages of the vendor say one of them. */
  tags?: string[];
  /**
   * Which communities, by the membership of the token's owner.
   * @default all
   */
  filter?: "all" | "member" | "notMember";
  /** Only communities of this category. The source asks for exactly 50 characters here, elsewhere for at most 50; the ids of the examples have 24. */
  categoryId?: string;
  /**
   * In which order. `lastCreated` puts the latest first, `firstCreated` the earliest.
   * @default lastCreated
   */
  sortBy?: "firstCreated" | "lastCreated" | "displayName";
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /** True for communities with flags only, false for those without. Left out, both. By the fields of a community, its flags are those of its posts and comments. */
  hasFlag?: boolean;
  /** Which page, and how long it is. */
  options?: PageOptions;
}

/** Arguments of `v3.communities.create`. */
export interface V3CommunitiesCreateArguments {
  /** The name shown to people. */
  displayName: string;
  /**
   * Whether it is public; private otherwise.
   * @default true
   */
  isPublic?: boolean;
  /**
   * Whether to mark it as an official community of the network.
   * @default false
   */
  isOfficial?: boolean;
  /**
   * Whether only administrators may post in it.
   * @default false
   */
  onlyAdminCanPost?: boolean;
  /** What the community is about. */
  description?: string;
  /** Labels of a community, to find it by. 1 to 10 of 1 to 100 characters. */
  tags?: string[];
  /** The first members, by id. 1 to 1,000. */
  userIds?: AnyUserId[];
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** The image shown for the community, by the id that it got when it was uploaded. Null for none. */
  avatarFileId?: string | null;
  /** The categories that the community is in, by id. 1 to 10. */
  categoryIds?: CategoryId[];
  /**
   * Whether the name has to differ from that of every other community.
   * @default false
   */
  isUniqueDisplayName?: boolean;
  /**
   * Whether new posts wait for approval.
   * @default false
   */
  needApprovalOnPostCreation?: boolean;
  /**
   * Whether new comments wait for approval.
   * @default false
   */
  needApprovalOnCommentCreation?: boolean;
  /**
   * Whether the community's stories take comments.
   * @default true
   */
  allowCommentInStory?: boolean;
  /** Whether members are notified as they have set it, not at all, or of everything they subscribed to. */
  notificationMode?: NotificationMode;
  /**
   * Whether those who are not in it can find it.
   * @default false
   */
  isDiscoverable?: boolean;
  /**
   * Whether joining has to be approved.
   * @default false
   */
  requiresJoinApproval?: boolean;
}

/** Arguments of `v3.communities.getMany`. */
export interface V3CommunitiesGetManyArguments {
  /** The communities, by id. 1 to 100 in one call; split longer lists. */
  communityIds: string[];
  /**
   * Which ids the request names things by, public or internal ones. No source explains the two any further.
   * @default public
   */
  type?: "public" | "internal";
}

/** Arguments of `v3.communities.queryRecommended`. */
export interface V3CommunitiesQueryRecommendedArguments {
  /** How many communities to give. */
  options?: {
    /**
     * How many communities the answer holds at most.
     * @default 5
     */
    limit?: number;
  };
}

/** Arguments of `v3.communities.queryTopTrending`. */
export interface V3CommunitiesQueryTopTrendingArguments {
  /** How many communities to give. */
  options?: {
    /**
     * How many communities the answer holds at most.
     * @default 5
     */
    limit?: number;
  };
}

/** Arguments of `v3.communities.get`. */
export interface V3CommunitiesGetArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /**
   * Which ids the request names things by, public or internal ones. No source explains the two any further.
   * @default public
   */
  type?: "public" | "internal";
}

/** Arguments of `v3.communities.update`. */
export interface V3CommunitiesUpdateArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /** The new name shown to people. */
  displayName?: string;
  /** Whether it is public; private otherwise. */
  isPublic?: boolean;
  /** Whether it is marked as an official community of the network. */
  isOfficial?: boolean;
  /** Whether only administrators may post in it. */
  onlyAdminCanPost?: boolean;
  /** What the community is about. It may be emptied. */
  description?: string;
  /** Labels to find it by, at most 10 of 1 to 100 characters. An empty list takes all away. */
  tags?: string[];
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** The image shown for the community, by the id that it got when it was uploaded. Null for none. */
  avatarFileId?: string | null;
  /** The categories that the community is in, by id. 1 to 10. */
  categoryIds?: CategoryId[];
  /**
   * Whether the name has to differ from that of every other community.
   * @default false
   */
  isUniqueDisplayName?: boolean;
  /**
   * Whether new posts wait for approval.
   * @default false
   */
  needApprovalOnPostCreation?: boolean;
  /**
   * Whether new comments wait for approval.
   * @default false
   */
  needApprovalOnCommentCreation?: boolean;
  /**
   * Whether the community's stories take comments.
   * @default true
   */
  allowCommentInStory?: boolean;
  /** Whether members are notified as they have set it, not at all, or of everything they subscribed to. */
  notificationMode?: NotificationMode;
  /**
   * Whether those who are not in it can find it.
   * @default false
   */
  isDiscoverable?: boolean;
  /**
   * Whether joining has to be approved.
   * @default false
   */
  requiresJoinApproval?: boolean;
}

/** Arguments of `v3.communities.delete`. */
export interface V3CommunitiesDeleteArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
}

/** Arguments of `v3.communities.join`. */
export interface V3CommunitiesJoinArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
}

/** Arguments of `v3.communities.leave`. */
export interface V3CommunitiesLeaveArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
}

/** Arguments of `v3.communities.getMyPermissions`. */
export interface V3CommunitiesGetMyPermissionsArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
}

/** Arguments of `v3.communities.users.query`. */
export interface V3CommunitiesUsersQueryArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /** Only users who stand to the community in one of these ways. At most 2. */
  memberships?: ("banned" | "member")[];
  /** Only members with these roles. At most 20. No source says whether one of them is enough. */
  roles?: string[];
  /**
   * In which order. `lastCreated` puts the latest first, `firstCreated` the earliest.
   * @default lastCreated
   */
  sortBy?: "firstCreated" | "lastCreated" | "displayName" | "profileHandle";
  /** Words to find members by, in the fields of `searchBy`. */
  search?: string;
  /**
   * The fields that `search` looks in. All three when left out.
   * @default [
   *   "displayName",
   *   "profileHandle",
   *   "userId"
   * ]
   */
  searchBy?: ("displayName" | "profileHandle" | "userId")[];
  /**
   * Which ids the request names things by, public or internal ones. No source explains the two any further.
   * @default public
   */
  type?: "public" | "internal";
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /** Which page, and how long it is. */
  options?: PageOptions;
}

/** Arguments of `v3.communities.users.add`. */
export interface V3CommunitiesUsersAddArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v3.communities.users.remove`. */
export interface V3CommunitiesUsersRemoveArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /** The users to remove, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v3.communities.users.ban`. */
export interface V3CommunitiesUsersBanArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: AnyUserId[];
}

/** Arguments of `v3.communities.users.unban`. */
export interface V3CommunitiesUsersUnbanArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: AnyUserId[];
}

/** Arguments of `v3.communities.users.addRole`. */
export interface V3CommunitiesUsersAddRoleArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /** The role's id, such as `community-moderator`. */
  role: string;
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
}

/** Arguments of `v3.communities.users.removeRole`. */
export interface V3CommunitiesUsersRemoveRoleArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /** The users who lose the role, by id. 1 to 100 in one call; split longer lists. */
  userIds: UserId[];
  /** The role's id, such as `community-moderator`. */
  role: string;
}

/** Arguments of `v3.communities.comments.queryReviewQueue`. */
export interface V3CommunitiesCommentsQueryReviewQueueArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /** Only comments of this post. */
  postId?: string;
  /** The first day, as `2026-03-01`. */
  startDate?: string;
  /** The last day. No source says whether it is part of the span. */
  endDate?: string;
  /** The time zone of the two days. No source says how to write it, nor which it is when left out. */
  timeZone?: string;
  /** Which page, and how long it is. */
  options?: {
    /**
     * How many comments a page holds.
     * @default 10
     */
    limit?: number;
    /** How many comments to pass over first. */
    skip?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
  };
}

/** Arguments of `v3.communityCategories.query`. */
export interface V3CommunityCategoriesQueryArguments {
  /**
   * In which order. `lastCreated` puts the latest first, `firstCreated` the earliest.
   * @default name
   */
  sortBy?: "firstCreated" | "lastCreated" | "name";
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /** Which page, and how long it is. */
  options?: PageOptions;
}

/** Arguments of `v3.communityCategories.create`. */
export interface V3CommunityCategoriesCreateArguments {
  /** The name shown to people. */
  name: string;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** The image shown for the category, by the id that it got when it was uploaded. Null for none. */
  avatarFileId?: string | null;
}

/** Arguments of `v3.communityCategories.getMany`. */
export interface V3CommunityCategoriesGetManyArguments {
  /** The categories, by id. At most 100. */
  categoryIds?: string[];
}

/** Arguments of `v3.communityCategories.get`. */
export interface V3CommunityCategoriesGetArguments {
  /** The category's id, from the answer that it came with. */
  categoryId: CategoryId;
}

/** Arguments of `v3.communityCategories.update`. */
export interface V3CommunityCategoriesUpdateArguments {
  /** The category's id, from the answer that it came with. */
  categoryId: CategoryId;
  /** The new name shown to people. */
  name?: string;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** The new image, by the id that it got when it was uploaded. Null for none. */
  avatarFileId?: string | null;
}

/** Arguments of `v3.communityCategories.delete`. */
export interface V3CommunityCategoriesDeleteArguments {
  /** The category's id, from the answer that it came with. */
  categoryId: CategoryId;
}

/** Arguments of `v3.posts.query`. */
export interface V3PostsQueryArguments {
  /** Which kind of target the posts are on. */
  targetType: "community" | "user" | "content" | "all";
  /** Only posts on this target, by id. What leaving it out means is not documented. */
  targetId?: string;
  /**
   * Which posts, published ones, those that wait for approval, or declined ones.
   * @default published
   */
  feedType?: "reviewing" | "published" | "declined";
  /**
   * In which order, by when posts were created or last changed. `last` puts the latest first, `first` the earliest.
   * @default lastCreated
   */
  sortBy?: "firstCreated" | "lastCreated" | "lastUpdated" | "firstUpdated";
  /** Only posts of these types, at most 10: `video`, `image`, `file`, `liveStream`, or another that posts have as their `dataType`. */
  dataTypes?: string[];
  /** Only posts of this type. Use `dataTypes`. */
  dataType?: string;
  /** Only posts with these tags, at most 5 of at most 24 characters. Whether a post needs one of them or all is not documented. */
  tags?: string[];
  /** True for flagged posts only, false for those without flags. Left out, both. */
  hasFlag?: boolean;
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /**
   * Whether the filters are held against the posts themselves only, rather than against their attachments too, which are posts of their own. That is an assumption from its name.
   * @default true
   */
  matchingOnlyParentPost?: boolean;
  /** Which page, and how long it is. */
  options?: PageOptions;
}

/** Arguments of `v3.posts.create`. */
export interface V3PostsCreateArguments {
  /** The content. `text` is always needed. A poll needs `pollId`. No source says what videos and streams need; it would stand beside `text`. */
  data: CreatePostData;
  /**
   * What is said. Use `data.text`.
   * @deprecated
   */
  text?: string;
  /** What the post holds. Free text in the sources; answers know `text`, `image`, `file`, `video` and `liveStream`. */
  dataType?: string;
  /**
   * What kind of thing the post is put on.
   * @default user
   */
  targetType?: "user" | "community" | "content";
  /** The user, community or content that it is put on, by id. What is taken when it is left out is not documented. */
  targetId?: string;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** The id that the post is to have, by its name; no source says more. Left out, the server gives one. */
  postId?: string;
  /** Labels of a post, to find it by. At most 5 of at most 24 characters. */
  tags?: string[];
  /** When the post was made, by its name. No source says who may set it. */
  createdAt?: Timestamp;
}

/** Arguments of `v3.posts.getMany`. */
export interface V3PostsGetManyArguments {
  /** The posts, by id. At most 100 in one call; split longer lists. */
  postIds: string[];
  /**
   * By its name, true gives posts in spite of a block list as well. No source says which list that is, one of users or one of words.
   * @default false
   */
  ignoreBlockList?: boolean;
  /**
   * By its name, true adds details of moderation to the answer. No source shows the fields that it adds.
   * @default false
   */
  includeModerationDetails?: boolean;
}

/** Arguments of `v3.posts.get`. */
export interface V3PostsGetArguments {
  /** The post's id, from the answer that it came with. */
  postId: PostId;
  /**
   * Whether the id is that of a post or of a story.
   * @default post
   */
  postType?: "post" | "story";
  /**
   * By its name, true gives posts in spite of a block list as well. No source says which list that is, one of users or one of words.
   * @default false
   */
  ignoreBlockList?: boolean;
  /**
   * By its name, true adds details of moderation to the answer. No source shows the fields that it adds.
   * @default false
   */
  includeModerationDetails?: boolean;
}

/** Arguments of `v3.posts.update`. */
export interface V3PostsUpdateArguments {
  /** The post's id, from the answer that it came with. */
  postId: PostId;
  /**
   * By its name, true leaves `editedAt` as it is.
   * @default false
   */
  preserveEditedAt?: boolean;
  /** The new content. Which fields a post takes depends on its `dataType`. */
  data?: UpdatePostData;
  /**
   * What is said. Use `data.text`.
   * @deprecated
   */
  text?: string;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** Labels of a post, to find it by. At most 5 of at most 24 characters. */
  tags?: string[];
}

/** Arguments of `v3.posts.delete`. */
export interface V3PostsDeleteArguments {
  /** The post's id, from the answer that it came with. */
  postId: PostId;
}

/** Arguments of `v3.posts.approve`. */
export interface V3PostsApproveArguments {
  /** The post's id, from the answer that it came with. */
  postId: PostId;
}

/** Arguments of `v3.posts.decline`. */
export interface V3PostsDeclineArguments {
  /** The post's id, from the answer that it came with. */
  postId: PostId;
}

/** Arguments of `v3.posts.flag`. */
export interface V3PostsFlagArguments {
  /** The post's id, from the answer that it came with. */
  postId: PostId;
  /** What is wrong with the post. */
  reason?: "AGAINST_COMMUNITY_GUIDELINES" | "HARASSMENT_OR_BULLYING" | "VIOLENCE_OR_THREATENING_CONTENT" | "SELF_HARM_OR_SUICIDE" | "SEXUAL_CONTENT_OR_NUDITY" | "SPAM_OR_SCAMS" | "FALSE_INFORMATION_OR_MISINFORMATION" | "OTHERS";
  /** The same in the user's own words. At most 1,000 characters. */
  detail?: string;
}

/** Arguments of `v3.posts.unflag`. */
export interface V3PostsUnflagArguments {
  /** The post's id, from the answer that it came with. */
  postId: PostId;
}

/** Arguments of `v3.posts.clearFlags`. */
export interface V3PostsClearFlagsArguments {
  /** The post's id, from the answer that it came with. */
  postId: PostId;
}

/** Arguments of `v3.posts.isFlaggedByMe`. */
export interface V3PostsIsFlaggedByMeArguments {
  /** The post's id, from the answer that it came with. */
  postId: PostId;
}

/** Arguments of `v3.comments.query`. */
export interface V3CommentsQueryArguments {
  /** Only comments on this post, story or other content, by id. What leaving it out means is not documented. */
  referenceId?: string;
  /** What kind of thing `referenceId` names. */
  referenceType?: "post" | "content" | "story";
  /**
   * Whether `parentId` decides which comments are listed, by its name. When it is true and `parentId` is left out, most likely only comments that reply to no other.
   * @default true
   */
  filterByParentId?: boolean;
  /** Only replies to this comment, by id. */
  parentId?: string;
  /**
   * True for flagged comments only, false for those without flags.
   * @default false
   */
  hasFlag?: boolean;
  /**
   * Whether comments that wait for approval are among them.
   * @default false
   */
  includePending?: boolean;
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /** Only comments that hold what `values` names. */
  dataTypes?: {
    /** What comments have to hold. */
    values?: ("text" | "image")[];
    /** Whether one of the values is enough, or the comment has to hold exactly these, by the names. */
    matchType?: "any" | "exact";
  };
  /** Whether one of several kinds of content is enough, or a comment has to hold exactly these. The vendor's SDK sends it beside an array `dataTypes[]`; here `dataTypes` has a `matchType` of its own. */
  matchType?: string;
  /** In which order, by when comments were created or last changed. `last` puts the latest first, `first` the earliest. */
  sortBy?: "firstCreated" | "lastCreated" | "lastUpdated" | "firstUpdated";
  /** Which page, and how long it is. */
  options?: QueryCommentsOptions;
}

/** Arguments of `v3.comments.create`. */
export interface V3CommentsCreateArguments {
  /** The post, story or other content to comment on, by id. */
  referenceId: string;
  /**
   * What kind of thing `referenceId` names.
   * @default post
   */
  referenceType?: "post" | "content" | "story";
  /** The id that the comment is to have, by its name; no source says more. Left out, the server gives one. */
  commentId?: CommentId;
  /** The comment to reply to, by id. */
  parentId?: string;
  /** When the comment was made, by its name. No source says who may set it. */
  createdAt?: Timestamp;
  /** The text, under `text`. */
  data?: {
    /** What is said. At most 50,000 characters. */
    text?: string;
  };
  /** Pictures and videos. Upload them first with `v3.files.create`. */
  attachments?: CommentAttachment[];
  /** Who is mentioned in it. */
  mentionees?: {
    /** Comments mention single users only. */
    type?: "user";
    /** The users, by id. */
    userIds?: string[];
  }[];
  /** The links in the text, at most 100. Known to the description of 2026 alone. */
  links?: Link[];
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
}

/** Arguments of `v3.comments.getMany`. */
export interface V3CommentsGetManyArguments {
  /** The comments, by id. 1 to 10 in one call; split longer lists. */
  commentIds: string[];
}

/** Arguments of `v3.comments.get`. */
export interface V3CommentsGetArguments {
  /** The comment's id, from the answer that it came with. */
  commentId: CommentId;
}

/** Arguments of `v3.comments.update`. */
export interface V3CommentsUpdateArguments {
  /** The comment's id, from the answer that it came with. */
  commentId: CommentId;
  /**
   * By its name, true leaves `editedAt` as it is.
   * @default false
   */
  preserveEditedAt?: boolean;
  /** The text, under `text`. */
  data?: {
    /** What is said. At most 50,000 characters. */
    text?: string;
  };
  /** Pictures and videos. Upload them first with `v3.files.create`. */
  attachments?: CommentAttachment[];
  /** Who is mentioned in it. */
  mentionees?: {
    /** Comments mention single users only. */
    type?: "user";
    /** The users, by id. */
    userIds?: string[];
  }[];
  /** The links in the text, at most 100. Known to the description of 2026 alone. */
  links?: Link[];
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** Why an administrator changes the comment. At most 300 characters. Known to the description of 2026 alone. */
  reason?: string;
}

/** Arguments of `v3.comments.delete`. */
export interface V3CommentsDeleteArguments {
  /** The comment's id, from the answer that it came with. */
  commentId: CommentId;
}

/** Arguments of `v3.comments.approve`. */
export interface V3CommentsApproveArguments {
  /** The comment's id, from the answer that it came with. */
  commentId: CommentId;
}

/** Arguments of `v3.comments.decline`. */
export interface V3CommentsDeclineArguments {
  /** The comment's id, from the answer that it came with. */
  commentId: CommentId;
  /** Why the comment is declined. At most 250 characters. No source says who gets to see it. */
  reason?: string;
}

/** Arguments of `v3.comments.flag`. */
export interface V3CommentsFlagArguments {
  /** The comment's id, from the answer that it came with. */
  commentId: CommentId;
  /**
   * What is wrong with the comment, in at most 300 characters. No source lists values.
   * @default Others
   */
  reason?: string;
  /** The same in the user's own words. At most 300 characters. */
  detail?: string;
}

/** Arguments of `v3.comments.unflag`. */
export interface V3CommentsUnflagArguments {
  /** The comment's id, from the answer that it came with. */
  commentId: CommentId;
}

/** Arguments of `v3.comments.clearFlags`. */
export interface V3CommentsClearFlagsArguments {
  /** The comment's id, from the answer that it came with. */
  commentId: CommentId;
}

/** Arguments of `v3.comments.isFlaggedByMe`. */
export interface V3CommentsIsFlaggedByMeArguments {
  /** The comment's id, from the answer that it came with. */
  commentId: CommentId;
}

/** Arguments of `v3.feeds.global.query`. */
export interface V3FeedsGlobalQueryArguments {
  /** Named like a setting of the network, `globalFeed.showOnlyMyFeed`. No source says more of it. */
  showOnlyMyFeed?: boolean;
  /** Only posts of these types. At most 4. */
  dataTypes?: ("video" | "image" | "file" | "liveStream")[];
  /** Which page, and how long it is. */
  options?: PageOptions;
}

/** Arguments of `v3.feeds.community.query`. */
export interface V3FeedsCommunityQueryArguments {
  /** The community's id, from the answer that it came with. */
  communityId: CommunityId;
  /**
   * In which order, by when posts were created or last changed. `last` puts the latest first, `first` the earliest.
   * @default lastCreated
   */
  sortBy?: "firstCreated" | "lastCreated" | "lastUpdated" | "firstUpdated";
  /**
   * True for posts that are flagged, or have a flagged child or comment; false for those without.
   * @default false
   */
  hasFlag?: boolean;
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /** Only posts of these types. At most 4. */
  dataTypes?: ("video" | "image" | "file" | "liveStream")[];
  /** Whether the filters are held against the posts themselves only, rather than against their attachments too, which are posts of their own. The vendor's SDK sends it; what it does is an assumption from its name. */
  matchingOnlyParentPost?: boolean;
  /** Which page, and how long it is. */
  options?: PageOptions;
}

/** Arguments of `v3.feeds.user.query`. */
export interface V3FeedsUserQueryArguments {
  /** The user's id, as your own system gave it when the user was registered. */
  userId: UserId;
  /**
   * In which order, by when posts were created or last changed. `last` puts the latest first, `first` the earliest.
   * @default lastCreated
   */
  sortBy?: "firstCreated" | "lastCreated" | "lastUpdated" | "firstUpdated";
  /** True for flagged posts only, false for those without flags. Left out, both. */
  hasFlag?: boolean;
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /** Only posts of these types. At most 4. */
  dataTypes?: ("video" | "image" | "file" | "liveStream")[];
  /** Which page, and how long it is. */
  options?: PageOptions;
}

/** Arguments of `v3.feeds.user.count`. */
export interface V3FeedsUserCountArguments {
  /** The user's id, as your own system gave it when the user was registered. */
  userId: UserId;
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
}

/** Arguments of `v3.feeds.content.query`. */
export interface V3FeedsContentQueryArguments {
  /**
   * In which order, by when posts were created or last changed. `last` puts the latest first, `first` the earliest.
   * @default lastCreated
   */
  sortBy?: "firstCreated" | "lastCreated" | "lastUpdated" | "firstUpdated";
  /** True for flagged posts only, false for those without flags. Left out, both. */
  hasFlag?: boolean;
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /** Which page, and how long it is. */
  options?: PageOptions;
}

/** Arguments of `v3.polls.create`. */
export interface V3PollsCreateArguments {
  /** The heading. At most 150 characters. Only the description of 2026 has it. */
  title?: string;
  /** What is asked. */
  question?: string;
  /** No source says how it differs from `question`, and no answer gives it back. */
  text?: string;
  /** What can be chosen, 2 to 10 answers. */
  answers?: {
    /** What the answer shows. A picture needs `fileId`. */
    dataType?: "text" | "image";
    /** The answer's text. */
    data?: string;
    /** The answer's picture, an uploaded image. */
    fileId?: string;
  }[];
  /**
   * Whether one answer may be chosen or several. Which it is when it is null or left out is not documented.
   * @default null
   */
  answerType?: "single" | "multiple" | null;
  /** After how many milliseconds the poll closes. */
  closedIn?: number;
}

/** Arguments of `v3.polls.get`. */
export interface V3PollsGetArguments {
  /** The poll's id, from the answer that it came with. */
  pollId: PollId;
}

/** Arguments of `v3.polls.update`. */
export interface V3PollsUpdateArguments {
  /** The poll's id, from the answer that it came with. */
  pollId: PollId;
  /** No source says what it changes; no answer gives it back. */
  text?: string;
  /**
   * Whether votes are taken. `closed` is the only value that the sources know, and the default.
   * @default closed
   */
  status?: string;
}

/** Arguments of `v3.polls.delete`. */
export interface V3PollsDeleteArguments {
  /** The poll's id, from the answer that it came with. */
  pollId: PollId;
}

/** Arguments of `v3.polls.answers.queryVoters`. */
export interface V3PollsAnswersQueryVotersArguments {
  /** The poll's id, from the answer that it came with. */
  pollId: PollId;
  /** The answer's id, from the poll's `answers`. */
  answerId: string;
  /** The order of the votes, the latest first or the earliest. */
  sortBy?: "lastCreated" | "firstCreated";
  /** Which page, and how long it is. */
  options?: QueryPollVotersOptions;
}

/** Arguments of `v3.polls.votes.create`. */
export interface V3PollsVotesCreateArguments {
  /** The poll's id, from the answer that it came with. */
  pollId: PollId;
  /** The answers to choose, by the `id` that they have in the poll. */
  answerIds?: string[];
}

/** Arguments of `v3.polls.votes.update`. */
export interface V3PollsVotesUpdateArguments {
  /** The poll's id, from the answer that it came with. */
  pollId: PollId;
  /** All answers to choose from now on, by the `id` that they have in the poll. */
  answerIds: string[];
}

/** Arguments of `v3.videoStreaming.query`. */
export interface V3VideoStreamingQueryArguments {
  /**
   * True for streams that are live only. No source says whether false leaves these out.
   * @default false
   */
  isLive?: boolean;
  /** Only streams that have got this far. At most 10. */
  statuses?: ("idle" | "live" | "ended" | "recorded")[];
  /** Only streams of these users, by the ids that you gave them. At most 100 of at most 50 characters. */
  userPublicIds?: string[];
  /** True for deleted ones only, false for none of them. Left out, both. */
  isDeleted?: boolean;
  /** In which order, by when streams were created. `last` puts the latest first, `first` the earliest. */
  sortBy?: "firstCreated" | "lastCreated";
  /** Which page, and how long it is. */
  options?: QueryVideoStreamingsOptions;
}

/** Arguments of `v3.videoStreaming.create`. */
export interface V3VideoStreamingCreateArguments {
  /** The title shown to people. At most 1,000 characters. */
  title: string;
  /** What the stream is about. At most 5,000 characters. */
  description?: string;
  /** The picture that stands for the stream, as the id of an uploaded file. */
  thumbnailFileId?: FileId;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** The quality of the picture. */
  resolution?: StreamResolution;
  /** Whether the stream is to have a channel, by its name. Known to the description of 2026 alone. */
  channelEnabled?: boolean;
  /**
   * Whether the stream is to be secured. No source says how.
   * @default false
   */
  isSecure?: boolean;
}

/** Arguments of `v3.videoStreaming.queryLive`. */
export interface V3VideoStreamingQueryLiveArguments {
  /**
   * Which kinds of target the streams are on.
   * @default [
   *   "all"
   * ]
   */
  targetType?: ("community" | "user" | "all")[];
  /** Only streams on these targets, by id. */
  targetIds?: string[];
  /** Which page, and how long it is. */
  options?: {
    /**
     * How many streams a page holds.
     * @default 20
     */
    limit?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
  };
}

/** Arguments of `v3.videoStreaming.get`. */
export interface V3VideoStreamingGetArguments {
  /** The stream's id, from the answer that it came with. */
  streamId: StreamId;
}

/** Arguments of `v3.videoStreaming.update`. */
export interface V3VideoStreamingUpdateArguments {
  /** The stream's id, from the answer that it came with. */
  streamId: StreamId;
  /** The title shown to people. At most 1,000 characters. */
  title: string;
  /** What the stream is about. At most 5,000 characters. */
  description?: string;
  /** The picture that stands for the stream, as the id of an uploaded file. */
  thumbnailFileId?: FileId;
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Metadata;
  /** The quality of the picture. */
  resolution?: StreamResolution;
  /** Whether the stream is to have a channel, by its name. Known to the description of 2026 alone. */
  channelEnabled?: boolean;
}

/** Arguments of `v3.videoStreaming.delete`. */
export interface V3VideoStreamingDeleteArguments {
  /** The stream's id, from the answer that it came with. */
  streamId: StreamId;
}

/** Arguments of `v3.videoStreaming.streamingUrl.delete`. */
export interface V3VideoStreamingStreamingUrlDeleteArguments {
  /** The stream's id, from the answer that it came with. */
  streamId: StreamId;
}

/** Arguments of `v3.videoStreaming.viewerBans.query`. */
export interface V3VideoStreamingViewerBansQueryArguments {
  /** The stream's id, from the answer that it came with. */
  streamId: StreamId;
}

/** Arguments of `v3.videoStreaming.viewerBans.create`. */
export interface V3VideoStreamingViewerBansCreateArguments {
  /** The stream's id, from the answer that it came with. */
  streamId: StreamId;
  /** The users, by id. No source says how many one call takes. */
  userIds: string[];
}

/** Arguments of `v3.videoStreaming.viewerBans.delete`. */
export interface V3VideoStreamingViewerBansDeleteArguments {
  /** The stream's id, from the answer that it came with. */
  streamId: StreamId;
  /** The users, by id. No source says how many one call takes. */
  userIds: string[];
}

/** Arguments of `v3.userEvents.videoStreaming.create`. */
export interface V3UserEventsVideoStreamingCreateArguments {
  /** Proof of where the report comes from, by its name. How it is made is not documented. */
  signature: EventSignature;
  /** A text that is used only once, by its name. */
  nonceStr: EventNonce;
  /** When the report is made. The form is not documented. */
  timestamp: EventTimestamp;
  /** What was watched, an entry for each period. */
  streams: (WatchPeriod & {
    /** The stream that was watched. */
    streamId: string;
  })[];
}

/** Arguments of `v3.userEvents.room.create`. */
export interface V3UserEventsRoomCreateArguments {
  /** Proof of where the report comes from, by its name. How it is made is not documented. */
  signature: EventSignature;
  /** A text that is used only once, by its name. */
  nonceStr: EventNonce;
  /** When the report is made. The form is not documented. */
  timestamp: EventTimestamp;
  /** What was watched, an entry for each period. */
  rooms: (WatchPeriod & {
    /** The room that was watched. */
    roomId: string;
  })[];
}

/** Arguments of `v3.allowlists.query`. */
export interface V3AllowlistsQueryArguments {
  /** Only this link. Whether all of it has to match is not documented. Left out, all. */
  regex?: string;
  /** In which order. `lastCreated` puts the latest first, `firstCreated` the earliest. */
  sortBy?: "firstCreated" | "lastCreated";
  /** Which page, and how long it is. */
  options?: RulePageOptions;
}

/** Arguments of `v3.allowlists.create`. */
export interface V3AllowlistsCreateArguments {
  /** The links, or, by the property's name, regular expressions for them. At most 100 of 1 to 500 characters; split longer lists. */
  regexs: string[];
}

/** Arguments of `v3.allowlists.verify`. */
export interface V3AllowlistsVerifyArguments {
  /** The texts to check. 1 to 10 of at most 500 characters in one call; split longer lists. What is checked when they are left out is not documented. */
  data?: string[];
}

/** Arguments of `v3.blocklists.query`. */
export interface V3BlocklistsQueryArguments {
  /** Only this word or pattern. Whether all of it has to match is not documented. Left out, all. */
  regex?: string;
  /** In which order. `lastCreated` puts the latest first, `firstCreated` the earliest. */
  sortBy?: "firstCreated" | "lastCreated";
  /** Which page, and how long it is. */
  options?: RulePageOptions;
}

/** Arguments of `v3.blocklists.create`. */
export interface V3BlocklistsCreateArguments {
  /** The words, or regular expressions for them. At most 100 of 1 to 500 characters; split longer lists. */
  regexs: string[];
  /** Whether the word must stand alone. With false it is found inside other words too. */
  isMatchExactWord?: IsMatchExactWord;
}

/** Arguments of `v3.blocklists.verify`. */
export interface V3BlocklistsVerifyArguments {
  /** The texts to check. 1 to 10 of at most 500 characters in one call; split longer lists. What is checked when they are left out is not documented. */
  data?: string[];
}

/** Arguments of `v3.notifications.settings.get`. */
export interface V3NotificationsSettingsGetArguments {
  /** Which setting it is. */
  level: NotificationLevel;
  /** The channel, where `level` is `channel`. */
  channelId?: string;
  /** The community, where `level` is `community`. */
  communityId?: CommunityId;
}

/** Arguments of `v3.notifications.settings.update`. */
export interface V3NotificationsSettingsUpdateArguments {
  /** Whose setting it is, the user's for the whole network, or the one for a single channel or community. */
  level: NotificationLevel;
  /** The channel, where `level` is `channel`. */
  channelId?: string;
  /** The community, where `level` is `community`. */
  communityId?: CommunityId;
  /** Whether there are to be any notifications. */
  isPushNotifiable?: boolean;
  /** What they are to tell of. 1 to 7 in one call. */
  notifiableEvents?: NotifiableEventRequest[];
}

/** Arguments of `v3.networkSettings.chat.get`. */
export interface V3NetworkSettingsChatGetArguments {}

/** Arguments of `v3.networkSettings.chat.update`. */
export interface V3NetworkSettingsChatUpdateArguments {
  /**
   * Whether administrators may read the messages of conversations.
   * @default true
   */
  isAllowAdminViewConversationMessage?: boolean;
  /**
   * Whether administrators may manage the messages of conversations. What that takes in is not documented.
   * @default true
   */
  isAllowAdminManageConversationMessage?: boolean;
  /**
   * Whether members may update the conversations that they are in. Known to the vendor's description of 2026 alone.
   * @default false
   */
  allowMemberToUpdateConversationChannel?: boolean;
  /**
   * Whether a message may mention its whole channel.
   * @default false
   */
  isAllowMentionedChannelEnabled?: boolean;
  /** Whether and how channels are listed with a preview of a message. */
  messagePreviewSetting?: {
    /**
     * Whether there are previews.
     * @default false
     */
    enabled: boolean;
    /**
     * Whether a deleted message is previewed too.
     * @default false
     */
    isIncludeDeleted?: boolean;
  };
}

/** Arguments of `v3.networkSettings.enhanceModeration.get`. */
export interface V3NetworkSettingsEnhanceModerationGetArguments {}

/** Arguments of `v3.networkSettings.enhanceModeration.update`. */
export interface V3NetworkSettingsEnhanceModerationUpdateArguments {
  /** Whether it is on. */
  enabled?: boolean;
  /** What moderation deletes of a comment, the whole of it or its attachment alone. */
  commentDeletionBehavior?: CommentDeletionBehavior;
  /** How sure it has to be before it acts, by category. 1 to 100. */
  confidences?: ModerationConfidence[];
  /** Patterns that except users, by the property's name. No source says what they are held against and how they are written. */
  userModerationExclusionPatterns?: string[];
}

/** Arguments of `v3.networkSettings.feedSetting.get`. */
export interface V3NetworkSettingsFeedSettingGetArguments {}

/** Arguments of `v3.networkSettings.feedSetting.update`. */
export interface V3NetworkSettingsFeedSettingUpdateArguments {
  /** What holds for posts. */
  post?: {
    /** What holds for videos. */
    video?: {
      /** Whether videos are allowed. */
      allowed?: boolean;
      /** How long a video may be, in seconds. 1 to 7,200. */
      maxDurationSeconds?: number;
      /** The resolutions that videos are converted to. */
      transcodeConfig?: {
        /** The highest. */
        maxResolution?: "1080p" | "720p" | "480p" | "360p";
        /** The lowest. */
        minResolution?: "1080p" | "720p" | "480p" | "360p";
      };
    };
  };
  /** What holds for messages. */
  message?: {
    /** What holds for videos. */
    video?: {
      /** Whether videos are allowed. */
      allowed?: boolean;
      /** How long a video may be, in seconds. 1 to 600. */
      maxDurationSeconds?: number;
      /** The resolutions that videos are converted to. */
      transcodeConfig?: {
        /** The highest. */
        maxResolution?: "1080p" | "720p" | "480p" | "360p";
        /** The lowest. */
        minResolution?: "1080p" | "720p" | "480p" | "360p";
      };
    };
  };
  /** What holds for stories. */
  story?: {
    /** What holds for videos. */
    video?: {
      /** Whether videos are allowed. */
      allowed?: boolean;
      /** How long a video may be, in seconds. 1 to 90. */
      maxDurationSeconds?: number;
      /** The resolutions that videos are converted to. */
      transcodeConfig?: {
        /** The highest. */
        maxResolution?: "1080p" | "720p" | "480p" | "360p";
        /** The lowest. */
        minResolution?: "1080p" | "720p" | "480p" | "360p";
      };
    };
  };
}

/** Arguments of `v3.networkSettings.files.update`. */
export interface V3NetworkSettingsFilesUpdateArguments {
  /** By its name, whether files are downloaded in the older way. */
  useLegacyFileDownload?: boolean;
  /**
   * By its name, whether files are held back until they are reviewed.
   * @default false
   */
  reservedForReview?: boolean;
}

/** Arguments of `v3.networkSettings.moderation.get`. */
export interface V3NetworkSettingsModerationGetArguments {}

/** Arguments of `v3.networkSettings.moderation.update`. */
export interface V3NetworkSettingsModerationUpdateArguments {
  /** Whether links that are not on the allowlist are refused. */
  isWhitelistEnabled?: boolean;
  /** By its name, whether users may report content. Known to the vendor's description of 2026 alone. */
  isReportEnabled?: boolean;
}

/** Arguments of `v3.networkSettings.prehook.get`. */
export interface V3NetworkSettingsPrehookGetArguments {}

/** Arguments of `v3.networkSettings.prehook.update`. */
export interface V3NetworkSettingsPrehookUpdateArguments {
  /** Whether it is asked. */
  enabled?: boolean;
  /** Where it is asked. */
  callbackUrl?: string;
  /** The decision where your server gives none in time. */
  defaultAction?: "allow" | "deny";
  /** Whether to make a new secret key in the place of the present one. */
  regenerateKey?: boolean;
}

/** Arguments of `v3.networkSettings.product.get`. */
export interface V3NetworkSettingsProductGetArguments {}

/** Arguments of `v3.networkSettings.product.update`. */
export interface V3NetworkSettingsProductUpdateArguments {
  /** Whether products are on. */
  enabled: boolean;
}

/** Arguments of `v3.networkSettings.publicUsers.get`. */
export interface V3NetworkSettingsPublicUsersGetArguments {}

/** Arguments of `v3.networkSettings.publicUsers.update`. */
export interface V3NetworkSettingsPublicUsersUpdateArguments {
  /** Whether visitors may use the network; `visitorEnabled` in the answer. */
  publicUserVisitorEnabled?: boolean;
  /** Whether bots may use the network; `botEnabled` in the answer. */
  publicUserBotEnabled?: boolean;
  /** Becomes `secure` in the answer. No source says what it asks of visitors and bots. */
  publicUserSecure?: boolean;
}

/** Arguments of `v3.networkSettings.pushNotification.get`. */
export interface V3NetworkSettingsPushNotificationGetArguments {}

/** Arguments of `v3.networkSettings.pushNotification.update`. */
export interface V3NetworkSettingsPushNotificationUpdateArguments {
  /** By its name, Apple's flag that lets an app change a notification before it is shown. */
  iOSMutableContent?: boolean;
  /**
   * Whether users are notified when a live stream starts.
   * @default true
   */
  notifyWhenLiveStart?: boolean;
}

/** Arguments of `v3.networkSettings.room.get`. */
export interface V3NetworkSettingsRoomGetArguments {}

/** Arguments of `v3.networkSettings.securityConfigs.get`. */
export interface V3NetworkSettingsSecurityConfigsGetArguments {}

/** Arguments of `v3.networkSettings.securityConfigs.update`. */
export interface V3NetworkSettingsSecurityConfigsUpdateArguments {
  /** What holds for server keys. */
  serverKey?: {
    /** How long one lasts, in hours. 1 to 1,000. */
    expiresInHours?: number;
    /** By its name, whether one is good for parts of the API only. */
    apiScopeEnabled: boolean;
  };
  /** What holds for admin tokens. */
  adminToken?: {
    /** How long one lasts, in hours. 1 to 1,000. */
    expiresInHours?: number;
  };
}

/** Arguments of `v3.networkSettings.semanticSearch.get`. */
export interface V3NetworkSettingsSemanticSearchGetArguments {}

/** Arguments of `v3.networkSettings.semanticSearch.update`. */
export interface V3NetworkSettingsSemanticSearchUpdateArguments {
  /** The score that a found post must have. The description of 2024 has an integer. */
  postMinScore?: number;
  /** The score that a found community must have. */
  communityMinScore?: number;
}

/** Arguments of `v3.networkSettings.shareableDeepLinks.get`. */
export interface V3NetworkSettingsShareableDeepLinksGetArguments {}

/** Arguments of `v3.networkSettings.shareableDeepLinks.update`. */
export interface V3NetworkSettingsShareableDeepLinksUpdateArguments {
  /** Where the links lead. Whether with or without `https://` is not documented. */
  domain: string;
  /** What follows the domain, for each kind of link. No source says how a pattern is written, nor how it names the place of the id; that of the examples is made up. */
  patterns: ShareableDeepLinkPatterns;
}

/** Arguments of `v3.networkSettings.social.get`. */
export interface V3NetworkSettingsSocialGetArguments {}

/** Arguments of `v3.networkSettings.social.update`. */
export interface V3NetworkSettingsSocialUpdateArguments {
  /** Whether users are open to all, or to their followers only, by the property's name. */
  userPrivacySetting?: "public" | "private";
  /**
   * Whether following a user has to be asked for first.
   * @default false
   */
  isFollowWithRequestEnabled?: boolean;
  /** Whether a post may be edited while it waits for approval. */
  isAllowEditPostWhenReviewingEnabled?: boolean;
  /**
   * Whether a comment may be edited while it waits for approval. Known to the vendor's description of 2026 alone.
   * @default true
   */
  isAllowEditCommentWhenReviewingEnabled?: boolean;
  /** Whether those who are not in a community are kept from interacting there. */
  disallowNonMemberInteractInCommunity?: boolean;
  /**
   * Whether it shows nothing but the posts of the user's own feed.
   * @default false
   */
  showOnlyMyFeed?: boolean;
  /** Whether it shows the user's own posts. */
  showMyPost?: boolean;
  /** Whether it shows everybody's posts. */
  showEveryonePost?: boolean;
  /** Whether it shows the posts of communities. */
  showCommunityPost?: boolean;
  /** Whether it shows the posts of those whom the user follows. */
  showFollowingPost?: boolean;
  /** Whether a message may mention its whole channel. The answer does not have it; `v3.networkSettings.chat` has a property of that name. */
  isAllowMentionedChannelEnabled?: boolean;
  /**
   * How long a story is shown, in minutes. 60 to 1,440.
   * @default 1440
   */
  storyExpiryTimeMinutes?: number;
  /** Whether all users may create stories. */
  allowAllUserToCreateStory?: boolean;
  /**
   * Whether users may join a private community by themselves. Deprecated in 2026; no source says what takes its place.
   * @deprecated
   */
  allowJoinPrivateCommunity?: boolean;
  /**
   * How many posts may be pinned in the global feed. 1 to 20.
   * @default 1
   */
  maxGlobalPinnedPost?: number;
}

/** Arguments of `v3.networkSettings.uikit.get`. */
export interface V3NetworkSettingsUikitGetArguments {}

/** Arguments of `v3.networkSettings.uikit.update`. */
export type V3NetworkSettingsUikitUpdateArguments = UikitSettings;

/** Arguments of `v3.networkSettings.users.get`. */
export interface V3NetworkSettingsUsersGetArguments {}

/** Arguments of `v3.networkSettings.users.update`. */
export interface V3NetworkSettingsUsersUpdateArguments {
  /** Whether users may change their display names. */
  isAllowUpdateDisplayName?: boolean;
  /** The roles of users who have no other, by id. The source limits each id to 10 characters, which role ids elsewhere exceed; most likely at most 10 ids are meant, as for the roles of a user. */
  fallbackRoleIds?: string[];
}

/** Arguments of `v3.networkSettings.videoStreaming.get`. */
export interface V3NetworkSettingsVideoStreamingGetArguments {}

/** Arguments of `v3.networkSettings.videoStreaming.update`. */
export interface V3NetworkSettingsVideoStreamingUpdateArguments {
  /** Whether the network has live streams. */
  enabled?: boolean;
  /** What moderation does with live streams. */
  moderation?: VideoStreamingModerationRules;
}

/** Arguments of `v3.networkSettings.webhook.get`. */
export interface V3NetworkSettingsWebhookGetArguments {}

/** Arguments of `v3.networkSettings.webhook.update`. */
export interface V3NetworkSettingsWebhookUpdateArguments {
  /** Whether webhooks are on; `enabled` in the answer. */
  webhookEnabled?: boolean;
}

/** The arguments, result and errors of each operation. */
export interface Operations {
  'v2.channels.query': {
    arguments: V2ChannelsQueryArguments;
    result: ChannelPageV2;
    item: ChannelWithMembershipV2;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 413 | 422 | 429 | 500;
  };
  'v2.channels.create': {
    arguments: V2ChannelsCreateArguments;
    result: ChannelWithMembershipV2;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.channels.updateDisplayName': {
    arguments: V2ChannelsUpdateDisplayNameArguments;
    result: ChannelV2;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.channels.mute': {
    arguments: V2ChannelsMuteArguments;
    result: Success;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.channels.close': {
    arguments: V2ChannelsCloseArguments;
    result: void;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.channels.users.add': {
    arguments: V2ChannelsUsersAddArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.channels.users.remove': {
    arguments: V2ChannelsUsersRemoveArguments;
    result: void;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.channels.users.mute': {
    arguments: V2ChannelsUsersMuteArguments;
    result: Success;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.channels.users.ban': {
    arguments: V2ChannelsUsersBanArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.channels.users.unban': {
    arguments: V2ChannelsUsersUnbanArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.messages.query': {
    arguments: V2MessagesQueryArguments;
    result: MessagePageV2;
    item: MessageV2;
    contentType: 'application/json';
    errorStatus: 401 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.messages.create': {
    arguments: V2MessagesCreateArguments;
    result: MessageListV2;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.messages.get': {
    arguments: V2MessagesGetArguments;
    result: MessageWithChannelV2;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.messages.delete': {
    arguments: V2MessagesDeleteArguments;
    result: void;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.messages.images.create': {
    arguments: V2MessagesImagesCreateArguments;
    result: MessageListV2;
    item: never;
    contentType: 'multipart/form-data';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.messages.images.get': {
    arguments: V2MessagesImagesGetArguments;
    result: Response;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.messages.files.create': {
    arguments: V2MessagesFilesCreateArguments;
    result: MessageListV2;
    item: never;
    contentType: 'multipart/form-data';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.messages.files.get': {
    arguments: V2MessagesFilesGetArguments;
    result: Response;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.users.query': {
    arguments: V2UsersQueryArguments;
    result: UserPageV2;
    item: UserWithSessionV2;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v2.users.update': {
    arguments: V2UsersUpdateArguments;
    result: UserV2;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.users.ban': {
    arguments: V2UsersBanArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.users.unban': {
    arguments: V2UsersUnbanArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.users.clearFlags': {
    arguments: V2UsersClearFlagsArguments;
    result: UserV2;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.roles.query': {
    arguments: V2RolesQueryArguments;
    result: RoleListV2;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v2.roles.add': {
    arguments: V2RolesAddArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.blacklist.download': {
    arguments: V2BlacklistDownloadArguments;
    result: Response;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 422 | 429 | 500;
  };
  'v2.blacklist.query': {
    arguments: V2BlacklistQueryArguments;
    result: RuleListV2;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.blacklist.add': {
    arguments: V2BlacklistAddArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.blacklist.updateMany': {
    arguments: V2BlacklistUpdateManyArguments;
    result: void;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.blacklist.delete': {
    arguments: V2BlacklistDeleteArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.blacklist.update': {
    arguments: V2BlacklistUpdateArguments;
    result: RuleV2;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.whitelist.query': {
    arguments: V2WhitelistQueryArguments;
    result: RuleListV2;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.whitelist.add': {
    arguments: V2WhitelistAddArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.whitelist.updateMany': {
    arguments: V2WhitelistUpdateManyArguments;
    result: void;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.whitelist.delete': {
    arguments: V2WhitelistDeleteArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.whitelist.update': {
    arguments: V2WhitelistUpdateArguments;
    result: RuleV2;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.reactions.query': {
    arguments: V2ReactionsQueryArguments;
    result: ReactionPageV2;
    item: ReactionV2;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.reactions.create': {
    arguments: V2ReactionsCreateArguments;
    result: AddedReactionV2;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.reactions.delete': {
    arguments: V2ReactionsDeleteArguments;
    result: RemovedReactionV2;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.reactions.queryMostReacted': {
    arguments: V2ReactionsQueryMostReactedArguments;
    result: MostReactedMessagesV2;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.channels.closeByPluralPath': {
    arguments: V2ChannelsCloseByPluralPathArguments;
    result: void;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.channels.search': {
    arguments: V2ChannelsSearchArguments;
    result: ChannelSearchPageV2;
    item: Channel;
    contentType: never;
    errorStatus: 401 | 422 | 429 | 500;
  };
  'v2.messages.search': {
    arguments: V2MessagesSearchArguments;
    result: MessageSearchPageV2;
    item: Message;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.users.mute': {
    arguments: V2UsersMuteArguments;
    result: void;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.users.unmute': {
    arguments: V2UsersUnmuteArguments;
    result: void;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.moderationSettings.get': {
    arguments: V2ModerationSettingsGetArguments;
    result: ModerationSettingV2;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v2.moderationSettings.update': {
    arguments: V2ModerationSettingsUpdateArguments;
    result: UpdatedModerationSettingV2;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.channels.query': {
    arguments: V3ChannelsQueryArguments;
    result: ChannelPage;
    item: Channel;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.channels.create': {
    arguments: V3ChannelsCreateArguments;
    result: ChannelList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.getMany': {
    arguments: V3ChannelsGetManyArguments;
    result: ChannelList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.channels.markManySeen': {
    arguments: V3ChannelsMarkManySeenArguments;
    result: void;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.createConversation': {
    arguments: V3ChannelsCreateConversationArguments;
    result: ChannelList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.get': {
    arguments: V3ChannelsGetArguments;
    result: ChannelList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.channels.update': {
    arguments: V3ChannelsUpdateArguments;
    result: ChannelList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.delete': {
    arguments: V3ChannelsDeleteArguments;
    result: Success;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.channels.join': {
    arguments: V3ChannelsJoinArguments;
    result: ChannelList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.channels.leave': {
    arguments: V3ChannelsLeaveArguments;
    result: ChannelList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.channels.markSeen': {
    arguments: V3ChannelsMarkSeenArguments;
    result: void;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.users.query': {
    arguments: V3ChannelsUsersQueryArguments;
    result: ChannelPage;
    item: ChannelUser;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.channels.users.add': {
    arguments: V3ChannelsUsersAddArguments;
    result: ChannelList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.users.remove': {
    arguments: V3ChannelsUsersRemoveArguments;
    result: ChannelList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.users.ban': {
    arguments: V3ChannelsUsersBanArguments;
    result: ChannelList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.users.unban': {
    arguments: V3ChannelsUsersUnbanArguments;
    result: ChannelList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.users.addRole': {
    arguments: V3ChannelsUsersAddRoleArguments;
    result: ChannelList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.channels.users.removeRole': {
    arguments: V3ChannelsUsersRemoveRoleArguments;
    result: ChannelList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.messages.query': {
    arguments: V3MessagesQueryArguments;
    result: MessagePage;
    item: Message;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.messages.create': {
    arguments: V3MessagesCreateArguments;
    result: MessageList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.messages.getMany': {
    arguments: V3MessagesGetManyArguments;
    result: MessageList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.messages.get': {
    arguments: V3MessagesGetArguments;
    result: MessageList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.messages.update': {
    arguments: V3MessagesUpdateArguments;
    result: MessageList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.messages.delete': {
    arguments: V3MessagesDeleteArguments;
    result: Success;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.messages.flag': {
    arguments: V3MessagesFlagArguments;
    result: MessageList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.messages.unflag': {
    arguments: V3MessagesUnflagArguments;
    result: MessageList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.messages.clearFlags': {
    arguments: V3MessagesClearFlagsArguments;
    result: MessageList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.messages.isFlaggedByMe': {
    arguments: V3MessagesIsFlaggedByMeArguments;
    result: FlagResult;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.users.query': {
    arguments: V3UsersQueryArguments;
    result: UserPage;
    item: User;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.users.update': {
    arguments: V3UsersUpdateArguments;
    result: UserList;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.users.getMany': {
    arguments: V3UsersGetManyArguments;
    result: UserList;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.users.get': {
    arguments: V3UsersGetArguments;
    result: UserList;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.users.isFlaggedByMe': {
    arguments: V3UsersIsFlaggedByMeArguments;
    result: UserFlagResult;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.roles.query': {
    arguments: V3RolesQueryArguments;
    result: RolePage;
    item: Role;
    contentType: never;
    errorStatus: 401 | 422 | 429 | 500;
  };
  'v3.roles.create': {
    arguments: V3RolesCreateArguments;
    result: RoleList;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.roles.get': {
    arguments: V3RolesGetArguments;
    result: RoleList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.roles.update': {
    arguments: V3RolesUpdateArguments;
    result: RoleList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.roles.delete': {
    arguments: V3RolesDeleteArguments;
    result: RoleList;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.reactions.query': {
    arguments: V3ReactionsQueryArguments;
    result: ReactionPage;
    item: Reaction;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.files.create': {
    arguments: V3FilesCreateArguments;
    result: StoredFileList;
    item: never;
    contentType: 'multipart/form-data';
    errorStatus: 400 | 401 | 413 | 422 | 429 | 500;
  };
  'v3.files.get': {
    arguments: V3FilesGetArguments;
    result: StoredFile;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.files.update': {
    arguments: V3FilesUpdateArguments;
    result: StoredFileList;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.files.delete': {
    arguments: V3FilesDeleteArguments;
    result: DeletedFile;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.files.download': {
    arguments: V3FilesDownloadArguments;
    result: Response;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.authentication.getToken': {
    arguments: V3AuthenticationGetTokenArguments;
    result: operations['v3.authentication.getToken']['responses'][200]['content']['application/json'];
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 422 | 429 | 500;
  };
  'v3.sessions.get': {
    arguments: V3SessionsGetArguments;
    result: SessionState;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.sessions.create': {
    arguments: V3SessionsCreateArguments;
    result: Session;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.communities.query': {
    arguments: V3CommunitiesQueryArguments;
    result: CommunityPage;
    item: Community;
    contentType: never;
    errorStatus: 401 | 403 | 422 | 429 | 500;
  };
  'v3.communities.create': {
    arguments: V3CommunitiesCreateArguments;
    result: CommunityList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.communities.getMany': {
    arguments: V3CommunitiesGetManyArguments;
    result: CommunityList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.communities.queryRecommended': {
    arguments: V3CommunitiesQueryRecommendedArguments;
    result: CommunityList;
    item: never;
    contentType: never;
    errorStatus: 401 | 422 | 429 | 500;
  };
  'v3.communities.queryTopTrending': {
    arguments: V3CommunitiesQueryTopTrendingArguments;
    result: CommunityList;
    item: never;
    contentType: never;
    errorStatus: 401 | 422 | 429 | 500;
  };
  'v3.communities.get': {
    arguments: V3CommunitiesGetArguments;
    result: CommunityList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.communities.update': {
    arguments: V3CommunitiesUpdateArguments;
    result: CommunityList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.communities.delete': {
    arguments: V3CommunitiesDeleteArguments;
    result: Success;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.communities.join': {
    arguments: V3CommunitiesJoinArguments;
    result: CommunityList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.communities.leave': {
    arguments: V3CommunitiesLeaveArguments;
    result: CommunityList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.communities.getMyPermissions': {
    arguments: V3CommunitiesGetMyPermissionsArguments;
    result: CommunityPermissions;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.communities.users.query': {
    arguments: V3CommunitiesUsersQueryArguments;
    result: CommunityPage;
    item: CommunityUser;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.communities.users.add': {
    arguments: V3CommunitiesUsersAddArguments;
    result: CommunityList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.communities.users.remove': {
    arguments: V3CommunitiesUsersRemoveArguments;
    result: CommunityList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.communities.users.ban': {
    arguments: V3CommunitiesUsersBanArguments;
    result: CommunityList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.communities.users.unban': {
    arguments: V3CommunitiesUsersUnbanArguments;
    result: CommunityList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.communities.users.addRole': {
    arguments: V3CommunitiesUsersAddRoleArguments;
    result: CommunityList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.communities.users.removeRole': {
    arguments: V3CommunitiesUsersRemoveRoleArguments;
    result: CommunityList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.communities.comments.queryReviewQueue': {
    arguments: V3CommunitiesCommentsQueryReviewQueueArguments;
    result: CommentPage;
    item: Comment;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.communityCategories.query': {
    arguments: V3CommunityCategoriesQueryArguments;
    result: CommunityCategoryPage;
    item: CommunityCategory;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.communityCategories.create': {
    arguments: V3CommunityCategoriesCreateArguments;
    result: CommunityCategoryList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.communityCategories.getMany': {
    arguments: V3CommunityCategoriesGetManyArguments;
    result: CommunityCategoryList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.communityCategories.get': {
    arguments: V3CommunityCategoriesGetArguments;
    result: CommunityCategoryList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.communityCategories.update': {
    arguments: V3CommunityCategoriesUpdateArguments;
    result: CommunityCategoryList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.communityCategories.delete': {
    arguments: V3CommunityCategoriesDeleteArguments;
    result: Success;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.posts.query': {
    arguments: V3PostsQueryArguments;
    result: PostPage;
    item: Post;
    contentType: never;
    errorStatus: 400 | 401 | 404 | 422 | 429 | 500;
  };
  'v3.posts.create': {
    arguments: V3PostsCreateArguments;
    result: PostList;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.posts.getMany': {
    arguments: V3PostsGetManyArguments;
    result: PostList;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 404 | 422 | 429 | 500;
  };
  'v3.posts.get': {
    arguments: V3PostsGetArguments;
    result: PostList;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 404 | 422 | 429 | 500;
  };
  'v3.posts.update': {
    arguments: V3PostsUpdateArguments;
    result: PostList;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.posts.delete': {
    arguments: V3PostsDeleteArguments;
    result: Success;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.posts.approve': {
    arguments: V3PostsApproveArguments;
    result: PostList;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.posts.decline': {
    arguments: V3PostsDeclineArguments;
    result: PostList;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.posts.flag': {
    arguments: V3PostsFlagArguments;
    result: PostList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.posts.unflag': {
    arguments: V3PostsUnflagArguments;
    result: PostList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.posts.clearFlags': {
    arguments: V3PostsClearFlagsArguments;
    result: PostList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.posts.isFlaggedByMe': {
    arguments: V3PostsIsFlaggedByMeArguments;
    result: FlagResult;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.comments.query': {
    arguments: V3CommentsQueryArguments;
    result: CommentPage;
    item: Comment;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.comments.create': {
    arguments: V3CommentsCreateArguments;
    result: CommentList;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.comments.getMany': {
    arguments: V3CommentsGetManyArguments;
    result: CommentList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.comments.get': {
    arguments: V3CommentsGetArguments;
    result: CommentList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.comments.update': {
    arguments: V3CommentsUpdateArguments;
    result: CommentList;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.comments.delete': {
    arguments: V3CommentsDeleteArguments;
    result: Success;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.comments.approve': {
    arguments: V3CommentsApproveArguments;
    result: CommentList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.comments.decline': {
    arguments: V3CommentsDeclineArguments;
    result: CommentList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.comments.flag': {
    arguments: V3CommentsFlagArguments;
    result: CommentList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.comments.unflag': {
    arguments: V3CommentsUnflagArguments;
    result: CommentList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.comments.clearFlags': {
    arguments: V3CommentsClearFlagsArguments;
    result: CommentList;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.comments.isFlaggedByMe': {
    arguments: V3CommentsIsFlaggedByMeArguments;
    result: FlagResult;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.feeds.global.query': {
    arguments: V3FeedsGlobalQueryArguments;
    result: GlobalFeedPage;
    item: Post;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.feeds.community.query': {
    arguments: V3FeedsCommunityQueryArguments;
    result: CommunityFeedPage;
    item: Post;
    contentType: never;
    errorStatus: 400 | 401 | 404 | 422 | 429 | 500;
  };
  'v3.feeds.user.query': {
    arguments: V3FeedsUserQueryArguments;
    result: UserFeedPage;
    item: Post;
    contentType: never;
    errorStatus: 400 | 401 | 404 | 422 | 429 | 500;
  };
  'v3.feeds.user.count': {
    arguments: V3FeedsUserCountArguments;
    result: PostsCount;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 404 | 422 | 429 | 500;
  };
  'v3.feeds.content.query': {
    arguments: V3FeedsContentQueryArguments;
    result: ContentFeedPage;
    item: Post;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.polls.create': {
    arguments: V3PollsCreateArguments;
    result: PollList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.polls.get': {
    arguments: V3PollsGetArguments;
    result: PollList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.polls.update': {
    arguments: V3PollsUpdateArguments;
    result: PollList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.polls.delete': {
    arguments: V3PollsDeleteArguments;
    result: Success;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.polls.answers.queryVoters': {
    arguments: V3PollsAnswersQueryVotersArguments;
    result: PollVoterPage;
    item: PollVoter;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.polls.votes.create': {
    arguments: V3PollsVotesCreateArguments;
    result: VotedPollList;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.polls.votes.update': {
    arguments: V3PollsVotesUpdateArguments;
    result: PollList;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.videoStreaming.query': {
    arguments: V3VideoStreamingQueryArguments;
    result: VideoStreamingPage;
    item: VideoStreaming;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.videoStreaming.create': {
    arguments: V3VideoStreamingCreateArguments;
    result: VideoStreamingList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.videoStreaming.queryLive': {
    arguments: V3VideoStreamingQueryLiveArguments;
    result: LiveVideoStreamingPage;
    item: VideoStreaming;
    contentType: never;
    errorStatus: 400 | 401 | 404 | 422 | 429 | 500;
  };
  'v3.videoStreaming.get': {
    arguments: V3VideoStreamingGetArguments;
    result: VideoStreamingList;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.videoStreaming.update': {
    arguments: V3VideoStreamingUpdateArguments;
    result: VideoStreamingList;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.videoStreaming.delete': {
    arguments: V3VideoStreamingDeleteArguments;
    result: Success;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.videoStreaming.streamingUrl.delete': {
    arguments: V3VideoStreamingStreamingUrlDeleteArguments;
    result: VideoStreamingList;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.videoStreaming.viewerBans.query': {
    arguments: V3VideoStreamingViewerBansQueryArguments;
    result: VideoStreamingBannedUserPage;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.videoStreaming.viewerBans.create': {
    arguments: V3VideoStreamingViewerBansCreateArguments;
    result: Success;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.videoStreaming.viewerBans.delete': {
    arguments: V3VideoStreamingViewerBansDeleteArguments;
    result: Success;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.userEvents.videoStreaming.create': {
    arguments: V3UserEventsVideoStreamingCreateArguments;
    result: UserEventResult;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 413 | 422 | 429 | 500;
  };
  'v3.userEvents.room.create': {
    arguments: V3UserEventsRoomCreateArguments;
    result: void;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 413 | 422 | 429 | 500;
  };
  'v3.allowlists.query': {
    arguments: V3AllowlistsQueryArguments;
    result: RulePage;
    item: Rule;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.allowlists.create': {
    arguments: V3AllowlistsCreateArguments;
    result: Success;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.allowlists.verify': {
    arguments: V3AllowlistsVerifyArguments;
    result: Success;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.blocklists.query': {
    arguments: V3BlocklistsQueryArguments;
    result: RulePage;
    item: Rule;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.blocklists.create': {
    arguments: V3BlocklistsCreateArguments;
    result: Success;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.blocklists.verify': {
    arguments: V3BlocklistsVerifyArguments;
    result: Success;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.notifications.settings.get': {
    arguments: V3NotificationsSettingsGetArguments;
    result: NotificationSetting;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.notifications.settings.update': {
    arguments: V3NotificationsSettingsUpdateArguments;
    result: StatusResponse;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.chat.get': {
    arguments: V3NetworkSettingsChatGetArguments;
    result: ChatSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.networkSettings.chat.update': {
    arguments: V3NetworkSettingsChatUpdateArguments;
    result: ChatSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.enhanceModeration.get': {
    arguments: V3NetworkSettingsEnhanceModerationGetArguments;
    result: EnhanceModerationSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.networkSettings.enhanceModeration.update': {
    arguments: V3NetworkSettingsEnhanceModerationUpdateArguments;
    result: EnhanceModerationSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.feedSetting.get': {
    arguments: V3NetworkSettingsFeedSettingGetArguments;
    result: FeedSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.networkSettings.feedSetting.update': {
    arguments: V3NetworkSettingsFeedSettingUpdateArguments;
    result: FeedSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.files.update': {
    arguments: V3NetworkSettingsFilesUpdateArguments;
    result: FileSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.moderation.get': {
    arguments: V3NetworkSettingsModerationGetArguments;
    result: ModerationSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.networkSettings.moderation.update': {
    arguments: V3NetworkSettingsModerationUpdateArguments;
    result: ModerationSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.prehook.get': {
    arguments: V3NetworkSettingsPrehookGetArguments;
    result: PrehookSettings;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 422 | 429 | 500;
  };
  'v3.networkSettings.prehook.update': {
    arguments: V3NetworkSettingsPrehookUpdateArguments;
    result: PrehookSettingsWithSecretKey;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.product.get': {
    arguments: V3NetworkSettingsProductGetArguments;
    result: ProductSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.networkSettings.product.update': {
    arguments: V3NetworkSettingsProductUpdateArguments;
    result: ProductSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.publicUsers.get': {
    arguments: V3NetworkSettingsPublicUsersGetArguments;
    result: PublicUserSettings;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 422 | 429 | 500;
  };
  'v3.networkSettings.publicUsers.update': {
    arguments: V3NetworkSettingsPublicUsersUpdateArguments;
    result: PublicUserSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.pushNotification.get': {
    arguments: V3NetworkSettingsPushNotificationGetArguments;
    result: PushNotificationSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.networkSettings.pushNotification.update': {
    arguments: V3NetworkSettingsPushNotificationUpdateArguments;
    result: PushNotificationSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.room.get': {
    arguments: V3NetworkSettingsRoomGetArguments;
    result: RoomSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.networkSettings.securityConfigs.get': {
    arguments: V3NetworkSettingsSecurityConfigsGetArguments;
    result: SecurityConfigs;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.networkSettings.securityConfigs.update': {
    arguments: V3NetworkSettingsSecurityConfigsUpdateArguments;
    result: SecurityConfigs;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.semanticSearch.get': {
    arguments: V3NetworkSettingsSemanticSearchGetArguments;
    result: SemanticSearchSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.networkSettings.semanticSearch.update': {
    arguments: V3NetworkSettingsSemanticSearchUpdateArguments;
    result: SemanticSearchSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.shareableDeepLinks.get': {
    arguments: V3NetworkSettingsShareableDeepLinksGetArguments;
    result: ShareableDeepLinks;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.networkSettings.shareableDeepLinks.update': {
    arguments: V3NetworkSettingsShareableDeepLinksUpdateArguments;
    result: ShareableDeepLinks;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.social.get': {
    arguments: V3NetworkSettingsSocialGetArguments;
    result: SocialSettingsResponse;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.networkSettings.social.update': {
    arguments: V3NetworkSettingsSocialUpdateArguments;
    result: SocialSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.uikit.get': {
    arguments: V3NetworkSettingsUikitGetArguments;
    result: UikitSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.networkSettings.uikit.update': {
    arguments: V3NetworkSettingsUikitUpdateArguments;
    result: UikitSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.users.get': {
    arguments: V3NetworkSettingsUsersGetArguments;
    result: UsersSettings;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 422 | 429 | 500;
  };
  'v3.networkSettings.users.update': {
    arguments: V3NetworkSettingsUsersUpdateArguments;
    result: UsersSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.videoStreaming.get': {
    arguments: V3NetworkSettingsVideoStreamingGetArguments;
    result: VideoStreamingSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v3.networkSettings.videoStreaming.update': {
    arguments: V3NetworkSettingsVideoStreamingUpdateArguments;
    result: UpdatedVideoStreamingSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
  'v3.networkSettings.webhook.get': {
    arguments: V3NetworkSettingsWebhookGetArguments;
    result: WebhookSettings;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 403 | 422 | 429 | 500;
  };
  'v3.networkSettings.webhook.update': {
    arguments: V3NetworkSettingsWebhookUpdateArguments;
    result: WebhookSettings;
    item: never;
    contentType: 'application/json';
    errorStatus: 400 | 401 | 403 | 413 | 422 | 429 | 500;
  };
}

/** Every operation as a method. `Methods` says what a method is like. */
export interface Resources<Methods extends Record<keyof Operations, unknown>> {
  readonly v2: {
    readonly channels: {
      /**
       * Find channels.
       *
       * Lists the network's channels, a page at a time: all of them, those that the token's owner is in or is not in, those of
       * one user, or those with certain tags.
       *
       * `types` is in later descriptions alone; they list the operation until 2023-09. For new code the vendor has
       * `v3.channels.query`.
       *
       * `POST /api/v2/channels`. Source: v2 API Reference, "Query for Channels".
       *
       * @throws AmityApiError with status 401, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.channels.query({
       *   filter: 'all',
       *   userId: 'alice',
       *   tags: ['reading'],
       *   excludeTags: ['archived'],
       *   options: { limit: 10 },
       * });
       */
      readonly query: Methods['v2.channels.query'];
      /**
       * Create a channel.
       *
       * Creates a standard channel under an id of your choice and puts the given users into it. The id must be unique in the
       * network; creating a channel under an id that exists is refused.
       *
       * `avatarFileId` and `notificationMode` are in later descriptions alone. They list the operation until 2023-09. For new code the vendor has `v3.channels.create`, which creates community, live and
       * broadcast channels.
       *
       * `POST /api/v2/channel`. Source: v2 API Reference, "Create a Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.channels.create({
       *   channelId: 'book-club',
       *   type: 'standard',
       *   displayName: 'Book club',
       *   metadata: { meetsOn: 'Thursday' },
       *   tags: ['reading'],
       *   userIds: ['alice', 'bob', 'chloe'],
       * });
       */
      readonly create: Methods['v2.channels.create'];
      /**
       * Rename a channel.
       *
       * Changes the name that people see. The channel's id stays as it is.
       *
       * Later descriptions move `channelId` from the body into the path (`/api/v2/channel/{channelId}/displayName`), and drop the
       * operation after 2023-09. If a server answers 404 here, use `v3.channels.update`.
       *
       * `POST /api/v2/channel/displayName`. Source: v2 API Reference, "Update Channel displayName".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.channels.updateDisplayName({
       *   channelId: 'book-club',
       *   displayName: 'Book club, spring 2026',
       * });
       */
      readonly updateDisplayName: Methods['v2.channels.updateDisplayName'];
      /**
       * Mute or unmute a channel.
       *
       * Keeps the channel's members from writing in it for a while. Muting and unmuting are this one operation: `mutePeriod: 0`
       * unmutes.
       *
       * Later sources agree, and add that `mutePeriod: -1` mutes until it is lifted.
       *
       * `PUT /api/v2/channel/{channelId}/mute`. Source: v2 API Reference, "Mute Channel"; v2 API Reference, "Unmute Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.channels.mute({
       *   channelId: 'book-club',
       *   mutePeriod: 3600000,
       * });
       */
      readonly mute: Methods['v2.channels.mute'];
      /**
       * Close a channel for good.
       *
       * Closes the channel. **This cannot be undone:** every user is kicked from the channel at once and all its messages are
       * deleted. To silence a channel for a while, mute it instead.
       *
       * Every later description has the path in the plural, `/api/v2/channels/{channelId}/close`. If a server answers 404
       * here, that is the one to call, as `v2.channels.closeByPluralPath`.
       *
       * `POST /api/v2/channel/{channelId}/close`. Source: v2 API Reference, "Close a Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.channels.close({ channelId: 'book-club' });
       */
      readonly close: Methods['v2.channels.close'];
      readonly users: {
        /**
         * Add users to a channel.
         *
         * Makes the users members of the channel. Users who are members already stay so.
         *
         * No later description lists the version 2 path. If a server answers 404 here, use
         * `v3.channels.users.add`, which takes the same `userIds`.
         *
         * `POST /api/v2/channel/{channelId}/users`. Source: v2 API Reference, "Add Users to Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v2.channels.users.add({
         *   channelId: 'book-club',
         *   userIds: ['bob', 'chloe'],
         * });
         */
        readonly add: Methods['v2.channels.users.add'];
        /**
         * Remove users from a channel.
         *
         * Ends the users' membership. They may join again; ban them to prevent that. The users travel in a JSON body, which some
         * proxies drop from a DELETE.
         *
         * No later description lists the version 2 path. If a server answers 404 here, use `v3.channels.users.remove`, which
         * takes the same `userIds`.
         *
         * `DELETE /api/v2/channel/{channelId}/users`. Source: v2 API Reference, "Remove Users from Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v2.channels.users.remove({
         *   channelId: 'book-club',
         *   userIds: ['bob', 'chloe'],
         * });
         */
        readonly remove: Methods['v2.channels.users.remove'];
        /**
         * Mute or unmute users in a channel.
         *
         * Keeps the users from writing in this channel for a while; they stay members of it. Muting and unmuting are this one
         * operation: `mutePeriod: 0` unmutes.
         *
         * Later sources agree, and add that `mutePeriod: -1` mutes until it is lifted.
         *
         * `PUT /api/v2/channel/{channelId}/users/mute`. Source: v2 API Reference, "Mute Users in Channel"; v2 API Reference, "Unmute Users in Channel".
         *
         * @throws AmityApiError with status 401, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v2.channels.users.mute({
         *   channelId: 'book-club',
         *   mutePeriod: 3600000,
         *   userIds: ['bob', 'spam-4711'],
         * });
         */
        readonly mute: Methods['v2.channels.users.mute'];
        /**
         * Ban users from a channel.
         *
         * Removes the users from the channel and keeps them from joining it again. Other channels are not affected; to shut a user
         * out of the whole network use `v2.users.ban`.
         *
         * Later descriptions list code 400304, UserIsBanned, among its errors; whether it is the answer for a user who is
         * banned already is not stated. They drop the operation after 2023-09. If a server answers 404 here, use
         * `v3.channels.users.ban`: the same body, by PUT.
         *
         * `POST /api/v2/channel/{channelId}/users/ban`. Source: v2 API Reference, "Ban Users from Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v2.channels.users.ban({
         *   channelId: 'book-club',
         *   userIds: ['spam-4711'],
         * });
         */
        readonly ban: Methods['v2.channels.users.ban'];
        /**
         * Lift users' ban from a channel.
         *
         * Lets banned users join the channel again. It does not make them members: add them, or let them join. A user who is not
         * banned is answered with code 400316.
         *
         * Later descriptions drop the operation after 2023-09. If a server answers 404 here, use
         * `v3.channels.users.unban`: the same body, by PUT.
         *
         * `POST /api/v2/channel/{channelId}/users/unban`. Source: v2 API Reference, "Unban Users from Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v2.channels.users.unban({
         *   channelId: 'book-club',
         *   userIds: ['spam-4711'],
         * });
         */
        readonly unban: Methods['v2.channels.users.unban'];
      };
      /**
       * Close a channel for good, by the later path.
       *
       * Closes the channel at the path that every description after the reference has, in the plural. **This cannot be
       * undone:** as the reference tells of `v2.channels.close`, every user is kicked from the channel at once and all its
       * messages are deleted. To silence a channel for a while, use `v2.channels.mute`.
       *
       * `POST /api/v2/channels/{channelId}/close`. Source: the vendor's API description of late 2024 (version 4.92), "Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.channels.closeByPluralPath({
       *   channelId: 'book-club',
       * });
       */
      readonly closeByPluralPath: Methods['v2.channels.closeByPluralPath'];
      /**
       * Search channels.
       *
       * Searches the network's channels for a text and gives them a page at a time, the most relevant first unless `options`
       * say otherwise, with the number of all that were found. To list channels without a text use `v3.channels.query`,
       * which has more filters.
       *
       * `GET /api/v2/search/channels`. Source: the vendor's API description of late 2024 (version 4.92), "Channel".
       *
       * @throws AmityApiError with status 401, 422, 429, 500.
       *
       * @example
       * await amity.v2.channels.search({
       *   query: 'book',
       *   types: ['community'],
       *   options: { limit: 10, sortBy: 'lastActivity', orderBy: 'desc' },
       * });
       */
      readonly search: Methods['v2.channels.search'];
    };
    readonly messages: {
      /**
       * Find messages.
       *
       * Lists the messages of one channel, a page at a time: all of them, the answers to one message, only those that answer
       * no other, or those with certain tags. Start with `options.first` or `options.last`, and go on with the token of the
       * answer.
       *
       * Later descriptions list the operation until 2024-05. For new code the vendor has `v3.messages.query`: the same
       * filters in the query, and more, such as `type` and `isDeleted`.
       *
       * `POST /api/v2/messages`. Source: v2 API Reference, "Query for Messages".
       *
       * @throws AmityApiError with status 401, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.messages.query({
       *   channelId: 'book-club',
       *   filterByParentId: true,
       *   tags: ['question'],
       *   excludeTags: ['spoiler'],
       *   options: { last: 10 },
       * });
       */
      readonly query: Methods['v2.messages.query'];
      /**
       * Post a message.
       *
       * Posts a message in a channel as the token's owner: a text, or with type `custom` any object that your application
       * knows how to show. With `parentId` it answers another message. Images and files have operations of their own.
       *
       * A blacklisted word, a link that is not on the whitelist, or a mute can have it refused with 403; the code says
       * which. Sent twice, it is posted twice: after a 500 or a timeout look for the message before you send it again.
       *
       * The vendor's descriptions, which list the operation until 2024-05, show only a `caption` of at most 1,000 characters
       * within `data`; the text belongs in `text` all the same. For new code there is `v3.messages.create`, which takes a
       * `messageId` of your own, mentions and more types.
       *
       * `POST /api/v2/message`. Source: v2 API Reference, "Create a Message".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.messages.create({
       *   channelId: 'book-club',
       *   type: 'text',
       *   data: { text: 'Who has finished the first chapter?' },
       *   tags: ['question'],
       * });
       */
      readonly create: Methods['v2.messages.create'];
      /**
       * Get a message.
       *
       * Gives one message, of any type, with its channel and its author. The bytes of an image or a file come from
       * `v2.messages.images.get` and `v2.messages.files.get`.
       *
       * Last described in 2024-05. If a server answers 404 for a message that exists, use
       * `v3.messages.get`, whose answer holds lists: `messages`, `users` and `files`.
       *
       * `GET /api/v2/message/{messageId}`. Source: v2 API Reference, "Get a Message".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.messages.get({
       *   messageId: '64f1c1b3b7e5d30012a9c2e0',
       * });
       */
      readonly get: Methods['v2.messages.get'];
      /**
       * Delete a message.
       *
       * Deletes one message, of any type, from its channel. There is no operation to bring it back.
       *
       * Last described in 2024-05. If a server answers 404 for a message that exists, use
       * `v3.messages.delete`, which also says in its answer whether it was done.
       *
       * `DELETE /api/v2/message/{messageId}`. Source: v2 API Reference, "Delete Message".
       *
       * @throws AmityApiError with status 401, 403, 404 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v2.messages.delete({
       *   messageId: '64f1c1b3b7e5d30012a9c2e0',
       * });
       */
      readonly delete: Methods['v2.messages.delete'];
      readonly images: {
        /**
         * Post an image.
         *
         * Uploads an image of at most 1 GiB and posts it in a channel as a message of its own, with a caption if you like.
         * Small, medium and large versions are made from it; the original is kept only with `fullImage: true`, and cannot be
         * had later. Sent twice, it is posted twice.
         *
         * Later descriptions list the operation until 2024-05. For new code the vendor has two steps: upload to
         * `v3.files.create`, then send its `fileId` with `v3.messages.create` and type `image`.
         *
         * `POST /api/v2/messages/images`. Source: v2 API Reference, "Create Image Message".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v2.messages.images.create({
         *   channelId: 'book-club',
         *   file: new Blob(['(the bytes of cover.jpg)']),
         *   caption: 'The cover of our next book',
         *   tags: ['cover'],
         *   fullImage: true,
         * });
         */
        readonly create: Methods['v2.messages.images.create'];
        /**
         * Download a message's image.
         *
         * Gives the bytes of the image that a message shows, in one of four sizes. Small, medium and large are scaled by the
         * longest side; how many pixels that makes is not published. `full` is there only if the image was posted with
         * `fullImage: true`.
         *
         * Later descriptions list the operation until 2024-05. For new code the vendor has
         * `v3.files.download`, which goes by the file and not by the message, takes the same `size`, and
         * answers with a redirect since the description of 2026.
         *
         * `GET /api/v2/messages/{messageId}/images`. Source: v2 API Reference, "Get Image Message".
         *
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
         *
         * @example
         * await amity.v2.messages.images.get({
         *   messageId: '64f1c1b3b7e5d30012a9c2e0',
         *   size: 'medium',
         * });
         */
        readonly get: Methods['v2.messages.images.get'];
      };
      readonly files: {
        /**
         * Post a file.
         *
         * Uploads a file of at most 1 GiB and posts it in a channel as a message of its own. Sent twice, it is posted twice.
         * Post pictures with `v2.messages.images.create` to have them in several sizes.
         *
         * Later descriptions also take a `caption`, and list the operation until 2024-05. For new code upload to
         * `v3.files.create`, then send its `fileId` with `v3.messages.create` and type `file`.
         *
         * `POST /api/v2/messages/files`. Source: v2 API Reference, "Create File Message".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v2.messages.files.create({
         *   channelId: 'book-club',
         *   file: new Blob(['(the bytes of reading-list.pdf)']),
         *   tags: ['reading-list'],
         *   parentId: '64f1c1b3b7e5d30012a9c2e0',
         * });
         */
        readonly create: Methods['v2.messages.files.create'];
        /**
         * Download a message's file.
         *
         * Gives the bytes of the file that a message carries. There can be up to 1 GiB of them: stream them rather than hold
         * them in memory.
         *
         * Last described in 2024-05. For new code the vendor has `v3.files.download`, which goes by the file
         * and not by the message, and answers with a redirect since the description of 2026.
         *
         * `GET /api/v2/messages/{messageId}/files`. Source: v2 API Reference, "Get File Message".
         *
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
         *
         * @example
         * await amity.v2.messages.files.get({
         *   messageId: '64f1c1b3b7e5d30012a9c2e0',
         * });
         */
        readonly get: Methods['v2.messages.files.get'];
      };
      /**
       * Search messages.
       *
       * Searches messages for a text, in the whole network or in one channel, and gives them a page at a time, the newest
       * first unless `options` say otherwise. Only text messages are searched unless `types` names others.
       *
       * Only the description of 2026 has it. The feeds that the messages are in come with them.
       *
       * `GET /api/v2/search/messages`. Source: the vendor's API description of 2026 (version 4.121), "Message".
       *
       * @throws AmityApiError with status 400, 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.messages.search({
       *   query: 'chapter',
       *   channelId: 'book-club',
       *   userIds: ['alice'],
       *   options: { limit: 10, sortBy: 'relevance' },
       * });
       */
      readonly search: Methods['v2.messages.search'];
    };
    readonly users: {
      /**
       * Find users.
       *
       * Lists the network's users, a page at a time: all of them or only those that somebody has flagged, and on request
       * only those whose name matches.
       *
       * Later descriptions do not list the operation from version 4.77 on. For new code, or if a server answers 404 here,
       * the vendor has `v3.users.query`.
       *
       * `GET /api/v2/users`. Source: v2 API Reference, "Query for Users".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v2.users.query({
       *   search: 'an',
       *   pageToken: 'eyJza2lwIjoxMCwibGltaXQiOjEwfQ==',
       * });
       */
      readonly query: Methods['v2.users.query'];
      /**
       * Update a user.
       *
       * Changes a user's name, roles or metadata. What you leave out stays as it is. The roles are those of the network; for
       * a role in one channel use `v3.channels.users.addRole`. Metadata may come to 5,000 bytes.
       *
       * Later descriptions do not list the operation from version 4.77 on, while the vendor's FAQ of 2026 still shows it,
       * with a JSON body. If a server answers 404 for a user who exists, use `v3.users.update`, which takes the same body
       * and more, and has another answer.
       *
       * `PUT /api/v2/users`. Source: v2 API Reference, "Update User".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.users.update({
       *   userId: 'bob',
       *   displayName: 'Bob Tanaka',
       *   roles: ['channel-moderator'],
       *   metadata: { genre: 'science fiction' },
       * });
       */
      readonly update: Methods['v2.users.update'];
      /**
       * Ban a user from the network.
       *
       * Shuts the user out of the whole network: they can no longer use the SDK until `v2.users.unban` lifts the ban. To
       * shut a user out of one channel only, use `v2.channels.users.ban`.
       *
       * Later sources agree, and have the body in JSON.
       *
       * `POST /api/v2/users/ban`. Source: v2 API Reference, "Global Ban User".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.users.ban({ userId: 'spam-4711' });
       */
      readonly ban: Methods['v2.users.ban'];
      /**
       * Lift a user's ban from the network.
       *
       * Lets a user whom `v2.users.ban` shut out use the SDK again. A ban from a single channel is another matter: lift that
       * with `v2.channels.users.unban`.
       *
       * Later sources agree, and have the body in JSON.
       *
       * `POST /api/v2/users/unban`. Source: v2 API Reference, "Global Unban User".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.users.unban({ userId: 'spam-4711' });
       */
      readonly unban: Methods['v2.users.unban'];
      /**
       * Clear a user's flags.
       *
       * Takes back all the flags that other users have set on this one, as a moderator does after looking into them. Users
       * with flags are found by `v2.users.query` with `filter: flagged`.
       *
       * Later sources agree.
       *
       * `DELETE /api/v2/users/{userId}/flags`. Source: v2 API Reference, "Clear User Flags".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.users.clearFlags({ userId: 'bob' });
       */
      readonly clearFlags: Methods['v2.users.clearFlags'];
      /**
       * Mute a user in the network.
       *
       * Keeps a user from writing in the whole network, for a while or until `v2.users.unmute` lifts it; `isGlobalMuted` of
       * a user shows it. To mute a user in one channel only, use `v2.channels.users.mute`; to shut one out altogether,
       * `v2.users.ban`.
       *
       * Only the description of 2026 has it, and only its body could be read there. Error code 400313, UserIsGlobalMuted,
       * came with it; with which HTTP status is not stated.
       *
       * `POST /api/v2/users/mute`. Source: the vendor's API description of 2026 (version 4.121), "User".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404 (assumed), 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.users.mute({ userId: 'spam-4711' });
       */
      readonly mute: Methods['v2.users.mute'];
      /**
       * Lift a user's mute in the network.
       *
       * Lets a user whom `v2.users.mute` silenced write again. A mute in a single channel is another matter: lift that with
       * `v2.channels.users.mute` and `mutePeriod: 0`.
       *
       * Only the description of 2026 names the path. That it is a POST with a `userId` is inferred from the bodies beside it
       * in that description. Where a server refuses it, `v2.users.mute` with `mutePeriod: 0` may serve, as it does in
       * channels.
       *
       * `POST /api/v2/users/unmute`. Source: the vendor's API description of 2026 (version 4.121), "User".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404 (assumed), 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.users.unmute({ userId: 'spam-4711' });
       */
      readonly unmute: Methods['v2.users.unmute'];
    };
    readonly roles: {
      /**
       * List roles.
       *
       * Lists the network's roles, each with the permissions that it gives. No source shows paging.
       *
       * Later sources have no `filter`. Do not rely on it: look for the role in the answer. They also show bare codes, 400
       * and 500, where other operations have 400000 and 500000: go by the HTTP status.
       *
       * `GET /api/v2/roles`. Source: v2 API Reference, "Query for Roles".
       *
       * @throws AmityApiError with status 400, 401, 422, 429, 500.
       *
       * @example
       * await amity.v2.roles.query({
       *   filter: 'channel-moderator',
       * });
       */
      readonly query: Methods['v2.roles.query'];
      /**
       * Add roles.
       *
       * Defines new roles for the network, all with the permissions given. Users have a role only once it is given to them:
       * in the whole network by `v2.users.update`, in a channel by `v3.channels.users.addRole`. What happens to a role that
       * exists already is not documented.
       *
       * The vendor calls roles and permissions unfinished and announces a new role system; the reference has no fixed set of
       * permission names. Later sources have one (see `Permissions` for examples), and for new code `v3.roles.create`.
       * They also show bare codes, 404, 429 and 500, where other operations have 400400, 400311 and 500000: go by the HTTP
       * status.
       *
       * `PUT /api/v2/roles`. Source: v2 API Reference, "Add a Role".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.roles.add({
       *   publicIds: ['channel-moderator'],
       *   permissions: ['MUTE_CHANNEL', 'BAN_USER_FROM_CHANNEL'],
       * });
       */
      readonly add: Methods['v2.roles.add'];
    };
    readonly blacklist: {
      /**
       * Download the blacklist.
       *
       * Gives the words that may not be written in the network, as plain text in one piece: those of content, or those of
       * the users' names and descriptions. `v2.blacklist.query` has them as JSON, with their ids.
       *
       * `GET /api/v2/blacklist/export`. Source: the vendor's API description of 2026 (version 4.121), "Moderation".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v2.blacklist.download();
       */
      readonly download: Methods['v2.blacklist.download'];
      /**
       * Find blacklisted words.
       *
       * Lists the words and patterns that may not be written in the network, with their ids, which deleting and changing
       * them takes. All of them, or those that `regexs` names. No paging is documented.
       *
       * The vendor's description of 2026 adds the filters `category` (`content`, the default, or `user`) and `sortBy`
       * (`firstCreated`, the default, `lastCreated` or `lastUpdated`). Later descriptions show bare codes, 404 and 500,
       * where other operations have 400400 and 500000: go by the HTTP status. Version 3 has the list, in pages, at
       * `v3.blocklists.query`.
       *
       * `GET /api/v2/blacklist/records`. Source: v2 API Reference, "Query for Blacklisted Words".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.blacklist.query({ regexs: ['casino'] });
       */
      readonly query: Methods['v2.blacklist.query'];
      /**
       * Blacklist words.
       *
       * Forbids words, or whatever a regular expression matches, in the whole network. What contains one is refused from
       * then on with code 400308. A malformed expression is answered with code 400001. What adding a word twice does is not
       * documented; query first where that matters.
       *
       * The limit of 10,000 words is in the vendor's description of 2026 alone; a longer list, or one that is too large in
       * bytes, is refused: split it. Later descriptions show bare codes, 404 and 500, where other operations have 400400 and
       * 500000: go by the HTTP status. Version 3 has `v3.blocklists.create`, with up to 100 words of up to 500
       * characters.
       *
       * `POST /api/v2/blacklist/records`. Source: v2 API Reference, "Add Blacklisted Word".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.blacklist.add({
       *   regexs: ['casino', 'free\\s+gift\\s*cards?'],
       * });
       */
      readonly add: Methods['v2.blacklist.add'];
      /**
       * Change many blacklisted words.
       *
       * Sends a list of words, or of regular expressions, for the blacklist as a whole. **Whether that list takes the place
       * of all words that are on it, or is added to them, is not documented.** Take it for a replacement: query the
       * blacklist first and keep the answer, since words that the list lacks may be gone. To change one word use
       * `v2.blacklist.update`; to add some, `v2.blacklist.add`, which also takes `isMatchExactWord`. A malformed expression
       * is answered with code 400001.
       *
       * The description of 2024 shows bare codes, 404 and 500, where other operations have 400400 and 500000: go by the HTTP
       * status.
       *
       * `PUT /api/v2/blacklist/records`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation"; the vendor's API description of 2026 (version 4.121), "Moderation".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.blacklist.updateMany({
       *   regexs: ['casino', 'free\\s+gift\\s*cards?'],
       * });
       */
      readonly updateMany: Methods['v2.blacklist.updateMany'];
      /**
       * Take words off the blacklist.
       *
       * Deletes the rules, so that their words may be written again. The ids travel in a body, which some proxies drop from
       * a DELETE.
       *
       * Later descriptions move `ruleIds` from the body to the query. If a server answers 200 and the words are still
       * listed, or 422, send them there with a request of your own. Later descriptions also show bare codes, 404 and 500,
       * where other operations have 400400 and 500000: go by the HTTP status.
       *
       * `DELETE /api/v2/blacklist/records`. Source: v2 API Reference, "Delete Blacklisted Word".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.blacklist.delete({
       *   ruleIds: [
       *     '64f1c3e0b7e5d30012a9b001',
       *     '64f1c3e0b7e5d30012a9b002',
       *   ],
       * });
       */
      readonly delete: Methods['v2.blacklist.delete'];
      /**
       * Change a blacklisted word.
       *
       * Puts another word, or regular expression, in the place of a blacklisted one, and says whether it must stand alone. A
       * malformed expression is answered with code 400001. `ruleId` is the rule in the path and the new word in the body;
       * the client calls the latter `newRuleId`.
       *
       * Later descriptions have `ruleId` and `isEnabled` in the body, both required, and no `isMatchExactWord`. If a server
       * refuses the body, or the word stays as it was, delete the rule and add the new word. Later descriptions also show
       * bare codes, 404 and 500, where other operations have 400400 and 500000: go by the HTTP status.
       *
       * `PUT /api/v2/blacklist/records/{ruleId}`. Source: v2 API Reference, "Update Blacklisted Word".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.blacklist.update({
       *   ruleId: '64f1c3e0b7e5d30012a9b001',
       *   newRuleId: 'casinos?',
       *   isMatchExactWord: true,
       * });
       */
      readonly update: Methods['v2.blacklist.update'];
    };
    readonly whitelist: {
      /**
       * Find whitelisted links.
       *
       * Lists the links that may be posted in the network, with their ids, which deleting and changing them takes. All of
       * them, or those that `regexs` names. No paging is documented.
       *
       * The vendor's description of late 2024 no longer lets `regexs` be left out. If a server answers 422 without it,
       * version 3 has the whole list, in pages, at `v3.allowlists.query`.
       *
       * `GET /api/v2/whitelist/records`. Source: v2 API Reference, "Query for Whitelisted URLs".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.whitelist.query({
       *   regexs: ['https://lantern.example'],
       * });
       */
      readonly query: Methods['v2.whitelist.query'];
      /**
       * Whitelist links.
       *
       * Allows links in the whole network. A link that is not on the list can be refused with code 400309; the network's
       * moderation settings in version 3 have a switch for that, `isWhitelistEnabled`. What adding a link twice does is not
       * documented; query first where that matters.
       *
       * No limit is documented here; a body that is too large is refused: split it. Later descriptions show bare codes, 404
       * and 500, where other operations have 400400 and 500000: go by the HTTP status. Version 3 has
       * `v3.allowlists.create`, with up to 100 links of up to 500 characters.
       *
       * `POST /api/v2/whitelist/records`. Source: v2 API Reference, "Add Whitelisted URL".
       *
       * @throws AmityApiError with status 400 (assumed), 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.whitelist.add({
       *   regexs: [
       *     'https://lantern.example',
       *     'https://library.example/catalogue',
       *   ],
       * });
       */
      readonly add: Methods['v2.whitelist.add'];
      /**
       * Change many whitelisted links.
       *
       * Sends a list of links for the whitelist as a whole. **Whether that list takes the place of all links that are on it,
       * or is added to them, is not documented.** Take it for a replacement: query the whitelist first and keep the answer,
       * since links that the list lacks may be refused from then on. To change one link use `v2.whitelist.update`; to add
       * some, `v2.whitelist.add`.
       *
       * The description of 2024 shows bare codes, 404 and 500, where other operations have 400400 and 500000: go by the HTTP
       * status.
       *
       * `PUT /api/v2/whitelist/records`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation".
       *
       * @throws AmityApiError with status 400 (assumed), 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.whitelist.updateMany({
       *   regexs: ['https://lantern.example', 'https://library.example'],
       * });
       */
      readonly updateMany: Methods['v2.whitelist.updateMany'];
      /**
       * Take links off the whitelist.
       *
       * Deletes the rules, so that their links are no longer allowed. The ids travel in a body, which some proxies drop from
       * a DELETE.
       *
       * Later descriptions move `ruleIds` from the body to the query. If a server answers 200 and the links are still
       * listed, or 422, send them there with a request of your own. Later descriptions also show bare codes, 404 and 500,
       * where other operations have 400400 and 500000: go by the HTTP status.
       *
       * `DELETE /api/v2/whitelist/records`. Source: v2 API Reference, "Delete Whitelisted URL".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.whitelist.delete({
       *   ruleIds: [
       *     '64f1c3e0b7e5d30012a9b001',
       *     '64f1c3e0b7e5d30012a9b002',
       *   ],
       * });
       */
      readonly delete: Methods['v2.whitelist.delete'];
      /**
       * Change a whitelisted link.
       *
       * Puts another link in the place of a whitelisted one. `ruleId` is the rule in the path and the new link in the body;
       * the client calls the latter `newRuleId`.
       *
       * Later descriptions also require `isEnabled` in the body. If a server refuses the body, or the link stays as it was,
       * delete the rule and add the new link. Later descriptions also show bare codes, 404 and 500, where other operations
       * have 400400 and 500000: go by the HTTP status.
       *
       * `PUT /api/v2/whitelist/records/{ruleId}`. Source: v2 API Reference, "Update Whitelisted URL".
       *
       * @throws AmityApiError with status 400 (assumed), 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.whitelist.update({
       *   ruleId: '64f1c3e0b7e5d30012a9b001',
       *   newRuleId: 'https://library.example',
       * });
       */
      readonly update: Methods['v2.whitelist.update'];
    };
    readonly reactions: {
      /**
       * List who reacted.
       *
       * Lists the users who reacted to a message, a page at a time, and what each reacted with: all reactions, or those of
       * one name.
       *
       * Later sources take `reactionName` beside `options` instead of within it; if a server ignores it here, pick the
       * reactors out of the answer. The reference has `message` as the only `referenceType`.
       *
       * `GET /api/v2/reactions`. Source: v2 API Reference, "Query for Reactors".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.reactions.query({
       *   referenceId: '64f1c1b3b7e5d30012a9c2e0',
       *   referenceType: 'message',
       *   options: { reactionName: 'like', limit: 20 },
       * });
       */
      readonly query: Methods['v2.reactions.query'];
      /**
       * Add a reaction.
       *
       * Adds a reaction to a message, a post, a comment or a story, as the user whose token it is: with an admin
       * token, as the administrator. The name is free text:
       * nothing has to be defined first. A user has at most one reaction of a name on a thing. What refers to nothing is
       * answered with code 400400.
       *
       * The reference has messages alone. Version 3 has no operation to react: the vendor's SDKs use this one for all four
       * kinds, and name messages of version 5 by `referenceVersion: 5`.
       *
       * `POST /api/v2/reactions`. Source: v2 API Reference, "Create a Reaction".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.reactions.create({
       *   referenceId: '64f1c1b3b7e5d30012a9c2e0',
       *   referenceType: 'message',
       *   reactionName: 'like',
       * });
       */
      readonly create: Methods['v2.reactions.create'];
      /**
       * Remove a reaction.
       *
       * Removes a reaction from a message, a post, a comment or a story, as the user whose token it is: with an
       * admin token, as the administrator. What to remove travels in the body, which some proxies drop from a DELETE.
       *
       * The vendor's description of 2024 moves the properties into the query; its SDKs still send them in the body. The
       * reference has messages alone.
       *
       * `DELETE /api/v2/reactions`. Source: v2 API Reference, "Delete a Reaction".
       *
       * @throws AmityApiError with status 401, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.reactions.delete({
       *   referenceId: '64f1c1b3b7e5d30012a9c2e0',
       *   referenceType: 'message',
       *   reactionName: 'like',
       * });
       */
      readonly delete: Methods['v2.reactions.delete'];
      /**
       * List the messages with the most reactions.
       *
       * Lists the messages that have the most reactions of one name, and how many each has. No source shows paging: ask for
       * as many as you need.
       *
       * Later sources want a `limit` of at least 1, so pass it rather than rely on the default of 0, whose meaning is not
       * documented. They also let you leave `reactionName` out.
       *
       * `GET /api/v2/reactions/messages/most`. Source: v2 API Reference, "Query for Messages With Most Reactions".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.reactions.queryMostReacted({
       *   limit: 10,
       *   reactionName: 'like',
       * });
       */
      readonly queryMostReacted: Methods['v2.reactions.queryMostReacted'];
    };
    readonly moderationSettings: {
      /**
       * Get the moderation settings.
       *
       * Tells what the network does by itself against spam and unwanted content: how often a message may be repeated, how
       * long a writer is muted for what, and by which thresholds images are examined. `v2.roles.query` has the settings in
       * its answer too. The units of times and thresholds are not documented.
       *
       * The description of 2024 shows bare codes, 400 and 500, where other operations have 400000 and 500000: go by the HTTP
       * status.
       *
       * `GET /api/v2/moderation-settings`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v2.moderationSettings.get();
       */
      readonly get: Methods['v2.moderationSettings.get'];
      /**
       * Update the moderation settings.
       *
       * Changes what the network does by itself against spam and unwanted content. All fields may be left out; presumably
       * what you leave out stays as it is, though no source says so. The answer does not show the settings: get them, and
       * compare, before you rely on a change. The units are not documented; start from the values that are there.
       *
       * The description of 2024 shows bare codes, 400 and 500, where other operations have 400000 and 500000: go by the HTTP
       * status.
       *
       * `PUT /api/v2/moderation-settings`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation"; the vendor's API description of 2026 (version 4.121), "Moderation".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.moderationSettings.update({
       *   maxRepetition: 3,
       *   maxRepetitionMuteTimeout: 120000,
       * });
       */
      readonly update: Methods['v2.moderationSettings.update'];
    };
  };
  readonly v3: {
    readonly channels: {
      /**
       * Find channels.
       *
       * Lists the network's channels, a page at a time: all of them, those that the token's owner is in or is not in, those
       * of one user, or those of certain kinds or with certain tags. For channels whose ids you know use
       * `v3.channels.getMany`.
       *
       * `excludeArchives` is in the description of 2026 alone; an older server may ignore or refuse it.
       *
       * `GET /api/v3/channels`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.query({
       *   types: ['community'],
       *   tags: ['reading'],
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.channels.query'];
      /**
       * Create a channel.
       *
       * Creates a community, live or broadcast channel and puts the given users into it. Choose the id, which must be unique
       * in the network, or leave it to the server. For a conversation use `v3.channels.createConversation`; to create a
       * standard channel there is only `v2.channels.create`.
       *
       * Sent twice without an id it may create two channels: after a 500 or a timeout look for the first before you send it
       * again. `videoStreamId`, `postId` and `roomId` are in the description of 2026 alone.
       *
       * `POST /api/v3/channels`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.create({
       *   channelId: 'book-club',
       *   type: 'community',
       *   displayName: 'Book club',
       *   metadata: { meetsOn: 'Thursday' },
       *   tags: ['reading'],
       *   userIds: ['bob', 'chloe'],
       *   isPublic: true,
       *   notificationMode: 'default',
       * });
       */
      readonly create: Methods['v3.channels.create'];
      /**
       * Get channels by id.
       *
       * Gives up to ten channels by their ids, without pages. Ids of more than 50 characters are not taken here, though a
       * channel may have one of 100: get such channels one by one with `v3.channels.get`. Whether one unknown id fails the
       * whole call is not documented.
       *
       * `GET /api/v3/channels/list`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.getMany({
       *   channelIds: ['book-club', 'general'],
       * });
       */
      readonly getMany: Methods['v3.channels.getMany'];
      /**
       * Mark several channels as read.
       *
       * Sets how far the token's owner has read in each of the channels, as `v3.channels.markSeen` does for one. How many
       * channels one call takes is not documented, nor what becomes of the others when one does not exist.
       *
       * Only the description of 2026 has it. If a server answers 404 for channels that exist, mark them one by one.
       *
       * `POST /api/v3/channels/seen`. Source: the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.markManySeen({
       *   channels: [
       *     { channelId: 'book-club', readToSegment: 1181 },
       *     { channelId: 'general', readToSegment: 90211 },
       *   ],
       * });
       */
      readonly markManySeen: Methods['v3.channels.markManySeen'];
      /**
       * Create a conversation.
       *
       * Creates a channel of type conversation between the token's owner and up to ten users or, while `isDistinct` is true,
       * gives back the one that exists between exactly these users. Use it for private chats; other channels come from
       * `v3.channels.create`. With `isDistinct: false` every call creates another: after a 500 or a timeout look for the
       * first before you send it again.
       *
       * `POST /api/v3/channels/conversation`. Source: v3 API reference, "create a conversation channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.createConversation({
       *   userIds: ['bob', 'chloe'],
       *   isDistinct: true,
       *   displayName: 'Next month\'s book',
       *   metadata: { startedFrom: 'book-club' },
       *   tags: ['reading'],
       * });
       */
      readonly createConversation: Methods['v3.channels.createConversation'];
      /**
       * Get a channel.
       *
       * Gives one channel, with the membership of the token's owner, its last message and what else those refer to. For up
       * to ten channels at once use `v3.channels.getMany`; for the members `v3.channels.users.query`.
       *
       * `GET /api/v3/channels/{channelId}`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.get({ channelId: 'book-club' });
       */
      readonly get: Methods['v3.channels.get'];
      /**
       * Update a channel.
       *
       * Changes a channel's name, picture, metadata, tags, notifications or the deletion of flagged messages. All fields may
       * be left out; presumably what you leave out stays as it is, though no source says so, nor whether new metadata are
       * merged with the old. The kind of channel and whether it is public cannot be changed here; `v2.channels.mute` mutes
       * it.
       *
       * `PUT /api/v3/channels/{channelId}`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.update({
       *   channelId: 'book-club',
       *   displayName: 'Book club, spring 2026',
       *   metadata: { meetsOn: 'Tuesday' },
       *   tags: ['reading', 'spring-2026'],
       * });
       */
      readonly update: Methods['v3.channels.update'];
      /**
       * Delete a channel.
       *
       * Deletes the channel. No operation brings it back, so treat it as final. `v3.channels.query` has a filter for deleted
       * channels, `isDeleted`: users no longer see it, administrators do. Closing (`v2.channels.close`) takes everybody out
       * of it instead.
       *
       * `DELETE /api/v3/channels/{channelId}`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.delete({
       *   channelId: 'book-club',
       * });
       */
      readonly delete: Methods['v3.channels.delete'];
      /**
       * Join a channel.
       *
       * Makes the token's owner a member of the channel. To put other users into it, use `v3.channels.users.add`. Who is
       * banned from the channel is refused with code 400304 until `v3.channels.users.unban` lifts the ban.
       *
       * `POST /api/v3/channels/{channelId}/join`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.join({ channelId: 'book-club' });
       */
      readonly join: Methods['v3.channels.join'];
      /**
       * Leave a channel.
       *
       * Ends the membership of the token's owner in the channel. To take other users out of it, use
       * `v3.channels.users.remove`. Codes 400317 and 400318 say that a last moderator or member may not leave; whether they
       * occur here, and with which HTTP status, is not stated.
       *
       * `DELETE /api/v3/channels/{channelId}/leave`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.leave({ channelId: 'book-club' });
       */
      readonly leave: Methods['v3.channels.leave'];
      /**
       * Mark a channel as read.
       *
       * Sets how far the token's owner has read in the channel; `readToSegment` of the membership shows it. A message's
       * number in its channel is its segment. What a number lower than the last one does is not documented.
       *
       * Several channels at once take `v3.channels.markManySeen`, in the description of 2026.
       *
       * `POST /api/v3/channels/{channelId}/seen`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.channels.markSeen({
       *   channelId: 'book-club',
       *   readToSegment: 1181,
       * });
       */
      readonly markSeen: Methods['v3.channels.markSeen'];
      readonly users: {
        /**
         * Find members of a channel.
         *
         * Lists the users of a channel, a page at a time: all, only the muted or banned ones, or only those with certain
         * roles. `channelUsers` holds the memberships, `users` the users themselves. `member&banned` is a single filter, whose
         * `&` has to be escaped in a URL.
         *
         * The order by `displayName` is in the description of 2026 alone.
         *
         * `GET /api/v3/channels/{channelId}/users`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
         *
         * @example
         * await amity.v3.channels.users.query({
         *   channelId: 'book-club',
         *   roles: ['channel-moderator'],
         *   options: { limit: 20 },
         * });
         */
        readonly query: Methods['v3.channels.users.query'];
        /**
         * Add users to a channel.
         *
         * Makes the users members of the channel. Code 400304 says that a user is banned from it: `v3.channels.users.unban`
         * lifts the ban. The token's owner joins with `v3.channels.join`. Whether one refused user fails the whole call is not
         * documented.
         *
         * `POST /api/v3/channels/{channelId}/users`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.channels.users.add({
         *   channelId: 'book-club',
         *   userIds: ['bob', 'chloe'],
         * });
         */
        readonly add: Methods['v3.channels.users.add'];
        /**
         * Remove users from a channel.
         *
         * Ends the users' membership of the channel. They may join again; ban them to prevent that. Without `userIds` the
         * outcome is not documented, so always name them.
         *
         * The vendor's SDKs send the same `userIds` in a JSON body instead. The reference has them in the query. Name them in
         * one of the two.
         *
         * `DELETE /api/v3/channels/{channelId}/users`. Source: v3 API reference, "remove channel users".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.channels.users.remove({
         *   channelId: 'book-club',
         *   userIds: ['bob', 'spam-4711'],
         * });
         */
        readonly remove: Methods['v3.channels.users.remove'];
        /**
         * Ban users from a channel.
         *
         * Takes the users out of the channel and keeps them from joining it again. Other channels are not affected; to shut a
         * user out of the whole network use `v2.users.ban`. The answer's `channelUsers` are those of the banned users.
         *
         * `PUT /api/v3/channels/{channelId}/users/ban`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.channels.users.ban({
         *   channelId: 'book-club',
         *   userIds: ['spam-4711'],
         * });
         */
        readonly ban: Methods['v3.channels.users.ban'];
        /**
         * Lift users' ban from a channel.
         *
         * Lets banned users join the channel again. It does not make them members: add them with `v3.channels.users.add`, or
         * let them join. The answer's `channelUsers` are those of the users concerned. Code 400316, for a user who is not
         * banned, is listed for the unban from a community alone; expect it here, too.
         *
         * `PUT /api/v3/channels/{channelId}/users/unban`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.channels.users.unban({
         *   channelId: 'book-club',
         *   userIds: ['spam-4711'],
         * });
         */
        readonly unban: Methods['v3.channels.users.unban'];
        /**
         * Give members of a channel a role.
         *
         * Gives the role to each of the users, in this channel only. A role must exist in the network before it can be given.
         * Users who have it already keep it.
         *
         * `POST /api/v3/channels/{channelId}/users/roles`. Source: v3 API reference, "Add role to channel users".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.channels.users.addRole({
         *   channelId: 'book-club',
         *   role: 'channel-moderator',
         *   userIds: ['alice', 'bob'],
         * });
         */
        readonly addRole: Methods['v3.channels.users.addRole'];
        /**
         * Take a role from members of a channel.
         *
         * Takes the role from each of the users, in this channel only; they stay members of it. Roles in the whole network are
         * changed by `v3.users.update`. Without `userIds` or `role` the outcome is not documented, so always name both.
         *
         * The vendor's SDK sends both in a JSON body instead. Name them in one of the two places.
         *
         * `DELETE /api/v3/channels/{channelId}/users/roles`. Source: the vendor's API description of late 2024 (version 4.92), "Channel"; the vendor's API description of 2026 (version 4.121), "Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.channels.users.removeRole({
         *   channelId: 'book-club',
         *   userIds: ['bob'],
         *   role: 'channel-moderator',
         * });
         */
        readonly removeRole: Methods['v3.channels.users.removeRole'];
      };
    };
    readonly messages: {
      /**
       * Find messages.
       *
       * Lists the messages of one channel, a page at a time: all of them, or those of one type, with certain tags or with
       * flags, or the answers to one message. Start with `options.first` or `options.last`, and go on with the token of the
       * answer. Deleted messages are among them unless `isDeleted` is false.
       *
       * `GET /api/v3/messages`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.query({
       *   channelId: 'book-club',
       *   options: { last: 20 },
       * });
       */
      readonly query: Methods['v3.messages.query'];
      /**
       * Post a message.
       *
       * Posts a message in a channel: a text, a file that `v3.files.create` has uploaded, or content of your own making.
       * Sent twice without a `messageId`, it is posted twice. 403 says by its code what is in the way: the author or the
       * channel is muted, the author is banned, or the text repeats itself or holds a blocked word or link.
       *
       * The source lets `type` be left out for a text and marks `data` and `fileId` as optional for all types. Here `type`
       * is required; that a text needs `data.text`, and an image, file, video or audio a `fileId`, follows from their names
       * and from version 2.
       *
       * `POST /api/v3/messages`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.create({
       *   channelId: 'book-club',
       *   type: 'text',
       *   data: { text: 'Who has finished the first chapter?' },
       *   tags: ['question'],
       * });
       */
      readonly create: Methods['v3.messages.create'];
      /**
       * Get messages by id.
       *
       * Gives up to ten messages in one call, each by its id, with their authors and files. Use it when you know the ids, as
       * from a webhook or your own records. Whether one unknown id makes the whole call fail with 404 is not documented.
       *
       * `GET /api/v3/messages/list`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.getMany({
       *   messageIds: [
       *     '64f1c1b3b7e5d30012a9c2e0',
       *     '64f1c1b3b7e5d30012a9c2e1',
       *   ],
       * });
       */
      readonly getMany: Methods['v3.messages.getMany'];
      /**
       * Get a message.
       *
       * Gives one message, of any type, with its author and its file. The answer holds lists, as those of all v3 operations
       * on messages do; the message is the one in `messages`. The bytes of a file come from `v3.files.download`.
       *
       * `GET /api/v3/messages/{messageId}`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.get({
       *   messageId: '64f1c1b3b7e5d30012a9c2e0',
       * });
       */
      readonly get: Methods['v3.messages.get'];
      /**
       * Update a message.
       *
       * Changes a message's content, metadata, tags or mentions; its type and its file cannot be changed. All four may be
       * left out, and are then most likely left as they are, which no source says. A new text passes the same checks as one
       * that is posted: 403 tells of repetition, a blocked word or a link.
       *
       * `PUT /api/v3/messages/{messageId}`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.update({
       *   messageId: '64f1c1b3b7e5d30012a9c2e0',
       *   data: { text: 'Who has finished the first two chapters?' },
       *   tags: ['question', 'chapter-2'],
       * });
       */
      readonly update: Methods['v3.messages.update'];
      /**
       * Delete a message.
       *
       * Deletes one message, of any type, from its channel, and says whether that was done. There is no operation to bring
       * it back, but `v3.messages.query` still finds it with `isDeleted: true`.
       *
       * `DELETE /api/v3/messages/{messageId}`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.delete({
       *   messageId: '64f1c1b3b7e5d30012a9c2e0',
       * });
       */
      readonly delete: Methods['v3.messages.delete'];
      /**
       * Flag a message.
       *
       * Flags a message as the token's owner, so that moderators find it with `hasFlag: true`. `v3.messages.unflag` takes
       * the flag back. What a second flag of the same owner does is not documented; too many flags are answered with 403 and
       * code 400300.
       *
       * `POST /api/v3/messages/{messageId}/flag`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.flag({
       *   messageId: '64f1c1b3b7e5d30012a9c2e0',
       * });
       */
      readonly flag: Methods['v3.messages.flag'];
      /**
       * Take back a flag on a message.
       *
       * Takes back the flag that the token's owner has put on a message. The flags of others stay; `v3.messages.clearFlags`
       * removes those too.
       *
       * `DELETE /api/v3/messages/{messageId}/unflag`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.unflag({
       *   messageId: '64f1c1b3b7e5d30012a9c2e0',
       * });
       */
      readonly unflag: Methods['v3.messages.unflag'];
      /**
       * Clear a message's flags.
       *
       * Removes all flags from a message, whoever put them there. Use it when moderators have looked at the message and let
       * it stand. Users may flag it again.
       *
       * `DELETE /api/v3/messages/{messageId}/clearFlags`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.clearFlags({
       *   messageId: '64f1c1b3b7e5d30012a9c2e0',
       * });
       */
      readonly clearFlags: Methods['v3.messages.clearFlags'];
      /**
       * Tell whether you flagged a message.
       *
       * Tells whether the token's owner has flagged the message. With an admin token that is the administrator and not the
       * user who looks at the message: use that user's own token for them.
       *
       * `GET /api/v3/messages/{messageId}/isFlaggedByMe`. Source: the vendor's API description of late 2024 (version 4.92), "Message".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.messages.isFlaggedByMe({
       *   messageId: '64f1c1b3b7e5d30012a9c2e0',
       * });
       */
      readonly isFlaggedByMe: Methods['v3.messages.isFlaggedByMe'];
    };
    readonly users: {
      /**
       * Find users.
       *
       * Lists the network's users, a page at a time, with their pictures: all of them or only those that somebody has
       * flagged, and on request only those whose name, handle or id matches a keyword.
       *
       * Searching by `searchBy` and sorting by `profileHandle` are new in the description of 2026: a server that does not
       * know them may ignore or refuse them.
       *
       * `GET /api/v3/users`. Source: the vendor's API description of late 2024 (version 4.92), "User"; the vendor's API description of 2026 (version 4.121), "User".
       *
       * @throws AmityApiError with status 400, 401, 403, 422, 429, 500.
       *
       * @example
       * await amity.v3.users.query({
       *   keyword: 'a',
       *   matchType: 'partial',
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.users.query'];
      /**
       * Update a user.
       *
       * Changes a user's name, roles, metadata, picture or description. What you leave out most likely stays as it is, as in
       * version 2; no source says so here. The roles are those of the network; for a role in one channel use
       * `v3.channels.users.addRole`. Metadata may come to 5,000 bytes.
       *
       * A picture that is no image is answered with 403 and code 400300. 401 and code 400100 may also mean that only an
       * administrator may update the user.
       *
       * `PUT /api/v3/users`. Source: the vendor's API description of late 2024 (version 4.92), "User"; the vendor's API description of 2026 (version 4.121), "User".
       *
       * @throws AmityApiError with status 400, 401, 403, 404 (assumed), 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.users.update({
       *   userId: 'bob',
       *   displayName: 'Bob Tanaka',
       *   roles: ['channel-moderator'],
       *   avatarFileId: '9c4e7a2164f1c2d0b7e5d30012a9f001',
       *   description: 'Science fiction, mostly.',
       *   metadata: { genre: 'science fiction' },
       * });
       */
      readonly update: Methods['v3.users.update'];
      /**
       * Get users by id.
       *
       * Gives up to a hundred users in one call, each by their id, with their pictures. Use it to turn the user ids of other
       * answers into names. What happens with ids that nobody has is not documented.
       *
       * `GET /api/v3/users/list`. Source: the vendor's API description of late 2024 (version 4.92), "User"; the vendor's API description of 2026 (version 4.121), "User".
       *
       * @throws AmityApiError with status 400, 401, 403, 422, 429, 500.
       *
       * @example
       * await amity.v3.users.getMany({
       *   userIds: ['alice', 'bob'],
       * });
       */
      readonly getMany: Methods['v3.users.getMany'];
      /**
       * Get a user.
       *
       * Gives one user, with their picture. The answer holds lists; the user is the one in `users`. `type` says which of a
       * user's two ids you have. A user that does not exist is answered with 400400, as was seen; the sources list 400 and
       * 403, but no 404.
       *
       * `GET /api/v3/users/{userId}`. Source: the vendor's API description of late 2024 (version 4.92), "User"; the vendor's API description of 2026 (version 4.121), "User".
       *
       * @throws AmityApiError with status 400, 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.users.get({ userId: 'bob' });
       */
      readonly get: Methods['v3.users.get'];
      /**
       * Tell whether you flagged a user.
       *
       * Tells whether the token's owner has flagged the user. With an admin token that is the administrator: for what another user has flagged, use that user's own token. The answer's name for it is `isFlagByMe`, without an envelope.
       *
       * `GET /api/v3/users/{userId}/isFlagByMe`. Source: the vendor's API description of late 2024 (version 4.92), "User"; the vendor's API description of 2026 (version 4.121), "User".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.users.isFlaggedByMe({ userId: 'bob' });
       */
      readonly isFlaggedByMe: Methods['v3.users.isFlaggedByMe'];
    };
    readonly roles: {
      /**
       * Find roles.
       *
       * Lists the network's roles that match a keyword, or all of them, each with the permissions that it gives. The
       * description of 2024 requires the keyword; the vendor's SDK leaves it out.
       *
       * The vendor's descriptions show a bare list of roles in `data`; its SDK reads `roles` with `paging` beside them.
       *
       * `GET /api/v3/roles`. Source: the vendor's API description of late 2024 (version 4.92), "Role".
       *
       * @throws AmityApiError with status 401, 422, 429, 500.
       *
       * @example
       * await amity.v3.roles.query({
       *   keyword: 'moderator',
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.roles.query'];
      /**
       * Create a role.
       *
       * Defines a role for the network, with the permissions that it gives. Users have it only once it is given to them: in
       * the whole network by `v3.users.update`, in a channel by `v3.channels.users.addRole`. What happens if the role exists
       * already is not documented.
       *
       * `POST /api/v3/roles`. Source: the vendor's API description of late 2024 (version 4.92), "Role".
       *
       * @throws AmityApiError with status 400, 401, 403, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.roles.create({
       *   roleId: 'reading-guide',
       *   displayName: 'Reading guide',
       *   permissions: ['EDIT_CHANNEL', 'ADD_CHANNEL_USER'],
       * });
       */
      readonly create: Methods['v3.roles.create'];
      /**
       * Get a role.
       *
       * Gives one role, with the permissions that it gives to whoever has it. Which users those are is not in the answer,
       * nor does a v3 operation list them for the whole network.
       *
       * `GET /api/v3/roles/{roleId}`. Source: the vendor's API description of late 2024 (version 4.92), "Role".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.roles.get({ roleId: 'channel-moderator' });
       */
      readonly get: Methods['v3.roles.get'];
      /**
       * Update a role.
       *
       * Sets a role's name and permissions. `permissions` is required: send all that the role is to give, not only new ones.
       * The change concerns everybody who has the role.
       *
       * The source has the role's id twice, in the path and in the body. They are the same; the client fills in both from
       * one argument.
       *
       * `PUT /api/v3/roles/{roleId}`. Source: the vendor's API description of late 2024 (version 4.92), "Role".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.roles.update({
       *   roleId: 'channel-moderator',
       *   displayName: 'Channel moderator',
       *   permissions: [
       *     'MUTE_CHANNEL',
       *     'BAN_USER_FROM_CHANNEL',
       *     'DELETE_MESSAGE',
       *   ],
       * });
       */
      readonly update: Methods['v3.roles.update'];
      /**
       * Delete a role.
       *
       * Deletes a role from the network. What becomes of the users who have it is not documented, so take it from them
       * first. The source has the role's id in the query once more, optionally; the path says enough.
       *
       * `DELETE /api/v3/roles/{roleId}`. Source: the vendor's API description of late 2024 (version 4.92), "Role".
       *
       * @throws AmityApiError with status 400, 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.roles.delete({
       *   roleId: 'channel-moderator',
       * });
       */
      readonly delete: Methods['v3.roles.delete'];
    };
    readonly reactions: {
      /**
       * List who reacted.
       *
       * Lists who reacted to a message, post, comment or story, a page at a time, and what each reacted with: all reactions,
       * or those of one name. To add and remove reactions there are `v2.reactions.create` and `v2.reactions.delete`; version
       * 3 has none of its own.
       *
       * Where nobody has reacted, the vendor's SDK expects one entry whose `reactors` is empty, and throws on an empty
       * `reactions`. Take both for "nobody".
       *
       * `GET /api/v3/reactions`. Source: the vendor's API description of late 2024 (version 4.92), "Reaction".
       *
       * @throws AmityApiError with status 401, 404 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v3.reactions.query({
       *   referenceId: '64f1c1b3b7e5d30012a9c2e0',
       *   referenceType: 'message',
       *   reactionName: 'like',
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.reactions.query'];
    };
    readonly files: {
      /**
       * Upload a file.
       *
       * Uploads an image or another file of at most 1 GiB, for use by its `fileId` in messages and posts or as a picture.
       * Small, medium and large versions are made from an image; the original is kept only with `fullImage: true`, and
       * cannot be had later. Sent twice, it is uploaded twice.
       *
       * The description of 2024 has a list of files, all optional; that of 2026 has `file` required and `accessType` beside
       * it, and a list under `files` that is deprecated and not offered here. The answer is a list all the same.
       *
       * `POST /api/v3/files`. Source: the vendor's API description of late 2024 (version 4.92), "File"; the vendor's API description of 2026 (version 4.121), "File".
       *
       * @throws AmityApiError with status 400, 401, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.files.create({
       *   file: new Blob(['(the bytes of cover.jpg)']),
       *   fullImage: true,
       *   accessType: 'public',
       * });
       */
      readonly create: Methods['v3.files.create'];
      /**
       * Get what is known of a file.
       *
       * Gives a file's name, type and size and, of an image, its dimensions. The bytes themselves come from
       * `v3.files.download`. A file that does not exist is answered with HTTP 400 and code 400400 by the source, not with
       * 404: expect either.
       *
       * `GET /api/v3/files/{fileId}`. Source: the vendor's API description of late 2024 (version 4.92), "File"; the vendor's API description of 2026 (version 4.121), "File".
       *
       * @throws AmityApiError with status 400, 401, 422, 429, 500.
       *
       * @example
       * await amity.v3.files.get({
       *   fileId: '9c4e7a2164f1c2d0b7e5d30012a9f001',
       * });
       */
      readonly get: Methods['v3.files.get'];
      /**
       * Update a file's alternative text.
       *
       * Sets the text that says what a file shows, for those who cannot see it. The file itself stays as it is; to replace
       * it, upload another and delete this one. Not in the description of 2024: if a server answers 404 for a file that
       * exists, it does not know the operation yet.
       *
       * `PUT /api/v3/files/{fileId}`. Source: the vendor's API description of 2026 (version 4.121), "File".
       *
       * @throws AmityApiError with status 400, 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.files.update({
       *   fileId: '9c4e7a2164f1c2d0b7e5d30012a9f001',
       *   altText: 'Bob with a paperback',
       * });
       */
      readonly update: Methods['v3.files.update'];
      /**
       * Delete a file.
       *
       * Deletes a file. There is no operation to bring it back. What messages, posts and profiles that use the file show
       * afterwards is not documented.
       *
       * `DELETE /api/v3/files/{fileId}`. Source: the vendor's API description of late 2024 (version 4.92), "File"; the vendor's API description of 2026 (version 4.121), "File".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.files.delete({
       *   fileId: '9c4e7a2164f1c2d0b7e5d30012a9f001',
       * });
       */
      readonly delete: Methods['v3.files.delete'];
      /**
       * Download a file.
       *
       * Gives a file's bytes; of an image, in one of four sizes. Small, medium and large are scaled by the longest side; how
       * many pixels that makes is not published. `full` is there only if the image was uploaded with `fullImage: true`. For
       * other files `size` has no effect.
       *
       * Since the description of 2026 the server answers 302, with the address of the bytes under `Location`. The client
       * follows it and gives you the bytes either way. The description of 2024 has 200, as JSON with the file's id, which a
       * download can hardly mean. It has the bearer token as optional, and takes one in the query (`t`) or in a cookie
       * `upstra-access-token`, which is left out here: the vendor's UI kits load pictures without a header.
       *
       * `GET /api/v3/files/{fileId}/download`. Source: the vendor's API description of late 2024 (version 4.92), "File"; the vendor's API description of 2026 (version 4.121), "File".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.files.download({
       *   fileId: '9c4e7a2164f1c2d0b7e5d30012a9f001',
       *   size: 'medium',
       * });
       */
      readonly download: Methods['v3.files.download'];
    };
    readonly authentication: {
      /**
       * Get an authentication token.
       *
       * Gives a token for a user, as a JSON string and not inside an object. By its name it is the `authToken` that
       * `v3.sessions.create` takes; it is good for 10 minutes. Instead of the bearer token the request carries the header
       * `x-server-key`. Without `userId` the outcome is not documented, so always name the user.
       *
       * The description of 2024 marks the operation as deprecated. Since when, and what takes its place, is not documented.
       *
       * `GET /api/v3/authentication/token`. Source: the vendor's API description of late 2024 (version 4.92), "Authentication".
       *
       * @deprecated
       *
       * @throws AmityApiError with status 401, 403, 422, 429, 500.
       *
       * @example
       * await amity.v3.authentication.getToken({
       *   userId: 'alice',
       * });
       */
      readonly getToken: Methods['v3.authentication.getToken'];
    };
    readonly sessions: {
      /**
       * Get the state of the session.
       *
       * Tells when a cache was last emptied; of the session itself the source shows nothing. A client that keeps answers can
       * compare it with its own time and drop what is older; that this is its purpose is inferred from the name.
       *
       * `GET /api/v3/sessions`. Source: the vendor's API description of late 2024 (version 4.92), "Session".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.sessions.get();
       */
      readonly get: Methods['v3.sessions.get'];
      /**
       * Create a session.
       *
       * Begins a session of a user on a device, and gives the tokens to act as that user. An access token lasts 30 days.
       * Instead of the bearer token the request carries the header `x-api-key`. A user who is banned from the network is
       * answered with 403 and code 400312. Treat the answer as a secret: it is as good as a password.
       *
       * The description of 2024 marks the operation as deprecated. Since when, and what takes its place, is not documented.
       *
       * `POST /api/v3/sessions`. Source: the vendor's API description of late 2024 (version 4.92), "Session".
       *
       * @deprecated
       *
       * @throws AmityApiError with status 401, 403, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.sessions.create({
       *   userId: 'alice',
       *   deviceId: '7c0e0f3a-browser',
       *   deviceInfo: { kind: 'web', model: 'Firefox 136' },
       *   displayName: 'Alice Nguyen',
       *   authToken: '4f0c9a1e7d3b45c2a86f',
       * });
       */
      readonly create: Methods['v3.sessions.create'];
    };
    readonly communities: {
      /**
       * Find communities.
       *
       * Lists the network's communities, a page at a time: all of them, those that the token's owner is in or is not in, or
       * those found by a keyword, by tags or by a category. To fetch communities whose ids you know use
       * `v3.communities.getMany`.
       *
       * `GET /api/v3/communities`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
       *
       * @throws AmityApiError with status 401, 403, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.query({
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.communities.query'];
      /**
       * Create a community.
       *
       * Creates a community, with its first members and its categories if you name them. The answer has the id that the
       * server gave it and, in `channelId`, that of its channel. An avatar that is not an image is refused with code 400300,
       * a duplicate with 400315.
       *
       * Sent twice, it may create two communities: after a 500 or a timeout look for the community before you send it again.
       *
       * `POST /api/v3/communities`. Source: the vendor's API description of late 2024 (version 4.92), "Community"; the vendor's API description of 2026 (version 4.121), "Community".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.create({
       *   displayName: 'Slow readers',
       *   description: 'One book in three months, and no spoilers.',
       *   tags: ['novels', 'classics'],
       *   metadata: { meetsOn: 'Thursday' },
       *   avatarFileId: '9c4e7a2164f1c2d0b7e5d30012a9f011',
       *   userIds: ['alice', 'bob', 'chloe'],
       *   categoryIds: ['3b8f6d0e65a0d1f0c7e5d30012c0d001'],
       *   isUniqueDisplayName: true,
       *   isDiscoverable: true,
       * });
       */
      readonly create: Methods['v3.communities.create'];
      /**
       * Get communities by id.
       *
       * Gives several communities at a time, by id. To find communities by what they are about use `v3.communities.query`.
       * What is answered where only some of the ids exist is not documented.
       *
       * `GET /api/v3/communities/list`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.getMany({
       *   communityIds: [
       *     '65a0d1e2c7e5d30012c0c001',
       *     '65a0d1e2c7e5d30012c0c003',
       *   ],
       * });
       */
      readonly getMany: Methods['v3.communities.getMany'];
      /**
       * Find recommended communities.
       *
       * Lists communities recommended to the token's owner: five, unless you ask for another number, and no further pages.
       * By what they are chosen is not documented.
       *
       * `GET /api/v3/communities/recommended`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
       *
       * @throws AmityApiError with status 401, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.queryRecommended();
       */
      readonly queryRecommended: Methods['v3.communities.queryRecommended'];
      /**
       * Find trending communities.
       *
       * Lists the communities that trend most in the network: five, unless you ask for another number, and no further pages.
       * By what that is measured is not documented.
       *
       * `GET /api/v3/communities/top-trending`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
       *
       * @throws AmityApiError with status 401, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.queryTopTrending();
       */
      readonly queryTopTrending: Methods['v3.communities.queryTopTrending'];
      /**
       * Get a community.
       *
       * Gives one community with its categories, its feeds and the files and users that it refers to by id. For several at a
       * time use `v3.communities.getMany`.
       *
       * `GET /api/v3/communities/{communityId}`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.get({
       *   communityId: '65a0d1e2c7e5d30012c0c001',
       * });
       */
      readonly get: Methods['v3.communities.get'];
      /**
       * Update a community.
       *
       * Changes the properties that you name: the display name, who may post, which posts and comments wait for approval and
       * so on. The members stay as they are; `v3.communities.users` is there for them. A duplicate is refused with code
       * 400315.
       *
       * The source gives some properties a default here too (`isUniqueDisplayName`, `needApprovalOnPostCreation`,
       * `needApprovalOnCommentCreation`, `allowCommentInStory`, `isDiscoverable`, `requiresJoinApproval`) and does not say
       * whether leaving one out sets it back. Send those that differ from it every time.
       *
       * `PUT /api/v3/communities/{communityId}`. Source: the vendor's API description of late 2024 (version 4.92), "Community"; the vendor's API description of 2026 (version 4.121), "Community".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.update({
       *   communityId: '65a0d1e2c7e5d30012c0c001',
       *   description: 'One book in three months. Alice posts, everybody comments.',
       *   onlyAdminCanPost: true,
       *   needApprovalOnCommentCreation: true,
       *   isDiscoverable: true,
       * });
       */
      readonly update: Methods['v3.communities.update'];
      /**
       * Delete a community.
       *
       * Deletes the community. There is no operation to bring it back. `v3.communities.query` has `isDeleted` to list
       * deleted ones. What becomes of its posts and of its channel is not documented.
       *
       * `DELETE /api/v3/communities/{communityId}`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.delete({
       *   communityId: '65a0d1e2c7e5d30012c0c001',
       * });
       */
      readonly delete: Methods['v3.communities.delete'];
      /**
       * Join a community.
       *
       * Makes the token's owner a member of the community. To make others members use `v3.communities.users.add`. Whoever is
       * banned from the community is refused with code 400304.
       *
       * No source shows what is answered where joining has to be approved (`requiresJoinApproval`): see
       * `communityMembership` of the answer.
       *
       * `POST /api/v3/communities/{communityId}/join`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.join({
       *   communityId: '65a0d1e2c7e5d30012c0c001',
       * });
       */
      readonly join: Methods['v3.communities.join'];
      /**
       * Leave a community.
       *
       * Ends the membership of the token's owner. To end that of others use `v3.communities.users.remove`. Whoever is not a
       * member is refused, by the description with 401 and code 400100, by a recorded answer with code 400300; whoever is
       * banned with code 400304.
       *
       * Two codes are for the last moderator and the last member, who cannot leave: 400317 and 400318. No source says under
       * which HTTP status, nor whether they apply here.
       *
       * `DELETE /api/v3/communities/{communityId}/leave`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.leave({
       *   communityId: '65a0d1e2c7e5d30012c0c001',
       * });
       */
      readonly leave: Methods['v3.communities.leave'];
      /**
       * Get your permissions in a community.
       *
       * Tells what the token's owner may do in the community and whether it is of their making. Ask before you offer people
       * what would be refused.
       *
       * `GET /api/v3/communities/{communityId}/permissions/me`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
       *
       * @throws AmityApiError with status 401, 403, 404 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v3.communities.getMyPermissions({
       *   communityId: '65a0d1e2c7e5d30012c0c001',
       * });
       */
      readonly getMyPermissions: Methods['v3.communities.getMyPermissions'];
      readonly users: {
        /**
         * Find members of a community.
         *
         * Lists the members of a community, a page at a time: all of them, those found by a search, those with certain roles,
         * or those who are banned from it. The memberships are in `communityUsers`, the users themselves in `users`.
         *
         * The description of 2026 adds `searchBy` and the order `profileHandle`.
         *
         * `GET /api/v3/communities/{communityId}/users`. Source: the vendor's API description of late 2024 (version 4.92), "Community"; the vendor's API description of 2026 (version 4.121), "Community".
         *
         * @throws AmityApiError with status 401, 404, 422, 429, 500.
         *
         * @example
         * await amity.v3.communities.users.query({
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         *   memberships: ['member'],
         *   search: 'an',
         *   searchBy: ['displayName'],
         *   options: { limit: 20 },
         * });
         */
        readonly query: Methods['v3.communities.users.query'];
        /**
         * Add users to a community.
         *
         * Makes the users members of the community. Users who are members already stay so. Users who are banned from it are
         * refused with code 400304; lift the ban first.
         *
         * `POST /api/v3/communities/{communityId}/users`. Source: the vendor's API description of late 2024 (version 4.92), "Community"; the vendor's API description of 2026 (version 4.121), "Community".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.communities.users.add({
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         *   userIds: ['bob', 'chloe'],
         * });
         */
        readonly add: Methods['v3.communities.users.add'];
        /**
         * Remove users from a community.
         *
         * Ends the users' membership of the community. They may join again; ban them to prevent that.
         *
         * The description has `userIds` in the query, where they are required; the vendor's SDKs send them in a JSON body.
         * Name them in one of the two.
         *
         * `DELETE /api/v3/communities/{communityId}/users`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.communities.users.remove({
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         *   userIds: ['bob', 'spam-4711'],
         * });
         */
        readonly remove: Methods['v3.communities.users.remove'];
        /**
         * Ban users from a community.
         *
         * Removes the users from the community and keeps them from joining it again. Other communities are not affected; to
         * shut a user out of the whole network use `v2.users.ban`. Users who cannot be banned are refused with code 400306.
         *
         * `PUT /api/v3/communities/{communityId}/users/ban`. Source: the vendor's API description of late 2024 (version 4.92), "Community"; the vendor's API description of 2026 (version 4.121), "Community".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.communities.users.ban({
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         *   userIds: ['spam-4711'],
         * });
         */
        readonly ban: Methods['v3.communities.users.ban'];
        /**
         * Lift users' ban from a community.
         *
         * Lets banned users join the community again. A user who is not banned is answered with code 400316. Whether it makes
         * them members, too, is not documented: see `communityMembership` of the answer.
         *
         * `PUT /api/v3/communities/{communityId}/users/unban`. Source: the vendor's API description of late 2024 (version 4.92), "Community"; the vendor's API description of 2026 (version 4.121), "Community".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.communities.users.unban({
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         *   userIds: ['spam-4711'],
         * });
         */
        readonly unban: Methods['v3.communities.users.unban'];
        /**
         * Give members of a community a role.
         *
         * Gives the role to each of the users, in this community only. A role must exist in the network before it can be
         * given. Users who have it already keep it.
         *
         * `POST /api/v3/communities/{communityId}/users/roles`. Source: the vendor's API description of late 2024 (version 4.92), "Community"; the vendor's API description of 2026 (version 4.121), "Community".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.communities.users.addRole({
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         *   role: 'community-moderator',
         *   userIds: ['alice', 'bob'],
         * });
         */
        readonly addRole: Methods['v3.communities.users.addRole'];
        /**
         * Take a role from members of a community.
         *
         * Takes the role from each of the users, in this community only. They stay members of it, with the roles that are
         * left.
         *
         * `DELETE /api/v3/communities/{communityId}/users/roles`. Source: the vendor's API description of late 2024 (version 4.92), "Community".
         *
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
         *
         * @example
         * await amity.v3.communities.users.removeRole({
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         *   userIds: ['bob'],
         *   role: 'community-moderator',
         * });
         */
        readonly removeRole: Methods['v3.communities.users.removeRole'];
      };
      readonly comments: {
        /**
         * Find comments that wait for review.
         *
         * Lists the comments of a community that wait for review, a page at a time: all of them, those of one post or those of
         * a span of days. Where `needApprovalOnCommentCreation` is set, new comments wait for approval; decide on each with
         * `v3.comments.approve` or `v3.comments.decline`. Whoever lacks the permission is answered with code 400301.
         *
         * `GET /api/v3/communities/{communityId}/comments/review-queue`. Source: the vendor's API description of 2026 (version 4.121), "Comment".
         *
         * @throws AmityApiError with status 400, 401, 403, 404, 422, 429, 500.
         *
         * @example
         * await amity.v3.communities.comments.queryReviewQueue({
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         * });
         */
        readonly queryReviewQueue: Methods['v3.communities.comments.queryReviewQueue'];
      };
    };
    readonly communityCategories: {
      /**
       * Find community categories.
       *
       * Lists the categories that the network's communities are sorted into, by name unless you say otherwise. Find the
       * communities of one of them with `v3.communities.query`.
       *
       * The vendor's descriptions show the answer without `paging`; it was recorded with the next token there.
       *
       * `GET /api/v3/community-categories`. Source: the vendor's API description of late 2024 (version 4.92), "Community category".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.communityCategories.query({
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.communityCategories.query'];
      /**
       * Create a community category.
       *
       * Creates a category. It is empty at first: communities are put into it by `categoryIds`, when they are created or
       * updated. Sent twice, it may create two categories of the same name; no source tells of a check.
       *
       * `POST /api/v3/community-categories`. Source: the vendor's API description of late 2024 (version 4.92), "Community category".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.communityCategories.create({
       *   name: 'Fiction',
       *   metadata: { shelf: 'A' },
       *   avatarFileId: '9c4e7a2164f1c2d0b7e5d30012a9f013',
       * });
       */
      readonly create: Methods['v3.communityCategories.create'];
      /**
       * Get community categories by id.
       *
       * Gives several categories at a time, by id, such as those that a community's `categoryIds` name. What is answered
       * where only some of the ids exist is not documented. Without `categoryIds` the outcome is not documented, so always
       * name them.
       *
       * `GET /api/v3/community-categories/list`. Source: the vendor's API description of late 2024 (version 4.92), "Community category".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.communityCategories.getMany({
       *   categoryIds: [
       *     '3b8f6d0e65a0d1f0c7e5d30012c0d001',
       *     '3b8f6d0e65a0d1f0c7e5d30012c0d002',
       *   ],
       * });
       */
      readonly getMany: Methods['v3.communityCategories.getMany'];
      /**
       * Get a community category.
       *
       * Gives one category, and the file of its avatar if it has one. For several at a time use
       * `v3.communityCategories.getMany`.
       *
       * `GET /api/v3/community-categories/{categoryId}`. Source: the vendor's API description of late 2024 (version 4.92), "Community category".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.communityCategories.get({
       *   categoryId: '3b8f6d0e65a0d1f0c7e5d30012c0d001',
       * });
       */
      readonly get: Methods['v3.communityCategories.get'];
      /**
       * Update a community category.
       *
       * Changes the name, the avatar or the metadata of a category. Communities refer to it by id, so they stay in it.
       *
       * `PUT /api/v3/community-categories/{categoryId}`. Source: the vendor's API description of late 2024 (version 4.92), "Community category".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.communityCategories.update({
       *   categoryId: '3b8f6d0e65a0d1f0c7e5d30012c0d001',
       *   name: 'Novels and stories',
       * });
       */
      readonly update: Methods['v3.communityCategories.update'];
      /**
       * Delete a community category.
       *
       * Deletes the category. There is no operation to bring it back. What becomes of `categoryIds` of the communities in it
       * is not documented.
       *
       * The source wants the id twice, in the path and in the query. The client fills both from one argument.
       *
       * `DELETE /api/v3/community-categories/{categoryId}`. Source: the vendor's API description of late 2024 (version 4.92), "Community category".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.communityCategories.delete({
       *   categoryId: '3b8f6d0e65a0d1f0c7e5d30012c0d001',
       * });
       */
      readonly delete: Methods['v3.communityCategories.delete'];
    };
    readonly posts: {
      /**
       * Find posts.
       *
       * Lists posts, a page at a time: those on one community or user, or those on all targets of a kind. They can be
       * narrowed down by type, tag and flag. Child posts stand in `postChildren`; by its name, `matchingOnlyParentPost`
       * lets the filters find those, too, when it is false. `feedType: reviewing` gives moderators what waits for approval.
       *
       * `feedType` and the `all` of `targetType` are in the description of 2026 alone. It also deprecates `dataType`: use
       * `dataTypes`.
       *
       * `GET /api/v3/posts`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 400, 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.query({
       *   targetType: 'community',
       *   targetId: '65a0d1e2c7e5d30012c0c001',
       *   dataTypes: ['image', 'video'],
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.posts.query'];
      /**
       * Publish a post.
       *
       * Puts a post on a user, in a community or on some other content. Pictures and files are uploaded by
       * `v3.files.create` first. Where a community approves its posts, the new one waits for `v3.posts.approve`. Sent
       * twice without a `postId`, it is posted twice.
       *
       * The descriptions give `data` only one shape, with a text, images and files, whatever the `dataType`. A poll is made
       * by `v3.polls.create` first and named by `data.pollId`. How to post a video or a stream is not documented.
       *
       * `POST /api/v3/posts`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 400, 401, 403, 404 (assumed), 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.create({
       *   data: {
       *     text: 'Our next book is Solaris.',
       *     images: ['9c4e7a2164f1c2d0b7e5d30012a9f014'],
       *   },
       *   targetType: 'community',
       *   targetId: '65a0d1e2c7e5d30012c0c001',
       *   tags: ['next-book'],
       * });
       */
      readonly create: Methods['v3.posts.create'];
      /**
       * Get posts by id.
       *
       * Gives up to a hundred posts in one call, each by its id, with what belongs to them. Use it when you know the ids,
       * as from a webhook or your own records. Whether one unknown id makes the whole call fail with 404 is not
       * documented.
       *
       * The description of 2024 lets `postIds` be left out and takes ids of at most 50 characters.
       *
       * `GET /api/v3/posts/list`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 400, 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.getMany({
       *   postIds: [
       *     '65b1e2f3d7e5d30012d0a001',
       *     '65b1e2f3d7e5d30012d0a003',
       *   ],
       * });
       */
      readonly getMany: Methods['v3.posts.getMany'];
      /**
       * Get a post.
       *
       * Gives one post, with its child posts, comments, files and poll. The answer holds lists, as those of most
       * operations on posts do; the post is the one in `posts`. The bytes of a file come from `v3.files.download`.
       *
       * All three parameters in the query are in the description of 2026 alone.
       *
       * `GET /api/v3/posts/{postId}`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 400, 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.get({
       *   postId: '65b1e2f3d7e5d30012d0a001',
       * });
       */
      readonly get: Methods['v3.posts.get'];
      /**
       * Update a post.
       *
       * Changes a post's content, metadata or tags. All of them may be left out, and are then most likely left as they
       * are, which no source says. With the header `preserve-edited-at`, by its name, `editedAt` stays as it was, which
       * suits corrections that readers need not hear of. Only those who may edit the post can do so; others are answered
       * with 403.
       *
       * `PUT /api/v3/posts/{postId}`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 400, 401, 403, 404 (assumed), 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.update({
       *   postId: '65b1e2f3d7e5d30012d0a001',
       *   data: {
       *     text: 'Our next book is Solaris. We start on 2 April.',
       *   },
       *   tags: ['next-book', 'april'],
       * });
       */
      readonly update: Methods['v3.posts.update'];
      /**
       * Delete a post.
       *
       * Deletes one post, and says whether that was done. There is no operation to bring it back, but `v3.posts.query`
       * still finds it with `isDeleted: true`. What becomes of its child posts and comments is not documented.
       *
       * `DELETE /api/v3/posts/{postId}`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 404 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.delete({
       *   postId: '65b1e2f3d7e5d30012d0a001',
       * });
       */
      readonly delete: Methods['v3.posts.delete'];
      /**
       * Approve a post.
       *
       * Publishes a post that waits for approval, as new posts do in a community with `needApprovalOnPostCreation`. Find
       * such posts with `v3.posts.query` and `feedType: reviewing`. Code 400400 says that there is no such post, or none
       * that the token may see.
       *
       * `POST /api/v3/posts/{postId}/approve`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.approve({
       *   postId: '65b1e2f3d7e5d30012d0a010',
       * });
       */
      readonly approve: Methods['v3.posts.approve'];
      /**
       * Decline a post.
       *
       * Refuses a post that waits for approval, so that it is not published; it goes to the community's declined posts,
       * which `v3.posts.query` lists with `feedType: declined`. No source documents a reason to go with it, nor whether a
       * declined post can be approved later.
       *
       * `POST /api/v3/posts/{postId}/decline`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.decline({
       *   postId: '65b1e2f3d7e5d30012d0a010',
       * });
       */
      readonly decline: Methods['v3.posts.decline'];
      /**
       * Flag a post.
       *
       * Flags a post as the token's owner, so that moderators find it with `hasFlag: true`. `v3.posts.unflag` takes the
       * flag back. A second flag of the same owner is answered with 403 and
       * code 400300.
       *
       * The description of 2024 has no body, and vendor's clients send none. Both of its fields, `reason` and `detail`, may
       * be left out.
       *
       * `POST /api/v3/posts/{postId}/flag`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.flag({
       *   postId: '65b1e2f3d7e5d30012d0a010',
       *   reason: 'AGAINST_COMMUNITY_GUIDELINES',
       *   detail: 'This is about another book.',
       * });
       */
      readonly flag: Methods['v3.posts.flag'];
      /**
       * Take back a flag on a post.
       *
       * Takes back the flag that the token's owner has put on a post. The flags of others stay; `v3.posts.clearFlags`
       * removes those too.
       *
       * `DELETE /api/v3/posts/{postId}/unflag`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.unflag({
       *   postId: '65b1e2f3d7e5d30012d0a010',
       * });
       */
      readonly unflag: Methods['v3.posts.unflag'];
      /**
       * Clear a post's flags.
       *
       * Removes all flags from a post, whoever put them there. Use it when moderators have looked at the post and let it
       * stand. Whoever lacks the permission is answered with code 400301; `v3.posts.unflag` takes back one's own flag
       * alone.
       *
       * `DELETE /api/v3/posts/{postId}/flags`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.clearFlags({
       *   postId: '65b1e2f3d7e5d30012d0a010',
       * });
       */
      readonly clearFlags: Methods['v3.posts.clearFlags'];
      /**
       * Tell whether you flagged a post.
       *
       * Tells whether the token's owner has flagged the post. With an admin token that is the administrator and not the
       * user who looks at the post: use that user's own token for them.
       *
       * `GET /api/v3/posts/{postId}/isflagbyme`. Source: the vendor's API description of late 2024 (version 4.92), "Post"; the vendor's API description of 2026 (version 4.121), "Post".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.posts.isFlaggedByMe({
       *   postId: '65b1e2f3d7e5d30012d0a001',
       * });
       */
      readonly isFlaggedByMe: Methods['v3.posts.isFlaggedByMe'];
    };
    readonly comments: {
      /**
       * Find comments.
       *
       * Lists comments, a page at a time: those on one post, story or other content, the replies to one comment, or those
       * with flags. Replies come along in `commentChildren`. Start without a token, and go on with that of the answer.
       * Comments that wait for approval are left out unless `includePending` is true.
       *
       * The description of 2024 requires `referenceId` and sorts by `lastCreated` unless told otherwise; that of 2026 lets
       * it be left out, names no default order and adds `includePending`. It no longer says how `options` and `dataTypes`
       * are written; here they are as in 2024.
       *
       * `GET /api/v3/comments`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.query({
       *   referenceId: '65b1e2f3d7e5d30012d0a001',
       *   dataTypes: { values: ['image'], matchType: 'any' },
       *   matchType: 'exact',
       *   options: { type: 'pagination', limit: 20 },
       * });
       */
      readonly query: Methods['v3.comments.query'];
      /**
       * Comment on something.
       *
       * Puts a comment on a post, a story or some other content or, with `parentId`, replies to a comment. Pictures are
       * uploaded by `v3.files.create` first. Where a community approves its comments, the new one waits for
       * `v3.comments.approve`. Sent twice without a `commentId`, it is put there twice.
       *
       * `links`, videos in `attachments` and the approval of comments are in the description of 2026 alone.
       *
       * `POST /api/v3/comments`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 400, 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.create({
       *   referenceId: '65b1e2f3d7e5d30012d0a001',
       *   referenceType: 'post',
       *   data: { text: 'The first chapter took me a week.' },
       * });
       */
      readonly create: Methods['v3.comments.create'];
      /**
       * Get comments by id.
       *
       * Gives up to ten comments in one call, each by its id, with what belongs to them. Use it when you know the ids, as
       * from a webhook or your own records. Ids of more than 50 characters are not taken here: get such comments one by one
       * with `v3.comments.get`. Whether one unknown id makes the whole call fail with 404 is not documented.
       *
       * `GET /api/v3/comments/list`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.getMany({
       *   commentIds: [
       *     '65b1e2f3d7e5d30012d0b001',
       *     '65b1e2f3d7e5d30012d0b002',
       *   ],
       * });
       */
      readonly getMany: Methods['v3.comments.getMany'];
      /**
       * Get a comment.
       *
       * Gives one comment, with its replies, its author and its files. The answer holds lists, as those of all operations on
       * comments do; the comment is the one in `comments`. Code 400400 says that there is no such comment, or none that the
       * token may see.
       *
       * `GET /api/v3/comments/{commentId}`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.get({
       *   commentId: '65b1e2f3d7e5d30012d0b001',
       * });
       */
      readonly get: Methods['v3.comments.get'];
      /**
       * Update a comment.
       *
       * Changes a comment's text, attachments, mentions or metadata. All of them may be left out, and are then most likely
       * left as they are, which no source says. With the header `preserve-edited-at`, by its name, `editedAt` stays as it
       * was, which suits corrections that readers need not hear of.
       *
       * `links` and `reason` are in the description of 2026 alone.
       *
       * `PUT /api/v3/comments/{commentId}`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 400, 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.update({
       *   commentId: '65b1e2f3d7e5d30012d0b001',
       *   data: { text: 'The first chapter took me two weeks.' },
       * });
       */
      readonly update: Methods['v3.comments.update'];
      /**
       * Delete a comment.
       *
       * Deletes one comment, and says whether that was done. There is no operation to bring it back, but `v3.comments.query`
       * still finds it with `isDeleted: true`. What becomes of its replies is not documented.
       *
       * The description of 2024 marks the operation as deprecated. No source says since when, or what replaces it.
       *
       * `DELETE /api/v3/comments/{commentId}`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @deprecated
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.delete({
       *   commentId: '65b1e2f3d7e5d30012d0b001',
       * });
       */
      readonly delete: Methods['v3.comments.delete'];
      /**
       * Approve a comment.
       *
       * Publishes a comment that waits for approval, as new ones do in a community with `needApprovalOnCommentCreation`.
       * Find such comments with `v3.communities.comments.queryReviewQueue`. Whoever lacks the permission is answered with
       * code 400301.
       *
       * Only the description of 2026 has it. If a server answers 404 for a comment that exists, it does not know the
       * operation yet.
       *
       * `POST /api/v3/comments/{commentId}/approve`. Source: the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.approve({
       *   commentId: '65b1e2f3d7e5d30012d0b001',
       * });
       */
      readonly approve: Methods['v3.comments.approve'];
      /**
       * Decline a comment.
       *
       * Refuses a comment that waits for approval, so that it is not published; its `approvalStatus` is then most likely
       * `rejected`. A reason may be given. Whoever lacks the permission is answered with code 400301. Whether a declined
       * comment can be approved later is not documented.
       *
       * Only the description of 2026 has it, as it has `v3.comments.approve`.
       *
       * `POST /api/v3/comments/{commentId}/decline`. Source: the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.decline({
       *   commentId: '65b1e2f3d7e5d30012d0b001',
       *   reason: 'This is about the second chapter.',
       * });
       */
      readonly decline: Methods['v3.comments.decline'];
      /**
       * Flag a comment.
       *
       * Flags a comment as the token's owner, so that moderators find it with `hasFlag: true`. `v3.comments.unflag` takes
       * the flag back. A second flag of the same owner is answered with 403 and
       * code 400300.
       *
       * `reason` and `detail` are in the description of 2026 alone. The descriptions want a body that repeats the id; vendor's
       * clients send none.
       *
       * `POST /api/v3/comments/{commentId}/flag`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.flag({
       *   commentId: '65b1e2f3d7e5d30012d0b001',
       *   reason: 'Off topic',
       *   detail: 'This is about the second chapter.',
       * });
       */
      readonly flag: Methods['v3.comments.flag'];
      /**
       * Take back a flag on a comment.
       *
       * Takes back the flag that the token's owner has put on a comment. The flags of others stay; `v3.comments.clearFlags`
       * removes those too.
       *
       * `DELETE /api/v3/comments/{commentId}/unflag`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.unflag({
       *   commentId: '65b1e2f3d7e5d30012d0b001',
       * });
       */
      readonly unflag: Methods['v3.comments.unflag'];
      /**
       * Clear a comment's flags.
       *
       * Removes all flags from a comment, whoever put them there. Use it when moderators have looked at the comment and let
       * it stand. Whoever lacks the permission is answered with code 400301; `v3.comments.unflag` takes back one's own flag
       * alone.
       *
       * `DELETE /api/v3/comments/{commentId}/flags`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.clearFlags({
       *   commentId: '65b1e2f3d7e5d30012d0b001',
       * });
       */
      readonly clearFlags: Methods['v3.comments.clearFlags'];
      /**
       * Tell whether you flagged a comment.
       *
       * Tells whether the token's owner has flagged the comment. With an admin token that is the administrator and not the
       * user who looks at the comment: use that user's own token for them.
       *
       * `GET /api/v3/comments/{commentId}/isflagbyme`. Source: the vendor's API description of late 2024 (version 4.92), "Comment"; the vendor's API description of 2026 (version 4.121), "Comment".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.comments.isFlaggedByMe({
       *   commentId: '65b1e2f3d7e5d30012d0b001',
       * });
       */
      readonly isFlaggedByMe: Methods['v3.comments.isFlaggedByMe'];
    };
    readonly feeds: {
      readonly global: {
        /**
         * Read the global feed.
         *
         * Lists the posts of the global feed of the token's owner, a page at a time, with the communities that they are in.
         * The network's social settings, which `v3.networkSettings.social.get` gives, have switches under `globalFeed` for own
         * posts, everyone's, those of communities and those of people followed.
         *
         * `GET /api/v3/global-feeds`. Source: the vendor's API description of late 2024 (version 4.92), "Feed".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.feeds.global.query({
         *   dataTypes: ['image', 'video'],
         *   options: { limit: 20 },
         * });
         */
        readonly query: Methods['v3.feeds.global.query'];
      };
      readonly community: {
        /**
         * Read a community's feed.
         *
         * Lists the posts of one community, the latest first unless you say otherwise, with the community itself. Posts of the
         * types in `dataTypes`, flagged posts or deleted posts can be asked for alone. 401 and code 400100 may also mean that
         * the token's owner has not joined the community.
         *
         * The vendor's descriptions show the answer without `paging`; its SDK reads the next token there.
         *
         * `GET /api/v3/community-feeds/{communityId}`. Source: the vendor's API description of late 2024 (version 4.92), "Feed".
         *
         * @throws AmityApiError with status 400, 401, 404 (assumed), 422, 429, 500.
         *
         * @example
         * await amity.v3.feeds.community.query({
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         *   dataTypes: ['image', 'video'],
         *   options: { limit: 20 },
         * });
         */
        readonly query: Methods['v3.feeds.community.query'];
      };
      readonly user: {
        /**
         * Read a user's feed.
         *
         * Lists the posts of one user's feed, the latest first unless you say otherwise. Posts of the types in `dataTypes`,
         * flagged posts or deleted posts can be asked for alone. `v3.feeds.user.count` tells how many there are.
         *
         * The vendor's descriptions show the answer without `paging`; its SDK reads the next token there.
         *
         * `GET /api/v3/user-feeds/{userId}`. Source: the vendor's API description of late 2024 (version 4.92), "Feed".
         *
         * @throws AmityApiError with status 400, 401, 404 (assumed), 422, 429, 500.
         *
         * @example
         * await amity.v3.feeds.user.query({
         *   userId: 'bob',
         *   dataTypes: ['image', 'video'],
         *   options: { limit: 20 },
         * });
         */
        readonly query: Methods['v3.feeds.user.query'];
        /**
         * Count the posts of a user's feed.
         *
         * Tells how many posts a user's feed has, without fetching them. Deleted posts count too unless `isDeleted` is false.
         *
         * `GET /api/v3/user-feeds/{userId}/count`. Source: the vendor's API description of late 2024 (version 4.92), "Feed".
         *
         * @throws AmityApiError with status 400, 401, 404 (assumed), 422, 429, 500.
         *
         * @example
         * await amity.v3.feeds.user.count({ userId: 'bob' });
         */
        readonly count: Methods['v3.feeds.user.count'];
      };
      readonly content: {
        /**
         * Read the content feed.
         *
         * Lists the posts of the network's content feed, a page at a time. Beside users and communities, content is the third
         * kind of target that a post can have; no source says more of it.
         *
         * `GET /api/v3/content-feeds`. Source: the vendor's API description of late 2024 (version 4.92), "Feed".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.feeds.content.query({
         *   options: { limit: 20 },
         * });
         */
        readonly query: Methods['v3.feeds.content.query'];
      };
    };
    readonly polls: {
      /**
       * Create a poll.
       *
       * Makes a poll of a question and 2 to 10 answers, of which users choose one or several. The answer gives the ids of
       * the poll and of its answers, which voting needs. A post shows the poll whose id it has in `data.pollId`: see
       * `v3.posts.create`. Sent twice, it makes two polls.
       *
       * The title is in the description of 2026 alone.
       *
       * `POST /api/v3/polls`. Source: the vendor's API description of late 2024 (version 4.92), "Poll"; the vendor's API description of 2026 (version 4.121), "Poll".
       *
       * @throws AmityApiError with status 401, 403, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.polls.create({
       *   title: 'Our book for May',
       *   question: 'Which book do we read next?',
       *   answers: [
       *     { dataType: 'text', data: 'Solaris' },
       *     { dataType: 'text', data: 'Middlemarch' },
       *     { dataType: 'text', data: 'The Waves' },
       *   ],
       *   answerType: 'single',
       * });
       */
      readonly create: Methods['v3.polls.create'];
      /**
       * Get a poll.
       *
       * Gives one poll, with its answers, how often each was chosen, and whether the token's owner has voted. Who chose an
       * answer is told by `v3.polls.answers.queryVoters`.
       *
       * `GET /api/v3/polls/{pollId}`. Source: the vendor's API description of late 2024 (version 4.92), "Poll".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.polls.get({
       *   pollId: '65b1e2f3d7e5d30012d0c001',
       * });
       */
      readonly get: Methods['v3.polls.get'];
      /**
       * Close a poll.
       *
       * Sets a poll's status, by which it is closed. Mind that `status` is `closed` when it is left out: a call that is to
       * change only `text` closes the poll, too. No other status is known, so nothing opens it again. Only
       * who made the poll can do so; others are answered with 403 and code 400300.
       *
       * `PUT /api/v3/polls/{pollId}`. Source: the vendor's API description of late 2024 (version 4.92), "Poll"; the vendor's API description of 2026 (version 4.121), "Poll".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.polls.update({
       *   pollId: '65b1e2f3d7e5d30012d0c001',
       *   status: 'closed',
       * });
       */
      readonly update: Methods['v3.polls.update'];
      /**
       * Delete a poll.
       *
       * Deletes a poll, and says whether that was done. There is no operation to bring it back; `v3.polls.update` ends the
       * vote and keeps the poll. What becomes of a post that shows it is not documented.
       *
       * `DELETE /api/v3/polls/{pollId}`. Source: the vendor's API description of late 2024 (version 4.92), "Poll"; the vendor's API description of 2026 (version 4.121), "Poll".
       *
       * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.polls.delete({
       *   pollId: '65b1e2f3d7e5d30012d0c001',
       * });
       */
      readonly delete: Methods['v3.polls.delete'];
      readonly answers: {
        /**
         * Find who chose an answer.
         *
         * Lists those who chose one answer of a poll, a page at a time. `UsersAnswered` holds the votes, with all the
         * answers that each user chose, `users` the users themselves.
         *
         * `GET /api/v3/polls/{pollId}/answers/{answerId}`. Source: the vendor's API description of late 2024 (version 4.92), "Poll".
         *
         * @throws AmityApiError with status 401, 404, 422, 429, 500.
         *
         * @example
         * await amity.v3.polls.answers.queryVoters({
         *   pollId: '65b1e2f3d7e5d30012d0c001',
         *   answerId: '65b1e2f3d7e5d30012d0c101',
         *   options: { limit: 20 },
         * });
         */
        readonly queryVoters: Methods['v3.polls.answers.queryVoters'];
      };
      readonly votes: {
        /**
         * Vote in a poll.
         *
         * Chooses answers in a poll as the token's owner. Name one answer, or several where `answerType` is `multiple`. What
         * a second vote does is not documented; to change a vote, use `v3.polls.votes.update`.
         *
         * `POST /api/v3/polls/{pollId}/votes`. Source: the vendor's API description of late 2024 (version 4.92), "Poll"; the vendor's API description of 2026 (version 4.121), "Poll".
         *
         * @throws AmityApiError with status 400, 401, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.polls.votes.create({
         *   pollId: '65b1e2f3d7e5d30012d0c001',
         *   answerIds: ['65b1e2f3d7e5d30012d0c101'],
         * });
         */
        readonly create: Methods['v3.polls.votes.create'];
        /**
         * Change a vote in a poll.
         *
         * Sets the answers that the token's owner has chosen in a poll. By the method, `answerIds` takes the place of the
         * earlier choice, so name all the answers that are to hold. Whether it also serves for a first vote is not
         * documented.
         *
         * `PUT /api/v3/polls/{pollId}/votes`. Source: the vendor's API description of 2026 (version 4.121), "Poll".
         *
         * @throws AmityApiError with status 400 (assumed), 401, 404 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.polls.votes.update({
         *   pollId: '65b1e2f3d7e5d30012d0c001',
         *   answerIds: ['65b1e2f3d7e5d30012d0c102'],
         * });
         */
        readonly update: Methods['v3.polls.votes.update'];
      };
    };
    readonly videoStreaming: {
      /**
       * Find streams.
       *
       * Lists the network's video streams, a page at a time: all, those that are live, those of certain users, or those that
       * have got as far as you say. The streams stand under `results`, and `paging` beside it. To find what is live in
       * certain communities use `v3.videoStreaming.queryLive`.
       *
       * `videoStreamingChildren` is in the description of 2026 alone.
       *
       * `GET /api/v3/video-streaming`. Source: the vendor's API description of late 2024 (version 4.92), "Video streaming"; the vendor's API description of 2026 (version 4.121), "Video streaming".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.videoStreaming.query({
       *   statuses: ['ended', 'recorded'],
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.videoStreaming.query'];
      /**
       * Create a stream.
       *
       * Creates a video stream of the token's owner. The answer's `streamerUrl` tells where to send picture and sound to,
       * and `watcherUrl` where viewers find them. Sent twice, it creates two streams: after a 500 or a timeout look for the
       * first before you send it again.
       *
       * `channelEnabled` and `videoStreamingChildren` are in the description of 2026 alone.
       *
       * `POST /api/v3/video-streaming`. Source: the vendor's API description of late 2024 (version 4.92), "Video streaming"; the vendor's API description of 2026 (version 4.121), "Video streaming".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.videoStreaming.create({
       *   title: 'Reading Solaris together',
       *   description: 'The first two chapters, aloud.',
       *   resolution: 'HD',
       *   isSecure: false,
       * });
       */
      readonly create: Methods['v3.videoStreaming.create'];
      /**
       * Find live streams.
       *
       * Lists the streams that are live, a page at a time: everywhere, in communities, or of users, or only those of the
       * targets you name. The communities that they are in come along.
       *
       * Only the description of 2026 has it. With an older server use `v3.videoStreaming.query` and `isLive: true`, which
       * cannot be narrowed down to a community.
       *
       * `GET /api/v3/video-streaming/live`. Source: the vendor's API description of 2026 (version 4.121), "Video streaming".
       *
       * @throws AmityApiError with status 400, 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.videoStreaming.queryLive({
       *   targetType: ['community'],
       *   targetIds: ['65a0d1e2c7e5d30012c0c001'],
       * });
       */
      readonly queryLive: Methods['v3.videoStreaming.queryLive'];
      /**
       * Get a stream.
       *
       * Gives one video stream, with its addresses, its recordings and what moderation found in it. The answer holds lists;
       * the stream is the one in `videoStreamings`. `videoStreamingChildren` is in the description of 2026 alone.
       *
       * `GET /api/v3/video-streaming/{streamId}`. Source: the vendor's API description of late 2024 (version 4.92), "Video streaming"; the vendor's API description of 2026 (version 4.121), "Video streaming".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v3.videoStreaming.get({
       *   streamId: '5e2a9c7465b1e2f3d7e5d30012d0d001',
       * });
       */
      readonly get: Methods['v3.videoStreaming.get'];
      /**
       * Update a stream.
       *
       * Changes a stream's title, description, thumbnail, metadata or resolution. The title has to be sent every time, even
       * if it stays. Send the resolution, too: it has the default `SD`, and no source says whether leaving it out sets that.
       *
       * `channelEnabled` and `videoStreamingChildren` are in the description of 2026 alone.
       *
       * `PUT /api/v3/video-streaming/{streamId}`. Source: the vendor's API description of late 2024 (version 4.92), "Video streaming"; the vendor's API description of 2026 (version 4.121), "Video streaming".
       *
       * @throws AmityApiError with status 401, 403 (assumed), 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.videoStreaming.update({
       *   streamId: '5e2a9c7465b1e2f3d7e5d30012d0d001',
       *   title: 'Reading Solaris together, part one',
       *   resolution: 'HD',
       * });
       */
      readonly update: Methods['v3.videoStreaming.update'];
      /**
       * Delete a stream.
       *
       * Deletes a video stream, and says whether that was done. There is no operation to bring it back. What becomes of its
       * recordings and of posts that show it is not documented. The source has no 404 here: a stream that does not exist may
       * be answered with 400.
       *
       * `DELETE /api/v3/video-streaming/{streamId}`. Source: the vendor's API description of late 2024 (version 4.92), "Video streaming"; the vendor's API description of 2026 (version 4.121), "Video streaming".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v3.videoStreaming.delete({
       *   streamId: '5e2a9c7465b1e2f3d7e5d30012d0d001',
       * });
       */
      readonly delete: Methods['v3.videoStreaming.delete'];
      readonly streamingUrl: {
        /**
         * Delete a stream's streaming address.
         *
         * Takes the address away that the stream is sent to, by the operation's name; the stream itself stays. No source says
         * whether that ends a stream that is live, nor how to have a new address.
         *
         * `videoStreamingChildren` is in the description of 2026 alone.
         *
         * `DELETE /api/v3/video-streaming/{streamId}/streaming-url`. Source: the vendor's API description of late 2024 (version 4.92), "Video streaming"; the vendor's API description of 2026 (version 4.121), "Video streaming".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 404, 422, 429, 500.
         *
         * @example
         * await amity.v3.videoStreaming.streamingUrl.delete({
         *   streamId: '5e2a9c7465b1e2f3d7e5d30012d0d001',
         * });
         */
        readonly delete: Methods['v3.videoStreaming.streamingUrl.delete'];
      };
      readonly viewerBans: {
        /**
         * Find users banned from a stream.
         *
         * Lists the users who may not watch a stream, with who has banned them and when. The source has the stream, its child,
         * what moderation found, the user, the community, the post and the file as single objects here, where other answers
         * have arrays: be ready for both. The post is in the form of version 5, which is not described here.
         *
         * `GET /api/v3/video-streaming/{streamId}/viewer-bans`. Source: the vendor's API description of 2026 (version 4.121), "Video streaming".
         *
         * @throws AmityApiError with status 401, 403 (assumed), 404, 422, 429, 500.
         *
         * @example
         * await amity.v3.videoStreaming.viewerBans.query({
         *   streamId: '5e2a9c7465b1e2f3d7e5d30012d0d001',
         * });
         */
        readonly query: Methods['v3.videoStreaming.viewerBans.query'];
        /**
         * Ban users from a stream.
         *
         * Keeps the users from watching a stream. Other streams are not affected. The source lets the body be left out,
         * which would ban nobody; it is required here. How many users one call takes, and whether one unknown id makes the
         * whole call fail, is not documented either.
         *
         * `POST /api/v3/video-streaming/{streamId}/viewer-bans`. Source: the vendor's API description of 2026 (version 4.121), "Video streaming".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.videoStreaming.viewerBans.create({
         *   streamId: '5e2a9c7465b1e2f3d7e5d30012d0d001',
         *   userIds: ['spam-4711'],
         * });
         */
        readonly create: Methods['v3.videoStreaming.viewerBans.create'];
        /**
         * Lift users' ban from a stream.
         *
         * Lets the users watch the stream again. They are named in a JSON body, though the method is DELETE: some proxies drop
         * such a body. The source lets it be left out, which would lift nothing; it is required here.
         *
         * `DELETE /api/v3/video-streaming/{streamId}/viewer-bans`. Source: the vendor's API description of 2026 (version 4.121), "Video streaming".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.videoStreaming.viewerBans.delete({
         *   streamId: '5e2a9c7465b1e2f3d7e5d30012d0d001',
         *   userIds: ['spam-4711'],
         * });
         */
        readonly delete: Methods['v3.videoStreaming.viewerBans.delete'];
      };
    };
    readonly userEvents: {
      readonly videoStreaming: {
        /**
         * Report the watching of streams.
         *
         * Reports for how long streams were watched, an entry for each period. The request is signed, and how the signature is
         * made from the rest is not documented: call it only if you know that from the vendor. Whether a report that is sent
         * twice counts twice is not documented either.
         *
         * `POST /api/v3/user-event/video-streaming`. Source: the vendor's API description of late 2024 (version 4.92), "Video streaming"; the vendor's API description of 2026 (version 4.121), "Video streaming".
         *
         * @throws AmityApiError with status 401, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.userEvents.videoStreaming.create({
         *   signature: '5d41402abc4b2a76b9719d911017c592',
         *   nonceStr: 'k3v9q1',
         *   timestamp: '2026-03-14T20:31:00.000Z',
         *   streams: [
         *     {
         *       sessionId: '9b1f6f0e-evening',
         *       streamId: '5e2a9c7465b1e2f3d7e5d30012d0d001',
         *       startTime: '2026-03-14T20:05:00.000Z',
         *       endTime: '2026-03-14T20:30:00.000Z',
         *       watchSeconds: 1500,
         *     },
         *   ],
         * });
         */
        readonly create: Methods['v3.userEvents.videoStreaming.create'];
      };
      readonly room: {
        /**
         * Report the watching of rooms.
         *
         * Reports for how long rooms were watched, as `v3.userEvents.videoStreaming.create` does for streams. The request is
         * signed, and how the signature is made from the rest is not documented: call it only if you know that from the
         * vendor.
         *
         * `POST /api/v3/user-event/room`. Source: the vendor's API description of 2026 (version 4.121), "user-event-room".
         *
         * @throws AmityApiError with status 401, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.userEvents.room.create({
         *   signature: '5d41402abc4b2a76b9719d911017c592',
         *   nonceStr: 'k3v9q1',
         *   timestamp: '2026-03-14T20:31:00.000Z',
         *   rooms: [
         *     {
         *       sessionId: '9b1f6f0e-evening',
         *       roomId: '65b1e2f3d7e5d30012d0e001',
         *       startTime: '2026-03-14T20:05:00.000Z',
         *       endTime: '2026-03-14T20:30:00.000Z',
         *       watchSeconds: 1500,
         *     },
         *   ],
         * });
         */
        readonly create: Methods['v3.userEvents.room.create'];
      };
    };
    readonly allowlists: {
      /**
       * Find allowed links.
       *
       * Lists the links that may be posted in the network, a page at a time: all of them, or those found by `regex`. Version
       * 2 calls the list a whitelist; `v2.whitelist.update` and `v2.whitelist.delete` take the ids that are given here.
       *
       * `GET /api/v3/allowlists`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v3.allowlists.query({
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.allowlists.query'];
      /**
       * Allow links.
       *
       * Adds links to the list of those that may be posted in the network. A link that is not on it can be refused with code
       * 400309; the switch for that is `isWhitelistEnabled` in `v3.networkSettings.moderation`. To take a link off again use
       * `v2.whitelist.delete`.
       *
       * By its method it adds, but no source says whether it replaces the list instead, nor what adding a link twice does.
       * Look at the list before and after. The answer has no ids: query for them.
       *
       * `POST /api/v3/allowlists`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.allowlists.create({
       *   regexs: [
       *     'https://lantern.example',
       *     'https://library.example/catalogue',
       *   ],
       * });
       */
      readonly create: Methods['v3.allowlists.create'];
      /**
       * Check texts for links that are not allowed.
       *
       * Checks texts against the allowlist before they are posted, and changes nothing. The finding comes as an error: if a
       * text has a link that is not on the list, the answer is 403 with code 400309, and it is 200 if none has. In the
       * client take it by `.safe()`, or catch the error and look at its `code`.
       *
       * 403 with another code is an error in earnest. Which of several texts it was is not documented: check them one by one
       * to know. Nor does any source say whether `isWhitelistEnabled` has to be on.
       *
       * `POST /api/v3/allowlists/verify`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation".
       *
       * @throws AmityApiError with status 400, 401, 403, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.allowlists.verify({
       *   data: ['It is at https://library.example/catalogue/solaris'],
       * });
       */
      readonly verify: Methods['v3.allowlists.verify'];
    };
    readonly blocklists: {
      /**
       * Find blocked words.
       *
       * Lists the words and patterns that may not be written in the network, a page at a time: all of them, or those found
       * by `regex`. Version 2 calls the list a blacklist; `v2.blacklist.update` and `v2.blacklist.delete` take the ids that
       * are given here.
       *
       * `GET /api/v3/blocklists`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
       *
       * @example
       * await amity.v3.blocklists.query({
       *   options: { limit: 20 },
       * });
       */
      readonly query: Methods['v3.blocklists.query'];
      /**
       * Block words.
       *
       * Adds words, or whatever a regular expression matches, to the list of what may not be written in the network. What
       * contains one is refused from then on with code 400308. A malformed expression is answered with code 400001. To take
       * a word off again use `v2.blacklist.delete`.
       *
       * By its method it adds, but no source says whether it replaces the list instead, nor what adding a word twice does.
       * Look at the list before and after. The answer has no ids: query for them.
       *
       * `POST /api/v3/blocklists`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation".
       *
       * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.blocklists.create({
       *   regexs: ['casino', 'free\\s+gift\\s*cards?'],
       * });
       */
      readonly create: Methods['v3.blocklists.create'];
      /**
       * Check texts for blocked words.
       *
       * Checks texts against the blocklist before they are posted, and changes nothing. The finding comes as an error: if a
       * text has a word that is on the list, the answer is 403 with code 400308, and it is 200 if none has. In the client
       * take it by `.safe()`, or catch the error and look at its `code`.
       *
       * 403 with another code is an error in earnest. Which of several texts it was, and which word, is not documented:
       * check the texts one by one to know.
       *
       * `POST /api/v3/blocklists/verify`. Source: the vendor's API description of late 2024 (version 4.92), "Moderation".
       *
       * @throws AmityApiError with status 401, 403, 413, 422, 429, 500.
       *
       * @example
       * await amity.v3.blocklists.verify({
       *   data: [
       *     'Has anyone read Solaris?',
       *     'Come to the casino tonight',
       *   ],
       * });
       */
      readonly verify: Methods['v3.blocklists.verify'];
    };
    readonly notifications: {
      readonly settings: {
        /**
         * Get a notification setting.
         *
         * Tells whether push notifications are on, and what they tell of: for the user as a whole, or for one channel or
         * community. Name the channel or the community where `level` asks for it. The source names no user, so it is most
         * likely the token's owner whose setting it is.
         *
         * `GET /api/v3/notification/setting`. Source: the vendor's API description of late 2024 (version 4.92), "Notification".
         *
         * @throws AmityApiError with status 401, 404, 422, 429, 500.
         *
         * @example
         * await amity.v3.notifications.settings.get({
         *   level: 'community',
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         * });
         */
        readonly get: Methods['v3.notifications.settings.get'];
        /**
         * Update a notification setting.
         *
         * Turns push notifications on or off, as a whole or for single events: for the user, or for one channel or community.
         * Up to seven events are set in one call. Whether events that are left out keep what they have is not documented, so
         * read the setting again afterwards. Whoever lacks the permission is answered with code 400301.
         *
         * `POST /api/v3/notification/setting`. Source: the vendor's API description of late 2024 (version 4.92), "Notification".
         *
         * @throws AmityApiError with status 401, 403, 404, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.notifications.settings.update({
         *   level: 'community',
         *   communityId: '65a0d1e2c7e5d30012c0c001',
         *   isPushNotifiable: true,
         *   notifiableEvents: [
         *     {
         *       name: 'post.created',
         *       moduleName: 'social',
         *       isPushNotifiable: true,
         *       listenFromRoleIds: ['community-moderator'],
         *     },
         *     {
         *       name: 'comment.created',
         *       moduleName: 'social',
         *       isPushNotifiable: false,
         *     },
         *   ],
         * });
         */
        readonly update: Methods['v3.notifications.settings.update'];
      };
    };
    readonly networkSettings: {
      readonly chat: {
        /**
         * Get the chat settings.
         *
         * Tells what chats are like in the whole network: whether a message may mention its channel, whether channels come
         * with a preview of a message, and what administrators and members may do in conversations. Read it before you update
         * it: the update names and nests some of the properties otherwise.
         *
         * `GET /api/v3/network-settings/chat`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.chat.get();
         */
        readonly get: Methods['v3.networkSettings.chat.get'];
        /**
         * Update the chat settings.
         *
         * Changes what chats are like in the whole network. `isAllowMentionedChannelEnabled` and `messagePreviewSetting` come
         * back as `mention` and `messagePreview`. `enabled` is not among what can be changed here: by its name
         * `chatEnabled` did that, in a PUT to `/api/v3/network-settings` that the description of 2026 no longer has.
         *
         * The source gives the properties a default and does not say whether leaving one out sets it back. For
         * `isAllowMentionedChannelEnabled` it is false here and true in the answer: send that one every time, and those that
         * differ from their defaults. `allowMemberToUpdateConversationChannel` is known to the description of 2026 alone.
         *
         * `PUT /api/v3/network-settings/chat`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.chat.update({
         *   isAllowMentionedChannelEnabled: true,
         *   messagePreviewSetting: { enabled: true, isIncludeDeleted: false },
         *   isAllowAdminViewConversationMessage: false,
         *   isAllowAdminManageConversationMessage: false,
         *   allowMemberToUpdateConversationChannel: true,
         * });
         */
        readonly update: Methods['v3.networkSettings.chat.update'];
      };
      readonly enhanceModeration: {
        /**
         * Get the enhanced moderation settings.
         *
         * Tells what enhanced moderation does in the network: whether it is on, how sure it has to be of what it finds before
         * it flags or blocks, what it deletes of a comment, and what excepts users from it. Take the names of the
         * categories from the answer: the documentation has them as people read them.
         *
         * `GET /api/v3/network-settings/enhance-moderation`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.enhanceModeration.get();
         */
        readonly get: Methods['v3.networkSettings.enhanceModeration.get'];
        /**
         * Update the enhanced moderation settings.
         *
         * Turns enhanced moderation on or off, and sets how sure it has to be before it flags or blocks. Lower confidences
         * catch more and err more often. Properties other than the listed ones are refused.
         *
         * No source says whether `confidences` replaces the whole list, or what becomes of a setting that is left out: read
         * the settings first, and send them all.
         *
         * `PUT /api/v3/network-settings/enhance-moderation`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.enhanceModeration.update({
         *   enabled: true,
         *   commentDeletionBehavior: 'delete_attachment_only',
         *   confidences: [
         *     {
         *       category: 'violence',
         *       flagConfidence: 60,
         *       blockConfidence: 90,
         *       moderationType: 'image',
         *     },
         *     {
         *       category: 'harassment',
         *       flagConfidence: 50,
         *       blockConfidence: 95,
         *       moderationType: 'text',
         *     },
         *   ],
         *   userModerationExclusionPatterns: ['moderator-'],
         * });
         */
        readonly update: Methods['v3.networkSettings.enhanceModeration.update'];
      };
      readonly feedSetting: {
        /**
         * Get the feed settings.
         *
         * Lists what feeds may carry, by the kind of feed and the kind of content in it: whether it is allowed, how long it
         * may be and which resolutions it is converted to. The answer is a list; the update takes an object.
         *
         * `GET /api/v3/network-settings/feed-setting`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.feedSetting.get();
         */
        readonly get: Methods['v3.networkSettings.feedSetting.get'];
        /**
         * Update the feed settings.
         *
         * Sets whether posts, messages and stories may carry videos, how long those may be and which resolutions they are
         * converted to. Videos of posts may last up to 7,200 seconds, of messages 600, of stories 90. The answer says the same
         * as a list.
         *
         * No source says what becomes of a setting that is left out: read them first, and send them all.
         *
         * `PUT /api/v3/network-settings/feed-setting`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.feedSetting.update({
         *   post: {
         *     video: {
         *       allowed: true,
         *       maxDurationSeconds: 1800,
         *       transcodeConfig: { maxResolution: '1080p', minResolution: '360p' },
         *     },
         *   },
         *   message: {
         *     video: {
         *       allowed: true,
         *       maxDurationSeconds: 120,
         *       transcodeConfig: { maxResolution: '720p', minResolution: '360p' },
         *     },
         *   },
         *   story: {
         *     video: {
         *       allowed: true,
         *       maxDurationSeconds: 30,
         *       transcodeConfig: { maxResolution: '720p', minResolution: '480p' },
         *     },
         *   },
         * });
         */
        readonly update: Methods['v3.networkSettings.feedSetting.update'];
      };
      readonly files: {
        /**
         * Update the file settings.
         *
         * Changes how the network handles files: whether they are downloaded in the older way, and whether they are reserved
         * for review. No source explains either beyond its name, so try it in a network that nobody depends on.
         *
         * There is no operation that reads these settings: keep the answer. `reservedForReview` has a default, false, and no
         * source says whether leaving it out sets it back: send both every time.
         *
         * `PUT /api/v3/network-settings/files`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.files.update({
         *   useLegacyFileDownload: false,
         *   reservedForReview: true,
         * });
         */
        readonly update: Methods['v3.networkSettings.files.update'];
      };
      readonly moderation: {
        /**
         * Get the moderation settings.
         *
         * Tells whether links that are not on the allowlist are refused and whether users may report content. The lists
         * themselves are at `v3.allowlists` and `v3.blocklists`, the limits on repetition and images at
         * `v2.moderationSettings`.
         *
         * `GET /api/v3/network-settings/moderation`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.moderation.get();
         */
        readonly get: Methods['v3.networkSettings.moderation.get'];
        /**
         * Update the moderation settings.
         *
         * Switches the allowlist and the reporting of content on or off for the whole network. Fill the allowlist with
         * `v3.allowlists.create` before you switch it on: from then on other links can be refused with code 400309.
         *
         * No source says what becomes of a setting that is left out: read them first, and send them all. `isReportEnabled` is
         * known to the description of 2026 alone.
         *
         * `PUT /api/v3/network-settings/moderation`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.moderation.update({
         *   isWhitelistEnabled: true,
         *   isReportEnabled: true,
         * });
         */
        readonly update: Methods['v3.networkSettings.moderation.update'];
      };
      readonly prehook: {
        /**
         * Get the prehook settings.
         *
         * Tells whether a server of your own is asked before something happens in the network, where it is asked, and what is
         * decided by default. The secret key is not in the answer. A token without the permission is refused with code 400301.
         *
         * `GET /api/v3/network-settings/prehook`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 401, 403, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.prehook.get();
         */
        readonly get: Methods['v3.networkSettings.prehook.get'];
        /**
         * Update the prehook settings.
         *
         * Turns prehooks on or off, sets where they lead and what is decided by default, and makes a new secret key if you ask
         * for it. The answer has the secret key when they are turned on for the first time and with `regenerateKey`, and the
         * settings do not give it when they are read: store it as you store a token. A token without the permission is refused
         * with code 400301, a network without the feature with 400000.
         *
         * With `regenerateKey` every request makes another key, one that the client repeats after a failure too: the last
         * answer has the key that counts. Whether the old key stays good for a while is not documented, nor what becomes of a
         * setting that is left out.
         *
         * `PUT /api/v3/network-settings/prehook`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.prehook.update({
         *   enabled: true,
         *   callbackUrl: 'https://hooks.lantern.example/amity/before',
         *   defaultAction: 'allow',
         *   regenerateKey: false,
         * });
         */
        readonly update: Methods['v3.networkSettings.prehook.update'];
      };
      readonly product: {
        /**
         * Get the product settings.
         *
         * Tells whether products are on in the network. No source says what products are here, nor what turning them on
         * brings.
         *
         * `GET /api/v3/network-settings/product`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.product.get();
         */
        readonly get: Methods['v3.networkSettings.product.get'];
        /**
         * Update the product settings.
         *
         * Turns products on or off for the whole network. No source says what products are here, nor what becomes of those
         * that there are when they are turned off. It can be forbidden, with code 400300.
         *
         * `PUT /api/v3/network-settings/product`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.product.update({
         *   enabled: true,
         * });
         */
        readonly update: Methods['v3.networkSettings.product.update'];
      };
      readonly publicUsers: {
        /**
         * Get the settings of public users.
         *
         * Tells whether visitors and bots may use the network. What one of them may not do is refused to a visitor with code
         * 403999, to a bot with 403998. A token without the permission to read the settings is refused with code 400301.
         *
         * `GET /api/v3/network-settings/public-users`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 401, 403, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.publicUsers.get();
         */
        readonly get: Methods['v3.networkSettings.publicUsers.get'];
        /**
         * Update the settings of public users.
         *
         * Lets visitors and bots into the network or keeps them out. The properties have other names here than in the answer:
         * `publicUserVisitorEnabled` comes back as `visitorEnabled`, and so on. A token without the permission is refused with
         * code 400301.
         *
         * No source says what becomes of a setting that is left out: read them first, and send them all.
         *
         * `PUT /api/v3/network-settings/public-users`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.publicUsers.update({
         *   publicUserVisitorEnabled: true,
         *   publicUserBotEnabled: false,
         *   publicUserSecure: true,
         * });
         */
        readonly update: Methods['v3.networkSettings.publicUsers.update'];
      };
      readonly pushNotification: {
        /**
         * Get the push notification settings.
         *
         * Tells what holds for the push notifications of the whole network: whether apps on iOS may change them, and whether
         * the start of a live stream is announced. Which events notify whom is set elsewhere, at `v3.notifications.settings`.
         *
         * `GET /api/v3/network-settings/push-notification`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.pushNotification.get();
         */
        readonly get: Methods['v3.networkSettings.pushNotification.get'];
        /**
         * Update the push notification settings.
         *
         * Changes what holds for the push notifications of the whole network. `notifyWhenLiveStart` has a default, true, and
         * no source says whether leaving it out sets it back: send both properties every time.
         *
         * `PUT /api/v3/network-settings/push-notification`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.pushNotification.update({
         *   iOSMutableContent: true,
         *   notifyWhenLiveStart: false,
         * });
         */
        readonly update: Methods['v3.networkSettings.pushNotification.update'];
      };
      readonly room: {
        /**
         * Get the room settings.
         *
         * Tells the limits of rooms in the network: how many may host one together, and how long it may stream. Read it to
         * offer no more than the network allows. There is no operation that changes these limits.
         *
         * `GET /api/v3/network-settings/room`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.room.get();
         */
        readonly get: Methods['v3.networkSettings.room.get'];
      };
      readonly securityConfigs: {
        /**
         * Get the security settings.
         *
         * Tells how many hours server keys and admin tokens of the network last, and whether scopes apply to server keys. The
         * keys and tokens themselves are not in the answer.
         *
         * `GET /api/v3/network-settings/security-configs`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.securityConfigs.get();
         */
        readonly get: Methods['v3.networkSettings.securityConfigs.get'];
        /**
         * Update the security settings.
         *
         * Sets how many hours server keys and admin tokens of the network last, 1 to 1,000, and whether scopes apply to server
         * keys. Name `serverKey`, `adminToken` or both; a request with neither is refused. With `serverKey` goes
         * `apiScopeEnabled`, also where it stays as it is.
         *
         * Whether keys and tokens that are issued already end sooner is not documented. The token that you call with may be
         * one of them: have a way to get another.
         *
         * `PUT /api/v3/network-settings/security-configs`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.securityConfigs.update({
         *   serverKey: { expiresInHours: 24, apiScopeEnabled: true },
         *   adminToken: { expiresInHours: 720 },
         * });
         */
        readonly update: Methods['v3.networkSettings.securityConfigs.update'];
      };
      readonly semanticSearch: {
        /**
         * Get the semantic search settings.
         *
         * Tells whether posts and communities are searched by meaning, and what score a find must have. `community` is known
         * to the vendor's description of 2026 alone.
         *
         * `GET /api/v3/network-settings/semantic-search`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.semanticSearch.get();
         */
        readonly get: Methods['v3.networkSettings.semanticSearch.get'];
        /**
         * Update the semantic search settings.
         *
         * Sets what score a post or a community must have to be found by a search by meaning. A higher score finds less, and
         * what it finds is closer. Nothing here turns the search on.
         *
         * The description of 2024 has the score of posts alone, as an integer from 0 to 1.
         *
         * `PUT /api/v3/network-settings/semantic-search`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.semanticSearch.update({
         *   postMinScore: 1,
         * });
         */
        readonly update: Methods['v3.networkSettings.semanticSearch.update'];
      };
      readonly shareableDeepLinks: {
        /**
         * Get the shareable deep links.
         *
         * Tells by which addresses posts, communities, users and live streams of the network are shared: a domain, and a
         * pattern for each of them. What is answered before any are set is not documented.
         *
         * `GET /api/v3/network-settings/shareable-deep-links`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.shareableDeepLinks.get();
         */
        readonly get: Methods['v3.networkSettings.shareableDeepLinks.get'];
        /**
         * Update the shareable deep links.
         *
         * Sets by which addresses posts, communities, users and live streams of the network are shared. The domain and
         * `patterns` are always needed, each pattern in it is not. Links that are out already keep the old address.
         *
         * No source says how a pattern is written; read the present ones first.
         *
         * `PUT /api/v3/network-settings/shareable-deep-links`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.shareableDeepLinks.update({
         *   domain: 'https://lantern.example',
         *   patterns: {
         *     posts: '/posts/{id}',
         *     communities: '/communities/{id}',
         *     users: '/readers/{id}',
         *     livestreams: '/live/{id}',
         *   },
         * });
         */
        readonly update: Methods['v3.networkSettings.shareableDeepLinks.update'];
      };
      readonly social: {
        /**
         * Get the social settings.
         *
         * Tells what posts, communities, feeds and stories are like in the whole network: who may follow and join whom, what
         * may be edited while it waits for approval, what the global feed shows and how long stories last. Read it before you
         * update it: the update has the properties of the feed and of stories side by side.
         *
         * The vendor's SDK reads the settings from `socialNetworkSetting` of the response, where the descriptions have them
         * bare. Be ready for either.
         *
         * `GET /api/v3/network-settings/social`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.social.get();
         */
        readonly get: Methods['v3.networkSettings.social.get'];
        /**
         * Update the social settings.
         *
         * Changes what posts, communities, feeds and stories are like in the whole network. The properties of the global feed
         * and of stories come back as `globalFeed` and `story`. `enabled` and `membershipAcceptance` are not among what can be
         * changed here; by its name `socialEnabled` changed the former, in a PUT to `/api/v3/network-settings` that the
         * description of 2026 no longer has.
         *
         * The source gives some properties a default (`isFollowWithRequestEnabled`, `isAllowEditCommentWhenReviewingEnabled`,
         * `showOnlyMyFeed`, `storyExpiryTimeMinutes`, `maxGlobalPinnedPost`) and does not say whether leaving one out sets it
         * back. Send those that differ from it every time. `isAllowEditCommentWhenReviewingEnabled` is known to the
         * description of 2026 alone.
         *
         * `PUT /api/v3/network-settings/social`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.social.update({
         *   userPrivacySetting: 'public',
         *   isFollowWithRequestEnabled: false,
         *   isAllowEditPostWhenReviewingEnabled: true,
         *   isAllowEditCommentWhenReviewingEnabled: true,
         *   disallowNonMemberInteractInCommunity: true,
         *   showOnlyMyFeed: false,
         *   showMyPost: true,
         *   showEveryonePost: false,
         *   showCommunityPost: true,
         *   showFollowingPost: true,
         *   storyExpiryTimeMinutes: 720,
         *   allowAllUserToCreateStory: true,
         *   maxGlobalPinnedPost: 3,
         * });
         */
        readonly update: Methods['v3.networkSettings.social.update'];
      };
      readonly uikit: {
        /**
         * Get the UIKit configuration.
         *
         * Gives the configuration that UIKit, the vendor's ready-made screens, takes from the network. It is any object: no
         * source lists what is in it.
         *
         * `GET /api/v3/network-settings/uikit`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.uikit.get();
         */
        readonly get: Methods['v3.networkSettings.uikit.get'];
        /**
         * Update the UIKit configuration.
         *
         * Sets the configuration that UIKit, the vendor's ready-made screens, takes from the network. The body is the
         * configuration itself, any object.
         *
         * Whether it replaces the present one or is merged into it is not documented. Read that first, and send the whole of
         * it.
         *
         * `PUT /api/v3/network-settings/uikit`. Source: the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.uikit.update({
         *   preferred_theme: 'light',
         *   theme: { light: { primary_color: '#8a5a00' } },
         * });
         */
        readonly update: Methods['v3.networkSettings.uikit.update'];
      };
      readonly users: {
        /**
         * Get the settings of users.
         *
         * Tells what holds for all users of the network: whether they may change their display names, and which roles those
         * have who have no other. A token without the permission is refused with code 400301.
         *
         * `GET /api/v3/network-settings/users`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 401, 403, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.users.get();
         */
        readonly get: Methods['v3.networkSettings.users.get'];
        /**
         * Update the settings of users.
         *
         * Changes what holds for all users of the network: whether they may change their display names, and which roles those
         * have who have no other. `fallbackRoleIds` comes back within `fallbackRole` and is known to the description of 2026
         * alone. A token without the permission is refused with code 400301.
         *
         * No source says what becomes of a setting that is left out: read them first, and send them all.
         *
         * `PUT /api/v3/network-settings/users`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403, 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.users.update({
         *   isAllowUpdateDisplayName: true,
         *   fallbackRoleIds: ['reading-guide'],
         * });
         */
        readonly update: Methods['v3.networkSettings.users.update'];
      };
      readonly videoStreaming: {
        /**
         * Get the live stream settings.
         *
         * Tells what live streams are like in the whole network: whether there are any, from what confidence on moderation
         * flags or ends one, and when the number of viewers is shown. The last, and `customSlateUrl`, are known to the
         * description of 2026 alone.
         *
         * `GET /api/v3/network-settings/video-streaming`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.videoStreaming.get();
         */
        readonly get: Methods['v3.networkSettings.videoStreaming.get'];
        /**
         * Update the live stream settings.
         *
         * Turns live streams on or off in the whole network, and sets from what confidence on moderation flags or ends one. A
         * threshold of 0.9 acts on less than one of 0.6. Neither the body nor the answer has a property for the slate or the
         * number of viewers.
         *
         * No source says whether `categories` replaces the whole list, nor what becomes of a setting that is left out: read
         * the settings first, and send them all.
         *
         * `PUT /api/v3/network-settings/video-streaming`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.videoStreaming.update({
         *   enabled: true,
         *   moderation: {
         *     enabled: true,
         *     categories: [
         *       {
         *         category: 'violence',
         *         flagThreshold: 0.6,
         *         terminateThreshold: 0.9,
         *       },
         *     ],
         *   },
         * });
         */
        readonly update: Methods['v3.networkSettings.videoStreaming.update'];
      };
      readonly webhook: {
        /**
         * Get the webhook settings.
         *
         * Tells whether webhooks are on in the network. Where they lead is not in the answer, and no operation described here
         * tells it.
         *
         * `GET /api/v3/network-settings/webhook`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.webhook.get();
         */
        readonly get: Methods['v3.networkSettings.webhook.get'];
        /**
         * Update the webhook settings.
         *
         * Turns webhooks on or off for the whole network. Turned off, none of the network's events reach your servers that
         * way. The property is `webhookEnabled` here and `enabled` in the answer. Where webhooks lead cannot be set here.
         *
         * `PUT /api/v3/network-settings/webhook`. Source: the vendor's API description of late 2024 (version 4.92), "Network Setting"; the vendor's API description of 2026 (version 4.121), "Network Setting".
         *
         * @throws AmityApiError with status 400, 401, 403 (assumed), 413, 422, 429, 500.
         *
         * @example
         * await amity.v3.networkSettings.webhook.update({
         *   webhookEnabled: true,
         * });
         */
        readonly update: Methods['v3.networkSettings.webhook.update'];
      };
    };
  };
}
