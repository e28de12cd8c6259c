import type { Call } from '../call.js';
import { filter } from '../pages.js';
import { isReadable } from '../rules/messages.js';
import type { SegmentList } from '../segment-pages.js';
import type { ChannelRecord } from '../state/records/channels.js';
import type { MessageRecord } from '../state/records/messages.js';
import type { State } from '../state/state.js';
import { isFew } from './own-channels.js';

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
  const passing = (found: Iterable<MessageRecord>) =>
    filter(found, (message) => message.channelId === channelId && passes(state, message, wanted));
  const flagged = wanted.hasFlag && wanted.parentId === undefined ? fewFlagged(state, channelId) : undefined;
  if (flagged) return { oldest: () => passing(flagged), newest: () => passing(flagged.toReversed()), segmentOf };
  const [index, value] = listOf(channelId, wanted);
  return {
    oldest: (after) => passing(messages.by(index, value, ({ segment }) => segment <= after)),
    newest: (before) => passing(messages.newestBy(index, value, ({ segment }) => segment < before)),
    segmentOf,
  };
}

const segmentOf = ({ segment }: MessageRecord) => segment;

/** The shortest list that has all messages that may pass, by segment. */
function listOf(channelId: string, { parentId, isDeleted }: MessageFilter) {
  if (parentId === undefined) return [isDeleted === false ? 'shown' : 'channel', channelId] as const;
  return [isDeleted === false ? 'reply' : 'parent', parentId] as const;
}

/** The flagged messages of a channel and those that they answer, by segment, where they are few next to all. */
function fewFlagged({ messages }: State, channelId: string): MessageRecord[] | undefined {
  if (!isFew(messages.countBy('flagged', channelId), messages.countBy('channel', channelId))) return undefined;
  const flagged = [...messages.by('flagged', channelId)];
  const parents = flagged.flatMap(({ parentId }) => messages.get(parentId ?? '') ?? []);
  return [...new Set([...flagged, ...parents])].sort((a, b) => a.segment - b.segment);
}

function passes(state: State, message: MessageRecord, wanted: MessageFilter): boolean {
  if (wanted.type !== undefined && wanted.type !== message.type) return false;
  if (wanted.parentId === undefined && wanted.filterByParentId && message.parentId !== null) return false;
  if (wanted.isDeleted !== undefined && wanted.isDeleted !== message.isDeleted) return false;
  if (wanted.hasFlag !== undefined && wanted.hasFlag !== hasFlag(state, message)) return false;
  return hasTags(message, wanted.tags) && !wanted.excludeTags?.some((tag) => message.tags.includes(tag));
}

/** Whether a message is flagged, or one that answers it (reference). */
function hasFlag({ messages }: State, { messageId, flaggedBy }: MessageRecord): boolean {
  return flaggedBy.length > 0 || messages.countBy('flaggedReply', messageId) > 0;
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

/** The messages that who asks may read and that a search finds, the newest first, or the oldest. */
export function searchMessages(call: Call, search: MessageSearch, order: 'asc' | 'desc'): Iterable<MessageRecord> {
  const { channels } = call.state;
  const readable = new Map<string, boolean>();
  const wanted = { ...search, query: search.query.toLowerCase() };
  return filter(searched(call.state, search.channelId, order), (message) => {
    if (!isFound(message, wanted)) return false;
    const channel = channels.get(message.channelId);
    if (!readable.has(message.channelId))
      readable.set(message.channelId, channel !== undefined && isReadable(call, channel));
    return readable.get(message.channelId) === true;
  });
}

function searched({ messages }: State, channelId: string | undefined, order: 'asc' | 'desc') {
  if (channelId === undefined) return order === 'asc' ? messages.all() : messages.newest();
  return order === 'asc' ? messages.by('shown', channelId) : messages.newestBy('shown', channelId);
}

/** Whether a message is found by a search whose query is in lower case. */
function isFound(message: MessageRecord, { query, exactMatch, userIds, types, tags }: MessageSearch): boolean {
  if (message.isDeleted || !types.includes(message.type) || !hasTags(message, tags)) return false;
  if (userIds && !userIds.includes(message.userId)) return false;
  const text = String(message.data.text ?? message.data.caption ?? '').toLowerCase();
  return exactMatch ? text === query : text.includes(query);
}
