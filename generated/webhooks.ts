// Made from openapi/ by `npm run generate`. Do not edit.

import type {
  ChannelEventData,
  ChannelPushNotificationData,
  CommentEventData,
  CommentFlagEventData,
  CommentPushNotificationData,
  CommentReactionEventData,
  CommunityEventData,
  EventChannels,
  FollowEventData,
  FollowPushNotificationData,
  InvitationEventData,
  JoinRequestEventData,
  MessageEventData,
  MessageEventDataV5,
  MessagePushNotificationData,
  MessageReactionEventData,
  MessageShouldCreateData,
  Metadata,
  PollEventData,
  PostEventData,
  PostFlagEventData,
  PostPushNotificationData,
  PostReactionEventData,
  PrehookActor,
  PrehookData,
  StoredFile,
  UnknownEventData,
  UserEventData,
  UserFlagEventData,
  VideoStreamingEventData,
  VideoStreamingPushNotificationData,
} from './schema.js';

/**
 * Users were added to a channel.
 *
 * Users were added to a channel by somebody else. `userIds` names them and `adderId` who added them; all of them are
 * among `users`.
 *
 * Operations behind it: `v2.channels.users.add`, `v3.channels.users.add`.
 */
export interface ChannelDidAddUsersEvent {
  /** The name of the event. */
  event: "channel.didAddUsers";
  /** The payload. */
  data: ChannelEventData & {
    /** Who was added. */
    userIds?: string[];
    /** Who added them. */
    adderId?: string;
  };
}

/**
 * Members were banned from a channel.
 *
 * Members of a channel were banned from it; the channel itself goes on. `userIds` names them and `actorId` who banned
 * them. No event tells that a ban was lifted.
 *
 * Operations behind it: `v2.channels.users.ban`, `v3.channels.users.ban`.
 */
export interface ChannelDidBanEvent {
  /** The name of the event. */
  event: "channel.didBan";
  /** The payload. */
  data: ChannelEventData & {
    /** Who banned them. */
    actorId?: string;
    /** Who was banned. */
    userIds?: string[];
  };
}

/**
 * A channel was closed.
 *
 * A channel was closed for good: nobody can write in it any more. It is the only event of channels without users.
 *
 * Operations behind it: `v2.channels.close`, `v2.channels.closeByPluralPath`.
 */
export interface ChannelDidCloseEvent {
  /** The name of the event. */
  event: "channel.didClose";
  /** The channel, without users. */
  data: {
    channel?: EventChannels;
  };
}

/**
 * A channel was created.
 *
 * A channel was created. `userIds` names the members that it began with.
 *
 * The only sample that was ever published, of June 2025, has one object as `channel` and `hashflag` in small letters;
 * every description has a list.
 *
 * No source tells whether the channel of a new community is reported too, nor whether asking for a conversation that exists already is.
 *
 * Operations behind it: `v2.channels.create`, `v3.channels.create`, `v3.channels.createConversation`.
 */
export interface ChannelDidCreateEvent {
  /** The name of the event. */
  event: "channel.didCreate";
  /** The payload. */
  data: ChannelEventData & {
    /** The first members. */
    userIds?: string[];
  };
}

/**
 * Users joined a channel.
 *
 * Users made themselves members of a channel. `userIds` names them.
 *
 * Operations behind it: `v3.channels.join`.
 */
export interface ChannelDidJoinEvent {
  /** The name of the event. */
  event: "channel.didJoin";
  /** The payload. */
  data: ChannelEventData & {
    /** Who joined. */
    userIds?: string[];
  };
}

/**
 * Users left a channel.
 *
 * Members left a channel of their own accord. `userIds` names them.
 *
 * Operations behind it: `v3.channels.leave`.
 */
export interface ChannelDidLeaveEvent {
  /** The name of the event. */
  event: "channel.didLeave";
  /** The payload. */
  data: ChannelEventData & {
    /** Who left. */
    userIds?: string[];
  };
}

/**
 * Members were removed from a channel.
 *
 * Members were removed from a channel by somebody else, without a ban. `userIds` names them and `removerId` who
 * removed them.
 *
 * Operations behind it: `v2.channels.users.remove`, `v3.channels.users.remove`.
 */
export interface ChannelDidRemoveUsersEvent {
  /** The name of the event. */
  event: "channel.didRemoveUsers";
  /** The payload. */
  data: ChannelEventData & {
    /** Who was removed. */
    userIds?: string[];
    /** Who removed them. */
    removerId?: string;
  };
}

/**
 * A channel was changed.
 *
 * A channel was changed, such as its name or its tags. `userId` names who changed it.
 *
 * No source tells whether muting a channel is reported.
 *
 * Operations behind it: `v2.channels.updateDisplayName`, `v3.channels.update`.
 */
export interface ChannelDidUpdateEvent {
  /** The name of the event. */
  event: "channel.didUpdate";
  /** The payload. */
  data: ChannelEventData & {
    /** Who changed the channel. */
    userId?: string;
  };
}

/**
 * A channel's metadata were changed.
 *
 * The metadata that you gave a channel were changed. `userId` names who changed them.
 *
 * No source tells whether `channel.didUpdate` comes beside it.
 *
 * Operations behind it: `v3.channels.update`.
 */
export interface ChannelDidUpdateMetaEvent {
  /** The name of the event. */
  event: "channel.didUpdateMeta";
  /** The payload. */
  data: ChannelEventData & {
    /** Who changed the metadata. */
    userId?: string;
  };
}

/**
 * A file was deleted.
 *
 * A file was deleted. `data` is the file itself, not a list, and the event names the network.
 *
 * An earlier state of the same description gave the answer of `v3.files.get` in its place, without `event` and
 * `networkId`.
 *
 * Operations behind it: `v3.files.delete`.
 */
export interface FileDidDeleteEvent {
  /** The network's id. */
  networkId?: string;
  /** The name of the event. */
  event: "file.didDelete";
  data: StoredFile;
}

/**
 * A file was rejected.
 *
 * A file was not accepted. The description of 2026 lists the event, and no file of it that is public has the payload.
 *
 * No source has the payload. By analogy with `file.didDelete` it is the file itself, with `networkId` beside it.
 *
 * Operations behind it: `v3.files.create`.
 */
export interface FileDidRejectEvent {
  /** The name of the event. */
  event: "file.didReject";
  data?: UnknownEventData;
}

/**
 * A file was uploaded.
 *
 * A file was uploaded. The description of 2026 lists the event, and no file of it that is public has the payload.
 *
 * No source has the payload. By analogy with `file.didDelete` it is the file itself, with `networkId` beside it.
 *
 * Operations behind it: `v3.files.create`.
 */
export interface FileDidUploadEvent {
  /** The name of the event. */
  event: "file.didUpload";
  data?: UnknownEventData;
}

/**
 * A follow request was accepted.
 *
 * A user accepted the request of another one, who follows from now on.
 *
 * The description of late 2024 gives all seven events of following the status `none`; earlier ones gave this one
 * `accepted`.
 *
 * It comes from `POST /api/v4/me/followers/{userId}` of version 4, which is not described here.
 */
export interface FollowDidAcceptRequestEvent {
  /** The name of the event. */
  event: "follow.didAcceptRequest";
  data: FollowEventData;
}

/**
 * A follow request was cancelled.
 *
 * A user took the request to follow another one back before it was decided.
 *
 * The description of late 2024 gives all seven events of following the status `none`; earlier ones gave this one
 * `none`.
 *
 * It comes from `DELETE /api/v4/me/following/{userId}` of version 4, which is not described here.
 */
export interface FollowDidCancelRequestEvent {
  /** The name of the event. */
  event: "follow.didCancelRequest";
  data: FollowEventData;
}

/**
 * A user follows another.
 *
 * A user follows another one whose profile is public, so that nobody had to be asked.
 *
 * The description of late 2024 gives all seven events of following the status `none`; earlier ones gave this one
 * `accepted`.
 *
 * It comes from `POST /api/v4/me/following/{userId}` of version 4, which is not described here.
 */
export interface FollowDidCreateEvent {
  /** The name of the event. */
  event: "follow.didCreate";
  data: FollowEventData;
}

/**
 * A follow request was declined.
 *
 * A user declined the request of another one, who does not follow.
 *
 * The description of late 2024 gives all seven events of following the status `none`; earlier ones gave this one
 * `none`.
 *
 * It comes from `DELETE /api/v4/me/followers/{userId}` of version 4, which is not described here.
 */
export interface FollowDidDeclineRequestEvent {
  /** The name of the event. */
  event: "follow.didDeclineRequest";
  data: FollowEventData;
}

/**
 * A user removed a follower.
 *
 * A user removed another one from the own followers.
 *
 * The description of late 2024 gives all seven events of following the status `none`; earlier ones gave this one
 * `none`.
 *
 * It comes from `DELETE /api/v4/me/followers/{userId}` of version 4, which is not described here.
 */
export interface FollowDidDeleteFollowerEvent {
  /** The name of the event. */
  event: "follow.didDeleteFollower";
  data: FollowEventData;
}

/**
 * A user asked to follow another.
 *
 * A user asks to follow another one whose profile is private. It is up to that user to accept.
 *
 * The description of late 2024 gives all seven events of following the status `none`; earlier ones gave this one
 * `pending`.
 *
 * It comes from `POST /api/v4/me/following/{userId}` of version 4, which is not described here.
 */
export interface FollowDidRequestEvent {
  /** The name of the event. */
  event: "follow.didRequest";
  data: FollowEventData;
}

/**
 * A user follows another no longer.
 *
 * A user stopped following another one.
 *
 * The description of late 2024 gives all seven events of following the status `none`; earlier ones gave this one
 * `none`.
 *
 * It comes from `DELETE /api/v4/me/following/{userId}` of version 4, which is not described here.
 */
export interface FollowDidUnfollowEvent {
  /** The name of the event. */
  event: "follow.didUnfollow";
  data: FollowEventData;
}

