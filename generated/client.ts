// Made from openapi/ by `npm run generate`. Do not edit.

import type { components, operations as paths } from './schema.js';

/** The shapes that requests and answers are made of, by name. */
export type Schemas = components['schemas'];

/** Arguments of `v2.channels.query`. */
export interface V2ChannelsQueryArguments {
  /** Which channels, by the membership of the token's owner. All of them when left out. */
  filter?: Schemas['QueryChannelsRequestV2']['filter'];
  /** Only channels of this user. */
  userId?: Schemas['QueryChannelsRequestV2']['userId'];
  /** Labels of a channel, to find it by. At most 10 of at most 100 characters. */
  tags?: Schemas['QueryChannelsRequestV2']['tags'];
  /** Leave out channels that have one of these tags. At most 10 of at most 100 characters. */
  excludeTags?: Schemas['QueryChannelsRequestV2']['excludeTags'];
  /** Which page, and how long it is. */
  options?: Schemas['QueryChannelsRequestV2']['options'];
}

/** Arguments of `v2.channels.create`. */
export interface V2ChannelsCreateArguments {
  /** The id of a channel, unique in the network. */
  channelId: Schemas['CreateChannelRequestV2']['channelId'];
  /** The kind of channel. This operation creates standard channels only. */
  type: Schemas['CreateChannelRequestV2']['type'];
  /** The name shown to people. */
  displayName?: Schemas['CreateChannelRequestV2']['displayName'];
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Schemas['CreateChannelRequestV2']['metadata'];
  /** Labels of a channel, to find it by. At most 10 of at most 100 characters. */
  tags?: Schemas['CreateChannelRequestV2']['tags'];
  /** The first members, by id. At most 1,000. */
  userIds?: Schemas['CreateChannelRequestV2']['userIds'];
}

/** Arguments of `v2.channels.updateDisplayName`. */
export interface V2ChannelsUpdateDisplayNameArguments {
  /** The id of a channel, unique in the network. */
  channelId: Schemas['UpdateChannelDisplayNameRequestV2']['channelId'];
  /** The new name shown to people. */
  displayName: Schemas['UpdateChannelDisplayNameRequestV2']['displayName'];
}

/** Arguments of `v2.channels.mute`. */
export interface V2ChannelsMuteArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: paths['v2.channels.mute']['parameters']['path']['channelId'];
  /** How long to mute, in milliseconds. 0 unmutes; -1 mutes until it is lifted (stated by later sources only). */
  mutePeriod: Schemas['MuteChannelRequestV2']['mutePeriod'];
}

/** Arguments of `v2.channels.close`. */
export interface V2ChannelsCloseArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: paths['v2.channels.close']['parameters']['path']['channelId'];
}

/** Arguments of `v2.channels.users.add`. */
export interface V2ChannelsUsersAddArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: paths['v2.channels.users.add']['parameters']['path']['channelId'];
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: Schemas['UserIdsRequestV2']['userIds'];
}

/** Arguments of `v2.channels.users.remove`. */
export interface V2ChannelsUsersRemoveArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: paths['v2.channels.users.remove']['parameters']['path']['channelId'];
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: Schemas['UserIdsRequestV2']['userIds'];
}

/** Arguments of `v2.channels.users.mute`. */
export interface V2ChannelsUsersMuteArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: paths['v2.channels.users.mute']['parameters']['path']['channelId'];
  /** How long to mute, in milliseconds. 0 unmutes; -1 mutes until it is lifted (stated by later sources only). */
  mutePeriod: Schemas['MuteChannelUsersRequestV2']['mutePeriod'];
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: Schemas['MuteChannelUsersRequestV2']['userIds'];
}

/** Arguments of `v2.channels.users.ban`. */
export interface V2ChannelsUsersBanArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: paths['v2.channels.users.ban']['parameters']['path']['channelId'];
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: Schemas['UserIdsRequestV2']['userIds'];
}

/** Arguments of `v2.channels.users.unban`. */
export interface V2ChannelsUsersUnbanArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: paths['v2.channels.users.unban']['parameters']['path']['channelId'];
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: Schemas['UserIdsRequestV2']['userIds'];
}

