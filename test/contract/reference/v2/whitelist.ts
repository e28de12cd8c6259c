import type { GroupSection } from '../types.js';

export const whitelist: GroupSection[] = [
  {
    section: 'Query for Whitelisted URLs',
    method: 'get',
    path: '/api/v2/whitelist/records',
    mediaType: null,
    parameters: [{ name: 'regexs', in: 'query', type: 'array<string>', required: false }],
  },
  {
    section: 'Add Whitelisted URL',
    method: 'post',
    path: '/api/v2/whitelist/records',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [{ name: 'regexs', in: 'body', type: 'array<string>', required: true }],
  },
  {
    section: 'Delete Whitelisted URL',
    method: 'delete',
    path: '/api/v2/whitelist/records',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [{ name: 'ruleIds', in: 'body', type: 'array<string>', required: true }],
  },
  {
    section: 'Update Whitelisted URL',
    method: 'put',
    path: '/api/v2/whitelist/records/{ruleId}',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [
      // Two parameters of one name: the url to be updated, and the url it becomes.
      { name: 'ruleId', in: 'path', type: 'string', required: true },
      { name: 'ruleId', in: 'body', type: 'string', required: true },
    ],
    notes: [{ says: 'ruleId of the body is the url to update to', find: /new|become|instead/i, about: 'ruleId' }],
  },
];
