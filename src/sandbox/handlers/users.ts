import { deleteMessagesOf } from '../actions/messages.js';
import { type UserChanges, updateUser } from '../actions/update-user.js';
import { pickUser } from '../actions/users.js';
import type { Call } from '../call.js';
import { until } from '../forever.js';
import { given } from '../given.js';
import { filter, pageOf } from '../pages.js';
import { pickMany } from '../queries/by-ids.js';
import { refuseInvalid } from '../refuse.js';
import { requireImage } from '../rules/files.js';
import { requireAdministrator } from '../rules/permissions.js';
import { maxUserMetadata, requireSize } from '../rules/sizes.js';
import { requireMayRename, requireSelf, requireUser } from '../rules/users.js';
import type { UserRecord } from '../state/records/users.js';
import type { State } from '../state/state.js';
import { pagingWithNextOnly, pagingWithPrev } from '../views/paging.js';
import { adminUserViewV2, userList, userViewV2 } from '../views/users.js';
import type { Handlers } from './handlers.js';

export const v2Users: Handlers['v2']['users'] = {
  query(call, { search, filter: kind, pageToken, limit }) {
    requireAdministrator(call);
    call.assume('search looks in displayName and userId, whatever the case');
    const found = filter(sortedUsers(call.state, kind === 'flagged', 'firstCreated'), (user) => {
      if (user.isDeleted || (kind === 'flagged' && user.flaggedBy.length === 0)) return false;
      return matches(search, false, [user.displayName, user.userId]);
    });
    const page = pageOf(found, { token: pageToken, limit });
    return {
      users: page.items.map((user) => ({ info: adminUserViewV2(user), session: {} })),
      roles: [],
      paging: pagingWithPrev(page),
    };
  },
  update(call, { userId, ...changes }) {
    requireAdministrator(call);
    requireSize('metadata', changes.metadata, maxUserMetadata);
    return userViewV2(updateAndTell(call, userId, given(changes)));
  },
  ban(call, { userId }) {
    requireAdministrator(call);
    requireUser(call, userId);
    call.state.users.update(userId, { isGlobalBan: true, updatedAt: call.now });
    deleteMessagesOf(call, userId);
  },
  unban(call, { userId }) {
    requireAdministrator(call);
    requireUser(call, userId);
    call.state.users.update(userId, { isGlobalBan: false, updatedAt: call.now });
  },
  clearFlags(call, { userId }) {
    requireAdministrator(call);
    requireUser(call, userId);
    const cleared = call.state.users.update(userId, { flaggedBy: [], updatedAt: call.now });
    call.emit('user.didClearFlag', () => userList(call, [cleared]));
    return userViewV2(cleared);
  },
  mute(call, { userId, mutePeriod = -1 }) {
    requireAdministrator(call);
    requireUser(call, userId);
    call.state.users.update(userId, { mutedUntil: until(call.nowMs, mutePeriod), updatedAt: call.now });
  },
  unmute(call, { userId }) {
    requireAdministrator(call);
    requireUser(call, userId);
    call.state.users.update(userId, { mutedUntil: null, updatedAt: call.now });
  },
};

export const v3Users: Handlers['v3']['users'] = {
  query(call, args) {
    const { keyword, exactMatchKeyword = false, searchBy = ['displayName', 'profileHandle', 'userId'] } = args;
    const found = filter(sortedUsers(call.state, args.filter === 'flagged', args.sortBy), (user) => {
      if (args.isDeleted !== undefined && args.isDeleted !== user.isDeleted) return false;
      if (args.filter === 'flagged' && user.flaggedBy.length === 0) return false;
      return matches(
        keyword,
        exactMatchKeyword,
        searchBy.map((field) => user[field]),
      );
    });
    const page = pageOf(found, args.options);
    return { ...userList(call, page.items), paging: pagingWithNextOnly(page) };
  },
  getMany(call, { userIds }) {
    return userList(
      call,
      pickMany(call, 'nobody', userIds, (id) => pickUser(call.state, id)),
    );
  },
  get(call, { userId, type }) {
    const publicId = type === 'internal' ? call.state.users.findBy('internalId', userId)?.userId : userId;
    return userList(call, [requireUser(call, publicId ?? userId)]);
  },
  update(call, { userId = call.actor.userId, createNewUserWhenNotFound = true, ...changes }) {
    if (!userId) return refuseInvalid(["The 'userId' is required of who is no user."]);
    requireSelf(call, userId);
    if (changes.roles) requireAdministrator(call);
    if (changes.displayName !== undefined) requireMayRename(call);
    if (!createNewUserWhenNotFound) requireUser(call, userId);
    requireSize('metadata', changes.metadata, maxUserMetadata);
    return userList(call, [updateAndTell(call, userId, given(changes))]);
  },
  isFlaggedByMe(call, { userId }) {
    const user = requireUser(call, userId);
    return { isFlagByMe: user.flaggedBy.includes(call.actor.userId ?? '') };
  },
};

/** Changes a user, who is created where there is none yet; each is an event of its own. */
function updateAndTell(call: Call, userId: string, changes: UserChanges): UserRecord {
  requireImage(call, changes.avatarFileId);
  const isNew = pickUser(call.state, userId) === undefined;
  const user = updateUser(call, userId, changes);
  call.emit(isNew ? 'user.didCreate' : 'user.didUpdate', () => userList(call, [user]));
  return user;
}

/** Whether one of the texts is the keyword or, unless that is asked for, holds it; whatever the case. */
function matches(keyword: string | undefined, isExact: boolean, texts: readonly (string | null)[]): boolean {
  if (keyword === undefined || keyword === '') return true;
  const wanted = keyword.toLowerCase();
  return texts.some((text) => {
    const found = text?.toLowerCase();
    return isExact ? found === wanted : found?.includes(wanted);
  });
}

type SortBy = 'firstCreated' | 'lastCreated' | 'displayName' | 'profileHandle';

const nameOf = (user: UserRecord) => user.displayName.toLowerCase();
const handleOf = (user: UserRecord) => (user.profileHandle ?? '').toLowerCase();
const byName = { by: nameOf };
const byHandle = { by: handleOf };
const flagged = { by: () => '', of: 'flagged', within: 'table' } as const;
const flaggedByName = { by: nameOf, of: 'flagged', within: 'table' } as const;
const flaggedByHandle = { by: handleOf, of: 'flagged', within: 'table' } as const;

/** All users, or those that are flagged, in an order. */
function sortedUsers({ users }: State, isFlagged: boolean, sortBy: SortBy = 'displayName'): Iterable<UserRecord> {
  switch (sortBy) {
    case 'firstCreated':
      return isFlagged ? users.sortedBy(flagged) : users.all();
    case 'lastCreated':
      return isFlagged ? users.sortedByLast(flagged) : users.newest();
    case 'displayName':
      return users.sortedBy(isFlagged ? flaggedByName : byName);
    case 'profileHandle':
      return users.sortedBy(isFlagged ? flaggedByHandle : byHandle);
  }
}