/**
 * A message was reacted to.
 *
 * Somebody reacted to a message. `reactor` names who it was and with which reaction. It is sent since February 2024.
 *
 * Operations behind it: `v2.reactions.create`.
 */
export interface MessageDidAddReactionEvent {
  /** The name of the event. */
  event: "message.didAddReaction";
  data: MessageReactionEventData;
}

/**
 * A message's flags were cleared.
 *
 * All flags of a message were taken away. The name has a small f, unlike `user.didClearFlag`.
 *
 * Operations behind it: `v3.messages.clearFlags`.
 */
export interface MessageDidClearflagEvent {
  /** The name of the event. */
  event: "message.didClearflag";
  data: MessageEventData;
}

/**
 * A message was sent.
 *
 * A message was sent to a channel. Receivers take `data.messages[0]`, and `data.users[0]` for its author.
 *
 * Events of version 5 have the same value of `event`, and `messageFeeds` among their data.
 *
 * Operations behind it: `v2.messages.create`, `v2.messages.images.create`, `v2.messages.files.create`, `v3.messages.create`.
 */
export interface MessageDidCreateEvent {
  /** The name of the event. */
  event: "message.didCreate";
  data: MessageEventData;
}

/**
 * A message was deleted.
 *
 * A message was deleted, by its author or by a moderator.
 *
 * Events of version 5 have the same value of `event`, and `messageFeeds` among their data.
 *
 * No source tells whether messages that are deleted by the limit of flags or by a ban are reported.
 *
 * Operations behind it: `v2.messages.delete`, `v3.messages.delete`.
 */
export interface MessageDidDeleteEvent {
  /** The name of the event. */
  event: "message.didDelete";
  data: MessageEventData;
}

/**
 * A message was flagged.
 *
 * Somebody reported a message to the moderators. No key of the data says who did; `flagCount` tells how many have.
 *
 * Operations behind it: `v3.messages.flag`.
 */
export interface MessageDidFlagEvent {
  /** The name of the event. */
  event: "message.didFlag";
  data: MessageEventData;
}

/**
 * A reaction to a message was taken back.
 *
 * Somebody took a reaction to a message back. `reactor` names who it was and which reaction. It is sent since February
 * 2024.
 *
 * Operations behind it: `v2.reactions.delete`.
 */
export interface MessageDidRemoveReactionEvent {
  /** The name of the event. */
  event: "message.didRemoveReaction";
  data: MessageReactionEventData;
}

/**
 * A message's flag was taken back.
 *
 * Somebody took the own report of a message back. `flagCount` tells how many are left.
 *
 * Operations behind it: `v3.messages.unflag`.
 */
export interface MessageDidUnflagEvent {
  /** The name of the event. */
  event: "message.didUnflag";
  data: MessageEventData;
}

/**
 * A message was changed.
 *
 * A message was changed, such as its text or its tags. The message has `latestReaction` but no `myReactions`.
 *
 * Events of version 5 would have the same value of `event` by their path, and `messageFeeds` among their data.
 *
 * Operations behind it: `v3.messages.update`.
 */
export interface MessageDidUpdateEvent {
  /** The name of the event. */
  event: "message.didUpdate";
  data: MessageEventData;
}

/**
 * A message was refused for a blocklisted word.
 *
 * A message was refused with code 400308 since it has a word of the blocklist, and its sender, `userId`, is muted for
 * the time that the moderation settings give.
 *
 * In spite of the name nobody is banned.
 *
 * No source tells whether a link that is not on the allowlist, code 400309, is reported too.
 *
 * Operations behind it: `v2.messages.create`, `v2.messages.images.create`, `v2.messages.files.create`, `v3.messages.create`, `v3.messages.update`.
 */
export interface ModerationDidBanEvent {
  /** The name of the event. */
  event: "moderation.didBan";
  /** The payload. */
  data: ChannelEventData & {
    /** Whose message was refused. */
    userId?: string;
  };
}

/**
 * A poll was created.
 *
 * A poll was created, with the answers that can be chosen.
 *
 * Before February 2024 descriptions showed `polls` and `users` without `event` and `data` around them.
 *
 * Operations behind it: `v3.polls.create`.
 */
export interface PollDidCreateEvent {
  /** The name of the event. */
  event: "poll.didCreate";
  data: PollEventData;
}

/**
 * A poll was changed.
 *
 * A poll was changed, which is how it is closed before its time.
 *
 * Before February 2024 descriptions showed `polls` and `users` without `event` and `data` around them.
 *
 * Operations behind it: `v3.polls.update`.
 */
export interface PollDidUpdateEvent {
  /** The name of the event. */
  event: "poll.didUpdate";
  data: PollEventData;
}

/**
 * Somebody voted in a poll.
 *
 * Somebody voted in a poll. Its answers have the new counts; no key of the data says whose vote it was.
 *
 * Before February 2024 descriptions showed `polls` and `users` without `event` and `data` around them.
 *
 * Operations behind it: `v3.polls.votes.create`, `v3.polls.votes.update`.
 */
export interface PollDidVoteEvent {
  /** The name of the event. */
  event: "poll.didVote";
  data: PollEventData;
}

/**
 * A user blocked another.
 *
 * A user blocked another one. The data are how the one follows the other.
 *
 * Users and files come too: no source tells whether in `data` or beside it, nor whether `status` is `blocked`.
 *
 * It comes from `POST /api/v4/me/user-blocks/{userId}` of version 4, which is not described here.
 */
export interface UserDidBlockEvent {
  /** The name of the event. */
  event: "user.didBlock";
  data: FollowEventData;
}

/**
 * A user's block was lifted.
 *
 * A user lifted the block of another one. The data are how the one follows the other.
 *
 * Users and files come too: no source tells whether in `data` or beside it, nor whether `status` is `blocked`.
 *
 * It comes from `DELETE /api/v4/me/user-blocks/{userId}` of version 4, which is not described here.
 */
export interface UserDidUnblockEvent {
  /** The name of the event. */
  event: "user.didUnblock";
  data: FollowEventData;
}

/**
 * A user's flags were cleared.
 *
 * All reports of a user were taken away. `flags` is empty then.
 *
 * The description of late 2024 has the user alone, that of 2026 the reports as well.
 *
 * No source has the shape of `flags` and of what moderation found.
 *
 * Operations behind it: `v2.users.clearFlags`.
 */
export interface UserDidClearFlagEvent {
  /** The name of the event. */
  event: "user.didClearFlag";
  data: UserFlagEventData;
}

/**
 * A user was flagged.
 *
 * Somebody reported a user to the moderators. `flags` holds the reports that stand.
 *
 * The description of late 2024 has the user alone, that of 2026 the reports as well.
 *
 * No source has the shape of `flags` and of what moderation found.
 *
 * It comes from `POST /api/v4/me/flags/{userId}` of version 4, which is not described here.
 */
export interface UserDidFlagEvent {
  /** The name of the event. */
  event: "user.didFlag";
  data: UserFlagEventData;
}

/**
 * A user's flag was taken back.
 *
 * Somebody took the own report of a user back. `flags` holds the reports that remain.
 *
 * The description of late 2024 has the user alone, that of 2026 the reports as well.
 *
 * No source has the shape of `flags` and of what moderation found.
 *
 * It comes from `DELETE /api/v4/me/flags/{userId}` of version 4, which is not described here.
 */
export interface UserDidUnflagEvent {
  /** The name of the event. */
  event: "user.didUnflag";
  data: UserFlagEventData;
}

/**
 * A user was created.
 *
 * The network has a new user. A session for an id that nobody has yet makes one, and so may an update of such an id.
 *
 * Operations behind it: `v2.users.update`, `v3.users.update`, `v3.sessions.create`.
 */
export interface UserDidCreateEvent {
  /** The name of the event. */
  event: "user.didCreate";
  data: UserEventData;
}

/**
 * A user was changed.
 *
 * A user was changed, such as the name, the picture or the metadata.
 *
 * Operations behind it: `v2.users.update`, `v2.roles.add`, `v3.users.update`.
 */
export interface UserDidUpdateEvent {
  /** The name of the event. */
  event: "user.didUpdate";
  data: UserEventData;
}

/**
 * A user's profile was reset.
 *
 * The profile of a user was reset in the console. The name has no "did" in it.
 *
 * The console resets profiles; no operation is known that does.
 */
export interface UserProfileResetEvent {
  /** The name of the event. */
  event: "user.profileReset";
  data: UserEventData;
}

/**
 * A comment was reacted to.
 *
 * Somebody reacted to a comment. `reactor` names who it was and with which reaction.
 *
 * Operations behind it: `v2.reactions.create`.
 */
export interface CommentDidAddReactionEvent {
  /** The name of the event. */
  event: "v3.comment.didAddReaction";
  data: CommentReactionEventData;
}

/**
 * A comment was approved.
 *
 * A comment that waited for review was approved, and appears. No event tells that one was declined, nor that its flags
 * were cleared.
 *
 * The description of 2026 lists the event; its payload is in no public file. By analogy it is that of the other events of comments.
 *
 * Operations behind it: `v3.comments.approve`.
 */
export interface CommentDidApproveEvent {
  /** The name of the event. */
  event: "v3.comment.didApprove";
  data: UnknownEventData;
}

/**
 * A comment was written.
 *
 * A comment was written on a post or something else. Where comments are reviewed first, `approvalStatus` tells that it
 * waits.
 *
 * Operations behind it: `v3.comments.create`.
 */
export interface CommentDidCreateEvent {
  /** The name of the event. */
  event: "v3.comment.didCreate";
  data: CommentEventData;
}

/**
 * A comment was deleted.
 *
 * A comment was deleted, by its author or by a moderator.
 *
 * Operations behind it: `v3.comments.delete`.
 */
export interface CommentDidDeleteEvent {
  /** The name of the event. */
  event: "v3.comment.didDelete";
  data: CommentEventData;
}

/**
 * A comment was flagged.
 *
 * Somebody reported a comment to the moderators. `flagCount` tells how many have.
 *
 * No source tells whether `flaggedUserId` is who reported the comment or who wrote it.
 *
 * Operations behind it: `v3.comments.flag`.
 */
