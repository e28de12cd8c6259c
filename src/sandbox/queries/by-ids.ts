import type { Call } from '../call.js';

/**
 * The records of ids, each once. Ids that none has are passed over, and records that are not there for who asks.
 *
 * @param holder who has no such id, for the header that says what is assumed: `no post`
 */
export function pickMany<Row>(
  call: Call,
  holder: string,
  ids: readonly string[],
  pick: (id: string) => Row | undefined,
  isVisible: (row: Row) => boolean = () => true,
): Row[] {
  call.assume(`ids that ${holder} has are passed over`);
  const found = [...new Set(ids)].map(pick).filter((row) => row !== undefined);
  return found.filter(isVisible);
}
