/** A group of differences between `openapi/` and the transcription, and why they are meant. */
export interface MeantDifferences {
  reason: string;
  differences: string[];
}

/** Every difference that is meant, in the words of the comparison. One that is gone has to go from here as well. */
export const meantDifferences: MeantDifferences[] = [
  {
    reason:
      'A time may lie so far ahead that RFC 3339 has no form for it: who is muted for ever is muted until the year 275760.',
    differences: [
      'ChannelUserV1.muteTimeout: pattern "^([+-]\\\\d{6}|\\\\d{4})-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$", known none',
      'ChannelUserV3.muteTimeout: pattern "^([+-]\\\\d{6}|\\\\d{4})-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$", known none',
      'ChannelV1.muteTimeout: pattern "^([+-]\\\\d{6}|\\\\d{4})-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$", known none',
      'ChannelV1.rateLimitTimeout: format none, known "date-time"',
      'ChannelV1.rateLimitTimeout: pattern "^([+-]\\\\d{6}|\\\\d{4})-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$", known none',
      'ChannelV3.muteTimeout: pattern "^([+-]\\\\d{6}|\\\\d{4})-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$", known none',
      'ChannelV3.rateLimitTimeout: format none, known "date-time"',
      'ChannelV3.rateLimitTimeout: pattern "^([+-]\\\\d{6}|\\\\d{4})-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$", known none',
      'GET /api/v2/message/{messageId} 200.channel.muteTimeout: pattern "^([+-]\\\\d{6}|\\\\d{4})-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$", known none',
      'GET /api/v2/message/{messageId} 200.channel.rateLimitTimeout: format none, known "date-time"',
      'GET /api/v2/message/{messageId} 200.channel.rateLimitTimeout: pattern "^([+-]\\\\d{6}|\\\\d{4})-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$", known none',
    ],
  },
  {
    reason: 'Counts, positions and lengths of time are whole, of which the `number` of the sources says less.',
    differences: [
      'Comment.childrenNumber: type ["integer"], known ["number"]',
      'ContentCheckVideoForMessage.maxDurationSeconds: type ["integer"], known ["number"]',
      'ContentCheckVideoForPost.maxDurationSeconds: type ["integer"], known ["number"]',
      'ContentCheckVideoForStory.maxDurationSeconds: type ["integer"], known ["number"]',
      'Feed.postCount: type ["integer"], known ["number"]',
      'GET /api/v2/search/channels 200.totalCount: type ["integer"], known ["number"]',
      'GET /api/v2/search/channels query options.limit: type ["integer"], known ["number"]',
      'GET /api/v2/search/messages 200.totalCount: type ["integer"], known ["number"]',
      'GET /api/v2/search/messages query options.limit: type ["integer"], known ["number"]',
      'GET /api/v3/allowlists query options.limit: type ["integer"], known ["number"]',
      'GET /api/v3/blocklists query options.limit: type ["integer"], known ["number"]',
      'GET /api/v3/user-feeds/{userId}/count 200.postsCount: type ["integer"], known ["number"]',
      'MessagePreviews.segment: type ["integer"], known ["number"]',
      'POST /api/v2/messages body.options.after: type ["integer"], known ["number"]',
      'POST /api/v2/messages body.options.before: type ["integer"], known ["number"]',
      'POST /api/v2/messages body.options.first: type ["integer"], known ["number"]',
      'POST /api/v2/messages body.options.last: type ["integer"], known ["number"]',
      'PUT /api/v2/moderation-settings 200.code: type ["integer","string"], known ["number","string"]',
      'Poll.answers[].voteCount: type ["integer"], known ["number"]',
    ],
  },
  {
    reason: 'New values come without notice: a response promises none, and the description of the field names them.',
    differences: [
      'ChannelUserV3.permissions[]: enum none, known 39 values',
      'CommunityUser.permissions[]: enum none, known 39 values',
      'GET /api/v3/communities/{communityId}/permissions/me 200.permissions[]: enum none, known 39 values',
      'UserV3.permissions[]: enum none, known 39 values',
    ],
  },
  {
    reason: 'An optional list has no shortest length in a query: Prism takes an omitted list for an empty one.',
    differences: [
      'GET /api/v2/search/messages query userIds: minItems none, known 1',
      'GET /api/v3/channels/{channelId}/users query roles: minItems none, known 1',
      'GET /api/v3/communities/{communityId}/users query memberships: minItems none, known 1',
      'GET /api/v3/communities/{communityId}/users query roles: minItems none, known 1',
      'GET /api/v3/community-feeds/{communityId} query dataTypes: minItems none, known 1',
      'GET /api/v3/global-feeds query dataTypes: minItems none, known 1',
      'GET /api/v3/posts query dataTypes: minItems none, known 1',
      'GET /api/v3/user-feeds/{userId} query dataTypes: minItems none, known 1',
    ],
  },
  {
    reason: 'The key travels as a security scheme.',
    differences: [
      'GET /api/v3/authentication/token header x-server-key: missing',
      'GET /api/v3/files/{fileId}/download header Authorization: missing',
      'POST /api/v3/sessions header x-api-key: missing',
    ],
  },
  {
    reason: 'The description of 2024 requires the id twice, in the path and in the query.',
    differences: ['DELETE /api/v3/community-categories/{categoryId} query categoryId: not known'],
  },
  {
    reason:
      "Vendor's clients send a body where the sources have none: it is tolerated, beside the query or for nothing.",
    differences: [
      'DELETE /api/v3/channels/{channelId}/users/roles: body "there", known none',
      'DELETE /api/v3/channels/{channelId}/users: body "there", known none',
      'DELETE /api/v3/communities/{communityId}/users query userIds: required false, known true',
      'DELETE /api/v3/communities/{communityId}/users: body "there", known none',
      'DELETE /api/v3/messages/{messageId}/unflag: body "there", known none',
      'DELETE /api/v3/messages/{messageId}: body "there", known none',
      'DELETE /api/v3/polls/{pollId}: body "there", known none',
      'POST /api/v3/messages/{messageId}/flag: body "there", known none',
    ],
  },
  {
    reason: 'The reference documents decide what their operations take, what is required of it, and where it travels.',
    differences: [
      'PUT /api/v2/blacklist/records/{ruleId} body.isEnabled: required false, known true',
      'PUT /api/v2/whitelist/records/{ruleId} body.isEnabled: required false, known true',
      'DELETE /api/v2/blacklist/records query ruleIds: missing',
      'DELETE /api/v2/blacklist/records: body "there", known none',
      'DELETE /api/v2/reactions query reactionName: missing',
      'DELETE /api/v2/reactions query referenceId: missing',
      'DELETE /api/v2/reactions query referenceType: missing',
      'DELETE /api/v2/reactions query referenceVersion: missing',
      'DELETE /api/v2/reactions: body "there", known none',
      'DELETE /api/v2/whitelist/records query ruleIds: missing',
      'DELETE /api/v2/whitelist/records: body "there", known none',
      'GET /api/v2/blacklist/records query category: missing',
      'GET /api/v2/blacklist/records query sortBy: missing',
      'GET /api/v2/reactions query options.reactionName: not known',
      'GET /api/v2/reactions query reactionName: missing',
      'GET /api/v2/reactions/messages/most query limit: default 0, known none',
      'GET /api/v2/reactions/messages/most query limit: minimum 0, known 1',
      'GET /api/v2/reactions/messages/most query reactionName: required true, known false',
      'GET /api/v2/roles query filter: not known',
      'GET /api/v2/users query limit: default 10, known none',
      'GET /api/v2/whitelist/records query regexs: required false, known true',
      'POST /api/v2/blacklist/records body.isMatchExactWord: default false, known none',
      'POST /api/v2/message body.data.caption: missing',
      'POST /api/v2/message body.data.text: not known',
      'POST /api/v2/message body.type: enum ["custom","text"], known none',
      'POST /api/v2/messages body.filterByParentId: default false, known none',
      'POST /api/v2/messages/files body.caption: missing',
      'POST /api/v2/messages/images body.fullImage: default false, known none',
      'POST /api/v2/messages/images body.fullImage: type ["boolean"], known ["string"]',
      'PUT /api/v2/blacklist/records/{ruleId} body.isMatchExactWord: not known',
      'PUT /api/v2/blacklist/records/{ruleId} path ruleId: not known',
      'PUT /api/v2/users body.userId: required true, known false',
      'PUT /api/v2/whitelist/records/{ruleId} path ruleId: not known',
    ],
  },
  {
    reason: 'A channel and a message have one shape each; the source prints fewer of their fields here than elsewhere.',
    differences: [
      'GET /api/v2/message/{messageId} 200.channel._id: not known',
      'GET /api/v2/message/{messageId} 200.channel.path: not known',
      'GET /api/v2/message/{messageId} 200.message._id: not known',
      'GET /api/v2/message/{messageId} 200.message.channelId: required true, known false',
      'GET /api/v2/message/{messageId} 200.message.channelSegment: required true, known false',
      'GET /api/v2/message/{messageId} 200.message.createdAt: required true, known false',
      'GET /api/v2/message/{messageId} 200.message.latestReaction: not known',
      'GET /api/v2/message/{messageId} 200.message.mentionees: not known',
      'GET /api/v2/message/{messageId} 200.message.messageId: required true, known false',
      'GET /api/v2/message/{messageId} 200.message.path: not known',
      'GET /api/v2/message/{messageId} 200.message.updatedAt: required true, known false',
      'GET /api/v2/message/{messageId} 200.message.userId: required true, known false',
    ],
  },
  {
    reason: 'Pages of version 2 have `paging`, and the token that this operation takes needs it; its section has none.',
    differences: ['GET /api/v2/reactions 200.paging: not known', 'MessagesV2Result.paging: not known'],
  },
  {
    reason: 'One shape of a role from two sections: one has more fields, the other says which is always there.',
    differences: [
      'Role._id: not known',
      'Role.createdAt: not known',
      'Role.networkId: not known',
      'Role.updatedAt: not known',
      'RoleV2.publicId: required true, known false',
    ],
  },
  {
    reason: 'One shape of a rule for both kinds of lists.',
    differences: ['GET /api/v3/allowlists 200.results[].isMatchExactWord: not known'],
  },
  {
    reason: 'One shape of whom a text mentions; in posts and comments it is never a channel.',
    differences: [
      'Comment.mentionees[].type: enum ["channel","user"], known ["user"]',
      'Post.mentionees[].type: enum ["channel","user"], known ["user"]',
    ],
  },
  {
    reason: 'The source names a user of version 2 here, though the other responses of version 3 have their own.',
    differences: [
      'User.avatarCustomUrl: not known',
      'User.avatarFileId: not known',
      'User.description: not known',
      'User.isBrand: not known',
      'User.isGlobalBan: not known',
      'User.isGlobalMuted: not known',
      'User.permissions: not known',
      'User.profileHandle: not known',
      'User.tags: not known',
      'User.userInternalId: not known',
      'User.userPublicId: not known',
    ],
  },
  {
    reason: 'One shape of what comes with posts; its description says that this operation has no source for it.',
    differences: ['GET /api/v3/posts 200.polls: not known'],
  },
  {
    reason: 'The source gives ids exactly fifty characters here, and elsewhere at most fifty; examples are shorter.',
    differences: ['GET /api/v3/communities query categoryId: minLength none, known 50'],
  },
  {
    reason:
      'The source limits each id to 10 characters, which other role ids exceed; most likely it means their count.',
    differences: ['PUT /api/v3/network-settings/users body.fallbackRoleIds[]: maxLength none, known 10'],
  },
  {
    reason: '`type` says which other fields a message needs, so the types of the client ask for it.',
    differences: [
      'POST /api/v3/messages body.type: default none, known "text"',
      'POST /api/v3/messages body.type: required true, known false',
    ],
  },
  {
    reason: 'Deprecated in the source, beside the `file` that replaces it.',
    differences: ['POST /api/v3/files body.files: missing'],
  },
  {
    reason: 'Still to be described as later evidence has it.',
    differences: [
      'GET /api/v2/search/messages 200.messageFeeds: missing',
      'GET /api/v2/search/messages 200.messages: missing',
      'GET /api/v3/community-categories 200.paging: missing',
      'GET /api/v3/user-feeds/{userId} 200.paging: missing',
      'PostsPage.paging: missing',
    ],
  },
];