export interface CommentDidFlagEvent {
  /** The name of the event. */
  event: "v3.comment.didFlag";
  data: CommentFlagEventData;
}

/**
 * A reaction to a comment was taken back.
 *
 * Somebody took a reaction to a comment back. `reactor` names who it was and which reaction.
 *
 * Operations behind it: `v2.reactions.delete`.
 */
export interface CommentDidRemoveReactionEvent {
  /** The name of the event. */
  event: "v3.comment.didRemoveReaction";
  data: CommentReactionEventData;
}

/**
 * A comment was replied to.
 *
 * A reply to a comment was written. It is a comment, too, and its `parentId` names the one that it replies to.
 *
 * No source tells whether `v3.comment.didCreate` comes beside it.
 *
 * Operations behind it: `v3.comments.create`.
 */
export interface CommentDidReplyEvent {
  /** The name of the event. */
  event: "v3.comment.didReply";
  data: CommentEventData;
}

/**
 * A comment's flag was taken back.
 *
 * Somebody took the own report of a comment back. `flagCount` tells how many are left.
 *
 * No source tells whether `flaggedUserId` is who took the report back or who wrote the comment.
 *
 * Operations behind it: `v3.comments.unflag`.
 */
export interface CommentDidUnflagEvent {
  /** The name of the event. */
  event: "v3.comment.didUnflag";
  data: CommentFlagEventData;
}

/**
 * A comment was changed.
 *
 * A comment was changed, such as its text.
 *
 * Operations behind it: `v3.comments.update`.
 */
export interface CommentDidUpdateEvent {
  /** The name of the event. */
  event: "v3.comment.didUpdate";
  data: CommentEventData;
}

/**
 * A comment was moderated by the network.
 *
 * The automatic moderation of the network looked at a comment. It is sent since April 2025.
 *
 * No source tells for which verdicts it is sent, nor where the verdict stands.
 *
 * The automatic moderation sends it, not an operation.
 */
export interface CommentDidModerateEvent {
  /** The name of the event. */
  event: "v3.comment.didModerate";
  data: CommentEventData;
}

/**
 * Users were added to a community.
 *
 * Users were added to a community. Only `communityUsers` and `users` tell whom it concerns; who did it is not told.
 *
 * Operations behind it: `v3.communities.users.add`.
 */
export interface CommunityDidAddUsersEvent {
  /** The name of the event. */
  event: "v3.community.didAddUsers";
  data: CommunityEventData;
}

/**
 * Members were banned from a community.
 *
 * Members were banned from a community. Only `communityUsers` and `users` tell whom it concerns; who did it is not
 * told.
 *
 * Operations behind it: `v3.communities.users.ban`.
 */
export interface CommunityDidBanEvent {
  /** The name of the event. */
  event: "v3.community.didBan";
  data: CommunityEventData;
}

/**
 * A community was created.
 *
 * A community was created, with its first members.
 *
 * Operations behind it: `v3.communities.create`.
 */
export interface CommunityDidCreateEvent {
  /** The name of the event. */
  event: "v3.community.didCreate";
  data: CommunityEventData;
}

/**
 * A community was deleted.
 *
 * A community was deleted, and its posts with it.
 *
 * Operations behind it: `v3.communities.delete`.
 */
export interface CommunityDidDeleteEvent {
  /** The name of the event. */
  event: "v3.community.didDelete";
  data: CommunityEventData;
}

/**
 * A user joined a community.
 *
 * A user joined a community, where no approval was needed. Only `communityUsers` and `users` tell whom it concerns;
 * who did it is not told.
 *
 * Operations behind it: `v3.communities.join`.
 */
export interface CommunityDidJoinEvent {
  /** The name of the event. */
  event: "v3.community.didJoin";
  data: CommunityEventData;
}

/**
 * A member left a community.
 *
 * A member left a community. Only `communityUsers` and `users` tell whom it concerns; who did it is not told.
 *
 * Operations behind it: `v3.communities.leave`.
 */
export interface CommunityDidLeaveEvent {
  /** The name of the event. */
  event: "v3.community.didLeave";
  data: CommunityEventData;
}

/**
 * Members were removed from a community.
 *
 * Members were removed from a community, without a ban. Only `communityUsers` and `users` tell whom it concerns; who
 * did it is not told.
 *
 * Operations behind it: `v3.communities.users.remove`.
 */
export interface CommunityDidRemoveUsersEvent {
  /** The name of the event. */
  event: "v3.community.didRemoveUsers";
  data: CommunityEventData;
}

/**
 * Members' roles were changed.
 *
 * Members of a community were given a role, or lost one. Only `communityUsers` and `users` tell whom it concerns; who
 * did it is not told.
 *
 * Operations behind it: `v3.communities.users.addRole`, `v3.communities.users.removeRole`.
 */
export interface CommunityDidRoleChangeEvent {
  /** The name of the event. */
  event: "v3.community.didRoleChange";
  data: CommunityEventData;
}

/**
 * Members' bans were lifted.
 *
 * The bans of members of a community were lifted. Only `communityUsers` and `users` tell whom it concerns; who did it
 * is not told.
 *
 * Operations behind it: `v3.communities.users.unban`.
 */
export interface CommunityDidUnbanEvent {
  /** The name of the event. */
  event: "v3.community.didUnban";
  data: CommunityEventData;
}

/**
 * A community was changed.
 *
 * A community was changed, such as its name or who may post.
 *
 * Operations behind it: `v3.communities.update`.
 */
export interface CommunityDidUpdateEvent {
  /** The name of the event. */
  event: "v3.community.didUpdate";
  data: CommunityEventData;
}

/**
 * A user asked to join a community.
 *
 * A user asks to join a community whose moderators decide about new members.
 *
 * The description gives the answer of the API without `event` and `data`; both are assumed here by analogy.
 *
 * No source shows the event as it is sent.
 *
 * It comes from `POST /api/v4/communities/{communityId}/join` of version 4, which is not described here.
 */
export interface CommunityJoinRequestDidCreateEvent {
  /** The name of the event. */
  event: "v3.communityJoinRequest.didCreate";
  data: JoinRequestEventData;
}

/**
 * A request to join was accepted.
 *
 * A moderator accepted the request of a user to join a community.
 *
 * The description gives the answer of the API without `event` and `data`; both are assumed here by analogy.
 *
 * No source shows the event as it is sent.
 *
 * It comes from `POST /api/v4/communities/{communityId}/join/approve` of version 4, which is not described here.
 */
export interface CommunityJoinRequestDidAcceptEvent {
  /** The name of the event. */
  event: "v3.communityJoinRequest.didAccept";
  data: JoinRequestEventData;
}

/**
 * A request to join was rejected.
 *
 * A moderator rejected the request of a user to join a community.
 *
 * The description gives the answer of the API without `event` and `data`; both are assumed here by analogy.
 *
 * No source shows the event as it is sent.
 *
 * It comes from `POST /api/v4/communities/{communityId}/join/reject` of version 4, which is not described here.
 */
export interface CommunityJoinRequestDidRejectEvent {
  /** The name of the event. */
  event: "v3.communityJoinRequest.didReject";
  data: JoinRequestEventData;
}

/**
 * A user was invited to a community.
 *
 * A member invites a user to a community.
 *
 * The description gives the answer of the API without `event` and `data`; both are assumed here by analogy.
 *
 * No source shows the event as it is sent.
 *
 * It comes from `POST /api/v1/invitations` of version 1, which is not described here.
 */
export interface CommunityMemberInvitationDidCreateEvent {
  /** The name of the event. */
  event: "v3.communityMemberInvitation.didCreate";
  data: InvitationEventData;
}

/**
 * An invitation was accepted.
 *
 * The invited user accepted, and is a member of the community from now on.
 *
 * The description gives the answer of the API without `event` and `data`; both are assumed here by analogy.
 *
 * No source shows the event as it is sent.
 *
 * It comes from accepting under `/api/v1/invitations/{invitationId}` of version 1, which is not described here.
 */
export interface CommunityMemberInvitationDidAcceptEvent {
  /** The name of the event. */
  event: "v3.communityMemberInvitation.didAccept";
  data: InvitationEventData;
}

/**
 * An invitation was rejected.
 *
 * The invited user does not want to be a member of the community.
 *
 * The description gives the answer of the API without `event` and `data`; both are assumed here by analogy.
 *
 * No source shows the event as it is sent.
 *
 * It comes from rejecting under `/api/v1/invitations/{invitationId}` of version 1, which is not described here.
 */
export interface CommunityMemberInvitationDidRejectEvent {
  /** The name of the event. */
  event: "v3.communityMemberInvitation.didReject";
  data: InvitationEventData;
}

/**
 * A post was reacted to.
 *
 * Somebody reacted to a post. `reactor` names who it was and with which reaction.
 *
 * Operations behind it: `v2.reactions.create`.
 */
export interface PostDidAddReactionEvent {
  /** The name of the event. */
  event: "v3.post.didAddReaction";
  data: PostReactionEventData;
}

/**
 * A post was approved.
 *
 * A post that waited for review was approved, and appears in its feed.
 *
 * Operations behind it: `v3.posts.approve`.
 */
export interface PostDidApproveEvent {
  /** The name of the event. */
  event: "v3.post.didApprove";
  data: PostEventData;
}

/**
 * A post was written.
 *
 * A post was written, with its pictures and the like as `postChildren`. Receivers compare `event` with the prefix, as
 * it stands here, and take `data.posts[0]`.
 *
 * Operations behind it: `v3.posts.create`.
 */
export interface PostDidCreateEvent {
  /** The name of the event. */
  event: "v3.post.didCreate";
  data: PostEventData;
}

/**
 * A post was declined.
 *
 * A post that waited for review was declined, and does not appear.
 *
 * Operations behind it: `v3.posts.decline`.
 */
export interface PostDidDeclineEvent {
  /** The name of the event. */
  event: "v3.post.didDecline";
  data: PostEventData;
}

