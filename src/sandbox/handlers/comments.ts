import { createComment, updateComment } from '../actions/comments.js';
import { moderate } from '../actions/moderate.js';
import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { given } from '../given.js';
import { filter, type Page, pageOf } from '../pages.js';
import { pickMany } from '../queries/by-ids.js';
import { type CommentFilter, findComments } from '../queries/comments.js';
import { refuse } from '../refuse.js';
import {
  isCommentVisible,
  requireComment,
  requireCommentable,
  requireEditableComment,
  requireMayChangeComment,
} from '../rules/comments.js';
import { noteUnknownFiles } from '../rules/files.js';
import { requireFlaggable } from '../rules/flags.js';
import { requirePost } from '../rules/posts.js';
import { requireModerator, requireReviewer } from '../rules/targets.js';
import type { CommentRecord } from '../state/records/comments.js';
import { stringsIn } from '../text/strings-in.js';
import { commentList } from '../views/comments.js';
import { pagingWithPrevious } from '../views/paging.js';
import type { Handlers } from './handlers.js';

type QueryArguments = Parameters<Handlers['v3']['comments']['query']>[1];
type Content = Pick<
  Parameters<Handlers['v3']['comments']['update']>[1],
  'data' | 'attachments' | 'mentionees' | 'links'
>;

export const v3Comments: Handlers['v3']['comments'] = {
  query(call, { sortBy, options, matchType, dataTypes, ...others }) {
    const kind = dataTypes?.matchType ?? (matchType === 'exact' ? 'exact' : 'any');
    const wanted = { ...others, ...(dataTypes && { dataTypes: { ...dataTypes, matchType: kind } }) };
    const { referenceId, referenceType = 'post' } = wanted;
    if (referenceId !== undefined && referenceType === 'post') requirePost(call, referenceId);
    const page = pageOfComments(call, wanted, sortBy, options);
    return { ...commentList(call, page.items), paging: pagingWithPrevious(page) };
  },
  create(call, { referenceId, referenceType = 'post', parentId, commentId = call.ids.objectId(), ...rest }) {
    const { metadata, createdAt, ...content } = rest;
    const target = requireCommentable(call, referenceType, referenceId);
    const parent = parentId === undefined ? undefined : requireComment(call, parentId);
    if (parent && parent.referenceId !== referenceId)
      refuse(400400, `Comment [${parentId}] not found on ${referenceType} [${referenceId}]`);
    if (call.state.comments.has(commentId)) refuse(400315, `commentId [${commentId}] exists already`);
    moderate(call, stringsIn(content.data));
    const fields = { ...given({ metadata, createdAt }), ...readContent(call, content) };
    const comment = createComment(call, target, { commentId, referenceType, referenceId, ...fields }, parent);
    const list = commentList(call, [comment]);
    call.emit(parent ? 'v3.comment.didReply' : 'v3.comment.didCreate', () => list);
    return list;
  },
  getMany(call, { commentIds }) {
    const pick = (id: string) => call.state.comments.get(id);
    return commentList(
      call,
      pickMany(call, 'no comment', commentIds, pick, (comment) => isCommentVisible(call, comment)),
    );
  },
  get(call, { commentId }) {
    return commentList(call, [requireComment(call, commentId)]);
  },
  update(call, { commentId, preserveEditedAt, metadata, reason: _, ...content }) {
    const comment = requireComment(call, commentId);
    requireEditableComment(call, comment);
    moderate(call, stringsIn(content.data));
    const editedAt = preserveEditedAt ? comment.editedAt : call.now;
    const changes = { ...given({ metadata }), ...readContent(call, content), editedAt };
    const list = commentList(call, [updateComment(call, comment, changes)]);
    call.emit('v3.comment.didUpdate', () => list);
    return list;
  },
  delete(call, { commentId }) {
    const comment = requireComment(call, commentId);
    requireMayChangeComment(call, comment, 'DELETE');
    const deleted = updateComment(call, comment, { isDeleted: true });
    call.emit('v3.comment.didDelete', () => commentList(call, [deleted]));
    return { success: true };
  },
  approve(call, { commentId }) {
    const comment = requireComment(call, commentId);
    requireReviewer(call, comment);
    const list = commentList(call, [updateComment(call, comment, { approvalStatus: 'approved' })]);
    call.emit('v3.comment.didApprove', () => list);
    return list;
  },
  decline(call, { commentId }) {
    const comment = requireComment(call, commentId);
    requireReviewer(call, comment);
    call.assume('the reason is shown nowhere');
    return commentList(call, [updateComment(call, comment, { approvalStatus: 'rejected' })]);
  },
  flag(call, { commentId }) {
    const comment = requireComment(call, commentId);
    requireFlaggable(call, comment);
    const list = setFlags(call, commentId, [...comment.flaggedBy, actingUserId(call)]);
    call.emit('v3.comment.didFlag', () => list);
    return list;
  },
  unflag(call, { commentId }) {
    const comment = requireComment(call, commentId);
    call.assume('who has not flagged it changes nothing');
    const list = setFlags(
      call,
      commentId,
      comment.flaggedBy.filter((userId) => userId !== call.actor.userId),
    );
    call.emit('v3.comment.didUnflag', () => list);
    return list;
  },
  clearFlags(call, { commentId }) {
    requireModerator(call, requireComment(call, commentId), 'EDIT', 'COMMENT');
    return setFlags(call, commentId, []);
  },
  isFlaggedByMe(call, { commentId }) {
    return { result: requireComment(call, commentId).flaggedBy.includes(call.actor.userId ?? '') };
  },
};

/**
 * A page of comments. `first` counts from the first comment on, `last` from the last one back, by their numbers; `after` and
 * `before` leave out what is not between them (description of 2024).
 */
function pageOfComments(
  call: Call,
  wanted: CommentFilter,
  sortBy: QueryArguments['sortBy'],
  { after = 0, before = Number.POSITIVE_INFINITY, first, last, ...options }: QueryArguments['options'] = {},
): Page<CommentRecord> {
  const order = first !== undefined ? 'firstCreated' : (sortBy ?? 'lastCreated');
  const found = findComments(call, wanted, last !== undefined ? 'lastCreated' : order);
  const between = filter(found, ({ segmentNumber }) => segmentNumber > after && segmentNumber < before);
  return pageOf(between, { limit: first ?? last, ...given(options) });
}

/** The fields of a comment's record that its content gives. */
function readContent(call: Call, { data, attachments, mentionees, links }: Content) {
  noteUnknownFiles(call, attachments?.map(({ fileId }) => fileId) ?? []);
  return given({
    data: data && { ...data },
    attachments,
    mentionees: mentionees?.map(({ type = 'user', userIds = [] }) => ({ type, userIds })),
    links: links?.map((link) => ({ ...link })),
  });
}

function setFlags(call: Call, commentId: string, flaggedBy: string[]) {
  return commentList(call, [call.state.comments.update(commentId, { flaggedBy })]);
}
