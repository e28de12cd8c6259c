import { changeMember } from '../actions/change-member.js';
import { createChannel } from '../actions/channels.js';
import { ensureUser } from '../actions/users.js';
import { refuseDuplicate } from '../rules/channels.js';
import type { SeedCalls } from './calls.js';
import type { SeedChannel } from './form.js';

export function seedChannel(calls: SeedCalls, channel: SeedChannel): void {
  const { members = [], moderators = [], banned = [], createdBy, ...fields } = channel;
  const call = calls.by(createdBy);
  refuseDuplicate(call, channel.channelId);
  for (const userId of [...members, ...moderators, ...banned]) ensureUser(call, userId);
  const created = createChannel(call, { type: 'community', ...fields }, [...members, ...moderators]);
  for (const userId of moderators) changeMember(call, created, userId, { roles: ['channel-moderator'] });
  for (const userId of banned) changeMember(call, created, userId, { membership: 'banned', roles: [] });
}
