import { askPoll, plantGarden, writeComment, writePost } from './garden.js';
import type { Lantern } from './lantern.js';
import { pixel } from './pixel.js';

/** Prepares what is needed, and gives back the request of which the event comes. */
type Prepare = (lantern: Lantern) => (() => PromiseLike<unknown>) | Promise<() => PromiseLike<unknown>>;

const club = 'book-club';
const [bob, dora] = [['bob'], ['dora']];
const image = new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' });
const file = new Blob(['Solaris'], { type: 'text/plain' });

/** For each operation the events that it sends, and a request that makes it do so. */
export const eventCases: Readonly<Record<string, Readonly<Record<string, Prepare>>>> = {
  ...channelCases(),
  ...messageCases(),
  ...userCases(),
  ...communityCases(),
  ...postCases(),
  ...commentCases(),
  'v2.reactions.create': reactionCases('didAddReaction'),
  'v2.reactions.delete': reactionCases('didRemoveReaction'),
  'v3.files.create': {
    'file.didUpload':
      ({ as }) =>
      () =>
        as('bob').v3.files.create({ file }),
  },
  'v3.files.delete': {
    'file.didDelete': async ({ as }) => {
      const client = as('bob');
      const [{ fileId = '' } = {}] = await client.v3.files.create({ file });
      return () => client.v3.files.delete({ fileId });
    },
  },
  'v3.polls.create': { 'poll.didCreate': (lantern) => () => askPoll(lantern) },
  'v3.polls.update': {
    'poll.didUpdate': async (lantern) => {
      const { pollId } = await askPoll(lantern);
      return () => lantern.as('bob').v3.polls.update({ pollId, status: 'closed' });
    },
  },
  'v3.polls.votes.create': {
    'poll.didVote': async (lantern) => {
      const { pollId, answerIds } = await askPoll(lantern);
      return () => lantern.as('alice').v3.polls.votes.create({ pollId, answerIds: answerIds.slice(0, 1) });
    },
  },
  'v3.polls.votes.update': {
    'poll.didVote': async (lantern) => {
      const { pollId, answerIds } = await askPoll(lantern);
      const { votes } = lantern.as('alice').v3.polls;
      await votes.create({ pollId, answerIds: answerIds.slice(0, 1) });
      return () => votes.update({ pollId, answerIds: answerIds.slice(1, 2) });
    },
  },
};

function channelCases(): typeof eventCases {
  const withDora =
    (act: (lantern: Lantern) => PromiseLike<unknown>): Prepare =>
    async (lantern) => {
      await lantern.admin.v3.users.update({ userId: 'dora' });
      return () => act(lantern);
    };
  const of = (event: string, act: (lantern: Lantern) => PromiseLike<unknown>): Record<string, Prepare> => ({
    [event]: withDora(act),
  });
  const channelId = club;
  return {
    'v2.channels.create': of('channel.didCreate', ({ admin }) =>
      admin.v2.channels.create({ channelId: 'new', type: 'standard', userIds: bob }),
    ),
    'v2.channels.updateDisplayName': of('channel.didUpdate', ({ as }) =>
      as('alice').v2.channels.updateDisplayName({ channelId, displayName: 'Readers' }),
    ),
    'v2.channels.close': of('channel.didClose', ({ as }) => as('alice').v2.channels.close({ channelId })),
    'v2.channels.closeByPluralPath': of('channel.didClose', ({ as }) =>
      as('alice').v2.channels.closeByPluralPath({ channelId }),
    ),
    'v2.channels.users.add': of('channel.didAddUsers', ({ as }) =>
      as('alice').v2.channels.users.add({ channelId, userIds: dora }),
    ),
    'v2.channels.users.remove': of('channel.didRemoveUsers', ({ as }) =>
      as('alice').v2.channels.users.remove({ channelId, userIds: bob }),
    ),
    'v2.channels.users.ban': of('channel.didBan', ({ as }) =>
      as('alice').v2.channels.users.ban({ channelId, userIds: bob }),
    ),
    'v3.channels.create': of('channel.didCreate', ({ as }) => as('bob').v3.channels.create({ channelId: 'new' })),
    'v3.channels.createConversation': of('channel.didCreate', ({ as }) =>
      as('dora').v3.channels.createConversation({ userIds: bob }),
    ),
    'v3.channels.update': {
      'channel.didUpdate':
        ({ as }) =>
        () =>
          as('alice').v3.channels.update({ channelId, displayName: 'Readers' }),
      'channel.didUpdateMeta':
        ({ as }) =>
        () =>
          as('alice').v3.channels.update({ channelId, metadata: { a: 1 } }),
    },
    'v3.channels.join': of('channel.didJoin', ({ as }) => as('dora').v3.channels.join({ channelId })),
    'v3.channels.leave': of('channel.didLeave', ({ as }) => as('bob').v3.channels.leave({ channelId })),
    'v3.channels.users.add': of('channel.didAddUsers', ({ as }) =>
      as('alice').v3.channels.users.add({ channelId, userIds: dora }),
    ),
    'v3.channels.users.remove': of('channel.didRemoveUsers', ({ as }) =>
      as('alice').v3.channels.users.remove({ channelId, userIds: bob }),
    ),
    'v3.channels.users.ban': of('channel.didBan', ({ as }) =>
      as('alice').v3.channels.users.ban({ channelId, userIds: bob }),
    ),
  };
}