/** Arguments of `v2.messages.query`. */
export interface V2MessagesQueryArguments {
  /** The id of a channel, unique in the network. */
  channelId: Schemas['QueryMessagesRequestV2']['channelId'];
  /** Only messages that answer this one. */
  parentId?: Schemas['QueryMessagesRequestV2']['parentId'];
  /** With true, only messages that answer no other. Do not combine it with `parentId`. */
  filterByParentId?: Schemas['QueryMessagesRequestV2']['filterByParentId'];
  /** Labels of a message, to find it by. At most 10 of at most 30 characters. */
  tags?: Schemas['QueryMessagesRequestV2']['tags'];
  /** Leave out messages that have one of these tags. At most 10 of at most 30 characters. */
  excludeTags?: Schemas['QueryMessagesRequestV2']['excludeTags'];
  /** Which page, and how long it is. Use `after` with `first` to read onwards, `before` with `last` to read back, or `token` to go on from an earlier answer. No source says what a position is; a message's own is most likely its `channelSegment`. */
  options?: Schemas['QueryMessagesRequestV2']['options'];
}

/** Arguments of `v2.messages.create`. */
export type V2MessagesCreateArguments = Schemas['CreateMessageRequestV2'];

/** Arguments of `v2.messages.get`. */
export interface V2MessagesGetArguments {
  /** The message's id, from the answer that it came with. */
  messageId: paths['v2.messages.get']['parameters']['path']['messageId'];
}

/** Arguments of `v2.messages.delete`. */
export interface V2MessagesDeleteArguments {
  /** The message's id, from the answer that it came with. */
  messageId: paths['v2.messages.delete']['parameters']['path']['messageId'];
}

/** Arguments of `v2.messages.images.create`. */
export interface V2MessagesImagesCreateArguments {
  /** The id of a channel, unique in the network. */
  channelId: Schemas['CreateImageMessageRequestV2']['channelId'];
  /** The image. At most 1 GiB. */
  file: Schemas['CreateImageMessageRequestV2']['file'];
  /** What is said of the image. At most 1,000 characters. */
  caption?: Schemas['CreateImageMessageRequestV2']['caption'];
  /** Labels of a message, to find it by. At most 10 of at most 30 characters. */
  tags?: Schemas['CreateImageMessageRequestV2']['tags'];
  /** The message that this one answers. */
  parentId?: Schemas['CreateImageMessageRequestV2']['parentId'];
  /** Whether to keep the image in its original size as well, to be fetched as `full`. */
  fullImage?: Schemas['CreateImageMessageRequestV2']['fullImage'];
}

/** Arguments of `v2.messages.images.get`. */
export interface V2MessagesImagesGetArguments {
  /** The message's id, from the answer that it came with. */
  messageId: paths['v2.messages.images.get']['parameters']['path']['messageId'];
  /** How large. `full` is the original, where it was kept. */
  size: paths['v2.messages.images.get']['parameters']['query']['size'];
}

/** Arguments of `v2.messages.files.create`. */
export interface V2MessagesFilesCreateArguments {
  /** The id of a channel, unique in the network. */
  channelId: Schemas['CreateFileMessageRequestV2']['channelId'];
  /** The file. At most 1 GiB. */
  file: Schemas['CreateFileMessageRequestV2']['file'];
  /** Labels of a message, to find it by. At most 10 of at most 30 characters. */
  tags?: Schemas['CreateFileMessageRequestV2']['tags'];
  /** The message that this one answers. */
  parentId?: Schemas['CreateFileMessageRequestV2']['parentId'];
}

/** Arguments of `v2.messages.files.get`. */
export interface V2MessagesFilesGetArguments {
  /** The message's id, from the answer that it came with. */
  messageId: paths['v2.messages.files.get']['parameters']['path']['messageId'];
}

