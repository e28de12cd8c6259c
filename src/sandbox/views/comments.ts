import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';
import { reactionsTo } from '../queries/reactions.js';
import { communityOf } from '../rules/targets.js';
import type { CommentRecord } from '../state/records/comments.js';
import { communityUserView, ownMemberships } from './communities.js';
import { filesOf } from './files.js';
import { hashFlag } from './hash-flag.js';
import { targetPath } from './target-path.js';
import { usersOf } from './users.js';

/** A comment as version 3 answers with it; what is absent is null. Of a deleted one, its content is for administrators alone. */
export function commentView(call: Call, comment: CommentRecord): Schemas['Comment'] {
  const { state } = call;
  const { commentId, userId, referenceType, referenceId } = comment;
  const userInternalId = state.users.get(userId)?._id;
  const isHidden = comment.isDeleted && !call.actor.isAdministrator;
  const replies = repliesTo(call, comment);
  const { reactions, reactionsCount, myReactions } = reactionsTo(call, 'comment', commentId);
  return {
    _id: commentId,
    path: `${targetPath(call, comment)}/${referenceType}/${referenceId}/comment/${commentId}`,
    commentId,
    userId,
    userPublicId: userId,
    ...(userInternalId !== undefined && { userInternalId }),
    parentId: comment.parentId,
    rootId: comment.rootId,
    referenceId,
    referenceType,
    targetId: comment.targetId,
    targetType: comment.targetType,
    dataType: 'text',
    dataTypes: dataTypesOf(comment),
    data: isHidden ? {} : comment.data,
    attachments: isHidden ? [] : comment.attachments,
    links: isHidden ? [] : comment.links.map(({ url, ...link }) => ({ ...link, url: String(url) })),
    metadata: comment.metadata,
    mentionees: comment.mentionees.map(({ type, userIds }) => ({
      type,
      userIds,
      userPublicIds: userIds,
      userInternalIds: userIds.map((id) => state.users.get(id)?._id).filter((id) => id !== undefined),
    })),
    approvalStatus: comment.approvalStatus,
    children: replies.map((reply) => reply.commentId),
    childrenNumber: state.comments.countBy('shownReply', commentId),
    segmentNumber: comment.segmentNumber,
    flagCount: comment.flaggedBy.length,
    hashFlag: hashFlag(comment.flaggedBy),
    reactions,
    reactionsCount,
    myReactions,
    isDeleted: comment.isDeleted,
    editedAt: comment.editedAt,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
  };
}

/** Comments and what they refer to, as version 3 answers with them. */
export function commentList(call: Call, comments: readonly CommentRecord[]): Schemas['CommentList'] {
  const children = comments.flatMap((comment) => repliesTo(call, comment));
  const all = [...comments, ...children];
  const communities = [...new Set(comments.map((comment) => communityOf(call, comment)))];
  const members = ownMemberships(
    call,
    communities.filter((community) => community !== undefined),
  );
  const mentioned = all.flatMap(({ mentionees }) => mentionees.flatMap(({ userIds }) => userIds));
  const users = usersOf(call.state, [...all.map(({ userId }) => userId), ...mentioned]);
  return {
    comments: comments.map((comment) => commentView(call, comment)),
    commentChildren: children.map((child) => commentView(call, child)),
    communityUsers: members.map((member) => communityUserView(call, member)),
    users,
    files: filesOf(call, [
      ...users.map(({ avatarFileId }) => avatarFileId),
      ...all.flatMap(({ attachments }) => attachments.map(({ fileId }) => fileId)),
    ]),
  };
}

/** Contents of a comment: a text, pictures, videos. */
export function dataTypesOf({ data: { text }, attachments }: CommentRecord): string[] {
  const own = typeof text === 'string' && text !== '' ? ['text'] : [];
  return [...new Set([...own, ...attachments.map(({ type }) => type)])];
}

/** The replies to a comment that everybody sees. */
function repliesTo({ state }: Call, { commentId }: CommentRecord): CommentRecord[] {
  return [...state.comments.by('shownReply', commentId)];
}