/** The one message of Bob's in the book club. */
async function writeMessage({ as }: Lantern): Promise<string> {
  const { messages } = await as('bob').v3.messages.create({ channelId: club, type: 'text', data: { text: 'Hello' } });
  return messages?.[0]?.messageId ?? '';
}

function messageCases(): typeof eventCases {
  /** With a word that the network blocks, though it mutes nobody for it. */
  const blocked =
    (act: (lantern: Lantern, text: string) => PromiseLike<unknown>): Prepare =>
    async (lantern) => {
      await lantern.admin.v2.blacklist.add({ regexs: ['daffodil'] });
      return () => Promise.resolve(act(lantern, 'daffodil')).catch(() => {});
    };
  const of = (
    event: string,
    act: (lantern: Lantern, messageId: string) => PromiseLike<unknown>,
    before?: (lantern: Lantern, messageId: string) => PromiseLike<unknown>,
  ): Record<string, Prepare> => ({
    [event]: async (lantern) => {
      const messageId = await writeMessage(lantern);
      await before?.(lantern, messageId);
      return () => act(lantern, messageId);
    },
  });
  const flag = ({ as }: Lantern, messageId: string) => as('alice').v3.messages.flag({ messageId });
  return {
    'v3.messages.create': {
      'message.didCreate': (lantern) => () => writeMessage(lantern),
      'moderation.didBan': blocked(({ as }, text) =>
        as('bob').v3.messages.create({ channelId: club, type: 'text', data: { text } }),
      ),
    },
    'v2.messages.create': {
      'message.didCreate':
        ({ as }) =>
        () =>
          as('bob').v2.messages.create({ channelId: club, type: 'text', data: { text: 'Hello' } }),
      'moderation.didBan': blocked(({ as }, text) =>
        as('bob').v2.messages.create({ channelId: club, type: 'text', data: { text } }),
      ),
    },
    'v3.messages.update': {
      ...of('message.didUpdate', ({ as }, messageId) =>
        as('bob').v3.messages.update({ messageId, data: { text: 'B' } }),
      ),
      'moderation.didBan': async (lantern) => {
        const messageId = await writeMessage(lantern);
        return blocked(({ as }, text) => as('bob').v3.messages.update({ messageId, data: { text } }))(lantern);
      },
    },
    'v2.messages.images.create': {
      'message.didCreate':
        ({ as }) =>
        () =>
          as('bob').v2.messages.images.create({ channelId: club, file: image }),
      'moderation.didBan': blocked(({ as }, caption) =>
        as('bob').v2.messages.images.create({ channelId: club, file: image, caption }),
      ),
    },
    'v2.messages.files.create': {
      'message.didCreate':
        ({ as }) =>
        () =>
          as('bob').v2.messages.files.create({ channelId: club, file }),
    },
    'v3.messages.delete': of('message.didDelete', ({ as }, messageId) => as('bob').v3.messages.delete({ messageId })),
    'v2.messages.delete': of('message.didDelete', ({ as }, messageId) => as('bob').v2.messages.delete({ messageId })),
    'v3.messages.flag': of('message.didFlag', flag),
    'v3.messages.unflag': of(
      'message.didUnflag',
      ({ as }, messageId) => as('alice').v3.messages.unflag({ messageId }),
      flag,
    ),
    'v3.messages.clearFlags': of(
      'message.didClearflag',
      ({ admin }, messageId) => admin.v3.messages.clearFlags({ messageId }),
      flag,
    ),
  };
}

