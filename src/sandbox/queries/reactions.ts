import type { Call } from '../call.js';
import { pairKey } from '../state/pair-key.js';
import { type ReferenceType, referenceKey } from '../state/records/reactions.js';

/** The reactions to a thing as the API shows them: their numbers by name, and the names of the acting user's. */
export function reactionsTo({ state, actor }: Call, referenceType: ReferenceType, referenceId: string) {
  const key = referenceKey({ referenceType, referenceId });
  const reactionsCount = state.reactions.countBy('reference', key);
  if (reactionsCount === 0) return { reactions: {}, reactionsCount, myReactions: [] };
  const mine = [...state.reactions.by('mine', pairKey(key, actor.userId ?? ''))];
  return {
    reactions: state.reactionCounts.get(key)?.counts ?? {},
    reactionsCount,
    myReactions: mine.map(({ reactionName }) => reactionName),
  };
}
