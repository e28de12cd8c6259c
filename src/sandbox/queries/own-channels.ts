import type { Call } from '../call.js';
import { map } from '../pages.js';

/**
 * Ids of the channels that a user is in, where it is quicker to sort these than to look for them among all `total`: they are few
 * next to the number that is looked through until a page is full.
 */
export function fewChannelsOf(
  { state }: Call,
  userId: string | undefined,
  total: number,
): Iterable<string> | undefined {
  if (userId === undefined) return [];
  return isFew(state.channelMembers.countBy('user', userId), total)
    ? map(state.channelMembers.by('user', userId), ({ channelId }) => channelId)
    : undefined;
}

/** Whether it is quicker to sort so many of a list than to read the list until a page of them is found. */
export function isFew(count: number, total: number): boolean {
  return count * count < 64 * total;
}
