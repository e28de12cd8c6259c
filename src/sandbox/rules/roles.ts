import type { Call } from '../call.js';
import { findRole, isBuiltIn } from '../queries/roles.js';
import { refuse } from '../refuse.js';
import type { RoleRecord } from '../state/records/roles.js';

/** The role of an id; refuses one that the network does not have. */
export function requireRole({ state }: Call, roleId: string): RoleRecord {
  return findRole(state, roleId) ?? refuse(400400, `Role [${roleId}] not found`);
}

/** Refuses an id that a role has already. */
export function refuseDuplicateRole({ state }: Call, roleId: string): void {
  if (findRole(state, roleId)) refuse(400000, `Role [${roleId}] exists already`);
}

/** Refuses to delete a role that is there from the start. */
export function requireOwnRole(roleId: string): void {
  if (isBuiltIn(roleId)) refuse(400000, `Role [${roleId}] is the network's own and stays`);
}
