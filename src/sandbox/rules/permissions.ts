import type { Call } from '../call.js';
import { refuse } from '../refuse.js';
import type { State } from '../state/state.js';

/** The roles that are there from the start, and what they permit. Names are those of recorded responses. */
export const builtInRoles: Readonly<Record<string, readonly string[]>> = {
  'global-admin': ['User/EditUser', 'User/BanUser', 'Channel/EditChannel', 'Channel/BanUser', 'Channel/MuteUser'],
  'channel-moderator': ['Channel/EditChannel', 'Channel/BanUser', 'Channel/MuteUser', 'Channel/RemoveUser'],
};

/** What roles permit, together. */
export function permissionsOf(_state: State, roles: readonly string[]): string[] {
  return [...new Set(roles.flatMap((role) => (Object.hasOwn(builtInRoles, role) ? (builtInRoles[role] ?? []) : [])))];
}

/** Refuses what only administrators of the network may do. */
export function requireAdministrator({ actor }: Call): void {
  if (!actor.isAdministrator) refuse(400301, 'You are not allowed to do this');
}
