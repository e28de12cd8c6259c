import type { GroupSection } from '../types.js';

export const users: GroupSection[] = [
  {
    section: 'Query for Users',
    method: 'get',
    path: '/api/v2/users',
    mediaType: null,
    parameters: [
      { name: 'search', in: 'query', type: 'string', required: false },
      { name: 'filter', in: 'query', type: 'string', required: true, enum: ['all', 'flagged'], default: 'all' },
      { name: 'pageToken', in: 'query', type: 'string', required: false },
      { name: 'limit', in: 'query', type: 'integer', required: false, default: 10 },
    ],
    notes: [{ says: 'search filters by name', find: /name/i, about: 'search' }],
  },
  {
    section: 'Update User',
    method: 'put',
    path: '/api/v2/users',
    // The later edition prints `application/x-www-form-urlencode`, a slip: the earlier one has the final d.
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [
      { name: 'userId', in: 'body', type: 'string', required: true },
      { name: 'displayName', in: 'body', type: 'string', required: false },
      { name: 'roles', in: 'body', type: 'array<string>', required: false },
      { name: 'metadata', in: 'body', type: 'object', required: false },
    ],
  },
  {
    section: 'Global Ban User',
    method: 'post',
    path: '/api/v2/users/ban',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [{ name: 'userId', in: 'body', type: 'string', required: true }],
    notes: [{ says: 'the user can no longer access the SDK', find: /SDK/ }],
  },
  {
    section: 'Global Unban User',
    method: 'post',
    path: '/api/v2/users/unban',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [{ name: 'userId', in: 'body', type: 'string', required: true }],
    notes: [{ says: 'the user can access the SDK again', find: /again/i }],
  },
  {
    section: 'Clear User Flags',
    method: 'delete',
    path: '/api/v2/users/{userId}/flags',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [{ name: 'userId', in: 'path', type: 'string', required: true }],
  },
];