function userCases(): typeof eventCases {
  return {
    'v3.sessions.create': {
      'user.didCreate': ({ clientOf, sandbox }) => {
        const client = clientOf('any', { keys: sandbox.keys });
        return () => client.v3.sessions.create({ userId: 'dora', deviceId: 'phone' });
      },
    },
    'v3.users.update': {
      'user.didCreate':
        ({ admin }) =>
        () =>
          admin.v3.users.update({ userId: 'dora' }),
      'user.didUpdate':
        ({ as }) =>
        () =>
          as('bob').v3.users.update({ userId: 'bob', displayName: 'Robert' }),
    },
    'v2.users.update': {
      'user.didCreate':
        ({ admin }) =>
        () =>
          admin.v2.users.update({ userId: 'dora' }),
      'user.didUpdate':
        ({ admin }) =>
        () =>
          admin.v2.users.update({ userId: 'bob', displayName: 'Robert' }),
    },
    'v2.users.clearFlags': {
      'user.didClearFlag':
        ({ admin }) =>
        () =>
          admin.v2.users.clearFlags({ userId: 'bob' }),
    },
  };
}

function communityCases(): typeof eventCases {
  const of = (
    event: string,
    act: (lantern: Lantern, communityId: string) => PromiseLike<unknown>,
    before?: (lantern: Lantern, communityId: string) => PromiseLike<unknown>,
  ): Record<string, Prepare> => ({
    [`v3.community.${event}`]: async (lantern) => {
      const communityId = await plantGarden(lantern);
      await before?.(lantern, communityId);
      return () => act(lantern, communityId);
    },
  });
  const role = 'channel-moderator';
  const addRole = ({ as }: Lantern, communityId: string) =>
    as('alice').v3.communities.users.addRole({ communityId, userIds: bob, role });
  const chloe = ['chloe'];
  return {
    'v3.communities.create': of('didCreate', ({ as }) => as('bob').v3.communities.create({ displayName: 'Chess' })),
    'v3.communities.update': of('didUpdate', ({ as }, communityId) =>
      as('alice').v3.communities.update({ communityId, displayName: 'Gardens' }),
    ),
    'v3.communities.delete': of('didDelete', ({ as }, communityId) =>
      as('alice').v3.communities.delete({ communityId }),
    ),
    'v3.communities.join': of('didJoin', ({ as }, communityId) => as('chloe').v3.communities.join({ communityId })),
    'v3.communities.leave': of('didLeave', ({ as }, communityId) => as('bob').v3.communities.leave({ communityId })),
    'v3.communities.users.add': of('didAddUsers', ({ as }, communityId) =>
      as('alice').v3.communities.users.add({ communityId, userIds: chloe }),
    ),
    'v3.communities.users.remove': of('didRemoveUsers', ({ as }, communityId) =>
      as('alice').v3.communities.users.remove({ communityId, userIds: bob }),
    ),
    'v3.communities.users.ban': of('didBan', ({ as }, communityId) =>
      as('alice').v3.communities.users.ban({ communityId, userIds: bob }),
    ),
    'v3.communities.users.unban': of('didUnban', ({ as }, communityId) =>
      as('alice').v3.communities.users.unban({ communityId, userIds: ['spam-4711'] }),
    ),
    'v3.communities.users.addRole': of('didRoleChange', addRole),
    'v3.communities.users.removeRole': of(
      'didRoleChange',
      ({ as }, communityId) => as('alice').v3.communities.users.removeRole({ communityId, userIds: bob, role }),
      addRole,
    ),
  };
}

