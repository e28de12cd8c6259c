import { moderate } from '../actions/moderate.js';
import { type Attachment, createPost, deletePost, moveToFeed } from '../actions/posts.js';
import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { given } from '../given.js';
import { pageOf } from '../pages.js';
import { pickMany } from '../queries/by-ids.js';
import { findPosts } from '../queries/posts.js';
import { refuse, refuseInvalid } from '../refuse.js';
import { requireAllowedContent } from '../rules/content.js';
import { noteUnknownFiles } from '../rules/files.js';
import { requireFlaggable } from '../rules/flags.js';
import { requirePoll } from '../rules/polls.js';
import {
  isPostVisible,
  requireEditablePost,
  requireMayChangePost,
  requireMayPost,
  requirePost,
  requireReviewable,
} from '../rules/posts.js';
import { requireModerator, requireTarget } from '../rules/targets.js';
import { requireStream } from '../rules/video-streams.js';
import type { Metadata } from '../state/fields.js';
import { stringsIn } from '../text/strings-in.js';
import { pagingWithPrevious } from '../views/paging.js';
import { postList } from '../views/posts.js';
import type { Handlers } from './handlers.js';

/** Most attachments that a post may have (vendor's documentation). */
const maxAttachments = 10;

export const v3Posts: Handlers['v3']['posts'] = {
  query(call, { targetType, targetId, sortBy = 'lastCreated', dataType, dataTypes = [], options, ...rest }) {
    if (targetId !== undefined && targetType !== 'all') requireTarget(call, { targetType, targetId });
    const types = dataType === undefined ? dataTypes : [...dataTypes, dataType];
    const wanted = { ...rest, targetId, dataTypes: types, ...(targetType !== 'all' && { targetType }) };
    const page = pageOf(findPosts(call, wanted, sortBy), options);
    if (types.length > 0) call.assume('a post is of a type when one of its children is');
    return { ...postList(call, page.items), paging: pagingWithPrevious(page) };
  },
  create(call, { data, text, dataType, targetType = 'user', postId = call.ids.objectId(), ...rest }) {
    const { targetId = targetType === 'user' ? actingUserId(call) : '', ...fields } = rest;
    const target = { targetType, targetId };
    requireTarget(call, target);
    requireMayPost(call, target);
    if (call.state.posts.has(postId)) refuse(400315, `postId [${postId}] exists already`);
    const { own, attachments } = splitData(call, data);
    requireAllowedContent(
      call,
      'post',
      attachments.map((attachment) => attachment.dataType),
    );
    moderate(call, stringsIn([own, text]));
    const content = { postId, data: { ...own, ...(text !== undefined && data.text === '' && { text }) } };
    const type = attachments.some((attachment) => attachment.dataType === dataType) ? undefined : dataType;
    const post = createPost(call, target, { ...content, ...given({ dataType: type, ...fields }) }, attachments);
    const list = postList(call, [post]);
    call.emit('v3.post.didCreate', () => list);
    return list;
  },
  getMany(call, { postIds }) {
    const pick = (id: string) => call.state.posts.get(id);
    return postList(
      call,
      pickMany(call, 'no post', postIds, pick, (post) => isPostVisible(call, post)),
    );
  },
  get(call, { postId, postType }) {
    if (postType === 'story') refuse(400400, `Story [${postId}] not found`);
    return postList(call, [requirePost(call, postId)]);
  },
  update(call, { postId, preserveEditedAt, data, text, ...fields }) {
    const post = requirePost(call, postId);
    requireEditablePost(call, post);
    moderate(call, stringsIn([data, text]));
    const content = given({ ...(text !== undefined && { text }), ...data });
    const changes = { data: { ...post.data, ...content }, ...given(fields), updatedAt: call.now };
    const editedAt = preserveEditedAt ? post.editedAt : call.now;
    const list = postList(call, [call.state.posts.update(postId, { ...changes, editedAt })]);
    call.emit('v3.post.didUpdate', () => list);
    return list;
  },
  delete(call, { postId }) {
    const post = requirePost(call, postId);
    requireMayChangePost(call, post, 'DELETE');
    deletePost(call, post);
    call.assume('the children of a post are deleted with it');
    call.emit('v3.post.didDelete', () => postList(call, [{ ...post, isDeleted: true }]));
    return { success: true };
  },
  approve(call, { postId }) {
    const list = postList(call, [moveToFeed(call, requireReviewable(call, postId), 'published')]);
    call.emit('v3.post.didApprove', () => list);
    return list;
  },
  decline(call, { postId }) {
    const list = postList(call, [moveToFeed(call, requireReviewable(call, postId), 'declined')]);
    call.emit('v3.post.didDecline', () => list);
    return list;
  },
  flag(call, { postId }) {
    const post = requirePost(call, postId);
    requireFlaggable(call, post);
    const list = setFlags(call, postId, [...post.flaggedBy, actingUserId(call)]);
    call.emit('v3.post.didFlag', () => list);
    return list;
  },
  unflag(call, { postId }) {
    const post = requirePost(call, postId);
    call.assume('who has not flagged it changes nothing');
    const list = setFlags(
      call,
      postId,
      post.flaggedBy.filter((userId) => userId !== call.actor.userId),
    );
    call.emit('v3.post.didUnflag', () => list);
    return list;
  },
  clearFlags(call, { postId }) {
    requireModerator(call, requirePost(call, postId), 'EDIT', 'POST');
    return setFlags(call, postId, []);
  },
  isFlaggedByMe(call, { postId }) {
    return { result: requirePost(call, postId).flaggedBy.includes(call.actor.userId ?? '') };
  },
};

function setFlags(call: Call, postId: string, flaggedBy: string[]) {
  return postList(call, [call.state.posts.update(postId, { flaggedBy })]);
}

/** The content of a post without its attachments, and these. */
function splitData(call: Call, data: Metadata): { own: Metadata; attachments: Attachment[] } {
  const { images, files, videos, pollId, streamId, ...own } = data;
  const attachments: Attachment[] = [
    ...texts(images).map((fileId) => ({ dataType: 'image', data: { fileId } })),
    ...texts(files).map((fileId) => ({ dataType: 'file', data: { fileId } })),
    ...texts(videos).map((fileId) => ({ dataType: 'video', data: { fileId } })),
    ...texts([streamId]).map((id) => ({
      dataType: 'liveStream',
      data: { streamId: requireStream(call, id).streamId },
    })),
    ...texts([pollId]).map((id) => ({ dataType: 'poll', data: { pollId: requirePoll(call, id).pollId } })),
  ];
  noteUnknownFiles(call, texts([images, files, videos].flat()));
  if (attachments.length > maxAttachments)
    refuseInvalid([`The 'data' must have at most ${maxAttachments} attachments.`]);
  return { own, attachments };
}

/** The texts of a list. */
function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
