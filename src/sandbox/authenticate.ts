import { exchanges } from '../../generated/exchanges.js';
import { securityHeaders } from '../../generated/security.js';
import type { NamedOperation } from '../operation.js';
import type { Actor } from './actor.js';
import { refuse } from './refuse.js';
import type { Incoming } from './request/incoming.js';
import { administratorId, readToken } from './tokens.js';
import type { World } from './world.js';

/** Finds who makes a request of an operation, by its token, or by the key that the operation takes in the token's place. */
export function authenticate({ id, operation }: NamedOperation, headers: Incoming['headers'], world: World): Actor {
  const { security } = operation;
  if (security) {
    const header = securityHeaders[security];
    if (headers.get(header) === world.options[security])
      return { userId: undefined, isAdministrator: false, name: security };
    return refuse(400100, `Unauthorized: ${header} is missing or wrong.`);
  }
  const header = headers.get('authorization');
  if (header === null && exchanges[id].isTokenOptional) return nobody;
  const token = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1];
  if (token === undefined) return refuse(400100, 'Unauthorized: the header Authorization needs "Bearer <token>".');
  return actorOf(token, world) ?? refuse(400100, unauthorized);
}

/** The text of a refusal of a token. */
export const unauthorized = 'Unauthorized: the token is unknown, has expired, or its user is banned.';

/** Actor of an operation that needs no token, without one. */
const nobody: Actor = { userId: undefined, isAdministrator: false, name: 'nobody' };

/** Whose access token it is, or the administrator's; nothing for one that is none, has expired, or whose user is banned. */
export function actorOf(token: string, { options, state, clock }: World): Actor | undefined {
  return token === options.adminToken
    ? { userId: administratorId, isAdministrator: true, name: administratorId }
    : readToken(state, clock.nowMs, token);
}
