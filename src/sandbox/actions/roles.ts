import type { Call } from '../call.js';
import { findRole } from '../queries/roles.js';
import type { RoleRecord } from '../state/records/roles.js';

/** Defines a role, or changes the one that is there. */
export function defineRole(
  { state, ids, now }: Call,
  roleId: string,
  changes: { displayName?: string | undefined; permissions: readonly string[] },
): RoleRecord {
  const role = findRole(state, roleId);
  return state.roles.put({
    _id: role?._id ?? ids.objectId(),
    roleId,
    displayName: changes.displayName ?? role?.displayName ?? roleId,
    permissions: [...new Set(changes.permissions)],
    isDeleted: false,
    createdAt: role?.createdAt ?? now,
    updatedAt: now,
  });
}

/** Deletes a role. Who has it keeps its id, which then permits nothing. */
export function deleteRole({ state, now }: Call, roleId: string): RoleRecord {
  return state.roles.update(roleId, { isDeleted: true, updatedAt: now });
}
