import { type Static, Type } from '@sinclair/typebox';
import { metadata, textOrNull, texts, time } from '../fields.js';
import { defineTable } from '../table.js';

/** Communities. Their members are those of the channel that has the same id (recorded responses). */
export const communities = defineTable(
  Type.Object({
    communityId: Type.String(),
    /** User who made it. */
    userId: Type.String(),
    displayName: Type.String(),
    description: Type.String(),
    avatarFileId: textOrNull,
    metadata,
    tags: texts,
    categoryIds: texts,
    isOfficial: Type.Boolean(),
    isPublic: Type.Boolean(),
    /** Whether those who are not in it can find it, though it is private. */
    isDiscoverable: Type.Boolean(),
    requiresJoinApproval: Type.Boolean(),
    onlyAdminCanPost: Type.Boolean(),
    needApprovalOnPostCreation: Type.Boolean(),
    needApprovalOnCommentCreation: Type.Boolean(),
    allowCommentInStory: Type.Boolean(),
    notificationMode: Type.Union([Type.Literal('default'), Type.Literal('silent'), Type.Literal('subscribe')]),
    isDeleted: Type.Boolean(),
    createdAt: time,
    updatedAt: time,
  }),
  (community) => community.communityId,
  {
    /** Communities that are not deleted. */
    shown: (community) => (community.isDeleted ? undefined : ''),
    /** The same by their names. */
    name: (community) => (community.isDeleted ? undefined : community.displayName),
    /** Communities of a category. */
    category: (community) => community.categoryIds,
  },
);

export type CommunityRecord = Static<typeof communities.fields>;
