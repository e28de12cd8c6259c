import type { Ids } from '../ids.js';
import type { UserRecord } from '../state/records/users.js';
import type { State } from '../state/state.js';

/** A user who is there and not deleted. */
export function pickUser(state: State, userId: string): UserRecord | undefined {
  const user = state.users.get(userId);
  return user?.isDeleted ? undefined : user;
}

/** The user of this id, who is created where there is none yet: by a session, an update or as a member. */
export function ensureUser(
  { state, ids, now }: { state: State; ids: Ids; now: string },
  userId: string,
  given: Partial<UserRecord> = {},
): UserRecord {
  return pickUser(state, userId) ?? state.users.put({ ...newUser(userId, ids.objectId(), now), ...given });
}

function newUser(userId: string, _id: string, now: string): UserRecord {
  return {
    _id,
    userId,
    // Clients show something for every user; the vendor's SDK does the same (assumed).
    displayName: userId,
    profileHandle: null,
    description: '',
    roles: [],
    metadata: {},
    avatarFileId: null,
    avatarCustomUrl: null,
    flaggedBy: [],
    isGlobalBan: false,
    mutedUntil: null,
    isDeleted: false,
    createdAt: now,
    updatedAt: now,
  };
}
