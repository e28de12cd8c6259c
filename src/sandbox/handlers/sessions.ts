import { ensureUser, pickUser } from '../actions/users.js';
import { refuse } from '../refuse.js';
import { issueToken, vouchesFor } from '../tokens.js';
import { userList } from '../views/users.js';
import type { Handlers } from './handlers.js';

export const v3Sessions: Handlers['v3']['sessions'] = {
  create(call, { userId, deviceId, displayName, authToken }) {
    if (authToken !== undefined && !vouchesFor(call.state, call.nowMs, authToken, userId))
      refuse(400100, 'Unauthorized: the authToken is none of this user, or has expired.');
    if (call.state.users.get(userId)?.isGlobalBan) refuse(400312, 'User is banned from the network.');
    const isNew = pickUser(call.state, userId) === undefined;
    ensureUser(call, userId);
    if (displayName !== undefined) call.state.users.update(userId, { displayName, updatedAt: call.now });
    const access = issueToken(call, 'access', userId, deviceId);
    const user = call.state.users.get(userId);
    if (user && isNew) call.emit('user.didCreate', () => userList(call, [user]));
    call.assume('a session needs no authToken, but one that is given has to be good');
    call.assume('the token in refreshToken is taken nowhere');
    return {
      accessToken: access.token,
      refreshToken: call.ids.hash(),
      issuedAt: access.issuedAt,
      expiresAt: access.expiresAt,
      ...userList(call, user ? [user] : []),
    };
  },
  get() {
    // The sandbox keeps nothing in a cache that could have been emptied.
    return {};
  },
};
