import type { GroupSection } from '../types.js';

export const roles: GroupSection[] = [
  {
    section: 'Query for Roles',
    method: 'get',
    path: '/api/v2/roles',
    mediaType: null,
    parameters: [{ name: 'filter', in: 'query', type: 'string', required: false }],
  },
  {
    section: 'Add a Role',
    method: 'put',
    path: '/api/v2/roles',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [
      { name: 'publicIds', in: 'body', type: 'array<string>', required: true },
      { name: 'permissions', in: 'body', type: 'array<string>', required: true },
    ],
    notes: [
      { says: 'permissions and roles are a work in progress', find: /work in progress|unfinished/i },
      { says: 'there are no predefined permissions to assign yet', find: /predefined|fixed/i },
    ],
  },
];