/** Arguments of `v2.users.query`. */
export interface V2UsersQueryArguments {
  /** What to look for in the users' names. How it is matched is not documented. */
  search?: NonNullable<paths['v2.users.query']['parameters']['query']>['search'];
  /** Which users, all of them or only those with flags. */
  filter?: NonNullable<paths['v2.users.query']['parameters']['query']>['filter'];
  /** The token of the page to fetch, from an earlier answer's `paging`. */
  pageToken?: NonNullable<paths['v2.users.query']['parameters']['query']>['pageToken'];
  /** How many users a page holds. */
  limit?: NonNullable<paths['v2.users.query']['parameters']['query']>['limit'];
}

/** Arguments of `v2.users.update`. */
export interface V2UsersUpdateArguments {
  /** The id of a user, as your own system gave it when the user was registered. */
  userId: Schemas['UpdateUserRequestV2']['userId'];
  /** The new name shown to people. */
  displayName?: Schemas['UpdateUserRequestV2']['displayName'];
  /** The user's new roles, by id. At most 10 of at most 100 characters. */
  roles?: Schemas['UpdateUserRequestV2']['roles'];
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Schemas['UpdateUserRequestV2']['metadata'];
}

/** Arguments of `v2.users.ban`. */
export interface V2UsersBanArguments {
  /** The id of a user, as your own system gave it when the user was registered. */
  userId: Schemas['UserIdRequestV2']['userId'];
}

/** Arguments of `v2.users.unban`. */
export interface V2UsersUnbanArguments {
  /** The id of a user, as your own system gave it when the user was registered. */
  userId: Schemas['UserIdRequestV2']['userId'];
}

/** Arguments of `v2.users.clearFlags`. */
export interface V2UsersClearFlagsArguments {
  /** The user's id, as your own system gave it when the user was registered. */
  userId: paths['v2.users.clearFlags']['parameters']['path']['userId'];
}

/** Arguments of `v2.roles.query`. */
export interface V2RolesQueryArguments {
  /** The role to look for. How it is matched is not documented. */
  filter?: NonNullable<paths['v2.roles.query']['parameters']['query']>['filter'];
}

/** Arguments of `v2.roles.add`. */
export interface V2RolesAddArguments {
  /** The new roles, by id, which is also their name. 1 to 100 characters each. */
  publicIds: Schemas['AddRolesRequestV2']['publicIds'];
  /** What each of the roles allows. The reference does not say which names there are; later sources have names such as `MUTE_CHANNEL` and `BAN_USER_FROM_CHANNEL`. */
  permissions: Schemas['AddRolesRequestV2']['permissions'];
}

/** Arguments of `v2.blacklist.query`. */
export interface V2BlacklistQueryArguments {
  /** Only these words. Left out, all words. */
  regexs?: NonNullable<paths['v2.blacklist.query']['parameters']['query']>['regexs[]'];
}

/** Arguments of `v2.blacklist.add`. */
export interface V2BlacklistAddArguments {
  /** The words, or regular expressions for them. At most 10,000 in one call. */
  regexs: Schemas['AddBlacklistRulesRequestV2']['regexs'];
  /** Whether the word must stand alone. With false it is found inside other words too. */
  isMatchExactWord?: Schemas['AddBlacklistRulesRequestV2']['isMatchExactWord'];
}

/** Arguments of `v2.blacklist.delete`. */
export interface V2BlacklistDeleteArguments {
  /** The rules to delete. */
  ruleIds: Schemas['DeleteRulesRequestV2']['ruleIds'];
}

/** Arguments of `v2.blacklist.update`. */
export interface V2BlacklistUpdateArguments {
  /** The rule to change. Get its id from a query. */
  ruleId: paths['v2.blacklist.update']['parameters']['path']['ruleId'];
  /** The new word, or regular expression. Not the rule's id, which has the same name in the path. */
  newRuleId: Schemas['UpdateBlacklistRuleRequestV2']['ruleId'];
  /** Whether the word must stand alone. With false it is found inside other words too. */
  isMatchExactWord?: Schemas['UpdateBlacklistRuleRequestV2']['isMatchExactWord'];
}

/** Arguments of `v2.whitelist.query`. */
export interface V2WhitelistQueryArguments {
  /** Only these links. Left out, all links. */
  regexs?: NonNullable<paths['v2.whitelist.query']['parameters']['query']>['regexs[]'];
}

