import { type Kind, kind, pick } from '../command.js';
import {
  addToCommunity,
  banFromCommunity,
  changeCommunityRole,
  createCommunity,
  deleteCommunity,
  joinCommunity,
  leaveCommunity,
  removeFromCommunity,
  unbanFromCommunity,
  updateCommunity,
} from '../communities.js';
import type { ModelComment, ModelCommunity, ModelPost, Network } from '../network.js';
import {
  clearPostFlags,
  createComment,
  createPost,
  deleteComment,
  deletePost,
  demandComment,
  demandMayReact,
  demandPost,
  editComment,
  editPost,
  flagComment,
  flagPost,
  reviewPost,
  unflagComment,
  unflagPost,
} from '../posts.js';
import { react, unreact } from '../reactions.js';
import { looksAtComment, looksAtCommunity, looksAtPost } from '../reads/social.js';
import { texts } from './messages.js';

type Given = Parameters<Kind['prepare']>[0];
type Made = Omit<ReturnType<Parameters<typeof kind>[1]> & object, 'by' | 'looks'>;

/** Kinds of a community's commands that reads of it show. */
function onCommunity(
  name: string,
  make: (given: { draw: Given; network: Network; community: ModelCommunity }) => Made,
): Kind {
  return kind(name, (draw, network) => {
    const community = pick(network.communities, draw.item);
    return community && { ...make({ draw, network, community }), by: draw.actor, looks: [looksAtCommunity(community)] };
  });
}

function onPost(name: string, make: (given: { draw: Given; network: Network; post: ModelPost }) => Made): Kind {
  return kind(name, (draw, network) => {
    const post = pick(network.posts, draw.other);
    return (
      post && {
        ...make({ draw, network, post }),
        by: draw.actor,
        looks: [looksAtPost(post), ...(post.community ? [looksAtCommunity(post.community)] : [])],
      }
    );
  });
}

function onComment(
  name: string,
  make: (given: { draw: Given; network: Network; comment: ModelComment }) => Made,
): Kind {
  return kind(name, (draw, network) => {
    const comment = pick(network.comments, draw.other);
    return comment && { ...make({ draw, network, comment }), by: draw.actor, looks: [looksAtComment(comment)] };
  });
}

const where = ({ community }: ModelPost) => community?.displayName ?? 'the own feed';

