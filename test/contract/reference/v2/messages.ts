import type { GroupSection, Parameter } from '../types.js';

const messageId: Parameter = { name: 'messageId', in: 'path', type: 'string', required: true };
const channelId: Parameter = { name: 'channelId', in: 'body', type: 'string', required: true };
const file: Parameter = { name: 'file', in: 'body', type: 'blob', required: true };
const tags: Parameter = { name: 'tags', in: 'body', type: 'array<string>', required: false };
const parentId: Parameter = { name: 'parentId', in: 'body', type: 'string', required: false };

export const messages: GroupSection[] = [
  {
    section: 'Query for Messages',
    method: 'post',
    path: '/api/v2/messages',
    mediaType: 'application/json',
    parameters: [
      channelId,
      parentId,
      { name: 'filterByParentId', in: 'body', type: 'boolean', required: true, default: false },
      tags,
      { name: 'excludeTags', in: 'body', type: 'array<string>', required: false },
      {
        name: 'options',
        in: 'body',
        type: 'object',
        required: false,
        // The list prints `first` and `before` on one line; the description has them as two keys.
        fields: ['after', 'first', 'before', 'last', 'token'],
      },
    ],
    notes: [
      {
        says: 'filterByParentId is for messages with no parentId',
        find: /no `?parent|without|answer no other/i,
        about: 'filterByParentId',
      },
    ],
  },
  {
    section: 'Get a Message',
    method: 'get',
    path: '/api/v2/message/{messageId}',
    mediaType: null,
    parameters: [messageId],
  },
  {
    section: 'Create a Message',
    method: 'post',
    path: '/api/v2/message',
    mediaType: 'application/json',
    parameters: [
      channelId,
      { name: 'type', in: 'body', type: 'string', required: true, enum: ['text', 'custom'] },
      {
        name: 'data',
        in: 'body',
        type: 'object',
        required: true,
        fields: ['text'],
        requiredField: { with: 'type', value: 'text', field: 'text' },
      },
      tags,
      parentId,
    ],
    notes: [
      { says: 'a text message has its text in data.text', find: /text/, about: 'data' },
      { says: 'a custom message holds any data', find: /custom[^.]*(any|whatever|own)/i },
    ],
  },
  {
    section: 'Delete Message',
    method: 'delete',
    // As the later edition prints it; resolutions.ts has the reading.
    path: '/api/v2/message/{messageI}',
    mediaType: null,
    parameters: [messageId],
  },
  {
    section: 'Create Image Message',
    method: 'post',
    path: '/api/v2/messages/images',
    mediaType: 'multipart/form-data',
    parameters: [
      channelId,
      file,
      { name: 'caption', in: 'body', type: 'string', required: false },
      tags,
      parentId,
      { name: 'fullImage', in: 'body', type: 'boolean', required: true, default: false },
    ],
    notes: [{ says: 'fullImage stores the original size', find: /original/i, about: 'fullImage' }],
  },
  {
    section: 'Get Image Message',
    method: 'get',
    // Printed as `/images?size`, which is the notation for a query parameter.
    path: '/api/v2/messages/{messageId}/images',
    mediaType: null,
    parameters: [
      messageId,
      { name: 'size', in: 'query', type: 'string', required: true, enum: ['small', 'medium', 'large', 'full'] },
    ],
    notes: [
      {
        says: 'the full size is there only when the image was uploaded with fullImage: true',
        find: /full[^.]*fullImage|fullImage[^.]*full/,
        about: 'size',
      },
    ],
    answer: 'binary',
  },
  {
    section: 'Create File Message',
    method: 'post',
    path: '/api/v2/messages/files',
    mediaType: 'multipart/form-data',
    parameters: [channelId, file, tags, parentId],
  },
  {
    section: 'Get File Message',
    method: 'get',
    path: '/api/v2/messages/{messageId}/files',
    mediaType: null,
    parameters: [messageId],
    answer: 'binary',
  },
];
