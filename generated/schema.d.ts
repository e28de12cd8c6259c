// Made from openapi/ by `npm run generate`. Do not edit.

/** The content of a file to upload. A stream is read once, so a request with one is never sent again. */
export type UploadContent = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file to upload: its content, alone or with its name and media type. A `File` brings its own. */
export type Upload = UploadContent | { content: UploadContent; name?: string; type?: string };

/** Labels of a channel, to find it by. At most 10 of at most 100 characters. */
export type ChannelTags = string[];

/** Which channels to list, and which page of them. */
export interface QueryChannelsRequestV2 {
    /** Which channels, by the membership of the token's owner. All of them when left out. */
    filter?: "all" | "member" | "notMember";
    /** Only channels of these kinds. Not in the reference. */
    types?: ("standard" | "private" | "conversation" | "broadcast" | "live" | "community")[];
    /** Only channels of this user. */
    userId?: string;
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

/** The id of a channel, unique in the network. */
export type ChannelId = string;

/** Anything you keep beside the object. The server stores it and gives it back as it is. */
export interface Metadata {
    [key: string]: unknown;
}

/** What kind of channel it is, which decides who may join and write. */
export type AnyChannelType = 'standard' | 'private' | 'conversation' | 'broadcast' | 'community' | 'live' | (string & {});

/** A moment in UTC until which somebody or something is silenced. For ever is `+275760-09-13T00:00:00.000Z`, the last moment that a JavaScript date can be; its year has six digits and a sign, so it is no date-time of RFC 3339. */
export type MuteTimeout = string;

/**
 * Format: date-time
 *
 * A moment in UTC, to the millisecond.
 */
export type Timestamp = string;

/** What is known of an image. */
export interface ImageMetadata {
    /** What the camera wrote into the image, by the property's name. */
    exif?: {
        [key: string]: unknown;
    };
    /** Where the image was taken, by the property's name. */
    gps?: {
        [key: string]: unknown;
    };
    /** In pixels. */
    height?: number;
    /** In pixels. */
    width?: number;
    /** How the picture is turned, as Exif numbers it. */
    orientation?: number;
    /** Whether the original size was kept. */
    isFull?: boolean;
}

/** What is known of an image, of a video or of sound. */
export type FileMetadata = ImageMetadata & {
    /** What is known of a video. No source lists its fields. */
    video?: {
        [key: string]: unknown;
    };
    /** What is known of sound. No source lists its fields. */
    audio?: {
        [key: string]: unknown;
    };
};

/** What is known of the content. */
export interface FileAttributes {
    /** The name it was uploaded under. */
    name?: string;
    /** The end of the file's name, by which its kind is known. */
    extension?: string;
    /** In bytes. A number, but a string of digits right after an upload. */
    size?: number | string;
    /** The media type. */
    mimeType?: string;
    /** For images, videos and sound only. */
    metadata?: FileMetadata;
}

/** Where a video can be fetched, by resolution. What there is follows from the video and from how far its conversion has come. */
export type VideoUrls = {
    /** Where the video is, as it was uploaded. */
    original?: string;
    /** Where the video is, 1080 lines high. */
    "1080p"?: string;
    /** Where the video is, 720 lines high. */
    "720p"?: string;
    /** Where the video is, 480 lines high. */
    "480p"?: string;
    /** Where the video is, 360 lines high. */
    "360p"?: string;
} | null;

/** An uploaded file. */
export interface StoredFile {
    /** The file's id. */
    fileId?: string;
    /** Where it can be fetched. */
    fileUrl?: string;
    /**
     * Who may fetch it.
     * @default public
     */
    accessType?: 'public' | 'network' | (string & {});
    /** What it shows, for those who cannot see it. */
    altText?: string | null;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
    attributes?: FileAttributes;
    /** What kind of file it is. Later sources have it; the reference does not. `audio` and `clip` are known from the vendor's SDKs alone. */
    type?: 'image' | 'file' | 'video' | 'audio' | 'clip' | (string & {});
    /** How far the conversion of a video has come. */
    status?: 'uploaded' | 'transcoding' | 'transcoded' | 'transcodeFailed' | (string & {});
    videoUrl?: VideoUrls;
    /** The kind of feed that a video or clip was uploaded for, by its name. */
    feedType?: string;
}

/** A channel, as version 2 answers with it. */
export interface ChannelV2 {
    /** The database id. Use `channelId`. */
    _id?: string;
    /** The real-time topic of the channel. */
    path?: string;
    channelId?: ChannelId;
    /** Whether the same members always get this same channel. */
    isDistinct?: boolean;
    metadata?: Metadata;
    type?: AnyChannelType;
    tags?: string[];
    /** Whether only moderators may write at present. */
    isMuted?: boolean;
    /** Whether the pace of messages is limited at present. */
    isRateLimited?: boolean;
    muteTimeout?: MuteTimeout;
    /** How many messages a member may send in one window. */
    rateLimit?: number;
    /**
     * Format: int64
     *
     * The length of that window, in milliseconds.
     */
    rateLimitWindow?: number;
    rateLimitTimeout?: Timestamp;
    /** The name shown to people. */
    displayName?: string;
    /** Whether messages with many flags are deleted by themselves. */
    messageAutoDeleteEnabled?: boolean;
    /** How many flags that takes. */
    autoDeleteMessageByFlagLimit?: number;
    /** How many members it has. */
    memberCount?: number;
    /** How many messages it has. */
    messageCount?: number;
    lastActivity?: Timestamp;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
    /** The picture of the channel. A source shows its fields in the answer with a single message only. */
    avatar?: StoredFile;
}

/** The id of a user, as your own system gave it when the user was registered. */
export type UserId = string;

/** How the user stands to the channel. */
export type ChannelMembership = 'none' | 'member' | 'banned' | (string & {});

/** A user's membership of a channel, as version 2 answers with it. */
export interface ChannelUserV2 {
    userId?: UserId;
    channelId?: ChannelId;
    membership?: ChannelMembership;
    /** Whether the member is banned. */
    isBanned?: boolean;
    lastActivity?: Timestamp;
    /** The roles that the user has in this channel. */
    roles?: string[];
    /** The number of the last message that the user has read. */
    readToSegment?: number;
    /** Whether the member is muted. */
    isMuted?: boolean;
    muteTimeout?: MuteTimeout;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** A channel, and how the token's owner stands to it. */
export interface ChannelWithMembershipV2 {
    channel?: ChannelV2;
    channelUser?: ChannelUserV2;
}

/** Where the neighbouring pages are. A token that is absent means that there is no such page. */
export interface PagingWithPrev {
    /** The token of the next page. */
    next?: string;
    /** The token of the previous page. */
    prev?: string;
}

/** One page of channels. */
export interface ChannelPageV2 {
    /** The channels of this page, each with the membership of the token's owner. */
    results?: ChannelWithMembershipV2[];
    paging?: PagingWithPrev;
}

/** What every refused request is answered with. */
export interface ErrorResponse {
    /** Always `error` or, from some operations, `fail`. */
    status: "error" | "fail";
    /** The business code: six digits that say more than the HTTP status, and are not one (400400 comes with 404). Some moderation and role operations give a bare 400, 404, 429 or 500 instead. */
    code: number;
    /** A sentence for people. Do not parse it. */
    message: string;
    /** What else is known of the failure. */
    data?: {
        /** The validation failures as a list, or what else there is to say by field. Null where there is nothing to say. */
        detail?: null | string[] | {
            [key: string]: unknown;
        };
    };
}

/** Whether members are notified as they have set it, not at all, or of everything they subscribed to. */
export type NotificationMode = "default" | "silent" | "subscribe";

/** The channel to create. */
export interface CreateChannelRequestV2 {
    channelId: ChannelId;
    /** The kind of channel. This operation creates standard channels only. */
    type: "standard";
    /** The name shown to people. */
    displayName?: string;
    /** The uploaded image to show for it. Not in the reference. */
    avatarFileId?: string;
    notificationMode?: NotificationMode;
    metadata?: Metadata;
    tags?: string[];
    /** The first members, by id. At most 1,000. */
    userIds?: UserId[];
}

/** A channel and its new name. */
export interface UpdateChannelDisplayNameRequestV2 {
    channelId: ChannelId;
    /** The new name shown to people. */
    displayName: string;
}

/**
 * Format: int64
 *
 * How long to mute, in milliseconds. 0 unmutes; -1 mutes until it is lifted (stated by later sources only).
 */
export type MutePeriod = number;

/** How long to mute the channel. */
export interface MuteChannelRequestV2 {
    mutePeriod: MutePeriod;
}

/** Whether it was done. */
export interface Success {
    /** Whether it was done. */
    success?: boolean;
}

/** The users, by id. 1 to 100 in one call; split longer lists. */
export type UserIds = UserId[];

/** The users that it is about. */
export interface UserIdsRequestV2 {
    userIds: UserId[];
}

/** Which members to mute, and how long. */
export interface MuteChannelUsersRequestV2 {
    mutePeriod: MutePeriod;
    /** The users, by id. At most 100 in one call; split longer lists. */
    userIds: UserId[];
}

/** Labels of a message, to find it by. At most 10 of at most 30 characters. */
export type MessageTags = string[];

/** Which page, and how long it is. Use `after` with `first` to read onwards, `before` with `last` to read back, or `token` to go on from an earlier answer. No source says what a position is; a message's own is most likely its `channelSegment`. */
export interface QueryMessagesOptionsV2 {
    /** Only messages after this position. */
    after?: number;
    /** The page holds the first of the messages that match, this many of them. */
    first?: number;
    /** Only messages before this position. */
    before?: number;
    /** The page holds the last of the messages that match, this many of them. */
    last?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** Which messages to list, and which page of them. */
export interface QueryMessagesRequestV2 {
    channelId: ChannelId;
    /** Only messages that answer this one. */
    parentId?: string;
    /**
     * With true, only messages that answer no other. Do not combine it with `parentId`.
     * @default false
     */
    filterByParentId?: boolean;
    tags?: string[];
    /** Leave out messages that have one of these tags. At most 10 of at most 30 characters. */
    excludeTags?: string[];
    options?: QueryMessagesOptionsV2;
}

/** How it went; `success` when all is well. `error` or `fail` is a failure, whatever the HTTP status. */
export type EnvelopeStatus = string;

/** The id of a message, as the server gave it. */
export type MessageId = string;

/** A Bloom filter of who flagged it, which lets a client tell whether a given user has. Null until somebody has flagged it. */
export type HashFlag = {
    /** How many bits the filter has, by the property's name. */
    bits?: number;
    /** How many hash functions the filter uses, by the property's name. */
    hashes?: number;
    /** The filter's bits in base64. The descriptions have an array of strings here, which was never seen. */
    hash?: string | string[];
} | null;

/** The newest reaction to something. */
export type LatestReaction = {
    /** The id of what was reacted to. */
    referenceId?: string;
    /** What kind of thing that is, such as `message`. */
    referenceType?: string;
    /** The name of the reaction, such as `like`. */
    reactionName?: string;
    /** Who reacted. */
    userId?: string;
    /** The name under which people see that user. */
    userDisplayName?: string;
    /** The reaction's id. */
    reactionId?: string;
    /** What happened to the reaction. No source lists the names. */
    eventName?: string;
    createdAt?: Timestamp;
} | null;

/** Whom a text mentions. */
export interface Mentionees {
    /** Whether single users are mentioned, or the whole channel. */
    type?: 'user' | 'channel' | (string & {});
    /** The ids of the users. */
    userIds?: string[];
    /** The ids that you gave the users. */
    userPublicIds?: string[];
    /** The ids that the server itself uses for the users. */
    userInternalIds?: string[];
}

/** A message, as version 2 answers with it. */
export interface MessageV2 {
    /** The database id. Use `messageId`. */
    _id?: string;
    /** The real-time topic of the message. */
    path?: string;
    messageId: MessageId;
    /** The message that it answers. */
    parentId?: string | null;
    /** How many messages answer it. */
    childrenNumber?: number;
    channelId: ChannelId;
    /** Who wrote it. */
    userId: string;
    /** What `data` holds; `text`, `custom`, `image` or `file`. */
    type?: string;
    tags?: string[];
    /** The content; for text messages `text` holds it. */
    data?: {
        [key: string]: unknown;
    };
    /** Whether it is deleted. */
    isDeleted?: boolean;
    /** The number of the message in its channel. */
    channelSegment: number;
    createdAt: Timestamp;
    updatedAt: Timestamp;
    editedAt?: Timestamp;
    /** How many users have flagged it. */
    flagCount?: number;
    hashFlag?: HashFlag;
    /** The reactions to it, by name. */
    reactions?: {
        [key: string]: unknown;
    };
    /** How many reactions there are, of all names. */
    reactionsCount?: number;
    /** The names of the reactions of the token's owner. */
    myReactions?: string[];
    /** The newest reaction to it. */
    latestReaction?: LatestReaction;
    /** Who is mentioned in it. */
    mentionees?: Mentionees[];
}

/** Roles, by id. */
export type RoleIds = string[];

/** A user, as version 2 answers with it. */
export interface UserV2 {
    userId: UserId;
    createdAt: Timestamp;
    updatedAt: Timestamp;
    /** The database id. Use `userId`. */
    _id?: string;
    /** The real-time topic of the user. */
    path?: string;
    roles?: string[];
    /** The name shown to people. */
    displayName?: string;
    /** How many users have flagged this one. */
    flagCount?: number;
    hashFlag?: HashFlag;
    metadata?: Metadata;
    /** Whether it is deleted. */
    isDeleted?: boolean;
}

/** One page of messages, with the users that they refer to by id. */
export interface MessagePageV2 {
    /** The messages. */
    messages?: MessageV2[];
    /** The users that the others here refer to by id. */
    users?: UserV2[];
    paging?: PagingWithPrev;
}

/** One page of messages, in the envelope that later sources show. */
export interface MessagePageResponseV2 {
    status?: EnvelopeStatus;
    data?: MessagePageV2;
}

/** A message that people read as it is. */
export interface CreateTextMessageRequestV2 {
    channelId: ChannelId;
    /** That it is text. (enum property replaced by openapi-typescript) */
    type: "text";
    /** The text, under `text`. More may stand beside it. */
    data: {
        /** What is said. At most 20,000 characters. */
        text: string;
    } & {
        [key: string]: unknown;
    };
    tags?: string[];
    /** The message that this one answers. */
    parentId?: string;
}

/** A message whose content only your own application understands. */
export interface CreateCustomMessageRequestV2 {
    channelId: ChannelId;
    /** That its content is of your own making. (enum property replaced by openapi-typescript) */
    type: "custom";
    /** Anything, up to 100 KB as JSON. */
    data: {
        [key: string]: unknown;
    };
    tags?: string[];
    /** The message that this one answers. */
    parentId?: string;
}

/** A text, or content of your own making. `type` says which, and decides what `data` must hold. */
export type CreateMessageRequestV2 = CreateTextMessageRequestV2 | CreateCustomMessageRequestV2;

/** Messages, with the users that they refer to by id. */
export interface MessageListV2 {
    /** The messages. */
    messages?: MessageV2[];
    /** The users that the others here refer to by id. */
    users?: UserV2[];
}

/** Messages, in the envelope that later sources show. */
export interface MessageListResponseV2 {
    status?: EnvelopeStatus;
    data?: MessageListV2;
}

/** A message, the channel that it is in and the user who wrote it. */
export interface MessageWithChannelV2 {
    channel?: ChannelV2;
    message?: MessageV2;
    user?: UserV2;
}

/** The image to post as a message. */
export interface CreateImageMessageRequestV2 {
    channelId: ChannelId;
    /**
     * Format: binary
     *
     * The image. At most 1 GiB.
     */
    file: Upload;
    /** What is said of the image. At most 1,000 characters. */
    caption?: string;
    tags?: string[];
    /** The message that this one answers. */
    parentId?: string;
    /**
     * Whether to keep the image in its original size as well, to be fetched as `full`.
     * @default false
     */
    fullImage?: boolean;
}

/** The file to post as a message. */
export interface CreateFileMessageRequestV2 {
    channelId: ChannelId;
    /**
     * Format: binary
     *
     * The file. At most 1 GiB.
     */
    file: Upload;
    tags?: string[];
    /** The message that this one answers. */
    parentId?: string;
}

/** A user, as the network's administrators see them. */
export interface AdminUserV2 {
    /** The database id. Use `publicId`. */
    _id?: string;
    /** The id that you gave the user, which other operations take as `userId`. */
    publicId?: string;
    /** The name shown to people. */
    displayName?: string;
    metadata?: Metadata;
    /** The roles' ids. How they differ from `roles` is not documented. */
    roleIds?: string[];
    /** Whether the user is banned from the network. */
    isGlobalBan?: boolean;
    roles?: string[];
    /** How many users have flagged this one. */
    flagCount?: number;
}

/** A user and their session. */
export interface UserWithSessionV2 {
    info?: AdminUserV2;
    /** What the server keeps of the user's session. Its fields are not documented. */
    session?: {
        [key: string]: unknown;
    };
}

/** What the roles allow, such as `EDIT_CHANNEL` or `BAN_USER`. New permissions appear without notice, so expect names that you do not know. */
export type Permissions = string[];

/** A role and what it allows. Later sources list `publicId` and `permissions` only. */
export interface RoleV2 {
    /** The role's id, which is also its name. */
    publicId: string;
    permissions?: string[];
    /** The database id. Use `publicId`. */
    _id?: string;
    /** The network that the role belongs to. */
    networkId?: string;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** One page of users, with roles. */
export interface UserPageV2 {
    /** The users of this page. */
    users?: UserWithSessionV2[];
    /** The roles that the users have. */
    roles?: RoleV2[];
    paging?: PagingWithPrev;
}

/** A user, and what to change of them. */
export interface UpdateUserRequestV2 {
    userId: UserId;
    /** The new name shown to people. */
    displayName?: string;
    /** The user's new roles, by id. At most 10 of at most 100 characters. */
    roles?: string[];
    metadata?: Metadata;
}

/** The user that it is about. */
export interface UserIdRequestV2 {
    userId: UserId;
}

/** The thresholds for images, by kind of content. No source states their scale. */
export interface ImageModerationV2 {
    /** The threshold for nudity. */
    nudity?: number;
    /** The threshold for suggestive content. */
    suggestive?: number;
    /** The threshold for violence. */
    violence?: number;
    /** The threshold for disturbing content. */
    disturbing?: number;
}

/** What the network does by itself against spam and unwanted content. No source states the units. */
export interface ModerationSettingV2 {
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
    imageModeration?: ImageModerationV2;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** The network's roles and its moderation settings. */
export interface RoleListV2 {
    /** The network's moderation settings. The name is misspelled in the source, and so it is here. */
    moderatonSettings?: ModerationSettingV2[];
    /** The network's roles. */
    roles?: RoleV2[];
}

/** Roles and moderation settings, in their envelope. */
export interface RoleListResponseV2 {
    status?: EnvelopeStatus;
    data?: RoleListV2;
}

/** The roles to define. */
export interface AddRolesRequestV2 {
    /** The new roles, by id, which is also their name. 1 to 100 characters each. */
    publicIds: string[];
    /** What each of the roles allows. The reference does not say which names there are; later sources have names such as `MUTE_CHANNEL` and `BAN_USER_FROM_CHANNEL`. */
    permissions: string[];
}

/** The id of a rule, as a query answers with it. The reference calls it the word, or the link, that is to be changed or deleted. */
export type RuleId = string;

/** A word of the blacklist or a link of the whitelist, as version 2 answers with it. */
export interface RuleV2 {
    ruleId?: RuleId;
    /** The word or link, or a regular expression for it. */
    regex: string;
    /** Whether the word must stand alone. With false it is found inside others too. Blacklist only. */
    isMatchExactWord?: boolean;
    /** Whether the rule is in force. */
    isEnabled?: boolean;
    /** Whether it is deleted. */
    isDeleted?: boolean;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
    /** Named by the vendor's description of 2026 alone; its type and values are not known. */
    category?: unknown;
}

/** The rules of a blacklist or whitelist. */
export interface RuleListV2 {
    /** The rules. */
    results?: RuleV2[];
}

/** Rules, in the envelope that later sources show. */
export interface RuleListResponseV2 {
    status?: EnvelopeStatus;
    data?: RuleListV2;
}

/** The rules of the blacklist as a whole. */
export interface UpdateBlacklistRulesRequestV2 {
    /** The words, or regular expressions for them. */
    regexs: string[];
}

/**
 * Whether the word must stand alone. With false it is found inside other words too.
 * @default false
 */
export type IsMatchExactWord = boolean;

/** The rules to add to the blacklist. */
export interface AddBlacklistRulesRequestV2 {
    /** The words, or regular expressions for them. At most 10,000 in one call. */
    regexs: string[];
    isMatchExactWord?: IsMatchExactWord;
}

/** The rules to delete. */
export interface DeleteRulesRequestV2 {
    /** The rules to delete. */
    ruleIds: RuleId[];
}

/** What to change of a rule of the blacklist. */
export interface UpdateBlacklistRuleRequestV2 {
    /** The new word, or regular expression. Not the rule's id, which has the same name in the path. */
    ruleId: string;
    isMatchExactWord?: IsMatchExactWord;
    /** Whether the rule is applied. Not in the reference; later descriptions require it. */
    isEnabled?: boolean;
}

/** A rule, in the envelope that later sources show. */
export interface RuleResponseV2 {
    status?: EnvelopeStatus;
    data?: RuleV2;
}

/** The rules of the whitelist as a whole. */
export interface UpdateWhitelistRulesRequestV2 {
    /** The links. By the property's name regular expressions, by the reference URLs. */
    regexs: string[];
}

/** The rules to add to the whitelist. */
export interface AddWhitelistRulesRequestV2 {
    /** The links. By the property's name regular expressions, by the reference URLs. */
    regexs: string[];
}

/** What to change of a rule of the whitelist. */
export interface UpdateWhitelistRuleRequestV2 {
    /** The new link. Not the rule's id, which has the same name in the path. */
    ruleId: string;
    /** Whether the rule is applied. Not in the reference; later descriptions require it. */
    isEnabled?: boolean;
}

/** The id of what is reacted to. */
export type ReactionReferenceIdV2 = string;

/** What kind of thing is reacted to. The reference has `message` alone; later descriptions and the vendor's SDKs have all four. */
export type ReactionReferenceTypeV2 = "message" | "post" | "comment" | "story";

/** The name of a reaction, such as `like`. Free text. */
export type ReactionNameV2 = string;

/** Which reactions, and which page of them. */
export interface QueryReactionsOptionsV2 {
    reactionName?: ReactionNameV2;
    /** How many results to pass over first. */
    skip?: number;
    /** How many results a page holds. */
    limit?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** Who reacted, and with what. */
export interface ReactorV2 {
    reactionName?: ReactionNameV2;
    userId?: UserId;
    userPublicId?: UserId;
    /** The name that the descriptions have for `userPublicId`; a slip, as no recorded answer has it. */
    userPublicIdId?: string;
    /** The id that the server itself uses for the user. */
    userInternalId?: string;
    /** The id of this one reaction. */
    reactionId?: string;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** What is reacted to, and who reacted. */
export interface ReactionV2 {
    referenceId: ReactionReferenceIdV2;
    /** What `referenceId` names, such as `message`. */
    referenceType: string;
    /** Who reacted so. */
    reactors?: ReactorV2[];
}

/** A user. */
export interface User {
    userId: UserId;
    createdAt: Timestamp;
    updatedAt: Timestamp;
    /** The database id. Use `userId`. */
    _id?: string;
    /** The real-time topic of the user. */
    path?: string;
    /** The id that the server itself uses. */
    userInternalId?: string;
    /** The id that you gave the user. */
    userPublicId?: string;
    roles?: string[];
    permissions?: string[];
    /** The name shown to people. */
    displayName?: string;
    /** The unique handle of the profile. */
    profileHandle?: string | null;
    /** What the user says of themself. */
    description?: string;
    /** The user's picture. It is among `files`. */
    avatarFileId?: string | null;
    /** A picture kept elsewhere. */
    avatarCustomUrl?: string | null;
    /** How many users have flagged this one. */
    flagCount?: number;
    hashFlag?: HashFlag;
    metadata?: Metadata;
    /** Whether the user is banned from the network. */
    isGlobalBan?: boolean;
    /** Whether the user speaks for a brand. */
    isBrand?: boolean;
    /** Whether it is deleted. */
    isDeleted?: boolean;
    /** Whether the user is muted in the network. The description of 2026 has it; the reference does not. */
    isGlobalMuted?: boolean;
    /** Labels, to find the user by. */
    tags?: string[];
}

/** One page of reactions, with the users who reacted and the users' pictures. */
export interface ReactionPageV2 {
    /** The reactions, by name. */
    reactions?: ReactionV2[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
    /** Where the neighbouring pages are. No source lists it in this answer; the `token` argument implies it. When it is absent, page with `skip` and `limit`. */
    paging?: PagingWithPrev;
}

/** One page of reactions, in its envelope. */
export interface ReactionPageResponseV2 {
    status?: EnvelopeStatus;
    data?: ReactionPageV2;
}

/** A reaction, and what it is on. */
export interface ReactionRequestV2 {
    referenceId: ReactionReferenceIdV2;
    referenceType: ReactionReferenceTypeV2;
    reactionName: ReactionNameV2;
    /** The version of what is reacted to; 5 for messages of version 5. Not in the reference. */
    referenceVersion?: number;
}

/** The reaction that was added. */
export interface AddedReactionV2 {
    /** The id of the new reaction. */
    addedId?: string;
}

/** The reaction that was removed. */
export interface RemovedReactionV2 {
    /** The id of the removed reaction. */
    removedId?: string;
}

/** Messages, and how many reactions each has. */
export type MostReactedMessagesV2 = {
    /** The message's id. */
    messageId?: string;
    /** How many reactions it has. */
    reactionsCount?: number;
}[];

/**
 * Descending or ascending.
 * @default desc
 */
export type SortOrder = "desc" | "asc";

/** Which page, how long it is, and its order. */
export interface SearchChannelsOptionsV2 {
    /**
     * How many channels a page holds.
     * @default 20
     */
    limit?: number;
    orderBy?: SortOrder;
    /**
     * What the order goes by.
     * @default relevance
     */
    sortBy?: "lastActivity" | "relevance";
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** Whether members are notified as they have set it, not at all, or of everything they subscribed to. */
export type AnyNotificationMode = 'default' | 'silent' | 'subscribe' | (string & {});

/** The last message of a channel, in short. */
export interface MessagePreview {
    /** The message's id. */
    messageId?: string;
    /** The channel's internal id. */
    channelId?: string;
    /** The id of the feed that the message is in. */
    messageFeedId?: string;
    /** The number of the message in its feed. */
    segment?: number;
    /** What `data` holds, such as `text`. */
    dataType?: string;
    /** The content, by `dataType`. */
    data?: {
        /** What a text message says. */
        text?: string;
    } & {
        [key: string]: unknown;
    };
    /** The internal id of the user who wrote it. */
    creatorId?: string;
    /** The message that it answers. */
    parentId?: string | null;
    /**
     * Whether it is deleted.
     * @default false
     */
    isDeleted?: boolean;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** The message that is pinned in a channel, in short. */
export type PinnedMessage = MessagePreview & {
    /** Who pinned it. Whether by your id or the internal one is not documented. */
    pinnedBy?: string;
    pinnedAt?: Timestamp;
};

/** A channel. */
export interface Channel {
    channelId: ChannelId;
    createdAt: Timestamp;
    updatedAt: Timestamp;
    /** The database id. Use `channelId`. */
    _id?: string;
    /** The real-time topic of the channel. */
    path?: string;
    /** The id that the server itself uses. */
    channelInternalId?: string;
    /** The id that you gave the channel. */
    channelPublicId?: string;
    /** Whether the same members always get this same channel. */
    isDistinct?: boolean;
    metadata?: Metadata;
    tags?: string[];
    /** Whether only moderators may write at present. */
    isMuted?: boolean;
    /** Whether the pace of messages is limited at present. */
    isRateLimited?: boolean;
    muteTimeout?: MuteTimeout;
    /** How many messages a member may send in one window. */
    rateLimit?: number;
    /**
     * Format: int64
     *
     * The length of that window, in milliseconds.
     */
    rateLimitWindow?: number;
    rateLimitTimeout?: Timestamp;
    /** The name shown to people. */
    displayName?: string;
    /** Whether messages with many flags are deleted by themselves. */
    messageAutoDeleteEnabled?: boolean;
    /** How many flags that takes. */
    autoDeleteMessageByFlagLimit?: number;
    /** How many members it has. */
    memberCount?: number;
    /** How many of the members are moderators. */
    moderatorMemberCount?: number;
    /** The feed that the channel's messages are in unless they name another, by its name. */
    defaultMessageFeedId?: string | null;
    /** How many messages it has. */
    messageCount?: number;
    lastActivity?: Timestamp;
    /** The image shown for the channel. It is among `files`. */
    avatarFileId?: string | null;
    /**
     * Whether it is deleted.
     * @default false
     */
    isDeleted?: boolean;
    /** The last message, which is then among `messagePreviews`. */
    messagePreviewId?: string | null;
    /** Whether anybody may find and join it. */
    isPublic?: boolean;
    /** What the channel is the chat of, if anything. */
    attachedTo?: {
        /** The id of the post, where it is one. */
        postId?: string;
        /** The id of the video stream, where it is one. */
        videoStreamId?: string;
        /** The id of the room, where it is one. */
        roomId?: string;
    };
    /** What kind of channel it is, which decides who may join and write. Later sources have it; the reference does not. */
    type?: AnyChannelType;
    /** Whether members are notified as they have set it, not at all, or of everything they subscribed to. Later sources have it; the reference does not. */
    notificationMode?: AnyNotificationMode;
    /** The message that is pinned in the channel. The description of 2026 has it; the reference does not. */
    pinnedMessage?: PinnedMessage;
}

/** A user's membership of a channel. */
export interface ChannelUser {
    userId?: UserId;
    /** The id that the server itself uses for the user. */
    userInternalId?: string;
    /** The id that you gave the user. */
    userPublicId?: string;
    channelId?: ChannelId;
    /** The id that the server itself uses for the channel. */
    channelInternalId?: string;
    /** The id that you gave the channel. */
    channelPublicId?: string;
    /** Whether the member is banned. */
    isBanned?: boolean;
    lastActivity?: Timestamp;
    roles?: string[];
    permissions?: string[];
    /** The number of the last message that the user has read. */
    readToSegment?: number;
    /** The number of the last message that mentions the user. */
    lastMentionedSegment?: number;
    /** Whether the member is muted. */
    isMuted?: boolean;
    muteTimeout?: MuteTimeout;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
    /** How the user stands to the channel. Later sources have it; the reference does not. */
    membership?: ChannelMembership;
}

/** The feed that messages belong to. */
export interface MessageFeedInfo {
    /** The feed's id. */
    messageFeedId?: string;
    /** The feed's name. */
    name?: string;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
    /** The id of the message that is its preview. */
    messagePreviewId?: string | null;
}

/** Channels, with the members, previews, users and files that they refer to by id. */
export interface ChannelList {
    /** The channels. */
    channels?: Channel[];
    /** Memberships. Mostly only that of the token's owner; in conversations those of all members, and after a ban or unban those of the users concerned. */
    channelUsers?: ChannelUser[];
    /** The messages that the channels' `messagePreviewId` name. Empty where none does. */
    messagePreviews?: MessagePreview[];
    /** The feeds that the previews belong to. Empty where there are no previews. */
    messageFeedsInfo?: MessageFeedInfo[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
}

/** One page of channels, with the members, previews, users and files that they refer to by id. */
export type ChannelPage = ChannelList & {
    paging?: PagingWithPrev;
};

/** The search that the answer belongs to. */
export interface SearchV2 {
    /** What was looked for. */
    query?: string;
    /** How many items a page holds. */
    limit?: number;
    /** What the order goes by, such as `relevance`. */
    sortBy?: string;
    /** Descending or ascending, `desc` or `asc`. */
    orderBy?: string;
}

/** One page of the channels found, with the members, previews, users and files that they refer to by id. */
export type ChannelSearchPageV2 = ChannelPage & {
    /** How many channels were found, on all pages. */
    totalCount?: number;
    search?: SearchV2;
};

/** One page of the channels found, in its envelope. */
export interface ChannelSearchPageResponseV2 {
    status?: EnvelopeStatus;
    data?: ChannelSearchPageV2;
}

/** Which page, how long it is, and its order. */
export interface SearchMessagesOptionsV2 {
    /**
     * How many messages a page holds.
     * @default 20
     */
    limit?: number;
    orderBy?: SortOrder;
    /**
     * What the order goes by.
     * @default createdAt
     */
    sortBy?: "createdAt" | "relevance";
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** A message. */
export interface Message {
    /** The database id. Use `messageId`. */
    _id?: string;
    /** The real-time topic of the message. */
    path?: string;
    messageId?: MessageId;
    channelId?: ChannelId;
    /** Who wrote it. */
    userId?: string;
    /** What it holds. */
    type?: 'text' | 'image' | 'file' | 'custom' | 'video' | 'audio' | 'imagemap' | (string & {});
    /** The content, by `type`. */
    data?: {
        /** What a text message says. */
        text?: string;
    } & {
        [key: string]: unknown;
    };
    /** The number of the message in its channel. */
    channelSegment?: number;
    /** The message that it answers. */
    parentId?: string | null;
    /** The file that it shows. It is among `files`. */
    fileId?: string | null;
    /** Labels, to find it by. */
    tags?: string[];
    metadata?: Metadata;
    /** How many users have flagged it. */
    flagCount?: number;
    hashFlag?: HashFlag;
    /** How many messages answer it. */
    childrenNumber?: number;
    /** How many reactions there are, of all names. */
    reactionsCount?: number;
    /** The reactions to it, by name. */
    reactions?: {
        [key: string]: unknown;
    };
    /** The names of the reactions of the token's owner. */
    myReactions?: string[];
    latestReaction?: LatestReaction;
    /** Whether it is deleted. */
    isDeleted?: boolean;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
    editedAt?: Timestamp;
    /** Who is mentioned in it. */
    mentionees?: Mentionees[];
}

/** A feed of a channel's messages. */
export interface MessageFeedV2 {
    /** The feed's id. */
    messageFeedId: string;
    channelId: ChannelId;
    /** The id that you gave the channel. */
    channelPublicId: string;
    channelType: AnyChannelType;
    /** The feed's name. */
    name: string;
    /** Who made it. */
    creatorId: string;
    /** The real-time topic of the feed. */
    path: string;
    /** How many feeds belong to it, by its name. */
    childCount: number;
    /** Whether it is deleted. */
    isDeleted: boolean;
    createdAt: Timestamp;
    updatedAt: Timestamp;
}

/** The id of a role. */
export type RoleId = string;

/** A role and what it allows. */
export interface Role {
    roleId: RoleId;
    /** The name shown to people. */
    displayName?: string;
    permissions: string[];
    /**
     * Whether it is deleted.
     * @default false
     */
    isDeleted: boolean;
    createdAt?: Timestamp;
    updatedAt: Timestamp;
}

/** One page of the messages found, with their feeds and what they refer to by id. */
export interface MessageSearchPageV2 {
    /** The messages. */
    messages?: Message[];
    /** The feeds that the messages are in. */
    messageFeeds?: MessageFeedV2[];
    /** The channels that the messages are in. */
    channels?: Channel[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
    /** The roles that the users have. */
    roles?: Role[];
    /** How many messages were found, on all pages. */
    totalCount?: number;
    paging?: PagingWithPrev;
    search?: SearchV2;
}

/** One page of the messages found, in the envelope that the search for channels has. */
export interface MessageSearchPageResponseV2 {
    status?: EnvelopeStatus;
    data?: MessageSearchPageV2;
}

/** Whom to mute in the network, and how long. */
export interface MuteUserRequestV2 {
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

/** The moderation settings, in their envelope. */
export interface ModerationSettingResponseV2 {
    status?: EnvelopeStatus;
    data?: ModerationSettingV2;
}

/** The thresholds for images, by kind of content. No source states their scale. */
export interface UpdateImageModerationV2 {
    /** The threshold for nudity. */
    nudity?: number;
    /** The threshold for suggestive content. */
    suggestive?: number;
    /** The threshold for violence. */
    violence?: number;
    /** The threshold for disturbing content. */
    disturbing?: number;
}

/** The settings to change. No source states the units. */
export interface UpdateModerationSettingRequestV2 {
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
    imageModeration?: UpdateImageModerationV2;
}

/** How it went. The settings themselves are not in it. */
export interface UpdatedModerationSettingV2 {
    status?: EnvelopeStatus;
    /** A code, such as 200, as a number or as a string. No source lists its values. */
    code?: number | string;
}

/** What kind of channel it is, which decides who may join and write. */
export type ChannelType = "standard" | "private" | "conversation" | "broadcast" | "community" | "live";

/** Which page, and how long it is. */
export interface PageOptionsWithShortToken {
    /**
     * How many items a page holds.
     * @default 10
     */
    limit?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** What is set for a channel when it is created or updated. */
export interface ChannelSettings {
    /** The name shown to people. */
    displayName?: string;
    /** The uploaded image to show for it; null for none. A file that is no image is refused. */
    avatarFileId?: string | null;
    metadata?: Metadata;
    tags?: string[];
    /** Whether messages with many flags are deleted by themselves. */
    messageAutoDeleteEnabled?: boolean;
    /** How many flags that takes. */
    autoDeleteMessageByFlagLimit?: number;
    notificationMode?: NotificationMode;
}

/** The new channel. Nothing is required; without `channelId` the server chooses an id. */
export type CreateChannelRequest = {
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
} & ChannelSettings;

/** How far the token's owner has read in several channels. */
export interface MarkChannelsSeenRequest {
    /** The channels, and how far each was read. */
    channels?: {
        /** The channel's id. */
        channelId: string;
        /** The number of the last message that was read, in its channel. */
        readToSegment: number;
    }[];
}

/** Whom to converse with, and the channel for it. */
export interface CreateConversationRequest {
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
    metadata?: Metadata;
    tags?: string[];
}

/** What to change. */
export type UpdateChannelRequest = ChannelSettings;

/** How far the token's owner has read in the channel. */
export interface MarkChannelSeenRequest {
    /** The number of the last message that was read, in its channel. */
    readToSegment: number;
}

/** The users that it is about. */
export interface UserIdsRequest {
    userIds: UserId[];
}

/** The members to remove. */
export interface RemoveUsersRequest {
    userIds: UserId[];
}

/** A role, and the members to give it to. */
export interface AddChannelRoleRequest {
    /** The role's id, such as `channel-moderator`. */
    role: string;
    userIds: UserId[];
}

/** A role, and the members to take it from. */
export interface RemoveRoleRequest {
    userIds: UserId[];
    /** The role's id, such as `channel-moderator`. */
    role: string;
}

/** What a message holds. */
export type MessageType = "text" | "image" | "file" | "custom" | "video" | "audio" | "imagemap";

/** Which page, and how long it is. Use `after` with `first` to read onwards, `before` with `last` to read back, or `token` to go on from an earlier answer. No source says what a position is; a message's own is most likely its `channelSegment`. */
export interface QueryMessagesOptions {
    /** Only messages after this position. */
    after?: number;
    /** How many messages the page holds, counted from its beginning. */
    first?: number;
    /** Only messages before this position. */
    before?: number;
    /** How many messages the page holds, counted back from its end. */
    last?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** Messages, with the users and files that they refer to by id. */
export interface MessageList {
    /** The messages. */
    messages?: Message[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
}

/** One page of messages, with the users and files that they refer to by id. */
export type MessagePage = MessageList & {
    paging?: PagingWithPrev;
};

/** The channel to post in, by id. The source takes up to 150 characters here, though no channel can be created with an id of more than 100. */
export type MessageChannelId = string;

/** The id that the message is to have, by its name; no source says more than its length. Left out, the server gives one. */
export type NewMessageId = string;

/** The message that this one answers. */
export type ParentMessageId = string;

/** Whom a text mentions. */
export interface MentioneesRequest {
    /** Whether single users are mentioned, or the whole channel. */
    type: "user" | "channel";
    /** The users, by id, where single ones are mentioned. At most 30. */
    userIds?: string[];
}

/** Who is mentioned in the message. At most two entries, such as one for users and one for the channel. */
export type MessageMentionees = MentioneesRequest[];

/** A message that people read as it is. */
export interface CreateTextMessageRequest {
    channelId: MessageChannelId;
    messageId?: NewMessageId;
    /**
     * That it is text, which it is when `type` is omitted, too.
     * @default text
     */
    type?: "text";
    /** The text, under `text`. More may stand beside it. */
    data: {
        /** What is said. At most 20,000 characters. */
        text: string;
    } & {
        [key: string]: unknown;
    };
    parentId?: ParentMessageId;
    metadata?: Metadata;
    tags?: string[];
    mentionees?: MentioneesRequest[];
}

/** The id of an uploaded file. */
export type FileId = string;

/** The content of a message. More may stand beside `text`. */
export type MessageData = {
    /** What is said. At most 20,000 characters. */
    text?: string;
} & {
    [key: string]: unknown;
};

/** A message that shows an uploaded file. Upload it first with `v3.files.create`. */
export interface CreateFileMessageRequest {
    channelId: MessageChannelId;
    messageId?: NewMessageId;
    /** Which kind of file it shows. */
    type: "image" | "file" | "video" | "audio";
    fileId: FileId;
    data?: MessageData;
    parentId?: ParentMessageId;
    metadata?: Metadata;
    tags?: string[];
    mentionees?: MentioneesRequest[];
}

/** A message whose content only your own application understands, or an image map. What the `data` of an image map holds is not documented. */
export interface CreateCustomMessageRequest {
    channelId: MessageChannelId;
    messageId?: NewMessageId;
    /** Which content of your own making: any, or an image with places to choose. */
    type: "custom" | "imagemap";
    /** Anything, up to 100 KB as JSON. */
    data?: {
        [key: string]: unknown;
    };
    fileId?: FileId;
    parentId?: ParentMessageId;
    metadata?: Metadata;
    tags?: string[];
    mentionees?: MentioneesRequest[];
}

/** A text, an uploaded file, or content of your own making. `type` says which, and what else is needed; without it the message is a text. */
export type CreateMessageRequest = CreateTextMessageRequest | CreateFileMessageRequest | CreateCustomMessageRequest;

/** What to change of the message. */
export interface UpdateMessageRequest {
    data?: MessageData;
    metadata?: Metadata;
    tags?: string[];
    mentionees?: MentioneesRequest[];
}

/** An object of any content. No source lists its properties. */
export interface AnyBody {
    [key: string]: unknown;
}

/** Whether the token's owner has flagged it. */
export interface FlagResult {
    /** Whether the token's owner has reported it. */
    result?: boolean;
}

/** Users, with the files that they refer to by id. */
export interface UserList {
    /** The users. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
}

/** Where the next page is. A token that is absent means that there is no such page. */
export interface PagingWithNextOnly {
    /** The token of the next page. */
    next?: string;
}

/** One page of users, with the files that they refer to by id. */
export type UserPage = UserList & {
    paging?: PagingWithNextOnly;
};

/** A user, and what to change of them. */
export interface UpdateUserRequest {
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
    metadata?: Metadata;
    /** The user's new picture, an uploaded image; null for none. */
    avatarFileId?: string | null;
    /** A new picture kept elsewhere. */
    avatarCustomUrl?: string;
    /** What the user says of themself. */
    description?: string;
}

/** The id of a user. Up to 900 characters are taken here, though users are registered with at most 50. */
export type AnyUserId = string;

/** Whether the token's owner has flagged the user. */
export interface UserFlagResult {
    /** Whether the token's owner has reported the user. */
    isFlagByMe?: boolean;
}

/** Which page, and how long it is. */
export interface PageOptions {
    /**
     * How many items a page holds.
     * @default 10
     */
    limit?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** Where the neighbouring pages are. A token that is absent means that there is no such page. */
export interface Paging {
    /** The token of the next page. */
    next?: string;
    /** The token of the previous page. */
    previous?: string;
}

/** One page of roles. */
export interface RolePage {
    /** The network's roles. */
    roles?: Role[];
    paging?: Paging;
}

/** The name shown to people. */
export type DisplayName = string;

/** The role to define. */
export interface CreateRoleRequest {
    roleId: RoleId;
    displayName?: DisplayName;
    permissions: string[];
}

/** Roles. */
export type RoleList = Role[];

/** What to change of the role. */
export interface UpdateRoleRequest {
    /** The role's id once more, the same as in the path. */
    roleId: RoleId;
    displayName?: DisplayName;
    permissions: string[];
}

/** Who reacted, and with what. */
export interface Reactor {
    /** The name of the reaction, such as `like`. Free text. */
    reactionName?: string;
    /** Who reacted. */
    userId?: string;
    /** The id that you gave the user. */
    userPublicId?: string;
    /** The name that the descriptions have for `userPublicId`; a slip, as no recorded answer has it. */
    userPublicIdId?: string;
    /** The id that the server itself uses for the user. */
    userInternalId?: string;
    /** The id of this one reaction. */
    reactionId?: string;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** What is reacted to, and who reacted. */
export interface Reaction {
    /** The id of what is reacted to. */
    referenceId: string;
    /** What `referenceId` names, such as `message`. */
    referenceType: string;
    /** Who reacted so. */
    reactors?: Reactor[];
}

/** One page of reactions, with the users who reacted and the users' pictures. */
export interface ReactionPage {
    /** The reactions, by name. */
    reactions?: Reaction[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
    paging?: Paging;
}

/** The file to upload. */
export interface CreateFileRequest {
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

/** Uploaded files. */
export type StoredFileList = StoredFile[];

/** What to change of the file. */
export interface UpdateFileRequest {
    /** What the file shows, for those who cannot see it. In answers it has at most 180 characters. */
    altText?: string;
}

/** Which file is deleted. */
export interface DeletedFile {
    /** The id that the file had. */
    fileId?: string;
}

/** When a cache was last emptied, by its name. Which cache, and the form, are not documented. */
export type LastCachePurge = string;

/** What the server tells of a session. */
export interface SessionState {
    lastCachePurge?: LastCachePurge;
}

/** Who begins a session, and on which device. */
export interface CreateSessionRequest {
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
    displayName?: DisplayName;
    /** By its name, a token that vouches for the user, such as `v3.authentication.getToken` gives. No source says so, nor when it is needed. */
    authToken?: string;
}

/** A user's session, with the tokens to act as that user. */
export interface Session {
    /** The bearer token for the user's own calls. */
    accessToken?: string;
    /** By its name, what a new access token is had for. No operation described here takes it. */
    refreshToken?: string;
    /** When the access token was issued. The form is not documented. */
    issuedAt?: string;
    /** When it expires. The form is not documented. */
    expiresAt?: string;
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
    lastCachePurge?: LastCachePurge;
}

/** The id of a community, unique in the network. The server makes it. */
export type CommunityId = string;

/** A community. */
export interface Community {
    communityId: CommunityId;
    /** The channel that belongs to the community. */
    channelId: string;
    /** The name shown to people. */
    displayName: string;
    /** The database id. Use `communityId`. */
    _id?: string;
    /** The real-time topic of the community. */
    path?: string;
    /** Whose community it is. No source says whether that is always who created it. */
    userId?: string;
    /** The id that you gave that user. */
    userPublicId?: string;
    /** The id that the server itself uses for that user. */
    userInternalId?: string;
    /** The image shown for the community. It is among `files`. */
    avatarFileId?: string | null;
    /** What the community is about. */
    description?: string;
    /** Whether it is marked as an official community of the network. */
    isOfficial?: boolean;
    /** Whether it is public; private otherwise. */
    isPublic?: boolean;
    /** Whether only administrators may post in it. */
    onlyAdminCanPost?: boolean;
    /** Labels, to find the community by. */
    tags?: string[];
    metadata?: Metadata;
    /** How many posts it has. */
    postsCount?: number;
    /** How many members it has. */
    membersCount?: number;
    /** How many of the members are moderators. */
    moderatorMemberCount?: number;
    /** Whether the token's owner is a member. */
    isJoined?: boolean;
    /** The categories that the community is in. They are among `categories`. */
    categoryIds?: string[];
    /**
     * Whether it is deleted.
     * @default false
     */
    isDeleted?: boolean;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
    /**
     * Whether somebody has flagged a comment in it.
     * @default false
     */
    hasFlaggedComment?: boolean;
    /**
     * Whether somebody has flagged a post in it.
     * @default false
     */
    hasFlaggedPost?: boolean;
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
    notificationMode?: AnyNotificationMode;
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
    /** The kind of community. No source says more of it. */
    type?: 'default' | 'event' | (string & {});
    /** The event that the community belongs to, by its name. */
    eventId?: string | null;
}

/** A user's membership of a community. */
export interface CommunityUser {
    userId?: UserId;
    /** The id that you gave the user. */
    userPublicId?: string;
    /** The id that the server itself uses for the user. */
    userInternalId?: string;
    /** The channel that belongs to the community. */
    channelId?: string;
    communityId?: CommunityId;
    /** How the user stands to the community. */
    communityMembership?: ChannelMembership;
    /** Why the user is not a member. No source lists the reasons. */
    notMemberReason?: string;
    /**
     * Whether the member is banned.
     * @default false
     */
    isBanned?: boolean;
    lastActivity?: Timestamp;
    /** When the user last joined. */
    lastJoin?: Timestamp;
    roles?: string[];
    permissions?: string[];
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** The id of a community category. The server makes it. */
export type CategoryId = string;

/** A category that communities are sorted into. */
export interface CommunityCategory {
    categoryId?: CategoryId;
    /** The name shown to people. */
    name?: string;
    metadata?: Metadata;
    /** The image shown for the category. It is among `files`. */
    avatarFileId?: string | null;
    /**
     * Whether it is deleted.
     * @default false
     */
    isDeleted?: boolean;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** A feed of a community or a user: its posts that are published, that wait for review, or that were declined. It holds their number, not the posts. */
export interface Feed {
    /** The feed's id. */
    feedId?: string;
    /** Which posts the feed is of. */
    feedType?: 'published' | 'reviewing' | 'declined' | (string & {});
    /** The community or user whose feed it is. */
    targetId?: string;
    /** Which of the two it is. */
    targetType?: 'community' | 'user' | (string & {});
    /** How many posts the feed holds. */
    postCount?: number;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** Communities, with the memberships, files, users, categories and feeds that belong to them. */
export interface CommunityList {
    /** The communities. */
    communities?: Community[];
    /** Memberships of these communities. No source says whose. */
    communityUsers?: CommunityUser[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The categories that the communities' `categoryIds` name. */
    categories?: CommunityCategory[];
    /** The communities' feeds, which tell how many posts there are. */
    feeds?: Feed[];
}

/** One page of communities, with what belongs to them. */
export type CommunityPage = CommunityList & {
    paging?: Paging;
};

/** Labels of a community, to find it by. 1 to 10 of 1 to 100 characters. */
export type CommunityTags = string[];

/** The categories that the community is in, by id. 1 to 10. */
export type CategoryIds = CategoryId[];

/** What is set for a community when it is created or updated. */
export interface CommunitySettings {
    metadata?: Metadata;
    /** The image shown for the community, by the id that it got when it was uploaded. Null for none. */
    avatarFileId?: string | null;
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

/** The community to create. */
export type CreateCommunityRequest = {
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
    tags?: string[];
    /** The first members, by id. 1 to 1,000. */
    userIds?: AnyUserId[];
} & CommunitySettings;

/** What to change of the community. */
export type UpdateCommunityRequest = {
    /** The same id as in the path. The descriptions require it; vendor's clients leave it out. */
    communityId?: CommunityId;
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
} & CommunitySettings;

/** What the token's owner may do in a community. */
export interface CommunityPermissions {
    /** Whether the token's owner created the community. */
    isCreator?: boolean;
    permissions?: string[];
}

/** The users that it is about. */
export interface AnyUserIdsRequest {
    /** The users, by id. 1 to 100 in one call; split longer lists. */
    userIds: AnyUserId[];
}

/** A role, and the members to give it to. */
export interface AddCommunityRoleRequest {
    /** The role's id, such as `community-moderator`. */
    role: string;
    userIds: UserId[];
}

/** The id of a comment, unique in the network. */
export type CommentId = string;

/** A link in a text, where it stands and what its preview shows. */
export interface Link {
    /** At which character of the text the link begins, by its name. */
    index?: number;
    /** How many characters of the text the link takes up, by its name. */
    length?: number;
    /** Where the link leads. */
    url: string;
    /**
     * Whether to show a preview of what it leads to.
     * @default false
     */
    renderPreview?: boolean;
    /** The domain that the preview names. */
    domain?: string;
    /** The title that the preview shows. */
    title?: string;
    /** The picture that the preview shows. */
    imageUrl?: string;
}

/** A comment on a post, a story or some other content, or a reply to another comment. */
export interface Comment {
    /** The database id. Use `commentId`. */
    _id?: string;
    /** The real-time topic of the comment. */
    path?: string;
    commentId: CommentId;
    /** Who wrote it. */
    userId?: string;
    /** The id that you gave that user. */
    userPublicId?: string;
    /** The id that the server itself uses for that user. */
    userInternalId?: string;
    /** The comment that it replies to. */
    parentId?: string | null;
    /** The comment that the thread began with. A reply to a reply keeps it. */
    rootId?: string | null;
    /** The post, story or other content that it is on. */
    referenceId?: string;
    /** What kind of thing `referenceId` names. */
    referenceType?: 'post' | 'content' | 'story' | (string & {});
    /** The community, user or content that what it is on was posted to, by its name. */
    targetId?: string;
    /** What kind of thing `targetId` names. */
    targetType?: 'community' | 'user' | 'content' | (string & {});
    /** What it holds, such as `text`. `dataTypes` says more. */
    dataType?: string;
    /** All that it holds. The description of 2024 does not have `video`. */
    dataTypes?: ('text' | 'image' | 'video' | (string & {}))[];
    /** The content. More may stand beside `text`. */
    data?: {
        /** What is said. */
        text?: string;
    } & {
        [key: string]: unknown;
    };
    /** The pictures and videos that it shows. They are among `files`. */
    attachments?: {
        /** What the file is. */
        type: 'image' | 'video' | (string & {});
        /** The file's id. */
        fileId: string;
    }[];
    metadata?: Metadata;
    /** Who is mentioned in it. Comments mention single users only. */
    mentionees?: Mentionees[];
    /** Whether it waits for approval, or how that was decided. Known to the description of 2026 alone. */
    approvalStatus?: 'pending' | 'approved' | 'rejected' | (string & {});
    /** Replies to it, by id; an empty list where there are none. They are among the answer's `commentChildren`. The vendor's SDK throws where a comment lacks the list. */
    children?: string[];
    /** How many replies it has. */
    childrenNumber?: number;
    /** The number of the comment among those on the same thing, by its name. */
    segmentNumber?: number;
    /** How many users have flagged it. */
    flagCount?: number;
    hashFlag?: HashFlag;
    /** The reactions to it, by name. */
    reactions?: {
        [key: string]: unknown;
    };
    /** How many reactions there are, of all names. */
    reactionsCount?: number;
    /** The names of the reactions of the token's owner. */
    myReactions?: string[];
    /**
     * Whether it is deleted.
     * @default false
     */
    isDeleted?: boolean;
    editedAt?: Timestamp;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
    /** The links in its text. */
    links?: Link[];
    /** The id that you gave the publisher. */
    publisherPublicId?: string;
}

/** Comments, with their replies and with the users, memberships and files that they refer to by id. */
export interface CommentList {
    /** The comments. */
    comments?: Comment[];
    /** The replies that the comments' `children` name. */
    commentChildren?: Comment[];
    /** Memberships of the community. No source says whose. */
    communityUsers?: CommunityUser[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
}

/** One page of comments, with what they refer to by id. */
export type CommentPage = CommentList & {
    paging?: Paging;
};

/** Community categories, with the files that they refer to by id. */
export interface CommunityCategoryList {
    /** The categories. */
    categories?: CommunityCategory[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
}

/** One page of community categories, with the files that they refer to by id. */
export type CommunityCategoryPage = CommunityCategoryList & {
    paging?: Paging;
};

/** The category to create. */
export interface CreateCommunityCategoryRequest {
    /** The name shown to people. */
    name: string;
    metadata?: Metadata;
    /** The image shown for the category, by the id that it got when it was uploaded. Null for none. */
    avatarFileId?: string | null;
}

/** What to change of the category. */
export interface UpdateCommunityCategoryRequest {
    /** The same id as in the path. */
    categoryId: CategoryId;
    /** The new name shown to people. */
    name?: string;
    metadata?: Metadata;
    /** The new image, by the id that it got when it was uploaded. Null for none. */
    avatarFileId?: string | null;
}

/** Labels of a post, to find it by. At most 5 of at most 24 characters. */
export type PostTags = string[];

/** The id of a post, unique in the network. */
export type PostId = string;

/** A video, in several qualities, as ids of files. */
export interface VideoFileIds {
    /** As it was uploaded. */
    original?: string;
    /** The file of the lowest quality. */
    low?: string;
    /** The file of middle quality. */
    medium?: string;
    /** The file of the highest quality. */
    high?: string;
}

/** The content of a post, by its `dataType`. More may stand beside what is named here. */
export type PostData = {
    /** What is said. */
    text?: string;
    /** The title shown to people. */
    title?: string;
    /** The picture, file or video. It is among `files`. */
    fileId?: string | null;
    /** The picture that stands for a video. */
    thumbnailFileId?: string | null;
    videoFileId?: VideoFileIds;
    /** The video stream. It is among `videoStreamings`. */
    streamId?: string | null;
    /** The event that the post is about. */
    eventId?: string | null;
    /** The picture that stands for a clip. */
    thumbnailId?: string | null;
    /**
     * Whether a clip is played without sound.
     * @default false
     */
    isMuted?: boolean;
    /**
     * How a clip is fitted into the space there is.
     * @default fill
     */
    displayMode?: 'fill' | 'fit' | (string & {});
} & {
    [key: string]: unknown;
};

/** A post, on a user, in a community or on some other content. A post with several pictures or files has a child post for each. `publisherId`, `publisherPublicId`, `childrenNumber`, `hashtags` and `structureType`, in `data` also `title`, `eventId`, `thumbnailId`, `isMuted` and `displayMode`, are only in the description of 2026, which does not confirm them for the answers of version 3. */
export interface Post {
    /** The database id. Use `postId`. */
    _id?: string;
    /** The real-time topic of the post. */
    path?: string;
    postId: PostId;
    /** The post that this one is a child of. */
    parentPostId?: string | null;
    /** Who posted it. */
    postedUserId?: string;
    /** The id that you gave that user. */
    postedUserPublicId?: string;
    /** The id that the server itself uses for that user. */
    postedUserInternalId?: string;
    /** No source says how the publisher differs from who posted it. */
    publisherId?: string;
    /** The id that you gave the publisher. */
    publisherPublicId?: string;
    /** Who shared it. */
    sharedUserId?: string | null;
    /** How many times it has been shared. */
    sharedCount?: number;
    /** The user, community or content that it was posted to. */
    targetId?: string;
    /** The id that you gave the target. */
    targetPublicId?: string;
    /** The id that the server itself uses for the target. */
    targetInternalId?: string;
    /** What kind of thing `targetId` names. */
    targetType?: 'user' | 'community' | 'content' | (string & {});
    /**
     * What it holds. The description of 2024 has neither `event` nor `clip`.
     * @default text
     */
    dataType?: 'text' | 'image' | 'file' | 'video' | 'liveStream' | 'event' | 'clip' | (string & {});
    /** What it holds, its children included. */
    structureType?: 'file' | 'image' | 'video' | 'audio' | 'text' | 'liveStream' | 'poll' | 'clip' | 'room' | 'event' | 'mixed' | (string & {});
    data: PostData;
    metadata?: Metadata;
    /** How many users have flagged it. */
    flagCount?: number;
    hashFlag?: HashFlag;
    /** The reactions to it, by name. */
    reactions?: {
        [key: string]: unknown;
    };
    /** How many reactions there are, of all names. */
    reactionsCount?: number;
    /** The names of the reactions of the token's owner. */
    myReactions?: string[];
    /** How many comments there are. */
    commentsCount?: number;
    /** Comments on it, by id. They are among the answer's `comments`. */
    comments?: string[];
    /** Its child posts, by id. They are among `postChildren`. */
    children?: string[];
    /** How many child posts it has. */
    childrenNumber?: number;
    /** The hashtags in its text, at most 30. */
    hashtags?: string[];
    /**
     * Whether it is deleted.
     * @default false
     */
    isDeleted?: boolean;
    /**
     * Whether somebody has flagged a comment on it.
     * @default false
     */
    hasFlaggedComment?: boolean;
    /**
     * Whether somebody has flagged a child of it.
     * @default false
     */
    hasFlaggedChildren?: boolean;
    /** The feed that it is in. It is among `feeds`, and tells whether the post is published. */
    feedId?: string;
    tags?: string[];
    /** Who is mentioned in it. */
    mentionees?: Mentionees[];
    /** How many times it has been seen, by the field's name. */
    impression?: number;
    /** How many users have seen it, by the field's name. */
    reach?: number;
    editedAt?: Timestamp;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
    /** The links in its text. */
    links?: Link[];
    /** Whether those who are not in its community can find it, by its name. */
    isDiscoverable?: boolean;
    /** The post that this one shares. */
    sharedPostId?: string | null;
    /** Whether it has been approved, by its name. */
    approved?: boolean;
    /** Its place among the posts of its parent, by its name. */
    sequenceNumber?: number;
    /** The event that it is about, by its name. */
    eventId?: string | null;
}

/** Posts of a feed, with what they refer to by id. */
export interface UserFeedList {
    /** The posts. */
    posts?: Post[];
    /** The posts that the posts' `children` name, such as one for each image. */
    postChildren?: Post[];
    /** The comments that the posts refer to by id. */
    comments?: Comment[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
}

/** Posts of a feed, with what they refer to by id and the communities that they are in. */
export type CommunityFeedList = UserFeedList & {
    /** The communities that the posts are in. */
    communities?: Community[];
    /** Memberships of these communities. No source says whose. */
    communityUsers?: CommunityUser[];
    /** The categories that the communities' `categoryIds` name. */
    categories?: CommunityCategory[];
};

/** The id of a video stream, unique in the network. */
export type StreamId = string;

/** The parts that the address consists of. */
export interface StreamUrlComponents {
    /** Protocol and host. */
    origin?: string;
    /** The application on that host. */
    appName?: string;
    /** The stream in that application. */
    streamName?: string;
    /** What follows the question mark. */
    query?: string;
}

/** An address of a stream, whole and in parts. */
export interface StreamUrl {
    /** The whole address. */
    url?: string;
    components?: StreamUrlComponents;
}

/** What was recorded of a stream, as one file. */
export interface StreamRecording {
    /** Where it can be fetched. */
    url?: string;
    /** How long it is. The unit is not documented. */
    duration?: number;
    /** When it begins. The unit is not documented. */
    startTime?: number;
    /** When it ends. The unit is not documented. */
    stopTime?: number;
}

/** A live stream, before, while and after it is live. */
export interface VideoStreaming {
    streamId?: StreamId;
    /** Whose stream it is. */
    userId?: string;
    /** The id that you gave that user. */
    userPublicId?: string;
    /** The id that the server itself uses for that user. */
    userInternalId?: string;
    /** The title shown to people. */
    title?: string;
    /** What the stream is about. */
    description?: string;
    /** The picture that stands for the stream. It is among `files`. */
    thumbnailFileId?: string | null;
    /** How far it has got, from not begun to recorded, by the values' names. */
    status?: 'idle' | 'live' | 'ended' | 'recorded' | (string & {});
    /** Whether it is live now. */
    isLive?: boolean;
    /** Whether it is deleted. */
    isDeleted?: boolean;
    /**
     * The quality of the picture.
     * @default SD
     */
    resolution?: 'SD' | 'HD' | 'FHD' | (string & {});
    /** What it is streamed from. */
    platform?: {
        /** The platform's name. */
        name?: string;
        /** The platform's version. */
        version?: string;
    };
    metadata?: Metadata;
    /** Where the streamer sends picture and sound to, by its name. */
    streamerUrl?: StreamUrl;
    /** Where viewers watch it, by protocol. */
    watcherUrl?: {
        flv?: StreamUrl;
        hls?: StreamUrl;
        rtmp?: StreamUrl;
    };
    /** What was recorded of it, by file format. */
    recordings?: {
        flv?: StreamRecording;
        mp4?: StreamRecording;
        m3u8?: StreamRecording;
    }[];
    /** What moderation found in it. It is among `videoStreamModerations`. */
    moderationId?: string | null;
    /** The post that shows it. This and the next five are known to the description of 2026 alone. */
    postId?: string | null;
    /** The channel that belongs to it. */
    channelId?: string | null;
    /** Whether it has a channel, by its name. */
    channelEnabled?: boolean;
    /**
     * Whether it has child streams.
     * @default false
     */
    isParent?: boolean;
    /** The stream that this one is a child of. */
    parentStreamId?: string | null;
    /**
     * Its child streams, by id. They are among `videoStreamingChildren`.
     * @default []
     */
    childStreamIds?: string[];
    startedAt?: Timestamp;
    endedAt?: Timestamp;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** The id of a poll, unique in the network. The server makes it. */
export type PollId = string;

/** An answer that can be chosen in a poll. */
export interface PollAnswer {
    /** The answer's id, to vote for it. */
    id?: string;
    /** What the answer shows. Only the description of 2026 has `image`. */
    dataType?: 'text' | 'image' | (string & {});
    /** The answer's text. */
    data?: string;
    /** The answer's picture, as the id of a file. Only the description of 2026 has it. */
    fileId?: string | null;
    /**
     * How many users have chosen it.
     * @default 0
     */
    voteCount?: number;
    /**
     * Whether the token's owner has chosen it.
     * @default false
     */
    isVotedByUser?: boolean;
}

/** A poll, with its answers and how often each was chosen. */
export interface Poll {
    pollId?: PollId;
    /** Whose poll it is. */
    userId?: string;
    /** The id that the server itself uses for that user. */
    userInternalId?: string;
    /** The id that you gave that user. */
    userPublicId?: string;
    /** The heading. Only the description of 2026 has it. */
    title?: string;
    /** What is asked. */
    question?: string;
    /** What can be chosen, at most 10 answers. */
    answers?: PollAnswer[];
    /** Whether one answer may be chosen or several, `single` or `multiple`. */
    answerType?: string;
    /**
     * Whether the token's owner has voted.
     * @default false
     */
    isVoted?: boolean;
    /**
     * Whether votes are taken, `open` or `closed`. No source lists all the values.
     * @default open
     */
    status?: string;
    /** After how many milliseconds the poll closes. */
    closedIn?: number;
    /** When it closes, or closed. No source gives the form. */
    closedAt?: string | null;
    /** When it was made. No source gives the form. */
    createdAt?: string;
    /** When it was last changed. No source gives the form. */
    updatedAt?: string;
    /** Whether it is deleted. */
    isDeleted?: boolean;
}

/** Posts, with what they refer to by id: child posts, comments, users, files, communities, feeds, streams and polls. */
export type PostList = CommunityFeedList & {
    /** The feeds that the posts' `feedId` name. */
    feeds?: Feed[];
    /** The streams that the posts show. */
    videoStreamings?: VideoStreaming[];
    /** The polls that belong to the posts. `v3.posts.query` is documented without them. */
    polls?: Poll[];
};

/** One page of posts, with what they refer to by id. */
export type PostPage = PostList & {
    paging?: Paging;
};

/** The content. `text` is always needed. A poll needs `pollId`. No source says what videos and streams need; it would stand beside `text`. */
export type CreatePostData = {
    /** What is said. `v3.posts.update` takes at most 50,000 characters. */
    text: string;
    /** The poll that the post shows. */
    pollId?: string;
    /** The pictures, as ids of uploaded files, by the name. */
    images?: string[];
    /** The files, as ids of uploaded files, by the name. */
    files?: string[];
} & {
    [key: string]: unknown;
};

/** The post to create. */
export interface CreatePostRequest {
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
    metadata?: Metadata;
    /** The id that the post is to have, by its name; no source says more. Left out, the server gives one. */
    postId?: string;
    tags?: string[];
    /** When the post was made, by its name. No source says who may set it. */
    createdAt?: Timestamp;
}

/** The new content. Which fields a post takes depends on its `dataType`. */
export interface UpdatePostData {
    /** What is said. At most 50,000 characters. */
    text?: string;
    /** The picture, file or video, as the id of an uploaded file. */
    fileId?: string;
    /** The video stream. */
    streamId?: string;
    /** The picture that stands for a video, as the id of an uploaded file. */
    thumbnailFileId?: string;
}

/** What to change of the post. */
export interface UpdatePostRequest {
    data?: UpdatePostData;
    /**
     * What is said. Use `data.text`.
     * @deprecated
     */
    text?: string;
    metadata?: Metadata;
    tags?: string[];
}

/** Why the post is reported. */
export interface FlagPostRequest {
    /** What is wrong with the post. */
    reason?: "AGAINST_COMMUNITY_GUIDELINES" | "HARASSMENT_OR_BULLYING" | "VIOLENCE_OR_THREATENING_CONTENT" | "SELF_HARM_OR_SUICIDE" | "SEXUAL_CONTENT_OR_NUDITY" | "SPAM_OR_SCAMS" | "FALSE_INFORMATION_OR_MISINFORMATION" | "OTHERS";
    /** The same in the user's own words. At most 1,000 characters. */
    detail?: string;
}

/** Which page, and how long it is. Use `token` to go on from an earlier answer. `limit` and `skip` belong to the type `pagination`, whose order `sortBy` decides; the others belong to `scrollable`, which sorts by the number of a comment among those on the same thing. */
export interface QueryCommentsOptions {
    /**
     * How pages are counted.
     * @default scrollable
     */
    type?: "scrollable" | "pagination";
    /** How many comments a page holds. */
    limit?: number;
    /** How many comments to pass over first. */
    skip?: number;
    /** Only comments after this number. */
    after?: number;
    /** How many comments the page holds, counted from its beginning. */
    first?: number;
    /** Only comments before this number. */
    before?: number;
    /** How many comments the page holds, counted back from its end. */
    last?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** A picture or a video that a comment shows. */
export interface CommentAttachment {
    /** What the file is. The description of 2024 has only `image`. */
    type: "image" | "video";
    /** The id of the uploaded file. */
    fileId: string;
}

/** What a comment says and shows. */
export interface CommentContent {
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
    metadata?: Metadata;
}

/** The comment to create. */
export type CreateCommentRequest = {
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
} & CommentContent;

/** What to change of the comment. */
export type UpdateCommentRequest = CommentContent & {
    /** Why an administrator changes the comment. At most 300 characters. Known to the description of 2026 alone. */
    reason?: string;
};

/** Why the comment is declined. */
export interface DeclineCommentRequest {
    /** Why the comment is declined. At most 250 characters. No source says who gets to see it. */
    reason?: string;
}

/** Why the comment is reported. */
export interface FlagCommentRequest {
    /** The same id as in the path. */
    commentId?: CommentId;
    /**
     * What is wrong with the comment, in at most 300 characters. No source lists values.
     * @default Others
     */
    reason?: string;
    /** The same in the user's own words. At most 300 characters. */
    detail?: string;
}

/** One page of the global feed, with what its posts refer to by id and the communities that they are in. */
export type GlobalFeedPage = CommunityFeedList & {
    paging?: Paging;
};

/** One page of a community's feed, with what its posts refer to by id. */
export type CommunityFeedPage = CommunityFeedList & {
    paging?: Paging;
};

/** One page of a user's feed, with what its posts refer to by id. */
export type UserFeedPage = UserFeedList & {
    paging?: Paging;
};

/** How many posts there are. */
export interface PostsCount {
    /** How many posts there are. */
    postsCount?: number;
}

/** One page of the content feed, with what its posts refer to by id. */
export interface ContentFeedPage {
    /** The posts. */
    posts?: Post[];
    /** The comments that the posts refer to by id. */
    comments?: Comment[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
    paging?: Paging;
}

/** The poll to create. */
export interface CreatePollRequest {
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

/** Polls, with the users that they refer to by id. */
export interface PollList {
    /** The polls. */
    polls?: Poll[];
    /** The users that the others here refer to by id. */
    users?: User[];
}

/** What to change of the poll. */
export interface UpdatePollRequest {
    /** No source says what it changes; no answer gives it back. */
    text?: string;
    /**
     * Whether votes are taken. `closed` is the only value that the sources know, and the default.
     * @default closed
     */
    status?: string;
}

/** Which page, and how long it is. Use `token` to go on from an earlier answer. `before` and `after` name positions, and no source says how. */
export interface QueryPollVotersOptions {
    /**
     * How many votes a page holds.
     * @default 10
     */
    limit?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
    /** Only votes before this position. */
    before?: string;
    /** Only votes after this position. */
    after?: string;
}

/** A user's vote in a poll. */
export interface PollVoter {
    /** Who voted. */
    userId?: string;
    pollId?: PollId;
    /** The answers that the user chose. */
    answerIds?: string[];
    /** When the user voted. No source gives the form. */
    createdAt?: string;
}

/** One page of those who chose an answer, with the poll and the users that they refer to by id. */
export type PollVoterPage = PollList & {
    /** Who voted, and for what. The name has its capital letter in the source. */
    UsersAnswered?: PollVoter[];
    paging?: Paging;
};

/** The answers that the vote is for now. */
export interface UpdatePollVotesRequest {
    /** All answers to choose from now on, by the `id` that they have in the poll. */
    answerIds: string[];
}

/** The answers that the vote is for. */
export interface CreatePollVotesRequest {
    /** The answers to choose, by the `id` that they have in the poll. */
    answerIds?: string[];
}

/** Polls after a vote, with the users that they refer to by id, and their roles. */
export type VotedPollList = PollList & {
    /** The roles that the users have. Only the description of 2026 has them. */
    roles?: Role[];
};

/** Which page, and how long it is. */
export interface QueryVideoStreamingsOptions {
    /** How many streams a page holds. The limits are not documented. */
    limit?: number;
    /** How many streams to pass over first. */
    skip?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** Something that moderation found in a stream. */
export interface VideoStreamingModerationLabel {
    /** What was found. */
    category?: 'pornography' | 'violence' | 'prohibited' | 'inappropriate' | 'profanity' | (string & {});
    /** The threshold that was passed, by its name. */
    threshold?: number;
    detectedAt?: Timestamp;
}

/** What moderation found in a stream, and what it did. */
export interface VideoStreamingModeration {
    /** The moderation's id. */
    moderationId?: string;
    streamId?: StreamId;
    /** What made it flag the stream. */
    flagLabels?: VideoStreamingModerationLabel[];
    /** What made it end the stream. */
    terminateLabels?: VideoStreamingModerationLabel[];
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** Streams, with their child streams and with what moderation found, the users and the files. */
export interface VideoStreamingList {
    /** The video streams. */
    videoStreamings?: VideoStreaming[];
    /** The streams that the streams' `childStreamIds` name. Known to the description of 2026 alone. */
    videoStreamingChildren?: VideoStreaming[];
    /** What moderation found in the streams. */
    videoStreamModerations?: VideoStreamingModeration[];
    /** The users that the others here refer to by id. */
    users?: User[];
    /** The files that the others here refer to by id. */
    files?: StoredFile[];
}

/** One page of streams. They stand under `results`, not beside `paging`. */
export interface VideoStreamingPage {
    results?: VideoStreamingList;
    paging?: PagingWithPrev;
}

/**
 * The quality of the picture.
 * @default SD
 */
export type StreamResolution = "SD" | "HD" | "FHD";

/** What to change of the stream. */
export interface UpdateVideoStreamingRequest {
    /** The title shown to people. At most 1,000 characters. */
    title: string;
    /** What the stream is about. At most 5,000 characters. */
    description?: string;
    /** The picture that stands for the stream, as the id of an uploaded file. */
    thumbnailFileId?: FileId;
    metadata?: Metadata;
    resolution?: StreamResolution;
    /** Whether the stream is to have a channel, by its name. Known to the description of 2026 alone. */
    channelEnabled?: boolean;
}

/** The stream to create. */
export type CreateVideoStreamingRequest = UpdateVideoStreamingRequest & {
    /**
     * Whether the stream is to be secured. No source says how.
     * @default false
     */
    isSecure?: boolean;
};

/** One page of streams that are live, with what they refer to by id and the communities that they are in. */
export type LiveVideoStreamingPage = VideoStreamingList & CommunityList & {
    paging?: Paging;
};

/** A user who may not watch a stream. */
export interface VideoStreamingBannedUser {
    /** Who is banned; most likely the id that the server itself uses. */
    userId: string;
    /** The id that you gave that user. */
    userPublicId: string;
    /** Who has banned the user; most likely the id that the server itself uses. */
    banBy: string;
    /** The id that you gave the one who has banned the user. */
    banByPublicId: string;
    createdAt: Timestamp;
}

/** The users who may not watch a stream, and what belongs to it. The source has all but `videoStreamingBannedUsers` as single objects, where other answers have arrays. */
export interface VideoStreamingBannedUserPage {
    /** The users who may not watch. */
    videoStreamingBannedUsers?: VideoStreamingBannedUser[];
    videoStreamings?: VideoStreaming;
    videoStreamingChildren?: VideoStreaming;
    videoStreamingModerations?: VideoStreamingModeration;
    users?: User;
    communities?: Community;
    /** A post in the form of version 5, which is not described here. */
    posts?: {
        [key: string]: unknown;
    };
    files?: StoredFile;
    /** Where the next page is. */
    paging?: {
        /** The token of the next page. */
        next?: string;
    };
}

/** The viewers that it is about. */
export interface ViewerBansRequest {
    /** The users, by id. No source says how many one call takes. */
    userIds: string[];
}

/** Proof of where the report comes from, by its name. How it is made is not documented. */
export type EventSignature = string;

/** A text that is used only once, by its name. */
export type EventNonce = string;

/** When the report is made. The form is not documented. */
export type EventTimestamp = string;

/** From when until when something was watched. */
export interface WatchPeriod {
    /** What the period belongs to. No source says more than the name. */
    sessionId?: string;
    /** When watching began. The form is not documented. */
    startTime: string;
    /** When it ended. The form is not documented. */
    endTime: string;
    /** How long it was watched, in seconds. */
    watchSeconds: number;
}

/** How long which streams were watched, with a signature. */
export interface CreateVideoStreamingEventRequest {
    signature: EventSignature;
    nonceStr: EventNonce;
    timestamp: EventTimestamp;
    /** What was watched, an entry for each period. */
    streams: (WatchPeriod & {
        /** The stream that was watched. */
        streamId: string;
    })[];
}

/** Whether the report was taken. */
export interface UserEventResult {
    /** Whether the event was taken. */
    ok?: boolean;
}

/** How long which rooms were watched, with a signature. */
export interface CreateRoomEventRequest {
    signature: EventSignature;
    nonceStr: EventNonce;
    timestamp: EventTimestamp;
    /** What was watched, an entry for each period. */
    rooms: (WatchPeriod & {
        /** The room that was watched. */
        roomId: string;
    })[];
}

/** Which page, and how long it is. To read on, use `token`: no source says what `after` and `before` count. */
export interface RulePageOptions {
    /** Only rules after this position. */
    after?: number;
    /** Only rules before this position. */
    before?: number;
    /** How many rules a page holds. No limits are documented here; elsewhere in version 3 it is 1 to 100. */
    limit?: number;
    /** The token of the page to fetch, from an earlier answer's `paging`. */
    token?: string;
}

/** A word of the blocklist or a link of the allowlist. */
export interface Rule {
    ruleId?: RuleId;
    /** The word or link, or a regular expression for it. */
    regex?: string;
    /** Whether the word must stand alone. With false it is found inside others too. Blocklist only. */
    isMatchExactWord?: boolean;
    /** Whether it is deleted. */
    isDeleted?: boolean;
    /** Whether the rule is in force. */
    isEnabled?: boolean;
    /** When the rule was made. The source gives no format; version 2 has a moment in UTC. */
    createdAt?: string;
    /** When the rule was last changed, written likewise. */
    updatedAt?: string;
}

/** One page of a blocklist or allowlist. */
export interface RulePage {
    /** The rules. */
    results?: Rule[];
    paging?: Paging;
}

/** The rules to add to the allowlist. */
export interface CreateAllowlistRulesRequest {
    /** The links, or, by the property's name, regular expressions for them. At most 100 of 1 to 500 characters; split longer lists. */
    regexs: string[];
}

/** The texts to look at. */
export interface VerifyTextsRequest {
    /** The texts to check. 1 to 10 of at most 500 characters in one call; split longer lists. What is checked when they are left out is not documented. */
    data?: string[];
}

/** The rules to add to the blocklist. */
export interface CreateBlocklistRulesRequest {
    /** The words, or regular expressions for them. At most 100 of 1 to 500 characters; split longer lists. */
    regexs: string[];
    isMatchExactWord?: IsMatchExactWord;
}

/** Whose setting it is, the user's for the whole network, or the one for a single channel or community. */
export type NotificationLevel = "user" | "channel" | "community";

/** One thing that notifications can tell of, and whether and how they do. */
export interface NotifiableEvent {
    /** What happens. `v3.notifications.settings.update` does not take the names that begin with `story`. */
    name?: 'channel.created' | 'channel.joined' | 'conversation-channel.joined' | 'text-mention-message.created' | 'message.created' | 'conversation-message.created' | 'conversation-text-message.created' | 'conversation-image-message.created' | 'conversation-file-message.created' | 'post.created' | 'post.approved' | 'post.need-reviewing' | 'text-mention-post.created' | 'text-mention-user-feed-post.created' | 'video-streaming-post.created' | 'post.reacted' | 'comment.created' | 'text-mention-comment.created' | 'text-mention-user-feed-comment.created' | 'comment.replied' | 'text-mention-comment.replied' | 'text-mention-user-feed-comment.replied' | 'comment.reacted' | 'follow.created' | 'follow.requested' | 'follow.accepted' | 'community.roleAdded' | 'community.updated' | 'story.created' | 'story-comment.created' | 'video-streaming.didStart' | (string & {});
    /** Which part of the network it happens in. */
    moduleName?: 'chat' | 'video-streaming' | 'social' | (string & {});
    /** What happens. No source says how it differs from `name`. */
    eventName?: string;
    /** Whether notifications tell of it. */
    isPushNotifiable?: boolean;
    /** Whether the network has notifications of it at all, by its name. */
    isNetworkEnabled?: boolean;
    /** What the templates may fill in, by its name. */
    parameters?: string[];
    /** The title of the notification, with places to fill in. */
    titleTemplate?: string;
    /** The text of the notification, with places to fill in. */
    bodyTemplate?: string;
    /** Only where somebody with one of these roles does it, by the name. */
    listenFromRoleIds?: string[];
    /** Not where somebody with one of these roles does it, by the name. */
    ignoreFromRoleIds?: string[];
}

/** Whether there are push notifications, and of what. */
export interface NotificationSetting {
    /** Whether there are any. */
    isPushNotifiable?: boolean;
    /** Whether the user wants any, by its name. */
    isUserEnabled?: boolean;
    /** What they can tell of. */
    notifiableEvents?: NotifiableEvent[];
}

/** One thing that notifications can tell of, and whether and how they do. */
export interface NotifiableEventRequest {
    /** What happens. */
    name?: "channel.created" | "channel.joined" | "conversation-channel.joined" | "text-mention-message.created" | "message.created" | "conversation-message.created" | "conversation-text-message.created" | "conversation-image-message.created" | "conversation-file-message.created" | "post.created" | "post.approved" | "post.need-reviewing" | "text-mention-post.created" | "text-mention-user-feed-post.created" | "video-streaming-post.created" | "post.reacted" | "comment.created" | "text-mention-comment.created" | "text-mention-user-feed-comment.created" | "comment.replied" | "text-mention-comment.replied" | "text-mention-user-feed-comment.replied" | "comment.reacted" | "follow.created" | "follow.requested" | "follow.accepted" | "community.roleAdded" | "community.updated" | "video-streaming.didStart";
    /** Which part of the network it happens in. */
    moduleName?: "chat" | "video-streaming" | "social";
    /** Whether notifications tell of it. */
    isPushNotifiable?: boolean;
    /** The title of the notification, with places to fill in. How those are written is not documented. */
    titleTemplate?: string;
    /** The text of the notification, with places to fill in. */
    bodyTemplate?: string;
    /** Only where somebody with one of these roles does it, by the name. At most 10. */
    listenFromRoleIds?: string[];
    /** Not where somebody with one of these roles does it, by the name. At most 10. */
    ignoreFromRoleIds?: string[];
}

/** Which setting to change, and what of it. */
export interface UpdateNotificationSettingRequest {
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

/** Whether it was done, and nothing else. */
export interface StatusResponse {
    status?: EnvelopeStatus;
}

/** Who may do what in conversations. */
export interface ConversationRules {
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
}

/** What chats are like in the whole network. */
export type ChatSettings = ConversationRules & {
    /** Whether the network has chats. */
    enabled?: boolean;
    /** Who and what messages may mention. */
    mention?: {
        /**
         * Whether a message may mention its whole channel.
         * @default true
         */
        isAllowMentionedChannelEnabled?: boolean;
    };
    /** Whether and how channels are listed with a preview of a message. */
    messagePreview?: {
        /**
         * Whether there are previews.
         * @default false
         */
        enabled?: boolean;
        /**
         * Whether a deleted message is previewed too.
         * @default false
         */
        isIncludeDeleted?: boolean;
    };
};

/** What to change of the chat. */
export type UpdateChatSettingsRequest = ConversationRules & {
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
};

/** What moderation deletes of a comment, the whole of it or its attachment alone. */
export type CommentDeletionBehavior = "delete_whole_comment" | "delete_attachment_only";

/** How sure moderation has to be of one category before it acts. */
export interface ModerationConfidence {
    /** What is looked for. The documentation names, for text, harassment or bullying, sexual content or nudity, violence or threats, hate, fraud and scams, self-harm or suicide. The API's own spelling stands in its answers. */
    category: string;
    /** The confidence from which on content is flagged, from 0 to 100; 40 by default. */
    flagConfidence: number;
    /** The confidence from which on content is blocked, from 0 to 100; 80 by default. */
    blockConfidence: number;
    /** The kind of content that it is looked for in. How `media` differs from the others is not documented. */
    moderationType: "text" | "image" | "media" | "video";
}

/** What enhanced moderation does in the network. */
export interface EnhanceModerationSettings {
    /**
     * Whether it is on.
     * @default false
     */
    enabled?: boolean;
    /** @default delete_whole_comment */
    commentDeletionBehavior?: CommentDeletionBehavior;
    /**
     * How sure it has to be before it acts, by category.
     * @default []
     */
    confidences?: ModerationConfidence[];
    /**
     * Patterns that except users, by the property's name. No source says what they are held against and how they are written.
     * @default []
     */
    userModerationExclusionPatterns?: string[];
}

/** What to change of enhanced moderation. */
export interface UpdateEnhanceModerationSettingsRequest {
    /** Whether it is on. */
    enabled?: boolean;
    commentDeletionBehavior?: CommentDeletionBehavior;
    /** How sure it has to be before it acts, by category. 1 to 100. */
    confidences?: ModerationConfidence[];
    /** Patterns that except users, by the property's name. No source says what they are held against and how they are written. */
    userModerationExclusionPatterns?: string[];
}

/** What holds for one kind of content in a feed. */
export interface FeedContentSettings {
    /** The kind of content. No source lists the values; the update knows `video`. */
    contentType?: string;
    /** Whether the feed may carry it. */
    allowed?: boolean;
    /** How long it may be, in seconds. */
    maxDurationSeconds?: number;
    /** The resolutions that it is converted to. */
    transcodeConfig?: {
        /** The highest. */
        maxResolution?: string;
        /** The lowest. */
        minResolution?: string;
    };
}

/** What feeds may carry, in the whole network. */
export interface FeedSettings {
    /** The kinds of feed. */
    feedSettings?: {
        /** The kind of feed. No source lists the values; the update knows `post`, `message` and `story`. */
        feedType?: string;
        /** The kinds of content in it. */
        contentSettings?: FeedContentSettings[];
    }[];
}

/** What to change of what posts, messages and stories may hold. */
export interface UpdateFeedSettingsRequest {
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

/** How the network handles files. No source explains the properties beyond their names. */
export interface FileSettings {
    /** By its name, whether files are downloaded in the older way. */
    useLegacyFileDownload?: boolean;
    /**
     * By its name, whether files are held back until they are reviewed.
     * @default false
     */
    reservedForReview?: boolean;
}

/** What the network does against unwanted content, by version 3. */
export interface ModerationSettings {
    /** Whether links that are not on the allowlist are refused. */
    isWhitelistEnabled?: boolean;
    /** By its name, whether users may report content. Known to the vendor's description of 2026 alone. */
    isReportEnabled?: boolean;
}

/** Whether a server of your own decides about what happens in the network before it happens. By the documentation, the vendor's servers send it what a user is about to do, such as `message.shouldCreate`, and it has to answer with the action `allow` or `deny` within two or three seconds. No request of a live network is known to confirm that. */
export interface PrehookSettings {
    /** Whether it is asked. */
    enabled?: boolean;
    /** Where it is asked. */
    callbackUrl?: string;
    /** The decision where your server gives none in time. */
    defaultAction?: "allow" | "deny";
}

/** What to change of the pre-hook. */
export type UpdatePrehookSettingsRequest = PrehookSettings & {
    /** Whether to make a new secret key in the place of the present one. */
    regenerateKey?: boolean;
};

/** The settings, with the secret key. */
export type PrehookSettingsWithSecretKey = PrehookSettings & {
    /** The network's secret for prehooks. Keep it on the server side, out of logs too. By it your server tells that a question is genuine: samples of the documentation sign the question by HMAC-SHA256. It is there only when prehooks are turned on for the first time, and with `regenerateKey`. */
    secretKey?: string;
};

/** Whether the network has products. */
export interface ProductSettings {
    /** The settings of the product. */
    product?: {
        /** Whether products are on. */
        enabled?: boolean;
    };
}

/** What to change of the product. */
export interface UpdateProductSettingsRequest {
    /** Whether products are on. */
    enabled: boolean;
}

/** Whether visitors and bots, users without an account by these names, may use the network. */
export interface PublicUserSettings {
    /** Whether visitors may. */
    visitorEnabled?: boolean;
    /** Whether bots may. */
    botEnabled?: boolean;
    /** No source says what this asks of them. */
    secure?: boolean;
}

/** What to change of visitors and bots. */
export interface UpdatePublicUserSettingsRequest {
    /** Whether visitors may use the network; `visitorEnabled` in the answer. */
    publicUserVisitorEnabled?: boolean;
    /** Whether bots may use the network; `botEnabled` in the answer. */
    publicUserBotEnabled?: boolean;
    /** Becomes `secure` in the answer. No source says what it asks of visitors and bots. */
    publicUserSecure?: boolean;
}

/** What the network's push notifications are like. */
export interface PushNotificationSettings {
    /** By its name, Apple's flag that lets an app change a notification before it is shown. */
    iOSMutableContent?: boolean;
    /** Whether users are notified when a live stream starts. */
    notifyWhenLiveStart?: boolean;
}

/** What to change of push notifications. */
export interface UpdatePushNotificationSettingsRequest {
    /** By its name, Apple's flag that lets an app change a notification before it is shown. */
    iOSMutableContent?: boolean;
    /**
     * Whether users are notified when a live stream starts.
     * @default true
     */
    notifyWhenLiveStart?: boolean;
}

/** The limits of rooms in the network. */
export interface RoomSettings {
    /** The settings of rooms. */
    roomSettings?: {
        /**
         * How many may host a room together with whoever opened it, by the property's name.
         * @default 2
         */
        maxCoHostParticipants?: number;
        /**
         * How long a room may stream, in hours.
         * @default 6
         */
        maxStreamingDurationHours?: number;
    };
}

/** How long the network's keys and tokens last. */
export interface SecurityConfigs {
    /** The settings of keys and tokens. */
    securityConfigs?: {
        /** What holds for server keys. */
        serverKey?: {
            /** How long one lasts, in hours. */
            expiresInHours?: number;
            /** By its name, whether one is good for parts of the API only. */
            apiScopeEnabled?: boolean;
        };
        /** What holds for admin tokens. */
        adminToken?: {
            /** How long one lasts, in hours. */
            expiresInHours?: number;
        };
    };
}

/** At least one of `serverKey` and `adminToken`. */
export interface UpdateSecurityConfigsRequest {
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

/** Whether the network is searched by meaning too, and how close a find has to be. */
export interface SemanticSearchSettings {
    /** The settings of the search by meaning. */
    semanticSearch?: {
        /** Searching posts. */
        post?: {
            /**
             * Whether they are searched by meaning.
             * @default false
             */
            enabled?: boolean;
            /** The score that a find must have. By what the update takes, 0 to 1. */
            minScore?: number;
        };
        /** Searching communities. Known to the vendor's description of 2026 alone. */
        community?: {
            /**
             * Whether they are searched by meaning.
             * @default false
             */
            enabled?: boolean;
            /** The score that a find must have. */
            minScore?: number;
        };
    };
}

/** What to change of the search by meaning. */
export interface UpdateSemanticSearchSettingsRequest {
    /** The score that a found post must have. The description of 2024 has an integer. */
    postMinScore?: number;
    /** The score that a found community must have. */
    communityMinScore?: number;
}

/** What follows the domain, for each kind of link. No source says how a pattern is written, nor how it names the place of the id; that of the examples is made up. */
export interface ShareableDeepLinkPatterns {
    /** The pattern of links to posts. */
    posts?: string;
    /** The pattern of links to posts. */
    communities?: string;
    /** The pattern of links to posts. */
    users?: string;
    /** The pattern of links to posts. */
    livestreams?: string;
}

/** The addresses that posts, communities and so on are shared by. */
export interface ShareableDeepLinks {
    /** Where the links lead. Whether with or without `https://` is not documented. */
    domain: string;
    patterns: ShareableDeepLinkPatterns;
}

/** What users may do with one another's posts, comments and communities. */
export interface SocialRules {
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
}

/** Whose posts the global feed shows. */
export interface GlobalFeedRules {
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
}

/** What posts, communities, feeds and stories are like in the whole network. */
export type SocialSettings = SocialRules & {
    /** Whether the network has posts, communities and the like. */
    enabled?: boolean;
    /**
     * Whether users may join a private community by themselves.
     * @default false
     */
    allowJoinPrivateCommunity?: boolean;
    /**
     * Whether whoever is added to a community is invited first, or in it at once, by the values' names. Known to the vendor's description of 2026 alone.
     * @default automatic
     */
    membershipAcceptance?: 'invitation' | 'automatic' | (string & {});
    /** What the global feed shows. */
    globalFeed?: GlobalFeedRules & {
        /** How many posts may be pinned in the global feed. */
        maxGlobalPinnedPost?: number;
    };
    /** What stories are like. */
    story?: {
        /** How long a story is shown, in minutes. */
        expiryTimeMinutes?: number;
        /**
         * Whether all users may create stories.
         * @default false
         */
        allowAllUserToCreateStory?: boolean;
    };
};

/** What posts, communities, feeds and stories are like in the whole network, in either form that clients read. */
export type SocialSettingsResponse = SocialSettings & {
    /** The same settings once more, where the vendor's SDK reads them. */
    socialNetworkSetting?: SocialSettings;
};

/** What to change of communities and feeds. */
export type UpdateSocialSettingsRequest = SocialRules & GlobalFeedRules & {
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
};

/** The configuration of UIKit, the vendor's ready-made screens. The API takes and gives any object; what UIKit reads in it is no part of this API. */
export interface UikitSettings {
    [key: string]: unknown;
}

/** What holds for all users of the network. */
export interface UsersSettings {
    /** Whether users may change their display names. */
    isAllowUpdateDisplayName?: boolean;
    /** The roles of users who have no other, by the property's name. Known to the vendor's description of 2026 alone. */
    fallbackRole?: {
        /**
         * Whether there are any.
         * @default false
         */
        enabled?: boolean;
        roleIds?: string[];
    };
}

/** What to change of users. */
export interface UpdateUsersSettingsRequest {
    /** Whether users may change their display names. */
    isAllowUpdateDisplayName?: boolean;
    /** The roles of users who have no other, by id. The source limits each id to 10 characters, which role ids elsewhere exceed; most likely at most 10 ids are meant, as for the roles of a user. */
    fallbackRoleIds?: string[];
}

/** What moderation does with live streams. */
export interface VideoStreamingModerationRules {
    /** Whether it is on. */
    enabled?: boolean;
    /** What it looks for. */
    categories?: {
        /** What the rule looks for. */
        category?: "pornography" | "violence" | "prohibited" | "inappropriate" | "profanity";
        /** From what confidence on, of 0 to 1, the stream is flagged. */
        flagThreshold?: number;
        /** From what confidence on, of 0 to 1, the stream is ended. */
        terminateThreshold?: number;
    }[];
}

/** What live streams are like in the whole network. */
export interface VideoStreamingSettings {
    /** Whether the network has live streams. */
    enabled?: boolean;
    moderation?: VideoStreamingModerationRules;
    /**
     * A picture or clip of your own that is shown in the place of a stream, by the property's name. Known to the vendor's description of 2026 alone.
     * @default null
     */
    customSlateUrl?: string | null;
    /**
     * When the number of viewers is shown; with `above-minimum` from `viewerCountDisplayMinimum` on. Known to the vendor's description of 2026 alone.
     * @default always
     */
    viewerCountDisplayMode?: 'always' | 'hidden' | 'above-minimum' | (string & {});
    /**
     * From how many viewers on their number is shown. Known to the vendor's description of 2026 alone.
     * @default 50
     */
    viewerCountDisplayMinimum?: number;
}

/** What to change of video streams. */
export interface UpdateVideoStreamingSettingsRequest {
    /** Whether the network has live streams. */
    enabled?: boolean;
    moderation?: VideoStreamingModerationRules;
}

/** What live streams are like in the whole network, as their update answers with it. */
export interface UpdatedVideoStreamingSettings {
    /** Whether the network has live streams. */
    enabled?: boolean;
    moderation?: VideoStreamingModerationRules;
}

/** Whether the network has webhooks. */
export interface WebhookSettings {
    /** Whether they are on. */
    enabled?: boolean;
}

/** What to change of webhooks. */
export interface UpdateWebhookSettingsRequest {
    /** Whether webhooks are on; `enabled` in the answer. */
    webhookEnabled?: boolean;
}

/** The channel. Every description of the vendor's has a list here, and its only published sample one object: expect both. `amity-openapi/webhooks` always hands out a list. */
export type EventChannels = ChannelV2[] | ChannelV2;

/** The channel, and the users that the event is about. */
export interface ChannelEventData {
    channel?: EventChannels;
    /** The users whom the event names, to be looked up by `userId`. */
    users?: UserV2[];
}

/** Anything. No source has the payload of the event. */
export interface UnknownEventData {
    [key: string]: unknown;
}

/** How one user follows another. */
export interface FollowEventData {
    /** Who follows, or wants to. */
    from?: string;
    /** Who is followed. */
    to?: string;
    /** How far it has got. The description of late 2024 lists `none` alone for every event, earlier ones the value that fits the event. */
    status?: 'pending' | 'accepted' | 'none' | (string & {});
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** A message, and who reacted to it or took a reaction back. */
export interface MessageReactionEventData {
    /** The message. */
    messages?: Message[];
    /** The users whom the message and the reaction name, to be looked up by `userId`. */
    users?: User[];
    /** The files that messages and users refer to, by `fileId`. */
    files?: StoredFile[];
    reactor?: Reactor;
}

/** A message and its author. */
export interface MessageEventData {
    /** The message. Receivers take the first one. */
    messages?: MessageV2[];
    /** Its author. Look it up by `userId`. */
    users?: UserV2[];
}

/** A poll. */
export interface PollEventData {
    /** The poll. */
    polls?: Poll[];
    /** The users whom the poll names, to be looked up by `userId`. */
    users?: User[];
}

/** A user's report of another one. */
export interface UserFlag {
    /** The kind of report. No source lists the kinds. */
    reportType?: string;
    /** Why the user was reported. No source lists the reasons. */
    reason?: string;
    /** What the reporter wrote. */
    comment?: string;
    /** Who reported the user. */
    userId?: string;
}

/** A user and the reports of it. No source has the shape of the reports: their fields are known from a list in the description of the events alone. */
export type FlaggedUser = User & {
    /** The reports of the user that stand. */
    flags?: UserFlag[];
    /** What moderation found. No source gives the shape, nor is the name certain. */
    moderation?: unknown;
};

/** A user, and the reports of it. */
export interface UserFlagEventData {
    /** The user. Receivers take the first one. */
    users?: FlaggedUser[];
    /** The files that the user refers to, by `fileId`. */
    files?: StoredFile[];
}

/** A user. */
export interface UserEventData {
    /** The user. Receivers take the first one. */
    users?: User[];
    /** The files that the user refers to, by `fileId`. */
    files?: StoredFile[];
}

/** A comment, and all that it refers to. */
export interface CommentEventData {
    /** The comment. */
    comments?: Comment[];
    /** Replies to the comment. */
    commentChildren?: Comment[];
    /** Memberships of the users in the community that the comment is in. */
    communityUsers?: CommunityUser[];
    /** The users whom the others name, to be looked up by `userId`. */
    users?: User[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
}

/** A comment, and who reacted to it or took a reaction back. */
export type CommentReactionEventData = CommentEventData & {
    reactor?: Reactor;
};

/** A comment, and a user whom a report of it is about. */
export type CommentFlagEventData = CommentEventData & {
    /** Who reported the comment, or who wrote it. No source says which of the two. */
    flaggedUserId?: string;
};

/** A community, and the memberships that the event is about. */
export interface CommunityEventData {
    /** The community. */
    communities?: Community[];
    /** The memberships that changed. Nothing else says whom the event concerns. */
    communityUsers?: CommunityUser[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
    /** The users of the memberships, to be looked up by `userId`. */
    users?: User[];
    /** The categories of the community. */
    categories?: CommunityCategory[];
    /** The feeds of the community. */
    feeds?: Feed[];
}

/** A user's request to become a member of a community. */
export interface JoinRequest {
    /** The database id. Use `joinRequestId`. */
    _id?: string;
    /** The network's id. */
    networkId?: string;
    /** The id of the request. */
    joinRequestId?: string;
    /** The kind of request. */
    type?: 'communityJoinRequest' | (string & {});
    /** The kind of thing that the user wants to join, such as `community`. */
    targetType?: string;
    /** The id of the community. */
    targetId?: string;
    /** The user, by its name. No source says whether of the requester or another. */
    userId?: string;
    /** How far the request has got. */
    status?: 'pending' | 'approved' | 'rejected' | 'cancelled' | (string & {});
    /** Who wants to join. */
    requestorId?: string;
    /** The id that you gave that user. */
    requestorPublicId?: string;
    /** The id that the server itself uses for that user. */
    requestorInternalId?: string;
    /** Who decided about it, once somebody has. */
    responderId?: string | null;
    /** The id that you gave that user. */
    responderPublicId?: string | null;
    /** The id that the server itself uses for that user. */
    responderInternalId?: string | null;
    /**
     * Format: date-time
     *
     * When that was.
     */
    respondedAt?: string | null;
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** A request to join a community. */
export interface JoinRequestEventData {
    /** The request. */
    joinRequests?: JoinRequest[];
    /** The users whom the request names, to be looked up by `userId`. */
    users?: User[];
    /** The files that the users refer to, by `fileId`. */
    files?: StoredFile[];
    /** The roles of the users. */
    roles?: Role[];
}

/** An invitation to become a member of a community. */
export interface Invitation {
    /** The database id. Use `invitationId`. */
    _id: string;
    /** The network's id. */
    networkId: string;
    /** The id of the invitation. */
    invitationId: string;
    /** The kind of invitation. */
    type: 'communityMemberInvite' | (string & {});
    /** The id of the community. */
    targetId: string;
    /** The kind of thing that the user is invited to. */
    targetType: 'community' | (string & {});
    /** The id of the community. */
    communityId?: string | null;
    /** The user, by its name. No source says whether of the invited one or another. */
    userId: string;
    /** How far the invitation has got. */
    status: 'pending' | 'approved' | 'rejected' | 'cancelled' | (string & {});
    /** Who made the invitation. */
    createdBy: string;
    /** Who is invited. */
    invitedUserId: string;
    /** The id that you gave that user. */
    invitedUserPublicId: string;
    /** The id that the server itself uses for that user. */
    invitedUserInternalId: string;
    /** Who invites. */
    inviterUserId: string;
    /** The id that you gave that user. */
    inviterUserPublicId: string;
    /** The id that the server itself uses for that user. */
    inviterUserInternalId: string;
    /**
     * Format: date-time
     *
     * When the invited user answered.
     */
    respondedAt?: string | null;
    createdAt: Timestamp;
    updatedAt: Timestamp;
}

/** An invitation to a community. */
export interface InvitationEventData {
    /** The invitation. */
    invitations?: Invitation[];
    /** The users whom the invitation names, to be looked up by `userId`. */
    users?: User[];
}

/** A post, and all that it refers to. */
export interface PostEventData {
    /** The post. Receivers take the first one. */
    posts?: Post[];
    /** Its child posts, such as pictures, by `parentPostId`. */
    postChildren?: Post[];
    /** Comments that the post refers to, by `commentId`. */
    comments?: Comment[];
    /** The users whom the others name, to be looked up by `userId`. */
    users?: User[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
    /** The community that the post is in, where it is in one. */
    communities?: Community[];
    /** Memberships of the users in that community. */
    communityUsers?: CommunityUser[];
    /** The categories of that community. */
    categories?: CommunityCategory[];
    /** The feed that the post is in. */
    feeds?: Feed[];
    /** The video streams that the post shows. */
    videoStreamings?: VideoStreaming[];
}

/** A post, and who reacted to it or took a reaction back. */
export type PostReactionEventData = PostEventData & {
    reactor?: Reactor;
};

/** A post, and a user whom a report of it is about. */
export type PostFlagEventData = PostEventData & {
    /** Who reported the post, or who wrote it. No source says which of the two. */
    flaggedUserId?: string;
};

/** A video stream. */
export interface VideoStreamingEventData {
    /** The stream. */
    videoStreamings?: VideoStreaming[];
    /** The users whom the stream names, to be looked up by `userId`. */
    users?: User[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
}

/** A feed of a channel's messages, as events have it. */
export type MessageFeed = MessageFeedV2 & {
    /** The id of its last message. */
    lastMessageId?: string;
    lastMessageTimestamp?: Timestamp;
    editedAt?: Timestamp;
    /** The id of the message that is its preview. */
    messagePreviewId?: string | null;
};

/** A message of version 5 of the API, and the feed that it is in. The description gives `messageFeeds` the shape of a message and `messages` that of a feed; the two are probably exchanged. */
export interface MessageEventDataV5 {
    /** Messages, by the description; feeds, by the name. Only events of version 5 have this list, so it tells them from those without a version. That it is always there is an assumption. */
    messageFeeds: MessageV2[];
    /** Feeds, by the description; messages, by the name. */
    messages?: MessageFeed[];
    /** Reactions to the message. */
    reactions?: Reaction[];
    /** The users whom the event names, to be looked up by `userId`. */
    users?: UserV2[];
    /** The files that messages and users refer to, by `fileId`. */
    files?: StoredFile[];
}

/** The frame of a push notification event: what a network that sends its own push notifications needs for one. No source says that an ordinary webhook receives them, nor which setting turns them on. */
export interface PushNotificationEvent {
    /** The same in all of them. `data.eventName` tells them apart. */
    eventType: "push-notification.created";
    /** The id of the notification. */
    id?: string;
    /** The network's id. */
    networkId?: string;
    /** The real-time topic of the event. */
    path?: string;
    /** The part of the vendor's servers that sends it, not a user. */
    senderId?: string;
    /**
     * Format: date-time
     *
     * When it was sent.
     */
    sentTime?: string;
    /** The version of the API. */
    version?: string;
}

/** A push notification to be sent. */
export interface PushNotificationEventData {
    /** What happened, such as `message.created`. No source lists the values. */
    eventName?: string;
    /**
     * Whether it is for everybody, by its name.
     * @default false
     */
    isBroadcast?: boolean;
    /** Whom to notify. No source says whether by public or by internal id. */
    targetIds?: string[];
    /** Whether they should be notified. */
    notify?: boolean;
    /** The heading to show. */
    title?: string;
    /** The text to show. */
    body?: string;
}

/** A push notification about a channel. */
export type ChannelPushNotificationData = PushNotificationEventData & {
    /** The channel. */
    channels?: Channel[];
    /** The users whom the others name, to be looked up by `userId`. */
    users?: User[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
};

/** A push notification about a comment. */
export type CommentPushNotificationData = PushNotificationEventData & {
    /** The post that the comment is on. */
    posts?: Post[];
    /** The comment. */
    comments?: Comment[];
    /** The users whom the others name, to be looked up by `userId`. */
    users?: User[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
    /** The community that it happened in, where it did in one. */
    communities?: Community[];
    /** Memberships of the users in that community. */
    communityUsers?: CommunityUser[];
};

/** How one user follows another. */
export interface Follow {
    /** Who follows, or wants to. */
    from?: string;
    /** The id that you gave that user. */
    fromUserPublicId?: string;
    /** The id that the server itself uses for that user. */
    fromUserInternalId?: string;
    /** Who is followed. */
    to?: string;
    /** The id that you gave that user. */
    toUserPublicId?: string;
    /** The id that the server itself uses for that user. */
    toUserInternalId?: string;
    /** How far it has got. */
    status?: 'pending' | 'accepted' | 'none' | (string & {});
    createdAt?: Timestamp;
    updatedAt?: Timestamp;
}

/** A push notification about a user who follows another. */
export type FollowPushNotificationData = PushNotificationEventData & {
    /** Who follows whom. */
    follows?: Follow[];
    /** The users whom the others name, to be looked up by `userId`. */
    users?: User[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
};

/** A push notification about a message. */
export type MessagePushNotificationData = PushNotificationEventData & {
    /** The message. */
    messages?: Message[];
    /** The users whom the others name, to be looked up by `userId`. */
    users?: User[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
};

/** A push notification about a post. */
export type PostPushNotificationData = PushNotificationEventData & {
    /** The post. */
    posts?: Post[];
    /** The users whom the others name, to be looked up by `userId`. */
    users?: User[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
    /** The community that it happened in, where it did in one. */
    communities?: Community[];
};

/** A push notification about a video stream. */
export type VideoStreamingPushNotificationData = PushNotificationEventData & {
    /** The stream. */
    videoStreamings?: VideoStreaming[];
    /** The users whom the others name, to be looked up by `userId`. */
    users?: User[];
    /** The files that the others refer to, by `fileId`. */
    files?: StoredFile[];
};

/** What the user sent. The keys are those of a sample of the documentation, which does not look like the body of any operation. */
export type MessageShouldCreateData = {
    /** The message's text. */
    text?: string;
    /** The channel that it is for. */
    channelId?: string;
    /** What is attached. No source gives the shape. */
    attachments?: unknown[];
    metadata?: Metadata;
} & {
    [key: string]: unknown;
};

/** Who wants to act. What it holds where an administrator's token acts is not documented. */
export interface PrehookActor {
    /** The id that the server itself uses for the user. */
    _id: string;
    /** The id that you gave the user. */
    userId: string;
}

/** The action may go on. */
export interface PrehookAllowance {
    /** The decision. */
    action: "allow";
    /** What goes on in the place of what the user sent. Sources disagree whether it is whole or only what changes: the whole, changed, is right either way. */
    data?: {
        [key: string]: unknown;
    };
}

/** The action is refused. */
export interface PrehookDenial {
    /** The decision. */
    action: "deny";
    /** The reason, for the user. Whether it is needed and how long it may be is not documented. */
    message?: string;
}

/** What becomes of the action. Another key, another action and anything but JSON are not documented; by sense the default action of the settings then holds. */
export type PrehookDecision = PrehookAllowance | PrehookDenial;

/** What the user sent, which is not the stored thing. No source has its keys; by their names they need not be those of the operation's body. */
export interface PrehookData {
    [key: string]: unknown;
}

export interface paths {
    "/api/v2/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find channels
         *
         * Lists the network's channels, a page at a time: all of them, those that the token's owner is in or is not in, those of
         * one user, or those with certain tags.
         *
         * `types` is in later descriptions alone; they list the operation until 2023-09. For new code the vendor has
         * `v3.channels.query`.
         */
        post: operations["v2.channels.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a channel
         *
         * Creates a standard channel under an id of your choice and puts the given users into it. The id must be unique in the
         * network; creating a channel under an id that exists is refused.
         *
         * `avatarFileId` and `notificationMode` are in later descriptions alone. They list the operation until 2023-09. For new code the vendor has `v3.channels.create`, which creates community, live and
         * broadcast channels.
         */
        post: operations["v2.channels.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/displayName": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a channel
         *
         * Changes the name that people see. The channel's id stays as it is.
         *
         * Later descriptions move `channelId` from the body into the path (`/api/v2/channel/{channelId}/displayName`), and drop the
         * operation after 2023-09. If a server answers 404 here, use `v3.channels.update`.
         */
        post: operations["v2.channels.updateDisplayName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Mute or unmute a channel
         *
         * Keeps the channel's members from writing in it for a while. Muting and unmuting are this one operation: `mutePeriod: 0`
         * unmutes.
         *
         * Later sources agree, and add that `mutePeriod: -1` mutes until it is lifted.
         */
        put: operations["v2.channels.mute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a channel for good
         *
         * Closes the channel. **This cannot be undone:** every user is kicked from the channel at once and all its messages are
         * deleted. To silence a channel for a while, mute it instead.
         *
         * Every later description has the path in the plural, `/api/v2/channels/{channelId}/close`. If a server answers 404
         * here, that is the one to call, as `v2.channels.closeByPluralPath`.
         */
        post: operations["v2.channels.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to a channel
         *
         * Makes the users members of the channel. Users who are members already stay so.
         *
         * No later description lists the version 2 path. If a server answers 404 here, use
         * `v3.channels.users.add`, which takes the same `userIds`.
         */
        post: operations["v2.channels.users.add"];
        /**
         * Remove users from a channel
         *
         * Ends the users' membership. They may join again; ban them to prevent that. The users travel in a JSON body, which some
         * proxies drop from a DELETE.
         *
         * No later description lists the version 2 path. If a server answers 404 here, use `v3.channels.users.remove`, which
         * takes the same `userIds`.
         */
        delete: operations["v2.channels.users.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/users/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Mute or unmute users in a channel
         *
         * Keeps the users from writing in this channel for a while; they stay members of it. Muting and unmuting are this one
         * operation: `mutePeriod: 0` unmutes.
         *
         * Later sources agree, and add that `mutePeriod: -1` mutes until it is lifted.
         */
        put: operations["v2.channels.users.mute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/users/ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban users from a channel
         *
         * Removes the users from the channel and keeps them from joining it again. Other channels are not affected; to shut a user
         * out of the whole network use `v2.users.ban`.
         *
         * Later descriptions list code 400304, UserIsBanned, among its errors; whether it is the answer for a user who is
         * banned already is not stated. They drop the operation after 2023-09. If a server answers 404 here, use
         * `v3.channels.users.ban`: the same body, by PUT.
         */
        post: operations["v2.channels.users.ban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channel/{channelId}/users/unban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift users' ban from a channel
         *
         * Lets banned users join the channel again. It does not make them members: add them, or let them join. A user who is not
         * banned is answered with code 400316.
         *
         * Later descriptions drop the operation after 2023-09. If a server answers 404 here, use
         * `v3.channels.users.unban`: the same body, by PUT.
         */
        post: operations["v2.channels.users.unban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find messages
         *
         * Lists the messages of one channel, a page at a time: all of them, the answers to one message, only those that answer
         * no other, or those with certain tags. Start with `options.first` or `options.last`, and go on with the token of the
         * answer.
         *
         * Later descriptions list the operation until 2024-05. For new code the vendor has `v3.messages.query`: the same
         * filters in the query, and more, such as `type` and `isDeleted`.
         */
        post: operations["v2.messages.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a message
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
         */
        post: operations["v2.messages.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/message/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         *
         * Gives one message, of any type, with its channel and its author. The bytes of an image or a file come from
         * `v2.messages.images.get` and `v2.messages.files.get`.
         *
         * Last described in 2024-05. If a server answers 404 for a message that exists, use
         * `v3.messages.get`, whose answer holds lists: `messages`, `users` and `files`.
         */
        get: operations["v2.messages.get"];
        put?: never;
        post?: never;
        /**
         * Delete a message
         *
         * Deletes one message, of any type, from its channel. There is no operation to bring it back.
         *
         * Last described in 2024-05. If a server answers 404 for a message that exists, use
         * `v3.messages.delete`, which also says in its answer whether it was done.
         */
        delete: operations["v2.messages.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post an image
         *
         * Uploads an image of at most 1 GiB and posts it in a channel as a message of its own, with a caption if you like.
         * Small, medium and large versions are made from it; the original is kept only with `fullImage: true`, and cannot be
         * had later. Sent twice, it is posted twice.
         *
         * Later descriptions list the operation until 2024-05. For new code the vendor has two steps: upload to
         * `v3.files.create`, then send its `fileId` with `v3.messages.create` and type `image`.
         */
        post: operations["v2.messages.images.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages/{messageId}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Download a message's image
         *
         * Gives the bytes of the image that a message shows, in one of four sizes. Small, medium and large are scaled by the
         * longest side; how many pixels that makes is not published. `full` is there only if the image was posted with
         * `fullImage: true`.
         *
         * Later descriptions list the operation until 2024-05. For new code the vendor has
         * `v3.files.download`, which goes by the file and not by the message, takes the same `size`, and
         * answers with a redirect since the description of 2026.
         */
        get: operations["v2.messages.images.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a file
         *
         * Uploads a file of at most 1 GiB and posts it in a channel as a message of its own. Sent twice, it is posted twice.
         * Post pictures with `v2.messages.images.create` to have them in several sizes.
         *
         * Later descriptions also take a `caption`, and list the operation until 2024-05. For new code upload to
         * `v3.files.create`, then send its `fileId` with `v3.messages.create` and type `file`.
         */
        post: operations["v2.messages.files.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/messages/{messageId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Download a message's file
         *
         * Gives the bytes of the file that a message carries. There can be up to 1 GiB of them: stream them rather than hold
         * them in memory.
         *
         * Last described in 2024-05. For new code the vendor has `v3.files.download`, which goes by the file
         * and not by the message, and answers with a redirect since the description of 2026.
         */
        get: operations["v2.messages.files.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find users
         *
         * Lists the network's users, a page at a time: all of them or only those that somebody has flagged, and on request
         * only those whose name matches.
         *
         * Later descriptions do not list the operation from version 4.77 on. For new code, or if a server answers 404 here,
         * the vendor has `v3.users.query`.
         */
        get: operations["v2.users.query"];
        /**
         * Update a user
         *
         * Changes a user's name, roles or metadata. What you leave out stays as it is. The roles are those of the network; for
         * a role in one channel use `v3.channels.users.addRole`. Metadata may come to 5,000 bytes.
         *
         * Later descriptions do not list the operation from version 4.77 on, while the vendor's FAQ of 2026 still shows it,
         * with a JSON body. If a server answers 404 for a user who exists, use `v3.users.update`, which takes the same body
         * and more, and has another answer.
         */
        put: operations["v2.users.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban a user from the network
         *
         * Shuts the user out of the whole network: they can no longer use the SDK until `v2.users.unban` lifts the ban. To
         * shut a user out of one channel only, use `v2.channels.users.ban`.
         *
         * Later sources agree, and have the body in JSON.
         */
        post: operations["v2.users.ban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/unban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a user's ban from the network
         *
         * Lets a user whom `v2.users.ban` shut out use the SDK again. A ban from a single channel is another matter: lift that
         * with `v2.channels.users.unban`.
         *
         * Later sources agree, and have the body in JSON.
         */
        post: operations["v2.users.unban"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{userId}/flags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's id, as your own system gave it when the user was registered.
                 * @example bob
                 */
                userId: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear a user's flags
         *
         * Takes back all the flags that other users have set on this one, as a moderator does after looking into them. Users
         * with flags are found by `v2.users.query` with `filter: flagged`.
         *
         * Later sources agree.
         */
        delete: operations["v2.users.clearFlags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         *
         * Lists the network's roles, each with the permissions that it gives. No source shows paging.
         *
         * Later sources have no `filter`. Do not rely on it: look for the role in the answer. They also show bare codes, 400
         * and 500, where other operations have 400000 and 500000: go by the HTTP status.
         */
        get: operations["v2.roles.query"];
        /**
         * Add roles
         *
         * Defines new roles for the network, all with the permissions given. Users have a role only once it is given to them:
         * in the whole network by `v2.users.update`, in a channel by `v3.channels.users.addRole`. What happens to a role that
         * exists already is not documented.
         *
         * The vendor calls roles and permissions unfinished and announces a new role system; the reference has no fixed set of
         * permission names. Later sources have one (see `Permissions` for examples), and for new code `v3.roles.create`.
         * They also show bare codes, 404, 429 and 500, where other operations have 400400, 400311 and 500000: go by the HTTP
         * status.
         */
        put: operations["v2.roles.add"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/blacklist/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the blacklist
         *
         * Gives the words that may not be written in the network, as plain text in one piece: those of content, or those of
         * the users' names and descriptions. `v2.blacklist.query` has them as JSON, with their ids.
         */
        get: operations["v2.blacklist.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/blacklist/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find blacklisted words
         *
         * Lists the words and patterns that may not be written in the network, with their ids, which deleting and changing
         * them takes. All of them, or those that `regexs` names. No paging is documented.
         *
         * The vendor's description of 2026 adds the filters `category` (`content`, the default, or `user`) and `sortBy`
         * (`firstCreated`, the default, `lastCreated` or `lastUpdated`). Later descriptions show bare codes, 404 and 500,
         * where other operations have 400400 and 500000: go by the HTTP status. Version 3 has the list, in pages, at
         * `v3.blocklists.query`.
         */
        get: operations["v2.blacklist.query"];
        /**
         * Change many blacklisted words
         *
         * Sends a list of words, or of regular expressions, for the blacklist as a whole. **Whether that list takes the place
         * of all words that are on it, or is added to them, is not documented.** Take it for a replacement: query the
         * blacklist first and keep the answer, since words that the list lacks may be gone. To change one word use
         * `v2.blacklist.update`; to add some, `v2.blacklist.add`, which also takes `isMatchExactWord`. A malformed expression
         * is answered with code 400001.
         *
         * The description of 2024 shows bare codes, 404 and 500, where other operations have 400400 and 500000: go by the HTTP
         * status.
         */
        put: operations["v2.blacklist.updateMany"];
        /**
         * Blacklist words
         *
         * Forbids words, or whatever a regular expression matches, in the whole network. What contains one is refused from
         * then on with code 400308. A malformed expression is answered with code 400001. What adding a word twice does is not
         * documented; query first where that matters.
         *
         * The limit of 10,000 words is in the vendor's description of 2026 alone; a longer list, or one that is too large in
         * bytes, is refused: split it. Later descriptions show bare codes, 404 and 500, where other operations have 400400 and
         * 500000: go by the HTTP status. Version 3 has `v3.blocklists.create`, with up to 100 words of up to 500
         * characters.
         */
        post: operations["v2.blacklist.add"];
        /**
         * Take words off the blacklist
         *
         * Deletes the rules, so that their words may be written again. The ids travel in a body, which some proxies drop from
         * a DELETE.
         *
         * Later descriptions move `ruleIds` from the body to the query. If a server answers 200 and the words are still
         * listed, or 422, send them there with a request of your own. Later descriptions also show bare codes, 404 and 500,
         * where other operations have 400400 and 500000: go by the HTTP status.
         */
        delete: operations["v2.blacklist.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/blacklist/records/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The rule to change. Get its id from a query.
                 * @example 64f1c3e0b7e5d30012a9b001
                 */
                ruleId: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a blacklisted word
         *
         * Puts another word, or regular expression, in the place of a blacklisted one, and says whether it must stand alone. A
         * malformed expression is answered with code 400001. `ruleId` is the rule in the path and the new word in the body;
         * the client calls the latter `newRuleId`.
         *
         * Later descriptions have `ruleId` and `isEnabled` in the body, both required, and no `isMatchExactWord`. If a server
         * refuses the body, or the word stays as it was, delete the rule and add the new word. Later descriptions also show
         * bare codes, 404 and 500, where other operations have 400400 and 500000: go by the HTTP status.
         */
        put: operations["v2.blacklist.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/whitelist/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find whitelisted links
         *
         * Lists the links that may be posted in the network, with their ids, which deleting and changing them takes. All of
         * them, or those that `regexs` names. No paging is documented.
         *
         * The vendor's description of late 2024 no longer lets `regexs` be left out. If a server answers 422 without it,
         * version 3 has the whole list, in pages, at `v3.allowlists.query`.
         */
        get: operations["v2.whitelist.query"];
        /**
         * Change many whitelisted links
         *
         * Sends a list of links for the whitelist as a whole. **Whether that list takes the place of all links that are on it,
         * or is added to them, is not documented.** Take it for a replacement: query the whitelist first and keep the answer,
         * since links that the list lacks may be refused from then on. To change one link use `v2.whitelist.update`; to add
         * some, `v2.whitelist.add`.
         *
         * The description of 2024 shows bare codes, 404 and 500, where other operations have 400400 and 500000: go by the HTTP
         * status.
         */
        put: operations["v2.whitelist.updateMany"];
        /**
         * Whitelist links
         *
         * Allows links in the whole network. A link that is not on the list can be refused with code 400309; the network's
         * moderation settings in version 3 have a switch for that, `isWhitelistEnabled`. What adding a link twice does is not
         * documented; query first where that matters.
         *
         * No limit is documented here; a body that is too large is refused: split it. Later descriptions show bare codes, 404
         * and 500, where other operations have 400400 and 500000: go by the HTTP status. Version 3 has
         * `v3.allowlists.create`, with up to 100 links of up to 500 characters.
         */
        post: operations["v2.whitelist.add"];
        /**
         * Take links off the whitelist
         *
         * Deletes the rules, so that their links are no longer allowed. The ids travel in a body, which some proxies drop from
         * a DELETE.
         *
         * Later descriptions move `ruleIds` from the body to the query. If a server answers 200 and the links are still
         * listed, or 422, send them there with a request of your own. Later descriptions also show bare codes, 404 and 500,
         * where other operations have 400400 and 500000: go by the HTTP status.
         */
        delete: operations["v2.whitelist.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/whitelist/records/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The rule to change. Get its id from a query.
                 * @example 64f1c3e0b7e5d30012a9b001
                 */
                ruleId: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a whitelisted link
         *
         * Puts another link in the place of a whitelisted one. `ruleId` is the rule in the path and the new link in the body;
         * the client calls the latter `newRuleId`.
         *
         * Later descriptions also require `isEnabled` in the body. If a server refuses the body, or the link stays as it was,
         * delete the rule and add the new link. Later descriptions also show bare codes, 404 and 500, where other operations
         * have 400400 and 500000: go by the HTTP status.
         */
        put: operations["v2.whitelist.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who reacted
         *
         * Lists the users who reacted to a message, a page at a time, and what each reacted with: all reactions, or those of
         * one name.
         *
         * Later sources take `reactionName` beside `options` instead of within it; if a server ignores it here, pick the
         * reactors out of the answer. The reference has `message` as the only `referenceType`.
         */
        get: operations["v2.reactions.query"];
        put?: never;
        /**
         * Add a reaction
         *
         * Adds a reaction to a message, a post, a comment or a story, as the user whose token it is: with an admin
         * token, as the administrator. The name is free text:
         * nothing has to be defined first. A user has at most one reaction of a name on a thing. What refers to nothing is
         * answered with code 400400.
         *
         * The reference has messages alone. Version 3 has no operation to react: the vendor's SDKs use this one for all four
         * kinds, and name messages of version 5 by `referenceVersion: 5`.
         */
        post: operations["v2.reactions.create"];
        /**
         * Remove a reaction
         *
         * Removes a reaction from a message, a post, a comment or a story, as the user whose token it is: with an
         * admin token, as the administrator. What to remove travels in the body, which some proxies drop from a DELETE.
         *
         * The vendor's description of 2024 moves the properties into the query; its SDKs still send them in the body. The
         * reference has messages alone.
         */
        delete: operations["v2.reactions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/reactions/messages/most": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages with the most reactions
         *
         * Lists the messages that have the most reactions of one name, and how many each has. No source shows paging: ask for
         * as many as you need.
         *
         * Later sources want a `limit` of at least 1, so pass it rather than rely on the default of 0, whose meaning is not
         * documented. They also let you leave `reactionName` out.
         */
        get: operations["v2.reactions.queryMostReacted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/channels/{channelId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a channel for good, by the later path
         *
         * Closes the channel at the path that every description after the reference has, in the plural. **This cannot be
         * undone:** as the reference tells of `v2.channels.close`, every user is kicked from the channel at once and all its
         * messages are deleted. To silence a channel for a while, use `v2.channels.mute`.
         */
        post: operations["v2.channels.closeByPluralPath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/search/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search channels
         *
         * Searches the network's channels for a text and gives them a page at a time, the most relevant first unless `options`
         * say otherwise, with the number of all that were found. To list channels without a text use `v3.channels.query`,
         * which has more filters.
         */
        get: operations["v2.channels.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/search/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search messages
         *
         * Searches messages for a text, in the whole network or in one channel, and gives them a page at a time, the newest
         * first unless `options` say otherwise. Only text messages are searched unless `types` names others.
         *
         * Only the description of 2026 has it. The feeds that the messages are in come with them.
         */
        get: operations["v2.messages.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute a user in the network
         *
         * Keeps a user from writing in the whole network, for a while or until `v2.users.unmute` lifts it; `isGlobalMuted` of
         * a user shows it. To mute a user in one channel only, use `v2.channels.users.mute`; to shut one out altogether,
         * `v2.users.ban`.
         *
         * Only the description of 2026 has it, and only its body could be read there. Error code 400313, UserIsGlobalMuted,
         * came with it; with which HTTP status is not stated.
         */
        post: operations["v2.users.mute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a user's mute in the network
         *
         * Lets a user whom `v2.users.mute` silenced write again. A mute in a single channel is another matter: lift that with
         * `v2.channels.users.mute` and `mutePeriod: 0`.
         *
         * Only the description of 2026 names the path. That it is a POST with a `userId` is inferred from the bodies beside it
         * in that description. Where a server refuses it, `v2.users.mute` with `mutePeriod: 0` may serve, as it does in
         * channels.
         */
        post: operations["v2.users.unmute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/moderation-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the moderation settings
         *
         * Tells what the network does by itself against spam and unwanted content: how often a message may be repeated, how
         * long a writer is muted for what, and by which thresholds images are examined. `v2.roles.query` has the settings in
         * its answer too. The units of times and thresholds are not documented.
         *
         * The description of 2024 shows bare codes, 400 and 500, where other operations have 400000 and 500000: go by the HTTP
         * status.
         */
        get: operations["v2.moderationSettings.get"];
        /**
         * Update the moderation settings
         *
         * Changes what the network does by itself against spam and unwanted content. All fields may be left out; presumably
         * what you leave out stays as it is, though no source says so. The answer does not show the settings: get them, and
         * compare, before you rely on a change. The units are not documented; start from the values that are there.
         *
         * The description of 2024 shows bare codes, 400 and 500, where other operations have 400000 and 500000: go by the HTTP
         * status.
         */
        put: operations["v2.moderationSettings.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find channels
         *
         * Lists the network's channels, a page at a time: all of them, those that the token's owner is in or is not in, those
         * of one user, or those of certain kinds or with certain tags. For channels whose ids you know use
         * `v3.channels.getMany`.
         *
         * `excludeArchives` is in the description of 2026 alone; an older server may ignore or refuse it.
         */
        get: operations["v3.channels.query"];
        put?: never;
        /**
         * Create a channel
         *
         * Creates a community, live or broadcast channel and puts the given users into it. Choose the id, which must be unique
         * in the network, or leave it to the server. For a conversation use `v3.channels.createConversation`; to create a
         * standard channel there is only `v2.channels.create`.
         *
         * Sent twice without an id it may create two channels: after a 500 or a timeout look for the first before you send it
         * again. `videoStreamId`, `postId` and `roomId` are in the description of 2026 alone.
         */
        post: operations["v3.channels.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get channels by id
         *
         * Gives up to ten channels by their ids, without pages. Ids of more than 50 characters are not taken here, though a
         * channel may have one of 100: get such channels one by one with `v3.channels.get`. Whether one unknown id fails the
         * whole call is not documented.
         */
        get: operations["v3.channels.getMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark several channels as read
         *
         * Sets how far the token's owner has read in each of the channels, as `v3.channels.markSeen` does for one. How many
         * channels one call takes is not documented, nor what becomes of the others when one does not exist.
         *
         * Only the description of 2026 has it. If a server answers 404 for channels that exist, mark them one by one.
         */
        post: operations["v3.channels.markManySeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a conversation
         *
         * Creates a channel of type conversation between the token's owner and up to ten users or, while `isDistinct` is true,
         * gives back the one that exists between exactly these users. Use it for private chats; other channels come from
         * `v3.channels.create`. With `isDistinct: false` every call creates another: after a 500 or a timeout look for the
         * first before you send it again.
         */
        post: operations["v3.channels.createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a channel
         *
         * Gives one channel, with the membership of the token's owner, its last message and what else those refer to. For up
         * to ten channels at once use `v3.channels.getMany`; for the members `v3.channels.users.query`.
         */
        get: operations["v3.channels.get"];
        /**
         * Update a channel
         *
         * Changes a channel's name, picture, metadata, tags, notifications or the deletion of flagged messages. All fields may
         * be left out; presumably what you leave out stays as it is, though no source says so, nor whether new metadata are
         * merged with the old. The kind of channel and whether it is public cannot be changed here; `v2.channels.mute` mutes
         * it.
         */
        put: operations["v3.channels.update"];
        post?: never;
        /**
         * Delete a channel
         *
         * Deletes the channel. No operation brings it back, so treat it as final. `v3.channels.query` has a filter for deleted
         * channels, `isDeleted`: users no longer see it, administrators do. Closing (`v2.channels.close`) takes everybody out
         * of it instead.
         */
        delete: operations["v3.channels.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a channel
         *
         * Makes the token's owner a member of the channel. To put other users into it, use `v3.channels.users.add`. Who is
         * banned from the channel is refused with code 400304 until `v3.channels.users.unban` lifts the ban.
         */
        post: operations["v3.channels.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave a channel
         *
         * Ends the membership of the token's owner in the channel. To take other users out of it, use
         * `v3.channels.users.remove`. Codes 400317 and 400318 say that a last moderator or member may not leave; whether they
         * occur here, and with which HTTP status, is not stated.
         */
        delete: operations["v3.channels.leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a channel as read
         *
         * Sets how far the token's owner has read in the channel; `readToSegment` of the membership shows it. A message's
         * number in its channel is its segment. What a number lower than the last one does is not documented.
         *
         * Several channels at once take `v3.channels.markManySeen`, in the description of 2026.
         */
        post: operations["v3.channels.markSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Find members of a channel
         *
         * Lists the users of a channel, a page at a time: all, only the muted or banned ones, or only those with certain
         * roles. `channelUsers` holds the memberships, `users` the users themselves. `member&banned` is a single filter, whose
         * `&` has to be escaped in a URL.
         *
         * The order by `displayName` is in the description of 2026 alone.
         */
        get: operations["v3.channels.users.query"];
        put?: never;
        /**
         * Add users to a channel
         *
         * Makes the users members of the channel. Code 400304 says that a user is banned from it: `v3.channels.users.unban`
         * lifts the ban. The token's owner joins with `v3.channels.join`. Whether one refused user fails the whole call is not
         * documented.
         */
        post: operations["v3.channels.users.add"];
        /**
         * Remove users from a channel
         *
         * Ends the users' membership of the channel. They may join again; ban them to prevent that. Without `userIds` the
         * outcome is not documented, so always name them.
         *
         * The vendor's SDKs send the same `userIds` in a JSON body instead. The reference has them in the query. Name them in
         * one of the two.
         */
        delete: operations["v3.channels.users.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}/users/ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Ban users from a channel
         *
         * Takes the users out of the channel and keeps them from joining it again. Other channels are not affected; to shut a
         * user out of the whole network use `v2.users.ban`. The answer's `channelUsers` are those of the banned users.
         */
        put: operations["v3.channels.users.ban"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}/users/unban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Lift users' ban from a channel
         *
         * Lets banned users join the channel again. It does not make them members: add them with `v3.channels.users.add`, or
         * let them join. The answer's `channelUsers` are those of the users concerned. Code 400316, for a user who is not
         * banned, is listed for the unban from a community alone; expect it here, too.
         */
        put: operations["v3.channels.users.unban"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/channels/{channelId}/users/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give members of a channel a role
         *
         * Gives the role to each of the users, in this channel only. A role must exist in the network before it can be given.
         * Users who have it already keep it.
         */
        post: operations["v3.channels.users.addRole"];
        /**
         * Take a role from members of a channel
         *
         * Takes the role from each of the users, in this channel only; they stay members of it. Roles in the whole network are
         * changed by `v3.users.update`. Without `userIds` or `role` the outcome is not documented, so always name both.
         *
         * The vendor's SDK sends both in a JSON body instead. Name them in one of the two places.
         */
        delete: operations["v3.channels.users.removeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find messages
         *
         * Lists the messages of one channel, a page at a time: all of them, or those of one type, with certain tags or with
         * flags, or the answers to one message. Start with `options.first` or `options.last`, and go on with the token of the
         * answer. Deleted messages are among them unless `isDeleted` is false.
         */
        get: operations["v3.messages.query"];
        put?: never;
        /**
         * Post a message
         *
         * Posts a message in a channel: a text, a file that `v3.files.create` has uploaded, or content of your own making.
         * Sent twice without a `messageId`, it is posted twice. 403 says by its code what is in the way: the author or the
         * channel is muted, the author is banned, or the text repeats itself or holds a blocked word or link.
         *
         * The source lets `type` be left out for a text and marks `data` and `fileId` as optional for all types. Here `type`
         * is required; that a text needs `data.text`, and an image, file, video or audio a `fileId`, follows from their names
         * and from version 2.
         */
        post: operations["v3.messages.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get messages by id
         *
         * Gives up to ten messages in one call, each by its id, with their authors and files. Use it when you know the ids, as
         * from a webhook or your own records. Whether one unknown id makes the whole call fail with 404 is not documented.
         */
        get: operations["v3.messages.getMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         *
         * Gives one message, of any type, with its author and its file. The answer holds lists, as those of all v3 operations
         * on messages do; the message is the one in `messages`. The bytes of a file come from `v3.files.download`.
         */
        get: operations["v3.messages.get"];
        /**
         * Update a message
         *
         * Changes a message's content, metadata, tags or mentions; its type and its file cannot be changed. All four may be
         * left out, and are then most likely left as they are, which no source says. A new text passes the same checks as one
         * that is posted: 403 tells of repetition, a blocked word or a link.
         */
        put: operations["v3.messages.update"];
        post?: never;
        /**
         * Delete a message
         *
         * Deletes one message, of any type, from its channel, and says whether that was done. There is no operation to bring
         * it back, but `v3.messages.query` still finds it with `isDeleted: true`.
         */
        delete: operations["v3.messages.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages/{messageId}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flag a message
         *
         * Flags a message as the token's owner, so that moderators find it with `hasFlag: true`. `v3.messages.unflag` takes
         * the flag back. What a second flag of the same owner does is not documented; too many flags are answered with 403 and
         * code 400300.
         */
        post: operations["v3.messages.flag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages/{messageId}/unflag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back a flag on a message
         *
         * Takes back the flag that the token's owner has put on a message. The flags of others stay; `v3.messages.clearFlags`
         * removes those too.
         */
        delete: operations["v3.messages.unflag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages/{messageId}/clearFlags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear a message's flags
         *
         * Removes all flags from a message, whoever put them there. Use it when moderators have looked at the message and let
         * it stand. Users may flag it again.
         */
        delete: operations["v3.messages.clearFlags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages/{messageId}/isFlaggedByMe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Tell whether you flagged a message
         *
         * Tells whether the token's owner has flagged the message. With an admin token that is the administrator and not the
         * user who looks at the message: use that user's own token for them.
         */
        get: operations["v3.messages.isFlaggedByMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find users
         *
         * Lists the network's users, a page at a time, with their pictures: all of them or only those that somebody has
         * flagged, and on request only those whose name, handle or id matches a keyword.
         *
         * Searching by `searchBy` and sorting by `profileHandle` are new in the description of 2026: a server that does not
         * know them may ignore or refuse them.
         */
        get: operations["v3.users.query"];
        /**
         * Update a user
         *
         * Changes a user's name, roles, metadata, picture or description. What you leave out most likely stays as it is, as in
         * version 2; no source says so here. The roles are those of the network; for a role in one channel use
         * `v3.channels.users.addRole`. Metadata may come to 5,000 bytes.
         *
         * A picture that is no image is answered with 403 and code 400300. 401 and code 400100 may also mean that only an
         * administrator may update the user.
         */
        put: operations["v3.users.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get users by id
         *
         * Gives up to a hundred users in one call, each by their id, with their pictures. Use it to turn the user ids of other
         * answers into names. What happens with ids that nobody has is not documented.
         */
        get: operations["v3.users.getMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's id.
                 * @example bob
                 */
                userId: components["parameters"]["AnyUserIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         *
         * Gives one user, with their picture. The answer holds lists; the user is the one in `users`. `type` says which of a
         * user's two ids you have. A user that does not exist is answered with 400400, as was seen; the sources list 400 and
         * 403, but no 404.
         */
        get: operations["v3.users.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users/{userId}/isFlagByMe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's id.
                 * @example bob
                 */
                userId: components["parameters"]["AnyUserIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Tell whether you flagged a user
         *
         * Tells whether the token's owner has flagged the user. With an admin token that is the administrator: for what another user has flagged, use that user's own token. The answer's name for it is `isFlagByMe`, without an envelope.
         */
        get: operations["v3.users.isFlaggedByMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find roles
         *
         * Lists the network's roles that match a keyword, or all of them, each with the permissions that it gives. The
         * description of 2024 requires the keyword; the vendor's SDK leaves it out.
         *
         * The vendor's descriptions show a bare list of roles in `data`; its SDK reads `roles` with `paging` beside them.
         */
        get: operations["v3.roles.query"];
        put?: never;
        /**
         * Create a role
         *
         * Defines a role for the network, with the permissions that it gives. Users have it only once it is given to them: in
         * the whole network by `v3.users.update`, in a channel by `v3.channels.users.addRole`. What happens if the role exists
         * already is not documented.
         */
        post: operations["v3.roles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The role's id.
                 * @example channel-moderator
                 */
                roleId: components["parameters"]["RoleIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a role
         *
         * Gives one role, with the permissions that it gives to whoever has it. Which users those are is not in the answer,
         * nor does a v3 operation list them for the whole network.
         */
        get: operations["v3.roles.get"];
        /**
         * Update a role
         *
         * Sets a role's name and permissions. `permissions` is required: send all that the role is to give, not only new ones.
         * The change concerns everybody who has the role.
         *
         * The source has the role's id twice, in the path and in the body. They are the same; the client fills in both from
         * one argument.
         */
        put: operations["v3.roles.update"];
        post?: never;
        /**
         * Delete a role
         *
         * Deletes a role from the network. What becomes of the users who have it is not documented, so take it from them
         * first. The source has the role's id in the query once more, optionally; the path says enough.
         */
        delete: operations["v3.roles.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who reacted
         *
         * Lists who reacted to a message, post, comment or story, a page at a time, and what each reacted with: all reactions,
         * or those of one name. To add and remove reactions there are `v2.reactions.create` and `v2.reactions.delete`; version
         * 3 has none of its own.
         *
         * Where nobody has reacted, the vendor's SDK expects one entry whose `reactors` is empty, and throws on an empty
         * `reactions`. Take both for "nobody".
         */
        get: operations["v3.reactions.query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         *
         * Uploads an image or another file of at most 1 GiB, for use by its `fileId` in messages and posts or as a picture.
         * Small, medium and large versions are made from an image; the original is kept only with `fullImage: true`, and
         * cannot be had later. Sent twice, it is uploaded twice.
         *
         * The description of 2024 has a list of files, all optional; that of 2026 has `file` required and `accessType` beside
         * it, and a list under `files` that is deprecated and not offered here. The answer is a list all the same.
         */
        post: operations["v3.files.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The file's id, from the answer to its upload.
                 * @example 9c4e7a2164f1c2d0b7e5d30012a9f001
                 */
                fileId: components["parameters"]["FileIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get what is known of a file
         *
         * Gives a file's name, type and size and, of an image, its dimensions. The bytes themselves come from
         * `v3.files.download`. A file that does not exist is answered with HTTP 400 and code 400400 by the source, not with
         * 404: expect either.
         */
        get: operations["v3.files.get"];
        /**
         * Update a file's alternative text
         *
         * Sets the text that says what a file shows, for those who cannot see it. The file itself stays as it is; to replace
         * it, upload another and delete this one. Not in the description of 2024: if a server answers 404 for a file that
         * exists, it does not know the operation yet.
         */
        put: operations["v3.files.update"];
        post?: never;
        /**
         * Delete a file
         *
         * Deletes a file. There is no operation to bring it back. What messages, posts and profiles that use the file show
         * afterwards is not documented.
         */
        delete: operations["v3.files.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/files/{fileId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The file's id, from the answer to its upload.
                 * @example 9c4e7a2164f1c2d0b7e5d30012a9f001
                 */
                fileId: components["parameters"]["FileIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Download a file
         *
         * Gives a file's bytes; of an image, in one of four sizes. Small, medium and large are scaled by the longest side; how
         * many pixels that makes is not published. `full` is there only if the image was uploaded with `fullImage: true`. For
         * other files `size` has no effect.
         *
         * Since the description of 2026 the server answers 302, with the address of the bytes under `Location`. The client
         * follows it and gives you the bytes either way. The description of 2024 has 200, as JSON with the file's id, which a
         * download can hardly mean. It has the bearer token as optional, and takes one in the query (`t`) or in a cookie
         * `upstra-access-token`, which is left out here: the vendor's UI kits load pictures without a header.
         */
        get: operations["v3.files.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/authentication/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an authentication token
         *
         * Gives a token for a user, as a JSON string and not inside an object. By its name it is the `authToken` that
         * `v3.sessions.create` takes; it is good for 10 minutes. Instead of the bearer token the request carries the header
         * `x-server-key`. Without `userId` the outcome is not documented, so always name the user.
         *
         * The description of 2024 marks the operation as deprecated. Since when, and what takes its place, is not documented.
         * @deprecated
         */
        get: operations["v3.authentication.getToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of the session
         *
         * Tells when a cache was last emptied; of the session itself the source shows nothing. A client that keeps answers can
         * compare it with its own time and drop what is older; that this is its purpose is inferred from the name.
         */
        get: operations["v3.sessions.get"];
        put?: never;
        /**
         * Create a session
         *
         * Begins a session of a user on a device, and gives the tokens to act as that user. An access token lasts 30 days.
         * Instead of the bearer token the request carries the header `x-api-key`. A user who is banned from the network is
         * answered with 403 and code 400312. Treat the answer as a secret: it is as good as a password.
         *
         * The description of 2024 marks the operation as deprecated. Since when, and what takes its place, is not documented.
         * @deprecated
         */
        post: operations["v3.sessions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find communities
         *
         * Lists the network's communities, a page at a time: all of them, those that the token's owner is in or is not in, or
         * those found by a keyword, by tags or by a category. To fetch communities whose ids you know use
         * `v3.communities.getMany`.
         */
        get: operations["v3.communities.query"];
        put?: never;
        /**
         * Create a community
         *
         * Creates a community, with its first members and its categories if you name them. The answer has the id that the
         * server gave it and, in `channelId`, that of its channel. An avatar that is not an image is refused with code 400300,
         * a duplicate with 400315.
         *
         * Sent twice, it may create two communities: after a 500 or a timeout look for the community before you send it again.
         */
        post: operations["v3.communities.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get communities by id
         *
         * Gives several communities at a time, by id. To find communities by what they are about use `v3.communities.query`.
         * What is answered where only some of the ids exist is not documented.
         */
        get: operations["v3.communities.getMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/recommended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find recommended communities
         *
         * Lists communities recommended to the token's owner: five, unless you ask for another number, and no further pages.
         * By what they are chosen is not documented.
         */
        get: operations["v3.communities.queryRecommended"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/top-trending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find trending communities
         *
         * Lists the communities that trend most in the network: five, unless you ask for another number, and no further pages.
         * By what that is measured is not documented.
         */
        get: operations["v3.communities.queryTopTrending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/{communityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a community
         *
         * Gives one community with its categories, its feeds and the files and users that it refers to by id. For several at a
         * time use `v3.communities.getMany`.
         */
        get: operations["v3.communities.get"];
        /**
         * Update a community
         *
         * Changes the properties that you name: the display name, who may post, which posts and comments wait for approval and
         * so on. The members stay as they are; `v3.communities.users` is there for them. A duplicate is refused with code
         * 400315.
         *
         * The source gives some properties a default here too (`isUniqueDisplayName`, `needApprovalOnPostCreation`,
         * `needApprovalOnCommentCreation`, `allowCommentInStory`, `isDiscoverable`, `requiresJoinApproval`) and does not say
         * whether leaving one out sets it back. Send those that differ from it every time.
         */
        put: operations["v3.communities.update"];
        post?: never;
        /**
         * Delete a community
         *
         * Deletes the community. There is no operation to bring it back. `v3.communities.query` has `isDeleted` to list
         * deleted ones. What becomes of its posts and of its channel is not documented.
         */
        delete: operations["v3.communities.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/{communityId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a community
         *
         * Makes the token's owner a member of the community. To make others members use `v3.communities.users.add`. Whoever is
         * banned from the community is refused with code 400304.
         *
         * No source shows what is answered where joining has to be approved (`requiresJoinApproval`): see
         * `communityMembership` of the answer.
         */
        post: operations["v3.communities.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/{communityId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave a community
         *
         * Ends the membership of the token's owner. To end that of others use `v3.communities.users.remove`. Whoever is not a
         * member is refused, by the description with 401 and code 400100, by a recorded answer with code 400300; whoever is
         * banned with code 400304.
         *
         * Two codes are for the last moderator and the last member, who cannot leave: 400317 and 400318. No source says under
         * which HTTP status, nor whether they apply here.
         */
        delete: operations["v3.communities.leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/{communityId}/permissions/me": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get your permissions in a community
         *
         * Tells what the token's owner may do in the community and whether it is of their making. Ask before you offer people
         * what would be refused.
         */
        get: operations["v3.communities.getMyPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/{communityId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Find members of a community
         *
         * Lists the members of a community, a page at a time: all of them, those found by a search, those with certain roles,
         * or those who are banned from it. The memberships are in `communityUsers`, the users themselves in `users`.
         *
         * The description of 2026 adds `searchBy` and the order `profileHandle`.
         */
        get: operations["v3.communities.users.query"];
        put?: never;
        /**
         * Add users to a community
         *
         * Makes the users members of the community. Users who are members already stay so. Users who are banned from it are
         * refused with code 400304; lift the ban first.
         */
        post: operations["v3.communities.users.add"];
        /**
         * Remove users from a community
         *
         * Ends the users' membership of the community. They may join again; ban them to prevent that.
         *
         * The description has `userIds` in the query, where they are required; the vendor's SDKs send them in a JSON body.
         * Name them in one of the two.
         */
        delete: operations["v3.communities.users.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/{communityId}/users/ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Ban users from a community
         *
         * Removes the users from the community and keeps them from joining it again. Other communities are not affected; to
         * shut a user out of the whole network use `v2.users.ban`. Users who cannot be banned are refused with code 400306.
         */
        put: operations["v3.communities.users.ban"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/{communityId}/users/unban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Lift users' ban from a community
         *
         * Lets banned users join the community again. A user who is not banned is answered with code 400316. Whether it makes
         * them members, too, is not documented: see `communityMembership` of the answer.
         */
        put: operations["v3.communities.users.unban"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/{communityId}/users/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give members of a community a role
         *
         * Gives the role to each of the users, in this community only. A role must exist in the network before it can be
         * given. Users who have it already keep it.
         */
        post: operations["v3.communities.users.addRole"];
        /**
         * Take a role from members of a community
         *
         * Takes the role from each of the users, in this community only. They stay members of it, with the roles that are
         * left.
         */
        delete: operations["v3.communities.users.removeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/communities/{communityId}/comments/review-queue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Find comments that wait for review
         *
         * Lists the comments of a community that wait for review, a page at a time: all of them, those of one post or those of
         * a span of days. Where `needApprovalOnCommentCreation` is set, new comments wait for approval; decide on each with
         * `v3.comments.approve` or `v3.comments.decline`. Whoever lacks the permission is answered with code 400301.
         */
        get: operations["v3.communities.comments.queryReviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/community-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find community categories
         *
         * Lists the categories that the network's communities are sorted into, by name unless you say otherwise. Find the
         * communities of one of them with `v3.communities.query`.
         *
         * The vendor's descriptions show the answer without `paging`; it was recorded with the next token there.
         */
        get: operations["v3.communityCategories.query"];
        put?: never;
        /**
         * Create a community category
         *
         * Creates a category. It is empty at first: communities are put into it by `categoryIds`, when they are created or
         * updated. Sent twice, it may create two categories of the same name; no source tells of a check.
         */
        post: operations["v3.communityCategories.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/community-categories/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get community categories by id
         *
         * Gives several categories at a time, by id, such as those that a community's `categoryIds` name. What is answered
         * where only some of the ids exist is not documented. Without `categoryIds` the outcome is not documented, so always
         * name them.
         */
        get: operations["v3.communityCategories.getMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/community-categories/{categoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The category's id, from the answer that it came with.
                 * @example 3b8f6d0e65a0d1f0c7e5d30012c0d001
                 */
                categoryId: components["parameters"]["CategoryIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a community category
         *
         * Gives one category, and the file of its avatar if it has one. For several at a time use
         * `v3.communityCategories.getMany`.
         */
        get: operations["v3.communityCategories.get"];
        /**
         * Update a community category
         *
         * Changes the name, the avatar or the metadata of a category. Communities refer to it by id, so they stay in it.
         */
        put: operations["v3.communityCategories.update"];
        post?: never;
        /**
         * Delete a community category
         *
         * Deletes the category. There is no operation to bring it back. What becomes of `categoryIds` of the communities in it
         * is not documented.
         *
         * The source wants the id twice, in the path and in the query. The client fills both from one argument.
         */
        delete: operations["v3.communityCategories.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find posts
         *
         * Lists posts, a page at a time: those on one community or user, or those on all targets of a kind. They can be
         * narrowed down by type, tag and flag. Child posts stand in `postChildren`; by its name, `matchingOnlyParentPost`
         * lets the filters find those, too, when it is false. `feedType: reviewing` gives moderators what waits for approval.
         *
         * `feedType` and the `all` of `targetType` are in the description of 2026 alone. It also deprecates `dataType`: use
         * `dataTypes`.
         */
        get: operations["v3.posts.query"];
        put?: never;
        /**
         * Publish a post
         *
         * Puts a post on a user, in a community or on some other content. Pictures and files are uploaded by
         * `v3.files.create` first. Where a community approves its posts, the new one waits for `v3.posts.approve`. Sent
         * twice without a `postId`, it is posted twice.
         *
         * The descriptions give `data` only one shape, with a text, images and files, whatever the `dataType`. A poll is made
         * by `v3.polls.create` first and named by `data.pollId`. How to post a video or a stream is not documented.
         */
        post: operations["v3.posts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get posts by id
         *
         * Gives up to a hundred posts in one call, each by its id, with what belongs to them. Use it when you know the ids,
         * as from a webhook or your own records. Whether one unknown id makes the whole call fail with 404 is not
         * documented.
         *
         * The description of 2024 lets `postIds` be left out and takes ids of at most 50 characters.
         */
        get: operations["v3.posts.getMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a001
                 */
                postId: components["parameters"]["PostIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a post
         *
         * Gives one post, with its child posts, comments, files and poll. The answer holds lists, as those of most
         * operations on posts do; the post is the one in `posts`. The bytes of a file come from `v3.files.download`.
         *
         * All three parameters in the query are in the description of 2026 alone.
         */
        get: operations["v3.posts.get"];
        /**
         * Update a post
         *
         * Changes a post's content, metadata or tags. All of them may be left out, and are then most likely left as they
         * are, which no source says. With the header `preserve-edited-at`, by its name, `editedAt` stays as it was, which
         * suits corrections that readers need not hear of. Only those who may edit the post can do so; others are answered
         * with 403.
         */
        put: operations["v3.posts.update"];
        post?: never;
        /**
         * Delete a post
         *
         * Deletes one post, and says whether that was done. There is no operation to bring it back, but `v3.posts.query`
         * still finds it with `isDeleted: true`. What becomes of its child posts and comments is not documented.
         */
        delete: operations["v3.posts.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{postId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a post
         *
         * Publishes a post that waits for approval, as new posts do in a community with `needApprovalOnPostCreation`. Find
         * such posts with `v3.posts.query` and `feedType: reviewing`. Code 400400 says that there is no such post, or none
         * that the token may see.
         */
        post: operations["v3.posts.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{postId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a post
         *
         * Refuses a post that waits for approval, so that it is not published; it goes to the community's declined posts,
         * which `v3.posts.query` lists with `feedType: declined`. No source documents a reason to go with it, nor whether a
         * declined post can be approved later.
         */
        post: operations["v3.posts.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{postId}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flag a post
         *
         * Flags a post as the token's owner, so that moderators find it with `hasFlag: true`. `v3.posts.unflag` takes the
         * flag back. A second flag of the same owner is answered with 403 and
         * code 400300.
         *
         * The description of 2024 has no body, and vendor's clients send none. Both of its fields, `reason` and `detail`, may
         * be left out.
         */
        post: operations["v3.posts.flag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{postId}/unflag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back a flag on a post
         *
         * Takes back the flag that the token's owner has put on a post. The flags of others stay; `v3.posts.clearFlags`
         * removes those too.
         */
        delete: operations["v3.posts.unflag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{postId}/flags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear a post's flags
         *
         * Removes all flags from a post, whoever put them there. Use it when moderators have looked at the post and let it
         * stand. Whoever lacks the permission is answered with code 400301; `v3.posts.unflag` takes back one's own flag
         * alone.
         */
        delete: operations["v3.posts.clearFlags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{postId}/isflagbyme": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a001
                 */
                postId: components["parameters"]["PostIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Tell whether you flagged a post
         *
         * Tells whether the token's owner has flagged the post. With an admin token that is the administrator and not the
         * user who looks at the post: use that user's own token for them.
         */
        get: operations["v3.posts.isFlaggedByMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find comments
         *
         * Lists comments, a page at a time: those on one post, story or other content, the replies to one comment, or those
         * with flags. Replies come along in `commentChildren`. Start without a token, and go on with that of the answer.
         * Comments that wait for approval are left out unless `includePending` is true.
         *
         * The description of 2024 requires `referenceId` and sorts by `lastCreated` unless told otherwise; that of 2026 lets
         * it be left out, names no default order and adds `includePending`. It no longer says how `options` and `dataTypes`
         * are written; here they are as in 2024.
         */
        get: operations["v3.comments.query"];
        put?: never;
        /**
         * Comment on something
         *
         * Puts a comment on a post, a story or some other content or, with `parentId`, replies to a comment. Pictures are
         * uploaded by `v3.files.create` first. Where a community approves its comments, the new one waits for
         * `v3.comments.approve`. Sent twice without a `commentId`, it is put there twice.
         *
         * `links`, videos in `attachments` and the approval of comments are in the description of 2026 alone.
         */
        post: operations["v3.comments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/comments/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get comments by id
         *
         * Gives up to ten comments in one call, each by its id, with what belongs to them. Use it when you know the ids, as
         * from a webhook or your own records. Ids of more than 50 characters are not taken here: get such comments one by one
         * with `v3.comments.get`. Whether one unknown id makes the whole call fail with 404 is not documented.
         */
        get: operations["v3.comments.getMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a comment
         *
         * Gives one comment, with its replies, its author and its files. The answer holds lists, as those of all operations on
         * comments do; the comment is the one in `comments`. Code 400400 says that there is no such comment, or none that the
         * token may see.
         */
        get: operations["v3.comments.get"];
        /**
         * Update a comment
         *
         * Changes a comment's text, attachments, mentions or metadata. All of them may be left out, and are then most likely
         * left as they are, which no source says. With the header `preserve-edited-at`, by its name, `editedAt` stays as it
         * was, which suits corrections that readers need not hear of.
         *
         * `links` and `reason` are in the description of 2026 alone.
         */
        put: operations["v3.comments.update"];
        post?: never;
        /**
         * Delete a comment
         *
         * Deletes one comment, and says whether that was done. There is no operation to bring it back, but `v3.comments.query`
         * still finds it with `isDeleted: true`. What becomes of its replies is not documented.
         *
         * The description of 2024 marks the operation as deprecated. No source says since when, or what replaces it.
         * @deprecated
         */
        delete: operations["v3.comments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/comments/{commentId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a comment
         *
         * Publishes a comment that waits for approval, as new ones do in a community with `needApprovalOnCommentCreation`.
         * Find such comments with `v3.communities.comments.queryReviewQueue`. Whoever lacks the permission is answered with
         * code 400301.
         *
         * Only the description of 2026 has it. If a server answers 404 for a comment that exists, it does not know the
         * operation yet.
         */
        post: operations["v3.comments.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/comments/{commentId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a comment
         *
         * Refuses a comment that waits for approval, so that it is not published; its `approvalStatus` is then most likely
         * `rejected`. A reason may be given. Whoever lacks the permission is answered with code 400301. Whether a declined
         * comment can be approved later is not documented.
         *
         * Only the description of 2026 has it, as it has `v3.comments.approve`.
         */
        post: operations["v3.comments.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/comments/{commentId}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flag a comment
         *
         * Flags a comment as the token's owner, so that moderators find it with `hasFlag: true`. `v3.comments.unflag` takes
         * the flag back. A second flag of the same owner is answered with 403 and
         * code 400300.
         *
         * `reason` and `detail` are in the description of 2026 alone. The descriptions want a body that repeats the id; vendor's
         * clients send none.
         */
        post: operations["v3.comments.flag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/comments/{commentId}/unflag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back a flag on a comment
         *
         * Takes back the flag that the token's owner has put on a comment. The flags of others stay; `v3.comments.clearFlags`
         * removes those too.
         */
        delete: operations["v3.comments.unflag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/comments/{commentId}/flags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear a comment's flags
         *
         * Removes all flags from a comment, whoever put them there. Use it when moderators have looked at the comment and let
         * it stand. Whoever lacks the permission is answered with code 400301; `v3.comments.unflag` takes back one's own flag
         * alone.
         */
        delete: operations["v3.comments.clearFlags"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/comments/{commentId}/isflagbyme": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Tell whether you flagged a comment
         *
         * Tells whether the token's owner has flagged the comment. With an admin token that is the administrator and not the
         * user who looks at the comment: use that user's own token for them.
         */
        get: operations["v3.comments.isFlaggedByMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/global-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the global feed
         *
         * Lists the posts of the global feed of the token's owner, a page at a time, with the communities that they are in.
         * The network's social settings, which `v3.networkSettings.social.get` gives, have switches under `globalFeed` for own
         * posts, everyone's, those of communities and those of people followed.
         */
        get: operations["v3.feeds.global.query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/community-feeds/{communityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Read a community's feed
         *
         * Lists the posts of one community, the latest first unless you say otherwise, with the community itself. Posts of the
         * types in `dataTypes`, flagged posts or deleted posts can be asked for alone. 401 and code 400100 may also mean that
         * the token's owner has not joined the community.
         *
         * The vendor's descriptions show the answer without `paging`; its SDK reads the next token there.
         */
        get: operations["v3.feeds.community.query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user-feeds/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's id, as your own system gave it when the user was registered.
                 * @example bob
                 */
                userId: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Read a user's feed
         *
         * Lists the posts of one user's feed, the latest first unless you say otherwise. Posts of the types in `dataTypes`,
         * flagged posts or deleted posts can be asked for alone. `v3.feeds.user.count` tells how many there are.
         *
         * The vendor's descriptions show the answer without `paging`; its SDK reads the next token there.
         */
        get: operations["v3.feeds.user.query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user-feeds/{userId}/count": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's id, as your own system gave it when the user was registered.
                 * @example bob
                 */
                userId: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Count the posts of a user's feed
         *
         * Tells how many posts a user's feed has, without fetching them. Deleted posts count too unless `isDeleted` is false.
         */
        get: operations["v3.feeds.user.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/content-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the content feed
         *
         * Lists the posts of the network's content feed, a page at a time. Beside users and communities, content is the third
         * kind of target that a post can have; no source says more of it.
         */
        get: operations["v3.feeds.content.query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a poll
         *
         * Makes a poll of a question and 2 to 10 answers, of which users choose one or several. The answer gives the ids of
         * the poll and of its answers, which voting needs. A post shows the poll whose id it has in `data.pollId`: see
         * `v3.posts.create`. Sent twice, it makes two polls.
         *
         * The title is in the description of 2026 alone.
         */
        post: operations["v3.polls.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/polls/{pollId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The poll's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0c001
                 */
                pollId: components["parameters"]["PollIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a poll
         *
         * Gives one poll, with its answers, how often each was chosen, and whether the token's owner has voted. Who chose an
         * answer is told by `v3.polls.answers.queryVoters`.
         */
        get: operations["v3.polls.get"];
        /**
         * Close a poll
         *
         * Sets a poll's status, by which it is closed. Mind that `status` is `closed` when it is left out: a call that is to
         * change only `text` closes the poll, too. No other status is known, so nothing opens it again. Only
         * who made the poll can do so; others are answered with 403 and code 400300.
         */
        put: operations["v3.polls.update"];
        post?: never;
        /**
         * Delete a poll
         *
         * Deletes a poll, and says whether that was done. There is no operation to bring it back; `v3.polls.update` ends the
         * vote and keeps the poll. What becomes of a post that shows it is not documented.
         */
        delete: operations["v3.polls.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/polls/{pollId}/answers/{answerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The poll's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0c001
                 */
                pollId: components["parameters"]["PollIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Find who chose an answer
         *
         * Lists those who chose one answer of a poll, a page at a time. `UsersAnswered` holds the votes, with all the
         * answers that each user chose, `users` the users themselves.
         */
        get: operations["v3.polls.answers.queryVoters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/polls/{pollId}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The poll's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0c001
                 */
                pollId: components["parameters"]["PollIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a vote in a poll
         *
         * Sets the answers that the token's owner has chosen in a poll. By the method, `answerIds` takes the place of the
         * earlier choice, so name all the answers that are to hold. Whether it also serves for a first vote is not
         * documented.
         */
        put: operations["v3.polls.votes.update"];
        /**
         * Vote in a poll
         *
         * Chooses answers in a poll as the token's owner. Name one answer, or several where `answerType` is `multiple`. What
         * a second vote does is not documented; to change a vote, use `v3.polls.votes.update`.
         */
        post: operations["v3.polls.votes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/video-streaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find streams
         *
         * Lists the network's video streams, a page at a time: all, those that are live, those of certain users, or those that
         * have got as far as you say. The streams stand under `results`, and `paging` beside it. To find what is live in
         * certain communities use `v3.videoStreaming.queryLive`.
         *
         * `videoStreamingChildren` is in the description of 2026 alone.
         */
        get: operations["v3.videoStreaming.query"];
        put?: never;
        /**
         * Create a stream
         *
         * Creates a video stream of the token's owner. The answer's `streamerUrl` tells where to send picture and sound to,
         * and `watcherUrl` where viewers find them. Sent twice, it creates two streams: after a 500 or a timeout look for the
         * first before you send it again.
         *
         * `channelEnabled` and `videoStreamingChildren` are in the description of 2026 alone.
         */
        post: operations["v3.videoStreaming.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/video-streaming/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find live streams
         *
         * Lists the streams that are live, a page at a time: everywhere, in communities, or of users, or only those of the
         * targets you name. The communities that they are in come along.
         *
         * Only the description of 2026 has it. With an older server use `v3.videoStreaming.query` and `isLive: true`, which
         * cannot be narrowed down to a community.
         */
        get: operations["v3.videoStreaming.queryLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/video-streaming/{streamId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get a stream
         *
         * Gives one video stream, with its addresses, its recordings and what moderation found in it. The answer holds lists;
         * the stream is the one in `videoStreamings`. `videoStreamingChildren` is in the description of 2026 alone.
         */
        get: operations["v3.videoStreaming.get"];
        /**
         * Update a stream
         *
         * Changes a stream's title, description, thumbnail, metadata or resolution. The title has to be sent every time, even
         * if it stays. Send the resolution, too: it has the default `SD`, and no source says whether leaving it out sets that.
         *
         * `channelEnabled` and `videoStreamingChildren` are in the description of 2026 alone.
         */
        put: operations["v3.videoStreaming.update"];
        post?: never;
        /**
         * Delete a stream
         *
         * Deletes a video stream, and says whether that was done. There is no operation to bring it back. What becomes of its
         * recordings and of posts that show it is not documented. The source has no 404 here: a stream that does not exist may
         * be answered with 400.
         */
        delete: operations["v3.videoStreaming.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/video-streaming/{streamId}/streaming-url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a stream's streaming address
         *
         * Takes the address away that the stream is sent to, by the operation's name; the stream itself stays. No source says
         * whether that ends a stream that is live, nor how to have a new address.
         *
         * `videoStreamingChildren` is in the description of 2026 alone.
         */
        delete: operations["v3.videoStreaming.streamingUrl.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/video-streaming/{streamId}/viewer-bans": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Find users banned from a stream
         *
         * Lists the users who may not watch a stream, with who has banned them and when. The source has the stream, its child,
         * what moderation found, the user, the community, the post and the file as single objects here, where other answers
         * have arrays: be ready for both. The post is in the form of version 5, which is not described here.
         */
        get: operations["v3.videoStreaming.viewerBans.query"];
        put?: never;
        /**
         * Ban users from a stream
         *
         * Keeps the users from watching a stream. Other streams are not affected. The source lets the body be left out,
         * which would ban nobody; it is required here. How many users one call takes, and whether one unknown id makes the
         * whole call fail, is not documented either.
         */
        post: operations["v3.videoStreaming.viewerBans.create"];
        /**
         * Lift users' ban from a stream
         *
         * Lets the users watch the stream again. They are named in a JSON body, though the method is DELETE: some proxies drop
         * such a body. The source lets it be left out, which would lift nothing; it is required here.
         */
        delete: operations["v3.videoStreaming.viewerBans.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user-event/video-streaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the watching of streams
         *
         * Reports for how long streams were watched, an entry for each period. The request is signed, and how the signature is
         * made from the rest is not documented: call it only if you know that from the vendor. Whether a report that is sent
         * twice counts twice is not documented either.
         */
        post: operations["v3.userEvents.videoStreaming.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user-event/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the watching of rooms
         *
         * Reports for how long rooms were watched, as `v3.userEvents.videoStreaming.create` does for streams. The request is
         * signed, and how the signature is made from the rest is not documented: call it only if you know that from the
         * vendor.
         */
        post: operations["v3.userEvents.room.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/allowlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find allowed links
         *
         * Lists the links that may be posted in the network, a page at a time: all of them, or those found by `regex`. Version
         * 2 calls the list a whitelist; `v2.whitelist.update` and `v2.whitelist.delete` take the ids that are given here.
         */
        get: operations["v3.allowlists.query"];
        put?: never;
        /**
         * Allow links
         *
         * Adds links to the list of those that may be posted in the network. A link that is not on it can be refused with code
         * 400309; the switch for that is `isWhitelistEnabled` in `v3.networkSettings.moderation`. To take a link off again use
         * `v2.whitelist.delete`.
         *
         * By its method it adds, but no source says whether it replaces the list instead, nor what adding a link twice does.
         * Look at the list before and after. The answer has no ids: query for them.
         */
        post: operations["v3.allowlists.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/allowlists/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check texts for links that are not allowed
         *
         * Checks texts against the allowlist before they are posted, and changes nothing. The finding comes as an error: if a
         * text has a link that is not on the list, the answer is 403 with code 400309, and it is 200 if none has. In the
         * client take it by `.safe()`, or catch the error and look at its `code`.
         *
         * 403 with another code is an error in earnest. Which of several texts it was is not documented: check them one by one
         * to know. Nor does any source say whether `isWhitelistEnabled` has to be on.
         */
        post: operations["v3.allowlists.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/blocklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find blocked words
         *
         * Lists the words and patterns that may not be written in the network, a page at a time: all of them, or those found
         * by `regex`. Version 2 calls the list a blacklist; `v2.blacklist.update` and `v2.blacklist.delete` take the ids that
         * are given here.
         */
        get: operations["v3.blocklists.query"];
        put?: never;
        /**
         * Block words
         *
         * Adds words, or whatever a regular expression matches, to the list of what may not be written in the network. What
         * contains one is refused from then on with code 400308. A malformed expression is answered with code 400001. To take
         * a word off again use `v2.blacklist.delete`.
         *
         * By its method it adds, but no source says whether it replaces the list instead, nor what adding a word twice does.
         * Look at the list before and after. The answer has no ids: query for them.
         */
        post: operations["v3.blocklists.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/blocklists/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check texts for blocked words
         *
         * Checks texts against the blocklist before they are posted, and changes nothing. The finding comes as an error: if a
         * text has a word that is on the list, the answer is 403 with code 400308, and it is 200 if none has. In the client
         * take it by `.safe()`, or catch the error and look at its `code`.
         *
         * 403 with another code is an error in earnest. Which of several texts it was, and which word, is not documented:
         * check the texts one by one to know.
         */
        post: operations["v3.blocklists.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/notification/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a notification setting
         *
         * Tells whether push notifications are on, and what they tell of: for the user as a whole, or for one channel or
         * community. Name the channel or the community where `level` asks for it. The source names no user, so it is most
         * likely the token's owner whose setting it is.
         */
        get: operations["v3.notifications.settings.get"];
        put?: never;
        /**
         * Update a notification setting
         *
         * Turns push notifications on or off, as a whole or for single events: for the user, or for one channel or community.
         * Up to seven events are set in one call. Whether events that are left out keep what they have is not documented, so
         * read the setting again afterwards. Whoever lacks the permission is answered with code 400301.
         */
        post: operations["v3.notifications.settings.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the chat settings
         *
         * Tells what chats are like in the whole network: whether a message may mention its channel, whether channels come
         * with a preview of a message, and what administrators and members may do in conversations. Read it before you update
         * it: the update names and nests some of the properties otherwise.
         */
        get: operations["v3.networkSettings.chat.get"];
        /**
         * Update the chat settings
         *
         * Changes what chats are like in the whole network. `isAllowMentionedChannelEnabled` and `messagePreviewSetting` come
         * back as `mention` and `messagePreview`. `enabled` is not among what can be changed here: by its name
         * `chatEnabled` did that, in a PUT to `/api/v3/network-settings` that the description of 2026 no longer has.
         *
         * The source gives the properties a default and does not say whether leaving one out sets it back. For
         * `isAllowMentionedChannelEnabled` it is false here and true in the answer: send that one every time, and those that
         * differ from their defaults. `allowMemberToUpdateConversationChannel` is known to the description of 2026 alone.
         */
        put: operations["v3.networkSettings.chat.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/enhance-moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the enhanced moderation settings
         *
         * Tells what enhanced moderation does in the network: whether it is on, how sure it has to be of what it finds before
         * it flags or blocks, what it deletes of a comment, and what excepts users from it. Take the names of the
         * categories from the answer: the documentation has them as people read them.
         */
        get: operations["v3.networkSettings.enhanceModeration.get"];
        /**
         * Update the enhanced moderation settings
         *
         * Turns enhanced moderation on or off, and sets how sure it has to be before it flags or blocks. Lower confidences
         * catch more and err more often. Properties other than the listed ones are refused.
         *
         * No source says whether `confidences` replaces the whole list, or what becomes of a setting that is left out: read
         * the settings first, and send them all.
         */
        put: operations["v3.networkSettings.enhanceModeration.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/feed-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the feed settings
         *
         * Lists what feeds may carry, by the kind of feed and the kind of content in it: whether it is allowed, how long it
         * may be and which resolutions it is converted to. The answer is a list; the update takes an object.
         */
        get: operations["v3.networkSettings.feedSetting.get"];
        /**
         * Update the feed settings
         *
         * Sets whether posts, messages and stories may carry videos, how long those may be and which resolutions they are
         * converted to. Videos of posts may last up to 7,200 seconds, of messages 600, of stories 90. The answer says the same
         * as a list.
         *
         * No source says what becomes of a setting that is left out: read them first, and send them all.
         */
        put: operations["v3.networkSettings.feedSetting.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the file settings
         *
         * Changes how the network handles files: whether they are downloaded in the older way, and whether they are reserved
         * for review. No source explains either beyond its name, so try it in a network that nobody depends on.
         *
         * There is no operation that reads these settings: keep the answer. `reservedForReview` has a default, false, and no
         * source says whether leaving it out sets it back: send both every time.
         */
        put: operations["v3.networkSettings.files.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the moderation settings
         *
         * Tells whether links that are not on the allowlist are refused and whether users may report content. The lists
         * themselves are at `v3.allowlists` and `v3.blocklists`, the limits on repetition and images at
         * `v2.moderationSettings`.
         */
        get: operations["v3.networkSettings.moderation.get"];
        /**
         * Update the moderation settings
         *
         * Switches the allowlist and the reporting of content on or off for the whole network. Fill the allowlist with
         * `v3.allowlists.create` before you switch it on: from then on other links can be refused with code 400309.
         *
         * No source says what becomes of a setting that is left out: read them first, and send them all. `isReportEnabled` is
         * known to the description of 2026 alone.
         */
        put: operations["v3.networkSettings.moderation.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/prehook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the prehook settings
         *
         * Tells whether a server of your own is asked before something happens in the network, where it is asked, and what is
         * decided by default. The secret key is not in the answer. A token without the permission is refused with code 400301.
         */
        get: operations["v3.networkSettings.prehook.get"];
        /**
         * Update the prehook settings
         *
         * Turns prehooks on or off, sets where they lead and what is decided by default, and makes a new secret key if you ask
         * for it. The answer has the secret key when they are turned on for the first time and with `regenerateKey`, and the
         * settings do not give it when they are read: store it as you store a token. A token without the permission is refused
         * with code 400301, a network without the feature with 400000.
         *
         * With `regenerateKey` every request makes another key, one that the client repeats after a failure too: the last
         * answer has the key that counts. Whether the old key stays good for a while is not documented, nor what becomes of a
         * setting that is left out.
         */
        put: operations["v3.networkSettings.prehook.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the product settings
         *
         * Tells whether products are on in the network. No source says what products are here, nor what turning them on
         * brings.
         */
        get: operations["v3.networkSettings.product.get"];
        /**
         * Update the product settings
         *
         * Turns products on or off for the whole network. No source says what products are here, nor what becomes of those
         * that there are when they are turned off. It can be forbidden, with code 400300.
         */
        put: operations["v3.networkSettings.product.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/public-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of public users
         *
         * Tells whether visitors and bots may use the network. What one of them may not do is refused to a visitor with code
         * 403999, to a bot with 403998. A token without the permission to read the settings is refused with code 400301.
         */
        get: operations["v3.networkSettings.publicUsers.get"];
        /**
         * Update the settings of public users
         *
         * Lets visitors and bots into the network or keeps them out. The properties have other names here than in the answer:
         * `publicUserVisitorEnabled` comes back as `visitorEnabled`, and so on. A token without the permission is refused with
         * code 400301.
         *
         * No source says what becomes of a setting that is left out: read them first, and send them all.
         */
        put: operations["v3.networkSettings.publicUsers.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/push-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the push notification settings
         *
         * Tells what holds for the push notifications of the whole network: whether apps on iOS may change them, and whether
         * the start of a live stream is announced. Which events notify whom is set elsewhere, at `v3.notifications.settings`.
         */
        get: operations["v3.networkSettings.pushNotification.get"];
        /**
         * Update the push notification settings
         *
         * Changes what holds for the push notifications of the whole network. `notifyWhenLiveStart` has a default, true, and
         * no source says whether leaving it out sets it back: send both properties every time.
         */
        put: operations["v3.networkSettings.pushNotification.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the room settings
         *
         * Tells the limits of rooms in the network: how many may host one together, and how long it may stream. Read it to
         * offer no more than the network allows. There is no operation that changes these limits.
         */
        get: operations["v3.networkSettings.room.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/security-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the security settings
         *
         * Tells how many hours server keys and admin tokens of the network last, and whether scopes apply to server keys. The
         * keys and tokens themselves are not in the answer.
         */
        get: operations["v3.networkSettings.securityConfigs.get"];
        /**
         * Update the security settings
         *
         * Sets how many hours server keys and admin tokens of the network last, 1 to 1,000, and whether scopes apply to server
         * keys. Name `serverKey`, `adminToken` or both; a request with neither is refused. With `serverKey` goes
         * `apiScopeEnabled`, also where it stays as it is.
         *
         * Whether keys and tokens that are issued already end sooner is not documented. The token that you call with may be
         * one of them: have a way to get another.
         */
        put: operations["v3.networkSettings.securityConfigs.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/semantic-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the semantic search settings
         *
         * Tells whether posts and communities are searched by meaning, and what score a find must have. `community` is known
         * to the vendor's description of 2026 alone.
         */
        get: operations["v3.networkSettings.semanticSearch.get"];
        /**
         * Update the semantic search settings
         *
         * Sets what score a post or a community must have to be found by a search by meaning. A higher score finds less, and
         * what it finds is closer. Nothing here turns the search on.
         *
         * The description of 2024 has the score of posts alone, as an integer from 0 to 1.
         */
        put: operations["v3.networkSettings.semanticSearch.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/shareable-deep-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the shareable deep links
         *
         * Tells by which addresses posts, communities, users and live streams of the network are shared: a domain, and a
         * pattern for each of them. What is answered before any are set is not documented.
         */
        get: operations["v3.networkSettings.shareableDeepLinks.get"];
        /**
         * Update the shareable deep links
         *
         * Sets by which addresses posts, communities, users and live streams of the network are shared. The domain and
         * `patterns` are always needed, each pattern in it is not. Links that are out already keep the old address.
         *
         * No source says how a pattern is written; read the present ones first.
         */
        put: operations["v3.networkSettings.shareableDeepLinks.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/social": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the social settings
         *
         * Tells what posts, communities, feeds and stories are like in the whole network: who may follow and join whom, what
         * may be edited while it waits for approval, what the global feed shows and how long stories last. Read it before you
         * update it: the update has the properties of the feed and of stories side by side.
         *
         * The vendor's SDK reads the settings from `socialNetworkSetting` of the response, where the descriptions have them
         * bare. Be ready for either.
         */
        get: operations["v3.networkSettings.social.get"];
        /**
         * Update the social settings
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
         */
        put: operations["v3.networkSettings.social.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/uikit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the UIKit configuration
         *
         * Gives the configuration that UIKit, the vendor's ready-made screens, takes from the network. It is any object: no
         * source lists what is in it.
         */
        get: operations["v3.networkSettings.uikit.get"];
        /**
         * Update the UIKit configuration
         *
         * Sets the configuration that UIKit, the vendor's ready-made screens, takes from the network. The body is the
         * configuration itself, any object.
         *
         * Whether it replaces the present one or is merged into it is not documented. Read that first, and send the whole of
         * it.
         */
        put: operations["v3.networkSettings.uikit.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of users
         *
         * Tells what holds for all users of the network: whether they may change their display names, and which roles those
         * have who have no other. A token without the permission is refused with code 400301.
         */
        get: operations["v3.networkSettings.users.get"];
        /**
         * Update the settings of users
         *
         * Changes what holds for all users of the network: whether they may change their display names, and which roles those
         * have who have no other. `fallbackRoleIds` comes back within `fallbackRole` and is known to the description of 2026
         * alone. A token without the permission is refused with code 400301.
         *
         * No source says what becomes of a setting that is left out: read them first, and send them all.
         */
        put: operations["v3.networkSettings.users.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/video-streaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the live stream settings
         *
         * Tells what live streams are like in the whole network: whether there are any, from what confidence on moderation
         * flags or ends one, and when the number of viewers is shown. The last, and `customSlateUrl`, are known to the
         * description of 2026 alone.
         */
        get: operations["v3.networkSettings.videoStreaming.get"];
        /**
         * Update the live stream settings
         *
         * Turns live streams on or off in the whole network, and sets from what confidence on moderation flags or ends one. A
         * threshold of 0.9 acts on less than one of 0.6. Neither the body nor the answer has a property for the slate or the
         * number of viewers.
         *
         * No source says whether `categories` replaces the whole list, nor what becomes of a setting that is left out: read
         * the settings first, and send them all.
         */
        put: operations["v3.networkSettings.videoStreaming.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/network-settings/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the webhook settings
         *
         * Tells whether webhooks are on in the network. Where they lead is not in the answer, and no operation described here
         * tells it.
         */
        get: operations["v3.networkSettings.webhook.get"];
        /**
         * Update the webhook settings
         *
         * Turns webhooks on or off for the whole network. Turned off, none of the network's events reach your servers that
         * way. The property is `webhookEnabled` here and `enabled` in the answer. Where webhooks lead cannot be set here.
         */
        put: operations["v3.networkSettings.webhook.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export type webhooks = Record<string, never>;

export interface components {
    schemas: {
        ChannelTags: ChannelTags;
        QueryChannelsRequestV2: QueryChannelsRequestV2;
        ChannelId: ChannelId;
        Metadata: Metadata;
        AnyChannelType: AnyChannelType;
        MuteTimeout: MuteTimeout;
        Timestamp: Timestamp;
        ImageMetadata: ImageMetadata;
        FileMetadata: FileMetadata;
        FileAttributes: FileAttributes;
        VideoUrls: VideoUrls;
        StoredFile: StoredFile;
        ChannelV2: ChannelV2;
        UserId: UserId;
        ChannelMembership: ChannelMembership;
        ChannelUserV2: ChannelUserV2;
        ChannelWithMembershipV2: ChannelWithMembershipV2;
        PagingWithPrev: PagingWithPrev;
        ChannelPageV2: ChannelPageV2;
        ErrorResponse: ErrorResponse;
        NotificationMode: NotificationMode;
        CreateChannelRequestV2: CreateChannelRequestV2;
        UpdateChannelDisplayNameRequestV2: UpdateChannelDisplayNameRequestV2;
        MutePeriod: MutePeriod;
        MuteChannelRequestV2: MuteChannelRequestV2;
        Success: Success;
        UserIds: UserIds;
        UserIdsRequestV2: UserIdsRequestV2;
        MuteChannelUsersRequestV2: MuteChannelUsersRequestV2;
        MessageTags: MessageTags;
        QueryMessagesOptionsV2: QueryMessagesOptionsV2;
        QueryMessagesRequestV2: QueryMessagesRequestV2;
        EnvelopeStatus: EnvelopeStatus;
        MessageId: MessageId;
        HashFlag: HashFlag;
        LatestReaction: LatestReaction;
        Mentionees: Mentionees;
        MessageV2: MessageV2;
        RoleIds: RoleIds;
        UserV2: UserV2;
        MessagePageV2: MessagePageV2;
        MessagePageResponseV2: MessagePageResponseV2;
        CreateTextMessageRequestV2: CreateTextMessageRequestV2;
        CreateCustomMessageRequestV2: CreateCustomMessageRequestV2;
        CreateMessageRequestV2: CreateMessageRequestV2;
        MessageListV2: MessageListV2;
        MessageListResponseV2: MessageListResponseV2;
        MessageWithChannelV2: MessageWithChannelV2;
        CreateImageMessageRequestV2: CreateImageMessageRequestV2;
        CreateFileMessageRequestV2: CreateFileMessageRequestV2;
        AdminUserV2: AdminUserV2;
        UserWithSessionV2: UserWithSessionV2;
        Permissions: Permissions;
        RoleV2: RoleV2;
        UserPageV2: UserPageV2;
        UpdateUserRequestV2: UpdateUserRequestV2;
        UserIdRequestV2: UserIdRequestV2;
        ImageModerationV2: ImageModerationV2;
        ModerationSettingV2: ModerationSettingV2;
        RoleListV2: RoleListV2;
        RoleListResponseV2: RoleListResponseV2;
        AddRolesRequestV2: AddRolesRequestV2;
        RuleId: RuleId;
        RuleV2: RuleV2;
        RuleListV2: RuleListV2;
        RuleListResponseV2: RuleListResponseV2;
        UpdateBlacklistRulesRequestV2: UpdateBlacklistRulesRequestV2;
        IsMatchExactWord: IsMatchExactWord;
        AddBlacklistRulesRequestV2: AddBlacklistRulesRequestV2;
        DeleteRulesRequestV2: DeleteRulesRequestV2;
        UpdateBlacklistRuleRequestV2: UpdateBlacklistRuleRequestV2;
        RuleResponseV2: RuleResponseV2;
        UpdateWhitelistRulesRequestV2: UpdateWhitelistRulesRequestV2;
        AddWhitelistRulesRequestV2: AddWhitelistRulesRequestV2;
        UpdateWhitelistRuleRequestV2: UpdateWhitelistRuleRequestV2;
        ReactionReferenceIdV2: ReactionReferenceIdV2;
        ReactionReferenceTypeV2: ReactionReferenceTypeV2;
        ReactionNameV2: ReactionNameV2;
        QueryReactionsOptionsV2: QueryReactionsOptionsV2;
        ReactorV2: ReactorV2;
        ReactionV2: ReactionV2;
        User: User;
        ReactionPageV2: ReactionPageV2;
        ReactionPageResponseV2: ReactionPageResponseV2;
        ReactionRequestV2: ReactionRequestV2;
        AddedReactionV2: AddedReactionV2;
        RemovedReactionV2: RemovedReactionV2;
        MostReactedMessagesV2: MostReactedMessagesV2;
        SortOrder: SortOrder;
        SearchChannelsOptionsV2: SearchChannelsOptionsV2;
        AnyNotificationMode: AnyNotificationMode;
        MessagePreview: MessagePreview;
        PinnedMessage: PinnedMessage;
        Channel: Channel;
        ChannelUser: ChannelUser;
        MessageFeedInfo: MessageFeedInfo;
        ChannelList: ChannelList;
        ChannelPage: ChannelPage;
        SearchV2: SearchV2;
        ChannelSearchPageV2: ChannelSearchPageV2;
        ChannelSearchPageResponseV2: ChannelSearchPageResponseV2;
        SearchMessagesOptionsV2: SearchMessagesOptionsV2;
        Message: Message;
        MessageFeedV2: MessageFeedV2;
        RoleId: RoleId;
        Role: Role;
        MessageSearchPageV2: MessageSearchPageV2;
        MessageSearchPageResponseV2: MessageSearchPageResponseV2;
        MuteUserRequestV2: MuteUserRequestV2;
        ModerationSettingResponseV2: ModerationSettingResponseV2;
        UpdateImageModerationV2: UpdateImageModerationV2;
        UpdateModerationSettingRequestV2: UpdateModerationSettingRequestV2;
        UpdatedModerationSettingV2: UpdatedModerationSettingV2;
        ChannelType: ChannelType;
        PageOptionsWithShortToken: PageOptionsWithShortToken;
        ChannelSettings: ChannelSettings;
        CreateChannelRequest: CreateChannelRequest;
        MarkChannelsSeenRequest: MarkChannelsSeenRequest;
        CreateConversationRequest: CreateConversationRequest;
        UpdateChannelRequest: UpdateChannelRequest;
        MarkChannelSeenRequest: MarkChannelSeenRequest;
        UserIdsRequest: UserIdsRequest;
        RemoveUsersRequest: RemoveUsersRequest;
        AddChannelRoleRequest: AddChannelRoleRequest;
        RemoveRoleRequest: RemoveRoleRequest;
        MessageType: MessageType;
        QueryMessagesOptions: QueryMessagesOptions;
        MessageList: MessageList;
        MessagePage: MessagePage;
        MessageChannelId: MessageChannelId;
        NewMessageId: NewMessageId;
        ParentMessageId: ParentMessageId;
        MentioneesRequest: MentioneesRequest;
        MessageMentionees: MessageMentionees;
        CreateTextMessageRequest: CreateTextMessageRequest;
        FileId: FileId;
        MessageData: MessageData;
        CreateFileMessageRequest: CreateFileMessageRequest;
        CreateCustomMessageRequest: CreateCustomMessageRequest;
        CreateMessageRequest: CreateMessageRequest;
        UpdateMessageRequest: UpdateMessageRequest;
        AnyBody: AnyBody;
        FlagResult: FlagResult;
        UserList: UserList;
        PagingWithNextOnly: PagingWithNextOnly;
        UserPage: UserPage;
        UpdateUserRequest: UpdateUserRequest;
        AnyUserId: AnyUserId;
        UserFlagResult: UserFlagResult;
        PageOptions: PageOptions;
        Paging: Paging;
        RolePage: RolePage;
        DisplayName: DisplayName;
        CreateRoleRequest: CreateRoleRequest;
        RoleList: RoleList;
        UpdateRoleRequest: UpdateRoleRequest;
        Reactor: Reactor;
        Reaction: Reaction;
        ReactionPage: ReactionPage;
        CreateFileRequest: CreateFileRequest;
        StoredFileList: StoredFileList;
        UpdateFileRequest: UpdateFileRequest;
        DeletedFile: DeletedFile;
        LastCachePurge: LastCachePurge;
        SessionState: SessionState;
        CreateSessionRequest: CreateSessionRequest;
        Session: Session;
        CommunityId: CommunityId;
        Community: Community;
        CommunityUser: CommunityUser;
        CategoryId: CategoryId;
        CommunityCategory: CommunityCategory;
        Feed: Feed;
        CommunityList: CommunityList;
        CommunityPage: CommunityPage;
        CommunityTags: CommunityTags;
        CategoryIds: CategoryIds;
        CommunitySettings: CommunitySettings;
        CreateCommunityRequest: CreateCommunityRequest;
        UpdateCommunityRequest: UpdateCommunityRequest;
        CommunityPermissions: CommunityPermissions;
        AnyUserIdsRequest: AnyUserIdsRequest;
        AddCommunityRoleRequest: AddCommunityRoleRequest;
        CommentId: CommentId;
        Link: Link;
        Comment: Comment;
        CommentList: CommentList;
        CommentPage: CommentPage;
        CommunityCategoryList: CommunityCategoryList;
        CommunityCategoryPage: CommunityCategoryPage;
        CreateCommunityCategoryRequest: CreateCommunityCategoryRequest;
        UpdateCommunityCategoryRequest: UpdateCommunityCategoryRequest;
        PostTags: PostTags;
        PostId: PostId;
        VideoFileIds: VideoFileIds;
        PostData: PostData;
        Post: Post;
        UserFeedList: UserFeedList;
        CommunityFeedList: CommunityFeedList;
        StreamId: StreamId;
        StreamUrlComponents: StreamUrlComponents;
        StreamUrl: StreamUrl;
        StreamRecording: StreamRecording;
        VideoStreaming: VideoStreaming;
        PollId: PollId;
        PollAnswer: PollAnswer;
        Poll: Poll;
        PostList: PostList;
        PostPage: PostPage;
        CreatePostData: CreatePostData;
        CreatePostRequest: CreatePostRequest;
        UpdatePostData: UpdatePostData;
        UpdatePostRequest: UpdatePostRequest;
        FlagPostRequest: FlagPostRequest;
        QueryCommentsOptions: QueryCommentsOptions;
        CommentAttachment: CommentAttachment;
        CommentContent: CommentContent;
        CreateCommentRequest: CreateCommentRequest;
        UpdateCommentRequest: UpdateCommentRequest;
        DeclineCommentRequest: DeclineCommentRequest;
        FlagCommentRequest: FlagCommentRequest;
        GlobalFeedPage: GlobalFeedPage;
        CommunityFeedPage: CommunityFeedPage;
        UserFeedPage: UserFeedPage;
        PostsCount: PostsCount;
        ContentFeedPage: ContentFeedPage;
        CreatePollRequest: CreatePollRequest;
        PollList: PollList;
        UpdatePollRequest: UpdatePollRequest;
        QueryPollVotersOptions: QueryPollVotersOptions;
        PollVoter: PollVoter;
        PollVoterPage: PollVoterPage;
        UpdatePollVotesRequest: UpdatePollVotesRequest;
        CreatePollVotesRequest: CreatePollVotesRequest;
        VotedPollList: VotedPollList;
        QueryVideoStreamingsOptions: QueryVideoStreamingsOptions;
        VideoStreamingModerationLabel: VideoStreamingModerationLabel;
        VideoStreamingModeration: VideoStreamingModeration;
        VideoStreamingList: VideoStreamingList;
        VideoStreamingPage: VideoStreamingPage;
        StreamResolution: StreamResolution;
        UpdateVideoStreamingRequest: UpdateVideoStreamingRequest;
        CreateVideoStreamingRequest: CreateVideoStreamingRequest;
        LiveVideoStreamingPage: LiveVideoStreamingPage;
        VideoStreamingBannedUser: VideoStreamingBannedUser;
        VideoStreamingBannedUserPage: VideoStreamingBannedUserPage;
        ViewerBansRequest: ViewerBansRequest;
        EventSignature: EventSignature;
        EventNonce: EventNonce;
        EventTimestamp: EventTimestamp;
        WatchPeriod: WatchPeriod;
        CreateVideoStreamingEventRequest: CreateVideoStreamingEventRequest;
        UserEventResult: UserEventResult;
        CreateRoomEventRequest: CreateRoomEventRequest;
        RulePageOptions: RulePageOptions;
        Rule: Rule;
        RulePage: RulePage;
        CreateAllowlistRulesRequest: CreateAllowlistRulesRequest;
        VerifyTextsRequest: VerifyTextsRequest;
        CreateBlocklistRulesRequest: CreateBlocklistRulesRequest;
        NotificationLevel: NotificationLevel;
        NotifiableEvent: NotifiableEvent;
        NotificationSetting: NotificationSetting;
        NotifiableEventRequest: NotifiableEventRequest;
        UpdateNotificationSettingRequest: UpdateNotificationSettingRequest;
        StatusResponse: StatusResponse;
        ConversationRules: ConversationRules;
        ChatSettings: ChatSettings;
        UpdateChatSettingsRequest: UpdateChatSettingsRequest;
        CommentDeletionBehavior: CommentDeletionBehavior;
        ModerationConfidence: ModerationConfidence;
        EnhanceModerationSettings: EnhanceModerationSettings;
        UpdateEnhanceModerationSettingsRequest: UpdateEnhanceModerationSettingsRequest;
        FeedContentSettings: FeedContentSettings;
        FeedSettings: FeedSettings;
        UpdateFeedSettingsRequest: UpdateFeedSettingsRequest;
        FileSettings: FileSettings;
        ModerationSettings: ModerationSettings;
        PrehookSettings: PrehookSettings;
        UpdatePrehookSettingsRequest: UpdatePrehookSettingsRequest;
        PrehookSettingsWithSecretKey: PrehookSettingsWithSecretKey;
        ProductSettings: ProductSettings;
        UpdateProductSettingsRequest: UpdateProductSettingsRequest;
        PublicUserSettings: PublicUserSettings;
        UpdatePublicUserSettingsRequest: UpdatePublicUserSettingsRequest;
        PushNotificationSettings: PushNotificationSettings;
        UpdatePushNotificationSettingsRequest: UpdatePushNotificationSettingsRequest;
        RoomSettings: RoomSettings;
        SecurityConfigs: SecurityConfigs;
        UpdateSecurityConfigsRequest: UpdateSecurityConfigsRequest;
        SemanticSearchSettings: SemanticSearchSettings;
        UpdateSemanticSearchSettingsRequest: UpdateSemanticSearchSettingsRequest;
        ShareableDeepLinkPatterns: ShareableDeepLinkPatterns;
        ShareableDeepLinks: ShareableDeepLinks;
        SocialRules: SocialRules;
        GlobalFeedRules: GlobalFeedRules;
        SocialSettings: SocialSettings;
        SocialSettingsResponse: SocialSettingsResponse;
        UpdateSocialSettingsRequest: UpdateSocialSettingsRequest;
        UikitSettings: UikitSettings;
        UsersSettings: UsersSettings;
        UpdateUsersSettingsRequest: UpdateUsersSettingsRequest;
        VideoStreamingModerationRules: VideoStreamingModerationRules;
        VideoStreamingSettings: VideoStreamingSettings;
        UpdateVideoStreamingSettingsRequest: UpdateVideoStreamingSettingsRequest;
        UpdatedVideoStreamingSettings: UpdatedVideoStreamingSettings;
        WebhookSettings: WebhookSettings;
        UpdateWebhookSettingsRequest: UpdateWebhookSettingsRequest;
        EventChannels: EventChannels;
        ChannelEventData: ChannelEventData;
        UnknownEventData: UnknownEventData;
        FollowEventData: FollowEventData;
        MessageReactionEventData: MessageReactionEventData;
        MessageEventData: MessageEventData;
        PollEventData: PollEventData;
        UserFlag: UserFlag;
        FlaggedUser: FlaggedUser;
        UserFlagEventData: UserFlagEventData;
        UserEventData: UserEventData;
        CommentEventData: CommentEventData;
        CommentReactionEventData: CommentReactionEventData;
        CommentFlagEventData: CommentFlagEventData;
        CommunityEventData: CommunityEventData;
        JoinRequest: JoinRequest;
        JoinRequestEventData: JoinRequestEventData;
        Invitation: Invitation;
        InvitationEventData: InvitationEventData;
        PostEventData: PostEventData;
        PostReactionEventData: PostReactionEventData;
        PostFlagEventData: PostFlagEventData;
        VideoStreamingEventData: VideoStreamingEventData;
        MessageFeed: MessageFeed;
        MessageEventDataV5: MessageEventDataV5;
        PushNotificationEvent: PushNotificationEvent;
        PushNotificationEventData: PushNotificationEventData;
        ChannelPushNotificationData: ChannelPushNotificationData;
        CommentPushNotificationData: CommentPushNotificationData;
        Follow: Follow;
        FollowPushNotificationData: FollowPushNotificationData;
        MessagePushNotificationData: MessagePushNotificationData;
        PostPushNotificationData: PostPushNotificationData;
        VideoStreamingPushNotificationData: VideoStreamingPushNotificationData;
        MessageShouldCreateData: MessageShouldCreateData;
        PrehookActor: PrehookActor;
        PrehookAllowance: PrehookAllowance;
        PrehookDenial: PrehookDenial;
        PrehookDecision: PrehookDecision;
        PrehookData: PrehookData;
    };
    responses: {
        /** The token is missing, malformed, expired or revoked, or its owner may not use the API at all. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The body is larger than the server takes. Send fewer items at a time, or a smaller file. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** A parameter failed validation; `data.detail` names each failure. Sending the same request again fails again. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** Too many requests for one user id. The vendor has published two limits: 100 in 5 seconds, and 10 in a second, admin tokens included. Wait and send it again: the request was not carried out. No Retry-After header is documented. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The server failed. Whether the request was carried out is not known. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The token is valid, but its owner may not do this here. The code says why. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** What the request names does not exist in this network, or not for this token. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** Assumed: no source has this status for the operation. "Refuses with" says when it is expected. What the request names does not exist in this network, or not for this token. */
        AssumedNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request was understood and refused as malformed or contradictory. Correct it before you send it again. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** Assumed: no source has this status for the operation. "Refuses with" says when it is expected. The token is valid, but its owner may not do this here. The code says why. */
        AssumedForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** Assumed: no source has this status for the operation. "Refuses with" says when it is expected. The request was understood and refused as malformed or contradictory. Correct it before you send it again. */
        AssumedBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The event has come. Answer with an empty object, within 1.5 seconds: start the work, and answer before it is done. */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Record<string, never>;
            };
        };
        /** The signature is missing or is not that of the body. */
        SignatureInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The decision. It has to come within two or three seconds; sources disagree. After that the default action of the settings holds. */
        PrehookDecided: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PrehookDecision;
            };
        };
    };
    parameters: {
        /**
         * The channel's id, as given when it was created. Case-sensitive.
         * @example book-club
         */
        ChannelIdInPath: ChannelId;
        /**
         * The message's id, from the answer that it came with.
         * @example 64f1c1b3b7e5d30012a9c2e0
         */
        MessageIdInPath: MessageId;
        /**
         * The user's id, as your own system gave it when the user was registered.
         * @example bob
         */
        UserIdInPath: UserId;
        /**
         * The rule to change. Get its id from a query.
         * @example 64f1c3e0b7e5d30012a9b001
         */
        RuleIdInPath: RuleId;
        /** True for deleted ones only, false for none of them. Left out, both. */
        IsDeleted: boolean;
        /** Which page, and how long it is. */
        PageOptionsWithShortTokenInQuery: PageOptionsWithShortToken;
        /**
         * The user's id.
         * @example bob
         */
        AnyUserIdInPath: AnyUserId;
        /** Which page, and how long it is. */
        PageOptionsInQuery: PageOptions;
        /**
         * The role's id.
         * @example channel-moderator
         */
        RoleIdInPath: RoleId;
        /**
         * The file's id, from the answer to its upload.
         * @example 9c4e7a2164f1c2d0b7e5d30012a9f001
         */
        FileIdInPath: FileId;
        /** Which ids the request names things by, public or internal ones. No source explains the two any further. */
        CommunityIdType: "public" | "internal";
        /** How many communities to give. */
        CommunityLimitOptions: {
            /**
             * How many communities the answer holds at most.
             * @default 5
             */
            limit?: number;
        };
        /**
         * The community's id, from the answer that it came with.
         * @example 65a0d1e2c7e5d30012c0c001
         */
        CommunityIdInPath: CommunityId;
        /**
         * The category's id, from the answer that it came with.
         * @example 3b8f6d0e65a0d1f0c7e5d30012c0d001
         */
        CategoryIdInPath: CategoryId;
        /** In which order, by when posts were created or last changed. `last` puts the latest first, `first` the earliest. */
        FeedSortBy: "firstCreated" | "lastCreated" | "lastUpdated" | "firstUpdated";
        /** True for flagged posts only, false for those without flags. Left out, both. */
        FeedHasFlag: boolean;
        /** By its name, true gives posts in spite of a block list as well. No source says which list that is, one of users or one of words. */
        IgnoreBlockList: boolean;
        /** By its name, true adds details of moderation to the answer. No source shows the fields that it adds. */
        IncludeModerationDetails: boolean;
        /**
         * The post's id, from the answer that it came with.
         * @example 65b1e2f3d7e5d30012d0a001
         */
        PostIdInPath: PostId;
        /**
         * The post's id, from the answer that it came with.
         * @example 65b1e2f3d7e5d30012d0a010
         */
        ModeratedPostId: PostId;
        /**
         * The comment's id, from the answer that it came with.
         * @example 65b1e2f3d7e5d30012d0b001
         */
        CommentIdInPath: CommentId;
        /** Only posts of these types. At most 4. */
        FeedDataTypes: ("video" | "image" | "file" | "liveStream")[];
        /**
         * The poll's id, from the answer that it came with.
         * @example 65b1e2f3d7e5d30012d0c001
         */
        PollIdInPath: PollId;
        /**
         * The stream's id, from the answer that it came with.
         * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
         */
        StreamIdInPath: StreamId;
        /** In which order. `lastCreated` puts the latest first, `firstCreated` the earliest. */
        RuleSortBy: "firstCreated" | "lastCreated";
        /** Which page, and how long it is. */
        RulePageOptionsInQuery: RulePageOptions;
        /**
         * The signature: HMAC-SHA256 of the body's bytes as they came, by the secret that the console shows for the URL. The reference page of the documentation has it in base64, two later pages in hexadecimal digits, so take both. Header names are case-insensitive. A request that has `x-eko-signature` alone is a copy, to be ignored.
         * @example WlZHR8kae7PzGh71sNO7Xuiyqy52ScWd8xLmH9meefw=
         */
        WebhookSignature: string;
        /**
         * The signature: HMAC-SHA256 of the body by the secret key of the pre-hook settings, in hexadecimal digits. The header's name and the form are known from samples of the documentation alone, which do not agree on the bytes. The header may as well be `x-amity-signature`, as webhooks have it.
         * @example 5a564747c91a7bb3f31a1ef5b0d3bb5ee8b2ab2e7649c59df312e61fd99e79fc
         */
        PrehookSignature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
    "v2.channels.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": QueryChannelsRequestV2;
                "application/x-www-form-urlencoded": QueryChannelsRequestV2;
            };
        };
        responses: {
            /** One page of channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelPageV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateChannelRequestV2;
                "application/x-www-form-urlencoded": CreateChannelRequestV2;
            };
        };
        responses: {
            /** The new channel, and the membership of the token's owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelWithMembershipV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.updateDisplayName": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateChannelDisplayNameRequestV2;
                "application/x-www-form-urlencoded": UpdateChannelDisplayNameRequestV2;
            };
        };
        responses: {
            /** The channel under its new name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MuteChannelRequestV2;
            };
        };
        responses: {
            /** Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The channel is closed. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdsRequestV2;
                "application/x-www-form-urlencoded": UserIdsRequestV2;
            };
        };
        responses: {
            /** The users are members. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdsRequestV2;
            };
        };
        responses: {
            /** The users are no longer members. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MuteChannelUsersRequestV2;
                "application/x-www-form-urlencoded": MuteChannelUsersRequestV2;
            };
        };
        responses: {
            /** Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdsRequestV2;
                "application/x-www-form-urlencoded": UserIdsRequestV2;
            };
        };
        responses: {
            /** The users are banned. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.users.unban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdsRequestV2;
                "application/x-www-form-urlencoded": UserIdsRequestV2;
            };
        };
        responses: {
            /** The users may join again. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": QueryMessagesRequestV2;
            };
        };
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessagePageResponseV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateMessageRequestV2;
            };
        };
        responses: {
            /** The new message, and its author. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageListResponseV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message, its channel and its author. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageWithChannelV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message is deleted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssumedNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.images.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": CreateImageMessageRequestV2;
            };
        };
        responses: {
            /** The new message, and its author. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageListResponseV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.images.get": {
        parameters: {
            query: {
                /**
                 * How large. `full` is the original, where it was kept.
                 * @example medium
                 */
                size: "small" | "medium" | "large" | "full";
            };
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image itself. Its `Content-Type` says what kind of image it is, and may be another than these. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                    "image/png": Blob;
                    "image/gif": Blob;
                    "image/webp": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.files.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": CreateFileMessageRequestV2;
            };
        };
        responses: {
            /** The new message, and its author. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageListResponseV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.files.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.query": {
        parameters: {
            query?: {
                /**
                 * What to look for in the users' names. How it is matched is not documented.
                 * @example an
                 */
                search?: string;
                /** Which users, all of them or only those with flags. */
                filter?: "all" | "flagged";
                /**
                 * The token of the page to fetch, from an earlier answer's `paging`.
                 * @example eyJza2lwIjoxMCwibGltaXQiOjEwfQ==
                 */
                pageToken?: string;
                /** How many users a page holds. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserPageV2;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateUserRequestV2;
                "application/x-www-form-urlencoded": UpdateUserRequestV2;
            };
        };
        responses: {
            /** The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdRequestV2;
                "application/x-www-form-urlencoded": UserIdRequestV2;
            };
        };
        responses: {
            /** The user is banned. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.unban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdRequestV2;
                "application/x-www-form-urlencoded": UserIdRequestV2;
            };
        };
        responses: {
            /** The user is no longer banned. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.clearFlags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's id, as your own system gave it when the user was registered.
                 * @example bob
                 */
                userId: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user, without flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.roles.query": {
        parameters: {
            query?: {
                /**
                 * The role to look for. How it is matched is not documented.
                 * @example channel-moderator
                 */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The roles, and the moderation settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleListResponseV2;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.roles.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddRolesRequestV2;
                "application/x-www-form-urlencoded": AddRolesRequestV2;
            };
        };
        responses: {
            /** The roles are defined. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.download": {
        parameters: {
            query?: {
                /** Which of the two lists. It is the same filter that the list itself has. */
                category?: "content" | "user";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The words. The form of the example is an assumption. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.query": {
        parameters: {
            query?: {
                /** Only these words. Left out, all words. */
                "regexs[]"?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The words. The reference is silent on the shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RuleListResponseV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateBlacklistRulesRequestV2;
            };
        };
        responses: {
            /** The words are set. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddBlacklistRulesRequestV2;
                "application/x-www-form-urlencoded": AddBlacklistRulesRequestV2;
            };
        };
        responses: {
            /** The words are blacklisted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DeleteRulesRequestV2;
                "application/x-www-form-urlencoded": DeleteRulesRequestV2;
            };
        };
        responses: {
            /** The rules are deleted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.blacklist.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The rule to change. Get its id from a query.
                 * @example 64f1c3e0b7e5d30012a9b001
                 */
                ruleId: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateBlacklistRuleRequestV2;
                "application/x-www-form-urlencoded": UpdateBlacklistRuleRequestV2;
            };
        };
        responses: {
            /** The rule after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RuleResponseV2;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.whitelist.query": {
        parameters: {
            query?: {
                /** Only these links. Left out, all links. */
                "regexs[]"?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The links. The reference is silent on the shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RuleListResponseV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.whitelist.updateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateWhitelistRulesRequestV2;
            };
        };
        responses: {
            /** The links are set. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AssumedBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.whitelist.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddWhitelistRulesRequestV2;
                "application/x-www-form-urlencoded": AddWhitelistRulesRequestV2;
            };
        };
        responses: {
            /** The links are whitelisted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AssumedBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.whitelist.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DeleteRulesRequestV2;
                "application/x-www-form-urlencoded": DeleteRulesRequestV2;
            };
        };
        responses: {
            /** The rules are deleted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.whitelist.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The rule to change. Get its id from a query.
                 * @example 64f1c3e0b7e5d30012a9b001
                 */
                ruleId: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateWhitelistRuleRequestV2;
                "application/x-www-form-urlencoded": UpdateWhitelistRuleRequestV2;
            };
        };
        responses: {
            /** The rule after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RuleResponseV2;
                };
            };
            400: components["responses"]["AssumedBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.reactions.query": {
        parameters: {
            query: {
                /**
                 * The id of the message.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                referenceId: ReactionReferenceIdV2;
                /**
                 * What `referenceId` names.
                 * @example message
                 */
                referenceType: ReactionReferenceTypeV2;
                /** Which reaction, which page, and how long it is. */
                options?: QueryReactionsOptionsV2;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of reactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReactionPageResponseV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.reactions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReactionRequestV2;
                "application/x-www-form-urlencoded": ReactionRequestV2;
            };
        };
        responses: {
            /** The id of the new reaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddedReactionV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.reactions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReactionRequestV2;
                "application/x-www-form-urlencoded": ReactionRequestV2;
            };
        };
        responses: {
            /** The id of the removed reaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RemovedReactionV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.reactions.queryMostReacted": {
        parameters: {
            query: {
                /**
                 * How many messages to list. Pass 1 or more, since later sources do not allow the default of 0.
                 * @example 10
                 */
                limit?: number;
                /**
                 * The name of the reactions to count.
                 * @example like
                 */
                reactionName: ReactionNameV2;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The message's id. */
                        messageId?: string;
                        /** How many reactions it has. */
                        reactionsCount?: number;
                    }[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.closeByPluralPath": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The channel is closed. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.channels.search": {
        parameters: {
            query: {
                /**
                 * What to look for. Which fields are searched is not documented.
                 * @example book
                 */
                query: string;
                /** By its name, whether only what matches exactly is found. */
                exactMatch?: boolean;
                /** By its name, whether only channels are found that the token's owner is in. */
                isMemberOnly?: boolean;
                /** Only channels of these kinds. Left out, all kinds. */
                "types[]"?: ("community" | "conversation" | "live" | "broadcast")[];
                /** Only channels with these tags. At most 10 of at most 100 characters. */
                "tags[]"?: string[];
                /** Which page, how long it is, and its order. */
                options?: SearchChannelsOptionsV2;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the channels found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelSearchPageResponseV2;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.messages.search": {
        parameters: {
            query: {
                /**
                 * What to look for. 1 to 1,024 characters.
                 * @example chapter
                 */
                query: string;
                /** By its name, whether only what matches exactly is found. */
                exactMatch?: boolean;
                /**
                 * Only messages of this channel. Left out, of all channels.
                 * @example book-club
                 */
                channelId?: string;
                /** Only messages of this feed. */
                messageFeedId?: string;
                /** Only messages of these users, by id. At most 10. */
                "userIds[]"?: string[];
                /** Only messages of these types. */
                "types[]"?: ("text" | "image" | "video" | "audio" | "file")[];
                /** Only messages with these tags. At most 10 of 1 to 30 characters. */
                "tags[]"?: string[];
                /** Which page, how long it is, and its order. */
                options?: SearchMessagesOptionsV2;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the messages found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageSearchPageResponseV2;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MuteUserRequestV2;
            };
        };
        responses: {
            /** The user is muted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["AssumedNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.users.unmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdRequestV2;
            };
        };
        responses: {
            /** The user is no longer muted. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["AssumedNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.moderationSettings.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ModerationSettingResponseV2;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v2.moderationSettings.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateModerationSettingRequestV2;
            };
        };
        responses: {
            /** How it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatedModerationSettingV2;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.query": {
        parameters: {
            query?: {
                /** What to look for, at most 100 characters. What it is compared with is not documented. */
                keyword?: string;
                /** Which channels, by the membership of the token's owner. What makes a channel `flagged` is not documented. */
                filter?: "all" | "member" | "notMember" | "flagged";
                /** Only channels of these kinds. Left out, all kinds. */
                "types[]"?: ChannelType[];
                /** Only channels of this user, by id. Whether those are the ones that the user is in or has created is not documented. At most 100 characters. */
                userId?: string;
                /** Only channels with these tags, at most 10 of at most 100 characters. A channel needs all of them; older pages of the vendor say one. */
                "tags[]"?: string[];
                /** Leave out channels with these tags, at most 10 of at most 100 characters. */
                "excludeTags[]"?: string[];
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** By its name, whether to leave out archived channels. */
                excludeArchives?: boolean;
                /** What comes first; the latest activity, the newest, the oldest, or by name from A to Z. */
                sortBy?: "lastActivity" | "lastCreated" | "firstCreated" | "displayName";
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsWithShortTokenInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateChannelRequest;
            };
        };
        responses: {
            /** The new channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.getMany": {
        parameters: {
            query: {
                /** The channels, by id. At most 10 of at most 50 characters. */
                "channelIds[]": string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.markManySeen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MarkChannelsSeenRequest;
            };
        };
        responses: {
            /** The channels are marked. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.createConversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conversation to create. */
        requestBody: {
            content: {
                "application/json": CreateConversationRequest;
            };
        };
        responses: {
            /** The conversation with all its members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateChannelRequest;
            };
        };
        responses: {
            /** The channel after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether it was done. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The channel, and the membership of the token's owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The channel after that. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.markSeen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MarkChannelSeenRequest;
            };
        };
        responses: {
            /** The channel is marked. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.users.query": {
        parameters: {
            query?: {
                /** Only users with these roles, by id. At most 20 of 1 to 900 characters. */
                "roles[]"?: string[];
                /** Which users, by how they stand to the channel. */
                filter?: "all" | "muted" | "banned" | "member&banned";
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** What comes first; the newest, the oldest, or by name from A to Z. */
                sortBy?: "lastCreated" | "firstCreated" | "displayName";
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsWithShortTokenInQuery"];
            };
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.users.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdsRequest;
            };
        };
        responses: {
            /** The channel, and the new memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.users.remove": {
        parameters: {
            query?: {
                /** The users to remove, by id. 1 to 100 in one call; split longer lists. */
                "userIds[]"?: UserId[];
            };
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        /** The same in the body, as the vendor's SDKs send it. Send one of the two; the client sends the query. */
        requestBody?: {
            content: {
                "application/json": RemoveUsersRequest;
            };
        };
        responses: {
            /** The channel after the removal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.users.ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdsRequest;
            };
        };
        responses: {
            /** The channel, and the memberships of the banned users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.users.unban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdsRequest;
            };
        };
        responses: {
            /** The channel, and the memberships of the users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.users.addRole": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddChannelRoleRequest;
            };
        };
        responses: {
            /** The channel, and the members whose roles changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.channels.users.removeRole": {
        parameters: {
            query?: {
                /** The users who lose the role, by id. 1 to 100 in one call; split longer lists. */
                "userIds[]"?: UserId[];
                /**
                 * The role's id, such as `channel-moderator`. 1 to 900 characters.
                 * @example channel-moderator
                 */
                role?: string;
            };
            header?: never;
            path: {
                /**
                 * The channel's id, as given when it was created. Case-sensitive.
                 * @example book-club
                 */
                channelId: components["parameters"]["ChannelIdInPath"];
            };
            cookie?: never;
        };
        /** The same in the body, as the vendor's SDKs send it. Send one of the two; the client sends the query. */
        requestBody?: {
            content: {
                "application/json": RemoveRoleRequest;
            };
        };
        responses: {
            /** The channel, and the members whose roles changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChannelList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.query": {
        parameters: {
            query: {
                /**
                 * The channel whose messages they are.
                 * @example book-club
                 */
                channelId: ChannelId;
                /** Only messages of this type. */
                type?: MessageType;
                /** Only messages that answer this one. */
                parentId?: string;
                /** With true, only messages that answer no other. Do not combine it with `parentId`. */
                filterByParentId?: boolean;
                /** True for flagged ones only, false for those without flags. Left out, both. */
                hasFlag?: boolean;
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** Only messages with these tags, at most 10 of at most 100 characters. A message needs all of them; older pages of the vendor say one. */
                "tags[]"?: string[];
                /** Leave out messages with these tags, at most 10 of at most 100 characters. */
                "excludeTags[]"?: string[];
                /** Which page, and how long it is. */
                options?: QueryMessagesOptions;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of messages, with their authors and files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessagePage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateMessageRequest;
            };
        };
        responses: {
            /** The new message, its author and its file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.getMany": {
        parameters: {
            query: {
                /**
                 * The messages, by id. At most 10 in one call; split longer lists.
                 * @example [
                 *   "64f1c1b3b7e5d30012a9c2e0",
                 *   "64f1c1b3b7e5d30012a9c2e1"
                 * ]
                 */
                "messageIds[]": string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The messages, with their authors and files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message, its author and its file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateMessageRequest;
            };
        };
        responses: {
            /** The message after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        /** A body that vendor's clients send. It is let pass and changes nothing; the client sends none. */
        requestBody?: {
            content: {
                "application/json": AnyBody;
            };
        };
        responses: {
            /** Whether the message is deleted. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.flag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        /** A body that vendor's clients send. It is let pass and changes nothing; the client sends none. */
        requestBody?: {
            content: {
                "application/json": AnyBody;
            };
        };
        responses: {
            /** The message with its flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.unflag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        /** A body that vendor's clients send. It is let pass and changes nothing; the client sends none. */
        requestBody?: {
            content: {
                "application/json": AnyBody;
            };
        };
        responses: {
            /** The message with the flags that are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.clearFlags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message without flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.messages.isFlaggedByMe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The message's id, from the answer that it came with.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                messageId: components["parameters"]["MessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the token's owner has flagged it. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlagResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.users.query": {
        parameters: {
            query?: {
                /**
                 * What to look for. At most 100 characters.
                 * @example a
                 */
                keyword?: string;
                /** Whether the keyword must match exactly. */
                exactMatchKeyword?: boolean;
                /**
                 * How the keyword is compared, such as `partial`. The vendor's SDK sends it; no source lists the values.
                 * @example partial
                 */
                matchType?: string;
                /** Where to look for the keyword. Left out, in all three. */
                "searchBy[]"?: ("displayName" | "profileHandle" | "userId")[];
                /** Which users, all of them or only those with flags. */
                filter?: "all" | "flagged";
                /** True for deleted ones only, false for none of them. */
                isDeleted?: boolean;
                /** What comes first; the oldest, the newest, or by name or handle from A to Z. */
                sortBy?: "firstCreated" | "lastCreated" | "displayName" | "profileHandle";
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsWithShortTokenInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of users, with their pictures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.users.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateUserRequest;
            };
        };
        responses: {
            /** The user after the change, with their picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssumedNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.users.getMany": {
        parameters: {
            query: {
                /**
                 * The users, by id. At most 100 in one call; split longer lists.
                 * @example [
                 *   "alice",
                 *   "bob"
                 * ]
                 */
                "userIds[]": AnyUserId[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users, with their pictures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.users.get": {
        parameters: {
            query?: {
                /** Which id `userId` is; `public`, the one that you gave the user, or `internal`, the server's own. */
                type?: "public" | "internal";
            };
            header?: never;
            path: {
                /**
                 * The user's id.
                 * @example bob
                 */
                userId: components["parameters"]["AnyUserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user, with their picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.users.isFlaggedByMe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's id.
                 * @example bob
                 */
                userId: components["parameters"]["AnyUserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the token's owner has flagged the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFlagResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.roles.query": {
        parameters: {
            query?: {
                /**
                 * What to look for, at most 100 characters. What it is compared with is not documented. All roles if omitted.
                 * @example moderator
                 */
                keyword?: string;
                /** What comes first; the newest, the oldest, or by name from A to Z. */
                sortBy?: "lastCreated" | "firstCreated" | "displayName";
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The roles. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RolePage;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.roles.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateRoleRequest;
            };
        };
        responses: {
            /** The new role, in a list. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.roles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The role's id.
                 * @example channel-moderator
                 */
                roleId: components["parameters"]["RoleIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role, in a list. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role[];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The role's id.
                 * @example channel-moderator
                 */
                roleId: components["parameters"]["RoleIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateRoleRequest;
            };
        };
        responses: {
            /** The role after the change, in a list. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role[];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.roles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The role's id.
                 * @example channel-moderator
                 */
                roleId: components["parameters"]["RoleIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deleted role, in a list. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.reactions.query": {
        parameters: {
            query: {
                /**
                 * The id of what is reacted to. At most 900 characters.
                 * @example 64f1c1b3b7e5d30012a9c2e0
                 */
                referenceId: string;
                /**
                 * What `referenceId` names.
                 * @example message
                 */
                referenceType: "message" | "post" | "comment" | "story";
                /** The version of what is reacted to, such as 5 for a message of version 5. */
                referenceVersion?: number;
                /**
                 * Only reactions of this name. At most 100 characters.
                 * @example like
                 */
                reactionName?: string;
                /** Which page, and how long it is. */
                options?: {
                    /** How many results a page holds. */
                    limit?: number;
                    /** The token of the page to fetch, from an earlier answer's `paging`. */
                    token?: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of reactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReactionPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssumedNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.files.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": CreateFileRequest;
            };
        };
        responses: {
            /** The uploaded file, in a list. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StoredFile[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.files.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The file's id, from the answer to its upload.
                 * @example 9c4e7a2164f1c2d0b7e5d30012a9f001
                 */
                fileId: components["parameters"]["FileIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StoredFile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.files.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The file's id, from the answer to its upload.
                 * @example 9c4e7a2164f1c2d0b7e5d30012a9f001
                 */
                fileId: components["parameters"]["FileIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": UpdateFileRequest;
            };
        };
        responses: {
            /** The file after the change, in a list. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StoredFile[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.files.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The file's id, from the answer to its upload.
                 * @example 9c4e7a2164f1c2d0b7e5d30012a9f001
                 */
                fileId: components["parameters"]["FileIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Which file is deleted. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeletedFile;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.files.download": {
        parameters: {
            query?: {
                /**
                 * How large, for images. `full` is the original, where it was kept.
                 * @example medium
                 */
                size?: "full" | "large" | "medium" | "small";
                /** An access token, for where no header can be sent, such as an image of a web page. The client needs none. */
                t?: string;
            };
            header?: never;
            path: {
                /**
                 * The file's id, from the answer to its upload.
                 * @example 9c4e7a2164f1c2d0b7e5d30012a9f001
                 */
                fileId: components["parameters"]["FileIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bytes themselves. Their `Content-Type` says what kind they are, and may be another than these. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                    "image/png": Blob;
                    "image/gif": Blob;
                    "image/webp": Blob;
                    "video/mp4": Blob;
                    "application/octet-stream": Blob;
                };
            };
            /** Where the bytes are. Follow the address without the token, which is not meant for that host. */
            302: {
                headers: {
                    /**
                     * The address of the bytes.
                     * @example https://files.lantern.example/9c4e7a2164f1c2d0b7e5d30012a9f001
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.authentication.getToken": {
        parameters: {
            query?: {
                /**
                 * The user whom the token is for. At most 100 characters.
                 * @example alice
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.sessions.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The state of the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionState;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.sessions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateSessionRequest;
            };
        };
        responses: {
            /** The session, its tokens and its user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.query": {
        parameters: {
            query?: {
                /** Words to find communities by. No source says in which fields they are looked for. */
                keyword?: string;
                /** Only communities with all of these tags. At most 10. Older pages of the vendor say one of them. */
                "tags[]"?: string[];
                /** Which communities, by the membership of the token's owner. */
                filter?: "all" | "member" | "notMember";
                /** Only communities of this category. The source asks for exactly 50 characters here, elsewhere for at most 50; the ids of the examples have 24. */
                categoryId?: string;
                /** In which order. `lastCreated` puts the latest first, `firstCreated` the earliest. */
                sortBy?: "firstCreated" | "lastCreated" | "displayName";
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** True for communities with flags only, false for those without. Left out, both. By the fields of a community, its flags are those of its posts and comments. */
                hasFlag?: boolean;
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of communities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCommunityRequest;
            };
        };
        responses: {
            /** The new community. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.getMany": {
        parameters: {
            query: {
                /** The communities, by id. 1 to 100 in one call; split longer lists. */
                "communityIds[]": string[];
                /** Which ids the request names things by, public or internal ones. No source explains the two any further. */
                type?: components["parameters"]["CommunityIdType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The communities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.queryRecommended": {
        parameters: {
            query?: {
                /** How many communities to give. */
                options?: components["parameters"]["CommunityLimitOptions"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The recommended communities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.queryTopTrending": {
        parameters: {
            query?: {
                /** How many communities to give. */
                options?: components["parameters"]["CommunityLimitOptions"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The communities that trend. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.get": {
        parameters: {
            query?: {
                /** Which ids the request names things by, public or internal ones. No source explains the two any further. */
                type?: components["parameters"]["CommunityIdType"];
            };
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The community. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateCommunityRequest;
            };
        };
        responses: {
            /** The community as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The community, joined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The community, left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.getMyPermissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The owner's permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityPermissions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssumedNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.users.query": {
        parameters: {
            query?: {
                /** Only users who stand to the community in one of these ways. At most 2. */
                "memberships[]"?: ("banned" | "member")[];
                /** Only members with these roles. At most 20. No source says whether one of them is enough. */
                "roles[]"?: string[];
                /** In which order. `lastCreated` puts the latest first, `firstCreated` the earliest. */
                sortBy?: "firstCreated" | "lastCreated" | "displayName" | "profileHandle";
                /**
                 * Words to find members by, in the fields of `searchBy`.
                 * @example an
                 */
                search?: string;
                /** The fields that `search` looks in. All three when left out. */
                "searchBy[]"?: ("displayName" | "profileHandle" | "userId")[];
                /** Which ids the request names things by, public or internal ones. No source explains the two any further. */
                type?: components["parameters"]["CommunityIdType"];
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsInQuery"];
            };
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of members, with their community. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.users.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserIdsRequest;
            };
        };
        responses: {
            /** The community, and the new members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.users.remove": {
        parameters: {
            query?: {
                /** The users to remove, by id. 1 to 100 in one call; split longer lists. */
                "userIds[]"?: UserId[];
            };
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        /** The same in the body, as the vendor's SDKs send it. Send one of the two; the client sends the query. */
        requestBody?: {
            content: {
                "application/json": RemoveUsersRequest;
            };
        };
        responses: {
            /** The community after the removal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.users.ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AnyUserIdsRequest;
            };
        };
        responses: {
            /** The community, and the users banned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.users.unban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AnyUserIdsRequest;
            };
        };
        responses: {
            /** The community, and the users who may join again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.users.addRole": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddCommunityRoleRequest;
            };
        };
        responses: {
            /** The community, and the members whose roles changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.users.removeRole": {
        parameters: {
            query: {
                /** The users who lose the role, by id. 1 to 100 in one call; split longer lists. */
                "userIds[]": UserId[];
                /**
                 * The role's id, such as `community-moderator`.
                 * @example community-moderator
                 */
                role: string;
            };
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The community, and the members whose roles changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communities.comments.queryReviewQueue": {
        parameters: {
            query?: {
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
            };
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communityCategories.query": {
        parameters: {
            query?: {
                /** In which order. `lastCreated` puts the latest first, `firstCreated` the earliest. */
                sortBy?: "firstCreated" | "lastCreated" | "name";
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The categories. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityCategoryPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communityCategories.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCommunityCategoryRequest;
            };
        };
        responses: {
            /** The new category. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityCategoryList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communityCategories.getMany": {
        parameters: {
            query?: {
                /** The categories, by id. At most 100. */
                "categoryIds[]"?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The categories. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityCategoryList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communityCategories.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The category's id, from the answer that it came with.
                 * @example 3b8f6d0e65a0d1f0c7e5d30012c0d001
                 */
                categoryId: components["parameters"]["CategoryIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The category. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityCategoryList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communityCategories.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The category's id, from the answer that it came with.
                 * @example 3b8f6d0e65a0d1f0c7e5d30012c0d001
                 */
                categoryId: components["parameters"]["CategoryIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateCommunityCategoryRequest;
            };
        };
        responses: {
            /** The category as it is now. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityCategoryList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.communityCategories.delete": {
        parameters: {
            query: {
                /**
                 * The same id as in the path.
                 * @example 3b8f6d0e65a0d1f0c7e5d30012c0d001
                 */
                categoryId: CategoryId;
            };
            header?: never;
            path: {
                /**
                 * The category's id, from the answer that it came with.
                 * @example 3b8f6d0e65a0d1f0c7e5d30012c0d001
                 */
                categoryId: components["parameters"]["CategoryIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether it was done. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.query": {
        parameters: {
            query: {
                /**
                 * Which kind of target the posts are on.
                 * @example community
                 */
                targetType: "community" | "user" | "content" | "all";
                /**
                 * Only posts on this target, by id. What leaving it out means is not documented.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                targetId?: string;
                /** Which posts, published ones, those that wait for approval, or declined ones. */
                feedType?: "reviewing" | "published" | "declined";
                /** In which order, by when posts were created or last changed. `last` puts the latest first, `first` the earliest. */
                sortBy?: components["parameters"]["FeedSortBy"];
                /** Only posts of these types, at most 10: `video`, `image`, `file`, `liveStream`, or another that posts have as their `dataType`. */
                "dataTypes[]"?: string[];
                /**
                 * Only posts of this type. Use `dataTypes`.
                 * @deprecated
                 */
                dataType?: string;
                /** Only posts with these tags, at most 5 of at most 24 characters. Whether a post needs one of them or all is not documented. */
                "tags[]"?: string[];
                /** True for flagged posts only, false for those without flags. Left out, both. */
                hasFlag?: components["parameters"]["FeedHasFlag"];
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** Whether the filters are held against the posts themselves only, rather than against their attachments too, which are posts of their own. That is an assumption from its name. */
                matchingOnlyParentPost?: boolean;
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePostRequest;
            };
        };
        responses: {
            /** The new post, and what belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssumedNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.getMany": {
        parameters: {
            query: {
                /**
                 * The posts, by id. At most 100 in one call; split longer lists.
                 * @example [
                 *   "65b1e2f3d7e5d30012d0a001",
                 *   "65b1e2f3d7e5d30012d0a003"
                 * ]
                 */
                "postIds[]": string[];
                /** By its name, true gives posts in spite of a block list as well. No source says which list that is, one of users or one of words. */
                ignoreBlockList?: components["parameters"]["IgnoreBlockList"];
                /** By its name, true adds details of moderation to the answer. No source shows the fields that it adds. */
                includeModerationDetails?: components["parameters"]["IncludeModerationDetails"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The posts, and what belongs to them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.get": {
        parameters: {
            query?: {
                /** Whether the id is that of a post or of a story. */
                postType?: "post" | "story";
                /** By its name, true gives posts in spite of a block list as well. No source says which list that is, one of users or one of words. */
                ignoreBlockList?: components["parameters"]["IgnoreBlockList"];
                /** By its name, true adds details of moderation to the answer. No source shows the fields that it adds. */
                includeModerationDetails?: components["parameters"]["IncludeModerationDetails"];
            };
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a001
                 */
                postId: components["parameters"]["PostIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The post, and what belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.update": {
        parameters: {
            query?: never;
            header?: {
                /** By its name, true leaves `editedAt` as it is. */
                "preserve-edited-at"?: boolean;
            };
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a001
                 */
                postId: components["parameters"]["PostIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePostRequest;
            };
        };
        responses: {
            /** The post after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AssumedNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a001
                 */
                postId: components["parameters"]["PostIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the post is deleted. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["AssumedNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The post, now published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The post, now declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.flag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": FlagPostRequest;
            };
        };
        responses: {
            /** The post with its flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.unflag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The post with the flags that are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.clearFlags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a010
                 */
                postId: components["parameters"]["ModeratedPostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The post without flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.posts.isFlaggedByMe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The post's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0a001
                 */
                postId: components["parameters"]["PostIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the token's owner has flagged it. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlagResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.query": {
        parameters: {
            query?: {
                /**
                 * Only comments on this post, story or other content, by id. What leaving it out means is not documented.
                 * @example 65b1e2f3d7e5d30012d0a001
                 */
                referenceId?: string;
                /** What kind of thing `referenceId` names. */
                referenceType?: "post" | "content" | "story";
                /** Whether `parentId` decides which comments are listed, by its name. When it is true and `parentId` is left out, most likely only comments that reply to no other. */
                filterByParentId?: boolean;
                /** Only replies to this comment, by id. */
                parentId?: string;
                /** True for flagged comments only, false for those without flags. */
                hasFlag?: boolean;
                /** Whether comments that wait for approval are among them. */
                includePending?: boolean;
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** Only comments that hold what `values` names. */
                dataTypes?: {
                    /** What comments have to hold. */
                    values?: ("text" | "image")[];
                    /** Whether one of the values is enough, or the comment has to hold exactly these, by the names. */
                    matchType?: "any" | "exact";
                };
                /**
                 * Whether one of several kinds of content is enough, or a comment has to hold exactly these. The vendor's SDK sends it beside an array `dataTypes[]`; here `dataTypes` has a `matchType` of its own.
                 * @example exact
                 */
                matchType?: string;
                /** In which order, by when comments were created or last changed. `last` puts the latest first, `first` the earliest. */
                sortBy?: "firstCreated" | "lastCreated" | "lastUpdated" | "firstUpdated";
                /** Which page, and how long it is. */
                options?: QueryCommentsOptions;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCommentRequest;
            };
        };
        responses: {
            /** The new comment, and what belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.getMany": {
        parameters: {
            query: {
                /**
                 * The comments, by id. 1 to 10 in one call; split longer lists.
                 * @example [
                 *   "65b1e2f3d7e5d30012d0b001",
                 *   "65b1e2f3d7e5d30012d0b002"
                 * ]
                 */
                "commentIds[]": string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The comments, and what belongs to them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The comment, and what belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.update": {
        parameters: {
            query?: never;
            header?: {
                /** By its name, true leaves `editedAt` as it is. */
                "preserve-edited-at"?: boolean;
            };
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateCommentRequest;
            };
        };
        responses: {
            /** The comment after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the comment is deleted. The vendor's descriptions show the answer inside `{status, data}`; that it comes bare, as those of its neighbours do, is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The comment, now approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": DeclineCommentRequest;
            };
        };
        responses: {
            /** The comment, now declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.flag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": FlagCommentRequest;
            };
        };
        responses: {
            /** The comment with its flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.unflag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The comment with the flags that are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.clearFlags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The comment without flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.comments.isFlaggedByMe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The comment's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0b001
                 */
                commentId: components["parameters"]["CommentIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the token's owner has flagged it. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlagResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.feeds.global.query": {
        parameters: {
            query?: {
                /** Named like a setting of the network, `globalFeed.showOnlyMyFeed`. No source says more of it. */
                showOnlyMyFeed?: boolean;
                /** Only posts of these types. At most 4. */
                "dataTypes[]"?: components["parameters"]["FeedDataTypes"];
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of posts. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GlobalFeedPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.feeds.community.query": {
        parameters: {
            query?: {
                /** In which order, by when posts were created or last changed. `last` puts the latest first, `first` the earliest. */
                sortBy?: components["parameters"]["FeedSortBy"];
                /** True for posts that are flagged, or have a flagged child or comment; false for those without. */
                hasFlag?: boolean;
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** Only posts of these types. At most 4. */
                "dataTypes[]"?: components["parameters"]["FeedDataTypes"];
                /** Whether the filters are held against the posts themselves only, rather than against their attachments too, which are posts of their own. The vendor's SDK sends it; what it does is an assumption from its name. */
                matchingOnlyParentPost?: boolean;
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsInQuery"];
            };
            header?: never;
            path: {
                /**
                 * The community's id, from the answer that it came with.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId: components["parameters"]["CommunityIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Posts of the community. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityFeedPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssumedNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.feeds.user.query": {
        parameters: {
            query?: {
                /** In which order, by when posts were created or last changed. `last` puts the latest first, `first` the earliest. */
                sortBy?: components["parameters"]["FeedSortBy"];
                /** True for flagged posts only, false for those without flags. Left out, both. */
                hasFlag?: components["parameters"]["FeedHasFlag"];
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** Only posts of these types. At most 4. */
                "dataTypes[]"?: components["parameters"]["FeedDataTypes"];
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsInQuery"];
            };
            header?: never;
            path: {
                /**
                 * The user's id, as your own system gave it when the user was registered.
                 * @example bob
                 */
                userId: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Posts of the user's feed. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFeedPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssumedNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.feeds.user.count": {
        parameters: {
            query?: {
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
            };
            header?: never;
            path: {
                /**
                 * The user's id, as your own system gave it when the user was registered.
                 * @example bob
                 */
                userId: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How many posts there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostsCount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssumedNotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.feeds.content.query": {
        parameters: {
            query?: {
                /** In which order, by when posts were created or last changed. `last` puts the latest first, `first` the earliest. */
                sortBy?: components["parameters"]["FeedSortBy"];
                /** True for flagged posts only, false for those without flags. Left out, both. */
                hasFlag?: components["parameters"]["FeedHasFlag"];
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** Which page, and how long it is. */
                options?: components["parameters"]["PageOptionsInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of posts. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentFeedPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.polls.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePollRequest;
            };
        };
        responses: {
            /** The new poll, and who made it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PollList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.polls.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The poll's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0c001
                 */
                pollId: components["parameters"]["PollIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The poll, and who made it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PollList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.polls.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The poll's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0c001
                 */
                pollId: components["parameters"]["PollIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePollRequest;
            };
        };
        responses: {
            /** The poll after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PollList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.polls.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The poll's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0c001
                 */
                pollId: components["parameters"]["PollIdInPath"];
            };
            cookie?: never;
        };
        /** A body that vendor's clients send. It is let pass and changes nothing; the client sends none. */
        requestBody?: {
            content: {
                "application/json": AnyBody;
            };
        };
        responses: {
            /** Whether the poll is deleted. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.polls.answers.queryVoters": {
        parameters: {
            query?: {
                /** The order of the votes, the latest first or the earliest. */
                sortBy?: "lastCreated" | "firstCreated";
                /** Which page, and how long it is. */
                options?: QueryPollVotersOptions;
            };
            header?: never;
            path: {
                /**
                 * The poll's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0c001
                 */
                pollId: components["parameters"]["PollIdInPath"];
                /**
                 * The answer's id, from the poll's `answers`.
                 * @example 65b1e2f3d7e5d30012d0c101
                 */
                answerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of votes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PollVoterPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.polls.votes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The poll's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0c001
                 */
                pollId: components["parameters"]["PollIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePollVotesRequest;
            };
        };
        responses: {
            /** The poll after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PollList;
                };
            };
            400: components["responses"]["AssumedBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssumedNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.polls.votes.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The poll's id, from the answer that it came with.
                 * @example 65b1e2f3d7e5d30012d0c001
                 */
                pollId: components["parameters"]["PollIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePollVotesRequest;
            };
        };
        responses: {
            /** The poll after the vote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VotedPollList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.query": {
        parameters: {
            query?: {
                /** True for streams that are live only. No source says whether false leaves these out. */
                isLive?: boolean;
                /** Only streams that have got this far. At most 10. */
                "statuses[]"?: ("idle" | "live" | "ended" | "recorded")[];
                /** Only streams of these users, by the ids that you gave them. At most 100 of at most 50 characters. */
                "userPublicIds[]"?: string[];
                /** True for deleted ones only, false for none of them. Left out, both. */
                isDeleted?: components["parameters"]["IsDeleted"];
                /** In which order, by when streams were created. `last` puts the latest first, `first` the earliest. */
                sortBy?: "firstCreated" | "lastCreated";
                /** Which page, and how long it is. */
                options?: QueryVideoStreamingsOptions;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of streams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VideoStreamingPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateVideoStreamingRequest;
            };
        };
        responses: {
            /** The new stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VideoStreamingList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.queryLive": {
        parameters: {
            query?: {
                /** Which kinds of target the streams are on. */
                "targetType[]"?: ("community" | "user" | "all")[];
                /** Only streams on these targets, by id. */
                "targetIds[]"?: string[];
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of live streams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LiveVideoStreamingPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The stream, and what belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VideoStreamingList;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateVideoStreamingRequest;
            };
        };
        responses: {
            /** The stream after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VideoStreamingList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the stream is deleted. The vendor's descriptions show the answer inside `{status, data}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.streamingUrl.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The stream after the deletion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VideoStreamingList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.viewerBans.query": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Users banned from the stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VideoStreamingBannedUserPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.viewerBans.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ViewerBansRequest;
            };
        };
        responses: {
            /** Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.videoStreaming.viewerBans.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The stream's id, from the answer that it came with.
                 * @example 5e2a9c7465b1e2f3d7e5d30012d0d001
                 */
                streamId: components["parameters"]["StreamIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ViewerBansRequest;
            };
        };
        responses: {
            /** Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.userEvents.videoStreaming.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateVideoStreamingEventRequest;
            };
        };
        responses: {
            /** Whether the report was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserEventResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.userEvents.room.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateRoomEventRequest;
            };
        };
        responses: {
            /** The report is taken. No source documents a body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.allowlists.query": {
        parameters: {
            query?: {
                /** Only this link. Whether all of it has to match is not documented. Left out, all. */
                regex?: string;
                /** In which order. `lastCreated` puts the latest first, `firstCreated` the earliest. */
                sortBy?: components["parameters"]["RuleSortBy"];
                /** Which page, and how long it is. */
                options?: components["parameters"]["RulePageOptionsInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the allowlist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulePage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.allowlists.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateAllowlistRulesRequest;
            };
        };
        responses: {
            /** Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.allowlists.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": VerifyTextsRequest;
            };
        };
        responses: {
            /** No link was found that is not allowed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.blocklists.query": {
        parameters: {
            query?: {
                /** Only this word or pattern. Whether all of it has to match is not documented. Left out, all. */
                regex?: string;
                /** In which order. `lastCreated` puts the latest first, `firstCreated` the earliest. */
                sortBy?: components["parameters"]["RuleSortBy"];
                /** Which page, and how long it is. */
                options?: components["parameters"]["RulePageOptionsInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the blocklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RulePage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.blocklists.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateBlocklistRulesRequest;
            };
        };
        responses: {
            /** Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.blocklists.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": VerifyTextsRequest;
            };
        };
        responses: {
            /** No blocked word was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Success;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.notifications.settings.get": {
        parameters: {
            query: {
                /**
                 * Which setting it is.
                 * @example community
                 */
                level: NotificationLevel;
                /** The channel, where `level` is `channel`. */
                channelId?: string;
                /**
                 * The community, where `level` is `community`.
                 * @example 65a0d1e2c7e5d30012c0c001
                 */
                communityId?: CommunityId;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationSetting;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.notifications.settings.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateNotificationSettingRequest;
            };
        };
        responses: {
            /** Whether it was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.chat.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.chat.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateChatSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.enhanceModeration.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EnhanceModerationSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.enhanceModeration.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateEnhanceModerationSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EnhanceModerationSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.feedSetting.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FeedSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.feedSetting.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateFeedSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FeedSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.files.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FileSettings;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.moderation.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ModerationSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.moderation.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ModerationSettings;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ModerationSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.prehook.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PrehookSettings;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.prehook.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePrehookSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now, with the secret key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PrehookSettingsWithSecretKey;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.product.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.product.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateProductSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.publicUsers.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicUserSettings;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.publicUsers.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePublicUserSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicUserSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.pushNotification.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PushNotificationSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.pushNotification.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePushNotificationSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PushNotificationSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.room.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoomSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.securityConfigs.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecurityConfigs;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.securityConfigs.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateSecurityConfigsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecurityConfigs;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.semanticSearch.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SemanticSearchSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.semanticSearch.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateSemanticSearchSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SemanticSearchSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.shareableDeepLinks.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShareableDeepLinks;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.shareableDeepLinks.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ShareableDeepLinks;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShareableDeepLinks;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.social.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SocialSettingsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.social.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateSocialSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SocialSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.uikit.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UikitSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.uikit.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UikitSettings;
            };
        };
        responses: {
            /** The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UikitSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.users.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsersSettings;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.users.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateUsersSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsersSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.videoStreaming.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VideoStreamingSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.videoStreaming.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateVideoStreamingSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatedVideoStreamingSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.webhook.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "v3.networkSettings.webhook.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateWebhookSettingsRequest;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AssumedForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
