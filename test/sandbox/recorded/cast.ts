import sharp from 'sharp';
import { openLantern } from '../lantern.js';

/** A response as it came. */
export interface Answered {
  status: number;
  body: unknown;
}

/** Sends a request as it travels: the client would take an envelope off. */
export type Ask = (method: string, path: string, body?: object) => Promise<Answered>;

/** Lantern with as much in it as the recorded network had: users who are flagged and have pictures and roles, and what they wrote. */
export async function openCast() {
  const lantern = openLantern();
  const { sandbox, as, admin } = lantern;
  // No operation of versions 2 and 3 flags a user.
  const { tables, ...snapshot } = sandbox.snapshot();
  const users = tables.users?.map((user) => ({ ...user, flaggedBy: ['spam-4711'] })) ?? [];
  sandbox.load({ ...snapshot, tables: { ...tables, users } });
  const picture = await upload(as('bob'), await turnedPicture());
  const text = await upload(as('bob'), new File(['Beans, peas'], 'seeds.txt', { type: 'text/plain' }));
  for (const userId of ['alice', 'bob', 'chloe'])
    await admin.v3.users.update({ userId, avatarFileId: picture, avatarCustomUrl: 'https://lantern.example/me.png' });
  await admin.v3.users.update({ userId: 'bob', roles: ['global-admin'] });
  const { categories: [category] = [] } = await admin.v3.communityCategories.create({
    name: 'Gardens',
    metadata: {},
    avatarFileId: picture,
  });
  for (const name of ['Bees', 'Compost'])
    await admin.v3.communityCategories.create({ name, metadata: {}, avatarFileId: picture });
  const categoryId = category?.categoryId ?? '';
  const communityId = await communityOf(as('bob'), categoryId);
  return { ...lantern, picture, text, categoryId, communityId, ...(await write(as('bob'), communityId, picture)), ask };

  /** Requests of a user, or with these headers. */
  function ask(who: string | Record<string, string>): Ask {
    const own = typeof who === 'string' ? { authorization: `Bearer ${sandbox.tokenFor(who)}` } : who;
    return async (method, path, body) => {
      const response = await sandbox.fetch(`${sandbox.baseUrl}/api/${path}`, {
        method,
        headers: { ...own, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    };
  }
}

export type Cast = Awaited<ReturnType<typeof openCast>>;
type Client = ReturnType<typeof openLantern>['admin'];

async function upload({ v3 }: Client, file: File): Promise<string> {
  const [uploaded] = await v3.files.create({ file });
  return uploaded?.fileId ?? '';
}

async function turnedPicture(): Promise<File> {
  const image = sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } });
  const bytes = await image.withMetadata({ orientation: 6 }).jpeg().toBuffer();
  return new File([new Uint8Array(bytes)], 'cover.jpg', { type: 'image/jpeg' });
}

async function communityOf({ v3 }: Client, categoryId: string, displayName = 'Gardening'): Promise<string> {
  const fields = { displayName, description: 'Beans.', tags: ['garden'], categoryIds: [categoryId] };
  const { communities: [community] = [] } = await v3.communities.create({ ...fields, userIds: ['alice'] });
  return community?.communityId ?? '';
}

/** A post in a community, with a comment, one with a picture and a reply; the message of another; a conversation. */
async function write({ v3 }: Client, communityId: string, picture: string) {
  const { posts: [post] = [] } = await v3.posts.create({
    targetType: 'community',
    targetId: communityId,
    data: { text: 'Seed swap' },
  });
  const postId = post?.postId ?? '';
  const mentionees = [{ type: 'user' as const, userIds: ['chloe'] }];
  const comment = { referenceId: postId, data: { text: 'Beans' }, mentionees };
  const { comments: [first] = [] } = await v3.comments.create(comment);
  const commentId = first?.commentId ?? '';
  await v3.comments.create({ ...comment, attachments: [{ type: 'image', fileId: picture }] });
  await v3.comments.create({ ...comment, parentId: commentId });
  const { messages: [message] = [] } = await v3.messages.create({ channelId: 'general', data: { text: 'Hello' } });
  const { channels: [talk] = [] } = await v3.channels.createConversation({ userIds: ['alice'], tags: ['talk'] });
  return { postId, commentId, messageId: message?.messageId ?? '', talkId: talk?.channelId ?? '' };
}
