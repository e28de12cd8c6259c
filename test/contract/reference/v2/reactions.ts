import type { GroupSection, Parameter } from '../types.js';

const referenceId: Parameter = { name: 'referenceId', in: 'body', type: 'string', required: true };
const referenceType: Parameter = {
  name: 'referenceType',
  in: 'body',
  type: 'string',
  required: true,
  enum: ['message'],
};
const reactionName: Parameter = { name: 'reactionName', in: 'body', type: 'string', required: true };

export const reactions: GroupSection[] = [
  {
    section: 'Query for Reactors',
    method: 'get',
    path: '/api/v2/reactions',
    mediaType: null,
    parameters: [
      { ...referenceId, in: 'query' },
      { ...referenceType, in: 'query' },
      {
        name: 'options',
        in: 'query',
        type: 'object',
        required: false,
        // The list prints `skip` and `limit` on one line; the description has them as two keys.
        fields: ['reactionName', 'skip', 'limit', 'token'],
      },
    ],
  },
  {
    section: 'Create a Reaction',
    method: 'post',
    path: '/api/v2/reactions',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [referenceId, referenceType, reactionName],
    notes: [{ says: 'the reaction is made as Admin', find: /admin|token's owner/i }],
  },
  {
    section: 'Delete a Reaction',
    method: 'delete',
    path: '/api/v2/reactions',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [referenceId, referenceType, reactionName],
    notes: [{ says: 'the reaction is deleted as Admin', find: /admin|token's owner/i }],
  },
  {
    section: 'Query for Messages With Most Reactions',
    method: 'get',
    path: '/api/v2/reactions/messages/most',
    mediaType: null,
    parameters: [
      // A limit of 0 reads oddly, and is what both editions print.
      { name: 'limit', in: 'query', type: 'integer', required: true, default: 0 },
      { ...reactionName, in: 'query' },
    ],
  },
];
