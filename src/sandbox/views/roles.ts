import type { Schemas } from '../../../generated/client.js';
import { networkId } from '../network.js';
import type { RoleRecord } from '../state/records/roles.js';

/** A role as version 3 answers with it. */
export function roleView({ _id, ...role }: RoleRecord): Schemas['Role'] {
  return role;
}

/** A role as version 2 answers with it. */
export function roleViewV2({ _id, roleId, permissions, createdAt, updatedAt }: RoleRecord): Schemas['RoleV2'] {
  return { _id, publicId: roleId, networkId, permissions, createdAt, updatedAt };
}
