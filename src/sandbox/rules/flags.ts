import type { Call } from '../call.js';
import { refuse } from '../refuse.js';

/** Refuses a second flag of the same user (recorded responses). */
export function refuseSecondFlag({ actor }: Call, { flaggedBy }: { flaggedBy: readonly string[] }): void {
  if (flaggedBy.includes(actor.userId ?? '')) refuse(400300, 'User already flagged');
}
