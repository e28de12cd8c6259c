import { expect } from 'vitest';
import type { Message } from '../../../../src/types.js';
import type { Look } from '../command.js';
import { adminId, type ModelChannel, type ModelMessage, people } from '../network.js';
import { countReactions, reactionsOf } from '../reactions.js';
import { walk } from './channels.js';

/** A message through v3 and v2, as an administrator and as one who may have reacted. */
export function looksAtMessage(message: ModelMessage): Look {
  return async (_, real) => {
    const admin = real.as(adminId);
    const { messages } = await admin.v3.messages.get({ messageId: message.id });
    expect(messages).toHaveLength(1);
    checkMessage(messages?.[0], message);
    const { message: v2 } = await admin.v2.messages.get({ messageId: message.id });
    checkMessage(v2, message);
    const { result } = await admin.v3.messages.isFlaggedByMe({ messageId: message.id });
    expect(result).toBe(message.flaggedBy.has(adminId));
  };
}

function checkMessage(found: Partial<Message> | undefined, message: ModelMessage): void {
  const { messages } = message.channel;
  expect(found).toMatchObject({
    messageId: message.id,
    channelId: message.channel.id,
    userId: message.author,
    channelSegment: message.segment,
    parentId: message.parent?.id ?? null,
    isDeleted: message.isDeleted,
    flagCount: message.flaggedBy.size,
    childrenNumber: messages.filter(({ parent, isDeleted }) => parent === message && !isDeleted).length,
    reactions: countReactions(message),
    reactionsCount: [...message.reactions.values()].reduce((sum, { size }) => sum + size, 0),
    myReactions: reactionsOf(message, adminId),
  });
  expect(found?.hashFlag === null).toBe(message.flaggedBy.size === 0);
  // A deleted message is there, but not its text.
  expect(found?.data?.text).toBe(message.isDeleted ? undefined : message.text);
}

/** A channel's messages: all of them in short pages, forwards and backwards, and each filter. */
export function looksAtMessages(channel: ModelChannel): Look {
  return async (_, real) => {
    const { v2, v3 } = real.as(adminId);
    const channelId = channel.id;
    const query = (filter: object) => walk(v3.messages.query({ channelId, options: { first: 50 }, ...filter }));
    const segments = (messages: readonly ModelMessage[]) => messages.map(({ segment }) => segment).sort(byNumber);
    const segmentsOf = (found: readonly { channelSegment?: number }[]) =>
      found.map(({ channelSegment = 0 }) => channelSegment).sort(byNumber);

    const all: Message[] = [];
    for await (const { messages = [], paging } of v3.messages.query({ channelId, options: { first: 2 } }).pages()) {
      all.push(...messages);
      if (paging?.next) expect(messages).toHaveLength(2);
      else expect(messages.length).toBeLessThanOrEqual(2);
    }
    expect(all.map(({ channelSegment }) => channelSegment)).toEqual(segments(channel.messages));
    const last = await walk(v3.messages.query({ channelId, options: { last: 3 } }));
    expect(segmentsOf(last)).toEqual(segments(channel.messages));
    const ofV2 = await walk(v2.messages.query({ channelId, options: { first: 3 } }));
    expect(segmentsOf(ofV2)).toEqual(segments(channel.messages));

    const kept = channel.messages.filter(({ isDeleted }) => !isDeleted);
    expect(segmentsOf(await query({ isDeleted: false }))).toEqual(segments(kept));
    // A message counts as flagged with a reply that is.
    const isFlagged = ({ flaggedBy }: ModelMessage) => flaggedBy.size > 0;
    const flagged = channel.messages.filter(
      (each) => isFlagged(each) || channel.messages.some((reply) => reply.parent === each && isFlagged(reply)),
    );
    expect(segmentsOf(await query({ hasFlag: true }))).toEqual(segments(flagged));
    const top = channel.messages.filter(({ parent }) => !parent);
    expect(segmentsOf(await query({ filterByParentId: true }))).toEqual(segments(top));
    const tagged = channel.messages.filter(({ tags }) => tags.includes('plan') && tags.includes('book'));
    expect(segmentsOf(await query({ tags: ['plan', 'book'] }))).toEqual(segments(tagged));
    const untagged = channel.messages.filter(({ tags }) => !tags.includes('plan') && !tags.includes('book'));
    expect(segmentsOf(await query({ excludeTags: ['plan', 'book'] }))).toEqual(segments(untagged));

    const middle = Math.ceil(channel.messages.length / 2);
    if (middle === 0) return;
    const after = await v3.messages.query({ channelId, options: { after: middle, first: 2 } });
    expect(segmentsOf(after.messages ?? [])).toEqual(segments(channel.messages.slice(middle, middle + 2)));
    const before = await v3.messages.query({ channelId, options: { before: middle, last: 2 } });
    expect(segmentsOf(before.messages ?? [])).toEqual(
      segments(channel.messages.slice(Math.max(0, middle - 3), middle - 1)),
    );
  };
}

function byNumber(a: number, b: number): number {
  return a - b;
}

/** Reactions and flags of his own that a member sees. */
export function looksAtOwnMarks(message: ModelMessage): Look {
  return async (network, real) => {
    for (const userId of people) {
      const isIn = message.channel.memberships.get(userId)?.state === 'member';
      if (message.channel.isDeleted || !isIn || network.users.get(userId)?.isGlobalBan) continue;
      const { v3 } = real.as(userId);
      const { messages } = await v3.messages.get({ messageId: message.id });
      expect(messages?.[0]?.myReactions).toEqual(reactionsOf(message, userId));
      const { result } = await v3.messages.isFlaggedByMe({ messageId: message.id });
      expect(result).toBe(message.flaggedBy.has(userId));
    }
  };
}