/**
 * A post was deleted.
 *
 * A post was deleted, by its author or by a moderator. Receivers compare `event` with the prefix, as it stands here,
 * and take `data.posts[0].postId`.
 *
 * Operations behind it: `v3.posts.delete`.
 */
export interface PostDidDeleteEvent {
  /** The name of the event. */
  event: "v3.post.didDelete";
  data: PostEventData;
}

/**
 * A post was flagged.
 *
 * Somebody reported a post to the moderators. `flagCount` tells how many have.
 *
 * No source tells whether `flaggedUserId` is who reported the post or who wrote it.
 *
 * Operations behind it: `v3.posts.flag`.
 */
export interface PostDidFlagEvent {
  /** The name of the event. */
  event: "v3.post.didFlag";
  data: PostFlagEventData;
}

/**
 * A reaction to a post was taken back.
 *
 * Somebody took a reaction to a post back. `reactor` names who it was and which reaction.
 *
 * Operations behind it: `v2.reactions.delete`.
 */
export interface PostDidRemoveReactionEvent {
  /** The name of the event. */
  event: "v3.post.didRemoveReaction";
  data: PostReactionEventData;
}

/**
 * A post's flag was taken back.
 *
 * Somebody took the own report of a post back. `flagCount` tells how many are left. No event tells that all were
 * cleared.
 *
 * No source tells whether `flaggedUserId` is who took the report back or who wrote the post.
 *
 * Operations behind it: `v3.posts.unflag`.
 */
export interface PostDidUnflagEvent {
  /** The name of the event. */
  event: "v3.post.didUnflag";
  data: PostFlagEventData;
}

/**
 * A post was changed.
 *
 * A post was changed, such as its text. Receivers compare `event` with the prefix, as it stands here.
 *
 * Operations behind it: `v3.posts.update`.
 */
export interface PostDidUpdateEvent {
  /** The name of the event. */
  event: "v3.post.didUpdate";
  data: PostEventData;
}

/**
 * A post was moderated by the network.
 *
 * The automatic moderation of the network looked at a post. It is sent since April 2025.
 *
 * No source tells for which verdicts it is sent, nor where the verdict stands.
 *
 * The automatic moderation sends it, not an operation.
 */
export interface PostDidModerateEvent {
  /** The name of the event. */
  event: "v3.post.didModerate";
  data: PostEventData;
}

/**
 * A stream was recorded.
 *
 * The recordings of a stream are ready, among `recordings` of the stream.
 *
 * Until March 2024 the path had the prefix `v3.`, and clients of the real-time events still listen to that name, so
 * expect both.
 *
 * It follows from the state of the stream, not from an operation.
 */
export interface VideoStreamingDidRecordEvent {
  /** The name of the event, without or with the prefix that its path once had. */
  event: "video-streaming.didRecord" | "v3.video-streaming.didRecord";
  data: VideoStreamingEventData;
}

/**
 * A stream began.
 *
 * A stream went live: its first pictures have arrived.
 *
 * Until March 2024 the path had the prefix `v3.`, and clients of the real-time events still listen to that name, so
 * expect both.
 *
 * It follows from the state of the stream, not from an operation.
 */
export interface VideoStreamingDidStartEvent {
  /** The name of the event, without or with the prefix that its path once had. */
  event: "video-streaming.didStart" | "v3.video-streaming.didStart";
  data: VideoStreamingEventData;
}

/**
 * A stream ended.
 *
 * A stream is over. Recordings of it come later.
 *
 * Until March 2024 the path had the prefix `v3.`, and clients of the real-time events still listen to that name, so
 * expect both.
 *
 * It follows from the state of the stream, not from an operation.
 */
export interface VideoStreamingDidStopEvent {
  /** The name of the event, without or with the prefix that its path once had. */
  event: "video-streaming.didStop" | "v3.video-streaming.didStop";
  data: VideoStreamingEventData;
}

/**
 * A message of version 5 was sent.
 *
 * A message was sent by version 5 of the API.
 *
 * The description puts the shape of a message under `messageFeeds` and that of a feed under `messages`, which are
 * probably exchanged, and the API has another shape of messages in version 5.
 *
 * It comes from operations under `/api/v5/messages`, which are not described here.
 */
export interface MessageDidCreateEventV5 {
  /** The name of the event, which is that of the event without a version. */
  event: "message.didCreate";
  data: MessageEventDataV5;
}

/**
 * A message of version 5 was deleted.
 *
 * A message was deleted by version 5 of the API.
 *
 * The description puts the shape of a message under `messageFeeds` and that of a feed under `messages`, which are
 * probably exchanged, and the API has another shape of messages in version 5.
 *
 * It comes from operations under `/api/v5/messages`, which are not described here.
 */
export interface MessageDidDeleteEventV5 {
  /** The name of the event, which is that of the event without a version. */
  event: "message.didDelete";
  data: MessageEventDataV5;
}

/**
 * A message of version 5 was changed.
 *
 * A message was changed by version 5 of the API. The description names the event `message.didCreate`, a slip of it:
 * `message.didUpdate` is meant.
 *
 * The description puts the shape of a message under `messageFeeds` and that of a feed under `messages`, which are
 * probably exchanged, and the API has another shape of messages in version 5.
 *
 * It comes from operations under `/api/v5/messages`, which are not described here.
 */
export interface MessageDidUpdateEventV5 {
  /** The name of the event, by the description and by its path. */
  event: "message.didCreate" | "message.didUpdate";
  data: MessageEventDataV5;
}

/**
 * Push notification of a new channel.
 *
 * Members of a new channel are to be notified that it was created.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v2.channels.create`, `v3.channels.create`, `v3.channels.createConversation`.
 */
export interface ChannelCreatedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: ChannelPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "channel.created";
  };
}

/**
 * Push notification of a new member.
 *
 * Members of a channel are to be notified that somebody joined it.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.channels.join`, `v3.channels.users.add`.
 */
export interface ChannelJoinedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: ChannelPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "channel.joined";
  };
}

/**
 * Push notification of a comment.
 *
 * Users, such as the author of a post, are to be notified of a new comment on it.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.comments.create`.
 */
export interface CommentCreatedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: CommentPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "comment.created";
  };
}

/**
 * Push notification of a reaction to a comment.
 *
 * The author of a comment is to be notified that somebody reacted to it.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v2.reactions.create`.
 */
export interface CommentReactedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: CommentPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "comment.reacted";
  };
}

/**
 * Push notification of a reply.
 *
 * The author of a comment is to be notified that somebody replied to it.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.comments.create`.
 */
export interface CommentRepliedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: CommentPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "comment.replied";
  };
}

/**
 * Push notification of an accepted follow request.
 *
 * A user is to be notified that the request to follow somebody was accepted.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Following is part of version 4 of the API, which is not described here.
 */
export interface FollowAcceptedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: FollowPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "follow.accepted";
  };
}

/**
 * Push notification of a follower.
 *
 * A user is to be notified that somebody follows.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Following is part of version 4 of the API, which is not described here.
 */
export interface FollowCreatedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: FollowPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "follow.created";
  };
}

/**
 * Push notification of a follow request.
 *
 * A user is to be notified that somebody asks to follow, and has to decide.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Following is part of version 4 of the API, which is not described here.
 */
export interface FollowRequestedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: FollowPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "follow.requested";
  };
}

/**
 * Push notification of a message.
 *
 * Members of a channel are to be notified of a new message.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v2.messages.create`, `v2.messages.images.create`, `v2.messages.files.create`, `v3.messages.create`.
 */
export interface MessageCreatedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: MessagePushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "message.created";
  };
}

/**
 * Push notification of an approved post.
 *
 * The author of a post is to be notified that it was approved.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.posts.approve`.
 */
export interface PostApprovedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: PostPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "post.approved";
  };
}

/**
 * Push notification of a post.
 *
 * Members of a community are to be notified of a new post.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.posts.create`.
 */
export interface PostCreatedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: PostPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "post.created";
  };
}

/**
 * Push notification of a post that waits.
 *
 * Moderators of a community are to be notified that a post waits for their review.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.posts.create`.
 */
export interface PostNeedReviewingPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: PostPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "post.need-reviewing";
  };
}

/**
 * Push notification of a reaction to a post.
 *
 * The author of a post is to be notified that somebody reacted to it.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v2.reactions.create`.
 */
export interface PostReactedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: PostPushNotificationData & {
    /** The event, as its path and the notification settings name it. */
    eventName: "post.reacted";
  };
}

/**
 * Push notification of a stream.
 *
 * Followers or members are to be notified that a stream began.
 *
 * Its path and the names of the notification settings disagree about `data.eventName`, so expect both.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * It follows from the state of the stream, not from an operation.
 */
export interface VideoStreamingStartedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: VideoStreamingPushNotificationData & {
    /** The event: the first name follows from its path, the other from the notification settings. */
    eventName: "video-streaming.started" | "video-streaming.didStart";
  };
}

/**
 * Push notification of a mention in a comment.
 *
 * A user is to be notified that a comment on a post of a community mentions the user.
 *
 * Its path and the names of the notification settings disagree about `data.eventName`, so expect both.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.comments.create`.
 */
export interface MentionCommentCreatedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: CommentPushNotificationData & {
    /** The event: the first name follows from its path, the other from the notification settings. */
    eventName: "mention-comment.created" | "text-mention-comment.created";
  };
}

/**
 * Push notification of a mention in a reply.
 *
 * A user is to be notified that a reply to a comment in a community mentions the user.
 *
 * Its path and the names of the notification settings disagree about `data.eventName`, so expect both.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.comments.create`.
 */
export interface MentionCommentRepliedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: CommentPushNotificationData & {
    /** The event: the first name follows from its path, the other from the notification settings. */
    eventName: "mention-comment.replied" | "text-mention-comment.replied";
  };
}

/**
 * Push notification of a mention in a post.
 *
 * A user is to be notified that a post of a community mentions the user.
 *
 * Its path and the names of the notification settings disagree about `data.eventName`, so expect both.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.posts.create`.
 */
