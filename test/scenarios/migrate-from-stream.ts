import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { bulk } from '../../src/bulk.js';
import { AmityApiError, type AmityClient, type AmityError } from '../../src/index.js';

/**
 * Line of a file of Stream Chat's: one object in JSON for each user, channel, member and message. The form is that of its
 * published schemas, https://github.com/GetStream/protocol, jsonschemas/chat, read as far as it is used here. That an export of
 * version 2, which the documentation calls line-separated JSON, has the same form is assumed.
 */
export type StreamLine =
  | { type: 'user'; data: { id: string; name?: string; image?: string; role?: string } }
  | { type: 'channel'; data: { id: string; type: string; created_by: string; name?: string } }
  | { type: 'channel_member'; data: { channel_id: string; channel_type: string; user_id: string } }
  | { type: 'message'; data: StreamMessage };

interface StreamMessage {
  id: string;
  channel_id: string;
  channel_type: string;
  user: string;
  text?: string;
  /** A `deleted` one is left out. */
  type?: 'regular' | 'reply' | 'system' | 'deleted';
  parent_id?: string;
  created_at?: string;
}

/** Line that could not be brought over, and why. */
export interface Unmoved {
  line: StreamLine;
  error: AmityError;
}

/**
 * Brings users, channels, members and messages over, in this order, whatever order the file has them in. A message is sent by its
 * author, keeps its id, and has the time at which it was written in its metadata, since the API takes no other time than its own. A
 * second run does nothing twice: it finds what is there.
 */
export async function migrateFromStream(
  path: string,
  admin: AmityClient,
  as: (userId: string) => AmityClient,
): Promise<Unmoved[]> {
  return [
    ...(await send(admin.v3.users.update, linesOf(path, 'user'), ({ data }) => ({
      userId: data.id,
      displayName: data.name ?? data.id,
      ...(data.image !== undefined && { avatarCustomUrl: data.image }),
    }))),
    ...(await send(admin.v3.channels.create, linesOf(path, 'channel'), ({ data }) => ({
      channelId: channelIdOf(data.type, data.id),
      type: data.type === 'livestream' ? ('live' as const) : ('community' as const),
      displayName: data.name ?? data.id,
    }))),
    ...(await send(admin.v3.channels.users.add, linesOf(path, 'channel_member'), ({ data }) => ({
      channelId: channelIdOf(data.channel_type, data.channel_id),
      userIds: [data.user_id],
    }))),
    ...(await sendMessages(path, as)),
  ];
}

/** Ids of Stream's channels are unique within their type alone. */
function channelIdOf(type: string, id: string): string {
  return `${type}-${id}`;
}

/** Lines of a type, read one by one, so that a file may be of any size. */
async function* linesOf<Type extends StreamLine['type']>(path: string, type: Type) {
  for await (const text of createInterface({ input: createReadStream(path) })) {
    if (text.trim() === '') continue;
    const line = JSON.parse(text) as StreamLine; // the form that Stream publishes
    if (line.type === type) yield line as Extract<StreamLine, { type: Type }>; // its type says so
  }
}

async function send<Line extends StreamLine, Args extends object, Result>(
  method: Parameters<typeof bulk<Args, Result>>[0],
  lines: AsyncIterable<Line>,
  toArguments: (line: Line) => Args,
): Promise<Unmoved[]> {
  const unmoved: Unmoved[] = [];
  for await (const each of bulk<Args, Result, Line>(method, lines, { toArguments })) {
    if (each.status === 'failed' && !isThere(each.error)) unmoved.push({ line: each.row, error: each.error });
  }
  return unmoved;
}

/** Sends messages one after the other, so that answers find the message that they belong to. */
async function sendMessages(path: string, as: (userId: string) => AmityClient): Promise<Unmoved[]> {
  const unmoved: Unmoved[] = [];
  for await (const line of linesOf(path, 'message')) {
    const { id, user, text = '', type, parent_id: parentId, created_at: writtenAt, ...place } = line.data;
    if (type === 'deleted') continue;
    const { error } = await as(user)
      .v3.messages.create({
        channelId: channelIdOf(place.channel_type, place.channel_id),
        messageId: id,
        data: { text },
        ...(parentId !== undefined && { parentId }),
        ...(writtenAt !== undefined && { metadata: { writtenAt } }),
      })
      .safe();
    if (error && !isThere(error)) unmoved.push({ line, error });
  }
  return unmoved;
}

/** Whether an earlier run has brought it over. */
function isThere(error: AmityError): boolean {
  return error instanceof AmityApiError && error.codeName === 'DuplicateEntry';
}
