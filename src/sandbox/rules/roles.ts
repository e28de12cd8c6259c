import type { Call } from '../call.js';
import { refuse } from '../refuse.js';
import { builtInRoles } from './permissions.js';

/** Refuses a role that the network does not have. */
export function requireRole(_call: Call, role: string): void {
  if (!Object.hasOwn(builtInRoles, role)) refuse(400400, `Role [${role}] not found`);
}