/** Arguments of `v2.whitelist.add`. */
export interface V2WhitelistAddArguments {
  /** The links. By the property's name regular expressions, by the reference URLs. */
  regexs: Schemas['AddWhitelistRulesRequestV2']['regexs'];
}

/** Arguments of `v2.whitelist.delete`. */
export interface V2WhitelistDeleteArguments {
  /** The rules to delete. */
  ruleIds: Schemas['DeleteRulesRequestV2']['ruleIds'];
}

/** Arguments of `v2.whitelist.update`. */
export interface V2WhitelistUpdateArguments {
  /** The rule to change. Get its id from a query. */
  ruleId: paths['v2.whitelist.update']['parameters']['path']['ruleId'];
  /** The new link. Not the rule's id, which has the same name in the path. */
  newRuleId: Schemas['UpdateWhitelistRuleRequestV2']['ruleId'];
}

/** Arguments of `v2.reactions.query`. */
export interface V2ReactionsQueryArguments {
  /** The id of the message. */
  referenceId: paths['v2.reactions.query']['parameters']['query']['referenceId'];
  /** What `referenceId` names. */
  referenceType: paths['v2.reactions.query']['parameters']['query']['referenceType'];
  /** Which reaction, which page, and how long it is. */
  options?: NonNullable<paths['v2.reactions.query']['parameters']['query']>['options'];
}

/** Arguments of `v2.reactions.create`. */
export interface V2ReactionsCreateArguments {
  /** The id of what is reacted to. */
  referenceId: Schemas['ReactionRequestV2']['referenceId'];
  /** What kind of thing is reacted to. Later sources also have `post`, `comment` and `story`. */
  referenceType: Schemas['ReactionRequestV2']['referenceType'];
  /** The name of a reaction, such as `like`. Free text. */
  reactionName: Schemas['ReactionRequestV2']['reactionName'];
}

/** Arguments of `v2.reactions.delete`. */
export interface V2ReactionsDeleteArguments {
  /** The id of what is reacted to. */
  referenceId: Schemas['ReactionRequestV2']['referenceId'];
  /** What kind of thing is reacted to. Later sources also have `post`, `comment` and `story`. */
  referenceType: Schemas['ReactionRequestV2']['referenceType'];
  /** The name of a reaction, such as `like`. Free text. */
  reactionName: Schemas['ReactionRequestV2']['reactionName'];
}

/** Arguments of `v2.reactions.mostReactedMessages`. */
export interface V2ReactionsMostReactedMessagesArguments {
  /** How many messages to list. Pass 1 or more, since later sources do not allow the default of 0. */
  limit?: NonNullable<paths['v2.reactions.mostReactedMessages']['parameters']['query']>['limit'];
  /** The name of the reactions to count. */
  reactionName: paths['v2.reactions.mostReactedMessages']['parameters']['query']['reactionName'];
}

/** Arguments of `v3.channels.createConversation`. */
export interface V3ChannelsCreateConversationArguments {
  /** The other members, by id. At most 10. */
  userIds: Schemas['CreateConversationRequest']['userIds'];
  /** Whether the same users always get the same conversation. With false every call creates a new one. */
  isDistinct?: Schemas['CreateConversationRequest']['isDistinct'];
  /** The name shown to people. */
  displayName?: Schemas['CreateConversationRequest']['displayName'];
  /** The uploaded image to show for it. */
  avatarFileId?: Schemas['CreateConversationRequest']['avatarFileId'];
  /** Anything you keep beside the object. The server stores it and gives it back as it is. */
  metadata?: Schemas['CreateConversationRequest']['metadata'];
  /** Labels of a channel, to find it by. At most 10 of at most 100 characters. */
  tags?: Schemas['CreateConversationRequest']['tags'];
}

/** Arguments of `v3.channels.users.addRole`. */
export interface V3ChannelsUsersAddRoleArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: paths['v3.channels.users.addRole']['parameters']['path']['channelId'];
  /** The role's id, such as `channel-moderator`. */
  role: Schemas['AddChannelRoleRequest']['role'];
  /** The users, by id. 1 to 100 in one call; split longer lists. */
  userIds: Schemas['AddChannelRoleRequest']['userIds'];
}

