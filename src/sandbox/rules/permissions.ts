import type { Call } from '../call.js';
import { usersSettings } from '../queries/network-settings.js';
import { findRole } from '../queries/roles.js';
import { refuse } from '../refuse.js';
import type { State } from '../state/state.js';
import type { Permission } from './permission-names.js';

/** Permissions of roles, together. */
export function permissionsOf(state: State, roles: readonly string[]): string[] {
  const [permissions = [], ...others] = roles.map((role) => findRole(state, role)?.permissions ?? []);
  // A role has each once.
  return others.length === 0 ? permissions : [...new Set([permissions, ...others].flat())];
}

/** Permissions of a user's roles in the network; the users' settings name roles for those who have none. */
export function networkPermissionsOf(state: State, { roles }: { readonly roles: readonly string[] }): string[] {
  return permissionsOf(state, roles.length > 0 ? roles : usersSettings(state).fallbackRoleIds);
}

/** Whether a role that who asks has in the network permits something; administrators may do everything. */
export function mayInNetwork({ state, actor }: Call, permission: Permission): boolean {
  if (actor.isAdministrator) return true;
  return networkPermissionsOf(state, state.users.get(actor.userId ?? '') ?? { roles: [] }).includes(permission);
}

/** Refuses what no role of who asks permits in the network. */
export function requireInNetwork(call: Call, permission: Permission): void {
  if (!mayInNetwork(call, permission)) refuse(400301, 'You are not allowed to do this');
}

/** Refuses what only administrators of the network may do. */
export function requireAdministrator({ actor }: Call): void {
  if (!actor.isAdministrator) refuse(400301, 'You are not allowed to do this');
}
