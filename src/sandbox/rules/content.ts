import type { Call } from '../call.js';
import { feedSettings } from '../queries/network-settings.js';
import { refuse } from '../refuse.js';

/** Refuses content of a kind that the feed settings do not allow in posts or in messages; they know videos alone. */
export function requireAllowedContent({ state }: Call, place: 'post' | 'message', types: readonly string[]): void {
  const { contentType, allowed } = feedSettings(state)[place];
  if (!allowed && types.includes(contentType)) refuse(400300, `The network allows no ${contentType} in a ${place}`);
}
