import type { OpenApiDocument, Schema } from '../../scripts/openapi/document.js';
import { hasEnvelope, merged } from '../../scripts/openapi/schemas.js';
import type { ResponseExample } from './bundle.js';
import { payloadOf } from './check-result.js';

/** The lists that responses bring things in, and the field that holds a thing's own id. */
const ids: Record<string, string> = {
  users: 'userId',
  files: 'fileId',
  channels: 'channelId',
  posts: 'postId',
  postChildren: 'postId',
  comments: 'commentId',
  commentChildren: 'commentId',
  communities: 'communityId',
  categories: 'categoryId',
  feeds: 'feedId',
  polls: 'pollId',
  videoStreamings: 'streamId',
  messagePreviews: 'messageId',
};

/** The fields that refer to other things by id, and the lists that those are in. */
const references: Record<string, string[]> = {
  userId: ['users'],
  userIds: ['users'],
  postedUserId: ['users'],
  sharedUserId: ['users'],
  pinnedBy: ['users'],
  channelId: ['channels'],
  avatarFileId: ['files'],
  fileId: ['files'],
  thumbnailFileId: ['files'],
  children: ['postChildren', 'commentChildren'],
  comments: ['comments'],
  parentId: ['comments', 'commentChildren'],
  rootId: ['comments', 'commentChildren'],
  parentPostId: ['posts', 'postChildren'],
  communityId: ['communities'],
  categoryIds: ['categories'],
  feedId: ['feeds'],
  streamId: ['videoStreamings'],
  pollId: ['polls'],
  messagePreviewId: ['messagePreviews'],
};

/** The lists that `targetId` refers to, by the `targetType` beside it. */
const targets: Record<string, string[]> = { user: ['users'], community: ['communities'] };

type Lists = Map<string, Set<unknown>>;

/** The references of a documented response to what it does not bring, though its schema has a list for that. */
export function danglingReferences(document: OpenApiDocument, example: ResponseExample): string[] {
  const payload = payloadOf(document, example);
  const lists = listsOf(document, example, payload);
  return Object.entries(payload ?? {}).flatMap(([name, value]) => visit(value, name, ids[name], lists));
}

function listsOf(document: OpenApiDocument, { schema = {} }: ResponseExample, payload: unknown): Lists {
  const whole = merged(document, schema);
  const { properties = {} } = hasEnvelope(document, schema)
    ? merged(document, whole.properties?.data as Schema) // what has an envelope has data
    : whole;
  // Others may be missing if a source has a single thing in the place of a list.
  const described = Object.keys(ids).filter((name) => properties[name]?.type === 'array');
  const things = (name: string) => [(payload as Record<string, Record<string, unknown>[]>)[name] ?? []].flat();
  // A channel is referred to by either of its ids.
  const idsOf = (name: string) => things(name).flatMap((thing) => [thing[ids[name] ?? ''], thing.channelInternalId]);
  return new Map(described.map((name) => [name, new Set(idsOf(name))]));
}

/** `own` is the field that holds the thing's own id, which refers to nothing. */
function visit(value: unknown, at: string, own: string | undefined, lists: Lists): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => visit(each, `${at}/${index}`, own, lists));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const place = `${at}/${name}`;
    const places = referredTo(name, value as Record<string, unknown>).filter((list) => lists.has(list)); // no array
    const missing = [each]
      .flat()
      .filter((id) => typeof id === 'string' && !places.some((list) => lists.get(list)?.has(id)));
    const found = places.length > 0 && name !== own ? missing : [];
    return [...found.map((id) => `${place}: ${places.join(', ')} lack ${id}`), ...visit(each, place, undefined, lists)];
  });
}

function referredTo(name: string, { targetType }: Record<string, unknown>): string[] {
  return (name === 'targetId' ? targets[String(targetType)] : references[name]) ?? [];
}