export interface MentionPostCreatedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: PostPushNotificationData & {
    /** The event: the first name follows from its path, the other from the notification settings. */
    eventName: "mention-post.created" | "text-mention-post.created";
  };
}

/**
 * Push notification of a mention in a user feed comment.
 *
 * A user is to be notified that a comment on a post in a user's feed mentions the user.
 *
 * Its path and the names of the notification settings disagree about `data.eventName`, so expect both.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.comments.create`.
 */
export interface MentionUserFeedCommentCreatedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: CommentPushNotificationData & {
    /** The event: the first name follows from its path, the other from the notification settings. */
    eventName: "mention-user-feed-comment.created" | "text-mention-user-feed-comment.created";
  };
}

/**
 * Push notification of a mention in a user feed reply.
 *
 * A user is to be notified that a reply to a comment in a user's feed mentions the user.
 *
 * Its path and the names of the notification settings disagree about `data.eventName`, so expect both.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.comments.create`.
 */
export interface MentionUserFeedCommentRepliedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: CommentPushNotificationData & {
    /** The event: the first name follows from its path, the other from the notification settings. */
    eventName: "mention-user-feed-comment.replied" | "text-mention-user-feed-comment.replied";
  };
}

/**
 * Push notification of a mention in a user feed post.
 *
 * A user is to be notified that a post in a user's feed mentions the user.
 *
 * Its path and the names of the notification settings disagree about `data.eventName`, so expect both.
 *
 * No source tells whether a webhook receives it, nor under which setting.
 *
 * Operations behind it: `v3.posts.create`.
 */
export interface MentionUserFeedPostCreatedPushNotificationEvent {
  /** Never there: these events have `eventType`. */
  event?: undefined;
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
  /** The notification, and what it is about. */
  data: PostPushNotificationData & {
    /** The event: the first name follows from its path, the other from the notification settings. */
    eventName: "mention-user-feed-post.created" | "text-mention-user-feed-post.created";
  };
}

/**
 * May a message be sent?
 *
 * Before a message is sent, your server is asked whether that may be done, or done otherwise. By changed data it can
 * replace words, say.
 *
 * The keys of `data` are those of one sample of the documentation, which does not look like the body of any operation; there may be others.
 *
 * Operations behind it: `v2.messages.create`, `v2.messages.images.create`, `v2.messages.files.create`, `v3.messages.create`.
 */
export interface MessageShouldCreateEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "message.shouldCreate";
  data: MessageShouldCreateData;
  actor: PrehookActor;
}

/**
 * May a message be changed?
 *
 * Before a message is changed, your server is asked whether that may be done, or done otherwise.
 *
 * No source has the keys of `data`. By the documentation it tells the new content and the message as it was.
 *
 * Operations behind it: `v3.messages.update`.
 */
export interface MessageShouldUpdateEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "message.shouldUpdate";
  data: PrehookData;
  actor: PrehookActor;
}

/**
 * May a message be flagged?
 *
 * Before a message is reported to the moderators, your server is asked whether that may be done, or done otherwise.
 *
 * No source has the keys of `data`. By the documentation it tells the message and the reason.
 *
 * Operations behind it: `v3.messages.flag`.
 */
export interface MessageShouldFlagEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "message.shouldFlag";
  data: PrehookData;
  actor: PrehookActor;
}

/**
 * May a message's flag be taken back?
 *
 * Before the report of a message is taken back, your server is asked whether that may be done, or done otherwise.
 *
 * No source has the keys of `data`. By the documentation it tells the message and how many flags it has.
 *
 * Operations behind it: `v3.messages.unflag`.
 */
export interface MessageShouldUnflagEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "message.shouldUnflag";
  data: PrehookData;
  actor: PrehookActor;
}

/**
 * May a channel be created?
 *
 * Before a channel is created, your server is asked whether that may be done, or done otherwise. The documentation
 * proposes it to keep all but administrators from creating channels.
 *
 * No source has the keys of `data`. By the documentation it tells the channel and who creates it.
 *
 * Operations behind it: `v2.channels.create`, `v3.channels.create`, `v3.channels.createConversation`.
 */
export interface ChannelShouldCreateEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "channel.shouldCreate";
  data: PrehookData;
  actor: PrehookActor;
}

/**
 * May a channel be joined?
 *
 * Before a user joins a channel, your server is asked whether that may be done, or done otherwise.
 *
 * The keys of `data` are those of one sample of the documentation, which does not look like the body of any operation; there may be others.
 *
 * Operations behind it: `v3.channels.join`.
 */
export interface ChannelShouldJoinEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "channel.shouldJoin";
  /** The channel that the user wants to join. */
  data: {
    /** The channel's id. */
    channelId?: string;
    /** The channel's type. */
    channelType?: string;
    metadata?: Metadata;
  } & {
    [key: string]: unknown;
  };
  actor: PrehookActor;
}

/**
 * May a channel be left?
 *
 * Before a member leaves a channel, your server is asked whether that may be done, or done otherwise.
 *
 * No source has the keys of `data`. By the documentation it tells the channel and the user.
 *
 * Operations behind it: `v3.channels.leave`.
 */
export interface ChannelShouldLeaveEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "channel.shouldLeave";
  data: PrehookData;
  actor: PrehookActor;
}

/**
 * May a channel be changed?
 *
 * Before a channel is changed, your server is asked whether that may be done, or done otherwise.
 *
 * No source has the keys of `data`. By the documentation it tells the channel as it is to be.
 *
 * Operations behind it: `v2.channels.updateDisplayName`, `v3.channels.update`.
 */
export interface ChannelShouldUpdateEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "channel.shouldUpdate";
  data: PrehookData;
  actor: PrehookActor;
}

/**
 * May a post be written?
 *
 * Before a post is written, your server is asked whether that may be done, or done otherwise.
 *
 * The keys of `data` are those of one sample of the documentation, which does not look like the body of any operation; there may be others.
 *
 * Operations behind it: `v3.posts.create`.
 */
export interface PostShouldCreateEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "post.shouldCreate";
  /** The post that the user wants to write. */
  data: {
    /** The post's text. */
    text?: string;
    /** The community that it is for. */
    communityId?: string;
    /** What is attached. */
    attachments?: {
      /** The kind of attachment. */
      type?: string;
      /** Where the attachment is. */
      url?: string;
    }[];
  } & {
    [key: string]: unknown;
  };
  actor: PrehookActor;
}

/**
 * May a post be changed?
 *
 * Before a post is changed, your server is asked whether that may be done, or done otherwise.
 *
 * No source has the keys of `data`. By the documentation it tells the changed content.
 *
 * Operations behind it: `v3.posts.update`.
 */
export interface PostShouldUpdateEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "post.shouldUpdate";
  data: PrehookData;
  actor: PrehookActor;
}

/**
 * May a post be deleted?
 *
 * Before a post is deleted, your server is asked whether that may be done, or done otherwise.
 *
 * No source has the keys of `data`. By the documentation it tells the id of the post and the reason.
 *
 * Operations behind it: `v3.posts.delete`.
 */
export interface PostShouldDeleteEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "post.shouldDelete";
  data: PrehookData;
  actor: PrehookActor;
}

/**
 * May a post be flagged?
 *
 * Before a post is reported to the moderators, your server is asked whether that may be done, or done otherwise.
 *
 * No source has the keys of `data`. By the documentation it tells the post and its flag.
 *
 * Operations behind it: `v3.posts.flag`.
 */
export interface PostShouldFlagEvent {
  /** The name of the pre-hook. One page of the documentation has `event` in its place. */
  eventName: "post.shouldFlag";
  data: PrehookData;
  actor: PrehookActor;
}

