import { type Static, Type } from '@sinclair/typebox';
import { texts, time } from '../fields.js';
import { defineTable } from '../table.js';

/** The roles that the network has defined, and what it has changed of those that are there from the start. */
export const roles = defineTable(
  Type.Object({
    /** The database id. */
    _id: Type.String(),
    roleId: Type.String(),
    displayName: Type.String(),
    permissions: texts,
    isDeleted: Type.Boolean(),
    createdAt: time,
    updatedAt: time,
  }),
  (role) => role.roleId,
);

export type RoleRecord = Static<typeof roles.fields>;
