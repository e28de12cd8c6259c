import type { Answered, Cast } from './cast.js';

type Situation = (cast: Cast) => Promise<Answered>;

/** The call that a recorded response answers, by the response's name. Bob asks, or Chloé, who has no rights. */
export const situations: Readonly<Record<string, Situation>> = {
  ...ofChannels(),
  ...ofComments(),
  ...ofCommunities(),
  ...ofErrors(),
  ...ofOthers(),
};

function ofChannels(): Record<string, Situation> {
  return {
    'channel.create-community': ({ ask }) => ask('bob')('POST', 'v3/channels', { displayName: 'Crime' }),
    'channel.create-live': ({ ask }) => ask('bob')('POST', 'v3/channels', { displayName: 'Live', type: 'live' }),
    'channel.create-conversation': ({ ask }) => ask('bob')('POST', 'v3/channels/conversation', { userIds: ['alice'] }),
    'channel.get': ({ ask, communityId }) => ask('bob')('GET', `v3/channels/${communityId}`),
    'channel.leave': ({ ask }) => ask('bob')('DELETE', 'v3/channels/book-club/leave'),
    'channel.query': ({ ask }) => ask('bob')('GET', 'v3/channels?options[limit]=2'),
    'channel.query-with-tag': async ({ ask, admin }) => {
      await admin.v3.channels.create({ channelId: 'second', tags: ['reading'] });
      return ask('bob')('GET', 'v3/channels?tags[]=talk&options[limit]=1');
    },
    'channel.query-without-tag': ({ ask }) => ask('bob')('GET', 'v3/channels?excludeTags[]=talk&options[limit]=2'),
    'channel.update': ({ ask, communityId }) =>
      ask('bob')('PUT', `v3/channels/${communityId}`, { displayName: 'Books' }),
    'channel.users': ({ ask }) => ask('bob')('GET', 'v3/channels/book-club/users'),
  };
}

function ofComments(): Record<string, Situation> {
  const add = (fields: (cast: Cast) => object) => (cast: Cast) =>
    cast.ask('bob')('POST', 'v3/comments', { referenceId: cast.postId, ...fields(cast) });
  const change = (fields: (cast: Cast) => object) => (cast: Cast) =>
    cast.ask('bob')('PUT', `v3/comments/${cast.commentId}`, fields(cast));
  const list = (query: string) => (cast: Cast) =>
    cast.ask('bob')('GET', `v3/comments?referenceType=post&referenceId=${cast.postId}&${query}`);
  const attachments = ({ picture }: Cast) => [{ type: 'image', fileId: picture }];
  const mentionees = [{ type: 'user', userIds: ['alice'] }];
  return {
    'comment.create-mention': add(() => ({ data: { text: 'Beans' }, mentionees })),
    'comment.create-reply': add(({ commentId }) => ({ data: { text: 'Peas' }, parentId: commentId, mentionees })),
    'comment.create-text-image': add((cast) => ({
      data: { text: 'These' },
      attachments: attachments(cast),
      mentionees,
    })),
    'comment.query-any-type': list('dataTypes[values][]=image&dataTypes[values][]=text&dataTypes[matchType]=any'),
    'comment.query-not-deleted': list('isDeleted=false'),
    'comment.query-top-level': list('filterByParentId=true'),
    'comment.update-attachment': change((cast) => ({ attachments: attachments(cast) })),
    'comment.update-without-attachment': change(() => ({ data: { text: 'Kale' }, attachments: [] })),
    'comment.update-without-text': change((cast) => ({ data: { text: '' }, attachments: attachments(cast) })),
  };
}

function ofCommunities(): Record<string, Situation> {
  const users = ({ communityId }: Cast) => `v3/communities/${communityId}/users`;
  return {
    'community.add-member': (cast) => cast.ask('bob')('POST', users(cast), { userIds: ['chloe'] }),
    'community.add-role': (cast) =>
      cast.ask('bob')('POST', `${users(cast)}/roles`, { role: 'community-moderator', userIds: ['alice'] }),
    'community.categories': ({ ask }) => ask('bob')('GET', 'v3/community-categories?options[limit]=2'),
    'community.create': ({ ask, categoryId }) =>
      ask('bob')('POST', 'v3/communities', { displayName: 'Bees', categoryIds: [categoryId] }),
    'community.get': ({ ask, communityId }) => ask('bob')('GET', `v3/communities/${communityId}`),
    'community.leave': async ({ ask, as, communityId }) => {
      await as('chloe').v3.communities.join({ communityId });
      return ask('chloe')('DELETE', `v3/communities/${communityId}/leave`);
    },
    'community.recommended': ({ ask }) => ask('chloe')('GET', 'v3/communities/recommended'),
    'community.top-trending': ({ ask }) => ask('bob')('GET', 'v3/communities/top-trending'),
    'community.update': ({ ask, communityId }) =>
      ask('bob')('PUT', `v3/communities/${communityId}`, { displayName: 'Gardens' }),
  };
}

