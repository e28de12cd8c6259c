import { securityHeaders } from '../../generated/security.js';
import type { Operation } from '../operation.js';
import type { Actor } from './actor.js';
import { refuse } from './refuse.js';
import type { Incoming } from './request/incoming.js';
import { administratorId, readToken } from './tokens.js';
import type { World } from './world.js';

/** Who makes a request of an operation, by its token, or by the key that the operation takes in the token's place. */
export function authenticate({ security }: Operation, headers: Incoming['headers'], world: World): Actor {
  if (security) {
    const header = securityHeaders[security];
    if (headers.get(header) === world.options[security])
      return { userId: undefined, isAdministrator: false, name: security };
    return refuse(400100, `Unauthorized: ${header} is missing or wrong.`);
  }
  const token = /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return refuse(400100, 'Unauthorized: the header Authorization needs "Bearer <token>".');
  if (token === world.options.adminToken)
    return { userId: administratorId, isAdministrator: true, name: administratorId };
  const actor = readToken(world.state, world.clock.nowMs, token);
  return actor ?? refuse(400100, 'Unauthorized: the token is unknown, has expired, or its user is banned.');
}
