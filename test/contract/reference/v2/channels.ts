import type { GroupSection, Note, Parameter } from '../types.js';

const channelId: Parameter = { name: 'channelId', in: 'path', type: 'string', required: true };
const mutePeriod: Parameter = { name: 'mutePeriod', in: 'body', type: 'integer', required: true };
/** Printed as `0 *`, in the column Default; the star leads to the note. */
const unmutePeriod: Parameter = { ...mutePeriod, default: 0 };
const userIds: Parameter = { name: 'userIds', in: 'body', type: 'array<string>', required: true };

const milliseconds: Note = { says: 'mutePeriod is in milliseconds', find: /millisecond/i, about: 'mutePeriod' };
const zeroUnmutes: Note = {
  says: 'mute and unmute are the same endpoint; mutePeriod 0 unmutes',
  find: /\b0\b[^.]*unmute|unmute[^.]*\b0\b/i,
};

export const channels: GroupSection[] = [
  {
    section: 'Query for Channels',
    method: 'post',
    path: '/api/v2/channels',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [
      { name: 'filter', in: 'body', type: 'string', required: false, enum: ['all', 'member', 'notMember'] },
      { name: 'userId', in: 'body', type: 'string', required: false },
      { name: 'tags', in: 'body', type: 'array<string>', required: false },
      { name: 'excludeTags', in: 'body', type: 'array<string>', required: false },
      { name: 'options', in: 'body', type: 'object', required: false, fields: ['skip', 'limit', 'token'] },
    ],
    notes: [{ says: "filter is by the Admin's membership", find: /membership/i, about: 'filter' }],
  },
  {
    section: 'Create a Channel',
    method: 'post',
    path: '/api/v2/channel',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [
      { name: 'channelId', in: 'body', type: 'string', required: true },
      { name: 'type', in: 'body', type: 'string', required: true, enum: ['standard'] },
      { name: 'displayName', in: 'body', type: 'string', required: false },
      { name: 'metadata', in: 'body', type: 'object', required: false },
      { name: 'tags', in: 'body', type: 'array<string>', required: false },
      { name: 'userIds', in: 'body', type: 'array<string>', required: false },
    ],
    notes: [{ says: 'channelId must be unique', find: /unique/i, about: 'channelId' }],
  },
  {
    section: 'Update Channel displayName',
    method: 'post',
    path: '/api/v2/channel/displayName',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [
      { name: 'channelId', in: 'body', type: 'string', required: true },
      { name: 'displayName', in: 'body', type: 'string', required: true },
    ],
  },
  {
    section: 'Add Users to Channel',
    method: 'post',
    path: '/api/v2/channel/{channelId}/users',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [channelId, userIds],
  },
  {
    section: 'Remove Users from Channel',
    method: 'delete',
    path: '/api/v2/channel/{channelId}/users',
    mediaType: 'application/json',
    parameters: [channelId, userIds],
  },
  {
    section: 'Mute Channel',
    method: 'put',
    path: '/api/v2/channel/{channelId}/mute',
    mediaType: 'application/json',
    parameters: [channelId, mutePeriod],
    notes: [milliseconds],
  },
  {
    section: 'Unmute Channel',
    method: 'put',
    path: '/api/v2/channel/{channelId}/mute',
    mediaType: 'application/json',
    parameters: [channelId, unmutePeriod],
    notes: [milliseconds, zeroUnmutes],
  },
  {
    section: 'Mute Users in Channel',
    method: 'put',
    path: '/api/v2/channel/{channelId}/users/mute',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [channelId, mutePeriod, userIds],
    notes: [milliseconds],
  },
  {
    section: 'Unmute Users in Channel',
    method: 'put',
    path: '/api/v2/channel/{channelId}/users/mute',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [channelId, unmutePeriod, userIds],
    notes: [milliseconds, zeroUnmutes],
  },
  {
    section: 'Ban Users from Channel',
    method: 'post',
    path: '/api/v2/channel/{channelId}/users/ban',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [channelId, userIds],
  },
  {
    section: 'Unban Users from Channel',
    method: 'post',
    path: '/api/v2/channel/{channelId}/users/unban',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [channelId, userIds],
  },
  {
    section: 'Close a Channel',
    method: 'post',
    path: '/api/v2/channel/{channelId}/close',
    mediaType: 'application/x-www-form-urlencoded',
    parameters: [channelId],
    notes: [
      { says: 'closing is irreversible', find: /irreversible|cannot be undone/i },
      { says: 'all users are kicked immediately', find: /kick[^.]*(at once|immediately)/i },
      { says: 'all messages are deleted', find: /messages[^.]*deleted|deletes[^.]*messages/i },
    ],
  },
];
