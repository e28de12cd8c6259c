import { createMessage } from '../actions/messages.js';
import { refuse } from '../refuse.js';
import type { SeedCalls } from './calls.js';
import type { SeedMessage, SeedText } from './form.js';
import { seedReactions } from './reactions.js';

export function seedMessage(calls: SeedCalls, { channelId, replies = [], tags = [], ...message }: SeedMessage): void {
  const parentId = write(calls, channelId, message, { tags });
  for (const reply of replies) write(calls, channelId, reply, { parentId });
}

function write(
  calls: SeedCalls,
  channelId: string,
  { createdBy, text, reactions }: SeedText,
  fields: { parentId?: string; tags?: string[] },
): string {
  // Read anew each time: a channel counts its messages.
  const channel = calls.state.channels.get(channelId) ?? refuse(400400, `channelId [${channelId}] not found`);
  const { messageId } = createMessage(calls.by(createdBy), channel, { type: 'text', data: { text }, ...fields });
  seedReactions(calls, { referenceType: 'message', referenceId: messageId }, reactions);
  return messageId;
}
