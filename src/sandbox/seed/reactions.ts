import { addReaction, myReaction } from '../actions/reactions.js';
import type { Reference } from '../state/records/reactions.js';
import type { SeedCalls } from './calls.js';

/** Adds reactions of users, by the names of the reactions. One of a name counts once for each user. */
export function seedReactions(calls: SeedCalls, reference: Reference, reactions: Record<string, string[]> = {}): void {
  for (const [name, userIds] of Object.entries(reactions)) {
    for (const userId of userIds) {
      const call = calls.by(userId);
      if (!myReaction(call, reference, name)) addReaction(call, reference, name);
    }
  }
}
