import { type ReferenceType, referenceKey } from '../../state/records/reactions.js';
import type { State } from '../../state/state.js';

/** Number of reactions of each name that a thing has. */
export function reactionsOf(state: State, referenceType: ReferenceType, referenceId: string): Record<string, number> {
  return { ...state.reactionCounts.get(referenceKey({ referenceType, referenceId }))?.counts };
}
