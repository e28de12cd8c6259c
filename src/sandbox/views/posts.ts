import type { Schemas } from '../../../generated/client.js';
import { childrenOf } from '../actions/posts.js';
import type { Call } from '../call.js';
import { structureOf } from '../queries/post-structure.js';
import { reactionsTo } from '../queries/reactions.js';
import { communityOf } from '../rules/targets.js';
import { pairKey } from '../state/pair-key.js';
import type { CommentRecord } from '../state/records/comments.js';
import type { PostRecord } from '../state/records/posts.js';
import { commentView } from './comments.js';
import { categoriesOf, communityUserView, communityView, feedView, ownMemberships } from './communities.js';
import { filesOf } from './files.js';
import { hashFlag } from './hash-flag.js';
import { pollView } from './polls.js';
import { internalId, targetPath } from './target-path.js';
import { usersOf } from './users.js';
import { streamView } from './video-streams.js';

/** Number of comments that a post names (assumed). */
const namedComments = 5;

/** A post as version 3 answers with it; what is absent is null. Of a deleted one, its content is for administrators alone. */
export function postView(call: Call, post: PostRecord): Schemas['Post'] {
  const { state } = call;
  const { postId, userId } = post;
  const postedUserInternalId = state.users.get(userId)?._id;
  const children = childrenOf(call, post).map((child) => child.postId);
  const comments = pairKey('post', postId);
  const { reactions, reactionsCount, myReactions } = reactionsTo(call, 'post', postId);
  return {
    _id: postId,
    path: `${targetPath(call, post)}/post/${postId}`,
    postId,
    parentPostId: post.parentPostId,
    postedUserId: userId,
    postedUserPublicId: userId,
    ...(postedUserInternalId !== undefined && { postedUserInternalId }),
    sharedUserId: null,
    sharedCount: 0,
    targetType: post.targetType,
    targetId: post.targetId,
    targetPublicId: post.targetId,
    targetInternalId: internalId(call, post),
    feedId: post.feedId,
    dataType: post.dataType,
    structureType: structureType(call, post),
    data: post.isDeleted && !call.actor.isAdministrator ? {} : post.data,
    metadata: post.metadata,
    tags: post.tags,
    mentionees: [],
    flagCount: post.flaggedBy.length,
    hashFlag: hashFlag(post.flaggedBy),
    hasFlaggedChildren: state.posts.countBy('flaggedChild', postId) > 0,
    hasFlaggedComment: state.comments.countBy('flagged', comments) > 0,
    reactions,
    reactionsCount,
    myReactions,
    commentsCount: state.comments.countBy('shown', comments),
    comments: latestComments(call, post).map(({ commentId }) => commentId),
    children,
    childrenNumber: children.length,
    impression: 0,
    reach: 0,
    isDeleted: post.isDeleted,
    editedAt: post.editedAt,
    createdAt: post.createdAt,
    updatedAt: post.updatedAt,
  };
}

/** Posts and what they refer to, as version 3 answers with them. */
export function postList(call: Call, posts: readonly PostRecord[]) {
  const { state } = call;
  const children = posts.flatMap((post) => childrenOf(call, post));
  const all = [...posts, ...children];
  const comments = posts.flatMap((post) => latestComments(call, post));
  const targets = [...new Set(posts.map((post) => communityOf(call, post)))];
  const communities = targets.filter((community) => community !== undefined);
  const pollIds = unique(all.map(({ data: { pollId } }) => pollId));
  const polls = pollIds.map((id) => state.polls.get(id)).filter((poll) => poll !== undefined);
  const streamIds = unique(all.map(({ data: { streamId } }) => streamId));
  const streams = streamIds.map((id) => state.videoStreams.get(id)).filter((stream) => stream !== undefined);
  const members = ownMemberships(call, communities);
  const users = usersOf(state, [
    ...[...all, ...comments, ...communities, ...polls, ...streams, ...members].map(({ userId }) => userId),
    ...posts.filter(({ targetType }) => targetType === 'user').map(({ targetId }) => targetId),
  ]);
  const categories = categoriesOf(call, communities);
  const feeds = unique(posts.map(({ feedId }) => feedId)).map((id) => state.feeds.get(id));
  return {
    posts: posts.map((post) => postView(call, post)),
    postChildren: children.map((child) => postView(call, child)),
    comments: comments.map((comment) => commentView(call, comment)),
    users,
    files: filesOf(call, [
      ...[...users, ...communities, ...categories].map(({ avatarFileId }) => avatarFileId),
      ...all
        .filter(({ isDeleted }) => !isDeleted || call.actor.isAdministrator)
        .flatMap(({ data: { fileId, thumbnailFileId } }) => [fileId, thumbnailFileId]),
      ...polls.flatMap(({ answers }) => answers.map(({ fileId }) => fileId)),
      ...streams.map(({ thumbnailFileId }) => thumbnailFileId),
      ...comments.flatMap(({ attachments }) => attachments.map(({ fileId }) => fileId)),
    ]),
    communities: communities.map((community) => communityView(call, community)),
    communityUsers: members.map((member) => communityUserView(call, member)),
    categories,
    feeds: feeds.filter((feed) => feed !== undefined).map((feed) => feedView(call, feed)),
    videoStreamings: streams.map((stream) => streamView(call, stream)),
    polls: polls.map((poll) => pollView(call, poll)),
  } satisfies Schemas['PostList'];
}

/** The type of what a post holds, its text aside where it has attachments; `mixed` of several. */
function structureType(call: Call, post: PostRecord): string {
  const types = structureOf(call, post);
  const attached = types.length > 1 ? types.filter((type) => type !== 'text') : types;
  return attached.length > 1 ? 'mixed' : (attached[0] ?? 'text');
}

function latestComments({ state }: Call, { postId }: PostRecord): CommentRecord[] {
  const latest: CommentRecord[] = [];
  for (const comment of state.comments.newestBy('shown', pairKey('post', postId))) {
    if (comment.parentId === null) latest.push(comment);
    if (latest.length === namedComments) break;
  }
  return latest;
}

/** The texts of a list, each once. */
function unique(values: readonly unknown[]): string[] {
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}
