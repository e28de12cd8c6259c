import { ensureUser } from './actions/users.js';
import type { Call } from './call.js';

/** Maker of a request. */
export interface Actor {
  /** The user; the administrator is one, too, who is created when first needed. Absent for a key alone. */
  readonly userId: string | undefined;
  /** Whether it is an administrator of the network, who may do everything. */
  readonly isAdministrator: boolean;
  /** Its name in the log. */
  readonly name: string;
}

/** The id of the user who acts, for what needs one: a creator, an author, a member. */
export function actingUserId(call: Call): string {
  const { userId } = call.actor;
  if (userId === undefined) throw new Error(`${call.operationId} takes a key, so nobody acts.`);
  return ensureUser(call, userId, { roles: call.actor.isAdministrator ? ['global-admin'] : [] }).userId;
}
