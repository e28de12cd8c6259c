/**
 * Remembers a signature, and says whether it was known already. Both at once, so that of two equal requests at the same time
 * only one is new. With Redis: `async (signature) => (await redis.set(signature, 1, { NX: true, EX: 86_400 })) === null`.
 */
export type Seen = (signature: string) => boolean | Promise<boolean>;

/** Signatures that are remembered by default; each takes some 100 bytes. */
const defaultLimit = 10_000;

/** Remembers the latest signatures in memory, and forgets those that did not come for longest. */
export function createSeen(limit = defaultLimit): Seen {
  const known = new Set<string>();
  return (signature) => {
    const wasKnown = known.delete(signature);
    known.add(signature);
    const [oldest] = known;
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
    return wasKnown;
  };
}
