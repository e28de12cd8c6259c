import type { State } from '../../state/state.js';

/** A user's name as it is shown, the id where there is none. */
export function nameOf(state: State, userId: string): string {
  return state.users.get(userId)?.displayName || userId;
}

/** The names of users. */
export function namesOf(state: State, userIds: readonly string[]): string[] {
  return userIds.map((userId) => nameOf(state, userId));
}
