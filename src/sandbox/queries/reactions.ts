import type { Call } from '../call.js';

/** The reactions to a thing as the API shows them: their numbers by name, and the names of the acting user's. */
export function reactionsTo(_call: Call, _referenceType: 'message' | 'post' | 'comment', _referenceId: string) {
  return { reactions: {} as Record<string, number>, reactionsCount: 0, myReactions: [] as string[] }; // nobody has reacted
}