/** Every webhook event, by its name in the specification. */
export interface WebhookEvents {
  /** Users were added to a channel. */
  'channel.didAddUsers': ChannelDidAddUsersEvent;
  /** Members were banned from a channel. */
  'channel.didBan': ChannelDidBanEvent;
  /** A channel was closed. */
  'channel.didClose': ChannelDidCloseEvent;
  /** A channel was created. */
  'channel.didCreate': ChannelDidCreateEvent;
  /** Users joined a channel. */
  'channel.didJoin': ChannelDidJoinEvent;
  /** Users left a channel. */
  'channel.didLeave': ChannelDidLeaveEvent;
  /** Members were removed from a channel. */
  'channel.didRemoveUsers': ChannelDidRemoveUsersEvent;
  /** A channel was changed. */
  'channel.didUpdate': ChannelDidUpdateEvent;
  /** A channel's metadata were changed. */
  'channel.didUpdateMeta': ChannelDidUpdateMetaEvent;
  /** A file was deleted. */
  'file.didDelete': FileDidDeleteEvent;
  /** A file was rejected. */
  'file.didReject': FileDidRejectEvent;
  /** A file was uploaded. */
  'file.didUpload': FileDidUploadEvent;
  /** A follow request was accepted. */
  'follow.didAcceptRequest': FollowDidAcceptRequestEvent;
  /** A follow request was cancelled. */
  'follow.didCancelRequest': FollowDidCancelRequestEvent;
  /** A user follows another. */
  'follow.didCreate': FollowDidCreateEvent;
  /** A follow request was declined. */
  'follow.didDeclineRequest': FollowDidDeclineRequestEvent;
  /** A user removed a follower. */
  'follow.didDeleteFollower': FollowDidDeleteFollowerEvent;
  /** A user asked to follow another. */
  'follow.didRequest': FollowDidRequestEvent;
  /** A user follows another no longer. */
  'follow.didUnfollow': FollowDidUnfollowEvent;
  /** A message was reacted to. */
  'message.didAddReaction': MessageDidAddReactionEvent;
  /** A message's flags were cleared. */
  'message.didClearflag': MessageDidClearflagEvent;
  /** A message was sent. */
  'message.didCreate': MessageDidCreateEvent;
  /** A message was deleted. */
  'message.didDelete': MessageDidDeleteEvent;
  /** A message was flagged. */
  'message.didFlag': MessageDidFlagEvent;
  /** A reaction to a message was taken back. */
  'message.didRemoveReaction': MessageDidRemoveReactionEvent;
  /** A message's flag was taken back. */
  'message.didUnflag': MessageDidUnflagEvent;
  /** A message was changed. */
  'message.didUpdate': MessageDidUpdateEvent;
  /** A message was refused for a blocklisted word. */
  'moderation.didBan': ModerationDidBanEvent;
  /** A poll was created. */
  'poll.didCreate': PollDidCreateEvent;
  /** A poll was changed. */
  'poll.didUpdate': PollDidUpdateEvent;
  /** Somebody voted in a poll. */
  'poll.didVote': PollDidVoteEvent;
  /** A user blocked another. */
  'user.didBlock': UserDidBlockEvent;
  /** A user's block was lifted. */
  'user.didUnblock': UserDidUnblockEvent;
  /** A user's flags were cleared. */
  'user.didClearFlag': UserDidClearFlagEvent;
  /** A user was flagged. */
  'user.didFlag': UserDidFlagEvent;
  /** A user's flag was taken back. */
  'user.didUnflag': UserDidUnflagEvent;
  /** A user was created. */
  'user.didCreate': UserDidCreateEvent;
  /** A user was changed. */
  'user.didUpdate': UserDidUpdateEvent;
  /** A user's profile was reset. */
  'user.profileReset': UserProfileResetEvent;
  /** A comment was reacted to. */
  'v3.comment.didAddReaction': CommentDidAddReactionEvent;
  /** A comment was approved. */
  'v3.comment.didApprove': CommentDidApproveEvent;
  /** A comment was written. */
  'v3.comment.didCreate': CommentDidCreateEvent;
  /** A comment was deleted. */
  'v3.comment.didDelete': CommentDidDeleteEvent;
  /** A comment was flagged. */
  'v3.comment.didFlag': CommentDidFlagEvent;
  /** A reaction to a comment was taken back. */
  'v3.comment.didRemoveReaction': CommentDidRemoveReactionEvent;
  /** A comment was replied to. */
  'v3.comment.didReply': CommentDidReplyEvent;
  /** A comment's flag was taken back. */
  'v3.comment.didUnflag': CommentDidUnflagEvent;
  /** A comment was changed. */
  'v3.comment.didUpdate': CommentDidUpdateEvent;
  /** A comment was moderated by the network. */
  'v3.comment.didModerate': CommentDidModerateEvent;
  /** Users were added to a community. */
  'v3.community.didAddUsers': CommunityDidAddUsersEvent;
  /** Members were banned from a community. */
  'v3.community.didBan': CommunityDidBanEvent;
  /** A community was created. */
  'v3.community.didCreate': CommunityDidCreateEvent;
  /** A community was deleted. */
  'v3.community.didDelete': CommunityDidDeleteEvent;
  /** A user joined a community. */
  'v3.community.didJoin': CommunityDidJoinEvent;
  /** A member left a community. */
  'v3.community.didLeave': CommunityDidLeaveEvent;
  /** Members were removed from a community. */
  'v3.community.didRemoveUsers': CommunityDidRemoveUsersEvent;
  /** Members' roles were changed. */
  'v3.community.didRoleChange': CommunityDidRoleChangeEvent;
  /** Members' bans were lifted. */
  'v3.community.didUnban': CommunityDidUnbanEvent;
  /** A community was changed. */
  'v3.community.didUpdate': CommunityDidUpdateEvent;
  /** A user asked to join a community. */
  'v3.communityJoinRequest.didCreate': CommunityJoinRequestDidCreateEvent;
  /** A request to join was accepted. */
  'v3.communityJoinRequest.didAccept': CommunityJoinRequestDidAcceptEvent;
  /** A request to join was rejected. */
  'v3.communityJoinRequest.didReject': CommunityJoinRequestDidRejectEvent;
  /** A user was invited to a community. */
  'v3.communityMemberInvitation.didCreate': CommunityMemberInvitationDidCreateEvent;
  /** An invitation was accepted. */
  'v3.communityMemberInvitation.didAccept': CommunityMemberInvitationDidAcceptEvent;
  /** An invitation was rejected. */
  'v3.communityMemberInvitation.didReject': CommunityMemberInvitationDidRejectEvent;
  /** A post was reacted to. */
  'v3.post.didAddReaction': PostDidAddReactionEvent;
  /** A post was approved. */
  'v3.post.didApprove': PostDidApproveEvent;
  /** A post was written. */
  'v3.post.didCreate': PostDidCreateEvent;
  /** A post was declined. */
  'v3.post.didDecline': PostDidDeclineEvent;
  /** A post was deleted. */
  'v3.post.didDelete': PostDidDeleteEvent;
  /** A post was flagged. */
  'v3.post.didFlag': PostDidFlagEvent;
  /** A reaction to a post was taken back. */
  'v3.post.didRemoveReaction': PostDidRemoveReactionEvent;
  /** A post's flag was taken back. */
  'v3.post.didUnflag': PostDidUnflagEvent;
  /** A post was changed. */
  'v3.post.didUpdate': PostDidUpdateEvent;
  /** A post was moderated by the network. */
  'v3.post.didModerate': PostDidModerateEvent;
  /** A stream was recorded. */
  'video-streaming.didRecord': VideoStreamingDidRecordEvent;
  /** A stream began. */
  'video-streaming.didStart': VideoStreamingDidStartEvent;
  /** A stream ended. */
  'video-streaming.didStop': VideoStreamingDidStopEvent;
  /** A message of version 5 was sent. */
  'v5.message.didCreate': MessageDidCreateEventV5;
  /** A message of version 5 was deleted. */
  'v5.message.didDelete': MessageDidDeleteEventV5;
  /** A message of version 5 was changed. */
  'v5.message.didUpdate': MessageDidUpdateEventV5;
  /** Push notification of a new channel. */
  'push-notification/channel.created': ChannelCreatedPushNotificationEvent;
  /** Push notification of a new member. */
  'push-notification/channel.joined': ChannelJoinedPushNotificationEvent;
  /** Push notification of a comment. */
  'push-notification/comment.created': CommentCreatedPushNotificationEvent;
  /** Push notification of a reaction to a comment. */
  'push-notification/comment.reacted': CommentReactedPushNotificationEvent;
  /** Push notification of a reply. */
  'push-notification/comment.replied': CommentRepliedPushNotificationEvent;
  /** Push notification of an accepted follow request. */
  'push-notification/follow.accepted': FollowAcceptedPushNotificationEvent;
  /** Push notification of a follower. */
  'push-notification/follow.created': FollowCreatedPushNotificationEvent;
  /** Push notification of a follow request. */
  'push-notification/follow.requested': FollowRequestedPushNotificationEvent;
  /** Push notification of a message. */
  'push-notification/message.created': MessageCreatedPushNotificationEvent;
  /** Push notification of an approved post. */
  'push-notification/post.approved': PostApprovedPushNotificationEvent;
  /** Push notification of a post. */
  'push-notification/post.created': PostCreatedPushNotificationEvent;
  /** Push notification of a post that waits. */
  'push-notification/post.need-reviewing': PostNeedReviewingPushNotificationEvent;
  /** Push notification of a reaction to a post. */
  'push-notification/post.reacted': PostReactedPushNotificationEvent;
  /** Push notification of a stream. */
  'push-notification/video-streaming.started': VideoStreamingStartedPushNotificationEvent;
  /** Push notification of a mention in a comment. */
  'push-notification/mention-comment.created': MentionCommentCreatedPushNotificationEvent;
  /** Push notification of a mention in a reply. */
  'push-notification/mention-comment.replied': MentionCommentRepliedPushNotificationEvent;
  /** Push notification of a mention in a post. */
  'push-notification/mention-post.created': MentionPostCreatedPushNotificationEvent;
  /** Push notification of a mention in a user feed comment. */
  'push-notification/mention-user-feed-comment.created': MentionUserFeedCommentCreatedPushNotificationEvent;
  /** Push notification of a mention in a user feed reply. */
  'push-notification/mention-user-feed-comment.replied': MentionUserFeedCommentRepliedPushNotificationEvent;
  /** Push notification of a mention in a user feed post. */
  'push-notification/mention-user-feed-post.created': MentionUserFeedPostCreatedPushNotificationEvent;
}

/** The name of a webhook event in the specification. Where `event` has another value, `webhookEventForms` has it. */
export type WebhookEventName = keyof WebhookEvents;

/** Any webhook event. `event` tells them apart; push notification events have none, but `eventType`. */
export type WebhookEvent = WebhookEvents[WebhookEventName];

/** Every pre-hook, by the value of its `eventName`. */
export interface PrehookEvents {
  /** May a message be sent? */
  'message.shouldCreate': MessageShouldCreateEvent;
  /** May a message be changed? */
  'message.shouldUpdate': MessageShouldUpdateEvent;
  /** May a message be flagged? */
  'message.shouldFlag': MessageShouldFlagEvent;
  /** May a message's flag be taken back? */
  'message.shouldUnflag': MessageShouldUnflagEvent;
  /** May a channel be created? */
  'channel.shouldCreate': ChannelShouldCreateEvent;
  /** May a channel be joined? */
  'channel.shouldJoin': ChannelShouldJoinEvent;
  /** May a channel be left? */
  'channel.shouldLeave': ChannelShouldLeaveEvent;
  /** May a channel be changed? */
  'channel.shouldUpdate': ChannelShouldUpdateEvent;
  /** May a post be written? */
  'post.shouldCreate': PostShouldCreateEvent;
  /** May a post be changed? */
  'post.shouldUpdate': PostShouldUpdateEvent;
  /** May a post be deleted? */
  'post.shouldDelete': PostShouldDeleteEvent;
  /** May a post be flagged? */
  'post.shouldFlag': PostShouldFlagEvent;
}

export type PrehookEventName = keyof PrehookEvents;

/** Any pre-hook. `eventName` tells them apart. */
export type PrehookEvent = PrehookEvents[PrehookEventName];

