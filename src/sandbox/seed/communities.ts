import { changeMember } from '../actions/change-member.js';
import { addCommunityRole, channelOf, communityModerator, createCommunity } from '../actions/communities.js';
import { createCategory } from '../actions/community-categories.js';
import { ensureUser } from '../actions/users.js';
import type { Call } from '../call.js';
import { refuseDuplicate } from '../rules/channels.js';
import type { SeedCalls } from './calls.js';
import type { SeedCommunity } from './form.js';

export function seedCommunity(calls: SeedCalls, community: SeedCommunity): void {
  const { members = [], moderators = [], banned = [], createdBy, categories = [], ...fields } = community;
  const call = calls.by(createdBy);
  refuseDuplicate(call, community.communityId);
  for (const userId of [...members, ...moderators, ...banned]) ensureUser(call, userId);
  const categoryIds = categories.map((name) => categoryOf(call, name));
  const created = createCommunity(call, { ...fields, categoryIds }, [...members, ...moderators]);
  for (const userId of moderators) addCommunityRole(call, created, userId, communityModerator);
  for (const userId of banned)
    changeMember(call, channelOf(call, created), userId, { membership: 'banned', roles: [] });
}

/** The id of the category of a name, which is created when it is first named. */
function categoryOf(call: Call, name: string): string {
  for (const category of call.state.communityCategories.all()) if (category.name === name) return category.categoryId;
  return createCategory(call, { name }).categoryId;
}
