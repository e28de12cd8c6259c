import type { AmityClient, AmityError } from '../../src/index.js';

/** The most users that a call may add. */
const batchSize = 100;

/** Members that could not be added, and why. */
export interface Refused {
  channelId: string;
  userIds: string[];
  error: AmityError;
}

/**
 * Makes users members of channels, in calls of a hundred, several at a time. The client keeps to its rate limit and repeats
 * what got lost, for adding a member twice does no harm; what the server refuses is given back.
 */
export async function importMembers(
  amity: AmityClient,
  members: ReadonlyMap<string, readonly string[]>,
): Promise<Refused[]> {
  const calls = [...members].flatMap(([channelId, userIds]) =>
    batches(userIds).map(async (batch): Promise<Refused[]> => {
      const { error } = await amity.v3.channels.users.add({ channelId, userIds: batch }).safe();
      return error ? [{ channelId, userIds: batch, error }] : [];
    }),
  );
  return (await Promise.all(calls)).flat();
}

function batches(userIds: readonly string[]): string[][] {
  const count = Math.ceil(userIds.length / batchSize);
  return Array.from({ length: count }, (_, index) => userIds.slice(index * batchSize, (index + 1) * batchSize));
}
