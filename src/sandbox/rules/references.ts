import type { Call } from '../call.js';
import { refuse } from '../refuse.js';
import type { Reference, ReferenceType } from '../state/records/reactions.js';
import { isCommentVisible, requireComment } from './comments.js';
import { isReadable } from './messages.js';
import { isPostVisible, requirePost } from './posts.js';
import { requireMayInteract } from './targets.js';

/** Whether a thing is there that who asks may see, by its kind. There are no stories: no operation creates one. */
const isThere: Readonly<Record<ReferenceType, (call: Call, referenceId: string) => boolean>> = {
  message(call, messageId) {
    const channel = call.state.channels.get(call.state.messages.get(messageId)?.channelId ?? '');
    return channel !== undefined && isReadable(call, channel);
  },
  post(call, postId) {
    const post = call.state.posts.get(postId);
    return post !== undefined && isPostVisible(call, post);
  },
  comment(call, commentId) {
    const comment = call.state.comments.get(commentId);
    return comment !== undefined && isCommentVisible(call, comment);
  },
  story: () => false,
};

/** Refuses a reference to nothing (recorded responses; of a post, the words too). */
export function requireReference(call: Call, { referenceType, referenceId }: Reference): void {
  if (!isThere[referenceType](call, referenceId)) refuse(400400, `Some ${referenceType} not found`);
}

/** Refuses to react to a post or a comment of a community in which one may not take part. */
export function requireMayReact(call: Call, { referenceType, referenceId }: Reference): void {
  if (referenceType === 'post') requireMayInteract(call, requirePost(call, referenceId));
  if (referenceType === 'comment') requireMayInteract(call, requireComment(call, referenceId));
}