/** The names of all webhook events. */
export const webhookEventNames = [
  'channel.didAddUsers',
  'channel.didBan',
  'channel.didClose',
  'channel.didCreate',
  'channel.didJoin',
  'channel.didLeave',
  'channel.didRemoveUsers',
  'channel.didUpdate',
  'channel.didUpdateMeta',
  'file.didDelete',
  'file.didReject',
  'file.didUpload',
  'follow.didAcceptRequest',
  'follow.didCancelRequest',
  'follow.didCreate',
  'follow.didDeclineRequest',
  'follow.didDeleteFollower',
  'follow.didRequest',
  'follow.didUnfollow',
  'message.didAddReaction',
  'message.didClearflag',
  'message.didCreate',
  'message.didDelete',
  'message.didFlag',
  'message.didRemoveReaction',
  'message.didUnflag',
  'message.didUpdate',
  'moderation.didBan',
  'poll.didCreate',
  'poll.didUpdate',
  'poll.didVote',
  'user.didBlock',
  'user.didUnblock',
  'user.didClearFlag',
  'user.didFlag',
  'user.didUnflag',
  'user.didCreate',
  'user.didUpdate',
  'user.profileReset',
  'v3.comment.didAddReaction',
  'v3.comment.didApprove',
  'v3.comment.didCreate',
  'v3.comment.didDelete',
  'v3.comment.didFlag',
  'v3.comment.didRemoveReaction',
  'v3.comment.didReply',
  'v3.comment.didUnflag',
  'v3.comment.didUpdate',
  'v3.comment.didModerate',
  'v3.community.didAddUsers',
  'v3.community.didBan',
  'v3.community.didCreate',
  'v3.community.didDelete',
  'v3.community.didJoin',
  'v3.community.didLeave',
  'v3.community.didRemoveUsers',
  'v3.community.didRoleChange',
  'v3.community.didUnban',
  'v3.community.didUpdate',
  'v3.communityJoinRequest.didCreate',
  'v3.communityJoinRequest.didAccept',
  'v3.communityJoinRequest.didReject',
  'v3.communityMemberInvitation.didCreate',
  'v3.communityMemberInvitation.didAccept',
  'v3.communityMemberInvitation.didReject',
  'v3.post.didAddReaction',
  'v3.post.didApprove',
  'v3.post.didCreate',
  'v3.post.didDecline',
  'v3.post.didDelete',
  'v3.post.didFlag',
  'v3.post.didRemoveReaction',
  'v3.post.didUnflag',
  'v3.post.didUpdate',
  'v3.post.didModerate',
  'video-streaming.didRecord',
  'video-streaming.didStart',
  'video-streaming.didStop',
  'v5.message.didCreate',
  'v5.message.didDelete',
  'v5.message.didUpdate',
  'push-notification/channel.created',
  'push-notification/channel.joined',
  'push-notification/comment.created',
  'push-notification/comment.reacted',
  'push-notification/comment.replied',
  'push-notification/follow.accepted',
  'push-notification/follow.created',
  'push-notification/follow.requested',
  'push-notification/message.created',
  'push-notification/post.approved',
  'push-notification/post.created',
  'push-notification/post.need-reviewing',
  'push-notification/post.reacted',
  'push-notification/video-streaming.started',
  'push-notification/mention-comment.created',
  'push-notification/mention-comment.replied',
  'push-notification/mention-post.created',
  'push-notification/mention-user-feed-comment.created',
  'push-notification/mention-user-feed-comment.replied',
  'push-notification/mention-user-feed-post.created',
] as const;

/** The names of all pre-hooks. */
export const prehookEventNames = [
  'message.shouldCreate',
  'message.shouldUpdate',
  'message.shouldFlag',
  'message.shouldUnflag',
  'channel.shouldCreate',
  'channel.shouldJoin',
  'channel.shouldLeave',
  'channel.shouldUpdate',
  'post.shouldCreate',
  'post.shouldUpdate',
  'post.shouldDelete',
  'post.shouldFlag',
] as const;

/** A hook as lists show it. */
export interface HookSummary {
  /** The part of the name before its last word, such as `message`. */
  readonly group: string;
  readonly summary: string;
}

/** The features that tell a webhook event from others, and what is to be done to it before a program sees it. */
export interface WebhookEventForm extends HookSummary {
  /** The values that `event` may have; of push notification events, those of `data.eventName`. */
  readonly values: readonly string[];
  /** The value of `eventType`. Push notification events alone have it. */
  readonly eventType?: string;
  /** A key of `data` that only this event has, of those whose `event` has the same value. Look for it first. */
  readonly key?: string;
  /** The keys of `data` in which one object may come in the place of a list. */
  readonly lists?: readonly string[];
}