/** Arguments of `v3.channels.users.remove`. */
export interface V3ChannelsUsersRemoveArguments {
  /** The channel's id, as given when it was created. Case-sensitive. */
  channelId: paths['v3.channels.users.remove']['parameters']['path']['channelId'];
  /** The users to remove, by id. 1 to 100 in one call; split longer lists. */
  userIds?: NonNullable<paths['v3.channels.users.remove']['parameters']['query']>['userIds[]'];
}

/** What each operation takes and gives. */
export interface Operations {
  'v2.channels.query': {
    arguments: V2ChannelsQueryArguments;
    result: Schemas['ChannelPageV2'];
    item: NonNullable<Schemas['ChannelPageV2']['results']>[number];
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 422 | 429 | 500;
  };
  'v2.channels.create': {
    arguments: V2ChannelsCreateArguments;
    result: Schemas['ChannelWithMembershipV2'];
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.channels.updateDisplayName': {
    arguments: V2ChannelsUpdateDisplayNameArguments;
    result: Schemas['ChannelV2'];
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 422 | 429 | 500;
  };
  'v2.channels.mute': {
    arguments: V2ChannelsMuteArguments;
    result: Schemas['Success'];
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.channels.close': {
    arguments: V2ChannelsCloseArguments;
    result: void;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 422 | 429 | 500;
  };
  'v2.channels.users.add': {
    arguments: V2ChannelsUsersAddArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.channels.users.remove': {
    arguments: V2ChannelsUsersRemoveArguments;
    result: void;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.channels.users.mute': {
    arguments: V2ChannelsUsersMuteArguments;
    result: Schemas['Success'];
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.channels.users.ban': {
    arguments: V2ChannelsUsersBanArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.channels.users.unban': {
    arguments: V2ChannelsUsersUnbanArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v2.messages.query': {
    arguments: V2MessagesQueryArguments;
    result: NonNullable<Schemas['MessagePageResponseV2']['data']>;
    item: NonNullable<NonNullable<Schemas['MessagePageResponseV2']['data']>['messages']>[number];
    contentType: 'application/json';
    errorStatus: 401 | 422 | 429 | 500;
  };
  'v2.messages.create': {
    arguments: V2MessagesCreateArguments;
    result: NonNullable<Schemas['MessageListResponseV2']['data']>;
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.messages.get': {
    arguments: V2MessagesGetArguments;
    result: Schemas['MessageWithChannelV2'];
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.messages.delete': {
    arguments: V2MessagesDeleteArguments;
    result: void;
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 422 | 429 | 500;
  };
  'v2.messages.images.create': {
    arguments: V2MessagesImagesCreateArguments;
    result: NonNullable<Schemas['MessageListResponseV2']['data']>;
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
    result: NonNullable<Schemas['MessageListResponseV2']['data']>;
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
    result: Schemas['UserPageV2'];
    item: NonNullable<Schemas['UserPageV2']['users']>[number];
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v2.users.update': {
    arguments: V2UsersUpdateArguments;
    result: Schemas['UserV2'];
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.users.ban': {
    arguments: V2UsersBanArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.users.unban': {
    arguments: V2UsersUnbanArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.users.clearFlags': {
    arguments: V2UsersClearFlagsArguments;
    result: Schemas['UserV2'];
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.roles.query': {
    arguments: V2RolesQueryArguments;
    result: NonNullable<Schemas['RoleListResponseV2']['data']>;
    item: never;
    contentType: never;
    errorStatus: 400 | 401 | 422 | 429 | 500;
  };
  'v2.roles.add': {
    arguments: V2RolesAddArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.blacklist.query': {
    arguments: V2BlacklistQueryArguments;
    result: NonNullable<Schemas['RuleListResponseV2']['data']>;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.blacklist.add': {
    arguments: V2BlacklistAddArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 400 | 401 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.blacklist.delete': {
    arguments: V2BlacklistDeleteArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.blacklist.update': {
    arguments: V2BlacklistUpdateArguments;
    result: NonNullable<Schemas['RuleResponseV2']['data']>;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 400 | 401 | 404 | 422 | 429 | 500;
  };
  'v2.whitelist.query': {
    arguments: V2WhitelistQueryArguments;
    result: NonNullable<Schemas['RuleListResponseV2']['data']>;
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.whitelist.add': {
    arguments: V2WhitelistAddArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 400 | 401 | 404 | 413 | 422 | 429 | 500;
  };
  'v2.whitelist.delete': {
    arguments: V2WhitelistDeleteArguments;
    result: void;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.whitelist.update': {
    arguments: V2WhitelistUpdateArguments;
    result: NonNullable<Schemas['RuleResponseV2']['data']>;
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 400 | 401 | 404 | 422 | 429 | 500;
  };
  'v2.reactions.query': {
    arguments: V2ReactionsQueryArguments;
    result: NonNullable<Schemas['ReactionPageResponseV2']['data']>;
    item: NonNullable<NonNullable<Schemas['ReactionPageResponseV2']['data']>['reactions']>[number];
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.reactions.create': {
    arguments: V2ReactionsCreateArguments;
    result: Schemas['AddedReactionV2'];
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.reactions.delete': {
    arguments: V2ReactionsDeleteArguments;
    result: Schemas['RemovedReactionV2'];
    item: never;
    contentType: 'application/json' | 'application/x-www-form-urlencoded';
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v2.reactions.mostReactedMessages': {
    arguments: V2ReactionsMostReactedMessagesArguments;
    result: Schemas['MostReactedMessagesV2'];
    item: never;
    contentType: never;
    errorStatus: 401 | 404 | 422 | 429 | 500;
  };
  'v3.channels.createConversation': {
    arguments: V3ChannelsCreateConversationArguments;
    result: Schemas['ChannelList'];
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.channels.users.addRole': {
    arguments: V3ChannelsUsersAddRoleArguments;
    result: Schemas['ChannelList'];
    item: never;
    contentType: 'application/json';
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
  };
  'v3.channels.users.remove': {
    arguments: V3ChannelsUsersRemoveArguments;
    result: Schemas['ChannelList'];
    item: never;
    contentType: never;
    errorStatus: 401 | 403 | 404 | 422 | 429 | 500;
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
       * Later descriptions add `types` to filter by kind of channel; they list the operation until 2023-09. For new code the
       * vendor has `GET /api/v3/channels`.
       *
       * `POST /api/v2/channels`. Source: v2 API Reference, "Query for Channels".
       *
       * @throws AmityApiError with status 401, 422, 429, 500.
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
       * Later descriptions also take `avatarFileId` and `notificationMode` (`default`, `silent`, `subscribe`), and list the
       * operation until 2023-09. For new code the vendor has `POST /api/v3/channels`, which creates community, live and
       * broadcast channels.
       *
       * `POST /api/v2/channel`. Source: v2 API Reference, "Create a Channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
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
       * operation after 2023-09. If a server answers 404 here, use `PUT /api/v3/channels/{channelId}`.
       *
       * `POST /api/v2/channel/displayName`. Source: v2 API Reference, "Update Channel displayName".
       *
       * @throws AmityApiError with status 401, 403, 422, 429, 500.
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
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * here, that is the one to call.
       *
       * `POST /api/v2/channel/{channelId}/close`. Source: v2 API Reference, "Close a Channel".
       *
       * @throws AmityApiError with status 401, 403, 422, 429, 500.
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
         * `POST /api/v3/channels/{channelId}/users`, which takes the same `userIds`.
         *
         * `POST /api/v2/channel/{channelId}/users`. Source: v2 API Reference, "Add Users to Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
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
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
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
         * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
         * Later descriptions drop the operation after 2023-09. If a server answers 404 here, use
         * `PUT /api/v3/channels/{channelId}/users/ban`: the same body, by PUT.
         *
         * `POST /api/v2/channel/{channelId}/users/ban`. Source: v2 API Reference, "Ban Users from Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
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
         * `PUT /api/v3/channels/{channelId}/users/unban`: the same body, by PUT.
         *
         * `POST /api/v2/channel/{channelId}/users/unban`. Source: v2 API Reference, "Unban Users from Channel".
         *
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
         *
         * @example
         * await amity.v2.channels.users.unban({
         *   channelId: 'book-club',
         *   userIds: ['spam-4711'],
         * });
         */
        readonly unban: Methods['v2.channels.users.unban'];
      };
    };
    readonly messages: {
      /**
       * Find messages.
       *
       * Lists the messages of one channel, a page at a time: all of them, the answers to one message, only those that answer
       * no other, or those with certain tags. Start with `options.first` or `options.last`, and go on with the token of the
       * answer.
       *
       * Later descriptions list the operation until 2024-05. For new code the vendor has `GET /api/v3/messages`: the same
       * filters in the query, and more, such as `type` and `isDeleted`.
       *
       * `POST /api/v2/messages`. Source: v2 API Reference, "Query for Messages".
       *
       * @throws AmityApiError with status 401, 422, 429, 500.
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
       * The vendor's descriptions, which list the operation until 2024-05, show only `caption` within `data`; the text
       * belongs in `text` all the same. For new code there is `POST /api/v3/messages`, which takes a `messageId` of your
       * own, mentions and more types.
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
       * `GET /api/v3/messages/{messageId}`, whose answer holds lists: `messages`, `users` and `files`.
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
       * `DELETE /api/v3/messages/{messageId}`, which also says in its answer whether it was done.
       *
       * `DELETE /api/v2/message/{messageId}`. Source: v2 API Reference, "Delete Message".
       *
       * @throws AmityApiError with status 401, 403, 422, 429, 500.
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
         * `POST /api/v3/files`, then send its `fileId` with `POST /api/v3/messages` and type `image`.
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
         * `GET /api/v3/files/{fileId}/download`, which goes by the file and not by the message, takes the same `size`, and
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
         * `POST /api/v3/files`, then send its `fileId` with `POST /api/v3/messages` and type `file`.
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
         * Last described in 2024-05. For new code the vendor has `GET /api/v3/files/{fileId}/download`, which goes by the file
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
    };
    readonly users: {
      /**
       * Find users.
       *
       * Lists the network's users, a page at a time: all of them or only those that somebody has flagged, and on request
       * only those whose name matches.
       *
       * Later descriptions do not list the operation from version 4.77 on. For new code, or if a server answers 404 here,
       * the vendor has `GET /api/v3/users`.
       *
       * `GET /api/v2/users`. Source: v2 API Reference, "Query for Users".
       *
       * @throws AmityApiError with status 400, 401, 422, 429, 500.
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
       * with a JSON body. If a server answers 404 for a user who exists, use `PUT /api/v3/users`: the same body, another
       * answer.
       *
       * `PUT /api/v2/users`. Source: v2 API Reference, "Update User".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
       *
       * @example
       * await amity.v2.users.clearFlags({ userId: 'bob' });
       */
      readonly clearFlags: Methods['v2.users.clearFlags'];
    };
    readonly roles: {
      /**
       * List roles.
       *
       * Lists the network's roles, each with the permissions that it gives. No source shows paging.
       *
       * Later sources have no `filter`. Do not rely on it: look for the role in the answer.
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
       * permission names. Later sources have one (see `Permissions` for examples), and for new code `POST /api/v3/roles`.
       *
       * `PUT /api/v2/roles`. Source: v2 API Reference, "Add a Role".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * Find blacklisted words.
       *
       * Lists the words and patterns that may not be written in the network, with their ids, which deleting and changing
       * them takes. All of them, or those that `regexs` names. No paging is documented.
       *
       * The vendor's description of 2026 adds the filters `category` (`content`, the default, or `user`) and `sortBy`
       * (`firstCreated`, the default, `lastCreated` or `lastUpdated`). Later descriptions show bare codes, 404 and 500,
       * where other operations have 400400 and 500000: go by the HTTP status. Version 3 has the list, in pages, at
       * `GET /api/v3/blocklists`.
       *
       * `GET /api/v2/blacklist/records`. Source: v2 API Reference, "Query for Blacklisted Words".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * 500000: go by the HTTP status. Version 3 has `POST /api/v3/blocklists`, with up to 100 words of up to 500
       * characters.
       *
       * `POST /api/v2/blacklist/records`. Source: v2 API Reference, "Add Blacklisted Word".
       *
       * @throws AmityApiError with status 400, 401, 404, 413, 422, 429, 500.
       *
       * @example
       * await amity.v2.blacklist.add({
       *   regexs: ['casino', 'free\\s+gift\\s*cards?'],
       * });
       */
      readonly add: Methods['v2.blacklist.add'];
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
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * @throws AmityApiError with status 400, 401, 404, 422, 429, 500.
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
       * version 3 has the whole list, in pages, at `GET /api/v3/allowlists`.
       *
       * `GET /api/v2/whitelist/records`. Source: v2 API Reference, "Query for Whitelisted URLs".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * `POST /api/v3/allowlists`, with up to 100 links of up to 500 characters.
       *
       * `POST /api/v2/whitelist/records`. Source: v2 API Reference, "Add Whitelisted URL".
       *
       * @throws AmityApiError with status 400, 401, 404, 413, 422, 429, 500.
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
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * @throws AmityApiError with status 400, 401, 404, 422, 429, 500.
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
       * reactors out of the answer. They also take `post`, `comment` and `story` as `referenceType`.
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
       * Adds a reaction to a message, as the administrator whose token it is. The name is free text: nothing has to be
       * defined first. Whether the same reaction counts twice when it is added twice is not documented.
       *
       * Later sources also take `post`, `comment` and `story` as `referenceType`, and an integer `referenceVersion` (5 for
       * version 5 messages).
       *
       * `POST /api/v2/reactions`. Source: v2 API Reference, "Create a Reaction".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * Removes a reaction from a message, as the administrator whose token it is. What to remove travels in the body, which
       * some proxies drop from a DELETE.
       *
       * Later sources move the three properties into the query: if a server answers 422 here, send them there. They also
       * take `post`, `comment` and `story` as `referenceType`, and an integer `referenceVersion` (5 for version 5 messages).
       *
       * `DELETE /api/v2/reactions`. Source: v2 API Reference, "Delete a Reaction".
       *
       * @throws AmityApiError with status 401, 404, 422, 429, 500.
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
       * await amity.v2.reactions.mostReactedMessages({
       *   limit: 10,
       *   reactionName: 'like',
       * });
       */
      readonly mostReactedMessages: Methods['v2.reactions.mostReactedMessages'];
    };
  };
  readonly v3: {
    readonly channels: {
      /**
       * Create a conversation.
       *
       * Creates a channel of type conversation between the token's owner and up to ten users or, while `isDistinct` is true,
       * gives back the one that exists between exactly these users.
       *
       * `POST /api/v3/channels/conversation`. Source: v3 API reference, "create a conversation channel".
       *
       * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
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
      readonly users: {
        /**
         * Give members of a channel a role.
         *
         * Gives the role to each of the users, in this channel only. A role must exist in the network before it can be given.
         * Users who have it already keep it.
         *
         * `POST /api/v3/channels/{channelId}/users/roles`. Source: v3 API reference, "Add role to channel users".
         *
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
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
         * Remove users from a channel.
         *
         * Ends the users' membership of the channel. They may join again; ban them to prevent that. Without `userIds` the outcome
         * is not documented, so always name them.
         *
         * The vendor's SDK sends the same `userIds` in a JSON body instead. The reference has them in the query, and so does this
         * operation.
         *
         * `DELETE /api/v3/channels/{channelId}/users`. Source: v3 API reference, "remove channel users".
         *
         * @throws AmityApiError with status 401, 403, 404, 422, 429, 500.
         *
         * @example
         * await amity.v3.channels.users.remove({
         *   channelId: 'book-club',
         *   userIds: ['bob', 'spam-4711'],
         * });
         */
        readonly remove: Methods['v3.channels.users.remove'];
      };
    };
  };
}
