import { addReaction, myReaction, removeReaction } from '../actions/reactions.js';
import type { Call } from '../call.js';
import { type PageRequest, pageOf } from '../pages.js';
import { refuse } from '../refuse.js';
import { requireComment } from '../rules/comments.js';
import { isReadable, requireMessage } from '../rules/messages.js';
import { requirePost } from '../rules/posts.js';
import { requireMayReact, requireReference } from '../rules/references.js';
import { pairKey } from '../state/pair-key.js';
import { type ReactionRecord, type Reference, referenceKey } from '../state/records/reactions.js';
import { commentList } from '../views/comments.js';
import { filesOf } from '../views/files.js';
import { messageList } from '../views/messages.js';
import { pagingWithPrev, pagingWithPrevious } from '../views/paging.js';
import { postList } from '../views/posts.js';
import { reactionsOf, reactorView } from '../views/reactions.js';
import { userView } from '../views/users.js';
import type { Handlers } from './handlers.js';

export const v2Reactions: Handlers['v2']['reactions'] = {
  query(call, { options: { reactionName, ...options } = {}, ...reference }) {
    const { page, ...found } = reactionPage(call, reference, reactionName, options);
    return { ...found, paging: pagingWithPrev(page) };
  },
  create(call, { reactionName, ...reference }) {
    requireReference(call, reference);
    requireMayReact(call, reference);
    const existing = myReaction(call, reference, reactionName);
    call.assume('a second reaction of the same name changes nothing and has the id of the first');
    if (existing) return { addedId: existing.reactionId };
    const reaction = addReaction(call, reference, reactionName);
    tell(call, 'didAddReaction', reaction);
    return { addedId: reaction.reactionId };
  },
  delete(call, { reactionName, ...reference }) {
    requireReference(call, reference);
    const reaction =
      myReaction(call, reference, reactionName) ?? refuse(400400, `Reaction [${reactionName}] not found`);
    removeReaction(call, reaction);
    tell(call, 'didRemoveReaction', reaction);
    return { removedId: reaction.reactionId };
  },
  queryMostReacted({ state, ...call }, { reactionName, limit = 0 }) {
    call.assume('a limit of 0 is none; of as many reactions, the older message comes first');
    const counted = [...state.reactionCounts.by('type', 'message')].flatMap(({ referenceId, counts }) => {
      const message = state.messages.get(referenceId);
      const channel = message && state.channels.get(message.channelId);
      const reactionsCount = Object.hasOwn(counts, reactionName) ? (counts[reactionName] ?? 0) : 0;
      const isListed = channel && !message.isDeleted && reactionsCount > 0 && isReadable({ state, ...call }, channel);
      return isListed ? [{ messageId: referenceId, reactionsCount }] : [];
    });
    counted.sort((a, b) => b.reactionsCount - a.reactionsCount);
    return limit === 0 ? counted : counted.slice(0, limit);
  },
};

export const v3Reactions: Handlers['v3']['reactions'] = {
  query(call, { reactionName, options, referenceVersion: _ofNoEffect, ...reference }) {
    const { page, ...found } = reactionPage(call, reference, reactionName, options);
    return { ...found, paging: pagingWithPrevious(page) };
  },
};

/** A page of the reactions to a thing, the last first, and the users they are of. */
function reactionPage(call: Call, reference: Reference, reactionName: string | undefined, options?: PageRequest) {
  requireReference(call, reference);
  call.assume('the latest reactions come first');
  const key = referenceKey(reference);
  const { reactions, users } = call.state;
  const page = pageOf(
    reactionName === undefined
      ? reactions.newestBy('reference', key)
      : reactions.newestBy('named', pairKey(key, reactionName)),
    options?.limit === 0 ? { ...options, limit: undefined } : options,
  );
  const ids = [...new Set(page.items.map(({ userId }) => userId))];
  const found = ids.map((userId) => users.get(userId)).filter((user) => user !== undefined);
  return {
    page,
    reactions: reactionsOf(call.state, reference, page.items),
    users: found.map((user) => userView(call.state, user)),
    files: filesOf(
      call,
      found.map(({ avatarFileId }) => avatarFileId),
    ),
  };
}

/** Tells webhooks of a reaction: with what was reacted to, and who did. */
function tell(call: Call, event: 'didAddReaction' | 'didRemoveReaction', reaction: ReactionRecord): void {
  const { referenceType, referenceId } = reaction;
  const reactor = reactorView(call.state, reaction);
  if (referenceType === 'message') {
    const { message } = requireMessage(call, referenceId);
    call.emit(`message.${event}`, () => {
      const { messages, users } = messageList(call, [message]);
      return { messages, users, reactor };
    });
  }
  if (referenceType === 'post') {
    const post = requirePost(call, referenceId);
    call.emit(`v3.post.${event}`, () => ({ ...postList(call, [post]), reactor }));
  }
  if (referenceType === 'comment') {
    const comment = requireComment(call, referenceId);
    call.emit(`v3.comment.${event}`, () => ({ ...commentList(call, [comment]), reactor }));
  }
}
