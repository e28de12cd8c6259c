import { pickUser } from '../actions/users.js';
import type { Call } from '../call.js';
import { usersSettings } from '../queries/network-settings.js';
import { refuse } from '../refuse.js';
import type { UserRecord } from '../state/records/users.js';

/** The user of an id; refuses an id that nobody has. */
export function requireUser({ state }: Call, userId: string): UserRecord {
  return pickUser(state, userId) ?? refuse(400400, `User [${userId}] not found`);
}

/** Refuses a change of a user by anybody but the user and administrators. */
export function requireSelf({ actor }: Call, userId: string): void {
  if (!actor.isAdministrator && actor.userId !== userId) refuse(400301, 'You are not allowed to do this');
}

/** Refuses users to change their display names where the users' settings do not allow it. */
export function requireMayRename({ state, actor }: Call): void {
  if (!actor.isAdministrator && !usersSettings(state).isAllowUpdateDisplayName)
    refuse(400301, 'The network does not allow users to change their display names');
}

/** Refuses a list with an id that nobody has. */
export function requireUsers(call: Call, userIds: readonly string[]): void {
  for (const userId of userIds) requireUser(call, userId);
}
