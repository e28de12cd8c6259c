import { builtInRoles } from '../rules/permission-names.js';
import type { RoleRecord } from '../state/records/roles.js';
import type { State } from '../state/state.js';

/** Since when the roles are there that no network has defined: no source says. */
const sinceEver = '2020-01-01T00:00:00.000Z';

/** The roles as they are from the start, by their ids. */
const builtIn: ReadonlyMap<string, RoleRecord> = new Map(
  Object.entries(builtInRoles).map(([roleId, permissions], index) => [
    roleId,
    {
      _id: String(index).padStart(24, '0'),
      roleId,
      displayName: roleId,
      permissions: [...permissions],
      isDeleted: false,
      createdAt: sinceEver,
      updatedAt: sinceEver,
    },
  ]),
);

/** The role of an id: as the network has defined it, or as it is from the start. */
export function findRole(state: State, roleId: string): RoleRecord | undefined {
  const defined = state.roles.get(roleId);
  if (defined) return defined.isDeleted ? undefined : defined;
  return builtIn.get(roleId);
}

/** Whether the role is there from the start. */
export function isBuiltIn(roleId: string): boolean {
  return builtIn.has(roleId);
}

/** All roles, the oldest first. */
export function allRoles(state: State): RoleRecord[] {
  const own = [...state.roles.all()].filter((role) => !role.isDeleted && !isBuiltIn(role.roleId));
  const known = [...builtIn.values()].map((role) => state.roles.get(role.roleId) ?? role);
  return [...known, ...own];
}
