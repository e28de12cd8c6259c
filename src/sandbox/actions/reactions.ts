import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import { type ReactionRecord, type Reference, reactionKey, referenceKey } from '../state/records/reactions.js';

/** The reaction of who asks with a name, if there is one. */
export function myReaction(call: Call, reference: Reference, reactionName: string): ReactionRecord | undefined {
  return call.state.reactions.get(reactionKey(reference, reactionName, call.actor.userId ?? ''));
}

/** Reacts to a thing, as who asks, who has no reaction of that name on it yet. */
export function addReaction(
  call: Call,
  { referenceType, referenceId }: Reference,
  reactionName: string,
): ReactionRecord {
  const userId = actingUserId(call);
  count(call, { referenceType, referenceId }, reactionName, 1);
  return call.state.reactions.put({
    reactionId: call.ids.objectId(),
    referenceType,
    referenceId,
    reactionName,
    userId,
    createdAt: call.now,
  });
}

/** Takes a reaction back. */
export function removeReaction(call: Call, reaction: ReactionRecord): void {
  count(call, reaction, reaction.reactionName, -1);
  call.state.reactions.delete(reactionKey(reaction, reaction.reactionName, reaction.userId));
}

function count({ state }: Call, reference: Reference, reactionName: string, change: number): void {
  const { referenceType, referenceId } = reference;
  const before = state.reactionCounts.get(referenceKey(reference))?.counts ?? {};
  // Names are users' own, so that one may be called like a property that every object has.
  const counted = Object.hasOwn(before, reactionName) ? (before[reactionName] ?? 0) : 0;
  const entries = Object.entries({ ...before, [reactionName]: counted + change });
  const counts = Object.fromEntries(entries.filter(([, number]) => number > 0));
  state.reactionCounts.put({ referenceType, referenceId, counts });
}
