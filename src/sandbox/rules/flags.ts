import type { Call } from '../call.js';
import { linkSettings } from '../queries/settings.js';
import { refuse } from '../refuse.js';

/** Refuses a second flag of the same user (recorded responses), and any where the moderation settings have reports off. */
export function requireFlaggable({ state, actor }: Call, { flaggedBy }: { flaggedBy: readonly string[] }): void {
  if (!linkSettings(state).isReportEnabled) refuse(400300, 'Reports are off in the network');
  if (flaggedBy.includes(actor.userId ?? '')) refuse(400300, 'User already flagged');
}
