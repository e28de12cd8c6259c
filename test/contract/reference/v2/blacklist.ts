import type { GroupSection } from '../types.js';

export const blacklist: GroupSection[] = [
  {
    section: 'Query for Blacklisted Words',
    method: 'get',
    path: '/api/v2/blacklist/records',
    mediaType: null,
    parameters: [{ name: 'regexs', in: 'query', type: 'array<string>', required: false }],
  },
  {
    section: 'Add Blacklisted Word',
    method: 'post',
    path: '/api/v2/blacklist/records',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [
      { name: 'regexs', in: 'body', type: 'array<string>', required: true },
      { name: 'isMatchExactWord', in: 'body', type: 'boolean', required: true, default: false },
    ],
  },
  {
    section: 'Delete Blacklisted Word',
    method: 'delete',
    path: '/api/v2/blacklist/records',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [{ name: 'ruleIds', in: 'body', type: 'array<string>', required: true }],
  },
  {
    section: 'Update Blacklisted Word',
    method: 'put',
    path: '/api/v2/blacklist/records/{ruleId}',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [
      // Two parameters of one name: the word to be updated, and the word it becomes.
      { name: 'ruleId', in: 'path', type: 'string', required: true },
      { name: 'ruleId', in: 'body', type: 'string', required: true },
      { name: 'isMatchExactWord', in: 'body', type: 'boolean', required: true, default: false },
    ],
    notes: [{ says: 'ruleId of the body is the word to update to', find: /new|become|instead/i, about: 'ruleId' }],
  },
];
