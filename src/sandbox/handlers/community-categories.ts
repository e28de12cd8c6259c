import { createCategory } from '../actions/community-categories.js';
import type { Call } from '../call.js';
import { given } from '../given.js';
import { filter, pageOf } from '../pages.js';
import { pickMany } from '../queries/by-ids.js';
import { requireCategory, requireCategoryFor } from '../rules/community-categories.js';
import { requireInNetwork } from '../rules/permissions.js';
import type { CommunityCategoryRecord } from '../state/records/community-categories.js';
import { categoryList } from '../views/communities.js';
import { pagingWithPrevious } from '../views/paging.js';
import type { Handlers } from './handlers.js';

export const v3CommunityCategories: Handlers['v3']['communityCategories'] = {
  query(call, { sortBy = 'name', isDeleted, options }) {
    const { isAdministrator } = call.actor;
    const found = filter(
      inOrder(call, sortBy),
      (category) =>
        (isAdministrator || !category.isDeleted) && (isDeleted === undefined || isDeleted === category.isDeleted),
    );
    const page = pageOf(found, options);
    return { ...categoryList(call, page.items), paging: pagingWithPrevious(page) };
  },
  create(call, { name, ...fields }) {
    requireInNetwork(call, 'CREATE_COMMUNITY_CATEGORY');
    return categoryList(call, [createCategory(call, { name, ...given(fields) })]);
  },
  getMany(call, { categoryIds = [] }) {
    const pick = (id: string) => call.state.communityCategories.get(id);
    return categoryList(
      call,
      pickMany(call, 'no category', categoryIds, pick, ({ isDeleted }) => !isDeleted),
    );
  },
  get(call, { categoryId }) {
    return categoryList(call, [requireCategory(call, categoryId)]);
  },
  update(call, { categoryId, ...changes }) {
    requireCategoryFor(call, categoryId, 'EDIT_COMMUNITY_CATEGORY');
    const updatedAt = call.now;
    return categoryList(call, [call.state.communityCategories.update(categoryId, { ...given(changes), updatedAt })]);
  },
  delete(call, { categoryId }) {
    requireCategoryFor(call, categoryId, 'DELETE_COMMUNITY_CATEGORY');
    call.state.communityCategories.update(categoryId, { isDeleted: true, updatedAt: call.now });
    return { success: true };
  },
};

const byName = { by: ({ name }: CommunityCategoryRecord) => name.toLowerCase() };

function inOrder({ state }: Call, sortBy: 'firstCreated' | 'lastCreated' | 'name'): Iterable<CommunityCategoryRecord> {
  if (sortBy === 'lastCreated') return state.communityCategories.newest();
  return sortBy === 'name' ? state.communityCategories.sortedBy(byName) : state.communityCategories.all();
}
