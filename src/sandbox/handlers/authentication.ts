import { ensureUser } from '../actions/users.js';
import { refuseInvalid } from '../refuse.js';
import { issueToken } from '../tokens.js';
import type { Handlers } from './handlers.js';

export const v3Authentication: Handlers['v3']['authentication'] = {
  getToken(call, { userId }) {
    if (userId === undefined) return refuseInvalid(["The 'userId' is required."]);
    ensureUser(call, userId);
    return issueToken(call, 'authentication', userId, '').token;
  },
};