const communityKinds: Kind[] = [
  kind('create community', ({ actor, others, variant, isOdd }, network) => {
    const displayName = `Community ${network.communities.length}`;
    const onlyAdminCanPost = variant === 0;
    let community: ModelCommunity | undefined;
    return {
      say: `${actor} creates ${displayName} with ${others}${isOdd ? ', with reviews' : ''}${onlyAdminCanPost ? ', for admins' : ''}`,
      by: actor,
      act: () => {
        const given = { id: '', displayName, userIds: others, onlyAdminCanPost, needsApproval: isOdd };
        community = createCommunity(network, actor, given);
      },
      send: ({ v3 }) =>
        v3.communities.create({ displayName, userIds: others, onlyAdminCanPost, needApprovalOnPostCreation: isOdd }),
      learn: ({ communities }) => {
        if (!community) return;
        community.id = communities?.[0]?.communityId ?? '';
        community.channelId = communities?.[0]?.channelId ?? '';
      },
      looks: [
        async (...world) => {
          if (community) await looksAtCommunity(community)(...world);
        },
      ],
    };
  }),

  onCommunity('join community', ({ draw: { actor }, network, community }) => ({
    say: `${actor} joins ${community.displayName}`,
    act: () => joinCommunity(network, community, actor),
    send: ({ v3 }) => v3.communities.join({ communityId: community.id }),
  })),

  onCommunity('leave community', ({ draw: { actor }, network, community }) => ({
    say: `${actor} leaves ${community.displayName}`,
    act: () => leaveCommunity(network, community, actor),
    send: ({ v3 }) => v3.communities.leave({ communityId: community.id }),
  })),

  onCommunity('add to community', ({ draw: { actor, others }, network, community }) => ({
    say: `${actor} adds ${others} to ${community.displayName}`,
    act: () => addToCommunity(network, actor, community, others),
    send: ({ v3 }) => v3.communities.users.add({ communityId: community.id, userIds: others }),
  })),

  onCommunity('remove from community', ({ draw: { actor, others }, network, community }) => ({
    say: `${actor} removes ${others} from ${community.displayName}`,
    act: () => removeFromCommunity(network, actor, community, others),
    send: ({ v3 }) => v3.communities.users.remove({ communityId: community.id, userIds: others }),
  })),

  onCommunity('ban from community', ({ draw: { actor, user }, network, community }) => ({
    say: `${actor} bans ${user} from ${community.displayName}`,
    act: () => banFromCommunity(network, actor, community, [user]),
    send: ({ v3 }) => v3.communities.users.ban({ communityId: community.id, userIds: [user] }),
  })),

  onCommunity('unban in community', ({ draw: { actor, user, isOdd }, network, community }) => {
    const banned = [...community.memberships.values()].find(({ state }) => state === 'banned')?.userId;
    const whom = isOdd ? user : (banned ?? user);
    return {
      say: `${actor} unbans ${whom} in ${community.displayName}`,
      act: () => unbanFromCommunity(network, actor, community, [whom]),
      send: ({ v3 }) => v3.communities.users.unban({ communityId: community.id, userIds: [whom] }),
    };
  }),

  onCommunity('change role in community', ({ draw: { actor, user, variant, isOdd }, network, community }) => {
    const role = variant % 2 === 0 ? 'community-moderator' : 'steward';
    return {
      say: `${actor} ${isOdd ? 'takes' : 'gives'} ${user} ${role} in ${community.displayName}`,
      act: () => changeCommunityRole(network, actor, community, { userIds: [user], role, isGiven: !isOdd }),
      send: ({ v3 }) => {
        const given = { communityId: community.id, userIds: [user], role };
        return isOdd ? v3.communities.users.removeRole(given) : v3.communities.users.addRole(given);
      },
    };
  }),

  onCommunity('update community', ({ draw: { actor, variant, isOdd }, network, community }) => {
    const displayName = `${community.displayName.split(',')[0]}, ${variant}`;
    const onlyAdminCanPost = variant === 0;
    return {
      say: `${actor} updates ${community.displayName}`,
      act: () => updateCommunity(network, actor, community, { displayName, onlyAdminCanPost, needsApproval: isOdd }),
      send: ({ v3 }) =>
        v3.communities.update({
          communityId: community.id,
          displayName,
          onlyAdminCanPost,
          needApprovalOnPostCreation: isOdd,
        }),
    };
  }),

  kind('delete community', ({ actor, item }, network) => {
    const community = pick(network.communities, item + 2);
    return (
      community && {
        say: `${actor} deletes ${community.displayName}`,
        by: actor,
        act: () => deleteCommunity(network, actor, community),
        send: ({ v3 }) => v3.communities.delete({ communityId: community.id }),
        looks: [looksAtCommunity(community)],
      }
    );
  }),
];

const postKinds: Kind[] = [
  kind('post', ({ actor, item, variant, isOdd }, network) => {
    const community = isOdd && variant < 4 ? undefined : pick(network.communities, item);
    const text = pick(texts, variant + item) ?? '';
    let post: ModelPost | undefined;
    return {
      say: `${actor} posts "${text}" in ${community?.displayName ?? 'the own feed'}`,
      by: actor,
      act: () => {
        post = createPost(network, actor, { text, community });
      },
      send: ({ v3 }) => {
        const target = community ? ({ targetType: 'community', targetId: community.id } as const) : {};
        return v3.posts.create({ data: { text }, ...target });
      },
      learn: ({ posts }) => {
        if (post) post.id = posts?.[0]?.postId ?? '';
      },
      looks: [
        async (...world) => {
          if (post) await looksAtPost(post)(...world);
          if (community) await looksAtCommunity(community)(...world);
        },
      ],
    };
  }),

  onPost('edit post', ({ draw: { actor, variant, item }, network, post }) => {
    const text = pick(texts, variant + item) ?? '';
    return {
      say: `${actor} edits ${post.author}'s post in ${where(post)} to "${text}"`,
      act: () => editPost(network, actor, post, text),
      send: ({ v3 }) => v3.posts.update({ postId: post.id, data: { text } }),
    };
  }),

  onPost('delete post', ({ draw: { actor }, network, post }) => ({
    say: `${actor} deletes ${post.author}'s post in ${where(post)}`,
    act: () => deletePost(network, actor, post),
    send: ({ v3 }) => v3.posts.delete({ postId: post.id }),
  })),

  onPost('review', ({ draw: { actor, isOdd, variant }, network, post: drawn }) => {
    const waiting = network.posts.find(({ feed, isDeleted }) => feed === 'reviewing' && !isDeleted);
    const post = variant < 9 ? (waiting ?? drawn) : drawn;
    return {
      say: `${actor} ${isOdd ? 'approves' : 'declines'} ${post.author}'s post in ${where(post)}`,
      act: () => reviewPost(network, actor, post, isOdd ? 'published' : 'declined'),
      send: ({ v3 }) => (isOdd ? v3.posts.approve({ postId: post.id }) : v3.posts.decline({ postId: post.id })),
    };
  }),

  onPost('flag post', ({ draw: { actor }, network, post }) => ({
    say: `${actor} flags ${post.author}'s post in ${where(post)}`,
    act: () => flagPost(network, actor, post),
    send: ({ v3 }) => v3.posts.flag({ postId: post.id }),
  })),

  onPost('unflag post', ({ draw: { actor }, network, post }) => ({
    say: `${actor} unflags ${post.author}'s post in ${where(post)}`,
    act: () => unflagPost(network, actor, post),
    send: ({ v3 }) => v3.posts.unflag({ postId: post.id }),
  })),

  onPost('clear flags of post', ({ draw: { actor }, network, post }) => ({
    say: `${actor} clears the flags of ${post.author}'s post in ${where(post)}`,
    act: () => clearPostFlags(network, actor, post),
    send: ({ v3 }) => v3.posts.clearFlags({ postId: post.id }),
  })),

  onPost('react to post', ({ draw: { actor, isOdd }, network, post }) => {
    const given = { referenceId: post.id, referenceType: 'post', reactionName: 'like' } as const;
    return {
      say: `${actor} ${isOdd ? 'takes back' : 'gives'} a like at ${post.author}'s post in ${where(post)}`,
      act: () => {
        if (isOdd) demandPost(network, actor, post);
        else demandMayReact(network, actor, post);
        (isOdd ? unreact : react)(actor, post, 'like');
      },
      send: ({ v2 }): Promise<unknown> => (isOdd ? v2.reactions.delete(given) : v2.reactions.create(given)),
    };
  }),
];

