import type { Schemas } from '../../../generated/client.js';
import type { ReactionRecord, Reference } from '../state/records/reactions.js';
import type { State } from '../state/state.js';

/** A reaction and who it is of. */
export function reactorView({ users }: State, reaction: ReactionRecord): Schemas['Reactor'] {
  const { reactionName, userId, reactionId, createdAt } = reaction;
  const userInternalId = users.get(userId)?._id;
  return {
    reactionName,
    userId,
    userPublicId: userId,
    ...(userInternalId !== undefined && { userInternalId }),
    reactionId,
    createdAt,
  };
}

/** Reactions to one thing, in a list of one, also where nobody has reacted: the vendor's SDK reads the first (SDK). */
export function reactionsOf(
  state: State,
  { referenceType, referenceId }: Reference,
  found: readonly ReactionRecord[],
): Schemas['Reaction'][] {
  return [{ referenceId, referenceType, reactors: found.map((reaction) => reactorView(state, reaction)) }];
}
