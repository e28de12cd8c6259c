/**
 * The three v3 pages. They reached us without the marks beside their parameters: what is required is not printed, nor
 * are names where no request example shows them. Types are those of the request example's values.
 */
import type { Field, Note, Parameter, Section } from './types.js';

const host = 'https://apix.us.amity.co';

const channelId: Parameter = { name: 'channelId', in: 'path', type: 'string', required: true };

/** The sample is the same on the three pages, to the letter. */
const answer: Field = {
  channels: [
    {
      channelId: 'string',
      createdAt: 'date-time',
      updatedAt: 'date-time',
      _id: 'string',
      path: 'string',
      channelInternalId: 'string',
      channelPublicId: 'string',
      isDistinct: 'boolean',
      metadata: 'object',
      tags: 'array<string>',
      isMuted: 'boolean',
      isRateLimited: 'boolean',
      muteTimeout: 'date-time',
      rateLimit: 'number',
      rateLimitWindow: 'number',
      rateLimitTimeout: 'date-time',
      displayName: 'string',
      messageAutoDeleteEnabled: 'boolean',
      autoDeleteMessageByFlagLimit: 'number',
      memberCount: 'number',
      messageCount: 'number',
      lastActivity: 'date-time',
      avatarFileId: 'string',
      isDeleted: 'boolean',
      // The sample shows a string; the text beside messagePreviews says "if null".
      messagePreviewId: 'string | null',
      isPublic: 'boolean',
      attachedTo: { postId: 'string', videoStreamId: 'string', roomId: 'string' },
    },
  ],
  channelUsers: [
    {
      userId: 'string',
      userInternalId: 'string',
      userPublicId: 'string',
      channelId: 'string',
      channelInternalId: 'string',
      channelPublicId: 'string',
      isBanned: 'boolean',
      lastActivity: 'date-time',
      roles: 'array<string>',
      permissions: 'array',
      readToSegment: 'number',
      lastMentionedSegment: 'number',
      isMuted: 'boolean',
      muteTimeout: 'date-time',
      createdAt: 'date-time',
      updatedAt: 'date-time',
    },
  ],
  messagePreviews: [
    {
      messageId: 'string',
      channelId: 'string',
      messageFeedId: 'string',
      segment: 'number',
      dataType: 'string',
      data: { text: 'string' },
      creatorId: 'string',
      parentId: 'string',
      isDeleted: 'boolean',
      createdAt: 'date-time',
      updatedAt: 'date-time',
    },
  ],
  messageFeedsInfo: [
    {
      messageFeedId: 'string',
      name: 'string',
      createdAt: 'date-time',
      updatedAt: 'date-time',
      messagePreviewId: 'string',
    },
  ],
  users: [
    {
      userId: 'string',
      createdAt: 'date-time',
      updatedAt: 'date-time',
      _id: 'string',
      path: 'string',
      userInternalId: 'string',
      userPublicId: 'string',
      roles: 'array<string>',
      permissions: 'array',
      displayName: 'string',
      profileHandle: 'string',
      description: 'string',
      avatarFileId: 'string',
      avatarCustomUrl: 'string',
      flagCount: 'number',
      hashFlag: { bits: 'number', hashes: 'number', hash: 'array<string>' },
      metadata: 'object',
      isGlobalBan: 'boolean',
      isBrand: 'boolean',
      isDeleted: 'boolean',
    },
  ],
  files: [
    {
      fileId: 'string',
      fileUrl: 'string',
      accessType: 'string',
      altText: 'string',
      createdAt: 'date-time',
      updatedAt: 'date-time',
      attributes: {
        name: 'string',
        extension: 'string',
        size: 'number',
        mimeType: 'string',
        metadata: { exif: 'object', gps: 'object', height: 'number', width: 'number', isFull: 'boolean' },
      },
    },
  ],
};

/** The texts beside the answer's fields, the same on the three pages. */
const notes: Note[] = [
  { says: 'channelUsers normally holds only the caller', find: /only[^.]*(caller|owner)/i, about: 'channelUsers' },
  { says: 'in conversations it holds all users', find: /conversation[^.]*all/i, about: 'channelUsers' },
  { says: 'after a ban or unban it holds the banned users', find: /\bban[^.]*unban/i, about: 'channelUsers' },
  { says: 'empty where messagePreviewId is null', find: /messagePreviewId[\s\S]*empty/i, about: 'messagePreviews' },
  { says: 'empty where messagePreviews is empty', find: /empty[^.]*previews/i, about: 'messageFeedsInfo' },
];

export const v3: Section[] = [
  {
    document: 'reference-v3',
    section: 'Add role to channel users',
    method: 'post',
    path: '/api/v3/channels/{channelId}/users/roles',
    mediaType: 'application/json',
    parameters: [
      channelId,
      { name: 'role', in: 'body', type: 'string', required: 'not printed' },
      { name: 'userIds', in: 'body', type: 'array<string>', required: 'not printed' },
    ],
    notes,
    answer,
    host,
  },
  {
    document: 'reference-v3',
    section: 'create a conversation channel',
    method: 'post',
    path: '/api/v3/channels/conversation',
    mediaType: 'application/json',
    parameters: [
      { name: 'userIds', in: 'body', type: 'array<string>', required: 'not printed' },
      { name: 'isDistinct', in: 'body', type: 'boolean', required: 'not printed' },
      { name: 'displayName', in: 'body', type: 'string', required: 'not printed' },
      { name: 'avatarFileId', in: 'body', type: 'string', required: 'not printed' },
      { name: 'metadata', in: 'body', type: 'object', required: 'not printed' },
      { name: 'tags', in: 'body', type: 'array<string>', required: 'not printed' },
    ],
    notes,
    answer,
    host,
  },
  {
    document: 'reference-v3',
    section: 'remove channel users',
    method: 'delete',
    path: '/api/v3/channels/{channelId}/users',
    mediaType: null,
    parameters: [
      channelId,
      {
        // The page has only "list of user id" and the lengths: no name, no type, no mark.
        name: 'list of user id',
        in: 'query',
        type: 'array<string>',
        required: 'not printed',
        elements: [1, 100],
        characters: [1, 50],
      },
    ],
    notes,
    answer,
    host,
  },
];