const commentKinds: Kind[] = [
  kind('comment', ({ actor, other, variant, item, isOdd }, network) => {
    const post = pick(network.posts, other);
    if (!post) return undefined;
    const parent = isOdd ? pick(post.comments, item) : undefined;
    const text = pick(texts, variant + item) ?? '';
    let comment: ModelComment | undefined;
    return {
      say: `${actor} comments "${text}" on ${post.author}'s post in ${where(post)}${parent ? ', as a reply' : ''}`,
      by: actor,
      act: () => {
        comment = createComment(network, actor, post, { text, parent });
      },
      send: ({ v3 }) => {
        const below = parent ? { parentId: parent.id } : {};
        return v3.comments.create({ referenceId: post.id, data: { text }, ...below });
      },
      learn: ({ comments }) => {
        if (comment) comment.id = comments?.[0]?.commentId ?? '';
      },
      looks: [
        async (...world) => {
          if (comment) await looksAtComment(comment)(...world);
          if (parent) await looksAtComment(parent)(...world);
        },
      ],
    };
  }),

  onComment('edit comment', ({ draw: { actor, variant, item }, network, comment }) => {
    const text = pick(texts, variant + item) ?? '';
    return {
      say: `${actor} edits ${comment.author}'s comment in ${where(comment.post)} to "${text}"`,
      act: () => editComment(network, actor, comment, text),
      send: ({ v3 }) => v3.comments.update({ commentId: comment.id, data: { text } }),
    };
  }),

  onComment('delete comment', ({ draw: { actor }, network, comment }) => ({
    say: `${actor} deletes ${comment.author}'s comment in ${where(comment.post)}`,
    act: () => deleteComment(network, actor, comment),
    send: ({ v3 }) => v3.comments.delete({ commentId: comment.id }),
  })),

  onComment('flag comment', ({ draw: { actor, isOdd }, network, comment }) => ({
    say: `${actor} ${isOdd ? 'unflags' : 'flags'} ${comment.author}'s comment in ${where(comment.post)}`,
    act: () => (isOdd ? unflagComment : flagComment)(network, actor, comment),
    send: ({ v3 }) => {
      const given = { commentId: comment.id };
      return isOdd ? v3.comments.unflag(given) : v3.comments.flag(given);
    },
  })),

  onComment('react to comment', ({ draw: { actor, isOdd }, network, comment }) => {
    const given = { referenceId: comment.id, referenceType: 'comment', reactionName: 'heart' } as const;
    return {
      say: `${actor} ${isOdd ? 'takes back' : 'gives'} a heart at ${comment.author}'s comment`,
      act: () => {
        demandComment(network, actor, comment);
        if (!isOdd) demandMayReact(network, actor, comment.post);
        (isOdd ? unreact : react)(actor, comment, 'heart');
      },
      send: ({ v2 }): Promise<unknown> => (isOdd ? v2.reactions.delete(given) : v2.reactions.create(given)),
    };
  }),
];

export const socialKinds: Kind[] = [...communityKinds, ...postKinds, ...commentKinds];
