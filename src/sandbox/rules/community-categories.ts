import type { Call } from '../call.js';
import { refuse } from '../refuse.js';
import type { CommunityCategoryRecord } from '../state/records/community-categories.js';
import type { Permission } from './permission-names.js';
import { requireInNetwork } from './permissions.js';

/** The category of an id. Refuses one that is not there; a deleted one is so for everybody but administrators. */
export function requireCategory({ state, actor }: Call, categoryId: string): CommunityCategoryRecord {
  const category = state.communityCategories.get(categoryId);
  if (!category || (category.isDeleted && !actor.isAdministrator))
    return refuse(400400, `CategoryId [${categoryId}] not found`);
  return category;
}

/** Refuses a list with an id that no category has. */
export function requireCategories(call: Call, categoryIds: readonly string[]): void {
  for (const categoryId of categoryIds) requireCategory(call, categoryId);
}

/** The category of an id, which who asks may change. */
export function requireCategoryFor(call: Call, categoryId: string, permission: Permission): CommunityCategoryRecord {
  const category = requireCategory(call, categoryId);
  requireInNetwork(call, permission);
  return category;
}
