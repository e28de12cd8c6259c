import type { RefusalCase } from './refusals.js';

const guide = { roleId: 'guide', permissions: ['DELETE_MESSAGE'] };
const moderator = { roleId: 'channel-moderator', permissions: [] };

/** Bob has no role in the network; nobody has defined a guide. */
export function roleCases(): RefusalCase[] {
  return [
    {
      operationId: 'v2.roles.add',
      code: 400301,
      request: ({ as }) => as('bob').v2.roles.add({ publicIds: ['guide'], permissions: [] }),
    },
    { operationId: 'v3.roles.create', code: 400301, request: ({ as }) => as('bob').v3.roles.create(guide) },
    { operationId: 'v3.roles.create', code: 400000, request: ({ admin }) => admin.v3.roles.create(moderator) },
    { operationId: 'v3.roles.get', code: 400400, request: ({ as }) => as('bob').v3.roles.get({ roleId: 'guide' }) },
    { operationId: 'v3.roles.update', code: 400301, request: ({ as }) => as('bob').v3.roles.update(moderator) },
    { operationId: 'v3.roles.update', code: 400400, request: ({ admin }) => admin.v3.roles.update(guide) },
    {
      operationId: 'v3.roles.delete',
      code: 400301,
      request: ({ as }) => as('bob').v3.roles.delete({ roleId: 'channel-moderator' }),
    },
    {
      operationId: 'v3.roles.delete',
      code: 400400,
      request: ({ admin }) => admin.v3.roles.delete({ roleId: 'guide' }),
    },
    {
      operationId: 'v3.roles.delete',
      code: 400000,
      request: ({ admin }) => admin.v3.roles.delete({ roleId: 'channel-moderator' }),
    },
  ];
}