function ofErrors(): Record<string, Situation> {
  const nobody = { userIds: ['nobody'] };
  const mute = (mutePeriod: number) => (cast: Cast) =>
    cast.ask('alice')('PUT', 'v2/channel/book-club/users/mute', { ...nobody, mutePeriod });
  const inCommunity = (method: string, path: string, body?: object) => (cast: Cast) =>
    cast.ask('chloe')(method, `v3/communities/${cast.communityId}/${path}`, body);
  const role = 'role=community-moderator&userIds[]=alice';
  return {
    'errors.channel-get': ({ ask }) => ask('bob')('GET', 'v3/channels/none'),
    'errors.channel-join': ({ ask }) => ask('bob')('POST', 'v3/channels/none/join'),
    'errors.channel-leave': async ({ ask, admin }) => {
      await admin.v3.channels.create({ channelId: 'other' });
      return ask('bob')('DELETE', 'v3/channels/other/leave');
    },
    'errors.channel-mute-member': mute(1000),
    'errors.channel-unmute-member': mute(0),
    'errors.channel-remove-role': ({ ask }) =>
      ask('bob')('DELETE', 'v3/channels/none/users/roles?role=channel-moderator&userIds[]=alice'),
    'errors.comment-create': ({ ask }) =>
      ask('bob')('POST', 'v3/comments', { referenceId: 'none', data: { text: 'Beans' } }),
    'errors.comment-delete': ({ ask }) => ask('bob')('DELETE', 'v3/comments/none'),
    'errors.comment-update': ({ ask }) => ask('bob')('PUT', 'v3/comments/none', { data: { text: 'Beans' } }),
    'errors.community-add-role': inCommunity('POST', 'users/roles', {
      role: 'community-moderator',
      userIds: ['alice'],
    }),
    'errors.community-delete': ({ ask }) => ask('bob')('DELETE', 'v3/communities/none'),
    'errors.community-get': ({ ask }) => ask('bob')('GET', 'v3/communities/none'),
    'errors.community-join': async (cast) => {
      const { communityId, as } = cast;
      await as('bob').v3.communities.users.ban({ communityId, userIds: ['chloe'] });
      return inCommunity('POST', 'join')(cast);
    },
    'errors.community-leave': inCommunity('DELETE', 'leave'),
    'errors.community-remove-member': inCommunity('DELETE', 'users?userIds[]=alice'),
    'errors.community-remove-role': inCommunity('DELETE', `users/roles?${role}`),
    'errors.reaction-remove': ({ ask }) =>
      ask('bob')('DELETE', 'v2/reactions', { referenceId: 'none', referenceType: 'post', reactionName: 'like' }),
    'errors.user-get': ({ ask }) => ask('bob')('GET', 'v3/users/nobody'),
    'errors.user-update': ({ ask }) => ask('chloe')('PUT', 'v3/users', { userId: 'bob', displayName: 'Bobby' }),
  };
}

function ofOthers(): Record<string, Situation> {
  const reaction = ({ postId }: Cast) =>
    ({ referenceId: postId, referenceType: 'post', reactionName: 'like' }) as const;
  const post = (attached: (cast: Cast) => object) => async (cast: Cast) => {
    const { as, ask, communityId } = cast;
    const { posts: [written] = [] } = await as('bob').v3.posts.create({
      targetType: 'community',
      targetId: communityId,
      data: { text: 'For you', ...attached(cast) },
    });
    return ask('bob')('GET', `v3/posts/${written?.postId}`);
  };
  return {
    'message.flag': ({ ask, messageId }) => ask('alice')('POST', `v3/messages/${messageId}/flag`),
    'message.unflag': ({ ask, messageId }) => ask('alice')('DELETE', `v3/messages/${messageId}/unflag`),
    'post.get-file': post(({ text }) => ({ files: [text] })),
    'post.get-image': post(({ picture }) => ({ images: [picture] })),
    'reaction.query': async (cast) => {
      await cast.as('bob').v2.reactions.create(reaction(cast));
      return cast.ask('bob')('GET', `v3/reactions?referenceType=post&referenceId=${cast.postId}`);
    },
    'reaction.remove': async (cast) => {
      await cast.as('bob').v2.reactions.create(reaction(cast));
      return cast.ask('bob')('DELETE', 'v2/reactions', reaction(cast));
    },
    'user.query': ({ ask }) => ask('bob')('GET', 'v3/users?options[limit]=2'),
    'user.search': ({ ask }) => ask('bob')('GET', 'v3/users?keyword=e&options[limit]=1'),
    'user.session': ({ ask, sandbox }) =>
      ask({ 'x-api-key': sandbox.keys.apiKey })('POST', 'v3/sessions', { userId: 'bob', deviceId: 'phone' }),
  };
}
