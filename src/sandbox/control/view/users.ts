import { isRunning } from '../../forever.js';
import type { UserRecord } from '../../state/records/users.js';
import type { World } from '../../world.js';
import { type Limited, limited } from './limit.js';
import { namesOf } from './names.js';

/** A user, and what state the network has put it in. */
export interface UserView extends Pick<UserRecord, 'userId' | 'displayName' | 'roles' | 'isDeleted' | 'flaggedBy'> {
  readonly isBanned: boolean;
  /** Until when the user is muted in the network; null where not muted. */
  readonly mutedUntil: string | null;
  readonly channels: number;
}

export interface UsersView {
  readonly users: Limited<UserView>;
}

/** The users, the newest first. */
export function viewUsers({ state, clock }: World): UsersView {
  const users = limited(state.users.newest(), state.users.size, (user): UserView => {
    const { userId, displayName, roles, isDeleted, flaggedBy, isGlobalBan, mutedUntil } = user;
    return {
      userId,
      displayName,
      roles,
      isDeleted,
      flaggedBy: namesOf(state, flaggedBy),
      isBanned: isGlobalBan,
      mutedUntil: isRunning(mutedUntil, clock.nowMs) ? mutedUntil : null,
      channels: state.channelMembers.countBy('user', userId),
    };
  });
  return { users };
}
