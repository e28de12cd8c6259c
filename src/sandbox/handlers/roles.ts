import { defineRole, deleteRole } from '../actions/roles.js';
import { pageOf, sortedBy } from '../pages.js';
import { allRoles } from '../queries/roles.js';
import { moderationSettings } from '../queries/settings.js';
import { requireInNetwork } from '../rules/permissions.js';
import { refuseDuplicateRole, requireOwnRole, requireRole } from '../rules/roles.js';
import type { RoleRecord } from '../state/records/roles.js';
import { pagingWithPrevious } from '../views/paging.js';
import { roleView, roleViewV2 } from '../views/roles.js';
import type { Handlers } from './handlers.js';

export const v2Roles: Handlers['v2']['roles'] = {
  query(call, { filter }) {
    call.assume('filter is looked for in the ids of roles');
    const found = allRoles(call.state).filter(({ roleId }) => holds(roleId, filter));
    return { moderatonSettings: [moderationSettings(call.state)], roles: found.map(roleViewV2) };
  },
  add(call, { publicIds, permissions }) {
    requireInNetwork(call, 'CREATE_ROLE');
    call.assume('a role that is there already gets these permissions in the place of its own');
    for (const roleId of publicIds) defineRole(call, roleId, { permissions });
  },
};

export const v3Roles: Handlers['v3']['roles'] = {
  query(call, { keyword, sortBy = 'lastCreated', options }) {
    call.assume('the keyword is looked for in the ids and names of roles');
    const found = allRoles(call.state).filter(
      ({ roleId, displayName }) => holds(roleId, keyword) || holds(displayName, keyword),
    );
    const page = pageOf(sortRoles(found, sortBy), options);
    return { roles: page.items.map(roleView), paging: pagingWithPrevious(page) };
  },
  create(call, { roleId, displayName, permissions }) {
    requireInNetwork(call, 'CREATE_ROLE');
    refuseDuplicateRole(call, roleId);
    return [roleView(defineRole(call, roleId, { displayName, permissions }))];
  },
  get: (call, { roleId }) => [roleView(requireRole(call, roleId))],
  update(call, { roleId, displayName, permissions }) {
    requireInNetwork(call, 'EDIT_ROLE');
    requireRole(call, roleId);
    return [roleView(defineRole(call, roleId, { displayName, permissions }))];
  },
  delete(call, { roleId }) {
    requireInNetwork(call, 'DELETE_ROLE');
    requireRole(call, roleId);
    requireOwnRole(roleId);
    return [roleView(deleteRole(call, roleId))];
  },
};

/** Whether the text has the keyword in it, whatever the case. */
function holds(text: string, keyword = ''): boolean {
  return text.toLowerCase().includes(keyword.toLowerCase());
}

function sortRoles(oldest: RoleRecord[], sortBy: 'lastCreated' | 'firstCreated' | 'displayName'): RoleRecord[] {
  if (sortBy === 'displayName') return sortedBy(oldest, ({ displayName }) => displayName.toLowerCase());
  return sortBy === 'lastCreated' ? oldest.reverse() : oldest;
}
