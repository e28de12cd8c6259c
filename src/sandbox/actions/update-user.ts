import type { Call } from '../call.js';
import type { UserRecord } from '../state/records/users.js';
import { ensureUser } from './users.js';

/** Fields of a user that can be changed. Omitted ones stay as they are (vendor's documentation). */
export type UserChanges = Partial<
  Pick<UserRecord, 'displayName' | 'roles' | 'metadata' | 'avatarFileId' | 'avatarCustomUrl' | 'description'>
>;

/** Changes a user, who is created where there is none yet (what the vendor's SDK switches off by an argument of its own). */
export function updateUser(call: Call, userId: string, changes: UserChanges): UserRecord {
  ensureUser(call, userId);
  return call.state.users.update(userId, { ...changes, updatedAt: call.now });
}
