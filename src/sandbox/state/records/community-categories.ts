import { type Static, Type } from '@sinclair/typebox';
import { metadata, textOrNull, time } from '../fields.js';
import { defineTable } from '../table.js';

export const communityCategories = defineTable(
  Type.Object({
    categoryId: Type.String(),
    name: Type.String(),
    avatarFileId: textOrNull,
    metadata,
    isDeleted: Type.Boolean(),
    createdAt: time,
    updatedAt: time,
  }),
  (category) => category.categoryId,
);

export type CommunityCategoryRecord = Static<typeof communityCategories.fields>;