function postCases(): typeof eventCases {
  const of = (
    event: string,
    act: (lantern: Lantern, postId: string) => PromiseLike<unknown>,
    before?: (lantern: Lantern, postId: string) => PromiseLike<unknown>,
  ): Record<string, Prepare> => ({
    [`v3.post.${event}`]: async (lantern) => {
      const needsReview = event === 'didApprove' || event === 'didDecline';
      const communityId = await plantGarden(lantern, needsReview ? { needApprovalOnPostCreation: true } : {});
      const postId = await writePost(lantern, communityId);
      await before?.(lantern, postId);
      return () => act(lantern, postId);
    },
  });
  const flag = ({ as }: Lantern, postId: string) => as('alice').v3.posts.flag({ postId });
  return {
    'v3.posts.create': of('didCreate', (lantern) => writePost(lantern)),
    'v3.posts.update': of('didUpdate', ({ as }, postId) => as('bob').v3.posts.update({ postId, data: { text: 'B' } })),
    'v3.posts.delete': of('didDelete', ({ as }, postId) => as('bob').v3.posts.delete({ postId })),
    'v3.posts.approve': of('didApprove', ({ as }, postId) => as('alice').v3.posts.approve({ postId })),
    'v3.posts.decline': of('didDecline', ({ as }, postId) => as('alice').v3.posts.decline({ postId })),
    'v3.posts.flag': of('didFlag', flag),
    'v3.posts.unflag': of('didUnflag', ({ as }, postId) => as('alice').v3.posts.unflag({ postId }), flag),
  };
}

function commentCases(): typeof eventCases {
  const of = (
    event: string,
    act: (lantern: Lantern, commentId: string) => PromiseLike<unknown>,
    before?: (lantern: Lantern, commentId: string) => PromiseLike<unknown>,
  ): Record<string, Prepare> => ({
    [`v3.comment.${event}`]: async (lantern) => {
      const communityId = await plantGarden(lantern);
      const commentId = await writeComment(lantern, await writePost(lantern, communityId));
      await before?.(lantern, commentId);
      return () => act(lantern, commentId);
    },
  });
  const flag = ({ as }: Lantern, commentId: string) => as('alice').v3.comments.flag({ commentId });
  return {
    'v3.comments.create': {
      'v3.comment.didCreate': async (lantern) => {
        const postId = await writePost(lantern);
        return () => writeComment(lantern, postId);
      },
      'v3.comment.didReply': async (lantern) => {
        const referenceId = await writePost(lantern);
        const parentId = await writeComment(lantern, referenceId);
        return () => lantern.as('bob').v3.comments.create({ referenceId, parentId, data: { text: 'Me too' } });
      },
    },
    'v3.comments.update': of('didUpdate', ({ as }, commentId) =>
      as('bob').v3.comments.update({ commentId, data: { text: 'B' } }),
    ),
    'v3.comments.delete': of('didDelete', ({ as }, commentId) => as('bob').v3.comments.delete({ commentId })),
    'v3.comments.approve': of('didApprove', ({ as }, commentId) => as('alice').v3.comments.approve({ commentId })),
    'v3.comments.flag': of('didFlag', flag),
    'v3.comments.unflag': of('didUnflag', ({ as }, commentId) => as('alice').v3.comments.unflag({ commentId }), flag),
  };
}

function reactionCases(event: 'didAddReaction' | 'didRemoveReaction'): Record<string, Prepare> {
  const of =
    (referenceType: 'message' | 'post' | 'comment', create: (lantern: Lantern) => Promise<string>): Prepare =>
    async (lantern) => {
      const { create: add, delete: remove } = lantern.as('alice').v2.reactions;
      const reaction = { referenceId: await create(lantern), referenceType, reactionName: 'like' };
      if (event === 'didAddReaction') return () => add(reaction);
      await add(reaction);
      return () => remove(reaction);
    };
  return {
    [`message.${event}`]: of('message', writeMessage),
    [`v3.post.${event}`]: of('post', (lantern) => writePost(lantern)),
    [`v3.comment.${event}`]: of('comment', async (lantern) => writeComment(lantern, await writePost(lantern))),
  };
}
