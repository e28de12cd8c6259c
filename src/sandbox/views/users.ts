import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';
import { networkId } from '../network.js';
import { networkPermissionsOf } from '../rules/permissions.js';
import type { UserRecord } from '../state/records/users.js';
import type { State } from '../state/state.js';
import { filesOf } from './files.js';
import { hashFlag } from './hash-flag.js';

/** A user as version 3 answers with it; what is absent is null (recorded responses). */
export function userView(state: State, user: UserRecord): Schemas['User'] {
  return {
    _id: user._id,
    path: `${networkId}/user/${user._id}`,
    userId: user.userId,
    userInternalId: user._id,
    userPublicId: user.userId,
    displayName: user.displayName,
    profileHandle: user.profileHandle,
    description: user.description,
    roles: user.roles,
    permissions: networkPermissionsOf(state, user),
    metadata: user.metadata,
    avatarFileId: user.avatarFileId,
    avatarCustomUrl: user.avatarCustomUrl,
    flagCount: user.flaggedBy.length,
    hashFlag: hashFlag(user.flaggedBy),
    isGlobalBan: user.isGlobalBan,
    isBrand: false,
    isDeleted: user.isDeleted,
    createdAt: user.createdAt,
    updatedAt: user.updatedAt,
  };
}

/** A user as version 2 answers with it. */
export function userViewV2(user: UserRecord): Schemas['UserV2'] {
  return {
    _id: user._id,
    path: `${networkId}/user/${user._id}`,
    userId: user.userId,
    displayName: user.displayName,
    roles: user.roles,
    metadata: user.metadata,
    flagCount: user.flaggedBy.length,
    hashFlag: hashFlag(user.flaggedBy),
    isDeleted: user.isDeleted,
    createdAt: user.createdAt,
    updatedAt: user.updatedAt,
  };
}

/** A user as version 2 lists it for administrators. */
export function adminUserViewV2(user: UserRecord): Schemas['AdminUserV2'] {
  return {
    _id: user._id,
    publicId: user.userId,
    displayName: user.displayName,
    metadata: user.metadata,
    roleIds: user.roles,
    roles: user.roles,
    isGlobalBan: user.isGlobalBan,
    flagCount: user.flaggedBy.length,
  };
}

/** Users and what they refer to, as version 3 answers with them. */
export function userList(call: Call, users: readonly UserRecord[]): Schemas['UserList'] {
  return {
    users: users.map((user) => userView(call.state, user)),
    files: filesOf(
      call,
      users.map(({ avatarFileId }) => avatarFileId),
    ),
  };
}

/** The users of ids that others refer to by them, each once; those that are not there are passed over. */
export function usersOf(state: State, userIds: readonly string[]): Schemas['User'][] {
  return [...new Set(userIds)]
    .map((userId) => state.users.get(userId))
    .filter((user) => user !== undefined)
    .map((user) => userView(state, user));
}
