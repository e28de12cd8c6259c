import type { Call } from '../call.js';
import { refuse } from '../refuse.js';
import type { Reference, ReferenceType } from '../state/records/reactions.js';
import { requireComment } from './comments.js';
import { requireMessage } from './messages.js';
import { requirePost } from './posts.js';
import { requireMayInteract } from './targets.js';

/** Refuse the id of a thing that is not there or that who asks may not see, by its kind. */
const requireById: Readonly<Record<ReferenceType, (call: Call, referenceId: string) => void>> = {
  message: requireMessage,
  post: requirePost,
  comment: requireComment,
  story: refuseStory,
};

/** Refuses a reference to nothing (recorded responses). */
export function requireReference(call: Call, { referenceType, referenceId }: Reference): void {
  requireById[referenceType](call, referenceId);
}

/** Refuses to react to a post or a comment of a community in which one may not take part. */
export function requireMayReact(call: Call, { referenceType, referenceId }: Reference): void {
  if (referenceType === 'post') requireMayInteract(call, requirePost(call, referenceId));
  if (referenceType === 'comment') requireMayInteract(call, requireComment(call, referenceId));
}

/** There are no stories: no operation creates one. */
function refuseStory(_call: Call, referenceId: string): void {
  refuse(400400, `Story [${referenceId}] not found`);
}
