import type { Call } from '../call.js';
import type { UserRecord } from '../state/records/users.js';
import { ensureUser } from './users.js';

/** What of a user can be changed. What is omitted stays as it is (vendor's documentation). */
export type UserChanges = Partial<
  Pick<UserRecord, 'displayName' | 'roles' | 'metadata' | 'avatarFileId' | 'avatarCustomUrl' | 'description'>
>;

/** Changes a user, who is created where there is none yet (what the vendor's SDK switches off by an argument of its own). */
export function updateUser(call: Call, userId: string, changes: UserChanges): UserRecord {
  ensureUser(call, userId);
  return call.state.users.update(userId, { ...changes, updatedAt: call.now });
}
