import type { Call } from '../call.js';
import { filter } from '../pages.js';
import { isReadable } from '../rules/messages.js';
import type { SegmentList } from '../segment-pages.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { MessageRecord } from '../state/records/messages.js';
import type { State } from '../state/state.js';

/** Filter of a list of a channel's messages. */
export interface MessageFilter {
  type?: string | undefined;
  /** Only what answers this message. */
  parentId?: string | undefined;
  /** Only what answers no other. */
  filterByParentId?: boolean | undefined;
  hasFlag?: boolean | undefined;
  /** Absent, both. */
  isDeleted?: boolean | undefined;
  /** All of these (reference). */
  tags?: readonly string[] | undefined;
  /** None of these (reference). */
  excludeTags?: readonly string[] | undefined;
}

/** The messages of a channel that pass the filter, by segment. */
export function findMessages(
  { state }: Call,
  { channelId }: ChannelRecord,
  wanted: MessageFilter,
): SegmentList<MessageRecord> {
  const { messages } = state;
  const { parentId } = wanted;
  const passing = (found: Iterable<MessageRecord>) =>
    filter(found, (message) => message.channelId === channelId && passes(state, message, wanted));
  return {
    oldest: (after) =>
      passing(parentId === undefined ? messages.by('channel', channelId, after) : messages.by('parent', parentId)),
    newest: (before) =>
      passing(
        parentId === undefined
          ? messages.newestBy('channel', channelId, before - 1)
          : messages.newestBy('parent', parentId),
      ),
    segmentOf: ({ segment }) => segment,
  };
}

function passes(state: State, message: MessageRecord, wanted: MessageFilter): boolean {
  if (wanted.type !== undefined && wanted.type !== message.type) return false;
  if (wanted.parentId === undefined && wanted.filterByParentId && message.parentId !== null) return false;
  if (wanted.isDeleted !== undefined && wanted.isDeleted !== message.isDeleted) return false;
  if (wanted.hasFlag !== undefined && wanted.hasFlag !== hasFlag(state, message)) return false;
  return hasTags(message, wanted.tags) && !wanted.excludeTags?.some((tag) => message.tags.includes(tag));
}

/** Whether a message is flagged, or one that answers it (reference). */
function hasFlag(state: State, { messageId, flaggedBy }: MessageRecord): boolean {
  if (flaggedBy.length > 0) return true;
  for (const reply of state.messages.by('parent', messageId)) if (reply.flaggedBy.length > 0) return true;
  return false;
}

function hasTags({ tags }: MessageRecord, wanted: readonly string[] = []): boolean {
  return wanted.every((tag) => tags.includes(tag));
}

/** Filter of a search for messages. */
export interface MessageSearch {
  query: string;
  /** Whether the text is to be the query, not only to have it in it. */
  exactMatch?: boolean | undefined;
  channelId?: string | undefined;
  userIds?: readonly string[] | undefined;
  types: readonly string[];
  tags?: readonly string[] | undefined;
}

/** The messages that who asks may read and that a search finds, the newest first. */
export function searchMessages(call: Call, search: MessageSearch): Iterable<MessageRecord> {
  const { channelId } = search;
  const { messages, channels } = call.state;
  const all = channelId === undefined ? messages.newest() : messages.newestBy('channel', channelId);
  const readable = new Map<string, boolean>();
  return filter(all, (message) => {
    if (!isFound(message, search)) return false;
    const channel = channels.get(message.channelId);
    if (!readable.has(message.channelId))
      readable.set(message.channelId, channel !== undefined && isReadable(call, channel));
    return readable.get(message.channelId) === true;
  });
}

function isFound(message: MessageRecord, { query, exactMatch, userIds, types, tags }: MessageSearch): boolean {
  if (message.isDeleted || !types.includes(message.type) || !hasTags(message, tags)) return false;
  if (userIds && !userIds.includes(message.userId)) return false;
  const text = String(message.data.text ?? message.data.caption ?? '').toLowerCase();
  return exactMatch ? text === query.toLowerCase() : text.includes(query.toLowerCase());
}
