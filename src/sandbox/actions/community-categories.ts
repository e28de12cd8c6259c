import type { Call } from '../call.js';
import type { CommunityCategoryRecord } from '../state/records/community-categories.js';

export function createCategory(
  call: Call,
  {
    name,
    metadata = {},
    avatarFileId = null,
  }: Pick<CommunityCategoryRecord, 'name'> & Partial<CommunityCategoryRecord>,
): CommunityCategoryRecord {
  return call.state.communityCategories.put({
    categoryId: call.ids.hash(),
    name,
    metadata,
    avatarFileId,
    isDeleted: false,
    createdAt: call.now,
    updatedAt: call.now,
  });
}