/** The forms of all webhook events. Where an event fits several, the first of them counts. */
export const webhookEventForms: Readonly<Record<WebhookEventName, WebhookEventForm>> = {
  'channel.didAddUsers': {"group":"channel","summary":"Users were added to a channel","values":["channel.didAddUsers"],"lists":["channel"]},
  'channel.didBan': {"group":"channel","summary":"Members were banned from a channel","values":["channel.didBan"],"lists":["channel"]},
  'channel.didClose': {"group":"channel","summary":"A channel was closed","values":["channel.didClose"],"lists":["channel"]},
  'channel.didCreate': {"group":"channel","summary":"A channel was created","values":["channel.didCreate"],"lists":["channel"]},
  'channel.didJoin': {"group":"channel","summary":"Users joined a channel","values":["channel.didJoin"],"lists":["channel"]},
  'channel.didLeave': {"group":"channel","summary":"Users left a channel","values":["channel.didLeave"],"lists":["channel"]},
  'channel.didRemoveUsers': {"group":"channel","summary":"Members were removed from a channel","values":["channel.didRemoveUsers"],"lists":["channel"]},
  'channel.didUpdate': {"group":"channel","summary":"A channel was changed","values":["channel.didUpdate"],"lists":["channel"]},
  'channel.didUpdateMeta': {"group":"channel","summary":"A channel's metadata were changed","values":["channel.didUpdateMeta"],"lists":["channel"]},
  'file.didDelete': {"group":"file","summary":"A file was deleted","values":["file.didDelete"]},
  'file.didReject': {"group":"file","summary":"A file was rejected","values":["file.didReject"]},
  'file.didUpload': {"group":"file","summary":"A file was uploaded","values":["file.didUpload"]},
  'follow.didAcceptRequest': {"group":"follow","summary":"A follow request was accepted","values":["follow.didAcceptRequest"]},
  'follow.didCancelRequest': {"group":"follow","summary":"A follow request was cancelled","values":["follow.didCancelRequest"]},
  'follow.didCreate': {"group":"follow","summary":"A user follows another","values":["follow.didCreate"]},
  'follow.didDeclineRequest': {"group":"follow","summary":"A follow request was declined","values":["follow.didDeclineRequest"]},
  'follow.didDeleteFollower': {"group":"follow","summary":"A user removed a follower","values":["follow.didDeleteFollower"]},
  'follow.didRequest': {"group":"follow","summary":"A user asked to follow another","values":["follow.didRequest"]},
  'follow.didUnfollow': {"group":"follow","summary":"A user follows another no longer","values":["follow.didUnfollow"]},
  'message.didAddReaction': {"group":"message","summary":"A message was reacted to","values":["message.didAddReaction"]},
  'message.didClearflag': {"group":"message","summary":"A message's flags were cleared","values":["message.didClearflag"]},
  'message.didCreate': {"group":"message","summary":"A message was sent","values":["message.didCreate"]},
  'message.didDelete': {"group":"message","summary":"A message was deleted","values":["message.didDelete"]},
  'message.didFlag': {"group":"message","summary":"A message was flagged","values":["message.didFlag"]},
  'message.didRemoveReaction': {"group":"message","summary":"A reaction to a message was taken back","values":["message.didRemoveReaction"]},
  'message.didUnflag': {"group":"message","summary":"A message's flag was taken back","values":["message.didUnflag"]},
  'message.didUpdate': {"group":"message","summary":"A message was changed","values":["message.didUpdate"]},
  'moderation.didBan': {"group":"moderation","summary":"A message was refused for a blocklisted word","values":["moderation.didBan"],"lists":["channel"]},
  'poll.didCreate': {"group":"poll","summary":"A poll was created","values":["poll.didCreate"]},
  'poll.didUpdate': {"group":"poll","summary":"A poll was changed","values":["poll.didUpdate"]},
  'poll.didVote': {"group":"poll","summary":"Somebody voted in a poll","values":["poll.didVote"]},
  'user.didBlock': {"group":"user","summary":"A user blocked another","values":["user.didBlock"]},
  'user.didUnblock': {"group":"user","summary":"A user's block was lifted","values":["user.didUnblock"]},
  'user.didClearFlag': {"group":"user","summary":"A user's flags were cleared","values":["user.didClearFlag"]},
  'user.didFlag': {"group":"user","summary":"A user was flagged","values":["user.didFlag"]},
  'user.didUnflag': {"group":"user","summary":"A user's flag was taken back","values":["user.didUnflag"]},
  'user.didCreate': {"group":"user","summary":"A user was created","values":["user.didCreate"]},
  'user.didUpdate': {"group":"user","summary":"A user was changed","values":["user.didUpdate"]},
  'user.profileReset': {"group":"user","summary":"A user's profile was reset","values":["user.profileReset"]},
  'v3.comment.didAddReaction': {"group":"v3.comment","summary":"A comment was reacted to","values":["v3.comment.didAddReaction"]},
  'v3.comment.didApprove': {"group":"v3.comment","summary":"A comment was approved","values":["v3.comment.didApprove"]},
  'v3.comment.didCreate': {"group":"v3.comment","summary":"A comment was written","values":["v3.comment.didCreate"]},
  'v3.comment.didDelete': {"group":"v3.comment","summary":"A comment was deleted","values":["v3.comment.didDelete"]},
  'v3.comment.didFlag': {"group":"v3.comment","summary":"A comment was flagged","values":["v3.comment.didFlag"]},
  'v3.comment.didRemoveReaction': {"group":"v3.comment","summary":"A reaction to a comment was taken back","values":["v3.comment.didRemoveReaction"]},
  'v3.comment.didReply': {"group":"v3.comment","summary":"A comment was replied to","values":["v3.comment.didReply"]},
  'v3.comment.didUnflag': {"group":"v3.comment","summary":"A comment's flag was taken back","values":["v3.comment.didUnflag"]},
  'v3.comment.didUpdate': {"group":"v3.comment","summary":"A comment was changed","values":["v3.comment.didUpdate"]},
  'v3.comment.didModerate': {"group":"v3.comment","summary":"A comment was moderated by the network","values":["v3.comment.didModerate"]},
  'v3.community.didAddUsers': {"group":"v3.community","summary":"Users were added to a community","values":["v3.community.didAddUsers"]},
  'v3.community.didBan': {"group":"v3.community","summary":"Members were banned from a community","values":["v3.community.didBan"]},
  'v3.community.didCreate': {"group":"v3.community","summary":"A community was created","values":["v3.community.didCreate"]},
  'v3.community.didDelete': {"group":"v3.community","summary":"A community was deleted","values":["v3.community.didDelete"]},
  'v3.community.didJoin': {"group":"v3.community","summary":"A user joined a community","values":["v3.community.didJoin"]},
  'v3.community.didLeave': {"group":"v3.community","summary":"A member left a community","values":["v3.community.didLeave"]},
  'v3.community.didRemoveUsers': {"group":"v3.community","summary":"Members were removed from a community","values":["v3.community.didRemoveUsers"]},
  'v3.community.didRoleChange': {"group":"v3.community","summary":"Members' roles were changed","values":["v3.community.didRoleChange"]},
  'v3.community.didUnban': {"group":"v3.community","summary":"Members' bans were lifted","values":["v3.community.didUnban"]},
  'v3.community.didUpdate': {"group":"v3.community","summary":"A community was changed","values":["v3.community.didUpdate"]},
  'v3.communityJoinRequest.didCreate': {"group":"v3.communityJoinRequest","summary":"A user asked to join a community","values":["v3.communityJoinRequest.didCreate"]},
  'v3.communityJoinRequest.didAccept': {"group":"v3.communityJoinRequest","summary":"A request to join was accepted","values":["v3.communityJoinRequest.didAccept"]},
  'v3.communityJoinRequest.didReject': {"group":"v3.communityJoinRequest","summary":"A request to join was rejected","values":["v3.communityJoinRequest.didReject"]},
  'v3.communityMemberInvitation.didCreate': {"group":"v3.communityMemberInvitation","summary":"A user was invited to a community","values":["v3.communityMemberInvitation.didCreate"]},
  'v3.communityMemberInvitation.didAccept': {"group":"v3.communityMemberInvitation","summary":"An invitation was accepted","values":["v3.communityMemberInvitation.didAccept"]},
  'v3.communityMemberInvitation.didReject': {"group":"v3.communityMemberInvitation","summary":"An invitation was rejected","values":["v3.communityMemberInvitation.didReject"]},
  'v3.post.didAddReaction': {"group":"v3.post","summary":"A post was reacted to","values":["v3.post.didAddReaction"]},
  'v3.post.didApprove': {"group":"v3.post","summary":"A post was approved","values":["v3.post.didApprove"]},
  'v3.post.didCreate': {"group":"v3.post","summary":"A post was written","values":["v3.post.didCreate"]},
  'v3.post.didDecline': {"group":"v3.post","summary":"A post was declined","values":["v3.post.didDecline"]},
  'v3.post.didDelete': {"group":"v3.post","summary":"A post was deleted","values":["v3.post.didDelete"]},
  'v3.post.didFlag': {"group":"v3.post","summary":"A post was flagged","values":["v3.post.didFlag"]},
  'v3.post.didRemoveReaction': {"group":"v3.post","summary":"A reaction to a post was taken back","values":["v3.post.didRemoveReaction"]},
  'v3.post.didUnflag': {"group":"v3.post","summary":"A post's flag was taken back","values":["v3.post.didUnflag"]},
  'v3.post.didUpdate': {"group":"v3.post","summary":"A post was changed","values":["v3.post.didUpdate"]},
  'v3.post.didModerate': {"group":"v3.post","summary":"A post was moderated by the network","values":["v3.post.didModerate"]},
  'video-streaming.didRecord': {"group":"video-streaming","summary":"A stream was recorded","values":["video-streaming.didRecord","v3.video-streaming.didRecord"]},
  'video-streaming.didStart': {"group":"video-streaming","summary":"A stream began","values":["video-streaming.didStart","v3.video-streaming.didStart"]},
  'video-streaming.didStop': {"group":"video-streaming","summary":"A stream ended","values":["video-streaming.didStop","v3.video-streaming.didStop"]},
  'v5.message.didCreate': {"group":"v5.message","summary":"A message of version 5 was sent","values":["message.didCreate"],"key":"messageFeeds"},
  'v5.message.didDelete': {"group":"v5.message","summary":"A message of version 5 was deleted","values":["message.didDelete"],"key":"messageFeeds"},
  'v5.message.didUpdate': {"group":"v5.message","summary":"A message of version 5 was changed","values":["message.didCreate","message.didUpdate"],"key":"messageFeeds"},
  'push-notification/channel.created': {"group":"push-notification","summary":"Push notification of a new channel","values":["channel.created"],"eventType":"push-notification.created"},
  'push-notification/channel.joined': {"group":"push-notification","summary":"Push notification of a new member","values":["channel.joined"],"eventType":"push-notification.created"},
  'push-notification/comment.created': {"group":"push-notification","summary":"Push notification of a comment","values":["comment.created"],"eventType":"push-notification.created"},
  'push-notification/comment.reacted': {"group":"push-notification","summary":"Push notification of a reaction to a comment","values":["comment.reacted"],"eventType":"push-notification.created"},
  'push-notification/comment.replied': {"group":"push-notification","summary":"Push notification of a reply","values":["comment.replied"],"eventType":"push-notification.created"},
  'push-notification/follow.accepted': {"group":"push-notification","summary":"Push notification of an accepted follow request","values":["follow.accepted"],"eventType":"push-notification.created"},
  'push-notification/follow.created': {"group":"push-notification","summary":"Push notification of a follower","values":["follow.created"],"eventType":"push-notification.created"},
  'push-notification/follow.requested': {"group":"push-notification","summary":"Push notification of a follow request","values":["follow.requested"],"eventType":"push-notification.created"},
  'push-notification/message.created': {"group":"push-notification","summary":"Push notification of a message","values":["message.created"],"eventType":"push-notification.created"},
  'push-notification/post.approved': {"group":"push-notification","summary":"Push notification of an approved post","values":["post.approved"],"eventType":"push-notification.created"},
  'push-notification/post.created': {"group":"push-notification","summary":"Push notification of a post","values":["post.created"],"eventType":"push-notification.created"},
  'push-notification/post.need-reviewing': {"group":"push-notification","summary":"Push notification of a post that waits","values":["post.need-reviewing"],"eventType":"push-notification.created"},
  'push-notification/post.reacted': {"group":"push-notification","summary":"Push notification of a reaction to a post","values":["post.reacted"],"eventType":"push-notification.created"},
  'push-notification/video-streaming.started': {"group":"push-notification","summary":"Push notification of a stream","values":["video-streaming.started","video-streaming.didStart"],"eventType":"push-notification.created"},
  'push-notification/mention-comment.created': {"group":"push-notification","summary":"Push notification of a mention in a comment","values":["mention-comment.created","text-mention-comment.created"],"eventType":"push-notification.created"},
  'push-notification/mention-comment.replied': {"group":"push-notification","summary":"Push notification of a mention in a reply","values":["mention-comment.replied","text-mention-comment.replied"],"eventType":"push-notification.created"},
  'push-notification/mention-post.created': {"group":"push-notification","summary":"Push notification of a mention in a post","values":["mention-post.created","text-mention-post.created"],"eventType":"push-notification.created"},
  'push-notification/mention-user-feed-comment.created': {"group":"push-notification","summary":"Push notification of a mention in a user feed comment","values":["mention-user-feed-comment.created","text-mention-user-feed-comment.created"],"eventType":"push-notification.created"},
  'push-notification/mention-user-feed-comment.replied': {"group":"push-notification","summary":"Push notification of a mention in a user feed reply","values":["mention-user-feed-comment.replied","text-mention-user-feed-comment.replied"],"eventType":"push-notification.created"},
  'push-notification/mention-user-feed-post.created': {"group":"push-notification","summary":"Push notification of a mention in a user feed post","values":["mention-user-feed-post.created","text-mention-user-feed-post.created"],"eventType":"push-notification.created"},
};

/** The summaries of all pre-hooks. */
export const prehookSummaries: Readonly<Record<PrehookEventName, HookSummary>> = {
  'message.shouldCreate': {"group":"message","summary":"May a message be sent?"},
  'message.shouldUpdate': {"group":"message","summary":"May a message be changed?"},
  'message.shouldFlag': {"group":"message","summary":"May a message be flagged?"},
  'message.shouldUnflag': {"group":"message","summary":"May a message's flag be taken back?"},
  'channel.shouldCreate': {"group":"channel","summary":"May a channel be created?"},
  'channel.shouldJoin': {"group":"channel","summary":"May a channel be joined?"},
  'channel.shouldLeave': {"group":"channel","summary":"May a channel be left?"},
  'channel.shouldUpdate': {"group":"channel","summary":"May a channel be changed?"},
  'post.shouldCreate': {"group":"post","summary":"May a post be written?"},
  'post.shouldUpdate': {"group":"post","summary":"May a post be changed?"},
  'post.shouldDelete': {"group":"post","summary":"May a post be deleted?"},
  'post.shouldFlag': {"group":"post","summary":"May a post be flagged?"},
};
