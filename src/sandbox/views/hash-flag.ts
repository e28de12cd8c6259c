import type { Schemas } from '../../../generated/client.js';

/** The size of the Bloom filter, and how many bits of it each id sets (recorded responses). */
const bits = 24;
const hashes = 17;

/**
 * The Bloom filter of who flagged a thing; null where nobody has. Its sizes and its form, base64, are those of recorded
 * responses. How the vendor hashes an id is not known.
 */
export function hashFlag(flaggedBy: readonly string[]): Schemas['HashFlag'] {
  if (flaggedBy.length === 0) return null;
  const filter = new Uint8Array(bits / 8);
  for (const id of flaggedBy) {
    for (let round = 0; round < hashes; round += 1) {
      const bit = hashOf(`${round}:${id}`) % bits;
      const byte = bit >>> 3;
      filter[byte] = (filter[byte] ?? 0) | (1 << (bit & 7));
    }
  }
  return { bits, hashes, hash: btoa(String.fromCharCode(...filter)) };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
